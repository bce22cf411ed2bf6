import type { MetricMention } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { toSource } from '../text/rendered-text.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { clauseKind, type ClauseJudgement } from './clause-kind.ts';
import { contentWords } from './content-words.ts';
import { decide, type Decision, type Option } from './decide-metric.ts';
import { derivedExperience } from './experience.ts';
import { explicitLinks } from './explicit-links.ts';
import { linkMetric, type MetricClaim } from './link-metric.ts';
import { metricIndex } from './metric-index.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { subjectAt } from './subject-trail.ts';

/** Finds every number of the dossier, says whose it is, and compares the candidate's with the evidence. */
export function judgeMetrics(reading: Reading): readonly MetricMention[] {
  return reading.passages.flatMap((read) => judgePassage(read, reading));
}

/** A candidate's number on its way to a verdict. */
interface Open {
  readonly quantity: Quantity;
  readonly statement: Statement;
  readonly claim: MetricClaim;
  readonly unknownSubject: string | undefined;
  options: readonly Option[];
  decision?: Decision;
}

function judgePassage(read: ReadPassage, reading: Reading): MetricMention[] {
  const { passage, statements } = read;
  if (!/[\p{N}\p{L}]/u.test(passage.rendered.text)) return [];
  const code = passage.marks.filter((mark) => mark.kind === 'code').map((mark) => mark.span);
  const quantities = findQuantities(passage.rendered.text, { code });
  const mentions: { quantity: Quantity; open?: Open; judgement?: ClauseJudgement }[] = [];
  for (const quantity of quantities) {
    if (quantity.reason !== undefined) {
      mentions.push({ quantity });
      continue;
    }
    const statement = statements.find((each) => overlaps(each.clause, quantity.numeral)) ?? statements[0];
    const judgement = statement && ownerOf(read, statement, quantity, reading);
    if (judgement?.owner !== 'candidate' || reading.unjudged !== undefined) mentions.push({ quantity, ...(judgement ? { judgement } : {}) });
    else mentions.push({ quantity, judgement, open: openClaim(read, statement!, quantity, reading) });
  }
  decideAll(mentions.flatMap((mention) => mention.open ?? []));
  return mentions.map(({ quantity, open, judgement }) => toMention(read, quantity, judgement, open, reading));
}

function ownerOf(read: ReadPassage, statement: Statement, quantity: Quantity, reading: Reading): ClauseJudgement {
  const { clause, sentence, place } = statement;
  return clauseKind({
    text: read.passage.rendered.text,
    sentence,
    clause,
    place,
    subjects: read.subjects.filter((mention) => overlaps(mention.span, clause)),
    quotations: read.quotations,
    isCompany: reading.isCompany,
    focus: quantity.span,
  });
}

function openClaim(read: ReadPassage, statement: Statement, quantity: Quantity, reading: Reading): Open {
  const { passage } = read;
  const { text } = passage.rendered;
  const words = (part: Span): ReadonlySet<string> => new Set(contentWords(text.slice(part.start, part.end)));
  const lead = passage.lead ? contentWords(passage.lead.text) : [];
  const claim: MetricClaim = {
    quantity,
    subject: subjectAt(read, quantity.span.start, reading.passages),
    measure: new Set(contentWords(quantity.measure)),
    clause: words(statement.clause),
    context: new Set([...words(statement.sentence), ...lead]),
    links: explicitLinks(passage).filter((link) => overlaps(link.span, quantity.span)).map((link) => link.id),
  };
  const unknownSubject = claim.subject ? undefined : unknownSubjectAt(read, statement, quantity, reading);
  return { quantity, statement, claim, unknownSubject, options: optionsFor(claim, unknownSubject, reading) };
}

/** The unknown project that the number belongs to: named before it in the sentence, or opening the passage. */
function unknownSubjectAt({ passage }: ReadPassage, { sentence }: Statement, quantity: Quantity, reading: Reading): string | undefined {
  const named = reading.unknownSubjects.find((subject) => subject.mentions.some((mention) =>
    mention.passage.index === passage.index && mention.span.start >= sentence.start && mention.span.end <= quantity.span.start));
  return (named ?? reading.unknownSubjects.find((subject) => subject.passages.has(passage.index)))?.name;
}

