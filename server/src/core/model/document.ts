import type { Facts } from '../memo/facts.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { RenderedText } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';

/** A Markdown file as an outline of sections and passages; knows nothing of templates. Spans are source offsets unless said otherwise. */
export interface MarkdownDocument {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter | undefined;
  /** The first level-1 heading; for want of one that which all others stand below. */
  readonly title: Passage | undefined;
  /** In source order. The first has no heading and holds what stands before the first heading (it may be empty). */
  readonly sections: readonly Section[];
  /** Every passage of the document, in source order. */
  readonly passages: readonly Passage[];
  readonly tables: readonly Table[];
  /** HTML comments anywhere in the document, for suppressions. */
  readonly comments: readonly HtmlComment[];
  /** Code fences, indented code and HTML blocks: never prose. */
  readonly opaque: readonly Span[];
}

export interface FrontMatter {
  /** Including both fences. */
  readonly span: Span;
  /** The parsed YAML mapping; empty when it is broken. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly problem?: { readonly message: string; readonly span: Span };
}

export interface HtmlComment {
  readonly span: Span;
  /** Between `<!--` and `-->`, trimmed. */
  readonly text: string;
}

/** A heading with all that follows it up to the next heading of any depth. */
export interface Section {
  readonly index: number;
  readonly heading: Passage | undefined;
  /** 0 for the part before the first heading. */
  readonly depth: number;
  /** Rendered text of the heading, or ''. */
  readonly title: string;
  /** Heading and body, from the start of the heading's line to the start of the next heading's. */
  readonly span: Span;
  /** From the start of the line below the heading. */
  readonly bodySpan: Span;
  /** `span` continued over all deeper sections below it; for the part before the first heading just `span`. */
  readonly treeSpan: Span;
  /** Index of the section that this one is nested in. */
  readonly parent: number | undefined;
  /** Without the heading; table cells included. */
  readonly passages: readonly Passage[];
  readonly tables: readonly Table[];
}

export interface Table {
  readonly index: number;
  readonly section: number;
  readonly span: Span;
  readonly header: readonly Passage[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly Passage[];
}

/** One leaf of inline content: a heading, a paragraph (also a list item's), or a table cell. */
export interface Passage {
  readonly index: number;
  /** Source of the inline content, without list marker, heading marks or cell pipes. */
  readonly span: Span;
  readonly rendered: RenderedText;
  readonly marks: readonly Mark[];
  /** Equal for passages of one kind with the same rendered text and marks, wherever they stand and however they are written. */
  readonly wording: string;
  /** What follows from the wording alone; the passage keeps it wherever an edit moves it. */
  readonly facts: Facts;
  readonly kind: 'heading' | 'paragraph' | 'cell';
  /** Index into `sections`. */
  readonly section: number;
  /** Set when the passage is the first paragraph of a list item, or a later block inside one (`continuation`). */
  readonly item?: ListPlace;
  readonly cell?: CellPlace;
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** A bold, code or plain opening that names what the rest is about: `**harbor**: …`, `` `harbor` — … ``, `**Link**: …`. */
  readonly lead?: Lead;
}

export interface ListPlace {
  /** Distinguishes lists within the document. */
  readonly list: number;
  /** Position in the list, from 0. */
  readonly index: number;
  /** 0 for a list that stands in no other list. */
  readonly depth: number;
  readonly ordered: boolean;
  /** `true`/`false` for a task-list item. */
  readonly checked?: boolean;
  /** Source of the whole item with its marker and nested blocks. */
  readonly span: Span;
  /** Index of the passage that opens the enclosing item, for an item of a nested list. */
  readonly parent?: number;
  /** Not the first paragraph of its item. */
  readonly continuation: boolean;
}

export interface CellPlace {
  readonly table: number;
  /** Body rows from 0; the header row is -1. */
  readonly row: number;
  readonly column: number;
  /** Rendered text of the column's header cell. */
  readonly header: string;
}

export interface Mark {
  /** A `footnote` reference (`[^id]`, with or without a definition) is not seen: its rendered span is empty, its `url` the id. */
  readonly kind: 'code' | 'link' | 'strong' | 'emphasis' | 'delete' | 'html' | 'image' | 'footnote';
  /** Offsets in the passage's rendered text. */
  readonly span: Span;
  /** Source of the whole construct, with its marks. */
  readonly source: Span;
  /** Target of a link or image. */
  readonly url?: string;
}

export interface Lead {
  /** Rendered, without marks and the separator: `harbor`. */
  readonly text: string;
  /** Offsets of `text` in the rendered text. */
  readonly span: Span;
  readonly style: 'strong' | 'code' | 'link' | 'plain';
  /** Offset in the rendered text of the first character after the separator and white space. */
  readonly rest: number;
  readonly separator: ':' | '-';
}

/** A part of one passage; `span` is in its rendered text. */
export interface Slice {
  readonly passage: Passage;
  readonly span: Span;
}
