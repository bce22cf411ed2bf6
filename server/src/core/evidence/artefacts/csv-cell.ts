import { dsvFormat } from 'd3-dsv';
import type { ArtefactReading } from '../../model/evidence.ts';

/** Rows of cells, the header first, blank lines left out. The separator is a tab in `.tsv`, else what the header holds most of. */
export function csvRows(name: string, text: string): readonly (readonly string[])[] {
  const header = /^[^\r\n]*/.exec(text)![0];
  const separator = /\.tsv$/i.test(name) ? '\t' : [',', ';', '\t'].reduce((best, one) => (count(header, one) > count(header, best) ? one : best));
  return dsvFormat(separator).parseRows(text).filter((row) => row.some((cell) => cell.trim() !== ''));
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** The cell under a header; without a column the only one there is, without a row (from 1 below the header) the last. */
export function readCell([header, ...rows]: readonly (readonly string[])[], column: string | undefined, row: number | undefined): ArtefactReading {
  const named = header?.map((cell) => cell.trim()) ?? [];
  const at = column === undefined ? (named.length === 1 ? 0 : -1) : named.indexOf(column.trim());
  if (at < 0) return { kind: 'missing', reason: column === undefined ? 'has several columns; name one' : `has no column "${column}"` };
  const cells = row === undefined ? rows.at(-1) : rows[row - 1];
  if (cells === undefined) return { kind: 'missing', reason: row === undefined ? 'has no rows below its header' : `has no row ${row}, only ${rows.length} below its header` };
  const text = cells[at]?.trim() ?? '';
  return text === '' ? { kind: 'missing', reason: `has nothing in ${column === undefined ? 'its column' : `column "${column}"`}, row ${row ?? rows.length}` } : { kind: 'value', text };
}
