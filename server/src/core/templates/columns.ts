import type { MarkdownDocument, Table } from '../model/document.ts';
import type { MappedTable } from '../model/dossier.ts';
import type { ColumnTemplate, SectionTemplate } from '../model/template.ts';
import { normaliseHeading } from './headings.ts';

/** For each column of the table what the template knows it as; each known column is taken once, in any order. */
export function columnsOf(table: Table, section: SectionTemplate): (ColumnTemplate | undefined)[] {
  const left = new Set(section.columns ?? []);
  return table.header.map((cell) => {
    const title = normaliseHeading(cell.rendered.text);
    for (const column of left) {
      if (title !== '' && [column.header, ...column.aliases].some((name) => normaliseHeading(name) === title)) {
        left.delete(column);
        return column;
      }
    }
    return undefined;
  });
}

export function mapTables(document: MarkdownDocument, section: number, template: SectionTemplate | undefined): MappedTable[] {
  return document.sections[section]!.tables.map((table) => ({
    table,
    columns: template ? columnsOf(table, template) : table.header.map(() => undefined),
  }));
}
