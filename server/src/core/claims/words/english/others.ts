import { english as quantityWords } from '../../../quantities/words/english.ts';
import type { CredentialsWords, OthersLanguage, OthersWorkWords, ScopeWords, SoleCreditWords, Distinction } from '../language/others.ts';

const verbFamilies = [
  'do does did done handle handles handled carry carries carried perform performs performed',
  'make makes made build builds built write writes wrote written rewrote rewritten develop develops developed create creates created implement implements implemented code codes coded author authored program programmed rebuilt',
  'lead leads led head heads headed manage manages managed direct directs directed chair chairs chaired',
  'run runs ran', 'fly flies flew flown', 'draw draws drew drawn', 'teach teaches taught', 'give gives gave given', 'take takes took taken', 'buy buys bought', 'bring brings brought',
  'sell sells sold', 'choose chooses chose chosen select selects selected pick picks picked', 'hold holds held', 'speak speaks spoke spoken', 'drive drives drove driven',
  'win wins won', 'find finds found', 'set sets', 'sing sings sang sung',
];
const irregular = verbFamilies.flatMap((line) => line.split(' ')).filter((form) => form === 'led' || !form.endsWith('ed')).join('|');
const pastOfWork = `(?:\\p{L}{2,}ed|${irregular})`;
const times = [...quantityWords.months, 'easter', 'christmas', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'spring', 'summer', 'autumn', 'winter', 'then', 'now'].join('|');
const amounts = 'half|third|quarter|fifth|tenth|factor|dozen|few|lot|mean|median|percent|per|end|time|way|day|week|month|year|hour|minute|night|margin|mile';
/** Not the candidate, no time, no amount, no tool. */
const somebody = `(?!(?:me|us|myself|ourselves|hand|default|design|itself|${times}|q\\d)(?![\\p{L}]))(?!(?:an?|the|about|almost|nearly|over|more than|some)\\s(?:${amounts})(?![\\p{L}]))(?:(?:the|our|my|an?|their|his|her|its|one of|another|two|three|other)\\s\\p{L}|\\p{N}+\\s\\p{Ll}+(?:ers|ors|ists|ees|ants|ents|ians|people)(?![\\p{L}])|others|somebody|someone|colleagues|\\p{Lu}\\.?\\s?\\p{L})`;
const joint = '(?:which\\s|that\\s|whom\\s|and\\s|but\\s|while\\s|where\\s)?';
/** `the radio workshop`; the candidate may be one of `the team`. */
const withArticle = '(?!(?:[Tt]he|[Oo]ur|[Mm]y)\\s(?:whole\\s)?(?:team|unit|group|squad|crew|lab|company)\\s)(?:[Tt]he|[Aa]n?|[Aa]nother|their|his|her|[Oo]ur|[Mm]y)\\s(?:[\\p{L}’\'-]+\\s){1,3}?';
const personNamed = '(?:\\p{Lu}[\\p{L}.’\'-]*\\s){2,3}|(?:[Oo]thers|somebody else|someone else|colleagues)\\s';
const leading = '(?:led|leads|owned|owns|managed|manages|headed|heads|directed|directs|chaired|chairs)';
const presentOfWork = 'leads|runs|owns|writes|builds|makes|does|manages|handles|teaches|coaches|chairs';
const both = `(?:(?<first>${pastOfWork})\\s(?:and|&)\\s)?`;
/** Before a verb these are no subject, or may be the candidate: `then led it`, `She led it`. */
const noActor = '[Ii]|[Ww]e|[Ss]?[Hh]e|[Tt]hey|[Ii]t|[Tt]h(?:is|at)|who|which|and|but|or|[Tt]hen|[Ll]ater|[Aa]lso|[Ss]till|[Nn]ow|[Oo]nce|[Aa]lways|[Ss]ince|[Aa]lone|both|even|just|\\p{L}+ly';
const roleNoun = "(?:project|programme|program|team|tech|technical|product|group)\\s(?:manager|lead(?:er)?|owner)|(?:the\\s)?(?:lead(?:er)?|head|chair)(?:\\sauthor)?|principal\\sinvestigator";
const someName = "(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.?\\s)?\\p{Lu}[\\p{L}.’'-]+";
const possessives = "(?:\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?|(?:the|our|my|an?)\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]+)['’]s?";
const othersWork: OthersWorkWords = {
  verbFamilies,
  byOthers: new RegExp(`(?:(?<![\\p{L}])(?<first>${pastOfWork})\\s(?:and|&)\\s)?(?<![\\p{L}])(?<verb>(?:re-)?${pastOfWork}|\\p{L}{3,}ing)\\s(?:(?:up|out|over|off|in|as an?\\s\\p{L}+|as\\s\\p{L}+)\\s)?by\\s${somebody}`, 'iu'),
  othersDid: [
    new RegExp(`^\\s*${joint}(?:${personNamed})${both}(?<verb>${pastOfWork})(?![\\p{L}])`, 'u'),
    new RegExp(`^\\s*${joint}${withArticle}${both}(?<verb>${irregular}|(?:lead|manag|direct|organis|organiz|design|develop|implement|creat|chair|handl|perform|analys|analyz|inspect|record|process|edit|translat|train)e?d)(?![\\p{L}])`, 'u'),
    // One name may be a thing's, but no thing leads or owns.
    new RegExp(`^\\s*${joint}(?!(?:I|We|She|He)\\s)\\p{Lu}[\\p{L}’'-]*\\s(?:team\\s)?${both}(?<verb>${leading})(?![\\p{L}])`, 'u'),
    // `operations led it`: what stands behind is no object of a thing.
    new RegExp(`^\\s*${joint}(?!(?:${noActor})\\s)[\\p{L}-]{3,}\\s(?<verb>${leading})\\s(?:it|this|them)\\s*$`, 'u'),
    // `platform team runs it`, `they owned it`: one candidate is not they.
    new RegExp(`^\\s*${joint}(?:(?!(?:the|our|my|we)\\s)[\\p{L}-]{2,}\\s(?:team|department|office|unit)|[Tt]hey)\\s${both}(?<verb>${pastOfWork}|${presentOfWork})\\s(?:it|this|them)\\s*$`, 'u'),
  ],
  othersDidNotI: [
    new RegExp(`^\\s*${joint}${withArticle}${both}(?<verb>${pastOfWork}|${presentOfWork})(?![\\p{L}])`, 'u'),
    new RegExp(`^\\s*${joint}(?:\\p{L}[\\p{L}-]*\\s){1,3}(?:\\p{Lu}[\\p{L}.’'-]*\\s){2}${both}(?<verb>${pastOfWork})\\s(?:it|this|them)\\s*$`, 'u'),
    new RegExp(`^\\s*${joint}(?!(?:I|We|She|He|It|They|This|That)\\s)\\p{Lu}[\\p{L}’'-]*\\s(?:\\p{Ll}{2,}\\s){0,2}?(?:in\\s\\p{Ll}+\\s)?${both}(?<verb>${pastOfWork}|${presentOfWork})(?![\\p{L}])`, 'u'),
  ],
  nameAhead: /(?<!\p{Lu})(?:\p{Lu}[\p{L}’'-]{1,30}\s?){2,3}(?:\([^()]*\)|,\s(?:our|my|the|an?|their|head)\s[^,;.()]*,)$|(?<![\p{L}])(?:the|our|my)\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+,\s(?:\p{Lu}[\p{L}’'-]{1,30}\s?){2,3},$/u,
  verbAlone: new RegExp(`^\\s*${both}(?<verb>${leading})(?![\\p{L}])`, 'u'),
  othersLed: new RegExp(`(?<![\\p{L}])(?:(?:${roleNoun})(?:\\s(?:was|is|were|are)\\s|:\\s|\\s)(?:our\\s|my\\s|the\\s)?${someName}|${someName}\\s(?:is|was)\\s(?:the\\s)?(?:${roleNoun}|PI)(?![\\p{L}])|(?:was|were)\\s(?:the\\s)?(?:lead|first|main)\\s(?:author|engineer|investigator|editor)s?(?![\\p{L}])|(?:of\\s\\p{N}+|team|group)\\sunder\\s${someName}\\s\\p{Lu})`, 'u'),
  roleAlone: new RegExp(`(?:^|[.;,:]\\s)(?:${roleNoun})$`, 'iu'),
  somebodyNamed: new RegExp(`^\\s(?:${someName}|head office|headquarters|the\\s\\p{Ll}+)`, 'u'),
  mine: /(?<![\p{L}])(?:I|i(?=\s\p{Ll}{2})|my|me|myself|mine)(?![\p{L}])/u,
  companion: /(?<![\p{L}])(?:help(?:ed|ing)|assist(?:ed|ing)|support(?:ed|ing)|with)\s(?:the|our|my)\s\p{Ll}/u,
  companionDid: new RegExp(`^\\s*(?:and\\s|but\\s)?(?:she|he|they)\\s${both}(?<verb>${pastOfWork})(?:\\s(?:it|this|them))?\\s*$`, 'iu'),
  notMine: /(?<![\p{L}])I\s(?:did not|didn['’]t|have not|haven['’]t|never)\s(?<verb>\p{Ll}{3,})(?=\s|$)/u,
  notMe: /^\s*(?:and\s|but\s)?not\s(?:by\s|with\s|for\s)?(?:me|mine|us|ours|my\s(?:own\s)?\p{Ll}+)(?:\sand\s.*)?\s*$/iu,
  onlyThis: /^\s*(?:and\s|but\s)?I\s(?:(?:only|just|merely)\s\p{L}|.*\s(?:only|alone)\s*$)/u,
  owned: new RegExp(`^\\s*(?<what>[^.\\s][^.]*?)\\s(?:is|are|was|were)\\s(?:all\\s|mostly\\s)?(?:\\p{Ll}+\\s){0,2}?(?:${possessives}(?:\\s(?:own\\s)?(?:work|idea|project|doing|part|job))?|(?:the\\s)?work\\sof\\s(?:an?|the|our|\\p{Lu}).*)\\s*$`, 'u'),
  madeBy: new RegExp(`^\\s*(?<what>(?:\\p{L}+\\s){1,2}?)by\\s(?:our|my)\\s\\p{L}.*$`, 'u'),
  cameFrom: /^\s*(?<what>\S.*?)\s(?:comes?|came)\sfrom\s(?:the|our|an?|\p{Lu})/u,
  candidate: /(?<![\p{L}])(?:I|me|mine|we|We)(?![\p{L}])/u,
  whatBefore: /^\s*(?:that|this|it)$/iu,
  ideaBehind: /\s(?:idea|suggestion|proposal)\s*$/u,
  theIdea: /^\s*the\s(?:idea|suggestion|proposal)$/iu,
  agentAhead: /(?<!\p{L})(?:\p{L}+\sby\s.*|\p{L}+ly\s)$/u,
  theRest: /^\s(?:all\s)?(?:the\s(?:rest|others?|remainder)|others?)\s*$/u,
  theThing: /^\s(?:the|this)\s\p{Ll}+\s*$/u,
  clauses: /(?:(?!\swhich\s)(?:[^.;:,()–—]|(?<=(?<!\p{L})\p{Lu})\.|[.:,](?=\S)))+|\swhich\s[^.;:,()–—]+/gu,
};

