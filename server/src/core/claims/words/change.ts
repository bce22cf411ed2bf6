import { countingWord } from '../counting-words.ts';

const part = '(?:an?\\s)?(?:half|third|quarter|fifth)';
const number = `(?:\\p{Sc}?\\s?\\p{N}|(?:${countingWord}|${part})(?![\\p{L}]))`;
const amount = `(?:\\p{Sc}?\\p{N}\\S{0,14}|(?:${countingWord}|${part})(?![\\p{L}]))`;
const rough = '(?:(?:about|around|roughly|nearly|almost|some|only|just|under|over|more|less|than|well|at|least|a|another)\\s){0,3}';
const comparative = '(?:more|less|fewer|better|worse|lower|higher|faster|slower|quicker|smaller|larger|bigger|shorter|longer|sooner|earlier|later|cheaper|lighter)';
/** What a time before is compared with. */
const earlier = '(?:before|when|in\\s(?:19|20)\\d\\d|at the (?:start|beginning)|at first|(?:last|the) (?:year|month|quarter|season|winter|summer|spring|autumn)|a year)(?![\\p{L}])';
const start = '(?<![\\p{L}])';

/** How English tells that something has changed where no verb of change does; each pattern is one way. */
export const englishChanges: readonly RegExp[] = [
  new RegExp(`${start}from\\s(?:\\S+\\s){0,2}?${number}[^;]{0,40}?\\s(?:to|down to|up to)\\s`, 'iu'),
  // `97.1 to 99.6 %`, but no years and no days of a month.
  /(?<![\p{N}.,–-])(?!(?:19|20)\d\d\s)[\p{Sc}]?\p{N}[\p{N}.,]{0,14}(?:\s?[\p{L}%µ°/]{1,12}){0,2}\s(?:down\s|up\s)?to\s(?:under\s|below\s|over\s|about\s|roughly\s|nearly\s|almost\s|just\s)?[\p{Sc}]?\p{N}(?!\p{N}{0,3}\s\p{Lu}\p{Ll}{2,}\s(?:19|20)\d\d)/u,
  new RegExp(`${start}(?:down\\s(?:(?:to|from|by)\\s)?|up\\s(?:(?:from|by)\\s)?)${rough}${number}|${amount}(?:\\s?%)?\\s(?:down|up)(?=[,.;)]|$)`, 'iu'),
  /(?<![^\s(])[+−–-]\s?\p{N}[\p{N}.,]{0,14}\s?(?:%|points|percentage|pp|per cent|$)|^plus\s\p{N}/iu,
  // `40 % fewer`, but not than something else.
  new RegExp(`${amount}(?:\\s?%|\\s\\p{L}[\\p{L}-]{0,20}){0,2}\\s${comparative}(?![\\p{L}-])(?![^,;:]{0,60}\\sthan\\s(?!${earlier}))`, 'iu'),
  new RegExp(`${start}(?:halved|doubled|tripled|trebled|quadrupled)(?![\\p{L}])`, 'iu'),
  new RegExp(`${start}an?\\s(?:\\p{L}+\\s)?(?:fall|drop|cut|rise|gain|saving|increase|reduction|decrease|decline)\\sof\\s`, 'iu'),
  new RegExp(`${start}(?:instead of\\s${rough}${number}|formerly|previously|used to|(?:it|they|before)\\s(?:was|were|took|had been)\\s)|${comparative}\\s(?:[\\p{L}-]{1,20}\\s){0,3}than\\s${earlier}`, 'iu'),
  new RegExp(`${amount}\\s[^,;:]{0,40}\\sgone(?![\\p{L}])`, 'iu'),
];

/** One state at a time, another one later: `9 weeks in 2022 and 4 days in 2024`. */
export const englishTimes = {
  earlier: /(?<![\p{L}])(?:in\s(?:19|20)\d\d|before|when|then|at first)(?![\p{L}])/iu,
  joint: /,\s|\s(?:and|but)\s/u,
  afterwards: /(?<![\p{L}])(?:in\s(?:19|20)\d\d|after|now|today|later|when|since|last)(?![\p{L}])/iu,
};
