import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { namesOfSubjects } from './subjects.ts';

/** Finds where a text names the employer of the dossier's title. */
export type CompanyMatcher = (text: string) => readonly Span[];

/**
 * The company's full name and, where they are distinctive, its first words. A company that is also a subject of the
 * evidence (an internal application, a former employer) is not treated as the reader.
 */
export function companyNames(dossier: Dossier, evidence: EvidenceSet): readonly string[] {
  const known = namesOfSubjects(evidence);
  const company = dossier.company?.trim();
  const texts = dossier.document.passages.filter(({ kind }) => kind !== 'heading').map(({ rendered }) => rendered.text);
  const spoken = company !== undefined && actsIn(company, texts) ? company : namedInTitle(dossier, texts) ?? company;
  return spoken === undefined ? [] : formsOf(spoken).filter((name) => !known.has(name.toLowerCase()));
}

/** `Lakemoor Hill Health` is called Lakemoor Hill, or Lakemoor. */
function formsOf(company: string): string[] {
  const words = company.split(/[\s,]+/u).filter(Boolean);
  const shorter = words.slice(1).map((_, at) => words.slice(0, at + 1).join(' ')).filter((form) => /^\p{Lu}.{3}/u.test(form));
  return [company, ...shorter.reverse()];
}

/** `Role, Company`, `Role — Company`, `Me for Company: a brief`: the part of the title of which the text says what it does or has. */
function namedInTitle({ document }: Dossier, texts: readonly string[]): string | undefined {
  const title = document.title?.rendered.text.slice(0, 200) ?? '';
  const parts = title.split(/\s*[—–|,:()]\s*|\s+-{1,2}\s+|\s+(?:at|for)\s+/u).filter((part) => /^\p{Lu}/u.test(part));
  return parts.find((part) => actsIn(part, texts));
}

function actsIn(company: string, texts: readonly string[]): boolean {
  const acting = new RegExp(`(?<![\\p{L}\\p{N}_]|\\b(?:an?|the|as) )(?:${formsOf(company).map(escape).join('|')})(?:['’]s?)? (?:is|has|\\p{Ll}{2,}s)(?![\\p{L}])`, 'u');
  return texts.some((text) => text.includes(formsOf(company).at(-1)!) && acting.test(text));
}

export function companyMatcher(names: readonly string[]): CompanyMatcher {
  if (names.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  return (text) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function escape(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
