import type { Quantity } from '../model/quantity.ts';
import { isShareLike } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { exact, multiplyExact } from '../quantities/exact.ts';
import { asShare } from '../quantities/relative.ts';
import { unitStems } from '../quantities/unit-stems.ts';
import { unitByName } from '../quantities/units.ts';
import { english } from './words/english.ts';

const { inBits, workingDays, pounds } = english.unitMeant;

const million = exact(1e6);
const hoursOfDay = exact('7.75');

/** `twenty-one degrees` beside 21 °C, `5.0m` beside 5 million: the claim in the unit that the evidence shows it is meant in. */
export function inUnitMeant(claim: Quantity, proven: Quantity): Quantity {
  if (claim.unit === '°' && proven.unit.startsWith('°')) return { ...claim, unit: proven.unit };
  return inPoundsMeant(claim, proven) ?? inWorkingTime(claim, proven) ?? inPowerMeant(claim, proven) ?? asDevices(claim, proven) ?? asShareOfOne(claim, proven) ?? inMillionsMeant(claim, proven) ?? inMoneyLeftOut(claim, proven) ?? claim;
}

/** `from 2,300 bits to 900` of 2,300 parts: bits and pieces. */
export function asPieces(quantity: Quantity, { kind }: Quantity): Quantity {
  return quantity.unit === 'bit' && kind === 'count' && inBits.test(quantity.literal) ? { ...quantity, kind, unit: '' } : quantity;
}

/** `ten working days` beside 78 hours: nobody works round the clock. Some work seven hours a day, some eight and a half. */
function inWorkingTime(claim: Quantity, proven: Quantity): Quantity | undefined {
  if (claim.unit !== 'day' || proven.unit !== 'h' || !workingDays.test(claim.literal)) return undefined;
  const [low, high] = [claim.low, claim.high].map((bound) => bound && multiplyExact(bound, hoursOfDay));
  return ifAgreed({ ...claim, low: low!, high: high!, comparator: claim.comparator === '=' ? '~' : claim.comparator, unit: 'h' }, proven);
}

/** `15,000 pounds` beside £15,000, and the other way round: money, where one side says so. */
function inPoundsMeant(claim: Quantity, proven: Quantity): Quantity | undefined {
  if ((saysPounds(claim) && proven.unit === 'GBP') || (claim.unit === 'GBP' && saysPounds(proven))) return { ...claim, unit: proven.unit, kind: proven.kind };
  return undefined;
}

/** The word, and no `15-pound hammer` or `40 lb`. */
function saysPounds({ unit, literal }: Quantity): boolean {
  return unit === 'lb' && pounds.test(literal);
}

/** `6,100 yards of concrete` beside 6,100 cubic yards, `4,000 feet of floor` beside square feet: where the value agrees. */
function inPowerMeant(claim: Quantity, proven: Quantity): Quantity | undefined {
  if (unitByName(claim.unit)?.dimension !== 'length' || (proven.unit !== `${claim.unit}²` && proven.unit !== `${claim.unit}³`)) return undefined;
  return ifAgreed({ ...claim, unit: proven.unit, kind: proven.kind }, proven);
}

/** `half a million water meters` beside `480,000 meters`: counted things that are called like a unit, where the value agrees. */
function asDevices(claim: Quantity, proven: Quantity): Quantity | undefined {
  // `5.3 million kilometres` beside `5.3 million vehicle kilometres`
  const own = proven.kind === 'count' && proven.head !== '' ? unitByName(claim.unit) : undefined;
  if (own && own.dimension !== 'count' && unitStems(own).has(proven.head)) return ifAgreed({ ...claim, unit: proven.unit, kind: proven.kind, per: proven.per, perTime: proven.perTime === true }, proven);
  const unit = claim.kind === 'count' && claim.unit !== '' ? unitByName(proven.unit) : undefined;
  if (!unit || unit.dimension === 'count' || !unitStems(unit).has(claim.head)) return undefined;
  return ifAgreed({ ...claim, unit: proven.unit, kind: proven.kind }, proven);
}

/** `an alpha of 0.05` beside an alpha of 5 %. */
function asShareOfOne(claim: Quantity, proven: Quantity): Quantity | undefined {
  if (!isShareLike(claim, proven)) return undefined;
  return ifAgreed(asShare({ ...claim, kind: 'ratio' }), proven);
}

function inMillionsMeant(claim: Quantity, proven: Quantity): Quantity | undefined {
  if (claim.unit !== 'm' || claim.kind !== 'other' || !['money', 'count', 'rate'].includes(proven.kind)) return undefined;
  const [low, high] = [claim.low, claim.high].map((bound) => bound && multiplyExact(bound, million));
  return ifAgreed({ ...claim, low: low!, high: high!, tolerance: claim.tolerance.mul(1e6), unit: proven.unit, kind: proven.kind }, proven);
}

/** `€1.6 million` beside `1.2, 1.6 and 1.9 million`: the evidence leaves the currency out, where the value agrees. */
function inMoneyLeftOut(claim: Quantity, proven: Quantity): Quantity | undefined {
  const bare = proven.kind === 'count' && proven.unit === '' && proven.total === undefined && proven.low !== null && proven.low.numerator.gte(1000);
  return claim.kind === 'money' && bare ? ifAgreed({ ...claim, unit: proven.unit, kind: proven.kind }, proven) : undefined;
}

function ifAgreed(meant: Quantity, proven: Quantity): Quantity | undefined {
  return compareQuantities(meant, proven).verdict === 'match' ? meant : undefined;
}
