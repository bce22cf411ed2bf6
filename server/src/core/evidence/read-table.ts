import type { Passage } from '../model/document.ts';
import type { EvidenceSource, EvidenceStatus } from '../model/evidence.ts';
import { isPlural } from '../quantities/stem.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';
import { readStatus } from './annotations.ts';
import type { LinkInText } from './annotations.ts';
import { composeText, passageText, trimSpan } from './composed-text.ts';
import type { ComposedText, Piece } from './composed-text.ts';
import { readDate } from './dates.ts';
import { idPattern } from './ids.ts';
import { readSource, sourceOfLink } from './source.ts';
import { looksLikeName } from './subjects.ts';
import { changeColumns, columnMeaning, numbersRows } from './words/table-headers.ts';

/** A body row as a statement, and what its columns say beside it. */
export interface ComposedRow {
  readonly statement: ComposedText;
  /** Links in the statement. */
  readonly links: readonly LinkInText[];
  readonly subject: { readonly text: string; readonly span: Span } | undefined;
  readonly source: EvidenceSource | undefined;
  readonly asOf: string | undefined;
  readonly status: EvidenceStatus | undefined;
  readonly confidential: boolean;
  readonly id: { readonly text: string; readonly span: Span } | undefined;
}

/**
 * `| Cold start | 0.8 s |` reads `Cold start: 0.8 s`; a bare number takes the column's header for its noun or unit, so that
 * `| harbor | 143 |` under `Project` and `Tests` reads `143 tests`. Under `Before` and `After` it goes from the one to the other.
 */
export function composeRow(header: readonly Passage[], cells: readonly Passage[]): ComposedRow {
  const pieces: Piece[] = [];
  const links: LinkInText[] = [];
  const row: { -readonly [Key in keyof ComposedRow]?: ComposedRow[Key] } = {};
  let length = 0;
  const add = (piece: Piece) => {
    pieces.push(piece);
    length += typeof piece === 'string' ? piece.length : piece.span.end - piece.span.start;
  };
  let stated = 0;
  let separator = '';
  const change = changeIn(header, cells);
  cells.forEach((cell, index) => {
    const title = header[index]?.rendered.text.trim() ?? '';
    const text = cell.rendered.text;
    const inner = trimSpan(text, { start: 0, end: text.length });
    const meaning = columnMeaning(title);
    if (inner.end === inner.start || (index === 0 && numbersRows(title)) || takesAside(meaning, cell, inner, row)) return;
    const isEnd = index === change?.from || index === change?.to;
    const bare = !isEnd && /^[~≈<>≤≥+−-]?\s?[$€£]?\d[\d.,\s]*[KkMm+]?$/.test(text.slice(inner.start, inner.end)) && meaning !== 'value';
    const unit = bare ? /\(([^()\s]{1,12})\)$/.exec(title)?.[1] : undefined;
    if (stated > 0) add(index === change?.from ? `${separator}from ` : index === change?.to ? ' to ' : separator);
    // A name first, then what is said of it; numbers beside one another are a list.
    separator = stated === 0 && !bare ? ': ' : ', ';
    stated++;
    const head = title.replace(/(?<!\s)\s*\([^()]*\)$/, '').toLowerCase();
    const noun = isYearBelow(head, text.slice(inner.start, inner.end)) ? '' : head;
    if (unit !== undefined) add(`${noun}: `);
    for (const mark of cell.marks) {
      if (mark.kind === 'link' && mark.url !== undefined) links.push({ span: shift(mark.span, length - inner.start), url: mark.url });
    }
    add({ of: passageText(cell), span: inner });
    if (unit !== undefined) add(` ${unit}`);
    else if (bare && noun !== '') add(` ${noun}`);
  });
  return {
    statement: composeText(pieces), links, subject: row.subject, source: row.source, asOf: row.asOf, status: row.status,
    confidential: row.confidential === true, id: row.id,
  };
}

/** The columns of what was and what is, where both cells hold a number behind what they are of. */
function changeIn(header: readonly Passage[], cells: readonly Passage[]): ReturnType<typeof changeColumns> {
  const change = changeColumns(header.map(({ rendered }) => rendered.text));
  return change && [change.from, change.to].every((at) => /^[^\p{L}]{0,4}\p{N}/u.test(cells[at]?.rendered.text.trim() ?? '')) ? change : undefined;
}

type Aside = { -readonly [Key in keyof ComposedRow]?: ComposedRow[Key] };

/** A year by itself is no count of what stands above it, unless that is many: `1998` below `Visits`. */
function isYearBelow(head: string, written: string): boolean {
  const last = head.split(' ').at(-1)!;
  return /^(?:19|20)\d\d$/.test(written) && (!isPlural(last) || manyOfTime.test(last));
}

const manyOfTime = /^(?:years|dates|seasons)$/;

/** True when the cell has been understood as something beside the statement. */
function takesAside(meaning: ReturnType<typeof columnMeaning>, cell: Passage, inner: Span, row: Aside): boolean {
  const written = cell.rendered.text.slice(inner.start, inner.end);
  switch (meaning) {
    case 'subject':
      if (row.subject !== undefined || !looksLikeName(written)) return false;
      row.subject = { text: written, span: toSource(cell.rendered, inner) };
      return true;
    case 'source':
    case 'proof': {
      const link = cell.marks.find((mark) => mark.kind === 'link' && mark.url !== undefined);
      const source = link === undefined ? readSource(written) : sourceOfLink(link.url!);
      if (meaning === 'proof' && source?.kind === 'note') return false;
      if (source !== undefined) row.source = source;
      return true;
    }
    case 'date': {
      const date = readDate(written);
      if (date !== undefined) row.asOf = date;
      return date !== undefined;
    }
    case 'status': {
      const status = readStatus(written);
      if (status !== undefined) row.status = status;
      return status !== undefined;
    }
    case 'confidential':
      row.confidential = /^(?:yes|true|x|✓|✅|confidential)$/i.test(written);
      return true;
    case 'id': {
      const id = written.replace(/^\^/, '');
      if (!idPattern.test(id)) return false;
      row.id = { text: id, span: toSource(cell.rendered, inner) };
      return true;
    }
    default: return false;
  }
}
