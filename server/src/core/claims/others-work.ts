import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { english } from '../quantities/words/english.ts';
import { stem } from '../quantities/stem.ts';
import { contentWords } from './content-words.ts';

/** A piece of work that an item says others did: `the sandbox was built by the platform team`. */
export interface OthersDeed {
  readonly verb: VerbFamily;
  /** Stems of what was done; where the clause names nothing, of all that stands before it. */
  readonly words: ReadonlySet<string>;
  /** Stems of who did it, where they are the grammatical subject: it may be a thing. */
  readonly by: ReadonlySet<string>;
}

/** Whose work an item tells. */
export interface Attribution {
  readonly others: readonly OthersDeed[];
  /** The statement without what others did. */
  readonly own: string;
  /** The clauses that speak of the candidate. */
  readonly mine: string;
}

/** The verb without its forms; of some, what they have in common. `do` stands for any that tells work, `any` for all, `idea` for those of who began it. */
export type VerbFamily = string;

/** Irregular verbs and those that say the same of work; the first of a line names it. */
const families: ReadonlyMap<string, VerbFamily> = new Map(
  [
    'do does did done handle handles handled carry carries carried perform performs performed',
    'make makes made build builds built write writes wrote written rewrote rewritten develop develops developed create creates created implement implements implemented code codes coded author authored program programmed rebuilt',
    'lead leads led head heads headed manage manages managed direct directs directed chair chairs chaired',
    'run runs ran', 'fly flies flew flown', 'draw draws drew drawn', 'teach teaches taught', 'give gives gave given', 'take takes took taken', 'buy buys bought', 'bring brings brought',
    'sell sells sold', 'choose chooses chose chosen select selects selected pick picks picked', 'hold holds held', 'speak speaks spoke spoken', 'drive drives drove driven',
    'win wins won', 'find finds found', 'set sets', 'sing sings sang sung',
  ].flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => [form, forms[0]!] as const);
  }),
);

export function verbFamily(verb: string): VerbFamily {
  const lower = verb.toLowerCase();
  return families.get(lower) ?? stem(lower);
}

const irregular = [...families.keys()].filter((form) => form === 'led' || !form.endsWith('ed')).join('|');
const past = `(?:\\p{L}{2,}ed|${irregular})`;

const times = [...english.months, 'easter', 'christmas', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'spring', 'summer', 'autumn', 'winter', 'then', 'now'].join('|');
const amounts = 'half|third|quarter|fifth|tenth|factor|dozen|few|lot|mean|median|percent|per|end|time|way|day|week|month|year|hour|minute|night|margin|mile';
/** Not the candidate, no time, no amount, no tool. */
const somebody = `(?!(?:me|us|myself|ourselves|hand|default|design|itself|${times}|q\\d)(?![\\p{L}]))(?!(?:an?|the|about|almost|nearly|over|more than|some)\\s(?:${amounts})(?![\\p{L}]))(?:(?:the|our|my|an?|their|his|her|its|one of|another|two|three|other)\\s\\p{L}|\\p{N}+\\s\\p{Ll}+(?:ers|ors|ists|ees|ants|ents|ians|people)(?![\\p{L}])|others|somebody|someone|colleagues|\\p{Lu}\\.?\\s?\\p{L})`;

