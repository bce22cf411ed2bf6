import type { Span } from '../text/span.ts';

/** Shorter chunks are not worth their own parse. */
export const shortestChunk = 1024;
/** The Markdown parser takes quadratic time in long texts, so that longer runs are cut even where that may change their reading. */
const maximum = 48 * 1024;
const mostBrackets = 1500;
const mostBars = 6000;
/** What a piece with more of them is cut into. */
const denseLength = 4096;
/** Deeper quotes and lists are hostile; the parser takes cubic time for them. */
const maximumDepth = 24;

const lineBreak = /\r\n|\n|\r/g;
const atxHeading = /^#{1,6}(?:[ \t]|$)/;
const letter = /^\p{L}/u;
/** An item of a list in no other block, and no break between paragraphs: whatever stands before it, it ends there. */
const bulletItem = /^[-+*] {1,4}(?:[^\s*+_-]|\*\*[^\s*])/;
const fenceOpening = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;
const fenceClosing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const htmlOpening = /^ {0,3}<(?:(!--)|(\?)|(!\[CDATA\[)|(![A-Za-z])|(?:script|pre|style|textarea)(?=[\s>]|$))/i;
const htmlLine = /^ {0,3}</;
const rawTextEnd = /<\/(?:script|pre|style|textarea)>/i;

/**
 * Cuts a text into pieces that read the same alone as together: at top-level headings, at items of bullet
 * lists, and at paragraphs after a blank line, outside fences and HTML. It makes parsing linear, and lets an editor parse only what changed.
 */
export function splitChunks(text: string, from: number, shortest = shortestChunk): Span[] {
  const chunks: Span[] = [];
  const state = new BlockState();
  let start = from;
  const cut = (at: number) => {
    if (isDense(text, start, at)) for (; at - start > 2 * denseLength; start += denseLength) chunks.push({ start, end: start + denseLength });
    chunks.push({ start, end: at });
    start = at;
  };
  for (const line of linesOf(text, from)) {
    const length = line.start - start;
    const content = text.slice(line.start, Math.min(line.end, line.start + 4096));
    if (length >= shortest && state.startsBlock(content)) cut(line.start);
    else if (length >= maximum && !state.open) cut(line.start);
    for (let at = breakInside(text, start, line.end); at > 0; at = breakInside(text, start, line.end)) cut(at);
    state.pass(content);
  }
  if (start < text.length || chunks.length === 0) cut(text.length);
  return chunks;
}

/** Whether a chunk may have been cut off for its length, so that letters more or less would cut it elsewhere. */
export function wasForced({ start, end }: Span): boolean {
  return end - start === denseLength || end - start >= maximum;
}

/** Longer chunks may have to be cut for what is typed in them. */
export const safeLength = 2 * denseLength;

/** More brackets or bars than anybody writes in one piece: the parser takes quadratic time for them. */
function isDense(text: string, start: number, end: number): boolean {
  let brackets = 0;
  let bars = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 91) brackets++;
    else if (code === 124) bars++;
  }
  return brackets > mostBrackets || bars > mostBars;
}

/**
 * Follows fences and HTML blocks from line to line. Where a line alone does not tell (an indented fence may belong to a list
 * item), it is `unsure` for the rest of the text, and nothing is cut.
 */
export class BlockState {
  private unsure = false;
  private afterBlank = true;
  /** On or below a line that may have opened an HTML block, up to the next blank line. */
  inHtml = false;
  private fence: string | undefined;
  private htmlEnd: RegExp | string | undefined;

  /** Inside a fence, a comment or raw text. */
  get open(): boolean {
    return this.fence !== undefined || this.htmlEnd !== undefined;
  }

  startsBlock(line: string): boolean {
    if (this.open || this.unsure) return false;
    return (!this.inHtml && (atxHeading.test(line) || bulletItem.test(line))) || (this.afterBlank && letter.test(line));
  }

  pass(line: string): void {
    if (this.fence !== undefined) {
      const closing = fenceClosing.exec(line)?.[1];
      if (closing?.startsWith(this.fence)) this.fence = undefined;
      this.afterBlank = false;
    } else if (this.htmlEnd !== undefined) {
      if (this.endsHtml(line)) this.htmlEnd = undefined;
      this.afterBlank = false;
    } else {
      this.afterBlank = line.trim() === '';
      if (this.afterBlank) this.inHtml = false;
      const uncertain = this.inHtml || line.startsWith(' ');
      this.fence = fenceOpening.exec(line)?.[1];
      if (this.fence === undefined) this.openHtml(line);
      if (this.open && uncertain) this.unsure = true;
    }
  }

  private openHtml(line: string): void {
    if (!htmlLine.test(line)) return;
    this.inHtml = true;
    const found = htmlOpening.exec(line);
    if (!found) return;
    this.htmlEnd = found[1] ? '-->' : found[2] ? '?>' : found[3] ? ']]>' : found[4] ? '>' : rawTextEnd;
    if (this.endsHtml(line)) this.htmlEnd = undefined;
  }

  private endsHtml(line: string): boolean {
    return typeof this.htmlEnd === 'string' ? line.includes(this.htmlEnd) : this.htmlEnd?.test(line) === true;
  }
}

/** Lines without their breaks; `end` is before the break. */
function* linesOf(text: string, from: number): Generator<Span> {
  const plain = !text.includes('\r');
  let start = from;
  while (start < text.length) {
    const { end, next } = plain ? newlineAfter(text, start) : breakAfter(text, start);
    yield { start, end };
    start = next;
  }
}

function newlineAfter(text: string, start: number): { end: number; next: number } {
  const end = text.indexOf('\n', start);
  return end < 0 ? { end: text.length, next: text.length } : { end, next: end + 1 };
}

function breakAfter(text: string, start: number): { end: number; next: number } {
  lineBreak.lastIndex = start;
  const found = lineBreak.exec(text);
  return found ? { end: found.index, next: lineBreak.lastIndex } : { end: text.length, next: text.length };
}

/** Where to cut a line that is itself too long; 0 where none is needed. */
function breakInside(text: string, start: number, end: number): number {
  if (end - start < 2 * maximum) return 0;
  const space = text.indexOf(' ', start + maximum);
  if (space > 0 && space < start + 2 * maximum - 1) return space + 1;
  const at = start + maximum;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

const containerMark = />|[-+*]|(?<!\d)\d+[.)]/g;
const containers = String.raw`(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+)`;
const deepStart = new RegExp(`^[ \\t]*${containers}{${maximumDepth}}`, 'm');
const opening = new RegExp(`^[ \\t]*${containers}*`);

/**
 * The text as the parser gets it, character for character in the same place: NUL, which moves the parser's positions, is
 * U+FFFD, and quote and list marks beyond any honest depth are plain characters.
 */
export function disarm(text: string): string {
  const clean = text.includes('\0') ? text.replaceAll('\0', '�') : text;
  return deepStart.test(clean) ? clean.split(/(?<=\n|\r(?!\n))/).map(disarmLine).join('') : clean;
}

function disarmLine(line: string): string {
  if (!deepStart.test(line)) return line;
  const marks = opening.exec(line)![0];
  let depth = 0;
  const bounded = marks.replace(containerMark, (mark) => (++depth > maximumDepth ? '·'.repeat(mark.length) : mark));
  return bounded + line.slice(marks.length);
}