const ranks: readonly (readonly [1 | 2 | 3 | 4, string])[] = [
  [1, "contribut(?:ed|es|e|ing|ion|ions)(?: to)?|contributor|help(?:ed|s|ing)?|assist(?:ed|s|ing|ant)?|support(?:ed|ing)(?= (?:the|a|an|with|in))|(?:took|takes|take) part|participat(?:ed|es|ing)|participant|part of|member of|involved in|volunteer(?:ed|s)?|sat on|worked (?:on|with)|joined|one of|deputi[sz]ed|deputy|shadowed|attended|lent a hand|pitched in|gave input|advised on|consulted on|reviewed|second author|co-author(?:ed)?|co-wrote|backed up|stood in|a(?:cted as)? backup|on the team that|one of the"],
  [2, 'built|build|builds|wrote|authored|written|writes|rewrote|rewritten|designed|developed|implemented|made|created|set up|produced|delivered|drafted|revised|taught|teaches|ran|runs|did|prepared|carried out|redesigned|rebuilt|organi[sz]ed|coordinated|engineered|coded|composed|compiled|set up|put together|brought in|translated|edited|curated'],
  [3, "led|leads|lead(?= (?:the|a|an|of|on))|(?<=\\b(?:I|I also|I now|I still|and) )(?:chair|manage|direct|oversee|own|head)(?= (?:the|our|my|all|\\p{L}+['’]s) )|(?:chair(?:man|woman|person)?|head) of|as (?:its|the|their) (?:chair|lead|head|manager)|leading|headed|heads|managed|manages|chaired|chairs|directed|directs|owned|owns|oversaw|oversees|spearheaded|drove|(?:was )?responsible for|in charge of|principal investigator|project lead|masterminded|ran point on|steered|supervised|head of|lead author|first author|architected|commanded|presided over|orchestrated|sole author|single-handedly \\p{L}+"],
  [4, 'founded|founder of|co-founded|established|initiated|launched|introduced|invented|pioneered|originated|started up|conceived|founder|set in motion|came up with|devised|kicked off'],
];
const phrase = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternatives})(?![\\p{L}\\p{N}_])`, 'iu');
const titled = (alternatives: string, backing = alternatives): Distinction => ({ said: phrase(alternatives), backing: phrase(backing), anywhere: false, named: true });
const status = (said: string, backing: string): Distinction => ({ said: phrase(said), backing: phrase(backing), anywhere: true, named: false });
const awards = 'award(?:s|ed (?:the|a))?|award-winning|prizes?|medals?|troph(?:y|ies)|(?:\\p{L}+ ){1,3}of the year|shortlisted|runner-up|commendations?|commended|hono[u]?rable mention';
const votes = '(?:voted|named|crowned|ranked) (?:\\p{L}+ ){0,3}(?:the )?(?:best|first|favou?rite|top|number one)(?:-\\p{L}+)?';
const scope: ScopeWords = {
  verbsByScope: ranks.map(([scope, verbs]) => [scope, new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${verbs})(?![\\p{L}\\p{N}_-])`, 'iu')] as const),
  grants: /(?<![\p{L}\p{N}_-])(?:passed|obtained|earned|received|won|gained|secured|(?:was|been|got) (?:elected|appointed|promoted|selected|nominated|named|invited|chosen)(?: (?:as|to|for))?)(?![\p{L}\p{N}_-])/iu,
  byOthers: /(?<![\p{L}])(?:was|were|is|are|been)\s\p{L}+(?:\s\p{L}+)?\sby\s(?!(?:me|us|myself|the candidate)(?![\p{L}]))\p{L}/giu,
  distinctions: [
    titled(awards, `${awards}|bronze|silver|gold|first place|winners?`),
    { said: phrase(votes), backing: phrase(`${awards}|${votes}`), anywhere: false, named: false },
    titled('scholarships?|fellowships?'),
    titled('keynote(?:s|d)?'),
    titled('patents?|patented'),
    status('peer-reviewed', 'peer-reviewed|papers?|articles?|journals?|conferences?|proceedings|publications?|published'),
    status(
      'open[- ]sourced?',
      'open[- ]sourced?|licen[sc]ed?|stars?|contributors?|forks?|published|public|MIT|BSD|GPL|Apache|repositor(?:y|ies)|repos?|GitHub|GitLab|Codeberg|PyPI|npm|crates',
    ),
    status(
      'in production',
      'production|prod|live|sold|installed|installations|downloads?|subscribers|adopters|adopted|deployed|deployments?|deploys?|shipped|running|runs?(?! against)|in use|used|users?|customers?|operational|released|serv(?:es|ing|ed)|on-call|traffic|requests',
    ),
  ],
};