const byOthers = new RegExp(`(?:(?<![\\p{L}])(?<first>${past})\\s(?:and|&)\\s)?(?<![\\p{L}])(?<verb>(?:re-)?${past}|\\p{L}{3,}ing)\\s(?:(?:up|out|over|off|in|as an?\\s\\p{L}+|as\\s\\p{L}+)\\s)?by\\s${somebody}`, 'iu');
const joint = '(?:which\\s|that\\s|whom\\s|and\\s|but\\s|while\\s|where\\s)?';
/** `the radio workshop`; the candidate may be one of `the team`. */
const withArticle = '(?!(?:[Tt]he|[Oo]ur|[Mm]y)\\s(?:whole\\s)?(?:team|unit|group|squad|crew|lab|company)\\s)(?:[Tt]he|[Aa]n?|[Aa]nother|their|his|her|[Oo]ur|[Mm]y)\\s(?:[\\p{L}’\'-]+\\s){1,3}?';
/** `Ann Sorley`, `M. Osei`, `others`. */
const named = '(?:\\p{Lu}[\\p{L}.’\'-]*\\s){2,3}|(?:[Oo]thers|somebody else|someone else|colleagues)\\s';
const leading = '(?:led|leads|owned|owns|managed|manages|headed|heads|directed|directs|chaired|chairs)';
const present = 'leads|runs|owns|writes|builds|makes|does|manages|handles|teaches|coaches|chairs';
const both = `(?:(?<first>${past})\\s(?:and|&)\\s)?`;
/** Before a verb these are no subject, or may be the candidate: `then led it`, `She led it`. */
const noActor = '[Ii]|[Ww]e|[Ss]?[Hh]e|[Tt]hey|[Ii]t|[Tt]h(?:is|at)|who|which|and|but|or|[Tt]hen|[Ll]ater|[Aa]lso|[Ss]till|[Nn]ow|[Oo]nce|[Aa]lways|[Ss]ince|[Aa]lone|both|even|just|\\p{L}+ly';
/** A thing, too, can pass or raise something, but it makes and leads nothing. */
const othersDid = [
  new RegExp(`^\\s*${joint}(?:${named})${both}(?<verb>${past})(?![\\p{L}])`, 'u'),
  new RegExp(`^\\s*${joint}${withArticle}${both}(?<verb>${irregular}|(?:lead|manag|direct|organis|organiz|design|develop|implement|creat|chair|handl|perform|analys|analyz|inspect|record|process|edit|translat|train)e?d)(?![\\p{L}])`, 'u'),
  // One name may be a thing's, but no thing leads or owns.
  new RegExp(`^\\s*${joint}(?!(?:I|We|She|He)\\s)\\p{Lu}[\\p{L}’'-]*\\s(?:team\\s)?${both}(?<verb>${leading})(?![\\p{L}])`, 'u'),
  // `operations led it`: what stands behind is no object of a thing.
  new RegExp(`^\\s*${joint}(?!(?:${noActor})\\s)[\\p{L}-]{3,}\\s(?<verb>${leading})\\s(?:it|this|them)\\s*$`, 'u'),
  // `platform team runs it`, `they owned it`: one candidate is not they.
  new RegExp(`^\\s*${joint}(?:(?!(?:the|our|my|we)\\s)[\\p{L}-]{2,}\\s(?:team|department|office|unit)|[Tt]hey)\\s${both}(?<verb>${past}|${present})\\s(?:it|this|them)\\s*$`, 'u'),
];
/** Beside what the candidate did, any verb tells what others did, and one name is somebody's: `Sindre built it. I reviewed the code`. */
const othersDidNotI = [
  new RegExp(`^\\s*${joint}${withArticle}${both}(?<verb>${past}|${present})(?![\\p{L}])`, 'u'),
  new RegExp(`^\\s*${joint}(?:\\p{L}[\\p{L}-]*\\s){1,3}(?:\\p{Lu}[\\p{L}.’'-]*\\s){2}${both}(?<verb>${past})\\s(?:it|this|them)\\s*$`, 'u'),
  new RegExp(`^\\s*${joint}(?!(?:I|We|She|He|It|They|This|That)\\s)\\p{Lu}[\\p{L}’'-]*\\s(?:\\p{Ll}{2,}\\s){0,2}?(?:in\\s\\p{Ll}+\\s)?${both}(?<verb>${past}|${present})(?![\\p{L}])`, 'u'),
];
/** `Ann Sorley (IT) led it`, `Ann Sorley, our manager, owned it`, `the curator, Amos Bell, led`: what stands between is a clause of its own. */
const nameAhead = /(?<!\p{Lu})(?:\p{Lu}[\p{L}’'-]{1,30}\s?){2,3}(?:\([^()]*\)|,\s(?:our|my|the|an?|their|head)\s[^,;.()]*,)$|(?<![\p{L}])(?:the|our|my)\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+,\s(?:\p{Lu}[\p{L}’'-]{1,30}\s?){2,3},$/u;
const verbAlone = new RegExp(`^\\s*${both}(?<verb>${leading})(?![\\p{L}])`, 'u');
const roleNoun = "(?:project|programme|program|team|tech|technical|product|group)\\s(?:manager|lead(?:er)?|owner)|(?:the\\s)?(?:lead(?:er)?|head|chair)(?:\\sauthor)?|principal\\sinvestigator";
const someName = "(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.?\\s)?\\p{Lu}[\\p{L}.’'-]+";
const othersLed = new RegExp(`(?<![\\p{L}])(?:(?:${roleNoun})(?:\\s(?:was|is|were|are)\\s|:\\s|\\s)(?:our\\s|my\\s|the\\s)?${someName}|${someName}\\s(?:is|was)\\s(?:the\\s)?(?:${roleNoun}|PI)(?![\\p{L}])|(?:was|were)\\s(?:the\\s)?(?:lead|first|main)\\s(?:author|engineer|investigator|editor)s?(?![\\p{L}])|(?:of\\s\\p{N}+|team|group)\\sunder\\s${someName}\\s\\p{Lu})`, 'u');
const roleAlone = new RegExp(`(?:^|[.;,:]\\s)(?:${roleNoun})$`, 'iu');
const somebodyNamed = new RegExp(`^\\s(?:${someName}|head office|headquarters|the\\s\\p{Ll}+)`, 'u');
/** Notes have `i`, too: `i did the sizing`. */
const mine = /(?<![\p{L}])(?:I|i(?=\s\p{Ll}{2})|my|me|myself|mine)(?![\p{L}])/u;
/** `helped the manager get ready; she ran it`, `with our director; she led`: she is who was named, not the candidate. */
const companion = /(?<![\p{L}])(?:help(?:ed|ing)|assist(?:ed|ing)|support(?:ed|ing)|with)\s(?:the|our|my)\s\p{Ll}/u;
const companionDid = new RegExp(`^\\s*(?:and\\s|but\\s)?(?:she|he|they)\\s${both}(?<verb>${past})(?:\\s(?:it|this|them))?\\s*$`, 'iu');

