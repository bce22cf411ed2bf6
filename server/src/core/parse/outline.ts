import type { Heading, List, ListItem, Nodes, PhrasingContent, RootContent, Table as TableNode, TableCell } from 'mdast';
import { Facts } from '../memo/facts.ts';
import type { HtmlComment, ListPlace, Mark, Passage, Table, TableRow } from '../model/document.ts';
import type { Span } from '../text/span.ts';
import { readInline, type InlineSource } from './inline.ts';
import { findLead } from './lead.ts';
import type { ParsedChunk } from './parse-chunks.ts';

/** A heading that opens a section, with where it stands. */
export interface HeadingMark {
  readonly passage: number;
  readonly depth: number;
  readonly span: Span;
}

/** The leaves of a chunk or document in source order; `section` counts the headings before them. */
export interface Leaves {
  readonly passages: readonly Passage[];
  readonly headings: readonly HeadingMark[];
  readonly tables: readonly Table[];
  readonly comments: readonly HtmlComment[];
  readonly opaque: readonly Span[];
  /** How many lists there are. */
  readonly lists: number;
  /** The bullet list that everything begins with, and the one that everything ends with. */
  readonly firstList: BulletList | undefined;
  readonly lastList: BulletList | undefined;
  /** Whether links are defined in it, for whatever else it may hold. */
  readonly defines: boolean;
}

/** A list in no other block. */
export interface BulletList {
  readonly list: number;
  readonly bullet: string;
  readonly items: number;
}

interface ItemState {
  readonly place: Omit<ListPlace, 'continuation' | 'parent'>;
  readonly enclosing: ItemState | undefined;
  opener: number | undefined;
}

interface Surroundings {
  readonly quoted: boolean;
  readonly item: ItemState | undefined;
}

/**
 * The leaves of one chunk, as if it were the document: what is counted starts from 0, and so do offsets. Walks the syntax
 * tree without recursion, so that hostile nesting can't overflow the stack.
 */
export function readLeaves(chunk: ParsedChunk): Leaves {
  const walk = new Walk(chunk);
  const stack: { node: RootContent; around: Surroundings }[] = [];
  const push = (nodes: readonly RootContent[], around: Surroundings) => {
    for (let i = nodes.length - 1; i >= 0; i--) stack.push({ node: nodes[i]!, around });
  };
  const blocks = chunk.root.children.filter((node) => (node.position?.start.offset ?? 0) >= chunk.lent);
  const edges = [blocks[0], blocks.at(-1)];
  const edgeLists: (BulletList | undefined)[] = [undefined, undefined];
  push(blocks, { quoted: false, item: undefined });
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, around } = next;
    if (node.type === 'blockquote') {
      push(node.children, { ...around, quoted: true });
    } else if (node.type === 'footnoteDefinition') {
      push(node.children, { quoted: around.quoted, item: undefined });
    } else if (node.type === 'list') {
      const list = walk.lists++;
      edges.forEach((edge, at) => {
        if (edge === node && node.ordered !== true) edgeLists[at] = { list, bullet: walk.bulletOf(node), items: node.children.length };
      });
      const depth = around.item ? around.item.place.depth + 1 : 0;
      for (let i = node.children.length - 1; i >= 0; i--) {
        const item = walk.item(node.children[i]!, { list, index: i, depth, ordered: node.ordered === true }, around.item);
        push(node.children[i]!.children, { quoted: around.quoted, item });
      }
    } else {
      walk.leaf(node, around);
    }
  }
  const { passages, headings, tables, comments, opaque, lists } = walk;
  const [firstList, lastList] = edgeLists;
  return { passages, headings, tables, comments, opaque, lists, firstList, lastList, defines: chunk.definitions.size > 0 };
}

class Walk {
  readonly passages: Passage[] = [];
  readonly headings: HeadingMark[] = [];
  readonly tables: Table[] = [];
  readonly comments: HtmlComment[] = [];
  readonly opaque: Span[] = [];
  lists = 0;
  private readonly text: string;
  private readonly base: number;
  private readonly source: InlineSource;

  constructor({ text, parsed, lent, definitions }: ParsedChunk) {
    this.text = text;
    this.base = -lent;
    this.source = { text, parsed, base: -lent, definitions };
  }

  bulletOf(list: List): string {
    return this.text.charAt(this.spanOf(list).start);
  }

  item(node: ListItem, at: Pick<ListPlace, 'list' | 'index' | 'depth' | 'ordered'>, enclosing: ItemState | undefined): ItemState {
    const checked = typeof node.checked === 'boolean' ? { checked: node.checked } : {};
    return { place: { ...at, ...checked, span: this.spanOf(node) }, enclosing, opener: undefined };
  }

