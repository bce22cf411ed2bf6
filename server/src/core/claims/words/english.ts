import { countingWord } from '../counting-words.ts';
import { contrary } from './english/contrary.ts';
import { deeds } from './english/deeds.ts';
import { hedges } from './english/hedges.ts';
import { kinds } from './english/kinds.ts';
import { names } from './english/names.ts';
import { numbers } from './english/numbers.ts';
import { others } from './english/others.ts';
import { owners } from './english/owners.ts';
import { irregularPast } from './english/past-forms.ts';
import { statements } from './english/statements.ts';
import type { ClaimLanguage, ColumnWords, OrderWords, PresentWords, RoleWords, SideWords, StatusWords, VerbWords } from './language.ts';

const now = '(?:now|today|currently|nowadays|these days|at present|at the moment|as of today|to date)';

const present: PresentWords = {
  nowBefore: new RegExp(`(?<![\\p{L}])${now}(?:\\s(?:is|are|at|stands? at|about|only|just|still))*\\s$`, 'iu'),
  nowBehind: new RegExp(`^[^.,;:()\\d]{0,12}\\s${now}(?![\\p{L}])`, 'iu'),
  latest: new RegExp(`(?<![\\p{L}])(?:${now}|(?:my|our|its|their|the)\\s(?:current|present|latest|most recent))(?![\\p{L}])`, 'iu'),
  leaving: /(?<![\p{L}])(?:when|until) (?:I|we|she|he) left(?![\p{L}])/iu,
  breakBefore: /^.*(?:[.;:!?,()]|[–—]|\s(?:and|but|or|so|which|that|what|how|who|where|when|while|whereas|if|because|than|instead|from))\s/isu,
  breakBehind: /[.;:!?,()]|\s[–—]\s|\s(?:and|but|or|so|which|that|who|where|while|whereas|if|because)\s/iu,
  rightBehind: /^\S+(?:\s(?!an?\s|the\s)\p{L}+){0,2}\s$/iu,
  looksBack: /(?<![\p{L}])(?:no|not|never|any ?more|longer|before|(?<!look(?:ing|s)?\s)after|until|ago|once|formerly|former|previous|previously|earlier|originally|initially|at first|first|old|used to|instead|than|compared|against|versus|vs|then|back|would|could|should|may|might|will|if|unless|without|of (?:the|its|our|my|their|those|these|this|that)|v\d[\d.]*|(?:the|its|our|my|their) (?:best|worst|most|(?!latest)\p{L}{3,}est))(?![\p{L}])/iu,
  ofThing: /\sof\s(?:the|its|our|my|their)\s/giu,
};

const opposites = [['over', 'under'], ['above', 'below'], ['over', 'below'], ['above', 'under'], ['over', 'short'], ['above', 'short'], ['early', 'late'], ['ahead', 'behind'], ['early', 'behind'], ['ahead', 'late'], ['more', 'less']] as const;
const sideWord = [...new Set(opposites.flat())].join('|');

const sides: SideWords = {
  opposites,
  behind: new RegExp(`^\\s(?:percentage points\\s)?(${sideWord})(?!\\s(?:than|\\p{N}|(?:an?|one|${countingWord}|the (?:last|past|same|whole))(?![\\p{L}])))(?![\\p{L}-])`, 'iu'),
  ahead: new RegExp(`(?<![\\p{L}])(${sideWord})\\s(?:\\p{L}+\\s){0,3}by\\s(?:(?:${hedges})\\s)?$`, 'iu'),
};

const start = '(?<![\\p{L}])';
const years = '(?:\\s(?:in\\s)?(?:19|20)\\d\\d)?';
const stop = `${years}(?=\\s*(?:[,;.)]|$))`;
/** What has been begun at most: of these a thing is no more than one. */
const firstSteps = 'prototype|draft|plan|idea|proposal|sketch|pilot|branch|trial';
const doneWith = 'begun|started|built|merged|released|published|live|out|in (?:production|use|service)|finished|done|shipped|opened|passed|taken|submitted|ordered|signed|granted|awarded|decided|adopted|rolled out|used';
/** Of what there is none of, nothing at all was done; of what is not in production or live yet, something may be written. */
const begunWith = 'begun|started|built|done|merged|finished|signed|granted|ordered|decided';

