import type { MetricMention } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { toSource } from '../text/rendered-text.ts';
import { overlapping } from '../text/sorted-spans.ts';
import { contains } from '../text/span.ts';
import type { ClauseJudgement } from './clause-kind.ts';
import { decide, significantDigits, type Decision, type Option } from './decide-metric.ts';
import { derivation, itemsAbout } from './derived-values.ts';
import { derivedExperience } from './experience.ts';
import { isBare, linkMetric, type MetricClaim } from './link-metric.ts';
import { metricClaimReader, type MetricClaimReader } from './metric-claim.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { goesFromTo } from './reversed-change.ts';
import { judgePart } from './statements.ts';

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
  const reader = metricClaimReader(read, reading);
  const mentions: { quantity: Quantity; open?: Open; judgement?: ClauseJudgement }[] = [];
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.reason !== undefined) {
      mentions.push({ quantity });
      continue;
    }
    const [statement = statements[0]] = overlapping(statements, (each) => each.clause, quantity.numeral);
    const judgement = statement && judgePart(read, statement, quantity.span, reading);
    const open = judgement !== undefined && (judgement.owner === 'candidate' || isNote(judgement));
    if (!open || reading.unjudged !== undefined) mentions.push({ quantity, ...(judgement ? { judgement } : {}) });
    else mentions.push({ quantity, judgement, open: openClaim(reader, statement!, quantity, neighbours(quantities, index), reading) });
  }
  decideAll(mentions.flatMap((mention) => mention.open ?? []), reading);
  return mentions.map(({ quantity, open, judgement }) => toMention(read, quantity, judgement, open, reading));
}

/** The numbers that stand beside a number and may share its words. */
function neighbours(quantities: readonly Quantity[], index: number): readonly Quantity[] {
  return [...quantities.slice(Math.max(0, index - 3), index), ...quantities.slice(index + 1, index + 4)].filter((each) => each.reason === undefined);
}

function openClaim(reader: MetricClaimReader, statement: Statement, quantity: Quantity, neighbours: readonly Quantity[], reading: Reading): Open {
  const claim = reader.read(statement, quantity, neighbours);
  const unknownSubject = claim.subject ? undefined : reader.unknownSubjectAt(statement, quantity);
  return { quantity, statement, claim, unknownSubject, options: optionsFor(claim, statement, unknownSubject, reading) };
}

function optionsFor(claim: MetricClaim, statement: Statement, unknownSubject: string | undefined, { evidence }: Reading): Option[] {
  const { text } = statement.passage.rendered;
  const { start } = claim.quantity.span;
  const all = allBefore.test(text.slice(Math.max(0, start - 40), start)) || allBefore.test(`${text.slice(start, claim.quantity.numeral.start)}`);
  const linked = linkMetric(claim, metricIndex(evidence))
    .filter(({ proven }) => unknownSubject === undefined || !proven.item.subject || proven.item.subject.origin === 'heading')
    .map((candidate): Option => ({ ...candidate, comparison: compare(claim.quantity, candidate, all) }));
  if (linked.length > 0) return linked;
  const experience = derivedExperience(claim, evidence);
  if (!experience) return [];
  const proven = { ...experience, measure: new Set<string>(), telling: new Set<string>(), words: new Set<string>() };
  const candidate = { proven, score: 1, nearness: 'same' as const, otherKind: false, shared: 1 };
  return [{ ...candidate, comparison: compare(claim.quantity, candidate, false) }];
}

/** Planned work proves nothing done, whatever the number; another kind of value never matches. */
function compare(quantity: Quantity, { proven, otherKind }: Pick<Option, 'proven' | 'otherKind'>, all: boolean): Option['comparison'] {
  const { item } = proven;
  const claimed = isBare(quantity) && proven.quantity.unit !== '' ? inUnitOf(quantity, proven.quantity) : quantity;
  const found = compareQuantities(claimed, proven.quantity, item.better ? { better: item.better } : {});
  const base = { item, quantity: proven.quantity, explanation: found.explanation, droppedHedge: found.droppedHedge };
  if (quantity.total === undefined && isTotalOf(claimed, proven.quantity)) {
    if (!all) return { ...base, verdict: 'match', droppedHedge: false };
    return { ...base, verdict: 'overclaim', explanation: 'The evidence says this of a part, the dossier of all.', droppedHedge: false };
  }
  if (otherKind) return { ...base, verdict: 'contradiction' };
  const agrees = found.verdict === 'match' || found.verdict === 'weaker';
  if (agrees && item.status === 'planned') {
    return { ...base, verdict: 'overclaim', explanation: 'The evidence says planned, the dossier says done.' };
  }
  return { ...base, verdict: found.verdict };
}

