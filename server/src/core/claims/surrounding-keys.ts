import type { Passage } from '../model/document.ts';
import type { ClaimMemo } from './claim-memo.ts';
import type { Reading } from './reading.ts';

/**
 * Equal for passages that read the same in the same surroundings: its own reading, its row, the items it is nested in, its
 * heading, and the unknown subjects that it names or is about. What metrics and claims are judged by and no more; whoever
 * lets a judgement look further must add what it looks at.
 */
export function surroundingKeys(reading: Pick<Reading, 'passages' | 'dossier' | 'unknownSubjects'>, memo: ClaimMemo): (index: number) => string {
  const { passages, dossier, unknownSubjects } = reading;
  const unknown = new Map<number, string>();
  const add = (index: number, what: string): void => void unknown.set(index, `${unknown.get(index) ?? ''}${what}\n`);
  for (const { name, mentions, passages: about } of unknownSubjects) {
    for (const { passage, span } of mentions) add(passage.index, `${span.start} ${name}`);
    for (const index of about) add(index, `* ${name}`);
  }
  const around = new Map<number, string>();
  const rows = new Map<string, string>();
  const rowOf = ({ index, cell }: Passage): string => {
    if (!cell) return '';
    const name = `${cell.table} ${cell.row}`;
    let row = rows.get(name);
    if (row === undefined) {
      row = '';
      const inRow = (at: number): boolean => passages[at]?.passage.cell?.table === cell.table && passages[at].passage.cell.row === cell.row;
      let at = index;
      while (inRow(at - 1)) at--;
      for (; inRow(at); at++) row += `${memo.nameOf(passages[at]!.passage)},`;
      rows.set(name, row);
    }
    return `${row}@${cell.column}`;
  };
  const aroundOf = (passage: Passage): string => {
    const known = around.get(passage.index);
    if (known !== undefined) return known;
    const parent = passage.item?.parent;
    const outer = parent !== undefined && parent < passage.index ? passages[parent]?.passage : undefined;
    const heading = dossier.document.sections[passage.section]?.heading;
    const above = outer ? `${memo.nameOf(outer)}<${aroundOf(outer)}` : heading ? `#${memo.nameOf(heading)}` : '';
    const key = `${rowOf(passage)}|${passage.item ? 'i' : ''}${above}`;
    around.set(passage.index, key);
    return key;
  };
  return (index) => {
    const read = passages[index]!;
    return `${read.key}|${aroundOf(read.passage)}|${unknown.get(index) ?? ''}`;
  };
}
