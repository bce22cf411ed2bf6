import type { Decimal as Base } from 'decimal.js';
import type { EvidenceItem } from '../model/evidence.ts';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { exact, zero } from '../quantities/exact.ts';
import { stem } from '../quantities/stem.ts';
import { unitByName } from '../quantities/units.ts';

/** A claim that follows from two values of one evidence item. */
export interface Derivation {
  readonly item: EvidenceItem;
  /** The later of the two values, for the hover. */
  readonly quantity: Quantity;
  readonly explanation: string;
}

/** `recall 0.83`, `AUC 0.71` */
export function isShareOfOne({ unit, kind }: Quantity, at: Base): boolean {
  return unit === '' && (kind === 'ratio' || kind === 'count') && at.lessThan(1);
}

/** Of all words of a text, also of those that say little. */
export function stemsOf(statement: string): ReadonlySet<string> {
  return new Set((statement.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => stem(word)));
}

/** At least one of two values is. */
export function isPercent(from: Quantity, to: Quantity): boolean {
  return from.unit === '%' || to.unit === '%';
}

/** The claim without its sign and direction. */
export function magnitude(claim: Quantity): Quantity | undefined {
  const bounds = [claim.low, claim.high].map((bound) => bound && { ...bound, numerator: bound.numerator.abs() });
  const [a, b] = bounds;
  if (!a && !b) return undefined;
  // `by more than 60 %` is below -60.
  const swap = flips(claim) || (a && b && value(a).greaterThan(value(b)));
  const comparator = flips(claim) ? mirrored[claim.comparator] : claim.comparator;
  return { ...claim, low: (swap ? b : a) ?? null, high: (swap ? a : b) ?? null, comparator };
}

const mirrored = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '=': '=', '~': '~' } as const;

function flips({ low, high }: Quantity): boolean {
  const bound = low ?? high;
  return bound !== null && bound.numerator.isNegative();
}

/** The claim is the number that was worked out, on its own scale, as exactly as it is written. */
export function comesTo(claim: Quantity, derived: Base): boolean {
  return accepted(claim, withValue({ ...claim, comparator: '=', tolerance: zero.numerator }, rounded(derived)));
}

/** The same on the scale of a value that it was worked out from; what has no unit and points have that one's. */
export function compareAs(claim: Quantity, scale: Quantity, derived: Base): boolean {
  const asked = claim.unit === '' || claim.unit === 'point' ? { ...claim, unit: scale.unit, kind: scale.kind } : claim;
  return accepted(asked, withValue({ ...scale, comparator: '=', tolerance: zero.numerator }, rounded(derived)));
}

function accepted(claim: Quantity, derived: Quantity): boolean {
  const { verdict } = compareQuantities(claim, derived);
  return verdict === 'match' || (verdict === 'weaker' && claim.comparator !== '=' && isNearBound(claim, derived));
}

/** `over 100` is said of 120 that were worked out, and not of 157: what is far beyond the bound follows by chance. */
function isNearBound({ low, high, unit }: Quantity, derived: Quantity): boolean {
  const at = derived.low;
  if (at === null || (low !== null && high !== null)) return true;
  const bound = low ?? high;
  if (bound === null || bound.numerator.isZero() || at.numerator.isZero() || unit !== derived.unit) return true;
  const ratio = value(at).div(value(bound)).abs();
  return ratio.lte(farthest) && ratio.times(farthest).gte(1);
}

const farthest = 1.5;

/** Another number on the same scale. */
export function withValue(quantity: Quantity, at: ExactNumber): Quantity {
  return { ...quantity, low: at, high: at, total: undefined };
}

function rounded(at: Base): ExactNumber {
  return exact(at.toSignificantDigits(15));
}

/** The value in the unit of the other one. */
export function pointIn(quantity: Quantity, scale: Quantity): Base | undefined {
  const at = point(quantity);
  const [own, other] = [unitByName(quantity.unit), unitByName(scale.unit)];
  return at && own && other && own.dimension === other.dimension ? at.times(own.factor).div(other.factor) : at;
}

/** What is no range and no bound, without its sign. */
export function point({ low, high }: Quantity): Base | undefined {
  return low && high && value(low).equals(value(high)) ? value(low).abs() : undefined;
}

export function value(at: ExactNumber): Base {
  return at.denominator.eq(1) ? at.numerator : at.numerator.div(at.denominator);
}

/** How many times the one is the other, without signs, each in its own unit. */
export function ratioOf(quantity: Quantity, proven: Quantity): Base | undefined {
  const [own, other] = [quantity.low ?? quantity.high, proven.low ?? proven.high];
  if (!own || !other || own.numerator.isZero() || other.numerator.isZero()) return undefined;
  return own.numerator.mul(other.denominator).div(own.denominator.mul(other.numerator)).abs();
}
