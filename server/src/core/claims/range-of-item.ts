import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { compareExact } from '../quantities/exact.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';

/**
 * `0.74 to 0.91` holds the hazard ratio of 0.82, but the item has an interval of its own, 0.71 to 0.94: that is what is meant, where both
 * are written with decimals, as nobody writes a rough range.
 */
export function rangeOfItem({ quantity, decision }: OpenMetric): Decision | undefined {
  const found = decision?.verdict === 'weaker' && decision.workedOut !== true && isRange(quantity) ? decision.comparison : undefined;
  if (!found || isRange(found.quantity)) return undefined;
  const own = found.item.quantities.filter((each) => each.reason === undefined && isRange(each) && holds(each, found.quantity) && comparable(quantity, each) === 'same');
  const [range] = own;
  if (!range || own.length > 1) return undefined;
  const { verdict, explanation, droppedHedge } = compareQuantities(quantity, range);
  if (verdict !== 'match' && ![quantity, range].every(({ tolerance }) => !tolerance.isZero() && tolerance.lt('0.5'))) return undefined;
  return { ...decision!, verdict, comparison: { ...found, quantity: range, verdict, explanation, droppedHedge } };
}

function isRange({ low, high }: Quantity): boolean {
  return low !== null && high !== null && compareExact(low, high) !== 0;
}

/** An interval around the value, and no way from one value to another. */
function holds({ low, high }: Quantity, { low: at }: Quantity): boolean {
  return at !== null && compareExact(low!, at) < 0 && compareExact(at, high!) < 0;
}
