import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { textMemo } from '../memo/text-memo.ts';
import { absoluteExact, compareExact, Decimal, exact, subtractExact } from './exact.ts';
import { stem } from './stem.ts';
import { centsOfAny, unitByName, unitByWord } from './units.ts';
import { english } from './words/english.ts';

/**
 * Whether two quantities can be the same metric, as far as the values themselves tell; what is measured is the
 * linker's business.
 *
 * - `same`: one scale holds both (unit, currency, kind and statistic agree), so `compareQuantities` is meaningful.
 * - `other-kind`: the same digits in another kind (a level for a change, points for per cent). If the
 *   measure is the same too, that is a contradiction, and `compareQuantities` says so.
 * - `no`: they have nothing to say about each other: another dimension, another currency, another statistic, or a masked number.
 */
export type Comparability = 'same' | 'other-kind' | 'no';

export function comparable(claim: Quantity, evidence: Quantity): Comparability {
  if (claim.reason !== undefined || evidence.reason !== undefined) return 'no';
  if (claim.statistic !== undefined && evidence.statistic !== undefined && claim.statistic !== evidence.statistic) return 'no';
  const relation = onOneScale(claim, evidence);
  return relation === 'no' || measuresElse(claim, evidence) ? 'no' : relation;
}

function onOneScale(claim: Quantity, evidence: Quantity): Comparability {
  const family = familyOf(claim);
  const other = familyOf(evidence);
  if (isOfOne(claim) && isOfOne(evidence)) return 'same';
  if (isShareLike(claim, evidence) || isShareLike(evidence, claim)) return 'same';
  if (family !== other) return crossFamily(claim, evidence, family, other);
  if (family !== 'unit') return family === 'count' ? sameRate(claim, evidence) : 'same';
  if (claim.kind === 'money' || evidence.kind === 'money') return sameCurrency(claim, evidence) ? sameRate(claim, evidence) : 'no';
  return sameDimension(claim, evidence) ? sameRate(claim, evidence) : 'no';
}

/** Precision is not recall, whatever the value: these names never stand for one another. */
export function measuresElse(claim: Quantity, evidence: Quantity): boolean {
  const [own, other] = [scoreMeasured(claim), scoreIn(evidence.measure)];
  return own !== '' && other !== '' && own !== other;
}

/** The score that a value is of, by its measure or by the words beside it: all that these words decide. '' for any other value. */
export function scoreMeasured(quantity: Quantity): string {
  return scoreIn(quantity.measure) || onlyScoreBeside(quantity);
}

/** The recall of `beats the baseline by 22 % in recall`. */
function onlyScoreBeside({ kind, qualifiers }: Quantity): string {
  if (kind !== 'ratio' && kind !== 'change' && kind !== 'points') return '';
  const beside = scoreStems.filter(([, stemmed]) => qualifiers.includes(stemmed));
  return beside.length === 1 ? beside[0]![0] : '';
}

const scoreStems = [...english.scores].map((name): readonly [string, string] => [name, stem(name, english)]);

/** Asked of every pair of numbers, so each measure is looked at once. */
const scoreIn = textMemo((measure) => measure.split(/[^\p{L}\p{N}]+/u).find((word) => english.scores.has(word)) ?? '');

function sameCurrency(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (a.kind === b.kind && (a.unit === centsOfAny || b.unit === centsOfAny));
}

type Family = 'count' | 'share' | 'change' | 'points' | 'unit';

function familyOf(quantity: Quantity): Family {
  switch (quantity.kind) {
    case 'count': return 'count';
    case 'ratio': return 'share';
    case 'change':
    case 'multiplier': return 'change';
    case 'points': return 'points';
    case 'rate': return unitByName(quantity.unit) === undefined || unitByName(quantity.unit)?.dimension === 'count' ? 'count' : 'unit';
    default: return 'unit';
  }
}

const relative: ReadonlySet<Family> = new Set(['share', 'change', 'points']);

