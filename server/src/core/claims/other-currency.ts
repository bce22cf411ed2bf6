import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { centsOfAny } from '../quantities/units.ts';
import { sameNumber } from './agreement.ts';
import { significantDigits } from './slips.ts';
import { metricIndex } from './metric-index.ts';

/**
 * The item that has an amount of money, digit by digit, in another currency: `€88,000` for $88,000. No rate of exchange gives the
 * same digits, so it is that amount, wherever it is told.
 */
export function itemInOtherCurrency(quantity: Quantity, evidence: EvidenceSet): EvidenceItem | undefined {
  if (!isAmount(quantity) || significantDigits(quantity) < 2) return undefined;
  return metricIndex(evidence).quantities.find(({ item, quantity: proven }) => item.status !== 'planned' && isAmount(proven) && proven.unit !== quantity.unit && sameNumber(quantity, proven))?.item;
}

function isAmount({ kind, unit }: Quantity): boolean {
  return kind === 'money' && unit !== centsOfAny;
}