const soleCredit: SoleCreditWords = {
  sole: /(?<!(?:not|let|stand|stands|stood|leave|left|live|lived|was|is|am|be|on its)\s)(?<![\p{L}-])(?:alone|single-handed(?:ly)?|(?:all )?by myself|(?:all )?on (?:my|her|his) own|solely|entirely mine|(?:is|was) entirely (?:my|her|his) own|entirely (?:by me|my (?:own )?(?:work|doing))|only because of|only thanks to|all my (?:own )?(?:work|doing))(?![\p{L}-])/iu,
  shared: /(?<![\p{L}])(?:together|jointly|joint|co-\p{L}+|with (?:the|our|my|an?|one|two|three) \p{L}+|with \p{Lu}\p{L}+|one of|shared|several|two causes|two reasons|among other|also (?:due|thanks)|partly|helped|a team of|we|\p{L}+ and I|me and|(?:and|with) (?:my|our|the|one|two|three|\p{N}+|a) (?:\p{Ll}+ ){0,2}?\p{Ll}+)(?![\p{L}])/u,
  mine: /(?<![\p{L}])my\s(?:\p{L}+\s){1,2}$/u,
  ofMe: /(?<![\p{L}])(?:mine|my|myself|her|his|me)(?![\p{L}])/iu,
};

