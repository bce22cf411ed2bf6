import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { stem } from '../quantities/stem.ts';
import { contentWords } from './content-words.ts';
import { english } from './words/english.ts';

const { verbFamilies, byOthers, othersDid, othersDidNotI, nameAhead, verbAlone, othersLed, roleAlone, somebodyNamed, mine, companion, companionDid, notMine, notMe, onlyThis, owned, madeBy, cameFrom, candidate, whatBefore, ideaBehind, theIdea, agentAhead, theRest, theThing, clauses } = english.othersWork;

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

const families: ReadonlyMap<string, VerbFamily> = new Map(verbFamilies.flatMap((line) => {
  const forms = line.split(' ');
  return forms.map((form) => [form, forms[0]!] as const);
}));

export function verbFamily(verb: string): VerbFamily {
  const lower = verb.toLowerCase();
  return families.get(lower) ?? stem(lower);
}

export const attributionOf = weakMemo(({ statement }: EvidenceItem): Attribution => attribute(statement));

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
  const words = whatBefore.test(what) ? contentWords(before) : topicOf(what, contentWords(what).length > 1 ? '' : before);
  return { deeds: [ideaBehind.test(clause) || theIdea.test(what) ? { verb: 'idea', words: new Set([...words, ...contentWords(before)]), by: new Set() } : anyDeed(words)], own: '' };
}

function activeOf(clause: string, before: string, contrast: boolean): RegExpExecArray | null {
  const patterns = contrast ? [...othersDid, ...othersDidNotI] : othersDid;
  const found = patterns.map((each) => each.exec(clause)).find((each) => each !== null) ?? (companion.test(before) ? companionDid.exec(clause) : null);
  return found ?? (nameAhead.test(before.trimEnd()) ? verbAlone.exec(clause) : null);
}

function readDeed(clause: string, before: string, found: RegExpExecArray | null, passive: boolean): ReturnType<typeof readClause> | undefined {
  if (!found?.groups) return undefined;
  const { verb = '', first } = found.groups;
  const named = contentWords(passive ? clause.slice(0, found.index).replace(agentAhead, '') : clause.slice(found[0].length));
  // `I do 12 of them; the deputies do the rest.`
  if (!passive && theRest.test(clause.slice(found[0].length))) return { deeds: none, own: '' };
  const topic = contentWords(before);
  // `Test was designed by`: the test that the item tells of.
  // The same holds for `led it` and `led the programme`.
  const isOfTopic = named.every((word) => topic.includes(word)) || theThing.test(clause.slice(found.index + found[0].length));
  const words = new Set([...named, ...(isOfTopic ? topic : []), ...(passive && verb.endsWith('ing') ? contentWords(verb) : [])]);
  const by = new Set(passive ? [] : contentWords(found[0].slice(0, found[0].search(first ?? verb))));
  const deeds = [verb, ...(first === undefined ? [] : [first])].map((each) => ({ verb: verbFamily(each), words, by }));
  return { deeds, own: passive ? clause.slice(0, found.index) : '' };
}
