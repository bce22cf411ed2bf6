import type { Quantity } from '../model/quantity.ts';

/** The evidence's value in the claim's notation. */
export function formatLike(evidence: Quantity, _claim: Quantity): string {
  return evidence.literal;
}
