import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { compareExact, Decimal, divideExact, exact, negateExact } from '../quantities/exact.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { unitByName } from '../quantities/units.ts';
import { isBare } from './link-metric.ts';
import { hasDigitsOf } from './slips.ts';

/** What others are counted against (`per 1,000 bed days`) is no figure that could differ from the proven one, and what leaves out its magnitude is none. */
export function canBeWrong(quantity: Quantity, proven: Quantity): boolean {
  return quantity.base !== true && proven.base !== true && !isOccurrence(quantity, proven) && !deniesOtherThing(quantity, proven) && !isElided(quantity, proven) && !isRoughPart(quantity) && !isShareTaken(quantity, proven) && !hasUnitOfPartner(quantity, proven) && !isLoss(quantity, proven);
}

/** How many times something was so is no share and no amount. */
function isOccurrence({ kind, head }: Quantity, proven: Quantity): boolean {
  return kind === 'count' && head === 'time' && proven.kind !== kind && proven.kind !== 'rate';
}

/** `from eight to five days` for 8 weeks to 5: the unit is the other number's, and so is the mistake in it. */
function hasUnitOfPartner(quantity: Quantity, proven: Quantity): boolean {
  const { span, numeral, unit, literal } = quantity;
  if (unit === proven.unit || span.end !== numeral.end || unitByName(unit)?.dimension !== unitByName(proven.unit)?.dimension) return false;
  return unitByName(unit) !== undefined && hasDigitsOf(quantity, proven) && findQuantities(literal)[0]?.unit === '';
}

/** `a loss of £7,800` for minus £7,800: a word may say what the sign does. */
export function isLoss({ kind, low, unit }: Quantity, proven: Quantity): boolean {
  const [own, other] = [low, proven.low];
  return kind === 'money' && proven.kind === kind && unit === proven.unit && own !== null && other !== null && other.numerator.isNegative() && compareExact(own, negateExact(other)) === 0;
}

/** `40 % less load` beside `40 % of the load taken off`: a share is told of what was taken away, too. */
function isShareTaken(quantity: Quantity, proven: Quantity): boolean {
  const [change, share] = quantity.kind === 'change' ? [quantity, proven] : [proven, quantity];
  return change.kind === 'change' && share.kind === 'ratio' && share.share === true && quantity.unit === proven.unit && hasDigitsOf(quantity, proven);
}

/** `nearly a quarter of a year` is eleven weeks, or twelve. */
function isRoughPart({ kind, comparator, notation, literal }: Quantity): boolean {
  return kind === 'duration' && comparator === '~' && notation === 'words' && /\sof\s/iu.test(literal);
}

/** `it pays no bills` denies bills, and says nothing of a measure. */
function deniesOtherThing({ low, high, head }: Quantity, proven: Quantity): boolean {
  return low !== null && high !== null && low.numerator.isZero() && high.numerator.isZero() && head !== proven.head;
}

/** `the average is 42` where it is 42,000, `nearly twenty` for 19.6 million: the magnitude may be understood. */
function isElided(quantity: Quantity, { low, kind, unit }: Quantity): boolean {
  if (!isBare(quantity) || !quantity.low || !low || quantity.low.numerator.isZero()) return false;
  const claimed: Quantity = { ...quantity, kind, unit };
  return [1e3, 1e6, 1e9].some((factor) => {
    const small = divideExact(low, exact(factor));
    return compareExact(small, exact(1)) >= 0 && compareQuantities(claimed, { ...claimed, low: small, high: small, comparator: '=', tolerance: new Decimal(0) }).verdict === 'match';
  });
}
