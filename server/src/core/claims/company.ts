import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { namesOfSubjects } from './subjects.ts';
import { namesIn } from '../text/names.ts';
import { english } from './words/english.ts';

const { titleJoint, noArticle, subjectBehind } = english.company;

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
  const spoken = company !== undefined && actsIn(company, texts) ? company : partsOfTitle(dossier).find((part) => actsIn(part, texts)) ?? company;
  return spoken === undefined ? [] : formsOf(spoken).filter((name) => !known.has(name.toLowerCase()));
}

/** `Lakemoor Hill Health` is called Lakemoor Hill, or Lakemoor. */
function formsOf(company: string): string[] {
  const words = company.split(/[\s,]+/u).filter(Boolean);
  const shorter = words.slice(1).map((_, at) => words.slice(0, at + 1).join(' ')).filter((form) => /^\p{Lu}.{3}/u.test(form));
  return [company, ...shorter.reverse()];
}

/** `Role, Company`, `Role — Company`, `Me for Company: a brief`: one of the parts of the title may be a company, of which the text says what it does or has. */
function partsOfTitle({ document }: Dossier): readonly string[] {
  const title = document.title?.rendered.text.slice(0, 200) ?? '';
  return title.split(titleJoint).filter((part) => /^\p{Lu}/u.test(part));
}

/** Which of the names that may be the company's a text speaks of as one that acts; texts that speak of the same ones have the same say in which it is. */
export function actorsIn(dossier: Dossier): (text: string) => string {
  const company = dossier.company?.trim();
  const names = [...(company === undefined ? [] : [company]), ...partsOfTitle(dossier)];
  return (text) => names.filter((name) => actsIn(name, [text])).join('\n');
}

function actsIn(company: string, texts: readonly string[]): boolean {
  const forms = formsOf(company);
  const naming = texts.filter((text) => text.includes(forms.at(-1)!));
  if (naming.length === 0) return false;
  const acting = forms.map((form) => ({ parts: [form], end: acts }));
  return naming.some((text) => namesIn(text, acting, startOfActor).length > 0);
}

const startOfActor = noArticle;
const acts = subjectBehind;

export function companyMatcher(names: readonly string[]): CompanyMatcher {
  const forms = names.map((name) => ({ parts: [name], end: endOfName }));
  return (text) => namesIn(text, forms, startOfName);
}

const startOfName = /(?<![\p{L}\p{N}_])/uy;
const endOfName = /(?![\p{L}\p{N}_])/uy;
