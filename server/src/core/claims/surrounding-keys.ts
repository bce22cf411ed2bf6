import type { Passage } from '../model/document.ts';
import type { Reading } from './reading.ts';
import { rowOf } from './row-of.ts';

/**
 * Equal for passages that read the same in the same surroundings: their row, the items it are nested in, their
 * heading, the employers that these or the line above their list name, and the unknown subjects that they name or are about. With the reading itself it is what metrics and claims are judged by and no more; whoever
 * lets a judgement look further must add what it looks at.
 */
export function surroundingKeys(reading: Pick<Reading, 'passages' | 'dossier' | 'unknownSubjects' | 'employerTrail'>): (index: number) => string {
  const { passages, dossier, unknownSubjects, employerTrail } = reading;
  const unknown = new Map<number, string>();
  const add = (index: number, what: string): void => void unknown.set(index, `${unknown.get(index) ?? ''}${what}\n`);
  for (const { name, mentions, passages: about } of unknownSubjects) {
    for (const { passage, span } of mentions) add(passage.index, `${span.start} ${name}`);
    for (const index of about) add(index, `* ${name}`);
  }
  const around = new Map<number, string>();
  const rows = new Map<string, string>();
  const keyOfRow = ({ index, cell }: Passage): string => {
    if (!cell) return '';
    const name = `${cell.table} ${cell.row}`;
    let row = rows.get(name);
    if (row === undefined) {
      row = rowOf(index, passages).map((at) => `${passages[at]!.alike.wording.name},`).join('');
      rows.set(name, row);
    }
    return `${row}@${cell.column} ${cell.header}`;
  };
  const aroundOf = (passage: Passage): string => {
    const known = around.get(passage.index);
    if (known !== undefined) return known;
    const parent = passage.item?.parent;
    const outer = parent !== undefined && parent < passage.index ? passages[parent] : undefined;
    const heading = dossier.document.sections[passage.section]?.heading;
    const above = outer ? `${outer.alike.wording.name}<${aroundOf(outer.passage)}` : heading ? `#${passages[heading.index]!.alike.wording.name}` : '';
    const key = `${keyOfRow(passage)}|${passage.item ? 'i' : ''}${above}`;
    around.set(passage.index, key);
    return key;
  };
  const keys = new Map<number, string>();
  return (index) => {
    let key = keys.get(index);
    if (key === undefined) keys.set(index, key = `${aroundOf(passages[index]!.passage)}|${employerTrail.keyOf(index)}|${unknown.get(index) ?? ''}`);
    return key;
  };
}