function optionsFor(claim: MetricClaim, unknownSubject: string | undefined, { evidence }: Reading): Option[] {
  const linked = linkMetric(claim, metricIndex(evidence))
    .filter(({ proven }) => unknownSubject === undefined || !proven.item.subject || proven.item.subject.origin === 'heading')
    .map((candidate): Option => ({ ...candidate, comparison: compare(claim.quantity, candidate) }));
  if (linked.length > 0) return linked;
  const experience = derivedExperience(claim, evidence);
  if (!experience) return [];
  const proven = { ...experience, measure: new Set<string>(), words: new Set<string>() };
  const candidate = { proven, score: 1, strong: true, otherKind: false };
  return [{ ...candidate, comparison: compare(claim.quantity, candidate) }];
}

/** Planned work proves nothing done, whatever the number; another kind of value never matches. */
function compare(quantity: Quantity, { proven, otherKind }: Pick<Option, 'proven' | 'otherKind'>): Option['comparison'] {
  const { item } = proven;
  const found = compareQuantities(quantity, proven.quantity, item.better ? { better: item.better } : {});
  const base = { item, quantity: proven.quantity, explanation: found.explanation, droppedHedge: found.droppedHedge };
  if (otherKind) return { ...base, verdict: 'contradiction' };
  const agrees = found.verdict === 'match' || found.verdict === 'weaker';
  if (agrees && item.status === 'planned') {
    return { ...base, verdict: 'overclaim', explanation: 'The evidence says planned, the dossier says done.' };
  }
  return { ...base, verdict: found.verdict };
}

/**
 * First those that agree; then the rest, with what the agreeing numbers of the same sentence tell: a partner's item is
 * likelier (`29 calls in 3.94 s`), and a value of the evidence that a partner has taken is no longer open.
 */
function decideAll(open: readonly Open[]): void {
  for (const each of open) each.decision = decide(each.options);
  const settled = open.filter((each) => each.decision!.verdict === 'match' || each.decision!.verdict === 'weaker');
  for (const each of open) {
    if (settled.includes(each)) continue;
    const partners = settled.filter((other) => other.statement.sentence.start === each.statement.sentence.start);
    const taken = new Set(partners.map((other) => other.decision!.comparison!.quantity));
    const items = new Set(partners.filter((other) => sameClause(other, each)).map((other) => other.decision!.comparison!.item));
    each.options = each.options
      .filter((option) => !taken.has(option.proven.quantity))
      .map((option) => (items.has(option.proven.item) ? { ...option, score: option.score + 0.6 } : option))
      .sort((a, b) => b.score - a.score);
    each.decision = decide(each.options);
  }
}

function sameClause(a: Open, b: Open): boolean {
  return contains(a.statement.clause, b.statement.clause);
}

function toMention(read: ReadPassage, quantity: Quantity, judgement: ClauseJudgement | undefined, open: Open | undefined, reading: Reading): MetricMention {
  const { passage } = read;
  const { text } = passage.rendered;
  const decision = open?.decision;
  const isMetric = quantity.reason === undefined && judgement?.owner === 'candidate';
  const verdict = decision?.verdict ?? (isMetric ? 'undecided' : 'not-a-claim');
  return {
    passage,
    quantity,
    span: toSource(passage.rendered, quantity.span),
    text: text.slice(quantity.span.start, quantity.span.end).replace(/\s+/gu, ' ').trim(),
    owner: quantity.reason === undefined ? (judgement?.owner ?? 'nobody') : 'nobody',
    subject: open?.claim.subject,
    verdict,
    judged: decision !== undefined && verdict !== 'undecided',
    reason: quantity.reason ?? judgement?.reason ?? (verdict === 'undecided' ? (reading.unjudged ?? 'ambiguous') : undefined),
    comparison: decision?.comparison,
    nearest: decision?.nearest ?? [],
    swappedWith: decision?.swappedWith,
    unknownSubject: open?.unknownSubject,
  };
}
