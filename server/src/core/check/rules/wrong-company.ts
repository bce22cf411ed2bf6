import type { Companions, OtherCompany } from '../../model/companions.ts';
import type { Passage } from '../../model/document.ts';
import type { DossierSection } from '../../model/dossier.ts';
import type { EvidenceSet } from '../../model/evidence.ts';
import { once } from '../../memo/once.ts';
import { textMemo } from '../../memo/text-memo.ts';
import { splitSentences } from '../../parse/sentences.ts';
import { normaliseHeading, words } from '../../templates/headings.ts';
import { toSource } from '../../text/rendered-text.ts';
import { namesIn, type NameForm } from '../../text/names.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
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
    const named = strangerFinder(company, companions, evidence);
    if (named === undefined) return [];
    const own = nameTest(company);
    return dossier.sections.flatMap((section) => {
      if (section.template?.owner === 'posting' && section.template.shape !== 'fields') return [];
      const passages = section.section.heading ? [section.section.heading, ...section.section.passages] : section.section.passages;
      return passages.flatMap((passage) => (passage.quoted || passage === dossier.document.title ? [] : inPassage(passage, section, { named, own, company })));
    });
  },
};

/** Where a text names a company that is not the reader; undefined where there is none. Memo by the companions, for they change less than the text. */
export function strangerFinder(company: string, companions: Companions, evidence: EvidenceSet): ((text: string) => Mention[]) | undefined {
  const known = finders.get(companions);
  if (known?.company === company && known.evidence === evidence) return known.find;
  const { companies } = companions;
  const find = companies.length === 0 ? undefined : nameFinder(companies, strangers(company, companies, evidence));
  finders.set(companions, { company, evidence, find });
  return find;
}

const finders = new WeakMap<Companions, { readonly company: string; readonly evidence: EvidenceSet; readonly find: ((text: string) => Mention[]) | undefined }>();

interface Mention {
  readonly other: OtherCompany;
  readonly span: Span;
}

/** Of a longer name the rest is never left out by halves. */
const mostWords = 5;

interface Known {
  /** Where a text names one of the other companies. */
  readonly named: (text: string) => Mention[];
  /** Whether a text names the company that the dossier is about. */
  readonly own: (text: string) => boolean;
  readonly company: string;
}

/**
 * Tells companies that are neither this one, in whatever form of its name, nor known from the evidence: a former employer, a
 * customer. Of those with one name it is the first.
 */
function strangers(company: string, companies: readonly OtherCompany[], evidence: EvidenceSet): (other: OtherCompany) => boolean {
  const own = words(company);
  const isProven = provenNames(evidence);
  const firsts = once(() => new Map(companies.toReversed().map((other) => [words(other.name), other])));
  return (other) => {
    const name = words(other.name);
    const [first = ''] = name.split(' ', 1);
    if (name.length < 3 || first === own.split(' ', 1)[0] || ` ${own} `.includes(` ${name} `) || ` ${name} `.includes(` ${own} `)) return false;
    return !isProven(name) && (name === first || !isProven(first)) && firsts().get(name) === other;
  };
}

const proven = new WeakMap<EvidenceSet, (name: string) => boolean>();

/** Whether the evidence has the words of a name side by side; memo by the (immutable) set, since dossiers of a folder ask about the same names. */
function provenNames(evidence: EvidenceSet): (name: string) => boolean {
  const known = proven.get(evidence);
  if (known !== undefined) return known;
  const text = ` ${evidence.items.map((item) => words([...item.headings, item.subject?.name ?? '', item.statement].join(' '))).join(' ')} `;
  const isProven = textMemo((name) => text.includes(` ${name} `));
  proven.set(evidence, isProven);
  return isProven;
}

const openingOf = textMemo((name) => /^[\p{L}\p{N}]+/u.exec(name.trim())?.[0] ?? '');
const run = /[\p{L}\p{N}]+/gu;

/** By the word that a name opens with, so that a text costs as much as it is long, and a company of which it has no word nothing. */
function nameFinder(companies: readonly OtherCompany[], isStranger: (other: OtherCompany) => boolean): (text: string) => Mention[] {
  const byOpening = new Map<string, OtherCompany[]>();
  for (const other of companies) {
    const word = openingOf(other.name);
    const alike = byOpening.get(word);
    if (alike) alike.push(other);
    else byOpening.set(word, [other]);
  }
  const known = new Map<OtherCompany, readonly NameForm[]>();
  const formsFor = (other: OtherCompany): readonly NameForm[] => {
    let forms = known.get(other);
    if (forms === undefined) known.set(other, forms = isStranger(other) ? formsOf(other.name) : []);
    return forms;
  };
  return (text) => {
    // A name that opens with a sign has no such word and is looked for everywhere.
    const met = new Set(byOpening.has('') ? [''] : []);
    for (const word of text.match(run) ?? []) if (byOpening.has(word)) met.add(word);
    if (met.size === 0) return [];
    return [...met].flatMap((word) => byOpening.get(word)!).flatMap((other) => namesIn(text, formsFor(other), startOfName).map((span) => ({ other, span })));
  };
}

