import type { Position, Range } from 'vscode-languageserver';
import { offsetAt } from '../core/text/line-index.ts';
import type { LineIndex } from '../core/text/line-index.ts';
import type { Span } from '../core/text/span.ts';

/** Positions past the end of a line or of the text are clamped, as the protocol asks. */
export function fromPosition(lines: LineIndex, position: Position): number {
  return offsetAt(lines, position);
}

/** Offsets in the text that `lines` was made of. */
export function fromRange(lines: LineIndex, range: Range): Span {
  const start = fromPosition(lines, range.start);
  return { start, end: Math.max(start, fromPosition(lines, range.end)) };
}
