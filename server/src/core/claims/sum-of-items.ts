import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { absoluteExact, addExact, compareExact, subtractExact } from '../quantities/exact.ts';
import { significantDigits } from './slips.ts';
import type { Derivation } from './worked-out.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';

/** Among more values than these some pair adds up to anything. */
const most = 12;

/**
 * The items whose values add up to a claimed number of the same things: two of them, or all. Undefined where none do, or more
 * than one way leads there. It only helps to find what the author had in mind; nobody can tell whether the things overlap.
 */
export function sumOfItems(claim: Quantity, evidence: EvidenceSet): readonly EvidenceItem[] | undefined {
  const counted = (claim.kind === 'count' && claim.head !== '') || claim.kind === 'money';
  if (!counted || claim.total !== undefined || !isPoint(claim) || significantDigits(claim) < 2) return undefined;
  const parts = partsOf(claim, evidence);
  if (parts.length < 2 || parts.length > most) return undefined;
  if (addsUp(claim, parts)) return parts.map(({ item }) => item);
  const pairs = parts.flatMap((one, at) => parts.slice(at + 1).filter((other) => addsUp(claim, [one, other])).map((other) => [one, other]));
  return pairs.length === 1 ? pairs[0]!.map(({ item }) => item) : undefined;
}

/** Of each named subject the first item that counts the same things or has such an amount: `28 releases of harbor and quay`. */
export function partsOfSubjects(claim: Quantity, subjects: ReadonlySet<string>, evidence: EvidenceSet): readonly EvidenceItem[] {
  const counted = (claim.kind === 'count' && claim.head !== '') || claim.kind === 'money';
  if (subjects.size < 2 || !counted || claim.total !== undefined || !isPoint(claim)) return [];
  const first = new Map<string, EvidenceItem>();
  for (const { item } of partsOf(claim, evidence)) if (item.subject && subjects.has(item.subject.id) && !first.has(item.subject.id)) first.set(item.subject.id, item);
  return [...first.values()];
}

/** The values of just these items add up to a claimed number of the same things. */
export function isSumOf(claim: Quantity, items: readonly EvidenceItem[], evidence: EvidenceSet): boolean {
  if (items.length < 2 || !isPoint(claim)) return false;
  const parts = partsOf(claim, evidence).filter(({ item }) => items.includes(item));
  return parts.length === items.length && addsUp(claim, parts);
}

/** What a number that is linked to several items follows from: their sum, or the difference of two. */
export function followsFromLinked(claim: Quantity, linked: readonly EvidenceItem[], evidence: EvidenceSet): Derivation | undefined {
  if (linked.length < 2 || !isPoint(claim)) return undefined;
  const parts = linked.flatMap((item) => metricIndex(evidence).quantities.find((proven) => proven.item === item && item.status !== 'planned' && isPoint(proven.quantity) && comparable(claim, proven.quantity) === 'same') ?? []);
  const [first, second] = parts;
  if (!first || !second || parts.length < linked.length) return undefined;
  const { item, quantity } = first;
  const values = parts.map((part) => part.quantity.literal.trim());
  if (addsUp(claim, parts)) return { item, quantity, explanation: `${values.join(' and ')} add up to it.` };
  const difference = absoluteExact(subtractExact(second.quantity.low!, quantity.low!));
  const differs = parts.length === 2 && compareQuantities(claim, { ...quantity, unit: claim.unit, low: difference, high: difference }).verdict === 'match';
  return differs ? { item, quantity, explanation: `It is the difference of ${values.join(' and ')}.` } : undefined;
}

function partsOf(claim: Quantity, evidence: EvidenceSet): readonly ProvenQuantity[] {
  const items = new Set<EvidenceItem>();
  return metricIndex(evidence).quantities.filter(({ item, quantity }) => {
    const same = quantity.kind === claim.kind && (claim.kind === 'money' ? quantity.per === claim.per : quantity.head === claim.head);
    const fits = same && item.status !== 'planned' && quantity.total === undefined && quantity.part !== true && isPoint(quantity) && comparable(claim, quantity) === 'same' && compareExact(quantity.low!, claim.low!) < 0;
    if (!fits || items.has(item)) return false;
    items.add(item);
    return true;
  });
}

function addsUp(claim: Quantity, parts: readonly ProvenQuantity[]): boolean {
  const sum = parts.map(({ quantity }) => quantity.low!).reduce(addExact);
  return compareQuantities(claim, { ...parts[0]!.quantity, unit: claim.unit, low: sum, high: sum }).verdict === 'match';
}

function isPoint({ low, high }: Quantity): boolean {
  return low !== null && high !== null && compareExact(low, high) === 0;
}
