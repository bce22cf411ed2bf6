import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import { subjectFinder, type SubjectMention } from './subjects.ts';

const workedAt = /(?:^|[^\p{L}])(?:at|joined|left)\s+(?:the\s+)?$/iu;

/** Ids of the subjects that a text has behind `at`: employers and places, which one works at, as opposed to what one makes. */
export function workplacesIn(text: string, mentions: readonly SubjectMention[]): string[] {
  return mentions.filter(({ span }) => workedAt.test(text.slice(Math.max(0, span.start - 12), span.start))).map(({ subject }) => subject.id);
}

/** The same for all that the evidence says. */
export const workplacesOf = weakMemo((evidence: EvidenceSet): readonly string[] => {
  const finder = subjectFinder(evidence);
  return [...new Set(evidence.items.flatMap(({ statement }) => workplacesIn(statement, finder.find(statement))))];
});
