import type { MarkdownDocument, Passage, TableRow } from '../../model/document.ts';
import type { Dossier, DossierSection, MappedTable } from '../../model/dossier.ts';
import type { Fix } from '../../model/finding.ts';
import type { ColumnTemplate, SectionTemplate } from '../../model/template.ts';
import { readVocabulary } from '../../templates/vocabulary.ts';
import { lineEnding } from '../insertion.ts';
import { passageSource } from '../place.ts';
import type { DossierRule, Report } from '../rule.ts';
import { hasContent } from '../sections.ts';
import { shorten } from '../wording.ts';

/** A table that lacks a column, a row or the content of a cell that its section needs, or whose rows don't fit its header. */
export const tableShape: DossierRule = {
  id: 'table-shape',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    return dossier.sections.flatMap((section): Report[] => {
      const { template } = section;
      if (template?.shape !== 'table' || !template.columns) return [];
      const known = section.tables.filter((table) => isMeant(table, template));
      return [...known.flatMap((table) => checkTable(table, template)), ...brokenTables(dossier, section, template)];
    });
  },
};

/** Other tables may stand in the section too: this one holds all columns that it needs, or all but one. */
function isMeant({ columns }: MappedTable, template: SectionTemplate): boolean {
  const found = columns.filter((column) => column !== undefined).length;
  const required = requiredColumns(template);
  return found > 0 && (found >= template.columns!.length - 1 || (required.length > 0 && required.every((column) => columns.includes(column))));
}

function requiredColumns({ columns = [] }: SectionTemplate): readonly ColumnTemplate[] {
  return columns.filter(({ presence }) => presence === 'required');
}

function checkTable(mapped: MappedTable, template: SectionTemplate): Report[] {
  const { table, columns } = mapped;
  const header = headerSpan(table.header, table.span);
  const missing = requiredColumns(template).filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const names = missing.map((column) => column.header).join(' and ');
    return [{ span: header, message: `The table has no column ${names}; expected ${requiredColumns(template).map((column) => column.header).join(', ')}.` }];
  }
  if (table.rows.length === 0) return [{ span: header, message: 'The table has a header and no rows.' }];
  return table.rows.flatMap((row) => checkRow(row, mapped));
}

function headerSpan(header: readonly Passage[], otherwise: { readonly start: number; readonly end: number }) {
  const first = header[0];
  const last = header.at(-1);
  return first && last && last.span.end > first.span.start ? { start: first.span.start, end: last.span.end } : otherwise;
}

function checkRow(row: TableRow, { table, columns }: MappedTable): Report[] {
  const expected = table.header.length;
  if (row.cells.length > expected) {
    return [{ span: row.span, message: `The row has ${row.cells.length} cells, the header ${expected}; a "|" inside a cell is written "\\|".` }];
  }
  const empty = columns.filter((column, index): column is ColumnTemplate => column !== undefined && !isFilled(row.cells[index]));
  const gap = isGap(row, columns);
  const needed = empty.filter((column) => column.presence === 'required' && !(gap && column.id === 'evidence'));
  if (needed.length === 0) return [];
  if (empty.length === columns.filter((column) => column !== undefined).length) return [{ span: row.span, message: 'The row is empty.' }];
  const names = needed.map((column) => column.header).join(' and no ');
  const named = row.cells.find((cell) => hasContent(cell));
  // A row may hold only what is no text: a picture, a footnote mark.
  if (!named) return [{ span: row.span, message: `The row has no ${names}.` }];
  return [{ span: passageSource(named), message: `The row "${shorten(named.rendered.text, 60)}" has no ${names}.` }];
}

function isFilled(cell: Passage | undefined): boolean {
  return cell !== undefined && (hasContent(cell) || cell.marks.length > 0);
}

/** Where the row itself says that there is nothing, an empty evidence cell is honest. */
function isGap(row: TableRow, columns: readonly (ColumnTemplate | undefined)[]): boolean {
  return columns.some((column, index) => {
    if (!column?.vocabulary) return false;
    const reading = readVocabulary(row.cells[index]?.rendered.text ?? '', column.vocabulary);
    return reading.kind === 'word' && reading.value.rank === 0;
  });
}

/** Lines with bars that are no table for Markdown, as the row of dashes is missing or has another number of cells than the header. */
function brokenTables({ document }: Dossier, section: DossierSection, template: SectionTemplate): Report[] {
  return section.section.passages.flatMap((passage): Report[] => {
    const source = document.text.slice(passage.span.start, passage.span.end);
    if (passage.kind !== 'paragraph' || passage.quoted || !/^\|[^|\r\n]+\|[^|\r\n]+/.test(source)) return [];
    const [header = '', below] = source.split(/\r\n|\r|\n/, 2);
    const rule = `|${template.columns!.map(() => '---').join('|')}|`;
    return [{
      span: { start: passage.span.start, end: passage.span.start + header.length },
      message: `These lines are no table yet; expected a line like ${rule} below the header.`,
      fixes: startsLine(document, passage) ? [dashesBelow(document, passage.span.start, header, below)] : [],
    }];
  });
}

function startsLine({ text }: MarkdownDocument, { span }: Passage): boolean {
  return span.start === 0 || /[\r\n]/.test(text[span.start - 1]!);
}

/** The row of dashes that makes a table of the lines; a row of dashes that does not fit is replaced. */
function dashesBelow(document: MarkdownDocument, start: number, header: string, below: string | undefined): Fix {
  const cells = header.trimEnd().replace(/\|$/, '').split(/(?<!\\)\|/).length - 1;
  const dashes = `|${'---|'.repeat(cells)}`;
  const end = start + header.length;
  const eol = lineEnding(document);
  const misfit = below !== undefined && /^[|\s:-]*-[|\s:-]*$/.test(below);
  const span = misfit ? { start: end, end: document.text.indexOf(below, end) + below.length } : { start: end, end };
  return { title: 'Insert the row of dashes', edits: [{ span, newText: eol + dashes }], safe: true, preferred: true };
}
