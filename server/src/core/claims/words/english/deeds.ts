import type { AsidesWords, DeedsLanguage, OwnDeedsWords, OwnWorkWords, UnbackedWords, UnknownAsidesWords, UnknownDeedsWords } from '../language/deeds.ts';
import { pastForms } from './past-forms.ts';

const person = '(?:i|we|she|he)';
const theThing = '(?:the|our|my)\\s\\p{Ll}+(?:\\s\\p{Ll}+)?';
const adverbsBetween = '(?:(?:also|even|once|then|later|now|actually|\\p{Ll}+ly|have|has)\\s|[’\']ve\\s){0,3}';
/** `In a spare summer`, `Last autumn`, `Before that`. */
const whenAndWhere = '(?:(?:(?:before|after|since)\\s(?:that|then|this)|(?:at|in|for|on|during|last|this|then|once|also)(?:\\s[\\p{L}\\p{N}’&-]+){0,4})\\s)?';
/** `brought in an integrator`, `set up a chart`. */
const particle = '(?:(?:up|out|in|down|over|about|off|back|away|through|together|on|at|for|with|as)\\s(?=(?:an?|the|every|each|my|our|its|their|all|both)\\s))?';
const asides: AsidesWords = {
  boundary: /[,;:.()–—]|(?<!\s(?:before|after|since|like|at|with|for))(?<!^(?:before|after|since|like|at|with|for))\s(?=(?:and|but|or|so|because|while|when|where|which|who|that|after|before|until|since|as)\s)/giu,
  company: /(?<=[\p{L}\p{N}%,]\s)(?:without\s(?!\p{L}*(?:one|body|thing)(?![\p{L}]))|with\s(?=(?:an?|the|one)\s))(?!(?:it|them|him|her|me|us|this|that|these|those|which|whom)(?![\p{L}])|(?:an?|the)\s(?:different|similar|same)\s|\p{Ll}+ing\s(?:him|her|me|us|it|them)\s)/iu,
  means: /(?:^|(?<=[\p{L}\p{N}%,]\s))(?:by|through)\s(?:\p{Ll}+ly\s)?(?!(?:morning|evening|spring|during|anything|everything|nothing|something)(?![\p{L}]))\p{Ll}{2,}ing\s(?!(?:it|them|him|her|me|us|that|this|so)(?![\p{L}]))/iu,
  afterPreposition: /(?<![\p{L}])(?:in|of|on|at|by|for|from|to|with|under|through|during)\s+$/iu,
  participle: /^(?:\p{Ll}+ed|found|built|made|written|drawn|held|taken|sold)\s(?:\p{L}+ly\s)?(?:in|on|at|by|for|from|to|with|through|under|across|into|over)\s(?!each|them|it(?![\p{L}]))/u,
  eachOf: /^(?:(?:all|both|most|none|each|several|some|many) of (?:whom|which)\s|(?:all|both|most|none|each) of them \p{Ll}+ed$)/iu,
  everyOne: /^(?:since then )?(?:every (?!\p{L}*(?:day|week|month|year|morning|evening|night|time)(?![\p{L}])|(?:single )?one(?![\p{L}]))|all my own )/iu,
  deed: new RegExp(`^${whenAndWhere}(?:(?<person>${person})(?:\\s|(?=['’]))|${theThing}\\s)${adverbsBetween}(?:\\p{Ll}+-)?(?<verb>\\p{Ll}{2,}ed|${pastForms}|set|put)\\s${particle}(?:(?:me|us|him|her|them)\\s(?=an?\\s))?(?<object>\\p{L}+)(?=$|\\s)`, 'iu'),
  predicate: /^(?:also\s|then\s|once\s|\p{Ll}+ly\s)?(?<verb>\p{L}{2,}ed|\p{L}+)\s(?<object>(?:the|an?|every|each|my|our|their|its|his|her|all|both)\s)/iu,
  pastForm: new RegExp(`^(?:\\p{L}{2,}ed|${pastForms})$`, 'iu'),
  passive: new RegExp(`^${whenAndWhere}(?:it|they|that|which|(?:the|our|my|its)\\s\\p{Ll}+(?:\\s[\\p{Ll}\\p{N}]+){0,3})\\s(?:was|were|has been|have been|got)\\s(?:(?:also|later|even|\\p{Ll}+ly)\\s)?(?=(?:\\p{Ll}{2,}ed|${pastForms})\\s(?:by|as|for|into|to)\\s)`, 'iu'),
  use: /^(?:that|which)\s(?:(?:the|our|all|both|most|several|many)\s|\p{Lu}\p{L}+['’]s\s)\p{Ll}+\s/u,
  ofCandidate: new RegExp(`(?<![\\p{L}])${person}(?![\\p{L}])|^["'“”‘’(\\s]*(?:\\p{L}{2,}ed|${pastForms})\\s`, 'iu'),
  degreeAhead: /(?<![\p{L}])(?:so|such|is|was)\s+$/iu,
  objectPronoun: /^(?:it|them)$/iu,
  begins: /^(?:started|stopped|turned)$/u,
  joinedAhead: /(?:,|\sand|\sthen|\sbut)\s+$/iu,
  subordinates: /(?<![\p{L}])(?:because|while|when|where|which|who|that|after|before|until|since|as)\s/giu,
  noObject: /^(?:this|that|no)$/iu,
};

const unknownAsides: UnknownAsidesWords = {
  speaker: /(?<![\p{L}])(?:i|my|me|we|our|she|her|he|his)(?![\p{L}])/iu,
  twice: /(?<![\p{L}])(?:twice|thrice)(?![\p{L}])/iu,
  ofCandidate: /^(?:(?:I|[Ww]e|[Ss]he|[Hh]e)(?![\p{L}])|(?!(?:it|they|that|which|the|our|my)\s)\p{L}+\s)/u,
  denied: /(?<![\p{L}])(?:no|not|never|nothing|none)(?![\p{L}])|n['’]t(?![\p{L}])/iu,
  ofThem: /(?<![\p{L}])of (?:them|whom|which)(?![\p{L}])/iu,
};

const opener = '(?:(?:at|in|for|on|during|last|this|then|once|also|since)(?:\\s[\\p{L}\\p{N}’&-]+){0,4},?\\s)?';
const pastParticiple = `(?:(?:\\p{Ll}+-)?\\p{Ll}{3,}ed|${pastForms}|written|drawn|taken|given|driven|shown|chosen|spoken|done)`;
const unknownDeeds: UnknownDeedsWords = {
  office: new RegExp(
    `^${opener}(?:I|[Ss]he|[Hh]e)\\s(?:(?:also|now|still|currently)\\s)?(?:(?:have|has)\\s)?(?:chairs?|(?:sits?|sat)\\son|serves?\\son|runs?|leads?|heads?|mentors?|coach(?:es)?|teach(?:es)?|manages?|supervises?|directs?|holds?|hosts?|edits?)\\s(?!by\\s)(?:\\p{L}{4,}|an?|the|my|our|its|all)(?![\\p{L}])`, 'u'),
  habitOfMine: /^(?:I|[Ww]e|[Ss]he|[Hh]e)\s(?:(?:also|now|still|\p{Ll}+ly)\s)?(?!(?:am|is|are|have|has|can|do|think|know|say|feel|see)\s)(?<verb>\p{Ll}{3,})\s/u,
  passive: new RegExp(`^${opener}(?:(?:an?|the|our|my|its|several|every|each)\\s)?(?:[\\p{L}’'-]+\\s){1,5}?(?:was|were|(?:has|have)\\sbeen)\\s(?:(?:also|later|then|\\p{Ll}+ly)\\s)?(?<verb>${pastParticiple})(?![\\p{L}])`, 'iu'),
  runningPassive: /^(?:(?:the|our|my|its|all|every|each)\s)?(?:[\p{L}’'-]+\s){1,4}?(?:is|are)\s(?:(?:also|now|\p{Ll}+ly)\s)?\p{Ll}{3,}ed\s(?:[\p{L}-]+\s)?(?:per|against|(?:on|in|at)\s(?:every|each))\s\p{L}/iu,
  placedPassive: new RegExp(`^(?:it|(?:(?:the|our|my|its|all|every|each)\\s)?(?:[\\p{L}’'-]+\\s){1,4}?)\\s?(?<be>is|are|was|were|(?:has|have)\\sbeen)\\s(?:(?:also|now|then|later|already|\\p{Ll}+ly)\\s)?(?<verb>${pastParticiple})\\s(?<where>to|into|at|in|on|per|against)\\s\\p{L}`, 'iu'),
  pronounAhead: /^(?:it|they|this|that|these|those|he|she|we|i|you|all|both|none|nobody|no|not|nothing|each|what|which|who|there|one|some|most|everything|nearly|only|as)(?![\p{L}])/iu,
  othersDeed: new RegExp(`^${opener}(?:an|a|another|several)\\s(?:[\\p{L}’'-]+\\s){1,4}?(?:(?:later|then|also|\\p{Ll}+ly)\\s)?(?<verb>\\p{Ll}{2,}ed)\\s(?:the|our|my|its|it|them|us|me|every|all|both)(?![\\p{L}])`, 'iu'),
  agent: /(?:(?<![\p{L}])(?:was|were|is|are|been)\s(?:(?:also|now|then|later|\p{Ll}+ly)\s)?|^)\p{Ll}{3,}ed\s(?:[\p{L}-]+\s)?(?=by\s(?:(?:an?|outside|external|independent)\s\p{L}|\p{Ll}{4,}(?:ers|ors|ists|ants|ees)(?![\p{L}])))/u,
  extent: /(?<![\p{L}])(?:against|across|in)\severy\s\p{L}/u,
  subordinate: /^(?:when|while|before|after|since|because|so|as|that|which|who|where|until|or|if|plus|with|how|what|why)(?![\p{L}])/iu,
  openEnded: /(?<![\p{L}])(?:that|which|who|because|when|while|where|if|before|after|until|what|how|why)["'“”‘’\s]*$/iu,
  denied: /(?<![\p{L}])(?:no|not|never|nothing|nobody|none|without)(?![\p{L}])|n['’]t(?![\p{L}])/iu,
  itAhead: /^it\s/iu,
  isNow: /^(?:is|are)$/iu,
  whereItIs: /^(?:at|in|on)$/iu,
};

const unbacked: UnbackedWords = {
  between: /^,? (?:and |or |& )?$/u,
  deniedAhead: /(?<![\p{L}])(?:never|no|not|without|n['’]t|neither|nor)(?:\s\p{L}+){0,3}\s$/iu,
  asksForOwn: /(?<![\p{L}])(?:(?:do|did|have|can) you|(?:which|what) (?:\p{L}+ ){0,4}do you)(?![\p{L}])/iu,
  ofThing: /^["'“”‘’(\s]*(?:(?:the|our|my|its)(?![\p{L}])|[\p{L}-]+['’]s\s)(?=.*\p{Ll}s\s\p{Ll})/iu,
  credential: /(?<![\p{L}])(?:certificates?|certifi(?:ed|cation)|diploma|licen[cs]ed?|accreditation|accredited|chartered)(?![\p{L}])/iu,
  inUse: /(?<![\p{L}])(?:in (?:production|use|service)|(?:gone|went) live)(?![\p{L}])/iu,
  jointly: /(?<![\p{L}])(?:[Ww]ith (?:\p{Lu}|another|others|(?:\p{Ll}+ ){0,2}(?:colleagues?|friends?|partners?)(?![\p{L}]))|together|jointly|(?:and|&) I(?![\p{L}])|[Ww]e(?![\p{L}]))/u,
  doer: /(?<![\p{L}])(?<!(?:deputy|assistant|vice|co)[\s-])(\p{L}{3,}?)(?:er|or|ing)s?(?!['’\p{L}])/giu,
  anyVerb: /^(?:did|made|ran|runs)$/iu,
  inPassing: /(?<![\p{L}])(?:before|after|until|when|while|once)\s+(?:i|we|she|he)\s+$/iu,
  learnt: /^taught\s(?:me|us|him|her)(?![\p{L}])/iu,
  saysToBe: /^["'“”‘’(\s]*(?:I|[Ss]he|[Hh]e)(?:\s(?:am|is)|['’](?:m|s))\s(?:also\s)?(?:an?|the)\s/u,
  privately: /(?<![\p{L}])(?:used by me|my own (?:use|machine|laptop)|at home)(?![\p{L}])/giu,
  embeds: /(?<![\p{L}])(?:what|how|why|whether)\s/iu,
  subjectAhead: /^(?:I|We)\s/u,
};

/** `fly` in `fly the drones` is none. */
const adverbAhead = '\\p{L}+ly(?!\\s(?:the|an?|our|my|its|all|every|each)\\s)';
const adverbsAhead = `(?:(?:also|once|then|later|personally|first|still|now|even|${adverbAhead})\\s)?(?:(?:have|has)\\s|['’]ve\\s)?(?:(?:also|${adverbAhead})\\s)?`;
const doneBy = /\sby\s(?:(?:the|an?|our|my|their|its|all|another|one|two|three|others|colleagues|somebody|someone)(?![\p{L}])|\p{Lu})/u;
const ownDeeds: OwnDeedsWords = {
  doneBy,
  doneByBehind: new RegExp(`^${doneBy.source}`, 'u'),
  deedBefore: new RegExp(`(?:(?<![\\p{L}])(?:I|[Ss]he|[Hh]e)(?:\\s|(?=['’]))|^["'“”‘’(\\s]*(?=\\p{Lu}?\\p{Ll}+ed\\s|\\p{L}+\\s))${adverbsAhead}(?<verb>\\p{L}{2,})(?=\\s)`, 'gu'),
  joined: /(?:,|\sand|\sthen|,\sand)\s(?<verb>\p{Ll}{2,})(?=\s(?:the|an?|our|my|its|all|\p{L}))/gu,
  objectEnd: new RegExp(`[;()]|[,.:](?!\\p{N})|\\s(?:at|since|during|which|that|who|and then|where|when|while|because|so|with)\\s|(?<=\\p{L})\\sand\\s(?=(?:\\p{Ll}{2,}ed|${pastForms})\\s)`, 'u'),
  candidateAhead: /(?<![\p{L}])(?:I|[Ss]he|[Hh]e)(?:\s|(?=['’]))/u,
  joinedPast: new RegExp(`ed$|^(?:${pastForms})$`, 'u'),
  noBaseForm: /(?:s|ed|ing)$/u,
};

const notOnRecord = /(?<![\p{L}])(?:no|not|never|neither|nor|nothing|nobody|none|without|cannot|if|unless|until|when|once|before)(?![\p{L}])|n['’]t(?![\p{L}])/iu;

const ownWork: OwnWorkWords = {
  subjectAhead: /(?:^|[,;:–—-]\s*|(?:^|[^\p{L}])(?:i|she|he|and|then)\s+(?:(?:also|once|then|later|personally|first|\p{L}+ly|['’]?(?:ve|have|has))\s+)?)["'“”‘’(]*$/iu,
  objectEnd: /[,;.:()]|\s(?:at|since|during|which|that|who|and then|where|when|while|because|so)\s/u,
};

const partHead = /^[\s"'“”‘’→-]*(?:(?:and|but|so)\s+)?/iu;

const unfinished = /(?<![\p{L}])(?:so far|half|remaining|left|to go|under ?way|current(?:ly)?|active(?:ly)?|still|working(?! (?:group|party|paper|hours|capital))|partly|started|starting|began|beginning|will|plan(?:s|ned)?|planning (?:to|for|on)|in (?:progress|development)|towards?|next|coming|due|yet to|meant to|supposed to|on (?:its|their|the) way|roadmap|ongoing|(?<!\p{L}\s)(?:learning|studying|exploring)|on the list|comes?|(?:am|is|are) (?!running|serving|working)\p{L}+ing)(?![\p{L}])|['’](?:m|re) \p{L}+ing(?![\p{L}])/iu;

export const deeds: DeedsLanguage = { notOnRecord, asides, unknownAsides, unknownDeeds, unbacked, ownDeeds, ownWork, partHead, unfinished };
