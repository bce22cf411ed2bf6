import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareExact, type Decimal } from '../quantities/exact.ts';
import { periods } from '../quantities/periods.ts';
import { unitByName } from '../quantities/units.ts';
import { isBare } from './link-metric.ts';
import { monthsTold } from './months-apart.ts';
import { reckonedNumbers } from './reckoned-numbers.ts';

/** What is spread over a time in the head is rounded. */
const rounded = 0.1;
/** What is so much a year is as much in eleven months, or near enough. */
const longer = 1.5;

/**
 * The first item of which a number, spread over the time that the item or a heading above it names, gives the claimed one: `600 a day` of
 * 18,400 in September 2026, `some 75,000 km` of 14,000 a year from March 2014 to August 2019. Whether all of that time is meant nobody
 * knows, so that this only says that the claim may follow.
 */
export function overDates(claim: Quantity, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  const value = claim.low ?? claim.high;
  const isRate = claim.perTime === true;
  // Who works it out so says `some`, or a bound.
  if (value === null || claim.comparator === '=' || claim.total !== undefined || (isRate && monthsIn(claim.per) === undefined)) return undefined;
  const claimed = value.numerator.div(value.denominator).abs();
  return items.find((item) => reckonedNumbers(item).some((proven) => {
    const at = pointOf(proven);
    const period = monthsIn(isRate ? claim.per : proven.per);
    if (at === undefined || period === undefined || (proven.perTime === true) === isRate || !isOfKind(claim, proven)) return false;
    const spread = (months: number): typeof at => (isRate ? at.times(period).div(months) : at.times(months).div(period));
    return timesOf(item).some((months) => (isRate || months > period * longer) && spread(months).minus(claimed).abs().lte(claimed.times(rounded)));
  }));
}

/** Of what is shorter than a day or longer than a year, undefined. */
function monthsIn(name: string | undefined): number | undefined {
  const period = periods.get(name ?? '');
  return period?.inYear === undefined ? undefined : period.mean / periods.get('month')!.mean;
}

function timesOf({ statement, headings }: EvidenceItem): readonly number[] {
  return [statement, ...headings].flatMap(monthsTold);
}

function pointOf({ low, high, total }: Quantity): InstanceType<typeof Decimal> | undefined {
  const isPoint = low !== null && high !== null && compareExact(low, high) === 0 && total === undefined;
  return isPoint ? low.numerator.div(low.denominator).abs() : undefined;
}

/** On one scale, were both of the same time; a bare number is on that of the number it is worked out from. */
function isOfKind(claim: Quantity, proven: Quantity): boolean {
  if (isBare(claim)) return proven.kind !== 'ratio' && proven.kind !== 'change';
  if (['ratio', 'change', 'points', 'multiplier'].includes(claim.kind) || proven.kind === 'ratio') return false;
  const [own, other] = [claim, proven].map(({ unit }) => unitByName(unit)?.dimension ?? 'count');
  const counted = [own, other].every((each) => each === 'count') && claim.kind !== 'money' && proven.kind !== 'money';
  return counted || claim.unit === proven.unit;
}
