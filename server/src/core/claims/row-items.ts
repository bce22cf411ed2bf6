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
export function itemsOfRow({ statement }: OpenMetric, reading: Reading): readonly EvidenceItem[] {
  if (!statement.passage.cell) return [];
  const cells = otherCells(reading.passages[statement.passage.index]!, reading);
  const inRow = cells.flatMap((cell) => quantitiesOf(cell, reading.memo)).filter(({ reason, low }) => reason === undefined && low?.numerator.isZero() === false);
  if (inRow.length < 2) return [];
  const found = new Map<EvidenceItem, Set<Quantity>>();
  for (const { item, quantity } of metricIndex(reading.evidence).quantities) {
    const same = inRow.find((each) => !found.get(item)?.has(each) && isSame(each, quantity));
    if (same) found.set(item, (found.get(item) ?? new Set()).add(same));
  }
  return [...found].filter(([, numbers]) => numbers.size > 1).map(([item]) => item);
}

function isSame(claim: Quantity, proven: Quantity): boolean {
  const scaled = isBare(claim) ? inUnitOf(claim, proven) : claim;
  return comparable(scaled, proven) === 'same' && compareQuantities(scaled, proven).verdict === 'match';
}