/** The full name, or its first words where no other capitalised word follows. */
function formsOf(name: string): readonly NameForm[] {
  const full = name.trim();
  const parts = full.split(/[\s,]+/u).slice(0, mostWords);
  const short = parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1)).reverse()
    .filter((some) => some.join('').length >= 4 && /^\p{Lu}\p{Ll}/u.test(some[0]!) && /^\p{Lu}/u.test(some.at(-1)!));
  return [{ parts: full.split(/\s+/u), end: endOfName }, ...short.map((some) => ({ parts: some, end: endOfShortName }))];
}

const startOfName = /(?<![\p{L}\p{N}_@./-])/uy;
const endOfName = /(?![\p{L}\p{N}_@/-]|\.\p{L})/uy;
const endOfShortName = /(?!\s+\p{Lu}|[\p{L}\p{N}_@/-]|\.\p{L})/uy;

function nameTest(company: string): (text: string) => boolean {
  const forms = formsOf(company);
  return (text) => namesIn(text, forms, startOfName).length > 0;
}

function inPassage(passage: Passage, section: DossierSection, { named, own, company }: Known): Report[] {
  const { text } = passage.rendered;
  const mentions = named(text);
  if (mentions.length === 0) return [];
  const sentences = splitSentences(text);
  return mentions.filter(({ span }) => {
    if (isSetOff(passage, span)) return false;
    if (passage.kind === 'heading') return !own(text) && isSlot(text, span, section, company);
    if (isCompanyField(passage, section, span)) return true;
    const sentence = sentenceAround(span, sentences, passage, section);
    const said = text.slice(sentence.start, sentence.end);
    return !own(said) && !cues.comparison.test(said) && isMeantForReader(passage, sentence, span, section);
  }).map(({ other, span }) => reportOf(passage, span, other, company));
}

/** An answer on the line of its question begins behind it. */
function sentenceAround(span: Span, sentences: readonly Span[], passage: Passage, { questions }: DossierSection): Span {
  const sentence = sentences.find((one) => contains(one, span)) ?? { start: 0, end: passage.rendered.text.length };
  const slice = questions.flatMap(({ answer }) => answer).find((one) => one.passage === passage && contains(one.span, span));
  return slice ? { start: Math.max(slice.span.start, sentence.start), end: sentence.end } : sentence;
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

function isMeantForReader(passage: Passage, sentence: Span, span: Span, section: DossierSection): boolean {
  const { text } = passage.rendered;
  const before = text.slice(Math.max(sentence.start, span.start - 80), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 40));
  const has = ({ before: ends, after: begins }: typeof cues.likely): boolean => ends.some((cue) => cue.test(before)) || begins.some((cue) => cue.test(after));
  if (has(cues.addressing)) return true;
  const said = text.slice(sentence.start, sentence.end);
  if (cues.past.test(said)) return false;
  if (has(cues.likely)) return true;
  // Where the employer is spoken of, a sentence about a company is about this one.
  const aboutEmployer = section.template?.owner === 'employer' || answersWhy(passage, section, text.slice(span.start, span.end));
  return aboutEmployer && before.trim() === '' && cues.predicate.test(after) && !cues.candidate.test(said);
}

/** `"Why do you want to come to us?"`: the answer speaks of the reader's company, unless the question names another. */
function answersWhy(passage: Passage, { questions }: DossierSection, name: string): boolean {
  return questions.some(({ question, answer }) => {
    const asked = question.passage.rendered.text.slice(question.span.start, question.span.end);
    return answer.some((slice) => slice.passage === passage) && cues.whyQuestion.test(asked) && !cues.comparison.test(asked) && !asked.includes(name);
  });
}

function reportOf(passage: Passage, span: Span, other: OtherCompany, company: string): Report {
  const written = passage.rendered.text.slice(span.start, span.end);
  const source = toSource(passage.rendered, span);
  return {
    span: source,
    message: `"${written}" is the company of ${fileName(other.uri)}; this dossier is for ${company}.`,
    fixes: [{ title: `Write "${company}"`, edits: [{ span: source, newText: company }], safe: false, preferred: true }],
  };
}