const granted = 'certified|chartered|accredited';
const certificate = /(?<![\p{L}])(?:certif\p{L}*|licen[cs]\p{L}*|charter\p{L}*|accredit\p{L}*|qualif\p{L}*|exam\p{L}*|diploma|degree|passed|card|level|register\p{L}*|registration|member\p{L}*|fellow\p{L}*)(?![\p{L}])/iu;
const noun = "(?:certificate|diploma|licen[cs]e|certification|accreditation)";
const behindIt = '(?=$|[,;.)]|\\s(?:\\p{N}|held|since|from|also|achieved|gained|in\\s\\p{N}|is\\s(?:current|valid|up)))';
const whatFor = "(?<what>[\\p{L}\\p{N}+-]+(?:\\s(?!(?:since|with|by|at|who|which|from|taken|and|but|in|after|as|too|also)(?![\\p{L}]))[\\p{L}\\p{N}+-]+){0,3})";
const credentials: CredentialsWords = {
  opens: /^["'“”‘’(\s]*(?:(?:[^,;:.]{0,40},\s)?(?:I|[Ss]he|[Hh]e)(?:(?:\s(?:am|is)|['’](?:m|s))\s(?:also\s|\p{L}+ly\s)?(?:an?|the)\s|\s(?:also\s|\p{L}+ly\s)?(?:know|speak|use|master|administer|programme?|code)s?\s(?!no\s|not\s|(?:how|what|why|where|when|that|from)\s))|(?:Fluent|Proficient|Experienced|Skilled|Certified|Trained|Versed|Confident|Comfortable)\s(?:in|with|as)\s)/u,
  titled: new RegExp(`(?<![\\p{L}-])(?:${granted})\\s(?!(?:for|in|since|by|as|to|with|at|on|and|or|but|copy|copies|accounts?|translations?)(?![\\p{L}]))\\p{L}[\\p{L}-]*(?:\\s(?!(?:${granted}|since|with|and|by|in|at|for|who|which|of)(?![\\p{L}]))\\p{L}[\\p{L}-]*){0,2}`, 'iu'),
  certificate,
  held: [
    new RegExp(`(?<![\\p{L}\\p{N}+-])(?<what>(?:[\\p{L}\\p{N}+-]+\\s){1,5})${noun}${behindIt}`, 'u'),
    new RegExp(`(?<![\\p{L}-])(?:certificate|diploma|licen[cs]e)\\s(?:in|as)\\s(?:an?\\s|the\\s)?${whatFor}`, 'u'),
    new RegExp(`(?<![\\p{L}])(?:am|is|['’]m)\\s(?:also\\s)?certified\\s(?:as|in)\\s(?:an?\\s)?${whatFor}`, 'u'),
    /(?<![\p{L}\p{N}])(?<what>\p{Lu}[\p{L}\p{N}]+)-certified(?![\p{L}])/u,
    new RegExp(`^["“(\\s]*(?:I|[Ss]he|[Hh]e)(?:\\s(?:am|is)|['’](?:m|s))\\s(?:also\\s)?an?\\s(?:trained|qualified|registered|licen[cs]ed)\\s${whatFor}`, 'u'),
    new RegExp(`(?<![\\p{L}])(?<office>[Ff]ellow)\\sof\\s(?:the\\s)?${whatFor}`, 'u'),
  ],
  anyCertificate: /^(?:current|valid|full|own|new|first|second|recent|my|other|good|same|expir|expired|laps|lapsed)$/iu,
  lacking: /(?<![\p{L}])(?:not there|no (?:exam|certificate|diploma|licen[cs]e)|not (?:taken|held|begun|certified)|any other certificate)(?![\p{L}])/iu,
  grantedInside: /(?:certifi|diploma|licen|trained|qualified|registered|fellow)/iu,
  beforeName: /^(?:a|an|the|my|her|his|of|from|with|for|i|have|has|hold|holds|gained|passed|earned|got|and|is|also|another|one)$/iu,
  fellow: /fellow/iu,
};

export const others: OthersLanguage = { othersWork, scope, soleCredit, credentials };
