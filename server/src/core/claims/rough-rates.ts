import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { Decimal } from '../quantities/exact.ts';
import { periods } from '../quantities/periods.ts';
import { unitByName } from '../quantities/units.ts';
import { english as quantityWords } from '../quantities/words/english.ts';
import { reckonedNumbers } from './reckoned-numbers.ts';
import { english } from './words/english.ts';

const { recurrence, spaced, adverbs, since } = english.recurrence;

/**
 * The first item that a rate may follow from, though no number of it says so: `four times a year` from `every quarter`, `roughly 40 a
 * year` from 180 since 2022. Nobody knows today's date here, so that a number since a year may be spread over any time that the evidence
 * leaves open, up to `latest`; this only says that the claim may follow, not that it does.
 *
 * @param latest The last year that the evidence names.
 */
export function rateMayFollow(claim: Quantity, items: readonly EvidenceItem[], latest: number | undefined): EvidenceItem | undefined {
  const period = periods.get(claim.per ?? '')?.inYear;
  const value = claim.low ?? claim.high;
  if (claim.perTime !== true || period === undefined || value === null || !['rate', 'count', 'duration'].includes(claim.kind)) return undefined;
  const yearly = value.numerator.div(value.denominator).times(period);
  return items.find((item) => isSpacedSo(yearly, claim, item) || (claim.kind !== 'duration' && (recursSo(yearly, item) || isSpreadSo(yearly, item, latest))));
}

/** It says how often something happens, by a word: `every quarter`, `monthly`, `every sixth week`. */
export function isRecurring({ statement }: EvidenceItem): boolean {
  return recurrence.test(statement) || spaced.test(statement);
}

function recursSo(yearly: InstanceType<typeof Decimal>, { statement }: EvidenceItem): boolean {
  const found = recurrence.exec(statement);
  const period = found === null ? undefined : (found[1]?.toLowerCase() ?? adverbs[found[2]!.toLowerCase()]);
  return period !== undefined && yearly.eq(periods.get(period)!.inYear!);
}

/** `on call every sixth week` is that nine times, or nine weeks, a year. */
function isSpacedSo(yearly: InstanceType<typeof Decimal>, { kind, unit, comparator }: Quantity, { statement }: EvidenceItem): boolean {
  const [, word, period] = spaced.exec(statement) ?? [];
  if (word === undefined || (kind === 'duration' && unit !== period!.toLowerCase())) return false;
  const lower = word.toLowerCase();
  const nth = lower === 'other' ? 2 : /^\d/u.test(word) ? Number(word) : (quantityWords.ordinals.get(lower) ?? 1);
  return nth > 1 && new Decimal(periods.get(period!.toLowerCase())!.inYear!).div(nth).minus(yearly).abs().lte(comparator === '=' ? '0.5' : 1);
}

/** The year of the start counts in full or not at all, and so does the last one. */
function isSpreadSo(yearly: InstanceType<typeof Decimal>, item: EvidenceItem, latest: number | undefined): boolean {
  const from = since.exec(item.statement)?.[1];
  if (from === undefined || latest === undefined) return false;
  const [most, least] = [Math.max(1, latest - Number(from)), latest - Number(from) + 2];
  return reckonedNumbers(item).some(({ kind, unit, low }) => {
    if (low === null || (kind !== 'count' && unitByName(unit)?.dimension !== 'count')) return false;
    const total = low.numerator.div(low.denominator);
    return yearly.gte(total.div(least)) && yearly.lte(total.div(most));
  });
}
