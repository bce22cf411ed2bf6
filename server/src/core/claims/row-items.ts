import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { isBare } from './link-metric.ts';
import { metricIndex } from './metric-index.ts';
import { inUnitOf, type OpenMetric } from './open-metric.ts';
import { quantitiesOf } from './quantities-of.ts';
import type { Reading } from './reading.ts';
import { otherCells } from './subject-trail.ts';

/**
 * The items that have two of the numbers in the other cells of a number's row: `| Leakage | 23 % | 14 % | −9 points |` is about what goes from
 * 23 % to 14 %, whatever else is called leakage.
 */
export function itemsOfRow({ statement, near }: OpenMetric, reading: Reading): readonly EvidenceItem[] {
  if (!statement.passage.cell) return [];
  const cells = otherCells(reading.passages[statement.passage.index]!, reading);
  const inRow = cells.flatMap((cell) => quantitiesOf(cell, reading.memo)).filter(({ reason, low }) => reason === undefined && low?.numerator.isZero() === false);
  if (inRow.length < 2) return [];
  const found = new Map<EvidenceItem, Set<Quantity>>();
  let asked: EvidenceItem | undefined;
  for (const { item, quantity } of metricIndex(reading.evidence).quantities) {
    if (!inRow.some((each) => isComparable(each, quantity))) continue;
    // With other values, an item that has two such numbers is the row's, or no longer.
    if (item === asked) near.add(item);
    asked = item;
    const same = inRow.find((each) => !found.get(item)?.has(each) && isSame(each, quantity));
    if (same) found.set(item, (found.get(item) ?? new Set()).add(same));
  }
  return [...found].filter(([, numbers]) => numbers.size > 1).map(([item]) => item);
}

function isComparable(claim: Quantity, proven: Quantity): boolean {
  return comparable(scaled(claim, proven), proven) === 'same';
}

function isSame(claim: Quantity, proven: Quantity): boolean {
  return isComparable(claim, proven) && compareQuantities(scaled(claim, proven), proven).verdict === 'match';
}

function scaled(claim: Quantity, proven: Quantity): Quantity {
  return isBare(claim) ? inUnitOf(claim, proven) : claim;
}