const status: StatusWords = {
  // Behind a comma one word may stand before it: `ordered in August, delivery planned for spring`.
  toCome: new RegExp(
    `${start}(?:(?:is |are |was |(?<=, )\\p{Ll}+ )?(?:planned|scheduled|booked) (?:for|in|to)(?![\\p{L}])|(?:(?:is|are) |(?<=: ))(?:planned|scheduled|booked)${stop}|(?:is |are )?(?:still )?being worked on|planned\\s*$|`
    + `(?:${firstSteps}) only|only (?:an? )?(?:${firstSteps})(?![\\p{L}])|(?:is|are|still|(?<=: )) ?(?:an? )?(?:prototype|draft|idea|sketch)${stop}|(?<=, )prototype (?:on|shown)(?![\\p{L}])|(?:in progress )?on a branch${stop}|(?:a )?draft (?:is )?with|`
    + `not (?:yet )?(?:${doneWith})(?: yet)?(?![\\p{L}])|(?<=no(?:t|thing)? (?:\\p{L}+ ){1,3})yet${stop}|nothing (?:${begunWith})(?: yet)?(?![\\p{L}])|(?:tried|taken|sat) (?:in )?(?:19|20)\\d\\d, failed|`
    + `(?<=\\p{L}:? )(?:in (?:active )?(?:development|preparation|procurement|progress)|under (?:construction|way)|underway)${stop}|(?<=[,;:(] ?)(?:exam|assessment|test|delivery|visit) (?:is )?(?:in|on|due|expected)(?![\\p{L}])|`
    + `(?<=[,;:] )(?:application )?(?:in progress|pending|submitted)(?![\\p{L}])|quotes? (?:obtained|in)(?![\\p{L}])|applied for (?=(?:the|an?) )|currently (?:doing|taking)(?![\\p{L}])|working through(?![\\p{L}])|`
    + `(?<=(?:[,;:]|was|were|is) )(?:rejected|refused|cancelled|called off|turned down|withdrawn)${stop}|cancelled${stop})`,
    'iu',
  ),
  over: /(?<![\p{L}])(?:(?:has |have )?(?:expired|lapsed)(?![\p{L}])|not renewed|no longer valid|ran out in|(?:discontinued|given up|not continued|switched off)(?=\s*(?:[,;.)]|$|in\s))|handed to a new)/iu,
  heading: /^(?:planned|to come|idea|in preparation|in progress)(?:\s\([^()]*\))?:\s(?<what>[^.;,:]+)/iu,
  arrived: new RegExp(`${start}(?:already|ships|(?:shipped|launched|released|rolled out|commissioned|installed|delivered|completed|finished|granted|adopted|opened|introduced)(?! in (?:19|20))|(?:put|went|gone) (?:on|in|up|out|live)|(?:is|are|went|now) live(?=\\s(?:for|on|in|at|across|since|to|with|everywhere)(?![\\p{L}])|${stop})|in (?:production|use|service|operation)|up and running|last (?:year|month|week|spring|summer|autumn|winter))(?![\\p{L}-])`, 'iu'),
  partOf: (number) => `\\sof\\s(?:the\\s)?(?:\\p{N}|(?:${number})(?![\\p{L}]))`,
  allOf: /(?<![\p{L}])all (?:the )?\p{N}+/giu,
  partial: new RegExp(`${start}(?:${firstSteps}|betas?|tests?|testing|design(?:s|ed)?|application|phase|stage|steps?|parts?|half|most|some|several|many|versions?|preview|first|second|third|milestones?|v\\p{N}+|one)(?![\\p{L}-])`, 'giu'),
  denials: /(?<![\p{L}])(?:not|nothing|no)\s[^.,;]*/giu,
};

