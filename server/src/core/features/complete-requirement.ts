import { coverage } from '../check/requirement-coverage.ts';
import { fileName } from '../check/wording.ts';
import type { Posting } from '../model/companions.ts';
import type { Dossier, MappedTable } from '../model/dossier.ts';
import type { Span } from '../text/span.ts';

export interface RequirementProposal {
  /** In the posting's own words. */
  readonly text: string;
  /** `must-have in acme.md` */
  readonly detail: string;
  /** As it is written into the cell. */
  readonly newText: string;
  /** Of the dossier's source: what stands in the cell now. */
  readonly span: Span;
}

/** What the posting asks for and no other row or gap covers, must-haves first, while the cursor stands in a requirement's cell. */
export function requirementProposals(dossier: Dossier, posting: Posting, offset: number): readonly RequirementProposal[] {
  const { text } = dossier.document;
  const line = lineAround(text, offset);
  const mapped = mappingAt(dossier, line);
  if (!mapped) return [];
  const cell = cellAround(text, line, offset);
  if (mapped.columns[cell.column]?.id !== 'requirement') return [];
  const covered = coverage(saidElsewhere(dossier, line));
  const left = posting.requirements.filter((one) => !covered(one.text));
  return [...left.filter(({ must }) => must), ...left.filter(({ must }) => !must)].map((one) => {
    const folded = one.text.replace(/\s+/gu, ' ').trim();
    return {
      text: folded, span: cell.span,
      detail: `${one.must ? 'must-have' : 'nice to have'} in ${fileName(posting.uri)}`,
      newText: folded.replace(/(?<!\\)\|/gu, '\\|'),
    };
  });
}

/** Whether the offset stands in a line that may be a table's row: cheap enough to be asked at every key. */
export function isInRow(text: string, offset: number): boolean {
  const line = lineAround(text, offset);
  return text.slice(line.start, line.end).trimStart().startsWith('|');
}

function lineAround(text: string, offset: number): Span {
  const before = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  const after = text.slice(offset).search(/[\r\n]/u);
  return { start: before + 1, end: after < 0 ? text.length : offset + after };
}

/** The mapping in whose body the line stands, or right below which it is being typed. */
function mappingAt({ sections, document }: Dossier, line: Span): MappedTable | undefined {
  if (!isInRow(document.text, line.start)) return undefined;
  return sections.flatMap(({ tables }) => tables).find(({ table, columns }) => {
    const head = document.text.slice(table.span.start, table.span.end).split(/\r\n|\n|\r/u, 2).join('\n').length;
    const body = table.span.start + head;
    return columns.some((column) => column?.id === 'requirement') && body < line.start && line.start <= table.span.end + 2;
  });
}

/** Counted by the bars before the offset; one with a backslash divides nothing. */
function cellAround(text: string, line: Span, offset: number): { readonly column: number; readonly span: Span } {
  const written = text.slice(line.start, line.end);
  const bars = [...written.matchAll(/\\.|\|/gu)].filter(([bar]) => bar === '|').map(({ index }) => line.start + index);
  const before = bars.filter((bar) => bar < offset);
  const open = (before.at(-1) ?? line.start - 1) + 1;
  const close = bars.find((bar) => bar >= offset) ?? line.end;
  const inside = text.slice(open, close);
  const start = inside.trim() === '' ? Math.min(open + 1, offset) : open + inside.length - inside.trimStart().length;
  return { column: before.length - 1, span: { start: Math.min(start, offset), end: Math.max(inside.trim() === '' ? offset : open + inside.trimEnd().length, offset) } };
}

/** All rows but the one that is being written: its own words must not take away what they begin to say. */
function saidElsewhere({ sections }: Dossier, line: Span): string[] {
  return sections.flatMap(({ section, tables }) => tables
    .filter(({ columns }) => columns.some((column) => column?.id === 'requirement' || column?.id === 'gap'))
    .flatMap(() => section.passages)
    .filter(({ cell, span, rendered }) => cell && cell.row >= 0 && rendered.text.trim() !== '' && !(span.start >= line.start && span.end <= line.end))
    .map(({ rendered }) => rendered.text));
}
