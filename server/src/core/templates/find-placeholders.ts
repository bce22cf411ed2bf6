import { textMemo } from '../memo/text-memo.ts';
import type { Mark, Passage } from '../model/document.ts';
import { stretch, type Change } from '../parse/edit-leaves.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import { words } from './headings.ts';
import { askingWords, bracketedPlaceholders, htmlElements } from './placeholder-words.ts';

/** Something left to be filled in; `span` is in the source. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
}

const longestHint = 80;

/** What a passage leaves to be filled in: `{company}`, `[Your name]`, `<company name>`, `TODO`, lorem ipsum. Code is left alone. */
export function findPlaceholders(passage: Passage, source: string): Placeholder[] {
  const { rendered, marks } = passage;
  const spans = spansIn(rendered.text);
  if (!mayHoldPlaceholder(passage)) return [];
  const code = marks.filter((mark) => mark.kind === 'code' || mark.kind === 'link');
  const found = spans
    .filter((span) => !code.some((mark) => mark.span.start < span.end && span.start < mark.span.end))
    .map((span) => ({ span: toSource(rendered, span), text: rendered.text.slice(span.start, span.end) }));
  return outermost([...found, ...elements(marks, rendered.text, source)]);
}

/** Told by the wording alone. */
export function mayHoldPlaceholder({ rendered, marks }: Passage): boolean {
  return spansIn(rendered.text).length > 0 || marks.some(({ kind }) => kind === 'html');
}

/**
 * Whether a passage leaves the same to be filled in as before, beside what was typed in it.
 *
 * @param change Of the passage's words.
 */
export function leavesTheSame(was: Passage, now: Passage, change: Change): boolean {
  // Of HTML the source counts, too.
  if ([was, now].some(({ marks }) => marks.some(({ kind }) => kind === 'html'))) return false;
  const [before, after] = [spansIn(was.rendered.text), spansIn(now.rendered.text)];
  return before.length === after.length && before.every((span, i) => {
    const [moved, found] = [stretch(span, change), after[i]!];
    return moved.start === found.start && moved.end === found.end && was.rendered.text.slice(span.start, span.end) === now.rendered.text.slice(found.start, found.end);
  });
}

const spansIn = textMemo((text): readonly Span[] => [...braces(text), ...brackets(text), ...angles(text), ...markers(text), ...lorem(text)]);

/** `[TBD]` is one, not two. */
function outermost(found: readonly Placeholder[]): Placeholder[] {
  const kept: Placeholder[] = [];
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (one.span.end > (kept.at(-1)?.span.end ?? -1)) kept.push(one);
  }
  return kept;
}

function* matches(text: string, pattern: RegExp): Generator<{ readonly span: Span; readonly inside: string; readonly before: string; readonly after: string }> {
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    yield { span: { start: match.index, end }, inside: match[1] ?? '', before: text[match.index - 1] ?? '', after: text[end] ?? '' };
  }
}

const brace = /\{{1,2}([^{}\r\n]{2,80})\}{1,2}/g;
/** Words with the punctuation of a hint; a colon, an equals sign or a lone letter means code or a formula. */
const hint = /^\p{L}[\p{L}\d '’.,/&?!()…-]*$/u;

function* braces(text: string): Generator<Span> {
  if (!text.includes('{')) return;
  for (const { span, inside, before } of matches(text, brace)) {
    // `{id}/posts` is an address, `{fit score}/5` a score to fill in.
    const joined = /^(?:\p{L}|\/(?!\d))/u.test(text.slice(span.end, span.end + 2));
    if (before === '$' && /^\d{1,2}[:|]/.test(inside)) yield { start: span.start - 1, end: span.end };
    else if (/[\p{L}\p{N}_^\\$/]/u.test(before) || joined) continue;
    else if (inside.trim().length > 1 && hint.test(inside.trim()) && !isList(inside)) yield span;
  }
}

/** `{read, write}` and `{us,eu}` name a set. */
function isList(inside: string): boolean {
  return /,/.test(inside) && inside.split(',').every((part) => /^\s*[\p{L}\d-]+\s*$/u.test(part));
}

const bracket = /\[([^[\]\r\n]{2,80})\]/g;

function* brackets(text: string): Generator<Span> {
  if (!text.includes('[')) return;
  for (const { span, inside, before, after } of matches(text, bracket)) {
    const asked = words(inside);
    const [first = ''] = asked.split(' ', 1);
    if (/[\p{L}\p{N}_\]]/u.test(before) || after === '(' || after === '[') continue;
    if (bracketedPlaceholders.has(asked) || (askingWords.has(first) && (asked.includes(' ') || first !== 'add'))) yield span;
  }
}

const angle = /<([A-Za-z][A-Za-z'’ -]{1,60})>/g;

function* angles(text: string): Generator<Span> {
  if (!text.includes('<')) return;
  for (const { span, inside, before } of matches(text, angle)) if (isHint(inside, before)) yield span;
}

/** `Vec<String>` has its type right behind a name; `<my-element>` is an element. */
function isHint(inside: string, before: string): boolean {
  const [first = ''] = inside.toLowerCase().split(/[\s>]/, 1);
  if (/[\p{L}\p{N}_]/u.test(before) || first.length < 2) return false;
  return !htmlElements.has(first) && !(first.includes('-') && first === inside.trim().toLowerCase());
}

const hintElement = /^<([A-Za-z][A-Za-z'’ -]{1,60})>$/;

/** A hint in angle brackets that Markdown takes for HTML: `<company name>`. */
function elements(marks: readonly Mark[], text: string, source: string): Placeholder[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'html' || mark.source.end - mark.source.start > longestHint) return [];
    const written = source.slice(mark.source.start, mark.source.end);
    return isElementHint(written, text[mark.span.start - 1] ?? '') ? [{ span: mark.source, text: written }] : [];
  });
}

/** The same for an HTML block. */
export function isElementHint(written: string, before: string): boolean {
  const inside = hintElement.exec(written.trim())?.[1];
  return inside !== undefined && isHint(inside, before);
}

const marker = /(?<![\p{L}\p{N}_-])(?:TODO|TBD|TBC|FIXME|XXX+|TKTK)(?![\p{L}\p{N}_-])/gu;

/** Only where it stands for something: at the start or end of a clause. `A TODO app` is about one. */
function* markers(text: string): Generator<Span> {
  for (const { span } of matches(text, marker)) {
    const before = text.slice(Math.max(0, span.start - 12), span.start).trimEnd();
    const after = text.slice(span.end, span.end + 12).trimStart();
    const opens = before === '' || /[.:;,([{!?—–|/$€£"“→>=-]$/.test(before);
    const closes = after === '' || /^[.:;,)\]}!?—–|%"”(-]/.test(after);
    if (opens || (closes && /(?:^|\s)(?:is|are|was|still|be|=)$/i.test(before))) yield span;
  }
}

const filler = /\blorem(?: ipsum)?\b/gi;

function* lorem(text: string): Generator<Span> {
  for (const { span } of matches(text, filler)) yield span;
}
