import type { Quantity } from '../model/quantity.ts';
import { compareExact } from '../quantities/exact.ts';

/**
 * How much a claimed number looks like a slip from a proven one, from 0 to 1: the same digits in another unit or at
 * another power of ten, two digits swapped, one changed, left out or added. The fewer numbers would look so by chance, the
 * more it tells: the 19 for a 17 tells little, the 1,248 for a 1,284 much.
 */
export function slipBetween(claim: Quantity, proven: Quantity): number {
  const [own, other] = [digitsOf(claim), digitsOf(proven)];
  if (own === undefined || other === undefined) return 0;
  if (claim.total !== undefined && proven.total !== undefined) return compareExact(claim.total, proven.total) === 0 ? 1 : 0;
  const [short, long] = [bare(own), bare(other)];
  // One digit may be there by chance; with another unit of the same kind (`four months` for four years) it hardly is.
  if (short === long) return short.length >= 3 ? 1 : short.length === 2 ? 0.8 : claim.unit !== proven.unit && own === other ? 0.5 : 0.3;
  if (claim.notation === 'words') return soundsAlike(own, other) ? 0.5 : 0;
  return own.length > 2 || decimalsOf(claim) === decimalsOf(proven) ? slipOfDigits(own, other) : 0;
}

/** Two digits swapped, one changed, or one left out or added. `400` is as little a slip from `900` as 4 from 9. */
function slipOfDigits(own: string, other: string): number {
  if (bare(own).length < 2 && bare(other).length < 2) return 0;
  if (own.length === other.length) {
    const different = [...own].filter((digit, at) => digit !== other[at]).length;
    if (own.length > 1 && sorted(own) === sorted(other)) return own.length > 2 ? 1 : 0.8;
    return different !== 1 || own.length < 2 ? 0 : own.length === 2 ? 0.3 : own.length === 3 ? 0.7 : 0.9;
  }
  const [less, more] = own.length < other.length ? [own, other] : [other, own];
  return more.length - less.length === 1 && less.length >= 2 && missesOne(less, more) ? (less.length === 2 ? 0.5 : 0.8) : 0;
}

function decimalsOf({ low, high }: Quantity): number {
  return (low ?? high)!.numerator.decimalPlaces();
}

/** `nineteen` for nine or ninety. */
function soundsAlike(own: string, other: string): boolean {
  const root = (digits: string): string | undefined => /^(?:([3-9])|1([3-9])|([3-9])0)$/u.exec(digits)?.slice(1).find((digit) => digit !== undefined);
  return root(own) !== undefined && root(own) === root(other);
}

/** The same digits in another unit or at another power of ten, or the same number. */
export function hasDigitsOf(claim: Quantity, proven: Quantity): boolean {
  const [own, other] = [digitsOf(claim), digitsOf(proven)];
  return own !== undefined && other !== undefined && bare(own) === bare(other);
}

/** Written digits without point and sign; undefined for open ranges without any. */
function digitsOf({ low, high }: Quantity): string | undefined {
  const bound = low ?? high;
  return bound?.numerator.abs().toString().replace('.', '').replace(/^0+(?=\d)/u, '');
}

function bare(digits: string): string {
  return digits.replace(/0+$/u, '');
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

function missesOne(less: string, more: string): boolean {
  let at = 0;
  while (at < less.length && less[at] === more[at]) at++;
  return less.slice(at) === more.slice(at + 1);
}

/** Digits of the value without leading and trailing zeros: 2 for 0.82 and for 8,200. */
export function significantDigits({ low, high }: Quantity): number {
  const bound = low ?? high;
  return bound ? bound.numerator.toString().replace(/[-.]/gu, '').replace(/^0+|0+$/gu, '').length : 1;
}

/** The same digits in another order: `5,402` for 4,502. */
export function reorders(claim: Quantity, proven: Quantity): boolean {
  const [own, other] = [digitsOf(claim), digitsOf(proven)];
  return own !== undefined && other !== undefined && own !== other && sorted(own) === sorted(other);
}
