import { Facts } from '../memo/facts.ts';
import type { Mark, Passage } from '../model/document.ts';
import type { RenderedText, Segment } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import { mayHoldAddress } from './inline.ts';
import { findLead } from './lead.ts';
import { wordingOf, type Leaves } from './outline.ts';
import { placePassage, placeTable, startOfDocument } from './place-leaves.ts';

/** One part of a text in place of another. */
export interface Change {
  /** In the text before. */
  readonly span: Span;
  readonly inserted: string;
  /** By how much all behind it moves. */
  readonly by: number;
}

/** Words, with single spaces between them. */
const wordsOnly = /^ ?(?:[\p{L}\p{N}]+ )*[\p{L}\p{N}]*$/u;
const wordEnd = /[\p{L}\p{N}]$/u;
const wordStart = /^[\p{L}\p{N}]/u;
/** Whatever closes or opens something where a word ends. */
const mark = /^[*_~`\\|&<>[\]@^#]/u;
/** Parts of a word that Markdown, or the reader of bare addresses, may see more in. */
const special = /[[\]<&@\\]/;

/**
 * The leaves of a chunk in which letters, digits and single spaces were typed or taken away behind a letter of a passage: that
 * opens and closes no block and no mark, so no parser is needed. Undefined where only the parser can tell.
 */
export function editLeaves(before: string, leaves: Leaves, after: string): EditedLeaves | undefined {
  const change = changeBetween(before, after);
  if (!isAmongWords(before, after, change)) return undefined;
  const index = leaves.passages.findIndex(({ span }) => span.start < change.span.start && span.end >= change.span.end);
  const passage = leaves.passages[index];
  if (!passage) return undefined;
  const source = before.slice(passage.span.start, passage.span.end);
  // Brackets may be a reference to a definition, and with spaces the address of a link.
  if (source.includes('<') || source.startsWith('[') || (source.includes('[') && (leaves.defines || holdsSpace(before, change)))) return undefined;
  const edited = editPassage(passage, change);
  return edited && { leaves: moveLeaves(leaves, edited, change), edited: index };
}

/** What words were typed in. */
export interface EditedLeaves {
  readonly leaves: Leaves;
  /** The passage whose words are others now. */
  readonly edited: number;
}

/** Texts are compared faster by so many letters than by each. */
const block = 2048;

/** The smallest change that makes one text of the other; of several that do, the last. */
export function changeBetween(before: string, after: string): Change {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start + block <= least && before.slice(start, start + block) === after.slice(start, start + block)) start += block;
  while (start < least && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const [last, lastAfter] = [before.length, after.length];
  let end = 0;
  while (end + block <= least - start && before.slice(last - end - block, last - end) === after.slice(lastAfter - end - block, lastAfter - end)) end += block;
  while (end < least - start && before.charCodeAt(last - 1 - end) === after.charCodeAt(lastAfter - 1 - end)) end++;
  const inserted = after.slice(start, after.length - end);
  return { span: { start, end: before.length - end }, inserted, by: after.length - before.length };
}

function holdsSpace(before: string, { span, inserted }: Change): boolean {
  return inserted.includes(' ') || before.slice(span.start, span.end).includes(' ');
}

function isAmongWords(before: string, after: string, { span: { start, end }, inserted }: Change): boolean {
  const removed = before.slice(start, end);
  const next = before.slice(end, end + 1);
  if (!wordsOnly.test(inserted) || !wordsOnly.test(removed) || mark.test(next)) return false;
  if ((inserted.endsWith(' ') || removed.endsWith(' ')) && !wordStart.test(next)) return false;
  const line = before.slice(Math.max(before.lastIndexOf('\n', start - 1), before.lastIndexOf('\r', start - 1)) + 1, start);
  // Digits alone may number a list.
  if (!wordEnd.test(line) || !/\p{L}/u.test(line)) return false;
  return [tokenAt(before, start, end), tokenAt(after, start, start + inserted.length)].every((token) => !special.test(token));
}

/** With all that touches it without white space between. */
function tokenAt(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function editPassage(passage: Passage, change: Change): Passage | undefined {
  const { rendered } = passage;
  const { start, end } = change.span;
  const at = rendered.segments.findIndex(({ length, source, sourceLength }) => length === sourceLength && source < start && source + sourceLength >= end);
  if (at < 0) return undefined;
  const segment = rendered.segments[at]!;
  const from = segment.start + start - segment.source;
  const text = rendered.text.slice(0, from) + change.inserted + rendered.text.slice(from + end - start);
  if (mayHoldAddress.test(text) || mayHoldAddress.test(rendered.text)) return undefined;
  const marks = passage.marks.map((one): Mark => ({ ...one, span: stretch(one.span, { ...change, span: { start: from, end: from + end - start } }), source: stretch(one.source, change) }));
  const { lead: _, ...rest } = passage;
  const lead = findLead(text, marks, passage.kind);
  return {
    ...rest, span: stretch(passage.span, change), rendered: { text, segments: editSegments(rendered, at, change.by) }, marks,
    wording: wordingOf(text, marks, passage.kind), facts: new Facts(), ...(lead && { lead }),
  };
}

function editSegments({ segments }: RenderedText, edited: number, by: number): Segment[] {
  return segments.map((segment, index): Segment => {
    if (index < edited) return segment;
    const { start, length, source, sourceLength } = segment;
    return index === edited
      ? { ...segment, length: length + by, sourceLength: sourceLength + by }
      : { ...segment, start: start + by, source: source + by };
  });
}

/** Moves what stands behind the change and stretches what holds it. */
export function stretch({ start, end }: Span, { span, by }: Change): Span {
  return { start: start >= span.start ? start + by : start, end: end >= span.end ? end + by : end };
}

function moveLeaves(leaves: Leaves, edited: Passage, change: Change): Leaves {
  const behind = { ...startOfDocument, offset: change.by };
  const passages = leaves.passages.map((passage): Passage => {
    if (passage.index < edited.index) return withItem(passage, passage, change);
    return withItem(passage, underHeader(passage.index === edited.index ? edited : placePassage(passage, behind), edited), change);
  });
  return {
    ...leaves,
    passages,
    headings: leaves.headings.map((one) => ({ ...one, span: stretch(one.span, change) })),
    tables: leaves.tables.map((table) => placeTable(table, passages, (span) => stretch(span, change))),
    comments: leaves.comments.map((one) => ({ ...one, span: stretch(one.span, change) })),
    opaque: leaves.opaque.map((span) => stretch(span, change)),
  };
}

/** What stands in the column of a header that was edited, with the header: it stands in another column now. */
function underHeader(passage: Passage, { cell: header, rendered }: Passage): Passage {
  const { cell } = passage;
  if (header?.row !== -1 || cell?.table !== header.table || cell.column !== header.column) return passage;
  return { ...passage, cell: { ...cell, header: rendered.text }, facts: new Facts() };
}

/** An item may begin before the change and end behind it. */
function withItem({ item }: Passage, moved: Passage, change: Change): Passage {
  if (!item || (item.span.end < change.span.start && moved.item?.span === item.span)) return moved;
  return { ...moved, item: { ...item, span: stretch(item.span, change) } };
}
