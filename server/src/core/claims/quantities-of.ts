import type { Quantity } from '../model/quantity.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { ClaimMemo } from './claim-memo.ts';
import type { ReadPassage } from './reading.ts';

/** Every number of a passage, as the grammar reads it. */
export function quantitiesOf(read: ReadPassage, memo: Pick<ClaimMemo, 'quantities'>): readonly Quantity[] {
  const { rendered, marks } = read.passage;
  return memo.quantities(read, () => findQuantities(rendered.text, { code: marks.filter((mark) => mark.kind === 'code').map((mark) => mark.span) }));
}