const roles: RoleWords = {
  // `I am the tech lead of that team`, `Principal investigator of a grant`, `as its chair`. Names of offices, and as such no function words;
  // but the shape of `I am the chair of` is that of `I am a member of`, and what parts them is only what the words mean. They are few, and of any trade.
  leading: /(?:^["'“”‘’(\s]*|(?<![\p{L}])(?:I|[Ss]he|[Hh]e)(?:\s(?:am|is|was)|['’](?:m|s))\s(?:also\s|now\s)?)(?:the\s|an?\s)?(?<role>(?:(?:project|programme|program|team|tech|technical)\s(?:manager|lead(?:er)?)|principal investigator|leader|head|chair))(?=\s(?:of|for|in)\s)/giu,
  // `The recipes are mine`, `It was my idea to change it`, `The Japanese documentation is her translation`
  possessed: /^["'“”‘’(\s]*(?<what>[^,;:]{2,80}?)\s(?:is|are|was|were)\s(?:all\s)?(?<whose>mine|(?:my|her|his)\s(?:own\s)?\p{Ll}+)(?<behind>[^,;:]*)/u,
};

// Whether a verb tells work is what it means: `spent`, `knew` and `joined` have objects as `built` has, so that no form or place parts them.
// Most verbs do, so that those which don't are named: states, perceptions and motions, which no trade has as its work.
const verbs: VerbWords = {
  irregularPast,
  noDeed: /^(?:had|was|were|got|did|became|went|came|said|told|thought|felt|knew|saw|watched|heard|listened|met|learned|learnt|understood|realised|realized|noticed|liked|loved|enjoyed|wanted|needed|wished|hoped|decided|preferred|believed|remembered|spent|kept|let|stopped|started|stood|sat|used|tried|fell|rose|dropped|stayed|remained|happened|turned|seemed|lived|worked|joined|left|cared|grew|expected)$/u,
  noWork: /^(?:am|is|are|have|has|hold|holds|know|knows|like|love|use|uses|used|work|works|worked|support|supported|see|sit|sat|took|take|learned|learnt|understand|think|believe|want|can|could|would|will)$/iu,
  // Acts, too, are told apart by what they mean: `was adopted` needs somebody else's word, `was adapted` does not. They are few, and of any trade.
  byOthers: new RegExp(
    `(?:(?<![\\p{L}])(?:was|were|is|are|been|got|gets|got (?:it|them))\\s(?:(?:also|now|then|later|since|all|\\p{Ll}+ly)\\s)?|(?<=(?:\\p{Ll}|[,)]|\\sand)\\s)(?:\\p{Ll}+ly\\s)?(?=\\p{L}+\\s(?:by|as|for|to|with|in|at)\\s))`
    + '(?<verb>accepted|accredited|adopted|approved|audited|awarded|certified|commended|endorsed|nominated|patented|promoted|ratified|submitted|validated|verified)(?![\\p{L}-])(?<behind>[^,;:.()–—]{0,80})', 'giu'),
};

const hedged = `(?:(?:${hedges}|the|a) ){0,2}\\p{Sc}?$`;
const order: OrderWords = {
  inMonth: '(?:in|during)\\s(?:(?:all|the\\swhole|the\\smonth)\\s(?:of\\s)?)?',
  noMonth: '\\s?(?:[–/-]|to\\s|and\\s|or\\s|(?:[12]?\\d|3[01])(?!\\d))',
  becomes: new RegExp(`(?<![\\p{L}])(?:became|turned into|gave way to) ${hedged}|[,;] (?:and )?(?:then|later|afterwards|(?:and|it is|is) now) ${hedged}`, 'iu'),
  inPlaceOf: new RegExp(`(?<![\\p{L}])(?:in place of|instead of|where (?:it|they|there|that) (?:had been|was|were|took|used to be)) ${hedged}|(?:[,;] |\\()(?:it|they|that|there) (?:was|were|had been|took) ${hedged}`, 'iu'),
  against: new RegExp(`(?<![\\p{L}])(?:against|compared (?:with|to)) ${hedged}`, 'iu'),
  atThatTime: /^ (?:in (?:19|20)\d\d|(?:an?|the|one|two|three) \p{L}+ (?:before|earlier|ago))(?![\p{L}\p{N}])/iu,
  beforeThat: /^[^.,;:()\d]{0,24} (?:before|until) (?:it|that|this|the|my|our|we|I)(?![\p{L}])/iu,
};

/** Whole heads of columns. */
const columns: ColumnWords = {
  before: /^(?:then|before|was|were|from|start|at (?:the )?start|old|previous(?:ly)?|earlier|baseline)$/iu,
  after: /^(?:(?:is |are )?now|after|today|is|are|to|end|at (?:the )?end|current(?:ly)?|new|latest)$/iu,
};

/** `Eleven did not`, `the other five`, `630 remain to be found`, `all but three`. */
const tellsRest = /(?<![\p{L}])(?:no|none|not|never|nothing|nobody|without|\p{L}+n['’]t|un\p{L}+|other|others|rest|remain\p{L}*|left|leaves?|leaving|still|yet|to (?:be|go|come)|but|except|less|fewer|more|instead|than|failed|lost|missing|open|outstanding)(?![\p{L}])/iu;

/** `A good crew needs 30 minutes`, `The industry average is 60`, `The legal limit is 5 %`. */
const ofAny = /^["'“”‘’(\s–—-]*(?:(?:and|but|so)\s)?(?:any|most|many|an?\s(?:good|decent|healthy|fair|average))\s(?!\p{N})|(?<![\p{L}])(?:typical(?:ly)?|usual(?:ly)?|normal(?:ly)?|ordinar(?:y|ily)|commonly|standard|norms?|industry|sector|market|national(?:ly)?|legal(?:ly)?|law|statutory|allowed|required|limit|target|threshold|others?|elsewhere|anybody|anyone|everybody|everyone)(?![\p{L}])/iu;

/** English. */
export const english: ClaimLanguage = { ...contrary, ...deeds, ...names, ...numbers, ...others, ...statements, kinds, owners, present, sides, upTo: /(?<![\p{L}])(?:up to|as (?:many|much|few|little) as)\s*$/iu, boundOfAll: /(?<![\p{L}])(?:every|each|all|always|any|never|no)\s(?!(?:day|week|month|quarter|year|night|morning|evening|time)s?\s)(?:(?!usually|typically|mostly|generally|normally|often|half|most)[^\s.;:()]+\s){0,9}?(?:within|under|less than|at most|(?:no )?more than|up to)\s$/iu, status, roles, verbs, tellsRest, columns, order, ofAny, ofOneAlone: /(?<!(?<![\p{L}])(?:let|stand|stands|stood|leave|left|go|went|gone|work|works|worked|not|by|done|did|do|I|me) )(?<= )alone(?![\p{L}-])/iu, jointly: /(?<![\p{L}])(?:together|combined)(?![\p{L}])/iu, together: /(?<![\p{L}])(?:together|combined|in (?:all|total)|altogether|all told|overall)(?![\p{L}])/iu };
