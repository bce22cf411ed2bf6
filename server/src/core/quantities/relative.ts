import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { divideExact, exact, multiplyExact, subtractExact } from './exact.ts';

const hundred = exact(100);
const one = exact(1);

/** A multiplier as the change in per cent it is: 1.18x is +18 %, `3x fewer` is -66.7 %. Others are returned as they are. */
export function asChange(quantity: Quantity): Quantity {
  if (quantity.kind === 'change') return inPercent(quantity);
  if (quantity.kind !== 'multiplier') return quantity;
  const down = quantity.direction === 'down';
  const turn = (value: ExactNumber | null): ExactNumber | null => {
    if (value === null || (down && value.numerator.isZero())) return null;
    return multiplyExact(subtractExact(down ? divideExact(one, value) : value, one), hundred);
  };
  const [low, high] = down ? [turn(quantity.high), turn(quantity.low)] : [turn(quantity.low), turn(quantity.high)];
  return { ...quantity, kind: 'change', unit: '%', low, high, tolerance: quantity.tolerance.mul(down ? 10 : 100) };
}

/** A change written as a fraction (`cut by a third`) in per cent. */
function inPercent(quantity: Quantity): Quantity {
  return quantity.unit === '' ? times(quantity, hundred, '%') : quantity;
}

/** `9 of 12`, `a third` and `75%` as per cent. */
export function asShare(quantity: Quantity): Quantity {
  if (quantity.total !== undefined) {
    if (quantity.total.numerator.isZero()) return quantity;
    const share = { ...times(quantity, divideExact(hundred, quantity.total), '%'), kind: 'ratio' } as const;
    // `four out of five`, in words, is as open as four fifths.
    const spoken = quantity.notation === 'words' && quantity.total.numerator.lte(10);
    return spoken ? { ...share, tolerance: divideExact(exact(10), quantity.total).numerator.div(divideExact(exact(10), quantity.total).denominator) } : share;
  }
  return quantity.kind === 'ratio' && quantity.unit === '' ? times(quantity, hundred, '%') : quantity;
}

function times(quantity: Quantity, factor: ExactNumber, unit: string): Quantity {
  const end = (value: ExactNumber | null): ExactNumber | null => (value === null ? null : multiplyExact(value, factor));
  return { ...quantity, unit, low: end(quantity.low), high: end(quantity.high), tolerance: quantity.tolerance.mul(factor.numerator).div(factor.denominator) };
}
