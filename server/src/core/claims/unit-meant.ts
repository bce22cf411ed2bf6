import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { exact, multiplyExact } from '../quantities/exact.ts';

const million = exact(1e6);

/** `twenty-one degrees` beside 21 °C, `5.0m` beside 5 million: the claim in the unit that the evidence shows it is meant in. */
export function inUnitMeant(claim: Quantity, proven: Quantity): Quantity {
  if (claim.unit === '°' && proven.unit.startsWith('°')) return { ...claim, unit: proven.unit };
  if (claim.unit !== 'm' || claim.kind !== 'other' || (proven.kind !== 'money' && proven.kind !== 'count')) return claim;
  const [low, high] = [claim.low, claim.high].map((bound) => bound && multiplyExact(bound, million));
  const scaled = { ...claim, low: low!, high: high!, tolerance: claim.tolerance.mul(1e6), unit: proven.unit, kind: proven.kind };
  return compareQuantities(scaled, proven).verdict === 'match' ? scaled : claim;
}
