import type { Span } from './span.ts';

/**
 * What a reader sees of one run of inline Markdown, with the way back to the source.
 *
 * Emphasis marks, link targets and escapes are gone, a character reference is the character it stands for,
 * and every line break is one space. Inline code keeps its text (see the passage's marks for what is code).
 */
export interface RenderedText {
  readonly text: string;
  /** In order, without gaps or overlaps in `text`; there may be gaps in the source (marks that are not seen). */
  readonly segments: readonly Segment[];
}

export interface Segment {
  /** Offset in the rendered text. */
  readonly start: number;
  readonly length: number;
  /** Offset in the source. */
  readonly source: number;
  /** Equal to `length` where the characters are the same one by one; otherwise the segment stands for the whole (`&nbsp;`). */
  readonly sourceLength: number;
}

/** The smallest source span that covers the given span of rendered text; exact through marks, escapes and references. */
export function toSource(rendered: RenderedText, of: Span): Span {
  if (rendered.segments.length === 0) return { start: 0, end: 0 };
  const first = segmentAt(rendered, of.start);
  if (of.end <= of.start) {
    const at = first.source + (sameLength(first) ? Math.min(of.start - first.start, first.length) : 0);
    return { start: at, end: at };
  }
  const last = segmentAt(rendered, of.end - 1);
  return {
    start: first.source + (sameLength(first) ? of.start - first.start : 0),
    end: sameLength(last) ? last.source + (of.end - last.start) : last.source + last.sourceLength,
  };
}

/** The rendered offset that stands for a source offset; offsets inside unseen marks go to the next seen character. */
export function toRendered(rendered: RenderedText, source: number): number {
  for (const segment of rendered.segments) {
    if (source < segment.source) return segment.start;
    if (source < segment.source + segment.sourceLength) {
      return segment.start + (sameLength(segment) ? source - segment.source : 0);
    }
  }
  return rendered.text.length;
}

function sameLength(segment: Segment): boolean {
  return segment.length === segment.sourceLength;
}

function segmentAt(rendered: RenderedText, offset: number): Segment {
  const { segments } = rendered;
  let low = 0;
  let high = segments.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return segments[low]!;
}
