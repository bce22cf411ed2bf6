import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { SubjectFinder, SubjectMention } from './subjects.ts';

const workedAt = /(?:^|[^\p{L}])(?:at|joined|left)\s+(?:the\s+)?$/iu;

/**
 * Tells subjects that are made from those that one works at: an employer or a place is somewhere named behind `at`, in
 * the evidence or in the dossier. One pass over both.
 */
export function systemTest(dossier: Dossier, evidence: EvidenceSet, finder: SubjectFinder): (mention: SubjectMention) => boolean {
  const places = new Set<string>();
  const look = (text: string): void => {
    for (const { subject, span } of finder.find(text)) {
      if (workedAt.test(text.slice(Math.max(0, span.start - 12), span.start))) places.add(subject.id);
    }
  };
  for (const { statement } of evidence.items) look(statement);
  for (const { rendered } of dossier.document.passages) look(rendered.text);
  return ({ subject }) => !places.has(subject.id);
}
