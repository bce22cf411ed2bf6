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

/** A header in the author's own words tells by its pronouns whose column it is: `They ask for`, `What I can show`. */
const theirWords = /(?<!\p{L})(?:they|their|them|asks?|asked|wants?|wanted|needs?|needed|requires?|required|posting|advert|jd|job)(?!\p{L})/u;
const ownWords = /(?<!\p{L})(?:i|ive|my|me|mine|we|weve|our|she|he|her|his)(?!\p{L})/u;
/** `How good`, `How sure am I?`: a rank. */
const rankWords = /^how(?!\p{L})/u;

/** The column of numbers that many tables open with; they count rows and claim nothing. */
export const numbering: ColumnTemplate = { id: 'number', header: '#', aliases: [], presence: 'optional', owner: 'nobody' };

export function isRowNumber(text: string): boolean {
  return /^\d{1,3}\.?$/u.test(text.trim());
}

function isNumbering({ rows }: Table, column: number): boolean {
  const numbers = rows.map(({ cells }) => cells[column]?.rendered.text.trim() ?? '');
  return numbers.length > 1 && numbers.every((text, at) => isRowNumber(text) && Number.parseInt(text, 10) === Number.parseInt(numbers[0]!, 10) + at);
}

/** Beside the columns that the template names, those that can be told by their pronouns, one of each owner, and row numbers. */
function toldColumns(table: Table, section: SectionTemplate): (ColumnTemplate | undefined)[] {
  const exact = columnsOf(table, section);
  const left = new Set(section.columns?.filter((column) => !exact.includes(column)));
  return exact.map((column, at) => {
    if (column) return column;
    if (at === 0 && isNumbering(table, at)) return numbering;
    const title = normaliseHeading(table.header[at]!.rendered.text);
    const [theirs, own] = [theirWords.test(title), ownWords.test(title)];
    const ranks = rankWords.test(title) ? [...left].find(({ vocabulary }) => vocabulary) : undefined;
    const told = ranks ?? (theirs === own ? undefined : [...left].find(({ owner }) => owner === (theirs ? 'posting' : 'candidate')));
    if (told) left.delete(told);
    return told;
  });
}

/** Two columns are the template's by name, or one of the posting's and one of the candidate's by their pronouns. */
export function isTableOf(table: Table, section: SectionTemplate): boolean {
  if (!section.columns) return false;
  if (columnsOf(table, section).filter(Boolean).length >= 2) return true;
  const told = toldColumns(table, section);
  return told.some((column) => column?.owner === 'posting') && told.some((column) => column?.owner === 'candidate');
}

export function mapTables(document: MarkdownDocument, section: number, template: SectionTemplate | undefined): MappedTable[] {
  return document.sections[section]!.tables.map((table) => ({
    table,
    columns: template ? toldColumns(table, template) : table.header.map(() => undefined),
  }));
}
