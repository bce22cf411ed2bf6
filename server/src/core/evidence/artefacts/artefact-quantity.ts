import type { ExactNumber, Quantity } from '../../model/quantity.ts';
import { absoluteExact, compareExact, Decimal, exact, multiplyExact, negateExact, subtractExact } from '../../quantities/exact.ts';
import { findQuantities } from '../../quantities/find-quantities.ts';

/**
 * An artefact's value as a quantity that stands beside the item's. A bare number is in the item's unit; where that is a
 * percentage a fraction of one may be meant as well, and where it is a change its sign is left open. So there may be several
 * readings, the likeliest first; none where the value is no number.
 */
export function artefactQuantities(value: string, item: Quantity): readonly Quantity[] {
  const text = value.trim().slice(0, 200);
  const plain = plainNumber(text);
  if (plain !== undefined) return bareReadings(plain, text, item);
  const found = findQuantities(text).filter(({ reason }) => reason === undefined);
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  const point = only.low !== null && only.high !== null && compareExact(only.low, only.high) === 0 ? only.low : undefined;
  const bare = only.kind === 'count' && only.total === undefined;
  return bare && point !== undefined ? bareReadings(point, only.literal, item) : [only];
}

function plainNumber(text: string): ExactNumber | undefined {
  return /^[+-]?(?:\d{1,40}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,2})?$/.test(text) ? exact(new Decimal(text)) : undefined;
}

function bareReadings(value: ExactNumber, literal: string, item: Quantity): Quantity[] {
  const fraction = item.unit === '%' && compareExact(absoluteExact(value), exact(1)) <= 0;
  const values = fraction ? [multiplyExact(value, exact(100)), value].sort((a, b) => compareExact(distance(a, item), distance(b, item))) : [value];
  const signed = item.kind === 'change' || item.kind === 'points' ? values.flatMap((one) => withSign(one, item)) : values;
  return signed.map((one) => inUnitOf(item, one, literal));
}

function distance(value: ExactNumber, item: Quantity): ExactNumber {
  return absoluteExact(subtractExact(absoluteExact(value), absoluteExact(item.low ?? item.high ?? value)));
}

/** The item's own sign first: a report of `18` under `18% lower` means the fall. */
function withSign(value: ExactNumber, item: Quantity): ExactNumber[] {
  const falls = (item.low ?? item.high)?.numerator.isNegative() === true;
  return falls !== value.numerator.isNegative() ? [negateExact(value), value] : [value];
}

function inUnitOf(item: Quantity, value: ExactNumber, literal: string): Quantity {
  const { hedge: _hedge, ...rest } = item;
  return { ...rest, low: value, high: value, comparator: '=', tolerance: new Decimal(0), literal, notation: 'digits' };
}
