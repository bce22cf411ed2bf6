import type { Span } from './span.ts';

/** Zero-based line and UTF-16 column, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open, like {@link Span}. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A place in some file of the workspace; `range` says the same as `span`, so that a reader needs no text. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
  readonly range: Range;
}
