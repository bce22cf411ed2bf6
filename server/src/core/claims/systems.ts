import type { EvidenceSet } from '../model/evidence.ts';
import type { SubjectFinder, SubjectMention } from './subjects.ts';

const workedAt = /(?:^|[^\p{L}])(?:at|joined|left)\s+(?:the\s+)?$/iu;

/** Ids of the subjects that a text has behind `at`: employers and places, which one works at, as opposed to what one makes. */
export function workplacesIn(text: string, mentions: readonly SubjectMention[]): string[] {
  return mentions.filter(({ span }) => workedAt.test(text.slice(Math.max(0, span.start - 12), span.start))).map(({ subject }) => subject.id);
}

const workplaces = new WeakMap<EvidenceSet, readonly string[]>();

/** The same for all that the evidence says. Memo by the (immutable) evidence set. */
export function workplacesOf(evidence: EvidenceSet, finder: SubjectFinder): readonly string[] {
  let known = workplaces.get(evidence);
  if (!known) workplaces.set(evidence, known = [...new Set(evidence.items.flatMap(({ statement }) => workplacesIn(statement, finder.find(statement))))]);
  return known;
}
