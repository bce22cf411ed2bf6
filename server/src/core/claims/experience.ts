import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { wordsOfItem } from './content-words.ts';
import type { MetricClaim } from './link-metric.ts';

/** A duration that follows from dates in the evidence. */
export interface DerivedExperience {
  /** The item that spans most of it. */
  readonly item: EvidenceItem;
  readonly quantity: Quantity;
}

/** Words of the claim that are about experience as such and name no field. */
const generic = new Set(['experi', 'experience', 'year', 'work', 'profession', 'professional', 'industri', 'industry', 'career', 'hand']);

/**
 * Whole years from `from` to `to` of all items about the claimed field, overlapping periods counted once.
 * Nothing follows where a period is still open, for the core knows no today.
 */
export function derivedExperience(claim: MetricClaim, evidence: EvidenceSet): DerivedExperience | undefined {
  if (claim.quantity.kind !== 'duration' || claim.quantity.unit !== 'year') return undefined;
  const field = [...(claim.measure.size > 0 ? claim.measure : claim.clause)].filter((word) => !generic.has(word));
  const about = evidence.items.filter((item) => {
    if (item.years.length === 0) return false;
    const words = wordsOfItem(item);
    return field.some((word) => words.has(word));
  });
  const periods = about.flatMap((item) => item.years.map((period) => ({ item, ...period })));
  if (periods.length === 0 || periods.some((period) => period.to === undefined)) return undefined;
  const years = coveredYears(periods.map(({ from, to }) => ({ from, to: to! })));
  const [quantity] = findQuantities(`${years} years`);
  const longest = periods.reduce((best, each) => (each.to! - each.from > best.to! - best.from ? each : best));
  return quantity && years > 0 ? { item: longest.item, quantity } : undefined;
}

function coveredYears(periods: readonly { readonly from: number; readonly to: number }[]): number {
  let total = 0;
  let reached = -Infinity;
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
