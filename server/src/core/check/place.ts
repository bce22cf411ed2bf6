import type { MarkdownDocument, Passage, Slice } from '../model/document.ts';
import { rangeOf } from '../text/line-index.ts';
import type { Location } from '../text/position.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import { firstLine } from './wording.ts';

/** Where a finding about the whole document stands: on its title, else on its first line. */
export function headSpan(document: MarkdownDocument): Span {
  if (document.title && document.title.span.end > document.title.span.start) return document.title.span;
  return firstLine(document);
}

export function locate(document: MarkdownDocument, span: Span): Location {
  return { uri: document.uri, span, range: rangeOf(document.lines, span) };
}

export function sliceSource({ passage, span }: Slice): Span {
  return toSource(passage.rendered, span);
}

export function textOf({ passage, span }: Slice): string {
  return passage.rendered.text.slice(span.start, span.end);
}

/** Source of the passage's text without the marks around it; its place where it is empty. */
export function passageSource(passage: Passage): Span {
  const { rendered } = passage;
  return rendered.text === '' ? passage.span : toSource(rendered, { start: 0, end: rendered.text.length });
}

/** 1-based line of an offset, as people name lines. */
export function lineOf(document: MarkdownDocument, offset: number): number {
  return rangeOf(document.lines, { start: offset, end: offset }).start.line + 1;
}
