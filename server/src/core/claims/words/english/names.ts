import { english as quantityWords } from '../../../quantities/words/english.ts';
import type { CandidateNameWords, CompanyWords, EmployedWords, EmployersWords, EntitiesWords, NamesLanguage, SubjectNamesWords, TiedSubjectWords } from '../language/names.ts';
import { pastForms } from './past-forms.ts';

const turns = /;\s|\s(?:that|which|who|whose|where)\s/u;
const employed: EmployedWords = {
  looksAround: /(?<![\p{L}])(?:before|(?<!look(?:ing|ed|s)?\s)after|until|when|while|whereas|because|previous|previously|earlier|former|formerly|already|again|once|later|then|unlike|like|than(?!\s\p{Sc}?\d)|as|same|similar|compared|versus|vs|from my|had|would|could|will|what|how|too|both|first|last|today|now|ago|years|left|joined|joining|leaving|moved|came|hired)(?![\p{L}])/iu,
  leadingThere: /^["'“”‘’(\s]*(?:(?:before (?:that|this)|earlier|previously)(?![\p{L}])|when (?:I|we|she|he) (?:joined|came to|started at|arrived at)\s)/iu,
  at: /(?<![\p{L}\p{N}])([Aa]t|[Ii]n|[Oo]n|[Ff]or|[Ww]ith|joined|came to|started at|arrived at)\s(?:the\s)?(?=\p{Lu})/gu,
  opening: /^["'“”‘’(\s]*(?:(?:and|but|before (?:that|this)|earlier|previously|\p{L}+,),?\s)?$/iu,
  arriving: /^["'“”‘’(\s]*when (?:I|we|she|he)\s$/iu,
  toldOf: new RegExp(`^(?::\\s|\\s[–—]\\s|\\s(?:(?:also|even|then|alone)\\s)?(?:\\p{Ll}{2,}ed|${pastForms})(?![\\p{L}]))`, 'u'),
  turns,
  breaks: new RegExp(`${turns.source}|,\\s(?!with\\s)|\\s[–—]\\s|\\s(?:and|but|so|or)\\s`, 'u'),
  addedAfter: /^,\s(?:with\s)?(?:(?:about|around|roughly|nearly|almost|some|all|over)\s)?$/iu,
  otherThing: /^(?:to|I|we|she|he)$/u,
};

const employers: EmployersWords = {
  running: /(?<![\p{L}])(?:since|now|today|present|date|current|currently|ongoing|onwards?)(?![\p{L}])|\d\s*[-–—]\s*(?:$|[,;)\]])/iu,
  beginning: /(?<![\p{L}])from(?![\p{L}])/iu,
  workedAt: /(?<![\p{L}])(?:[Aa]t|[Jj]oined|[Ll]eft)\s(?:the\s)?(?=\p{Lu})/gu,
  span: /(?<![\p{L}])since\s(?:\p{L}+\s)?(?:19|20)\d\d(?!\p{N})|(?<!\p{N})(?:19|20)\d\d\s?(?:to|until|till|[-–—])\s?(?:(?:\p{L}+\s)?(?:19|20)\d\d(?!\p{N})|(?:now|today|date|the present|present)(?!\p{L}))/iu,
  behindOf: /(?<![\p{L}])of\s(?:the\s)?((?:\p{Lu}[\p{L}\p{N}]+\s?)+)/gu,
  whereItWas: /(?<![\p{L}])at\s(?:the\s)?\p{Lu}[\p{L}\p{N}.]*(?:\s\p{Lu}[\p{L}\p{N}.]*)*/gu,
  sentenceBehind: /\s(?:I|We|My|Our)(?:\s.*)?$/su,
  articleAhead: /^(?:(?:at\s)?the\s|at\s)?/iu,
  nameRun: /\p{Lu}[\p{L}\p{N}.]*(?:['’]s(?=\s\p{Lu}))?(?:(?:\s&|\sand|\sof|\sof the)?\s\p{Lu}[\p{L}\p{N}.]*(?:['’]s(?=\s\p{Lu}))?)*/uy,
};

