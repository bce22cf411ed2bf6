import type { Position, Range } from './position.ts';
import type { Span } from './span.ts';

/** Converts between offsets and lines; `\n`, `\r\n` and a lone `\r` end a line. */
export interface LineIndex {
  /** Offset of the first character of every line. */
  readonly starts: readonly number[];
  readonly length: number;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return { starts, length: text.length };
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** Offsets outside the text are clamped to it. */
export function positionAt(index: LineIndex, offset: number): Position {
  const clamped = Math.max(0, Math.min(offset, index.length));
  let low = 0;
  let high = index.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (index.starts[middle]! <= clamped) low = middle;
    else high = middle;
  }
  return { line: low, character: clamped - index.starts[low]! };
}

export function rangeOf(index: LineIndex, of: Span): Range {
  return { start: positionAt(index, of.start), end: positionAt(index, of.end) };
}

/** Positions past the end of a line or text are clamped. */
export function offsetAt(index: LineIndex, position: Position): number {
  if (position.line < 0) return 0;
  const start = index.starts[position.line];
  if (start === undefined) return index.length;
  const next = index.starts[position.line + 1] ?? index.length;
  return Math.max(start, Math.min(start + position.character, next));
}
