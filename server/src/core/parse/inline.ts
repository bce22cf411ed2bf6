import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Definition, PhrasingContent } from 'mdast';
import type { Mark, Passage } from '../model/document.ts';
import { breakInCell } from './cell-break.ts';
import { ornamentOf } from './ornament.ts';
import { toSource, type RenderedText, type Segment } from '../text/rendered-text.ts';
import { shift, type Span } from '../text/span.ts';

/** What the inline reader needs to know of the chunk. */
export interface InlineSource {
  readonly text: string;
  /** The same as it was parsed; the syntax tree's positions are offsets in it. */
  readonly parsed: string;
  /** What to add to such an offset to get one in `text`. */
  readonly base: number;
  readonly definitions: ReadonlyMap<string, Definition>;
}

export interface InlineContent {
  readonly rendered: RenderedText;
  readonly marks: readonly Mark[];
}

type Work = { readonly node: PhrasingContent } | { readonly close: Omit<Mark, 'span'>; readonly start: number };

/** Renders inline nodes and keeps, for every character, where in the source it came from. A sign in front of a paragraph is no more seen than a bullet; in a cell it may say all. */
export function readInline(nodes: readonly PhrasingContent[], source: InlineSource, kind: Passage['kind']): InlineContent {
  const inCell = kind === 'cell';
  const out = new Rendering(source, kind === 'paragraph');
  const marks: Mark[] = [];
  const work: Work[] = [];
  const pushAll = (children: readonly PhrasingContent[]) => {
    for (let i = children.length - 1; i >= 0; i--) work.push({ node: children[i]! });
  };
  pushAll(nodes);
  for (let next = work.pop(); next; next = work.pop()) {
    if ('close' in next) {
      marks.push({ ...next.close, span: { start: next.start, end: out.length } });
      continue;
    }
    const { node } = next;
    const at = placeOf(node);
    const container = containerMark(node, shift(at, source.base), source);
    if (container && 'children' in node) {
      work.push({ close: container, start: out.length });
      pushAll(node.children);
    } else {
      readLeaf(node, at, out, marks, { inCell, base: source.base });
    }
  }
  const rendered = out.finish();
  for (const link of bareLinks(rendered, marks)) marks.push(link);
  marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.source.start - b.source.start);
  return { rendered, marks };
}

/** In the chunk. */
function placeOf(node: PhrasingContent): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

function containerMark(node: PhrasingContent, source: Span, { definitions }: InlineSource): Omit<Mark, 'span'> | undefined {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'delete':
      return { kind: node.type, source };
    case 'link':
      return { kind: 'link', source, url: node.url };
    case 'linkReference':
      return { kind: 'link', source, url: definitions.get(node.identifier)?.url ?? '' };
    default:
      return undefined;
  }
}

const lineBreakTag = /^<br[ \t]*\/?>$/i;

function readLeaf(
  node: PhrasingContent, at: Span, out: Rendering, marks: Mark[], { inCell, base }: { inCell: boolean; base: number },
): void {
  const start = out.length;
  const mark = (kind: Mark['kind'], url?: string) =>
    marks.push({ kind, span: { start, end: out.length }, source: shift(at, base), ...(url !== undefined && { url }) });
  switch (node.type) {
    case 'text':
      out.text(node.value, at, marks);
      break;
    case 'inlineCode':
      out.code(node.value, at, inCell);
      mark('code');
      break;
    case 'break':
      out.stand(' ', at);
      break;
    case 'html':
      if (lineBreakTag.test(node.value)) out.stand(inCell ? breakInCell(out.last, out.sourceBehind(at)) : ' ', at);
      mark('html');
      break;
    case 'image':
    case 'imageReference':
      out.alternative(node.alt ?? '', at);
      mark('image', node.type === 'image' ? node.url : undefined);
      break;
    case 'footnoteReference':
      mark('footnote', node.label ?? node.identifier);
      break;
    default:
      break;
  }
}

/** Collects rendered text; every method appends one node, walking its source and its value in tandem. Offsets given are in the chunk. */
class Rendering {
  length = 0;
  private readonly original: string;
  private readonly source: string;
  private readonly base: number;
  private readonly parts: string[] = [];
  private readonly segments: Segment[] = [];

  constructor({ text, parsed, base }: InlineSource, private readonly dropsOrnament: boolean) {
    this.original = text;
    this.source = parsed;
    this.base = base;
  }

  finish(): RenderedText {
    return { text: this.parts.join(''), segments: this.segments };
  }

