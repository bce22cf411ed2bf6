import type { ReadPassage } from './reading.ts';

/** The indices of the cells of a passage's row; of any other passage its own. */
export function rowOf(index: number, passages: readonly Pick<ReadPassage, 'passage'>[]): readonly number[] {
  const cell = passages[index]?.passage.cell;
  if (!cell) return [index];
  const inRow = (at: number): boolean => passages[at]?.passage.cell?.table === cell.table && passages[at].passage.cell.row === cell.row;
  let first = index;
  while (inRow(first - 1)) first--;
  const row: number[] = [];
  for (let at = first; inRow(at); at++) row.push(at);
  return row;
}
