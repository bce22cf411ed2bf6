import { english as quantityWords } from '../../../quantities/words/english.ts';
import { hedges } from './hedges.ts';
import type { ChangeApartWords, ChangeEndsWords, ContraryLanguage, ContraryWordingWords, DayKindsWords, DirectionWords, LeadingOnWords, OtherTimeWords, YearOfWords } from '../language/contrary.ts';

const dayKinds: DayKindsWords = {
  working: /^\s?(?:working|business|work|week)[ -]days?(?![\p{L}])/iu,
  calendar: /^\s?calendar[ -]days?(?![\p{L}])/iu,
};

const ups = 'up|gained|rose|risen|rising|grew|grown|growing|increased|increasing|raised|raising|climbed|more|higher|increase|rise|growth';
const downs = 'down|lost|fell|fallen|falling|dropped|dropping|declined|declining|decreased|decreasing|reduced|reducing|lowered|lowering|shrank|shrunk|cut|cutting|less|fewer|lower|decrease|drop|reduction|decline';
const directionHedges = `(?:${hedges}|more than|less than|at least|a|an|the|~)`;
const rightBefore = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?:\\s+(?:by|of))?(?:\\s+${directionHedges})*\\s*$`, 'iu');
const withObject = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?:\\s(?!by\\s)[^\\s.,;:()\\d]{1,24}){1,5}\\sby(?:\\s+${directionHedges})*\\s*$`, 'iu');
const rightBehind = (words: string): RegExp => new RegExp(`^\\s+(?:percentage\\s+)?(?:points?\\s+)?(?:${words})(?![\\p{L}])`, 'iu');
const direction: DirectionWords = {
  before: { up: rightBefore(ups), down: rightBefore(downs) },
  around: { up: withObject('raised|raising|increased|increasing|grew|growing'), down: withObject('reduced|reducing|lowered|lowering|decreased|decreasing|cut|cutting|dropped|dropping') },
  behind: { up: rightBehind(ups), down: rightBehind(downs) },
  moved: {
    up: /(?<![\p{L}])(?:rose|risen|grew|grown|increased|raised|climbed|up)(?:\s+[^\s.,;:()\d]+){0,4}\s+from\s+\S*\s*$/iu,
    down: /(?<![\p{L}])(?:fell|fallen|dropped|declined|decreased|reduced|lowered|shrank|shrunk|cut|down)(?:\s+[^\s.,;:()\d]+){0,4}\s+from\s+\S*\s*$/iu,
  },
  between: { up: /(?<![\p{L}])up\s+to\s+\S*\s*$/iu, down: /(?<![\p{L}])down\s+to\s+\S*\s*$/iu },
  ranked: /(?<![\p{L}])(?:rank\p{L}*|place|position|spot|league)(?![\p{L}])/iu,
};

const otherTime: OtherTimeWords = {
  untilThen: /^[^.,;:()\d]{0,24}\s(?:before|until)\s/iu,
  sinceThen: /^[^.,;:()\d]{0,24}\ssince(?![\p{L}])/iu,
  wasIt: new RegExp(`[,;][^,;:()\\d]{0,20}(?<![\\p{L}])(?:was|were|had|before(?:\\s(?:that|this|it was))?)\\s(?:(?:${hedges})\\s)?~?$|\\((?:v\\d[\\d.]*\\s|\\p{L}+\\s){0,2}(?:was|were|had|before)\\s[^()]{0,40}$`, 'iu'),
};

