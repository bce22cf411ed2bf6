import { countingWord } from '../../counting-words.ts';
import type { ClauseKindWords, FiniteVerbWords, FragmentNamesWords, GapKindWords, InstructionWords, LanguageNamesWords, MainVerbWords, MoodWords, PlaceKindWords, QuotingWords, SpeaksWords, SpokenInPostingWords, StatementsLanguage, ToldPlainlyWords, ToldStateWords, WorkKindWords } from '../language/statements.ts';
import { owners } from './owners.ts';
import { pastAlikeBase } from './past-forms.ts';

const clauseKind: ClauseKindWords = {
  nounAlikePast: new RegExp(`(?<![\\p{L}])(?:an?|the|\\p{N}[\\p{N}.,]{0,15}(?:\\s?%|\\sper\\scent)?)\\s(?:\\p{L}+\\s)?(?:cut|${pastAlikeBase})(?![\\p{L}])`, 'giu'),
  bounded: /\b(?:not? (?:just|only|merely|simply)|not (?:a single|one)(?![\p{L}])|(?:not?|never) (?:more|less|\p{L}{2,}er) than|never (?:\p{L}+ )?(?:above|below|exceed\p{L}*|over|under)|(?:did|does|do)(?:n['’]t| not) exceed)\b/giu,
  regularPast: /(?<![\p{L}])\p{L}{2,}ed(?![\p{L}-])/u,
  subjectOpening: /(?:^|[,;:]\s*|\b(?:that|which|because|since|while|as|and|but|so|what|how|where|when)\s+)(?:the\s+)?$/iu,
  objectBefore: /\b(?:for|to|with|give|gives|gave|tell|tells|show|shows|let|lets|help|helps|from|of|by)\s+$/iu,
  condition: /^(?:if|unless|when(?=.*\bwould\b))\s/iu,
  auxiliaryOfPast: /(?<![\p{L}])(?:did|have|has|had|was|were)(?![\p{L}])/iu,
  have: /['’]ve\b|\bhave\b/u,
  no: /(?<!\p{L})no\s/iu,
  yet: /\byet\b/iu,
  plainDenial: /\b(?:no|not)$/iu,
  speakerAsObject: /^(?:me|us)$/iu,
  theyAhead: /^(?:they|their|theirs)/iu,
  clauseHead: /^(?:and|but|so|because|since)?\s*$/iu,
  youAhead: /^you/iu,
  you: /^you$/iu,
  canBehind: /^\s+can\s/iu,
  goesOnWith: /\s(?:and|while|then)\s/iu,
};

const finiteVerb: FiniteVerbWords = {
  regularPast: /^(?!(?:need|speed|feed|seed|weed|breed|bleed|greed|creed|indeed|hundred|shed|bed|led)$)\p{L}{2,}ed$/iu,
  presentS: /^\p{Ll}{2,}(?![su])\p{Ll}s$/u,
  pastAlike: new RegExp(`^(?:${pastAlikeBase}|let|shut)$`, 'iu'),
  opensNoun: /^(?:the|its|my|our|his|her|their|this|that)$/iu,
  objectPronoun: /^(?:it|them|him|me|us|you)$/u,
  relative: /^(?:who|which|that|where|when)$/u,
  shortHave: /['’]ve$/iu,
  have: /^(?:have|has)$/iu,
  can: /^can(?:not)?$/u,
  copula: /^(?:is|are|am)$/iu,
  shortCopula: /['’](?:re|m)$/iu,
  shortIs: /^(?:it|that|there|he|she|what|who)['’]s$/iu,
  been: /^been$/iu,
  was: /^(?:was|were)$/iu,
  speaker: /^(?:i|we)$/iu,
  baseSubject: /^(?:i|we|they|you)$/iu,
  verbPreposition: /^(?:in|on|for|without)$/iu,
  pronounAlike: /^(?:this|that|these|those|all|both|each)$/iu,
  singularDeterminer: /^(?:an?|the|this|that|another)$/iu,
  by: /^by$/iu,
  noBase: /(?:s|ed|ing|ly)$/u,
  noVerb: /^(?:while|when|where|after|before|because|since|so|if|who|which|off|out|up|down|plus|minus|times|is|are)$/u,
  singularSubject: /^(?:it|he|she|that|which|who)$/iu,
  singularOpening: /^(?:each|every|it|this|that)$/iu,
};

const workKind: WorkKindWords = {
  isOffice: /^(?:also\s|still\s|now\s)?(?:leads?|manage|head|chair|direct|own|hold|supervise|coach|mentor|teach|look after|sit on|run|maintain)(?![\p{L}])/iu,
  can: /^(?:and |but )?can\s\p{Ll}/iu,
  ability: /^(?:do\s)?(?:(?:can|knows?|understands?)(?![\p{L}])|(?:speak|read|write)s?\s\p{Lu})/u,
  manner: /^[^,;\p{N}]*\s(?:\p{L}{3,}ly|(?<!as )well)[.!"”]?$/u,
  opinion: /^(?:believe|think|prefer|consider)(?![\p{L}])/u,
  isSomebody: /^\S+\s(?:also\s|still\s|now\s|currently\s)?(?:(?:an?|the|one of)\s|(?!at\s|in\s|so\s|very\s|not\s|\p{L}+ly\s)(?:\p{L}[\p{L}-]*\s){1,3}(?:of|to)\s)/iu,
  inOffice: /^\S+\s(?:also\s|now\s)?(?:on|in charge|responsible)(?![\p{L}])/iu,
  possession: /^(?:(?:do|does)\s)?(?:holds?|have|has|\p{L}+['’]ve(?=\san?\s)|brings?(?=\s(?:(?:nearly|almost|over|about|more than)\s)?(?:\p{N}|\p{L}+\syears)))(?![\p{L}])/iu,
  lasting: new RegExp(`(?<![\\p{L}])(?:ever since|since\\s(?:the\\s)?(?:\\p{L}+\\s){0,2}(?:19|20)\\d\\d|for\\s(?:(?:about|almost|nearly|over|more than|the last|the past)\\s)?(?:\\p{N}+|${countingWord})\\s(?:years|months|seasons|terms))(?![\\p{L}])`, 'iu'),
  counted: new RegExp(`^\\S+\\s(?:\\p{L}+ly\\s|also\\s)?\\p{L}+\\s(?:and\\s\\p{L}+\\s)?(?:(?:almost|about|nearly|roughly|over|around|some|more than)\\s)?(?:\\p{N}|(?:a\\s)?${countingWord}(?![\\p{L}]))`, 'iu'),
};

const mood: MoodWords = {
  gerundWithRelative: /^["'“”‘’(\s]*\p{L}+ing\s[^,;:]*\s(?:who|which)\s/iu,
  modal: /^(?:would|should|could|might)(?![\p{L}])/iu,
  asIf: /\bas if\b/iu,
  providedAhead: /^provided/iu,
  providedThat: /\bprovided that\b/iu,
  drawn: /(?:me|her|him)(?![\p{L}])/iu,
  arranged: /^(?:planned|scheduled|booked)(?![\p{L}])/iu,
  perfect: /['’]d\s|\b(?:had|have|has|having)\s/iu,
  toldToDo: /,\s*(?:say|mention|leave|keep|add|ask|send|put|use|follow)(?![\p{L}])/iu,
};

const gapKind: GapKindWords = {
  bounded: /\b(?:not? (?:just|only|merely|simply)|(?:not?|never) (?:more|less|\p{L}{2,}er) than|never (?:\p{L}+ )?(?:above|below|exceed\p{L}*|over|under)|(?:did|does|do)(?:n['’]t| not) exceed)\b/giu,
  denied: /(?:\bnot|n['’]t)(?![\p{L}])/iu,
  lacking: /(?<![\p{L}])(?:no|not|never|none|nothing|nobody|only|little|few|without|weak\p{L}*|missing|short|thin|less|fewer)(?![\p{L}])|n['’]t(?![\p{L}])/iu,
  none: /^none(?![\p{L}])/iu,
};

const instruction: InstructionWords = {
  toldOneself: /^(?:read|cut|put|set|hit|let|shut|split|spread|run)\s(?:the|it|them|this|that)\s/iu,
  noBase: /(?:ed|ing|s)$/iu,
  noVerb: /^(?:i|we|you|they|he|she|it|is|are|how|what|who|when|where|why|because|if|while|since|for|not|there|here|so|yes|no|half|such|even|only|after|before|until|once|most|many|give or take)$/iu,
};

const placeKind: PlaceKindWords = {
  ownThing: /^\W*(?:my|our)\s/iu,
  pointsBack: /^\W*(?:and\s)?that(?:['’]s|\sis)\s/iu,
  youAhead: /^you\s/iu,
  employerAhead: /^(?:you|your|they|their)(?![\p{L}])/iu,
  because: /^\W*because\s/iu,
  atName: /^(?:[Aa]t|[Ff]or|[Ww]ith|[Bb]efore)\s(?:the\s)?\p{Lu}/u,
  partJoint: /,\s|\sand\s/u,
};

const quoting: QuotingWords = {
  attributed: /(?:your|their) (?:own )?(?:words|ad|advert|posting|site|website|report|page|motto|mission|slogan)|(?:from|in) (?:the|your|their) (?:ad|advert|posting|jd|job|site|website|report|page)/iu,
  introduced: /(?<![\p{L}])(?:you|your|they|their|the (?:ad|advert|posting|report|website))(?![\p{L}])[^"“”.?!]{0,40}(?<![\p{L}])(?:write|wrote|writes|say|says|said|puts? it|calls?|asks?|line|words)(?![\p{L}])[^"“”.?!]{0,40}$/iu,
  followed: /^[,.]?["”]?,?\s(?:her|his|my|our|their|your|the)\s(?:\p{Ll}+\s){1,2}(?:wrote|said|writes|says)(?![\p{L}])/u,
  relativeAhead: /^(?:which|who)\s/iu,
};

const name = '\\p{Lu}[\\p{L}\\p{N}+#.]*';
const fragmentNames: FragmentNamesWords = {
  skills: new RegExp(`^${name}(?:\\s${name})?(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\s\\+\\s)${name}(?:\\s${name})?)+$`, 'u'),
  skillForYears: new RegExp(`^${name}(?:\\s${name})?(?:(?:,\\s|\\sand\\s)${name})*\\s(?:for\\s(?:\\p{N}+|${countingWord})(?:[,.;]|$|\\syears)|daily|every day)`, 'u'),
};

const mainVerb: MainVerbWords = {
  contactRelative: /^["'“”‘’(]*(?:the|an?|my|our|every|each|any|this|that)\s(?:\p{Ll}[\p{L}-]*\s){1,3}(?:i|she|he|we|they)\s(?:\p{L}+ly\s|have\s|has\s|['’]ve\s)?\p{Ll}+\s(?:(?:on|with|for|in|at)\s(?=\p{Ll}))?/iu,
  timeClause: /^["'“”‘’(]*(?:when|after|before|since|once|while|until)\s(?:\p{L}+(?:['’]\p{L}*)?\s){1,7}\p{L}+,\s(?=\p{L})/iu,
};

const toldState: ToldStateWords = {
  nextWord: /^\s(?:(?:not|\p{L}+ly|all|then|later|also|first)\s)*(\p{L}+)/iu,
  regularPast: /\p{L}{2}ed$/iu,
  addedParticiple: /^\p{L}+\s(?:(?:by|at|as|for|from|since|until|every|each|once|twice)\s|(?:daily|weekly|monthly|nightly)(?![\p{L}]))/u,
  byCandidate: /^\p{L}+\sby\s(?:me|us)(?![\p{L}])/u,
};

const toldPlainly: ToldPlainlyWords = {
  ofTheirs: /^[\s"'“”‘’(–—→⇒>-]*(?:(?:and|but|so)\s)?(?:its|it|our|my|her|his|their|he|she)(?![\p{L}])/iu,
  toThem: /(?<![\p{L}])(?:us|me|our|my)(?![\p{L}])/u,
  ofOne: /^[\s"'“”‘’(–—→⇒>-]*(?:(?:and|but|so)\s)?(?:the|this|each|every)(?![\p{L}])/iu,
  perhapsImperative: new RegExp(`^(?:${pastAlikeBase}|read|cut)(?![\\p{L}])`, 'iu'),
};

const speaks: SpeaksWords = {
  firstPerson: /(?<![\p{L}])(?:i|i['’](?:ve|m|d|ll)|my|mine|we|we['’](?:ve|re|d|ll)|our|ours)(?![\p{L}])/iu,
  thirdPerson: /(?<![\p{L}])(?:she|he|the candidate)(?![\p{L}])/iu,
};

const languageNames: LanguageNamesWords = {
  languageLevel: /(?<![\p{L}])\p{Lu}\p{Ll}+(?:,|:)?\s(?:is\s)?(?:only\s)?(?:at\s)?\(?[ABC][12](?![\p{L}\p{N}])/u,
  motherTongue: /(?<![\p{L}])\p{Lu}\p{Ll}+,?\s(?:is\s(?:my|her|his)\s)?(?:native|mother tongue)(?![\p{L}])/u,
};

const contrast = owners.clauseConjunction.source;
const clauseBoundary = new RegExp(
  `;\\s|:\\s|\\s[–—]\\s|\\s--\\s|—|\\s(?:→|⇒|->|=>)\\s|\\s\\(|\\)(?=[\\s,.;:]|$)|,\\s(?=${contrast})|,\\s(?:and|so|which|who)\\s(?=(?:i|we|they|you|it|he|she)\\b)|,\\s(?=(?:which|who)\\s)`,
  'giu',
);

const spokenInPosting: SpokenInPostingWords = {
  speaks: /(?<![\p{L}\p{N}_'’])I(?:['’](?:m|ve|d|ll))?(?=\s)/u,
  fitLabel: /^\s*(?:\p{L}+\s){0,2}fit\s?[:–—]\s/iu,
};

export const statements: StatementsLanguage = { clauseBoundary, clauseKind, finiteVerb, workKind, mood, gapKind, instruction, placeKind, quoting, fragmentNames, mainVerb, toldState, toldPlainly, speaks, languageNames, spokenInPosting };
