import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import { absoluteExact, compareExact, subtractExact } from '../quantities/exact.ts';
import { reckonedNumbers } from './reckoned-numbers.ts';
import { significantDigits } from './slips.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';
import type { OpenMetric } from './open-metric.ts';
import { comesTo, point } from './worked-out.ts';

/** Among more counts of the same things two give anything. */
const most = 12;

/** `74 events more` where one item has 212 events in 2025 and another 138 in 2022. */
export function differenceOverItems({ quantity: { kind, head, low, total }, meant }: OpenMetric, evidence: EvidenceSet): EvidenceItem | undefined {
  if (kind !== 'count' && kind !== 'rate') return undefined;
  if (head === '' || !low || total !== undefined) return undefined;
  const counts = countsOf(head, evidence);
  for (const { item } of counts) meant.add(item);
  return counts.find((one, at) => counts.slice(at + 1).some((other) => other.item !== one.item && compareExact(absoluteExact(subtractExact(one.quantity.low!, other.quantity.low!)), low) === 0))?.item;
}

/** `20.1 %` where an item that it is about has 37 of the tasks, and another all 184 tasks: three digits are hardly a share by chance. */
export function shareOverItems({ quantity, meant }: OpenMetric, about: readonly EvidenceItem[], evidence: EvidenceSet): EvidenceItem | undefined {
  if (quantity.kind !== 'ratio' || quantity.unit !== '%' || significantDigits(quantity) < 3) return undefined;
  for (const item of about) {
    for (const part of reckonedNumbers(item)) {
      const at = part.kind === 'count' && part.head !== '' && part.total === undefined ? point(part) : undefined;
      if (!at) continue;
      meant.add(item);
      const others = countsOf(part.head, evidence).filter((other) => other.item !== item);
      // Also of what is less: once it is more, this may be a share of it.
      for (const other of others) meant.add(other.item);
      if (at.isZero()) continue;
      const wholes = others.filter((other) => point(other.quantity)?.greaterThan(at));
      if (wholes.some((whole) => comesTo(quantity, at.div(point(whole.quantity)!).times(100)))) return item;
    }
  }
  return undefined;
}

function countsOf(head: string, evidence: EvidenceSet): readonly ProvenQuantity[] {
  return metricIndex(evidence).quantities.filter(({ item, quantity }) => quantity.head === head && quantity.low && quantity.total === undefined && item.status !== 'planned').slice(0, most);
}
