import type { Decimal as Base } from 'decimal.js';
import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { compareExact, Decimal } from '../quantities/exact.ts';
import { periods, type Period } from '../quantities/periods.ts';
import { unitByName } from '../quantities/units.ts';
import { reckonedNumbers } from './reckoned-numbers.ts';
import { significantDigits } from './slips.ts';

/** A value without its digits' unit: `money EUR`, `length`; counts, shares and multiples have none. */
interface Value {
  readonly at: Base;
  /** As it is written, before it was converted. */
  readonly written: Base;
  readonly scale: string;
  /** What is counted; the difference of two numbers is one of the same things. */
  readonly head: string;
  /** Of which it is so much each time. */
  readonly period: Period | undefined;
  readonly isShare: boolean;
  /** Neither a unit nor what it counts stands at it. */
  readonly isBare: boolean;
}

const plain = '';
const points = 'points';
const perTime = (scale: string): string => `${scale} per time`;
/** Of a month, the unit of what is counted in months and years. */
const secondsOfMonth = periods.get('month')!.mean;
/** More numbers than these give anything. */
const most = 6;

/** What is worked out in the head is rounded once more than what is written: to the second digit, behind `about` to the first. */
const rounded = '0.02';
const roundedRoughly = '0.1';
/** `over 100` of 120: nobody who may say `over 150` says less. */
const beyondBound = '0.25';

/**
 * The first item two of whose numbers give the claimed one by a plain sum: so many times so many, shared among so many, a share of an
 * amount, how many times as much, by how much the one differs from the other, in a year or a week what it is in a month. Two numbers of
 * an item give a third by chance now and then, so that this only says that the claim may follow, not that it does.
 *
 * @param beside Items of which another number stands beside the claim; of others a single digit or a percentage tells nothing.
 */
export function mayFollow(claim: Quantity, beside: readonly EvidenceItem[], about: readonly EvidenceItem[]): EvidenceItem | undefined {
  if (claim.total) return [...beside, ...about].find((item) => isPartOfShare(claim, claim.total!, item));
  const telling = claim.unit !== '%' && (significantDigits(claim) > 1 || claim.comparator !== '=' || isRange(claim));
  return [...beside, ...(telling ? about : [])].find((item) => someGives(claim, resultsOf(item)));
}

/** The same of numbers that stand beside it in the text. */
export function mayFollowFromNumbers(claim: Quantity, numbers: readonly Quantity[]): boolean {
  return claim.total === undefined && someGives(claim, resultsOfNumbers(numbers));
}

function someGives(claim: Quantity, results: readonly Result[]): boolean {
  const wanted = valueOf(claim);
  if (!wanted) return false;
  const { period } = wanted;
  const asRate = period && { ...wanted, at: wanted.at.div(period.mean), scale: perTime(wanted.scale) };
  return results.some((result) => gives(result, wanted, claim) || (asRate !== undefined && gives(result, asRate, claim)));
}

/** `64 of the 96` where two thirds are, `about 1,000 of them` where 74 % of 3,800 are not. */
function isPartOfShare(claim: Quantity, total: ExactNumber, item: EvidenceItem): boolean {
  const [part, whole] = [valueOf(claim), total.numerator.div(total.denominator)];
  const values = reckonedNumbers(item);
  return part !== undefined && values.some((quantity) => valueOf(quantity)?.written.eq(whole)) && values.some((quantity) => {
    const { kind, low, high } = quantity;
    const value = kind === 'ratio' && low && high && low.numerator.eq(high.numerator) ? valueOf(quantity) : undefined;
    if (value === undefined || value.at.gte(1)) return false;
    const slack = claim.comparator === '~' ? Decimal.max(1, part.written.times(roundedRoughly)) : '0.5';
    return [value.at, new Decimal(1).minus(value.at)].some((share) => share.times(whole).minus(part.written).abs().lte(slack));
  });
}

interface Result extends Pick<Value, 'at' | 'scale'> {
  /** What is so much a week is no other number a week. */
  readonly notPer?: Period;
  /** What a whole time gives is so much once, and not so much each time. */
  readonly isInAll?: true;
  /** The difference of two monthly numbers is one a month. */
  readonly per?: Period | undefined;
  /** Nobody rounds a sum of two numbers once more, nor a difference beyond what is written. */
  readonly how?: 'exactly' | 'as-written';
}

const resultsOf = weakMemo(({ quantities }: EvidenceItem): readonly Result[] => resultsOfNumbers(quantities));

function resultsOfNumbers(quantities: readonly Quantity[]): readonly Result[] {
  const values = quantities.filter(({ reason }) => reason === undefined).flatMap((quantity) => [valueOf(quantity) ?? [], totalOf(quantity) ?? []].flat());
  if (values.length > most) return [];
  return [...values.flatMap(alone), ...values.flatMap((a, index) => values.flatMap((b, other) => (index === other || b.at.isZero() ? [] : together(a, b))))];
}

/** `£1,900 a month` in a year, and in any time. */
function alone({ at, scale, period }: Value): Result[] {
  if (period === undefined) return [];
  const rate = { at: at.div(period.mean), scale: perTime(scale), notPer: period };
  // 35 minutes a day are three hours a week, where one works five days of it.
  if (period === periods.get('day')) return [rate, { ...rate, at: rate.at.times(5).div(7) }, { at: at.times(period.inYear!), scale }];
  return period.inYear === undefined || period.inYear === 1 ? [rate] : [rate, { at: at.times(period.inYear), scale }];
}

