import { loosePeriods, periods } from '../../../quantities/periods.ts';
import { english as quantityWords } from '../../../quantities/words/english.ts';
import { countingWord } from '../../counting-words.ts';
import { hedges } from './hedges.ts';
import type { BesideOthersWords, DatesApartWords, DerivedFromWords, FollowingWords, NumbersLanguage, OfEachWords, OfWhichPartWords, OfWholeWords, OpenMetricWords, OtherFormsWords, PartOfWords, RecurrenceWords, SpreadOverWords, SurveyedWords, UnheardOfWords, UnitMeantWords } from '../language/numbers.ts';

const ofEach: OfEachWords = {
  eachBehind: /^(?:\s\p{L}+){0,2}?\s(?:(each|apiece)(?![\p{L}-])(?!\s\p{L})|per\s(\p{Ll}{3,})(?![\p{L}-]))/u,
  inEach: new RegExp(`^(?:\\s\\p{L}+){0,2}?\\s(?:in|on|at|for|over|with|from)\\s(?:each|every)(?:\\sone)?\\s(?:of\\s(?:(?:the|my|our|its|their|these|those)\\s)?(?:(?:[2-9]|[1-9]\\d{1,3}|${countingWord})\\s)?)?(?:\\p{Ll}+\\s)?(\\p{Ll}{3,})(?![\\p{L}-])`, 'iu'),
  ofAll: /^[^.;:|\d]{0,30}?(?<![\p{L}])all\s/iu,
  inTotal: /^[^.,;:|()]{0,40}?(?<![\p{L}])(?:in (?:all|total)|altogether|all told|combined|together)(?![\p{L}]|\swith|\s\p{N})/iu,
  among: new RegExp(`^[^.;:|\\d]{0,30}?(?<![\\p{L}])(?:on|over|across|with|for|from|by|in|among|between)\\s(?:(?:all|the|my|our|its|their)\\s){0,2}(?:[2-9]|[1-9]\\d+|${countingWord})\\s(?:\\p{Ll}+\\s)?(\\p{Ll}{3,})`, 'iu'),
  eachOf: /(?<![\p{L}])(?:each|apiece|per)(?![\p{L}])/iu,
};

