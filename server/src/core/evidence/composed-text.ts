import type { Passage } from '../model/document.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';

/** Text that was put together from parts of a file, with the way back. */
export interface ComposedText {
  readonly text: string;
  /** Source of a part, or undefined where it stands in no single place of the file. */
  source(part: Span): Span | undefined;
  /** Inline code, which holds no numbers that anybody claims; in order. */
  readonly code: readonly Span[];
}

/** A piece of another text, or words that stand nowhere in the file. */
export type Piece = { readonly of: ComposedText; readonly span: Span } | string;

export function passageText(passage: Passage): ComposedText {
  return {
    text: passage.rendered.text,
    source: (part) => toSource(passage.rendered, part),
    code: passage.marks.filter((mark) => mark.kind === 'code').map((mark) => mark.span),
  };
}

export function whole(of: ComposedText): Piece {
  return { of, span: { start: 0, end: of.text.length } };
}

export function composeText(pieces: readonly Piece[]): ComposedText {
  let text = '';
  const parts: { readonly start: number; readonly end: number; readonly of: ComposedText; readonly from: number }[] = [];
  const code: Span[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const start = text.length;
    text += piece.of.text.slice(piece.span.start, piece.span.end);
    parts.push({ start, end: text.length, of: piece.of, from: piece.span.start });
    const by = start - piece.span.start;
    for (const mark of overlapping(piece.of.code, piece.span)) {
      code.push({ start: Math.max(mark.start, piece.span.start) + by, end: Math.min(mark.end, piece.span.end) + by });
    }
  }
  return {
    text, code,
    source: (span) => {
      const part = parts.find((one) => one.start <= span.start && span.end <= one.end);
      return part?.of.source({ start: span.start - part.start + part.from, end: span.end - part.start + part.from });
    },
  };
}

/** Those of the sorted, disjoint spans that overlap the given one; cheap although they are many. */
function overlapping(spans: readonly Span[], within: Span): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= within.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low; i < spans.length && spans[i]!.start < within.end; i++) {
    if (overlaps(spans[i]!, within)) found.push(spans[i]!);
  }
  return found;
}

/** Without white space at either end. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