/** `I did not lead the working group`: as good as others' work. */
const notMine = /(?<![\p{L}])I\s(?:did not|didn['’]t|have not|haven['’]t|never)\s(?<verb>\p{Ll}{3,})(?=\s|$)/u;
/** `Texts by our botanist, not mine`, `let by headquarters, not by me`: says it of what stands before. */
const notMe = /^\s*(?:and\s|but\s)?not\s(?:by\s|with\s|for\s)?(?:me|mine|us|ours|my\s(?:own\s)?\p{Ll}+)(?:\sand\s.*)?\s*$/iu;
/** `I only exported the logs`, `I prepared the roof survey only`: the rest was others' work. */
const onlyThis = /^\s*(?:and\s|but\s)?I\s(?:(?:only|just|merely)\s\p{L}|.*\s(?:only|alone)\s*$)/u;
const owners = "(?:\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?|(?:the|our|my|an?)\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]+)['’]s?";
/** `The rating maths is Priyanka's`, `The protocol is head nurse Bridget Achterberg's work`, `the measures were HR's`. */
const owned = new RegExp(`^\\s*(?<what>[^.\\s][^.]*?)\\s(?:is|are|was|were)\\s(?:all\\s|mostly\\s)?(?:\\p{Ll}+\\s){0,2}?(?:${owners}(?:\\s(?:own\\s)?(?:work|idea|project|doing|part|job))?|(?:the\\s)?work\\sof\\s(?:an?|the|our|\\p{Lu}).*)\\s*$`, 'u');
/** `Recipes by our head baker Matteo`. */
const madeBy = new RegExp(`^\\s*(?<what>(?:\\p{L}+\\s){1,2}?)by\\s(?:our|my)\\s\\p{L}.*$`, 'u');
const cameFrom = /^\s*(?<what>\S.*?)\s(?:comes?|came)\sfrom\s(?:the|our|an?|\p{Lu})/u;

export const attributionOf = weakMemo(({ statement }: EvidenceItem): Attribution => attribute(statement));

/** `R. Okada` and `2.5` hold no end of a clause. */
const clauses = /(?:(?!\swhich\s)(?:[^.;:,()–—]|(?<=(?<!\p{L})\p{Lu})\.|[.:,](?=\S)))+|\swhich\s[^.;:,()–—]+/gu;

/** Letters before a clause in which its topic is looked for. */
const reach = 800;

/** A clause of an item with what stands before it. */
interface Clause {
  readonly text: string;
  readonly before: string;
  /** Another clause of the item says what the candidate did. */
  readonly contrast: boolean;
}

function attribute(statement: string): Attribution {
  const all = [...statement.matchAll(clauses)].map((match) => ({ text: match[0], before: statement.slice(Math.max(0, match.index - reach), match.index) }));
  const contrast = mine.test(statement);
  const others: OthersDeed[] = [];
  let own = '';
  let rest = '';
  let ofMe = '';
  for (const [at, clause] of all.entries()) {
    if (notMe.test(clause.text)) {
      const last = all[at - 1]?.text ?? '';
      others.push(anyDeed(topicOf(last, all[at - 1]?.before ?? '')));
    } else if (onlyThis.test(clause.text) && rest !== '') others.push(anyDeed(contentWords(rest.slice(-reach))));
    const found = readClause({ ...clause, contrast });
    others.push(...found.deeds);
    own += `${found.own}; `;
    if (candidate.test(clause.text)) ofMe += `${found.own || clause.text}; `;
    else rest += ` ${clause.text}`;
  }
  return { others, own, mine: ofMe };
}