const ofWhole: OfWholeWords = {
  denial: /(?<![\p{L}])(?:no|none|not|never|nothing|nobody|without|zero|\p{L}+n['’]t)(?![\p{L}])/iu,
  verbAhead: /(?<![\p{L}-])(\p{L}[\p{L}’'-]{0,40})\s(?:(?:the|all|all of|these|those|my|our|some|another|every one of|each of|a total of|an?)\s){0,6}$/iu,
  ofAhead: /(?<!(?<![\p{L}])(?:all|each|every one|every single one|a total)\s)(?<![\p{L}])(?:of|out of|among|from)\s(?:(?:the|my|our|its|their|his|her|these|those|all)\s)*$/iu,
  auxiliaries: /^(?:\s(?:who|that|which|of|whom|them|these|those|have|has|had|been|is|are|was|were|being|be|got|get|also|then|all|already|came|come|went))*\s/iu,
  relative: /\s(?:who|that|which)\s/iu,
  coordinated: /^\s(?:and|or|&)\s|^\s?\//u,
  listing: /\s(?:and|or|to|but|&)\s/iu,
  opensWithAll: /^all\s/iu,
  lightVerbs: 'get gets got take takes took taken make makes made give gives gave given come came go went gone put keep kept include including included one people person',
};

const ofWhichPart: OfWhichPartWords = {
  partBehind: /^(?:\s[\p{L}-]+){0,4},\s(?:and\s)?(?:(?:of|among)\s(?:whom|which|them|these|those)\s)?$/u,
  deedBehind: /^(?:\s[\p{L}-]+){0,4},\s(?:and\s)?(?:of|among)\s(?:whom|which|them|these|those)\s(?:I|we|he|she|they)\s[\p{L}’'-]+\s$/u,
  ofThem: /^\sof\s(?:them|whom|which|those|these)(?![\p{L}])/iu,
  ofIt: /^\sof\s(?:it|that|this)(?![\p{L}])/iu,
  ofThemBefore: /,\s(?:and\s)?(?:of|among)\s(?:whom|which|them|these|those)\s/iu,
  outOf: /^\s(?:out\s)?of\s(?:(?:my|our|its|his|her|their)\s)?$/iu,
};

const partOf: PartOfWords = {
  stay: /(?<![\p{L}])(?:still|here|stay(?:ed|ing|s)?|remain(?:ed|ing|s)?)(?![\p{L}])/iu,
  joint: /\s(?:and|but|plus|while|&)\s/iu,
  ofThemBehind: /^\s(?:of\s(?:them|these|those|which|whom)\s)?(?:(?:were|was|are|is|have|has|had|been)\s)?/iu,
  me: /(?<![\p{L}])(?:I|me|mine|myself|my own)(?![\p{L}])/u,
  complement: /(?<![\p{L}])(?:by|at|in|for|with|from|to|on|across|among|over|within|between|per|after|before|through|into|under|without)\s(?:(?:the|my|our|its|their|all|about|around|roughly|only|just|nearly|almost|over|some|more than|up to|at least)\s){0,6}$/iu,
  someone: new Set(['person', 'thing', 'item', 'piec', 'other', 'one']),
};

const alias = new Map(Object.entries({ second: 's', minute: 'min', hr: 'h', hour: 'h', wk: 'week', mo: 'month', yr: 'year', annum: 'year' }));
const adverbs = {
  hourly: 'hour', daily: 'day', nightly: 'night', weekly: 'week', fortnightly: 'fortnight', monthly: 'month', quarterly: 'quarter', yearly: 'year', annual: 'year', annually: 'year', pa: 'year', pcm: 'month', pw: 'week',
};
const names = [...periods.keys(), ...loosePeriods.keys(), ...alias.keys()].filter((name) => name.length > 1).join('|');
/** Not `a day later`, `a year of study`, `a week-long`. */
const alone = '(?![\\p{L}’\'-])(?!\\s(?:of|ago|later|earlier|before|after|early|late|off|or|and a half|from now)(?![\\p{L}]))';
const several = `(?:[2-9]|[1-9]\\d+|${countingWord})`;
const spreadOver: SpreadOverWords = {
  alias,
  shown: new Map(Object.entries({ s: 'second', min: 'minute', h: 'hour' })),
  adverbs,
  behind: new RegExp(`^[^.,;:()\\d|]{0,50}?(?:(?<![\\p{L}])(per|an?|each|every)\\s(?:\\p{Ll}+ing\\s|calendar\\s)?|/\\s?)(${names})${alone}`, 'iu'),
  rightBehind: new RegExp(`^\\s(?:an?|each|every|per)\\s(${names})(?![\\p{L}’'-])(?!\\s(?:ago|later|earlier|before|after)(?![\\p{L}]))`, 'iu'),
  adverbBehind: new RegExp(`^(?:\\s\\p{L}+){0,2}?\\s(${Object.keys(adverbs).join('|')})(?![\\p{L}-])`, 'iu'),
  headAdverb: new RegExp(`^[^.,;()\\d]{0,40}?(?<![\\p{L}])(${Object.keys(adverbs).join('|')})\\s[^.,;()\\d]{0,40}$`, 'iu'),
  allBehind: new RegExp(`^[^.,;:\\d|]{0,30}?(?:(?<![\\p{L}])(?:in|over|across|during|within|throughout)\\s(?:(?:my|our|all|the|those|these|his|her|their|first|last)\\s){0,2}(${several})\\s(day|night|week|month|quarter|term|season|year)s(?![\\p{L}])|(?<![\\p{L}])(?:in (?:all|total)|altogether|together|combined|all told|so far|to date)(?![\\p{L}])|(since)\\s(?:\\p{L}+\\s)?(?:19|20)\\d\\d)`, 'iu'),
  joined: /^[\s,]*(?:(?:and|then|there|now|later|today|before|afterwards|after|previously|formerly|earlier|it|is|was|were|had|been|from|to|down|up|instead|of|about|around|roughly|nearly|under|over|in|by|the|a|first|→|->|=>|⇒|[(|]|(?:19|20)\d\d|\p{Lu}\p{Ll}{2})[\s,:)]*)*$/u,
  noRate: /(?<![\p{L}])(?:for|in|within|over|after|during|of|to|at|on|from|by|until|than|once|twice|times|half|quite|what|such|and|or|but|who|which|that|is|was|are|were|be|as|with)\s$/iu,
  thingBehind: /^[^.,;:()\d|]{0,30}?(?:(?<![\p{L}])per\s|(?<=^\s)an?\s|\/)(\p{Ll}{3,})(?![\p{L}-])/u,
  headPer: new RegExp(`(?:(?<![\\p{L}])(?:per|an?|each|every)\\s|/\\s?)(\\p{Ll}{2,})(?![\\p{L}-])[^.,;()\\d]{0,24}$`, 'u'),
  datedBehind: /^(?:\s(?!in\s)\p{Ll}+){1,2}\sin\s(\p{Lu}\p{Ll}{2,8}\s)?(?:19|20)\d\d(?![\p{L}\p{N}]|[-–]\d)/u,
  perAhead: /(?:per\s|\/\s?)\p{Ll}+[^\p{L}]*[^.,;()\d]*$/u,
};

const listed = /^(?:\s[\p{L}’'-]+){0,3}(?:\s?[,+&]|,?\s(?:and|plus|as well as))\s(?:(?:and|another|a further)\s)?$/iu;

const rightBefore = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})\\s+(?:(?:${hedges}|a|the)\\s+)*$`, 'iu');
const derivedFrom: DerivedFromWords = {
  within: rightBefore('in|within'),
  differenceBefore: rightBefore(`(?:${[...quantityWords.upNouns, ...quantityWords.downNouns, ...quantityWords.differenceNouns].join('|')})\\s(?:is|was|came to|comes to)`),
  byBefore: rightBefore('by'),
  endBefore: rightBefore('to|from|at|(?<!(?:which|that) )(?:is|was|were|are)'),
  asideOf: /^\s(?:above|below|ahead|behind)(?![\p{L}])/u,
  moreBehind: /^\s(?:\p{L}+\s)?(?:more|fewer|less|longer|shorter)(?![\p{L}])/iu,
  listJoint: /,|(?<!\p{L})and(?!\p{L})/iu,
};

const besideOthers: BesideOthersWords = {
  recently: /(?<![\p{L}])(?:last|past|previous|next|first|coming|recent)\s+$/iu,
  // A value in another currency is no bound of the first, so that fewer words than in `hedges` lead to it.
  otherCurrency: /^(?:,?\s(?:or|i\.e\.|that is)|\s?[(=≈])\s?(?:(?:about|around|roughly|some)\s)?$/iu,
  allTogether: /^\s+(?:in (?:all|total)|altogether|all told|overall|combined)(?![\p{L}])/iu,
};

const wholeUnit = /^(?:an?|one) (?:\p{L}+ )?\p{L}+$/iu;

const otherForms: OtherFormsWords = {
  periods: [
    [/(?<![\p{L}\p{N}])(?:(?:19|20)\d\d|years?|annual(?:ly)?)(?![\p{L}\p{N}])/iu, [365, 366]],
    [/(?<![\p{L}])month(?:ly|s)?(?![\p{L}])/iu, [28, 29, 30, 31]],
  ],
  recurring: /(?<![\p{L}])(?:every|once (?:in|every|per))\s+$/iu,
  each: /^\s*(?:each|apiece)(?![\p{L}])/iu,
  shareOf: /^\s?(?:%|per\s?cent)?\sof(?![\p{L}])/u,
  andAhead: /\sand\s$/iu,
  manyAt: /^\s(?:\p{L}+\s)?(?:of|at|à|with)\s(?:about\s|around\s)?$/u,
};

const unheardOf: UnheardOfWords = {
  compared: /(?<!\p{L})(?:than|as)\s$/iu,
  workplaces: new Set(['employ', 'employer', 'compani', 'firm']),
};

const unitMeant: UnitMeantWords = {
  inBits: /^[\d.,\s]+(?:bits?)?$/iu,
  workingDays: /(?<!\p{L})work(?:ing)?[ -]days?(?!\p{L})/iu,
  pounds: /(?<!-)\bpounds?\b/iu,
};

const datesApart: DatesApartWords = {
  undated: /(?<!\p{L})(\p{L}{3,9})\.?\s{0,2}(?:to|until|till|through|-|–)\s{0,2}(\p{L}{3,9})(?!\p{L})/giu,
  yearLong: /(?<!\p{L})(?:an?|one|first|full|whole|each|every)\syear(?!\p{L})/iu,
  shared: /(?<!\p{L})(\p{L}{3,9})\.?\s{0,2}(?:to|until|till|through|-|–)\s{0,2}(?:\p{L}{3,9})\.?\s{1,2}((?:19|20)\d\d)(?!\p{N})/giu,
  eachYear: /(?<!\p{L})(?:annual(?:ly)?|yearly)(?!\p{L})/iu,
  ordinalTime: /(?<!\p{L})(day|week|month|year) (\d{1,3})(?![\p{N}]|[.,]\p{N})/giu,
};

const following: FollowingWords = {
  shared: /^\s*(?:each|apiece|on average|at a time|a time|per head|a head|(?:for|to|on|in|with) each(?: one)?)(?![\p{L}])/iu,
  summing: /(?<![\p{L}])(?:so|makes?|making|together|altogether|in all|in total|total|combined)(?![\p{L}])|=/iu,
  resulting: /(?<![\p{L}])(?:so|i\.e\.|or|that (?:is|are|makes)|which (?:is|are|makes)|making|in sum|in all|in total)(?![\p{L}])[^.;]{0,20}$|^[^.;]{0,12}(?:in sum|in all|in total)(?![\p{L}])/iu,
  takenUp: /(?<![\p{L}])(?:for|over|through|during|throughout|in|of|to|from|with|by)\s$/iu,
  sumOpening: /^\s*(?:\(|(?:,?\s(?:in all|in total|altogether|all told)\s*)?[,:–—])/u,
};

const recurrence: RecurrenceWords = {
  recurrence: /(?<![\p{L}])(?:(?:every|each|once an?|once per) (day|week|month|quarter|year)|(daily|weekly|monthly|quarterly|yearly|annual(?:ly)?))(?![\p{L}])/iu,
  spaced: /(?<![\p{L}])(?:every|each)\s(other|\p{L}{4,8}|\d{1,2})(?:nd|rd|th)?\s(day|week|month|quarter|year)s?(?![\p{L}])/iu,
  adverbs: { daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annual: 'year', annually: 'year' },
  since: /(?<![\p{L}])since (?:\p{L}{3,9} )?((?:19|20)\d\d)(?!\p{N})/iu,
};

const number = `(?:\\p{N}[\\p{N}.,]{0,15}|${countingWord})`;
const share = `(?:${number}\\s?(?:%|per\\s?cent)|${number}\\s(?:of|in)\\s(?:the\\s|my\\s|our\\s)?${number}|(?:half|a third|a quarter|two thirds))`;
const surveyed: SurveyedWords = {
  said: new RegExp(`(?<![\\p{L}\\p{N}])${share}\\s(?:of\\s(?:[\\p{L}\\p{N}'’]+\\s){1,3})?(?:\\p{Ll}+\\s)?(?:would|could)\\s(?:have\\s)?(?!(?:be|been|mean|meant|cost|take|taken|save|saved|give|bring|make|need)(?![\\p{L}]))\\p{Ll}`, 'iu'),
  modal: /(?:would|could)\s/u,
  conditions: /(?<![\p{L}])(?:if|unless)(?![\p{L}])/iu,
};

const border = /[;|()!?–—]|[,.](?!\p{Nd})|(?<![\p{L}])(?:and|but|while|whereas|against|versus|vs|next to|beside|alongside|compared (?:with|to))(?![\p{L}])/giu;

const labelled = /^(?:\s[^\s,.;:()|]+){0,4}?\s(on|in|at|for|with|by|from|under)\s(?:the|an?|our|my|its|their)\s([\p{L}-]+)\s([\p{L}-]+)/iu;

const perWhat = /^\s(?:an?|each|every|per)\s(\p{L}+)/u;

const ofTheirs = /(?<![\p{L}])(?:I|we|my|our|me|us|mine|ours)(?![\p{L}])/iu;

const bar = /^(?:target|goal|limit|plan|\p{L}{3,}ed)$/u;

const openMetric: OpenMetricWords = {
  partOfThem: /^\s+of\s+(?:them|these|those|which)(?![\p{L}])/iu,
  allBefore: new RegExp(`(?<![\\p{L}])(?:all|every one of|each of|all of)\\s+(?:(?:${hedges}|a|the|last|past|first|next)\\s+)*$`, 'iu'),
  scaled: /\d\s?(?:[kKM](?![\p{L}])|bn(?![\p{L}])|thousand|million|billion)/u,
};

const genericHeads = new Set(['person', 'thing', 'item', 'piec', 'other']);

const generic = new Set(['head', 'capita', 'person', 'unit', 'item', 'piec']);

export const numbers: NumbersLanguage = { listed, wholeUnit, border, labelled, perWhat, ofTheirs, bar, genericHeads, generic, ofEach, ofWhole, ofWhichPart, partOf, spreadOver, derivedFrom, besideOthers, otherForms, unheardOf, unitMeant, datesApart, following, recurrence, surveyed, openMetric };
