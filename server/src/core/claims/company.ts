import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { namesOfSubjects } from './subjects.ts';

/** Finds where a text names the employer of the dossier's title. */
export type CompanyMatcher = (text: string) => readonly Span[];

/**
 * The company's full name and, where that is distinctive, its first word. A company that is also a subject of the
 * evidence (an internal application, a former employer) is not treated as the reader.
 */
export function companyNames(dossier: Dossier, evidence: EvidenceSet): readonly string[] {
  const company = dossier.company?.trim();
  if (!company) return [];
  const known = namesOfSubjects(evidence);
  const names = [company];
  const first = company.split(/[\s,]+/u)[0]!;
  if (first.length >= 4 && first !== company && /^\p{Lu}/u.test(first)) names.push(first);
  return names.filter((name) => !known.has(name.toLowerCase()));
}

export function companyMatcher(names: readonly string[]): CompanyMatcher {
  if (names.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  return (text) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function escape(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