function together(a: Value, b: Value): Result[] {
  if (a.isShare && b.isShare) return a.at.lt(b.at) ? [] : [{ at: a.at.minus(b.at).times(100), scale: points, how: 'as-written' }];
  if (a.isShare) return [{ at: a.at.times(b.at), scale: b.scale }, { at: b.at.minus(a.at.times(b.at)), scale: b.scale }];
  if (b.isShare) return [];
  const results: Result[] = [];
  // `62 hours of training, 30 required`: what leaves out its unit has that of the other.
  if (b.isBare && b.scale === plain && a.scale !== plain) results.push({ at: a.written.div(b.written), scale: plain, how: 'as-written' });
  if (a.scale === b.scale) results.push(...onOneScale(a, b));
  // `two boats a week for seven weeks` are fourteen.
  if (a.period && !b.period && b.scale === 'time') results.push({ at: a.at.div(a.period.mean).times(b.at), scale: a.scale, isInAll: true });
  // `2,640 loaves a year between 11 bakers` are 20 a head each month.
  if (a.period && !b.period && b.scale === plain) results.push(...alone({ ...a, at: a.at.div(b.at) }));
  if (b.scale === plain) results.push({ at: a.at.times(b.at), scale: a.scale }, { at: a.at.div(b.at), scale: a.scale });
  // `84 panels in 9 days` are nine a day.
  else if (a.scale === plain) results.push({ at: a.at.div(b.written), scale: plain }, ...(b.scale === 'time' ? [{ at: a.at.div(b.at), scale: perTime(plain) }] : []));
  return results;
}

function onOneScale(a: Value, b: Value): Result[] {
  const { scale } = a;
  const per = a.period ?? b.period;
  const inYear = per?.inYear;
  const difference = a.at.minus(b.at).abs();
  const alike = a.head === b.head || a.head === '' || b.head === '';
  return [
    { at: a.at.div(b.at), scale: plain }, { at: a.at.plus(b.at), scale, how: 'exactly' },
    // Of what has taken hours nobody asks what part of them all it is.
    ...(scale === 'time' ? [] : [{ at: b.at.div(a.at.plus(b.at)), scale: plain }]),
    ...(inYear === undefined ? [] : [{ at: difference.times(inYear), scale }]),
    ...(alike ? [{ at: difference, scale, how: 'as-written', per }, { at: difference.div(b.at), scale: plain, how: 'as-written' }] as const : []),
  ];
}

function gives({ at, scale, how, notPer, per, isInAll }: Result, wanted: Value, claim: Quantity): boolean {
  const { period } = wanted;
  if (scale !== wanted.scale || (period !== undefined && (isInAll || period === notPer || (per !== undefined && per !== period)))) return false;
  if (how === 'exactly') return at.eq(wanted.at) && significantDigits(claim) > 1;
  if (how === 'as-written' && significantDigits(claim) < 2 && claim.comparator === '=') return false;
  return isThat(at, wanted, claim, how === undefined && claim.unit !== '%' ? rounded : '0');
}

/** `three or four` */
export function isRange({ low, high }: Pick<Quantity, 'low' | 'high'>): boolean {
  return low !== null && high !== null && compareExact(low, high) !== 0;
}

function isThat(at: Base, { at: claimed, written }: Value, { comparator, tolerance, low, high }: Quantity, slack: string): boolean {
  if (low && high && isRange({ low, high })) {
    const greatest = claimed.times(high.numerator.div(high.denominator)).div(low.numerator.div(low.denominator)).abs();
    return at.gte(Decimal.min(claimed, greatest)) && at.lte(Decimal.max(claimed, greatest));
  }
  if (comparator === '=' || comparator === '~') {
    const asWritten = low?.denominator.eq(1) && !written.isZero() ? tolerance.times(claimed).div(written) : 0;
    return at.minus(claimed).abs().lte(Decimal.max(claimed.times(comparator === '~' ? roundedRoughly : slack), asWritten));
  }
  const beyond = claimed.times(beyondBound);
  const [least, greatest] = comparator.startsWith('>') ? [claimed, claimed.plus(beyond)] : [claimed.minus(beyond), claimed];
  return at.gte(least) && at.lte(greatest);
}

function valueOf(quantity: Quantity): Value | undefined {
  return placed(quantity.low ?? quantity.high, quantity);
}

function totalOf(quantity: Quantity): Value | undefined {
  return quantity.total && placed(quantity.total, quantity);
}

function placed(bound: ExactNumber | null, { unit, kind, per, perTime: isRate, head }: Quantity): Value | undefined {
  if (bound === null) return undefined;
  const written = bound.numerator.div(bound.denominator).abs();
  const period = isRate === true && per !== undefined ? periods.get(per) : undefined;
  const value = { at: written, written, scale: plain, head: '', period, isShare: false, isBare: unit === '' };
  if (kind === 'points') return { ...value, scale: points };
  if (unit === '%') return { ...value, at: written.div(100), isShare: true };
  if (kind === 'money') return { ...value, scale: `money ${unit}` };
  const known = unitByName(unit);
  if (!known || known.dimension === 'count' || known.dimension === 'multiple') return { ...value, head };
  const calendar = known.dimension === 'calendar';
  return { ...value, at: written.times(known.factor).times(calendar ? secondsOfMonth : 1), scale: calendar ? 'time' : known.dimension };
}