function crossFamily(claim: Quantity, evidence: Quantity, family: Family, other: Family): Comparability {
  // `landed 4 % off` is what `4 % lower than planned` is.
  if (claim.off !== evidence.off && relative.has(family) && relative.has(other) && sameDigits(claim, evidence)) return 'same';
  if ((family === 'share' && evidence.total !== undefined) || (other === 'share' && claim.total !== undefined)) return sharesTime(claim, evidence) ? 'no' : 'same';
  return relative.has(family) && relative.has(other) && sameDigits(claim, evidence) ? 'other-kind' : 'no';
}

/** `0.61` is a share of one, whether or not its measure stands near enough to say so (`recall 0.84 on the set, BM25 alone 0.61`). */
function isOfOne({ kind, unit, head, total, low, high, tolerance }: Quantity): boolean {
  if (unit !== '' || total !== undefined || low === null || high === null || !(kind === 'ratio' || (kind === 'count' && head === ''))) return false;
  return !tolerance.isZero() && tolerance.lt('0.5') && compareExact(high, one) <= 0 && !low.numerator.isNegative();
}

/** `an alpha of 0.05` is one of 5 %: what is measured is a share on the other side. */
export function isShareLike({ kind, unit, total, head, low, high, tolerance }: Quantity, share: Quantity): boolean {
  if (kind !== 'count' || unit !== '' || total !== undefined || head === '' || low === null || high === null) return false;
  if (share.kind !== 'ratio' || share.unit !== '%' || share.total !== undefined || share.head !== head) return false;
  return !tolerance.isZero() && tolerance.lt('0.5') && compareExact(high, one) <= 0 && !low.numerator.isNegative();
}

const one = exact(1);

/** `one week in four` is a share of the weeks, and 75 of 300 call-outs are none. */
function sharesTime(a: Quantity, b: Quantity): boolean {
  const isTime = ({ total, measure }: Quantity): boolean => total === undefined && ['calendar', 'time'].includes(unitByWord(measure)?.dimension ?? '');
  return a.head !== b.head && (isTime(a) || isTime(b));
}

function sameDimension(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return true;
  const first = unitByName(a.unit)?.dimension;
  const second = unitByName(b.unit)?.dimension;
  if (first === undefined || second === undefined) return false;
  const days = (dimension: string): boolean => dimension === 'time' || dimension === 'calendar';
  return first === second || (days(first) && days(second));
}

/** A rate in time is no total: where one side leaves the period to its context, it can only be the same figure. */
function sameRate(claim: Quantity, evidence: Quantity): Comparability {
  if ((claim.perTime === true) === (evidence.perTime === true)) return 'same';
  return sameDigits(claim, evidence) || rounds(claim, evidence) ? 'same' : 'no';
}

/** `$38K` is what `$37.8K a month` rounds to, `about $75,000` may be `$74,000 a year`, and `over 200 events a year` the 212 of `events per year: 212`. */
function rounds({ low, high, tolerance: written, unit, head, comparator }: Quantity, evidence: Quantity): boolean {
  const [own, value] = [low ?? high, evidence.low ?? evidence.high];
  const labelled = evidence.unit === '' && head !== '' && evidence.head === head;
  if (own === null || value === null || (unit !== evidence.unit && !labelled)) return false;
  const tolerance = comparator !== '=' ? Decimal.max(written, own.numerator.abs().div(own.denominator).div(10)) : written;
  if (tolerance.isZero()) return false;
  return compareExact(absoluteExact(subtractExact(absoluteExact(own), absoluteExact(value))), exact(tolerance)) <= 0;
}

function sameDigits(a: Quantity, b: Quantity): boolean {
  return sameEnd(a.low ?? a.high, b.low ?? b.high) && sameEnd(a.high ?? a.low, b.high ?? b.low);
}

function sameEnd(a: ExactNumber | null, b: ExactNumber | null): boolean {
  if (a === null || b === null) return a === b;
  const first = absoluteExact(a);
  const second = absoluteExact(b);
  return compareExact(first, second) === 0;
}
