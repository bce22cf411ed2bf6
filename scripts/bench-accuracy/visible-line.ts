import type { Span } from '../../server/src/core/text/span.ts';

/**
 * One line of Markdown as a reader sees it, with the source offset of every character. It is deliberately not the
 * product's own Markdown reader: the labels are placed without its help.
 */
export interface VisibleLine {
  readonly text: string;
  /** Source offset of each character; one more for the end. */
  readonly offsets: readonly number[];
}

/** Takes out emphasis marks, back-ticks, escapes and link brackets; white space of every kind becomes a space. */
export function visibleLine(source: string, start: number): VisibleLine {
  const text: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (char === '*' || char === '`' || char === '[') continue;
    if (char === '_' && !(isWord(source[i - 1]) && isWord(source[i + 1]))) continue;
    if (char === '\\' && /[!-/:-@[-`{-~]/u.test(source[i + 1] ?? '')) {
      i++;
      text.push(source[i]!);
      offsets.push(start + i);
      continue;
    }
    text.push(char === ']' || /\s/u.test(char) ? ' ' : char);
    offsets.push(start + i);
  }
  offsets.push(start + source.length);
  return { text: text.join(''), offsets };
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** Source span of a span of the visible text. */
export function sourceSpan(line: VisibleLine, start: number, end: number): Span {
  return { start: line.offsets[start]!, end: line.offsets[end - 1]! + 1 };
}

export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** It is no part of a longer word or number. */
  readonly whole: boolean;
}

/** Where a text stands on the line; white space is compared folded. */
export function occurrences(line: VisibleLine, wanted: string): Occurrence[] {
  const needle = fold(wanted).text;
  const folded = fold(line.text);
  const all: Occurrence[] = [];
  if (needle === '') return [];
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
    const start = folded.offsets[at]!;
    const end = folded.offsets[at + needle.length - 1]! + 1;
    all.push({ start, end, whole: isWhole(line.text, start, end) });
  }
  return all;
}

function isWhole(text: string, start: number, end: number): boolean {
  const [first, last] = [text[start]!, text[end - 1]!];
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (isWord(first) && /[\p{L}\p{N}]$/u.test(before)) return false;
  if (/\d/u.test(first) && /\d[.,]$/u.test(before)) return false;
  if (/\d/u.test(last) && /^[.,]?\d/u.test(after)) return false;
  return !(/\p{L}/u.test(last) && /^\p{L}/u.test(after));
}

function fold(text: string): { text: string; offsets: number[] } {
  const chars: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    const plain = /\s/u.test(char) ? ' ' : (sameAs[char] ?? char);
    if (plain === ' ' && (chars.length === 0 || chars.at(-1) === ' ')) continue;
    chars.push(plain);
    offsets.push(i);
  }
  while (chars.at(-1) === ' ') {
    chars.pop();
    offsets.pop();
  }
  return { text: chars.join(''), offsets };
}

/** Quotation marks that a label writer may have straightened. */
const sameAs: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' };
