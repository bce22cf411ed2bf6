import type { EvidenceItem } from '../model/evidence.ts';
import { dayNumber } from './dates.ts';

/** Days since the item's date; undefined where it has none or is history. */
export function ageInDays({ asOf, status }: EvidenceItem, today: string): number | undefined {
  return asOf === undefined || status === 'retired' ? undefined : dayNumber(today) - dayNumber(asOf);
}

/** Retired items are history and never stale. */
export function isStale(item: EvidenceItem, today: string, maxAgeDays: number): boolean {
  return (ageInDays(item, today) ?? 0) > maxAgeDays;
}
