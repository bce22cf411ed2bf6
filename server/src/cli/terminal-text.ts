// Text that a person wrote goes to a terminal here: it must neither move the cursor nor shift the marks below it.

/** Control characters and bidirectional overrides would act on the terminal. */
const unsafe = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text on one line, with nothing in it that a terminal would obey; as many UTF-16 units as before. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => (/\s/.test(character) ? ' ' : '\uFFFD'));
}

const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6])/u;

/** Cells that a terminal gives the text: two for wide characters, none for combining ones. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Breaks at spaces so that each line fits; a longer word stands alone. No width, no break. */
export function wrap(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A line of source cut to the width around the marked part; `start` and `end` are where that part now stands. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `start` and `end` are UTF-16 offsets in the line. */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const safe = printable(line);
  const indent = safe.length - safe.trimStart().length;
  const to = Math.max(start, Math.min(end, safe.trimEnd().length));
  if (safe.trimEnd().length - indent <= width) {
    return { text: safe.trim(), start: Math.max(0, start - indent), end: Math.max(0, to - indent) };
  }
  const room = width - 2;
  const before = Math.max(10, Math.floor((room - (to - start)) / 2));
  const from = wordStart(safe, Math.max(indent, start - before), start);
  const until = wordEnd(safe, Math.min(safe.length, from + room), Math.min(to, from + room));
  const opening = from > indent ? '…' : '';
  const closing = until < safe.trimEnd().length ? '…' : '';
  return {
    text: opening + safe.slice(from, until).trimEnd() + closing,
    start: start - from + opening.length,
    end: Math.min(to, until) - from + opening.length,
  };
}

/** The first start of a word at or after `offset`, not beyond `limit`. */
function wordStart(text: string, offset: number, limit: number): number {
  if (offset === 0 || text[offset - 1] === ' ') return offset;
  const space = text.indexOf(' ', offset);
  return space === -1 || space >= limit ? safeCut(text, offset) : space + 1;
}

/** The last end of a word at or before `offset`, not before `limit`. */
function wordEnd(text: string, offset: number, limit: number): number {
  if (offset >= text.length || text[offset] === ' ') return offset;
  const space = text.lastIndexOf(' ', offset);
  return space < limit ? safeCut(text, offset) : space;
}

/** Never between the halves of a surrogate pair. */
function safeCut(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
