import type { Span } from '../text/span.ts';
import type { ClauseJudgement, Speakers } from './clause-kind.ts';
import type { FiniteVerb } from './finite-verb.ts';
import { mainVerb } from './main-verb.ts';
import type { Place } from './place.ts';
import type { SubjectMention } from './subjects.ts';
import { english } from './words/english.ts';

const words = english.kinds;

/** A clause whose owner is decided. */
export interface OwnedClause {
  readonly clause: Span;
  readonly judgement: ClauseJudgement;
  readonly place: Place;
}

/** What the dossier and its evidence as a whole tell about a text. */
export interface KindSupport {
  /** True where the evidence says something alike. */
  readonly isFamiliar: (text: string) => boolean;
}

export interface SentenceInput extends KindSupport {
  /** The passage's rendered text; all spans are in it. */
  readonly text: string;
  readonly sentence: Span;
  readonly clauses: readonly OwnedClause[];
  /** Subjects of the evidence named in the sentence. */
  readonly subjects: readonly SubjectMention[];
  readonly quotations: readonly Span[];
  readonly speakers: Speakers;
}

/** A clause with what its kind is decided from. */
export interface Clause extends OwnedClause {
  readonly own: string;
  readonly verb: FiniteVerb;
  /** The candidate speaks, or is spoken of, as the grammatical subject. */
  readonly person: 'i' | 'we' | 'they' | undefined;
  /** What stands before it and behind it in its sentence. */
  readonly before: string;
  readonly behind: string;
}

export const { firstPerson } = english.speaks;
const { thirdPerson } = english.speaks;

export function readClause(owned: OwnedClause, { text, sentence, speakers }: SentenceInput): Clause {
  const own = text.slice(owned.clause.start, owned.clause.end).replace(/^[\s–—→⇒>:-]+/u, '');
  const { verb, opening } = mainVerb(own);
  const ahead = own.slice(opening, Math.max(verb.at + 3, 0));
  const first = firstPerson.exec(ahead)?.[0].toLowerCase();
  const person = verb.at === 0 && verb.tense === 'present' ? 'they' : first?.startsWith('i') ? 'i' : first === 'we' || first?.startsWith('we') ? 'we' : thirdPerson.test(ahead) || speakers.isCandidate(ahead).length > 0 ? 'they' : undefined;
  return { ...owned, own, verb, person, before: text.slice(sentence.start, owned.clause.start), behind: text.slice(owned.clause.end, sentence.end) };
}

export function isFragment({ verb, own }: Clause): boolean {
  return verb.tense === 'none' && !words.draftingInside.test(own);
}

/** Who is named first: `your` report before `I`, or the other way round. */
export function speaksFirst(own: string): 'employer' | 'candidate' | undefined {
  const [employer, candidate] = [words.weakEmployer.exec(own)?.index ?? Infinity, firstPerson.exec(own)?.index ?? Infinity];
  return employer === candidate ? undefined : employer < candidate ? 'employer' : 'candidate';
}