  /** The next few characters of the source. */
  sourceBehind({ end }: Span): string {
    return this.source.slice(end, end + 8);
  }

  /** Characters that are the same in source and rendering. */
  private copy(from: number, to: number): void {
    if (to <= from) return;
    this.append(this.original.slice(this.base + from, this.base + to), this.base + from, to - from);
  }

  /** Characters that stand for a differently written source. */
  stand(text: string, at: Span): void {
    if (text !== '') this.append(text, this.base + at.start, at.end - at.start);
  }

  private append(text: string, source: number, sourceLength: number): void {
    const last = this.segments.at(-1);
    const plain = text.length === sourceLength;
    if (plain && last && last.length === last.sourceLength && last.source + last.sourceLength === source) {
      this.segments[this.segments.length - 1] = {
        ...last, length: last.length + text.length, sourceLength: last.sourceLength + sourceLength,
      };
    } else {
      this.segments.push({ start: this.length, length: text.length, source, sourceLength });
    }
    this.parts.push(text);
    this.length += text.length;
  }

  get last(): string {
    return this.parts.at(-1) ?? '';
  }

  /** Alternative text of an image, character by character where it is written plainly. */
  alternative(description: string, at: Span): void {
    const alt = description.replace(/\r\n|[\r\n]/g, ' ');
    if (this.source.startsWith(alt, at.start + 2)) this.copy(at.start + 2, at.start + 2 + alt.length);
    else this.stand(alt, at);
  }

  text(value: string, at: Span, marks: Mark[]): void {
    const { source } = this;
    const sign = this.length === 0 && this.dropsOrnament ? ornamentOf(value) : '';
    let i = at.start;
    let j = 0;
    // Behind the box of a task a line break may be part of the node's source, but not of its value.
    while (i < at.end && isWhiteSpace(source.charCodeAt(i)) && !isWhiteSpace(value.charCodeAt(0))) i++;
    while (j < sign.length) {
      const reference = source.charCodeAt(i) === 38 ? characterReference(source, i, at.end) : undefined;
      i = reference ? reference.end : i + 1;
      j += reference ? reference.value.length : 1;
    }
    let from = i;
    while (i < at.end && j < value.length) {
      const code = source.charCodeAt(i);
      if (code === 10 || code === 13 || isSpaceBeforeBreak(source, i, value.charCodeAt(j))) {
        this.copy(from, i);
        const skipped = skipBreak(source, i, at.end, value, j);
        this.stand(' ', { start: i, end: skipped.i });
        from = i = skipped.i;
        j = skipped.j;
      } else if (code === 92 && isAsciiPunctuation(source.charCodeAt(i + 1)) && i + 1 < at.end) {
        this.copy(from, i);
        this.stand(source[i + 1]!, { start: i, end: i + 2 });
        from = i += 2;
        j++;
      } else if (code === 38) {
        const reference = characterReference(source, i, at.end);
        if (reference) {
          this.copy(from, i);
          this.stand(reference.value, { start: i, end: reference.end });
          from = i = reference.end;
          j += reference.value.length;
        } else {
          i++;
          j++;
        }
      } else if (code === 91 && source.charCodeAt(i + 1) === 94) {
        const end = footnoteEnd(source, i, at.end);
        if (end > 0) {
          this.copy(from, i);
          marks.push({
            kind: 'footnote', url: source.slice(i + 2, end - 1),
            span: { start: this.length, end: this.length }, source: shift({ start: i, end }, this.base),
          });
          j += end - i;
          from = i = end;
        } else {
          i++;
          j++;
        }
      } else {
        i++;
        j++;
      }
    }
    this.copy(from, i);
  }

  code(value: string, at: Span, inCell: boolean): void {
    const { source } = this;
    let i = at.start;
    while (source.charCodeAt(i) === 96) i++;
    const end = at.end - (i - at.start);
    // One space inside each fence is not seen when both are there.
    if (end - i > value.length && /[ \r\n]/.test(source[i]!) && /[ \r\n]/.test(source[end - 1]!) && value.trim() !== '') {
      i += source.startsWith('\r\n', i) ? 2 : 1;
    }
    let from = i;
    let j = 0;
    while (i < end && j < value.length) {
      const code = source.charCodeAt(i);
      if (code === 10 || code === 13) {
        this.copy(from, i);
        const skipped = skipBreak(source, i, end, value, j);
        this.stand(' ', { start: i, end: skipped.i });
        from = i = skipped.i;
        j = skipped.j;
      } else if (inCell && code === 92 && source.charCodeAt(i + 1) === 124 && value.charCodeAt(j) === 124) {
        this.copy(from, i);
        this.stand('|', { start: i, end: i + 2 });
        from = i += 2;
        j++;
      } else {
        i++;
        j++;
      }
    }
    this.copy(from, i);
  }
}

function isWhiteSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** White space at the end of a line is not in the value, where the line break comes at once. */
function isSpaceBeforeBreak(source: string, i: number, valueCode: number): boolean {
  const code = source.charCodeAt(i);
  return (code === 32 || code === 9) && (valueCode === 10 || valueCode === 13);
}

/**
 * Moves over a line break, the white space before it, and the indentation and quote marks of the next line.
 * What the next line's text begins with is told from the value: `    > x` may be text inside a lazy paragraph.
 */
function skipBreak(source: string, i: number, end: number, value: string, j: number): { i: number; j: number } {
  while (i < end && isBlank(source.charCodeAt(i))) i++;
  i += source.startsWith('\r\n', i) ? 2 : 1;
  j += value.startsWith('\r\n', j) ? 2 : 1;
  let to = i;
  while (to < end && isPrefix(source.charCodeAt(to))) to++;
  let kept = j;
  while (kept < value.length && isPrefix(value.charCodeAt(kept))) kept++;
  let back = kept - j;
  while (back > 0 && !source.slice(i, to).endsWith(value.slice(j, j + back))) back--;
  return { i: Math.min(to - back, end), j };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isPrefix(code: number): boolean {
  return code === 32 || code === 9 || code === 62;
}

function isAsciiPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
}

const referencePattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z\d]{1,31}));/y;

function characterReference(source: string, at: number, end: number): { value: string; end: number } | undefined {
  referencePattern.lastIndex = at;
  const found = referencePattern.exec(source);
  if (!found || referencePattern.lastIndex > end) return undefined;
  const [, decimal, hexadecimal, name] = found;
  const value = name !== undefined
    ? decodeNamedCharacterReference(name)
    : decodeNumber(decimal !== undefined ? parseInt(decimal, 10) : parseInt(hexadecimal!, 16));
  return value === false ? undefined : { value, end: referencePattern.lastIndex };
}

/** As CommonMark says: control characters, surrogates and what Unicode does not have become U+FFFD. */
function decodeNumber(code: number): string {
  const refused = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)
    || (code > 55295 && code < 57344) || (code > 64975 && code < 65008) || (code & 65535) === 65535
    || (code & 65535) === 65534 || code > 1114111;
  return refused ? '�' : String.fromCodePoint(code);
}

const footnotePattern = /\[\^[\w.-]{1,100}\]/y;

/** End of `[^id]` at the offset, or 0. Its definition may be absent: an evidence id needs none. */
function footnoteEnd(source: string, at: number, end: number): number {
  footnotePattern.lastIndex = at;
  return footnotePattern.test(source) && footnotePattern.lastIndex <= end ? footnotePattern.lastIndex : 0;
}

const barePattern = /(?:https?:\/\/|www\.)[^\s<>"`|]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gi;
export const mayHoldAddress = /:\/\/|www\.|@/i;

/** Addresses written without any mark, as GitHub shows them: `https://…`, `www.…`, mail. */
function bareLinks(rendered: RenderedText, marks: readonly Mark[]): Mark[] {
  if (!mayHoldAddress.test(rendered.text)) return [];
  const taken = marks.filter((mark) => mark.kind === 'link' || mark.kind === 'code' || mark.kind === 'image')
    .sort((a, b) => a.span.start - b.span.start);
  const found: Mark[] = [];
  let before = 0;
  for (const match of rendered.text.matchAll(barePattern)) {
    const text = trimAddress(match[0]);
    const span = { start: match.index, end: match.index + text.length };
    while (before < taken.length && taken[before]!.span.end <= span.start) before++;
    if (before < taken.length && taken[before]!.span.start < span.end) continue;
    const url = text.includes('://') ? text : text.includes('@') ? `mailto:${text}` : `https://${text}`;
    found.push({ kind: 'link', span, source: toSource(rendered, span), url });
  }
  return found;
}

/** Closing punctuation belongs to the sentence; closing parentheses too, beyond those that the address opens. */
function trimAddress(address: string): string {
  let open = 0;
  for (const character of address) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1]!;
    if (last === ')' && open < 0) open++;
    else if (!/[.,;:!?'"*_~”’\]]/.test(last)) break;
    end--;
  }
  return address.slice(0, end);
}