const allTogether = /^\s+(?:in (?:all|total)|altogether|all told|overall|combined)(?![\p{L}])/iu;

/** `293 tests in all` is a sum: no single item has it, and it is no value of one of them. */
function isTotal({ statement, quantity }: Open): boolean {
  return allTogether.test(statement.passage.rendered.text.slice(quantity.span.end));
}

/** `12 migrations` is the total of `9 of 12 migrations`. */
function isTotalOf(claimed: Quantity, { total, ...part }: Quantity): boolean {
  return total !== undefined && compareQuantities(claimed, { ...part, kind: claimed.kind, low: total, high: total, total: undefined }).verdict === 'match';
}

/** A bare number read as the evidence's unit and kind. */
function inUnitOf(bare: Quantity, { unit, kind, per, perTime }: Quantity): Quantity {
  return { ...bare, unit, kind, per, ...(perTime === undefined ? {} : { perTime }) };
}

/**
 * First those that agree; then the rest, with what the agreeing numbers of the same sentence tell: a partner's item is
 * likelier (`29 calls in 3.94 s`), and a value of the evidence that a partner has taken is no longer open.
 */
function decideAll(open: readonly Open[], reading: Reading): void {
  for (const each of open) each.decision = decide(each.options, each.quantity, isTotal(each));
  const settled = open.filter((each) => each.decision!.verdict === 'match' || each.decision!.verdict === 'weaker');
  const done = new Set(settled);
  const bySentence = new Map<number, Open[]>();
  for (const each of settled) {
    const { start } = each.statement.sentence;
    bySentence.set(start, [...(bySentence.get(start) ?? []), each]);
  }
  for (const each of open) {
    if (done.has(each)) continue;
    const partners = bySentence.get(each.statement.sentence.start) ?? [];
    const taken = new Set(partners.map((other) => other.decision!.comparison!.quantity));
    const items = new Set(partners.filter((other) => sameClause(other, each)).map((other) => other.decision!.comparison!.item));
    each.options = each.options
      .filter((option) => !taken.has(option.proven.quantity))
      .map((option) => (items.has(option.proven.item) ? besidePartner(option, each.quantity) : option))
      .sort((a, b) => b.score - a.score);
    each.decision = decide(each.options, each.quantity, isTotal(each));
  }
  for (const [index, each] of open.entries()) agreeInPair(each, open[index + 1], reading);
  for (const each of open) each.decision = derived(each, reading) ?? each.decision!;
  for (const [index, each] of open.entries()) contradictReversed(each, open[index + 1]);
}

