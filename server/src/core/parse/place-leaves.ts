import type { ListPlace, Mark, Passage, Table } from '../model/document.ts';
import type { Segment } from '../text/rendered-text.ts';
import { shift } from '../text/span.ts';
import type { Leaves } from './outline.ts';

/** How much stands before a chunk in its document: characters, and things that are numbered through. */
export interface Placement {
  readonly offset: number;
  readonly passages: number;
  readonly headings: number;
  readonly tables: number;
  readonly lists: number;
}

export const startOfDocument: Placement = { offset: 0, passages: 0, headings: 0, tables: 0, lists: 0 };

/** Moves the leaves of a chunk, read as if it were a document, to their place; texts and whatever counts in them stay the same objects. */
export function placeLeaves(leaves: Leaves, at: Placement): Leaves {
  const passages = leaves.passages.map((passage) => placePassage(passage, at));
  return {
    passages,
    headings: leaves.headings.map((one) => ({ ...one, passage: one.passage + at.passages, span: shift(one.span, at.offset) })),
    tables: leaves.tables.map((table) => placeTable(table, passages, at)),
    comments: leaves.comments.map((comment) => ({ ...comment, span: shift(comment.span, at.offset) })),
    opaque: leaves.opaque.map((span) => shift(span, at.offset)),
    lists: leaves.lists,
  };
}

function placePassage(passage: Passage, at: Placement): Passage {
  const { item, cell, rendered, marks } = passage;
  return {
    ...passage,
    index: passage.index + at.passages,
    section: passage.section + at.headings,
    span: shift(passage.span, at.offset),
    rendered: { text: rendered.text, segments: rendered.segments.map((segment): Segment => ({ ...segment, source: segment.source + at.offset })) },
    marks: marks.length === 0 ? marks : marks.map((mark): Mark => ({ ...mark, source: shift(mark.source, at.offset) })),
    ...(item && { item: placeItem(item, at) }),
    ...(cell && { cell: { ...cell, table: cell.table + at.tables } }),
  };
}

function placeItem(item: ListPlace, at: Placement): ListPlace {
  return {
    ...item, list: item.list + at.lists, span: shift(item.span, at.offset),
    ...(item.parent !== undefined && { parent: item.parent + at.passages }),
  };
}

/** Its cells are the placed passages. */
function placeTable(table: Table, passages: readonly Passage[], at: Placement): Table {
  const placed = (cells: readonly Passage[]): Passage[] => cells.map((cell) => passages[cell.index]!);
  return {
    index: table.index + at.tables, section: table.section + at.headings, span: shift(table.span, at.offset),
    header: placed(table.header), rows: table.rows.map((row) => ({ span: shift(row.span, at.offset), cells: placed(row.cells) })),
  };
}