const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last';
const contraryWording: ContraryWordingWords = {
  ordinalOf: new RegExp(`(?<![\\p{L}\\p{N}_-])(${ordinals})\\s(\\p{Ll}{3,})`, 'giu'),
  keptTo: /(?<![\p{L}\p{N}_-])(under|below|within|on|over|above|ahead of|behind)\s(budget|schedule|time|plan|target)(?![\p{L}\p{N}_-])/giu,
  denial: /(?<![\p{L}\p{N}_-])(?:not|never|n['’]t|neither)\s(?:yet\s|been\s)?(\p{L}{3,})/giu,
  deniedRole: /(?<![\p{L}\p{N}_-])not\s(?:the|an?|its)\s(?:\p{L}+\s){0,2}(\p{L}{3,})(?=[,;.:)]|$|\s(?:of|in|at|on|for)\s)/giu,
  deniedAhead: /(?:n['’]t|\b(?:not|never|no|without|neither|nor|yet to))\s(?:\p{L}+\s){0,2}$/iu,
};

const changeNouns = [...quantityWords.upNouns, ...quantityWords.downNouns].join('|');
const endOfClause = '\\s*(?:[.,;:)!?]|[–—]|$)';
const changeApart: ChangeApartWords = {
  apposition: new RegExp(`^(?: [^\\s,.;:()]+){0,4}(?:,| ?[(–—]| -) ?(?:(?:so|or|i\\.e\\.|that is|which is|which makes|making) )?(?:an? |the )?(?:(?:${changeNouns}) of )?(?:(?:down|up) (?:by )?)?(?:(?:${hedges}|more than|less than) )*$`, 'iu'),
  ofElse: /^\s(?:in|of|on|for|at|per)\s/u,
  apart: new RegExp(`^\\s(?:\\p{L}+\\s)?(?:fewer|less|more|saved|gained|shorter|longer|faster|quicker|slower|lower|higher)${endOfClause}`, 'iu'),
  alone: new RegExp(`^(?:\\s\\p{L}+)?${endOfClause}`, 'u'),
};

const leadingOn: LeadingOnWords = {
  leadsOn: new RegExp(`^(?:\\s?[\\p{L}%°€£$/.-]{1,24}(?:\\s[\\p{L}%°€£$/.-]{1,24}){0,3})?\\s?(?:(?<![\\p{L}])(?:(?:down|up|back) )?to|→|->|=>|⇒)\\s?(?:(?:${hedges}|a|the|mere) )*[~≈<>≤≥+−-]?\\s?[€£$]?$`, 'iu'),
  from: new RegExp(`(?<![\\p{L}])from\\s(?:(?:${hedges}|a|the) )*$`, 'iu'),
};

const changeBy = new RegExp(`(?<![\\p{L}])by\\s(?:(?:${hedges}|more than|less than)\\s)?$`, 'iu');

const hedge = `(?:(?:${hedges}|approximately|below|above|a|the|mere)\\s+)*(?:[~≈<>≤≥]\\s?)?`;
/** An arrow that leads on from a number, and not from a question to its answer. */
const arrow = '(?<!["”’?!.:;*]\\s?)(?:→|->|=>|⇒)';
const closed = '(?=\\s*(?:$|[,.;:)\\]!?–—-]|and |to ))';
const changeEnds: ChangeEndsWords = {
  startCue: new RegExp(`(?<![\\p{L}])(?:from|previously|formerly|earlier|instead of|used to \\p{L}+|had been|compared (?:with|to)|(?<=[,;(–—|]\\s?)was)\\s+${hedge}$`, 'iu'),
  endCue: new RegExp(`(?:(?<![\\p{L}])(?:to|now|today|currently)|${arrow})\\s*${hedge}$`, 'iu'),
  startBehind: new RegExp(`^[^,.;:()\\d]{0,24}?(?<![\\p{L}])(?:before(?:hand)?|previously|earlier|at the (?:start|beginning|outset)|originally|when (?:I|we|he|she) (?:joined|came|arrived|started|took over))${closed}`, 'iu'),
  usedBehind: /^[^,.;:()\d]{0,24}?(?<![\p{L}])used to\s\p{L}/iu,
  startAhead: new RegExp(`(?:^|[,;(–—]\\s?|\\band )before(?!\\s(?:the\\s)?(?:other|first|last|next)\\s)(?:\\s(?:the|my|our|its|that))?(?:\\s[\\p{L}-]+){1,2}\\s+${hedge}$`, 'iu'),
  endBehind: new RegExp(`^[^,.;:()\\d]{0,24}?(?<![\\p{L}])(?:after(?:wards)?|now|today|at the end|when (?:I|we|he|she) left)${closed}`, 'iu'),
  onwards: new RegExp(`^[^.;:()\\d]{0,24}?(?:\\([^()\\d]{1,24}\\)\\s?)?(?:(?<![\\p{L}])(?:(?:down|up|back) )?to|→|->|=>|⇒)\\s*${hedge}(?:[\\p{Sc}]\\s?)?[+−-]?\\p{N}`, 'iu'),
};

const opposed = /^(?:\s[\p{L}%]+)?\s(?:against|versus|vs\.?)\s$/iu;

const inferring = new RegExp(`(?<!\\p{L})(?:so|hence|thus|therefore|i\\.e\\.|meaning|making|that’s|that's|(?:that|which) (?:is|are|was|were|makes?|made|left|leaves|means)|(?:works?|worked) out (?:at|to)|comes? to)[,:]?\\s(?:(?:${hedges}|an?|the)\\s)*$`, 'iu');

const otherProject = /(?<![\p{L}])(?:its|their|another|other|else|whose)(?![\p{L}])/iu;

const childAge = '(?:\\d|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?![\\p{L}\\p{N}%-]|[.,]\\p{N})';
const childhood = new RegExp(`(?<![\\p{L}])(?:at (?:the )?age (?:of )?${childAge}|when (?:I|he|she) was ${childAge}|(?:I|he|she) was ${childAge}(?= when)|as an? (?:child|kid|boy|girl|teenager|schoolboy|schoolgirl)(?![\\p{L}-])|in my (?:childhood|teens)(?![\\p{L}]))`, 'u');

const yearOf: YearOfWords = {
  yearBehind: /^(?:[^.,;:()\d]{0,20}?\sper\s\d[\d,]{0,12})?[^.,;:()\d]{0,60}?(?<![\p{L}])(?:in|of|for|from|by)\s(?:\p{L}+\s){0,3}?((?:19|20)\d\d)(?!\p{N})|^\s?\(((?:19|20)\d\d)\)/iu,
  yearAhead: /(?:^|[.;:!?]\s)(?:in|by|for|during)\s(?:the\s\p{L}+\sof\s|\p{L}+\s)?((?:19|20)\d\d)(?![\p{N}/–-])[^.;:()\d]*$/iu,
};

export const contrary: ContraryLanguage = { changeBy, opposed, inferring, otherProject, childhood, dayKinds, direction, otherTime, contraryWording, changeApart, leadingOn, changeEnds, yearOf };
