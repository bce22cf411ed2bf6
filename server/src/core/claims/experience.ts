import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { wordsOfItem } from './content-words.ts';
import { unitByName } from '../quantities/units.ts';
import type { MetricClaim } from './link-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

/** A duration that follows from dates in the evidence. */
export interface DerivedExperience {
  /** The item that spans most of it. */
  readonly item: EvidenceItem;
  readonly quantity: Quantity;
}

const generic = english.anyExperience;

/**
 * Whole years from `from` to `to` of all items about the claimed field, overlapping periods counted once.
 * Nothing follows where a period is still open, for the core knows no today.
 */
export function derivedExperience(claim: MetricClaim, evidence: EvidenceSet): DerivedExperience | undefined {
  if (claim.quantity.kind !== 'duration' || claim.quantity.unit !== 'year') return undefined;
  const field = [...(claim.measure.size > 0 ? claim.measure : claim.clause)].filter((word) => !generic.has(word));
  const about = evidence.items.filter((item) => {
    if (item.years.length === 0) return false;
    if (field.length === 0) return true;
    const words = wordsOfItem(item);
    return field.some((word) => words.has(word));
  });
  const periods = about.flatMap((item) => item.years.map((period) => ({ item, ...period })));
  if (periods.length === 0 || periods.some((period) => period.to === undefined)) return undefined;
  const years = coveredYears(periods.map(({ from, to }) => ({ from, to: to! })));
  const [quantity] = findQuantities(`${years} years`);
  const longest = periods.reduce((best, each) => (each.to! - each.from > best.to! - best.from ? each : best));
  if (!quantity || years === 0) return undefined;
  // Of years without a field only all of them together can be meant, and other years are others.
  if (field.length === 0 && !['match', 'weaker'].includes(compareQuantities(claim.quantity, quantity).verdict)) return undefined;
  return { item: longest.item, quantity };
}

/**
 * The item with the earliest year of the evidence, where so many years fit between it and the latest one that is named; undefined where
 * they do not. Years at work follow from dates that stand in headings and in items of all kinds, and no one number of the evidence says them.
 */
export function leavesRoomFor({ kind, unit, low, high, perTime }: Quantity, evidence: EvidenceSet): EvidenceItem | undefined {
  const years = kind === 'duration' && unit === 'year' && !perTime ? (low ?? high) : undefined;
  const named = years && yearsNamedIn(evidence);
  return named && years.numerator.div(years.denominator).lte(named.last - named.first + 1) ? named.item : undefined;
}

interface NamedYears {
  readonly first: number;
  readonly last: number;
  /** The last one named, whatever goes on. */
  readonly latest: number;
  /** Names the first. */
  readonly item: EvidenceItem;
}

/** The last year that the evidence names. */
export function latestYear(evidence: EvidenceSet): number | undefined {
  return yearsNamedIn(evidence)?.latest;
}

/** How many years lie between the first and the last one that the evidence names, and which they are; for telling whether they changed. */
export function spanOfYears(evidence: EvidenceSet): string {
  const named = yearsNamedIn(evidence);
  return named ? `${named.first}–${named.last} ${named.latest}` : '';
}

/** The first and the last year that items or their headings name. */
const yearsNamedIn = weakMemo(({ items }: EvidenceSet): NamedYears | undefined => {
  const named = items.flatMap((item) => [item.statement, ...item.headings].flatMap(yearsIn).map((year) => ({ item, year })));
  if (named.length === 0) return undefined;
  const { item, year: first } = named.reduce((earliest, each) => (each.year < earliest.year ? each : earliest));
  // What has gone on since then goes on until nobody knows when.
  const open = items.some(({ years }) => years.some(({ from, to }) => from === first && to === undefined));
  const latest = named.reduce((last, { year }) => Math.max(last, year), first);
  return { first, last: open ? Infinity : latest, latest, item };
});

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu)].map(([year]) => Number(year));
}

function coveredYears(periods: readonly { readonly from: number; readonly to: number }[]): number {
  let total = 0;
  let reached = -Infinity;
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}

/** `a midwife for fourteen years` beside `2 years in Malawi`: years of something that the item does not name, and no slip from its years. */
export function isSpanOfElse({ quantity, claim, options, decision }: OpenMetric): boolean {
  const option = options.find(({ proven }) => proven.quantity === decision?.comparison?.quantity);
  return unitByName(quantity.unit)?.dimension === 'calendar' && claim.measure.size > 0 && option !== undefined && option.slip < 0.5 && option.proven.words.size > 0 && ![...claim.measure].some((word) => option.proven.words.has(word));
}
