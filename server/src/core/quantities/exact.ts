import { Decimal as Base } from 'decimal.js';
import type { ExactNumber } from '../model/quantity.ts';

/**
 * Our own constructor: 120 digits, so that products of two written numbers and a unit factor stay exact, and no
 * setting is shared with other users of the library.
 */
export const Decimal = Base.clone({ precision: 120, toExpNeg: -9e15, toExpPos: 9e15 });

type Value = Base | number | string;

/** The denominator of every decimal, one object: most numbers have it, and it is told without arithmetic. */
const one = new Decimal(1);

/** `numerator / denominator`; a fraction whose decimal ends is kept as a decimal. */
export function exact(numerator: Value, denominator: Value = one): ExactNumber {
  const top = ofOurs(numerator);
  if (denominator === one) return { numerator: top, denominator: one };
  const bottom = ofOurs(denominator);
  if (bottom.eq(one)) return { numerator: top, denominator: one };
  const quotient = top.div(bottom);
  if (quotient.mul(bottom).eq(top) && quotient.precision() < 60) return { numerator: quotient, denominator: one };
  return { numerator: top, denominator: bottom };
}

/** Decimals are immutable: one of our own is taken as it is. */
function ofOurs(value: Value): Base {
  return value instanceof Decimal ? value : new Decimal(value);
}

export const zero: ExactNumber = exact(0);

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. Denominators are positive. */
export function compareExact(a: ExactNumber, b: ExactNumber): number {
  if (a.denominator === b.denominator) return a.numerator.cmp(b.numerator);
  return a.numerator.mul(b.denominator).cmp(b.numerator.mul(a.denominator));
}

export function addExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  if (a.denominator === b.denominator) return exact(a.numerator.add(b.numerator), a.denominator);
  return exact(a.numerator.mul(b.denominator).add(b.numerator.mul(a.denominator)), a.denominator.mul(b.denominator));
}

export function subtractExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  return addExact(a, negateExact(b));
}

export function multiplyExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  if (a.denominator === one && b.denominator === one) return { numerator: a.numerator.mul(b.numerator), denominator: one };
  return exact(a.numerator.mul(b.numerator), a.denominator.mul(b.denominator));
}

/** `b` must not be zero. */
export function divideExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  const sign = b.numerator.isNegative() ? -1 : 1;
  return exact(a.numerator.mul(b.denominator).mul(sign), a.denominator.mul(b.numerator.abs()));
}

export function negateExact(a: ExactNumber): ExactNumber {
  return { numerator: a.numerator.neg(), denominator: a.denominator };
}

export function absoluteExact(a: ExactNumber): ExactNumber {
  return { numerator: a.numerator.abs(), denominator: a.denominator };
}

export function minExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  return compareExact(a, b) <= 0 ? a : b;
}

export function maxExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  return compareExact(a, b) >= 0 ? a : b;
}

/** A plain decimal without exponent, or `1/3` where there is none. */
export function exactText(a: ExactNumber): string {
  return a.denominator.eq(1) ? a.numerator.toFixed() : `${a.numerator.toFixed()}/${a.denominator.toFixed()}`;
}