const candidate = /(?<![\p{L}])(?:I|me|mine|we|We)(?![\p{L}])/u;

function anyDeed(words: readonly string[]): OthersDeed {
  return { verb: 'any', words: new Set(words), by: new Set() };
}

/** The words of a clause; of one that says little, those before it as well. */
function topicOf(clause: string, before: string): readonly string[] {
  const words = contentWords(clause);
  return words.length > 3 ? words : [...words, ...contentWords(before)];
}

const none: readonly OthersDeed[] = [];

/** What others did in a clause, and what is left of it. */
function readClause({ text: clause, before, contrast }: Clause): { readonly deeds: readonly OthersDeed[]; readonly own: string } {
  const denied = notMine.exec(clause);
  if (denied?.groups) {
    const object = contentWords(clause.slice(denied.index + denied[0].length));
    return { deeds: [{ verb: verbFamily(denied.groups['verb']!), words: new Set([...object, ...contentWords(before)]), by: new Set() }], own: '' };
  }
  if (mine.test(clause)) return readDeed(clause, before, byOthers.exec(clause), true) ?? { deeds: none, own: clause };
  if (othersLed.test(clause) || (roleAlone.test(before.replace(/:\s*$/u, '')) && somebodyNamed.test(clause))) return { deeds: [{ verb: 'lead', words: new Set(contentWords(`${before} ${clause}`)), by: new Set() }], own: '' };
  const passive = byOthers.exec(clause);
  const active = passive ? null : activeOf(clause, before, contrast);
  const found = readDeed(clause, before, passive ?? active, passive !== null);
  if (found) return found;
  const what = (owned.exec(clause) ?? madeBy.exec(clause) ?? (contrast ? cameFrom.exec(clause) : null))?.groups?.['what'];
  if (what === undefined) return { deeds: none, own: clause };
  const words = /^\s*(?:that|this|it)$/iu.test(what) ? contentWords(before) : topicOf(what, contentWords(what).length > 1 ? '' : before);
  return { deeds: [/\s(?:idea|suggestion|proposal)\s*$/u.test(clause) || /^\s*the\s(?:idea|suggestion|proposal)$/iu.test(what) ? { verb: 'idea', words: new Set([...words, ...contentWords(before)]), by: new Set() } : anyDeed(words)], own: '' };
}

function activeOf(clause: string, before: string, contrast: boolean): RegExpExecArray | null {
  const patterns = contrast ? [...othersDid, ...othersDidNotI] : othersDid;
  const found = patterns.map((each) => each.exec(clause)).find((each) => each !== null) ?? (companion.test(before) ? companionDid.exec(clause) : null);
  return found ?? (nameAhead.test(before.trimEnd()) ? verbAlone.exec(clause) : null);
}

function readDeed(clause: string, before: string, found: RegExpExecArray | null, passive: boolean): ReturnType<typeof readClause> | undefined {
  if (!found?.groups) return undefined;
  const { verb = '', first } = found.groups;
  const named = contentWords(passive ? clause.slice(0, found.index).replace(/(?<!\p{L})(?:\p{L}+\sby\s.*|\p{L}+ly\s)$/u, '') : clause.slice(found[0].length));
  // `I do 12 of them; the deputies do the rest.`
  if (!passive && /^\s(?:all\s)?(?:the\s(?:rest|others?|remainder)|others?)\s*$/u.test(clause.slice(found[0].length))) return { deeds: none, own: '' };
  const topic = contentWords(before);
  // `Test was designed by`: the test that the item tells of.
  // The same holds for `led it` and `led the programme`.
  const isOfTopic = named.every((word) => topic.includes(word)) || /^\s(?:the|this)\s\p{Ll}+\s*$/u.test(clause.slice(found.index + found[0].length));
  const words = new Set([...named, ...(isOfTopic ? topic : []), ...(passive && verb.endsWith('ing') ? contentWords(verb) : [])]);
  const by = new Set(passive ? [] : contentWords(found[0].slice(0, found[0].search(first ?? verb))));
  const deeds = [verb, ...(first === undefined ? [] : [first])].map((each) => ({ verb: verbFamily(each), words, by }));
  return { deeds, own: passive ? clause.slice(0, found.index) : '' };
}
