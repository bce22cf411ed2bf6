import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { contains } from '../text/span.ts';
import { decide, significantDigits, type Decision, type Option } from './decide-metric.ts';
import { derivation, itemsAbout } from './derived-values.ts';
import { isBare } from './link-metric.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';
import { compare, inUnitOf, type OpenMetric } from './open-metric.ts';
import type { Reading, Statement } from './reading.ts';
import { goesFromTo } from './reversed-change.ts';

/**
 * First those that agree; then the rest, with what the agreeing numbers of the same sentence tell: a partner's item is
 * likelier (`29 calls in 3.94 s`), and a value of the evidence that a partner has taken is no longer open.
 */
export function decideTogether(open: readonly OpenMetric[], reading: Reading): void {
  for (const each of open) each.decision = decide(each.options, each.quantity, isTotal(each));
  const settled = open.filter((each) => each.decision!.verdict === 'match' || each.decision!.verdict === 'weaker');
  const done = new Set(settled);
  const bySentence = new Map<number, OpenMetric[]>();
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

/** A number that the text gives as an end of a change or as a level, and not as the difference. */
function isEnd(statement: Statement, { span }: Quantity): boolean {
  return endBefore.test(statement.passage.rendered.text.slice(Math.max(0, span.start - 40), span.start));
}

/**
 * Two neighbouring numbers that stand in one item are that item's, whatever the words around them: one number may be
 * there by chance, two hardly are.
 */
function agreeInPair(first: OpenMetric, second: OpenMetric | undefined, { evidence }: Reading): void {
  const lost = ({ decision, unknownSubject }: OpenMetric): boolean => unknownSubject === undefined && (decision!.verdict === 'no-evidence' || decision!.verdict === 'undecided');
  if (!second || !sameClause(first, second) || !lost(first) || !lost(second)) return;
  if ((isBare(first.quantity) && isBare(second.quantity)) || Math.max(significantDigits(first.quantity), significantDigits(second.quantity)) < 2) return;
  const agreeing = ({ quantity }: OpenMetric): readonly ProvenQuantity[] =>
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
function contradictReversed(from: OpenMetric, to: OpenMetric | undefined): void {
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
function derived({ decision, quantity, claim, statement, unknownSubject }: OpenMetric, { evidence }: Reading): Decision | undefined {
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

function sameClause(a: OpenMetric, b: OpenMetric): boolean {
  return contains(a.statement.clause, b.statement.clause);
}

const allTogether = /^\s+(?:in (?:all|total)|altogether|all told|overall|combined)(?![\p{L}])/iu;

/** `293 tests in all` is a sum: no single item has it, and it is no value of one of them. */
function isTotal({ statement, quantity }: OpenMetric): boolean {
  return allTogether.test(statement.passage.rendered.text.slice(quantity.span.end));
}
