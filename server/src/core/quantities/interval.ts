import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { addExact, compareExact, divideExact, exact, maxExact, minExact, multiplyExact, subtractExact } from './exact.ts';
import { periods } from './periods.ts';
import { unitByName, type Unit } from './units.ts';

/** A value on a common scale: `low` and `high` as written, null where open; equal for a point. */
export interface Interval {
  readonly low: ExactNumber | null;
  readonly high: ExactNumber | null;
  /** What rounding and hedges leave open below and above; not applied to open ends or to bounds. */
  readonly below: ExactNumber;
  readonly above: ExactNumber;
  /** A point that conversion has spread (a month is 28 to 31 days): any value inside may be the one that was meant. */
  readonly spread: boolean;
}

export interface Pair {
  readonly claim: Interval;
  readonly evidence: Interval;
}

/** Factors to the common scale, least and greatest; they differ for months and years in days. */
interface Factor {
  readonly least: ExactNumber;
  readonly most: ExactNumber;
}

const one = exact(1);
const none = exact(0);
const unity: Factor = { least: one, most: one };

/** How the two values can be put on one scale; more than one way where a unit has two readings (GB of 1000 or 1024 MB). */
export function commonScales(claim: Quantity, evidence: Quantity): Pair[] {
  const claimUnit = unitByName(claim.unit);
  const evidenceUnit = unitByName(evidence.unit);
  const pairs: Pair[] = [];
  for (const base of bases(claimUnit, evidenceUnit)) {
    const mixed = claimUnit !== undefined && evidenceUnit !== undefined && claimUnit.dimension !== evidenceUnit.dimension;
    const same = claim.unit === evidence.unit || claimUnit === undefined || evidenceUnit === undefined;
    const claimFactor = over(same ? unity : factorOf(claimUnit, base, mixed), claim, evidence);
    const evidenceFactor = over(same ? unity : factorOf(evidenceUnit, base, mixed), evidence, claim);
    pairs.push({ claim: scaled(intervalOf(claim), claimFactor), evidence: scaled(intervalOf(evidence), evidenceFactor) });
  }
  return pairs;
}

function bases(a: Unit | undefined, b: Unit | undefined): readonly number[] {
  const two = a !== undefined && b !== undefined && a.name !== b.name && a.thousands + b.thousands > 0;
  return two ? [1000, 1024] : [1000];
}

function factorOf(unit: Unit, base: number, mixed: boolean): Factor {
  if (mixed && unit.dimension === 'time') return point(exact(unit.factor, 86400));
  if (mixed && unit.dimension === 'calendar') return daysOf(unit);
  return point(unit.thousands > 0 ? exact(base ** unit.thousands) : exact(unit.factor));
}

/** Of months and years, in days. */
function daysOf(unit: Unit): Factor {
  const months = unit.factor.toNumber();
  const [{ least, most }, times] = months >= 12 ? [periods.get('year')!, months / 12] : [periods.get('month')!, months];
  return { least: exact((least / periods.get('day')!.mean) * times), most: exact((most / periods.get('day')!.mean) * times) };
}

function point(value: ExactNumber): Factor {
  return { least: value, most: value };
}

/** Divides by the denominators of two rates when these differ. */
function over(factor: Factor, own: Quantity, other: Quantity): Factor {
  if (own.perTime !== true || other.perTime !== true || own.per === other.per) return factor;
  const unit = unitByName(own.per ?? '');
  const otherUnit = unitByName(other.per ?? '');
  if (unit === undefined || otherUnit === undefined) return factor;
  const by = factorOf(unit, 1000, unit.dimension !== otherUnit.dimension);
  return { least: divideExact(factor.least, by.most), most: divideExact(factor.most, by.least) };
}

/** The value as it stands in its own unit, hedges included. */
export function intervalOf(quantity: Quantity): Interval {
  const { low, high, comparator } = quantity;
  const tolerance = low !== null && high !== null ? exact(quantity.tolerance) : none;
  if (comparator !== '~' || low === null || high === null) return { low, high, below: tolerance, above: tolerance, spread: false };
  const tenth = maxExact(tolerance, multiplyExact(absoluteOf(high), exact('0.1')));
  if (quantity.hedge !== 'nearly') return { low, high, below: tenth, above: tenth, spread: false };
  return nearsFromAbove(quantity) ? { low, high, below: tolerance, above: tenth, spread: false } : { low, high, below: tenth, above: tolerance, spread: false };
}

/** `nearly` falls short: of a fall (`nearly 60 % less`, `nearly halved`) that is the higher value. */
export function nearsFromAbove({ high, kind }: Quantity): boolean {
  return high !== null && (high.numerator.isNegative() || (kind === 'multiplier' && compareExact(high, one) < 0));
}

function absoluteOf(value: ExactNumber): ExactNumber {
  return { numerator: value.numerator.abs(), denominator: value.denominator };
}

function scaled(interval: Interval, factor: Factor): Interval {
  if (factor === unity) return interval;
  const { least, most } = factor;
  const low = interval.low === null ? null : minExact(multiplyExact(interval.low, least), multiplyExact(interval.low, most));
  const high = interval.high === null ? null : maxExact(multiplyExact(interval.high, least), multiplyExact(interval.high, most));
  return {
    low, high, below: multiplyExact(interval.below, most), above: multiplyExact(interval.above, most),
    spread: interval.spread || compareExact(least, most) !== 0,
  };
}

/** The lower end with what rounding leaves open; null where the interval is open below. */
export function openLow(interval: Interval): ExactNumber | null {
  return interval.low === null || interval.below.numerator.isZero() ? interval.low : subtractExact(interval.low, interval.below);
}

export function openHigh(interval: Interval): ExactNumber | null {
  return interval.high === null || interval.above.numerator.isZero() ? interval.high : addExact(interval.high, interval.above);
}

/** `[outerLow, outerHigh]` holds `[low, high]`; null ends are open. */
export function holds(outerLow: ExactNumber | null, outerHigh: ExactNumber | null, low: ExactNumber | null, high: ExactNumber | null): boolean {
  const lowHolds = outerLow === null || (low !== null && compareExact(outerLow, low) <= 0);
  return lowHolds && (outerHigh === null || (high !== null && compareExact(high, outerHigh) <= 0));
}

export function meets(aLow: ExactNumber | null, aHigh: ExactNumber | null, bLow: ExactNumber | null, bHigh: ExactNumber | null): boolean {
  return (aHigh === null || bLow === null || compareExact(bLow, aHigh) <= 0) && (bHigh === null || aLow === null || compareExact(aLow, bHigh) <= 0);
}