const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})\\s+(?:(?:about|around|roughly|nearly|almost|just|only|over|under|a|the)\\s+)*$`, 'iu');
const endBefore = before('to|from|at|(?<!(?:which|that) )(?:is|was|were|are)');
const allBefore = before('all|every one of|each of|all of');

/** A number that the text gives as an end of a change or as a level, and not as the difference. */
function isEnd(statement: Statement, { span }: Quantity): boolean {
  return endBefore.test(statement.passage.rendered.text.slice(Math.max(0, span.start - 40), span.start));
}

/**
 * Two neighbouring numbers that stand in one item are that item's, whatever the words around them: one number may be
 * there by chance, two hardly are.
 */
function agreeInPair(first: Open, second: Open | undefined, { evidence }: Reading): void {
  const lost = ({ decision, unknownSubject }: Open): boolean => unknownSubject === undefined && (decision!.verdict === 'no-evidence' || decision!.verdict === 'undecided');
  if (!second || !sameClause(first, second) || !lost(first) || !lost(second)) return;
  if ((isBare(first.quantity) && isBare(second.quantity)) || Math.max(significantDigits(first.quantity), significantDigits(second.quantity)) < 2) return;
  const agreeing = ({ quantity }: Open): readonly ProvenQuantity[] =>
    metricIndex(evidence).quantities.filter((proven) => {
      const scaled = isBare(quantity) ? inUnitOf(quantity, proven.quantity) : quantity;
      return comparable(scaled, proven.quantity) === 'same' && compareQuantities(scaled, proven.quantity).verdict === 'match';
    });
  const seconds = agreeing(second);
  for (const proven of agreeing(first)) {
    const partner = seconds.find((other) => other.item === proven.item && other.quantity !== proven.quantity);
    if (!partner || proven.item.status === 'planned') continue;
    first.decision = agreed(first.quantity, proven);
    second.decision = agreed(second.quantity, partner);
    return;
  }
}

function agreed(quantity: Quantity, proven: ProvenQuantity): Decision {
  const comparison = compare(quantity, { proven, otherKind: false }, false);
  return { verdict: comparison.verdict, comparison, nearest: [], swappedWith: undefined };
}

/** Both ends of a change are right, but the dossier lets it run the other way. */
function contradictReversed(from: Open, to: Open | undefined): void {
  const [first, second] = [from.decision?.comparison, to?.decision?.comparison];
  if (!to || !first || !second || first.item !== second.item) return;
  const { text } = from.statement.passage.rendered;
  if (!goesFromTo(text, from.quantity.numeral, to.quantity.numeral)) return;
  if (!goesFromTo(first.item.statement, second.quantity.numeral, first.quantity.numeral)) return;
  const explanation = `The evidence goes from ${second.quantity.literal.trim()} to ${first.quantity.literal.trim()}, the dossier the other way.`;
  for (const each of [from, to]) {
    each.decision = { ...each.decision!, verdict: 'contradiction', comparison: { ...each.decision!.comparison!, verdict: 'contradiction', explanation } };
  }
}

/** A difference or change that follows from both ends of an item needs no item of its own. */
function derived({ decision, quantity, claim, statement, unknownSubject }: Open, { evidence }: Reading): Decision | undefined {
  const { verdict, comparison } = decision!;
  if (verdict === 'match' || verdict === 'weaker' || unknownSubject !== undefined) return undefined;
  const index = metricIndex(evidence);
  const words = new Set([...claim.measure, ...claim.clause, ...claim.context]);
  const items = comparison ? [comparison.item] : itemsAbout(words, evidence, index.wordsOf, index.rarity);
  const found = derivation(quantity, items.slice(0, 5), isEnd(statement, quantity));
  if (!found || found.item.status === 'planned') return undefined;
  return { verdict: 'match', comparison: { ...found, verdict: 'match', droppedHedge: false }, nearest: [], swappedWith: undefined };
}

/** Its partner in the clause is of this item: then a value on the same scale is the item's other value. */
function besidePartner(option: Option, quantity: Quantity): Option {
  const { unit } = option.proven.quantity;
  const sameScale = !option.otherKind && (isBare(quantity) || (unit !== '' && unit === quantity.unit));
  return { ...option, score: option.score + 0.6, nearness: sameScale ? 'same' : option.nearness };
}

function sameClause(a: Open, b: Open): boolean {
  return contains(a.statement.clause, b.statement.clause);
}

/** A number in a note is the candidate's where it is one that the evidence has, right or wrong; else it is a note. */
function isNote({ owner, reason }: ClauseJudgement): boolean {
  return owner === 'nobody' && (reason === 'note' || reason === 'aside' || reason === 'unknown-section');
}

/** A number word in a note, or a number between sentences about the employer, is only taken for one that agrees. */
function isTaken({ reason }: ClauseJudgement, { verdict }: Decision, { notation }: Quantity): boolean {
  if (verdict === 'match' || verdict === 'weaker') return true;
  return reason !== 'aside' && notation === 'digits' && linked.has(verdict);
}

const linked: ReadonlySet<Decision['verdict']> = new Set(['match', 'weaker', 'overclaim', 'contradiction']);

function toMention(read: ReadPassage, quantity: Quantity, clause: ClauseJudgement | undefined, open: Open | undefined, reading: Reading): MetricMention {
  const { passage } = read;
  const { text } = passage.rendered;
  const note = clause !== undefined && isNote(clause);
  const decision = open?.decision && (!note || isTaken(clause, open.decision, quantity)) ? open.decision : undefined;
  const judgement: ClauseJudgement | undefined = note && decision ? { owner: 'candidate', kind: 'property', reason: undefined, stated: true } : clause;
  const isMetric = quantity.reason === undefined && judgement?.owner === 'candidate';
  const unsure = decision?.verdict === 'no-evidence' && judgement?.stated === false && open?.unknownSubject === undefined;
  const verdict = unsure ? 'undecided' : (decision?.verdict ?? (isMetric ? 'undecided' : 'not-a-claim'));
  return {
    passage,
    quantity,
    span: toSource(passage.rendered, quantity.span),
    text: text.slice(quantity.span.start, quantity.span.end).replace(/\s+/gu, ' ').trim(),
    owner: quantity.reason === undefined ? (judgement?.owner ?? 'nobody') : 'nobody',
    subject: open?.claim.subject,
    verdict,
    judged: decision !== undefined && verdict !== 'undecided',
    reason: quantity.reason ?? judgement?.reason ?? (verdict === 'undecided' ? (reading.unjudged ?? (unsure ? 'unclear' : 'ambiguous')) : undefined),
    comparison: decision?.comparison,
    nearest: decision?.nearest ?? [],
    swappedWith: decision?.swappedWith,
    unknownSubject: open?.unknownSubject,
  };
}