  leaf(node: RootContent, around: Surroundings): void {
    switch (node.type) {
      case 'heading':
        this.heading(node, around);
        break;
      case 'paragraph':
        this.passage(node.children, this.contentSpan(node.children, this.spanOf(node)), 'paragraph', around);
        break;
      case 'table':
        this.table(node, around);
        break;
      case 'html':
        this.opaque.push(this.spanOf(node));
        this.findComments(this.spanOf(node));
        break;
      case 'code':
        this.opaque.push(this.spanOf(node));
        break;
      default:
        break;
    }
  }

  private spanOf(node: Nodes): Span {
    const start = node.position?.start.offset ?? 0;
    return { start: this.base + start, end: this.base + (node.position?.end.offset ?? start) };
  }

  private contentSpan(children: readonly PhrasingContent[], otherwise: Span): Span {
    const first = children[0];
    const last = children.at(-1);
    return first && last ? { start: this.spanOf(first).start, end: this.spanOf(last).end } : otherwise;
  }

  private heading(node: Heading, around: Surroundings): void {
    const whole = this.spanOf(node);
    const content = this.contentSpan(node.children, { start: whole.end, end: whole.end });
    const opensSection = !around.quoted && !around.item;
    if (opensSection) this.headings.push({ passage: this.passages.length, depth: node.depth, span: whole });
    this.passage(node.children, content, 'heading', around);
  }

  private passage(
    nodes: readonly PhrasingContent[], span: Span, kind: Passage['kind'], around: Surroundings, cell?: Passage['cell'],
  ): Passage {
    const { rendered, marks } = readInline(nodes, this.source, kind);
    const index = this.passages.length;
    const item = around.item && place(around.item, index);
    const lead = findLead(rendered.text, marks, kind);
    const passage: Passage = {
      index, span, rendered, marks, kind, section: this.headings.length, quoted: around.quoted,
      wording: wordingOf(rendered.text, marks, kind), facts: new Facts(),
      ...(item && { item }), ...(cell && { cell }), ...(lead && { lead }),
    };
    this.passages.push(passage);
    for (const mark of marks) if (mark.kind === 'html') this.findComments(mark.source);
    return passage;
  }

  private table(node: TableNode, around: Surroundings): void {
    const index = this.tables.length;
    let header: Passage[] = [];
    const rows: TableRow[] = [];
    node.children.forEach((row, rowIndex) => {
      const cells = row.children.map((cell, column) => {
        const title = rowIndex === 0 ? undefined : header[column]?.rendered.text ?? '';
        const placed = { table: index, row: rowIndex - 1, column, header: title ?? '' };
        const passage = this.passage(cell.children, this.cellSpan(cell), 'cell', around, placed);
        if (rowIndex > 0) return passage;
        const own: Passage = { ...passage, cell: { ...placed, header: passage.rendered.text } };
        this.passages[passage.index] = own;
        return own;
      });
      if (rowIndex === 0) header = cells;
      else rows.push({ span: this.spanOf(row), cells });
    });
    this.tables.push({ index, section: this.headings.length, span: this.spanOf(node), header, rows });
  }

  /** Content of a cell; for an empty one the place between its pipes where text would go. */
  private cellSpan(cell: TableCell): Span {
    const whole = this.spanOf(cell);
    let at = whole.start;
    if (this.text[at] === '|') at++;
    if (at < whole.end && /[ \t]/.test(this.text[at]!)) at++;
    const point = Math.min(at, whole.end);
    return this.contentSpan(cell.children, { start: point, end: point });
  }

  private findComments(within: Span): void {
    let at = within.start;
    for (;;) {
      const start = this.text.indexOf('<!--', at);
      if (start < 0 || start >= within.end) return;
      const close = this.text.indexOf('-->', start + 4);
      if (close < 0 || close >= within.end) return;
      this.comments.push({ span: { start, end: close + 3 }, text: this.text.slice(start + 4, close).trim() });
      at = close + 3;
    }
  }
}

/** See {@link Passage.wording}. */
export function wordingOf(text: string, marks: readonly Mark[], kind: Passage['kind']): string {
  let wording = kind[0]!;
  for (const { kind: mark, span, url } of marks) wording += `${mark} ${span.start} ${span.end} ${url ?? ''}\n`;
  return `${wording}\0${text}`;
}

/** The first paragraph of an item opens it; everything later continues it. */
function place(state: ItemState, passage: number): ListPlace {
  const continuation = state.opener !== undefined;
  state.opener ??= passage;
  const parent = state.enclosing?.opener;
  return { ...state.place, continuation, ...(parent !== undefined && { parent }) };
}
