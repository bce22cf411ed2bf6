import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareExact } from '../quantities/exact.ts';
import { unitStems } from '../quantities/unit-stems.ts';
import { unitByName } from '../quantities/units.ts';
import { differs } from './agreement.ts';
import { readWords } from './content-words.ts';
import type { Decision } from './decide-metric.ts';
import { isBare } from './link-metric.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';
import type { OpenMetric } from './open-metric.ts';
import type { Reading } from './reading.ts';
import { telling } from './telling-words.ts';

/** Weight of the words that sentence and item share: some, and so many that what is measured may go by another name. */
const some = 0.5;
const plenty = 1;

/**
 * What no item seems to have stands in an item that speaks of the same, and nothing that is known tells the two apart: neither unit,
 * statistic, direction, period nor project. What somebody made up hardly does; it is that number in a wording that nobody here understands
 * (`40 open office hours` of `Office hours every second Friday: 40 sessions`).
 */
export function saidInOtherWords(each: OpenMetric, open: readonly OpenMetric[], { evidence }: Reading): Decision | undefined {
  const { quantity, claim, end, decision, unknownSubject, statement: { passage, sentence } } = each;
  if (decision!.verdict !== 'no-evidence' || unknownSubject !== undefined || quantity.total !== undefined) return undefined;
  const { text } = passage.rendered;
  const words = telling(readWords(text.slice(sentence.start, sentence.end)));
  const { quantities, rarity } = metricIndex(evidence);
  const meant = isElliptic(quantity, text) ? { ...quantity, unit: '' } : quantity;
  const found = quantities.find((proven) => {
    if (!mayBeSame(meant, proven) || end !== proven.end || countsPartOf(meant, proven) || takesUnitBefore(proven) || isOfOther(claim, proven)) return false;
    const weight = [...words].reduce((sum, word) => sum + (proven.statement.has(word) ? rarity(word) : 0), 0);
    const namesIt = claim.measure.size === 0 || [...claim.measure].some((word) => proven.words.has(word));
    return weight >= (namesIt ? some : plenty) && !open.some((other) => differs(other) && other.decision!.comparison!.quantity === proven.quantity);
  });
  return found && { verdict: 'undecided', comparison: undefined, nearest: [found.item], swappedWith: undefined };
}

function isOfOther({ subject }: OpenMetric['claim'], { item }: ProvenQuantity): boolean {
  return subject !== undefined && item.subject !== undefined && item.subject.id !== subject.id;
}

/** `64 messages` are no 64 message handlers. */
function countsPartOf({ kind, head }: Quantity, { quantity: proven, measure }: ProvenQuantity): boolean {
  return kind === 'count' && head !== '' && proven.head !== head && measure.has(head);
}

/** The 11 of `3 drug errors in 2025, 11 in 2023` are errors, and no years. */
function takesUnitBefore({ item, quantity }: ProvenQuantity): boolean {
  return isBare(quantity) && item.quantities.some((other) => other.reason === undefined && other.span.end <= quantity.span.start && !isBare(other));
}

/** `five years of Rust and eleven of Python`: what stands behind is no counted thing. */
function isElliptic({ numeral }: Quantity, text: string): boolean {
  return /^\sof\s/u.test(text.slice(numeral.end));
}

function mayBeSame(quantity: Quantity, { item, quantity: proven, words }: ProvenQuantity): boolean {
  if (item.status === 'planned' || proven.total !== undefined || !isPeriodOf(quantity, proven) || isElse(quantity.statistic, proven.statistic) || isElse(quantity.direction, proven.direction)) return false;
  if (!isSameValue(quantity, proven)) return false;
  return isBare(quantity) || isBare(proven) || (comparable(quantity, proven) === 'same' && (quantity.kind === 'count' || quantity.unit === proven.unit)) || isCountedTime(quantity, proven, words);
}

function isSameValue(a: Quantity, b: Quantity): boolean {
  return a.low !== null && b.low !== null && a.high !== null && b.high !== null && compareExact(a.low, b.low) === 0 && compareExact(a.high, b.high) === 0;
}

function isPeriodOf({ per, perTime }: Quantity, proven: Quantity): boolean {
  return perTime === true ? proven.perTime === true && proven.per === per : proven.perTime !== true;
}

function isElse(own: string | undefined, other: string | undefined): boolean {
  return own !== undefined && other !== undefined && own !== other;
}

/** `40 open office hours`: called like a time, and counted. */
function isCountedTime(quantity: Quantity, { kind }: Quantity, words: ReadonlySet<string>): boolean {
  const unit = quantity.kind === 'duration' && kind === 'count' && quantity.span.end > quantity.numeral.end ? unitByName(quantity.unit) : undefined;
  return unit !== undefined && [...unitStems(unit)].some((word) => words.has(word));
}
