import type { OtherCompany } from '../../model/companions.ts';
import type { Passage } from '../../model/document.ts';
import type { DossierSection } from '../../model/dossier.ts';
import type { EvidenceSet } from '../../model/evidence.ts';
import { splitSentences } from '../../parse/sentences.ts';
import { normaliseHeading, words } from '../../templates/headings.ts';
import { toSource } from '../../text/rendered-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { DossierRule, Report } from '../rule.ts';
import { fileName } from '../wording.ts';
import { englishCompanyCues as cues } from '../words/company-cues.ts';

/**
 * The name of a company that another dossier is about, where the text means the one that this dossier is about. A name is only
 * reported where its surroundings leave no other reading: companies may be spoken of for many good reasons.
 */
export const wrongCompany: DossierRule = {
  id: 'wrong-company',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier, evidence, companions }) {
    const { company } = dossier;
    if (company === undefined || words(company) === '') return [];
    const others = strangers(company, companions.companies, evidence);
    if (others.length === 0) return [];
    const own = nameTest(company);
    return dossier.sections.flatMap((section) => {
      if (section.template?.owner === 'posting' && section.template.shape !== 'fields') return [];
      const passages = section.section.heading ? [section.section.heading, ...section.section.passages] : section.section.passages;
      return passages.flatMap((passage) => (passage.quoted || passage === dossier.document.title ? [] : inPassage(passage, section, { others, own, company })));
    });
  },
};

interface Stranger extends OtherCompany {
  readonly pattern: RegExp;
}

interface Known {
  readonly others: readonly Stranger[];
  /** Whether a text names the company that the dossier is about. */
  readonly own: (text: string) => boolean;
  readonly company: string;
}

/** Companies that are neither this one, in whatever form of its name, nor known from the evidence: a former employer, a customer. */
function strangers(company: string, companies: readonly OtherCompany[], evidence: EvidenceSet): Stranger[] {
  const own = words(company);
  const proven = ` ${evidence.items.map((item) => words([...item.headings, item.subject?.name ?? '', item.statement].join(' '))).join(' ')} `;
  const found = new Map<string, Stranger>();
  for (const other of companies) {
    const name = words(other.name);
    const [first = ''] = name.split(' ', 1);
    if (name.length < 3 || first === own.split(' ', 1)[0] || ` ${own} `.includes(` ${name} `) || ` ${name} `.includes(` ${own} `)) continue;
    if (proven.includes(` ${name} `) || (name !== first && proven.includes(` ${first} `)) || found.has(name)) continue;
    found.set(name, { ...other, pattern: patternOf(other.name) });
  }
  return [...found.values()];
}

/** The full name, or its first word where no other capitalised word follows. */
function patternOf(name: string): RegExp {
  const full = name.trim();
  const [first = ''] = full.split(/[\s,]+/u, 1);
  const short = first !== full && first.length >= 4 && /^\p{Lu}\p{Ll}/u.test(first) ? `|${escape(first)}(?!\\s+\\p{Lu})` : '';
  return new RegExp(`(?<![\\p{L}\\p{N}_@./-])(?:${escape(full)}${short})(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})`, 'gu');
}

function nameTest(company: string): (text: string) => boolean {
  const pattern = patternOf(company);
  return (text) => text.search(pattern) >= 0;
}

function escape(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

function inPassage(passage: Passage, section: DossierSection, { others, own, company }: Known): Report[] {
  const { text } = passage.rendered;
  const named = others.flatMap((other) => [...text.matchAll(other.pattern)].map((match) => ({ other, span: { start: match.index, end: match.index + match[0].length } })));
  if (named.length === 0) return [];
  const sentences = splitSentences(text);
  return named.filter(({ span }) => {
    if (isSetOff(passage, span)) return false;
    if (passage.kind === 'heading') return !own(text) && isSlot(text, span, section, company);
    if (isCompanyField(passage, section, span)) return true;
    const sentence = sentences.find((one) => one.start <= span.start && span.end <= one.end) ?? { start: 0, end: text.length };
    const said = text.slice(sentence.start, sentence.end);
    return !own(said) && !cues.comparison.test(said) && isMeantForReader(text, sentence, span, section);
  }).map(({ other, span }) => reportOf(passage, span, other, company));
}

/** Code and links name places, not readers. */
function isSetOff({ marks, rendered }: Passage, span: Span): boolean {
  return marks.some((mark) => overlaps(mark.span, span)
    && (mark.kind === 'code' || (mark.kind === 'link' && /:\/\/|\.\p{L}/u.test(rendered.text.slice(mark.span.start, mark.span.end)))));
}

/** The company's place in a heading of the template: `Why {company}`, or behind the section's own name. */
function isSlot(heading: string, span: Span, { matched, template }: DossierSection, company: string): boolean {
  if (!matched || !template) return false;
  const asOwn = normaliseHeading(`${heading.slice(0, span.start)} ${company} ${heading.slice(span.end)}`);
  return [template.title, ...template.aliases].some((alias) => {
    const name = words(alias.replaceAll('{company}', company));
    return name === asOwn || (asOwn.startsWith(`${name} `) && [words(company), `for ${words(company)}`, `at ${words(company)}`].includes(asOwn.slice(name.length + 1)));
  });
}

function isCompanyField(passage: Passage, { fields }: DossierSection, span: Span): boolean {
  return fields.some((field) => field.template?.id === 'company' && field.passage === passage
    && passage.rendered.text.slice(field.value.start, field.value.end).trim() === passage.rendered.text.slice(span.start, span.end));
}

function isMeantForReader(text: string, sentence: Span, span: Span, { template }: DossierSection): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 80), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 40));
  const has = ({ before: ends, after: begins }: typeof cues.likely): boolean => ends.some((cue) => cue.test(before)) || begins.some((cue) => cue.test(after));
  if (has(cues.addressing)) return true;
  const said = text.slice(sentence.start, sentence.end);
  if (cues.past.test(said)) return false;
  if (has(cues.likely)) return true;
  // Where the employer is spoken of, a sentence about a company is about this one.
  return template?.owner === 'employer' && before.trim() === '' && cues.predicate.test(after) && !cues.candidate.test(said);
}

function reportOf(passage: Passage, span: Span, other: Stranger, company: string): Report {
  const written = passage.rendered.text.slice(span.start, span.end);
  const source = toSource(passage.rendered, span);
  return {
    span: source,
    message: `"${written}" is the company of ${fileName(other.uri)}; this dossier is for ${company}.`,
    fixes: [{ title: `Write "${company}"`, edits: [{ span: source, newText: company }], safe: false, preferred: true }],
  };
}

