import type { ListPlace, Mark, Passage, Table } from '../model/document.ts';
import type { Segment } from '../text/rendered-text.ts';
import { shift, type Span } from '../text/span.ts';
import type { BulletList, Leaves } from './outline.ts';

/** How much stands before a chunk in its document: characters, and things that are numbered through. */
export interface Placement {
  readonly offset: number;
  readonly passages: number;
  readonly headings: number;
  readonly tables: number;
  readonly lists: number;
  /** The list right before it, which its own first list continues where the bullets are the same. */
  readonly open: BulletList | undefined;
}

export const startOfDocument: Placement = { offset: 0, passages: 0, headings: 0, tables: 0, lists: 0, open: undefined };

/** The place behind a chunk's leaves. */
export function placeBehind(at: Placement, leaves: Leaves): Placement {
  const { passages, headings, tables, lists, lastList } = leaves;
  const continued = continuedList(leaves, at);
  const open = continued && lastList?.list === 0
    ? { ...continued, items: continued.items + lastList.items }
    : lastList && { ...lastList, list: lastList.list + at.lists - (continued ? 1 : 0) };
  return {
    offset: at.offset, passages: at.passages + passages.length, headings: at.headings + headings.length,
    tables: at.tables + tables.length, lists: at.lists + lists - (continued ? 1 : 0), open,
  };
}

/** A list that was cut between two of its items. */
function continuedList({ firstList }: Leaves, { open }: Placement): BulletList | undefined {
  return firstList && open?.bullet === firstList.bullet ? open : undefined;
}

/** Moves the leaves of a chunk, read as if it were a document, to their place; texts and whatever counts in them stay the same objects. */
export function placeLeaves(leaves: Leaves, placement: Placement): Leaves {
  const continued = continuedList(leaves, placement);
  const at = { ...placement, open: continued };
  const passages = leaves.passages.map((passage) => placePassage(passage, at));
  return {
    passages,
    headings: leaves.headings.map((one) => ({ ...one, passage: one.passage + at.passages, span: shift(one.span, at.offset) })),
    tables: leaves.tables.map((table) => placeTable(table, passages, (span) => shift(span, at.offset), at)),
    comments: leaves.comments.map((comment) => ({ ...comment, span: shift(comment.span, at.offset) })),
    opaque: leaves.opaque.map((span) => shift(span, at.offset)),
    lists: leaves.lists, firstList: leaves.firstList, lastList: leaves.lastList, defines: leaves.defines,
  };
}

/** `open` is the list that its first list continues. */
export function placePassage(passage: Passage, at: Placement): Passage {
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

/** The first list in a chunk that continues one is that one. */
function placeItem(item: ListPlace, at: Placement): ListPlace {
  const { open } = at;
  const numbered = open === undefined ? { list: item.list + at.lists }
    : item.list === 0 ? { list: open.list, index: item.index + open.items } : { list: item.list + at.lists - 1 };
  return {
    ...item, ...numbered, span: shift(item.span, at.offset),
    ...(item.parent !== undefined && { parent: item.parent + at.passages }),
  };
}

/** Its cells are the placed passages, by the indices that they had; `move` takes spans to their places. */
export function placeTable(table: Table, passages: readonly Passage[], move: (span: Span) => Span, at: Pick<Placement, 'tables' | 'headings'> = startOfDocument): Table {
  const placed = (cells: readonly Passage[]): Passage[] => cells.map((cell) => passages[cell.index]!);
  return {
    index: table.index + at.tables, section: table.section + at.headings, span: move(table.span),
    header: placed(table.header), rows: table.rows.map((row) => ({ span: move(row.span), cells: placed(row.cells) })),
  };
}
