import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';

/**
 * An item with more numbers is a list or a table: each of them is still compared with what is claimed, but nothing is reckoned from them,
 * nor two of them taken together. Among so many, some pair gives anything, and to try every pair takes minutes with a thousand of them. A
 * sentence has hardly ten.
 */
const most = 24;

/** The numbers of an item that others may be worked out from, and that are asked pair by pair. */
export function reckonedNumbers(item: Pick<EvidenceItem, 'quantities'>): readonly Quantity[] {
  return isReckonedWith(item) ? item.quantities.filter(({ reason }) => reason === undefined) : [];
}

export function isReckonedWith({ quantities }: Pick<EvidenceItem, 'quantities'>): boolean {
  return quantities.length <= most;
}