const name = '\\p{Lu}[\\p{L}\\p{N}+#.’\'-]{0,40}(?: \\p{Lu}[\\p{L}\\p{N}+#.’\'-]{0,40}){0,3}';
const titles = 'mr|mrs|ms|mx|dr|prof|sir|dame|frau|herr|mme';
const entities: EntitiesWords = {
  calendar: new RegExp(`^(?:${[...quantityWords.months].join('|')}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4]|[ap]m|[ymqw]o[ymqw]|[ymqw]td)s?$`, 'iu'),
  officeName: /^\p{Lu}\p{Ll}+(?: (?:of (?:the )?)?\p{Lu}\p{Ll}+)+$/u,
  heldThere: /(?<![\p{L}])(?:(?:my|our|your|their|his|her|its)|(?:report|answer)\p{Ll}*(?:\s\p{Ll}+ly)?\sto\s(?:an?|the))\s$/iu,
  nextInBrackets: new RegExp(`^(?:, | and | or | & | \\+ |/)${name}`, 'u'),
  nextTwo: new RegExp(`^, ${name}(?:, |,? (?:and|or|&) )${name}(?=[,.;)]| (?:for|in|on|with|to|as|at|under) |$)`, 'u'),
  title: new RegExp(`^(?:${titles})$`, 'iu'),
  behindTitle: new RegExp(`(?<![\\p{L}])(?:${titles})\\.?\\s(?:\\p{Lu}[\\p{L}’'-]*\\s)?$`, 'iu'),
  inName: /^(?:of|the)$/u,
  nameJoint: /^[ \u00A0](?:of (?:the )?)?$/u,
  nameEnds: /^(?:[,;.:!?)]|\s(?:\p{L}+ed|\p{Ll}+s|is|was|are|were|has|had|came|of|in|at|on|for|with|from|to|and|or|but|who|that|which)(?![\p{L}])|\s*$)/u,
  addressAhead: /(?<![\p{L}])dear\s(?:[\p{L}’'-]+\.?\s){0,3}$/iu,
  determinerAhead: /(?:^|[^\p{L}])(?:an?|my|our|your|their|its|his|her|every|each)\s$/iu,
};

const candidateName: CandidateNameWords = {
  opening: /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3})(?:,|\s(?:is|was|has|have|had|brings|works|leads|runs|builds?|holds|makes|spent|came|started)\s)/u,
  inFirstSentence: /^[^.!?\p{Lu}]{0,4}\p{Lu}[^.!?]{8,160}[,;:]\s(?:and|but|so)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3})\s(?:is|was|has|had|brings|works|leads|runs|builds?|holds|makes|does|spent|came|started)\s/u,
  pronouns: /(?<![\p{L}\p{N}_])(?:she|he|her|his|hers)(?![\p{L}\p{N}_])/giu,
  labelled: /(?:^|[·|;,]\s*)(?:[Cc]andidate|[Aa]pplicant)\s*:\s*(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]*){1,3})/u,
  pronounBehind: /(?<![\p{L}])(?:[Ss]he|[Hh]e)\s/u,
};

const subjectNames: SubjectNamesWords = {
  compoundEnd: /^(?:\p{L}+(?:ed|ing)|built|made|run|led|based|style|like|first|native|driven|specific|side|level|wide|ready|only|free|scale|type|grade|class|friendly|compatible|internal|facing|aware|to|and|or|a|the)(?![\p{L}\p{N}_])/iu,
  prefixes: /^(?:non|pre|post|anti|multi|cross|inter|intra|self|per|sub|mini|micro|semi|meta)$/iu,
};

const preposition = '(?:at|in|for|on|of|with|by|from)\\s(?:the\\s)?$';
const tiedSubject: TiedSubjectWords = {
  tie: new RegExp(`^\\s(?:\\p{L}+\\s){0,5}${preposition}`, 'u'),
  prepositionAtEnd: new RegExp(`\\s${preposition}`, 'u'),
};

const company: CompanyWords = {
  titleJoint: /(?<!\s)(?:\s*[—–|,:()]\s*|\s+-{1,2}\s+|\s+(?:at|for)\s+)/u,
  noArticle: /(?<![\p{L}\p{N}_]|\b(?:an?|the|as) )/uy,
  subjectBehind: /(?:['’]s?)? (?:is|has|\p{Ll}{2,}s)(?![\p{L}])/uy,
};

const rateBehind = /^\s(?:(?:a|per|each) (?:head|person)\s)?(?:in (?:an?|one|any)|an?|per|each|every)\s(day|week|month|quarter|year)(?!\p{L})/iu;

const anyExperience = new Set(['experi', 'experience', 'year', 'work', 'profession', 'professional', 'industri', 'industry', 'career', 'hand']);

export const names: NamesLanguage = { rateBehind, anyExperience, employed, employers, entities, candidateName, subjectNames, tiedSubject, company };
