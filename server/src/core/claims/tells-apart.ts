import type { Compared } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable, type Comparability } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { itemOfDifference } from './decide-derived.ts';
import { canBeWrong } from './can-be-wrong.ts';
import { derivation, derivationTurned, pointsAsPercent } from './derived-values.ts';
import { isBare, relationOf } from './link-metric.ts';
import type { ProvenQuantity } from './metric-index.ts';
import { compare, inUnitOf } from './open-metric.ts';
import { overDates } from './over-dates.ts';
import { mayFollow } from './rough-arithmetic.ts';
import { rateMayFollow } from './rough-rates.ts';
import { hasDigitsOf, slipBetween } from './slips.ts';
import { sumOfList } from './sum-of-list.ts';
import { saysNumber } from './unheard-of.ts';
import { asPieces } from './unit-meant.ts';

/** An item of the evidence before and after an edit that changed its numbers alone. */
export interface ChangedItem {
  readonly was: EvidenceItem;
  readonly now: EvidenceItem;
  readonly values: readonly { readonly was: ProvenQuantity; readonly now: ProvenQuantity }[];
  /** The last year that the evidence names, before and after. */
  readonly latestYear: number | undefined;
}

/**
 * Whether a claimed number that is not taken for any of the item's can tell its old numbers from its new ones: by its being
 * comparable at all, as one of those near that it is compared with (`decide-metric`) or may follow from, or where it looks for
 * its value among all (`decide-together`).
 */
export function tellsApart(number: Quantity, { near, byValue }: Pick<Compared, 'byValue'> & { readonly near: boolean }, { was, now, values, latestYear }: ChangedItem): boolean {
  return values.some((value) => relations(number, value.was).join() !== relations(number, value.now).join()
    || (near && asOption(number, value.was) !== asOption(number, value.now)) || (byValue && (isFoundByValue(number, value.was.quantity) || isFoundByValue(number, value.now.quantity))))
    || (byValue && [was, now].some((item) => saysNumber(number, item) || (near && followsFrom(number, item, latestYear)) || itemOfDifference(number, [item]) !== undefined));
}

function relations(number: Quantity, proven: ProvenQuantity): readonly Comparability[] {
  return [relationOf(number, proven), ...(number.statistic === undefined ? [] : [relationOf({ ...number, statistic: undefined }, proven)])];
}

/** All that is asked of the value of an option that is not chosen. */
function asOption(number: Quantity, proven: ProvenQuantity): string {
  const kinds = relations(number, proven).includes('other-kind') ? [true, false] : [false];
  const compared = kinds.flatMap((otherKind) => [true, false].map((all) => compare(number, { proven, otherKind }, all))).map(({ verdict, droppedHedge }) => `${verdict} ${droppedHedge}`);
  return [...compared, slipBetween(number, proven.quantity), canBeWrong(number, proven.quantity)].join();
}

function isFoundByValue(number: Quantity, proven: Quantity): boolean {
  const pieces = asPieces(number, proven);
  const scaled = isBare(pieces) ? inUnitOf(pieces, proven) : pieces;
  const { total, ...part } = number;
  return (comparable(scaled, proven) === 'same' && (hasDigitsOf(number, proven) || compareQuantities(scaled, proven).verdict === 'match'))
    || sameCount({ ...part, total: undefined }, proven) || (total !== undefined && sameCount({ ...part, low: total, high: total, total: undefined }, proven));
}

function sameCount(number: Quantity, proven: Quantity): boolean {
  return compareQuantities({ ...number, kind: 'count', unit: '', total: undefined }, { ...proven, kind: 'count', unit: '', total: undefined }).verdict === 'match';
}

/** Whether a number may follow from the values of an item. */
function followsFrom(number: Quantity, item: EvidenceItem, latestYear: number | undefined): boolean {
  return mayFollow(number, [item], [item]) !== undefined || rateMayFollow(number, [item], latestYear) !== undefined || overDates(number, [item]) !== undefined || sumOfList(number, [item]) !== undefined || pointsAsPercent(number, [item]) !== undefined
    || [true, false].some((isEnd) => ([undefined, 'up', 'down'] as const).some((way) => derivation(number, [item], isEnd, way))) || (['up', 'down'] as const).some((way) => derivationTurned(number, way, [item]));
}

/** Values of the same things may add up to a number that no item has. */
export function mayAddUp(number: Quantity, proven: Quantity): boolean {
  return number.kind === proven.kind && (number.kind === 'money' ? number.per === proven.per : number.kind === 'count' && number.head !== '' && number.head === proven.head);
}
