import { lineIndex, offsetAt } from '../core/text/line-index.ts';
import type { Range } from '../core/text/position.ts';
import type { Place } from './report.ts';

/** Lines of standard input as a brief, with the way back from a place in the brief to the line that was read. */
export interface InputDossier {
  readonly text: string;
  /** The lines as they were read, without line ends. */
  readonly lines: readonly string[];
  place(range: Range): Place;
}

interface Origin {
  /** Offset in the brief at which the input line begins. */
  readonly start: number;
  /** From 0. */
  readonly line: number;
  /** Column of the input line that stands at `start`. */
  readonly column: number;
}

const opening = '# Northwind — Engineer\n\n## Resume Emphasis\n\n';

/**
 * Each line is one paragraph of Resume Emphasis; `## …` opens the section that it names instead. A line is inline
 * Markdown: what would open a block that swallows the lines after it is escaped.
 */
export function inputDossier(input: string): InputDossier {
  const lines = input.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const origins: Origin[] = [];
  let text = opening;
  lines.forEach((raw, line) => {
    const content = raw.trimStart();
    if (content === '') return;
    if (opensBlock(content)) text += '\\';
    origins.push({ start: text.length, line, column: raw.length - content.length });
    text += `${content}\n\n`;
  });
  const index = lineIndex(text);
  return {
    text,
    lines,
    place: ({ start, end }) => {
      const from = back(origins, offsetAt(index, start));
      const to = back(origins, offsetAt(index, end));
      return { file: '-', line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

/** Fences and comments run on over the lines below, a definition vanishes, and other headings would move the section. */
function opensBlock(line: string): boolean {
  return /^(?:`{3}|~{3}|<(?:[!?]|script|pre|style|textarea)|#(?!# )|\[[^\]]*\]:)/i.test(line);
}

function back(origins: readonly Origin[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = origins.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (origins[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  const origin = origins[low];
  if (origin === undefined) return { line: 1, column: 1 };
  return { line: origin.line + 1, column: Math.max(0, offset - origin.start) + origin.column + 1 };
}
