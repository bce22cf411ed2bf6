import type { EvidenceSource, EvidenceStatus } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { trimSpan } from './composed-text.ts';
import { readDate } from './dates.ts';
import { isUrl, readSource, sourceOfLink } from './source.ts';

/** What stands beside a statement: source, date, status, flag and id. */
export interface Annotations {
  readonly source: EvidenceSource | undefined;
  readonly asOf: string | undefined;
  readonly status: EvidenceStatus | undefined;
  readonly confidential: boolean;
  readonly id: string | undefined;
  readonly idSpan: Span | undefined;
  /** The parts of the text that are the statement itself, in order. */
  readonly kept: readonly Span[];
}

export interface LinkInText {
  readonly span: Span;
  readonly url: string;
}

interface Found {
  explicitSource?: EvidenceSource;
  linkSource?: EvidenceSource;
  asOf?: string;
  status?: EvidenceStatus;
  confidential?: boolean;
  removed: Span[];
}

const statusWords: readonly (readonly [RegExp, EvidenceStatus])[] = [
  [/^(?:shipped|released|done|live)$/i, 'shipped'],
  [/^(?:currently )?(?:in[ -]progress|ongoing|wip|work in progress|under way)$/i, 'in-progress'],
  [/^(?:planned|planned (?:for|in|next) .{1,40}|not (?:yet )?(?:started|built|shipped|released))$/i, 'planned'],
  [/^(?:retired|deprecated|discontinued|shut down|decommissioned)$/i, 'retired'],
];

/** Reads a status as people write it; undefined for anything else. */
export function readStatus(written: string): EvidenceStatus | undefined {
  const text = written.trim();
  return text.length > 60 ? undefined : statusWords.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * Reads and takes out `(source: …)`, `(as of …)`, `(planned)`, `(confidential)` and links in parentheses, several of them
 * separated by commas; a bare url at the end; and a trailing `^id`. A link within the statement is its source and stays.
 *
 * @param links In order, without overlaps.
 */
export function readAnnotations(text: string, links: readonly LinkInText[]): Annotations {
  const found: Found = { removed: [] };
  let firstLink = 0;
  for (const group of parentheses(text)) {
    while (firstLink < links.length && links[firstLink]!.span.end <= group.start) firstLink++;
    let end = firstLink;
    while (end < links.length && links[end]!.span.start < group.end) end++;
    readGroup(text, group, links.slice(firstLink, end), found);
  }
  readLinks(text, links, found);
  if (found.asOf === undefined) {
    const written = /\bas of ((?:\d{4}-\d{2}(?:-\d{2})?|(?:\d{1,2} )?\p{L}{3,9} (?:\d{1,2}, )?\d{4}))(?![\d-])/iu.exec(text)?.[1];
    const date = written === undefined ? undefined : readDate(written);
    if (date !== undefined) found.asOf = date;
  }
  const kept = keep(text, found.removed);
  const id = takeId(text, kept);
  return {
    source: found.explicitSource ?? found.linkSource, asOf: found.asOf, status: found.status,
    confidential: found.confidential === true, id: id?.id, idSpan: id?.span, kept,
  };
}

/** Outermost `(…)` with both ends in the text; unbalanced ones are no groups. */
function parentheses(text: string): Span[] {
  const groups: Span[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    else if (text[i] === ')' && open.length > 0) {
      const start = open.pop()!;
      while (groups.length > 0 && groups.at(-1)!.start > start) groups.pop();
      groups.push({ start, end: i + 1 });
    }
  }
  return groups;
}

/** `links` are those that overlap the group. */
function readGroup(text: string, group: Span, links: readonly LinkInText[], found: Found): void {
  // A link's own text is the writer's words, whatever it looks like.
  if (links.some((link) => link.span.start < group.start && group.end < link.span.end)) return;
  const parts = splitList(text, { start: group.start + 1, end: group.end - 1 });
  const read = parts.map((part) => readPart(text, part, links, found));
  if (read.every(Boolean)) {
    found.removed.push(withSpaceBefore(text, group));
    return;
  }
  read.forEach((annotation, index) => {
    if (!annotation) return;
    const part = parts[index]!;
    found.removed.push(index === 0
      ? { start: part.start, end: trimSpan(text, parts[1]!).start }
      : { start: parts[index - 1]!.end, end: part.end });
  });
}

/** True when the part is an annotation and nothing else. */
function readPart(text: string, part: Span, links: readonly LinkInText[], found: Found): boolean {
  const words = trimSpan(text, part);
  const written = text.slice(words.start, words.end);
  const label = /^(?:source|src|see|via)\s*:\s*/i.exec(written);
  if (label !== null) {
    const from = words.start + label[0].length;
    const link = links.find((one) => one.span.start >= words.start && one.span.start < words.end);
    const source = link === undefined ? readSource(text.slice(from, words.end)) : sourceOfLink(link.url);
    if (source !== undefined) found.explicitSource ??= source;
    return true;
  }
  const date = /^as of\s+(.{4,24})$/i.exec(written);
  if (date !== null) {
    const asOf = readDate(date[1]!);
    if (asOf !== undefined) found.asOf ??= asOf;
    return asOf !== undefined;
  }
  const status = readStatus(written);
  if (status !== undefined) {
    found.status ??= status;
    return true;
  }
  if (/^confidential$/i.test(written)) return found.confidential = true;
  const link = links.find((one) => one.span.start <= words.start && words.end <= one.span.end);
  const source = link !== undefined ? sourceOfLink(link.url) : isUrl(written) ? readSource(written) : undefined;
  if (source !== undefined) found.explicitSource ??= source;
  return source !== undefined;
}

/** Links outside parentheses; one that shows nothing but its address at the end of the text is taken out. */
function readLinks(text: string, links: readonly LinkInText[], found: Found): void {
  for (const link of links) {
    const source = sourceOfLink(link.url);
    if (source !== undefined) found.linkSource ??= source;
    const shown = text.slice(link.span.start, link.span.end);
    if (!/^(?:https?:\/\/|www\.)/i.test(shown)) continue;
    if (!/^[\s.)]*(?:\^[\w.-]+)?\s*$/.test(text.slice(link.span.end, link.span.end + 80))) continue;
    let start = link.span.start;
    while (start > 0 && /[\s:–—-]/.test(text[start - 1]!)) start--;
    if (start > 0) found.removed.push({ start, end: link.span.end });
  }
}

/** Comma and semicolon parts outside brackets; thousands' commas have no space after them and stay. */
export function splitList(text: string, within: Span): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = within.start;
  for (let i = within.start; i < within.end; i++) {
    const character = text[i]!;
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === ',' || character === ';') && /\s/.test(text[i + 1] ?? '')) {
      parts.push({ start, end: i });
      start = i + 1;
    }
  }
  parts.push({ start, end: within.end });
  return parts;
}

function withSpaceBefore(text: string, span: Span): Span {
  let { start } = span;
  while (start > 0 && /\s/.test(text[start - 1]!)) start--;
  return { start, end: span.end };
}

function keep(text: string, removed: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const span of [...removed].sort((a, b) => a.start - b.start)) {
    if (span.start > at) kept.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < text.length) kept.push({ start: at, end: text.length });
  while (kept.length > 0 && text.slice(kept.at(-1)!.start, kept.at(-1)!.end).trim() === '') kept.pop();
  return kept;
}

/** Takes the trailing `^id` off the kept parts. */
function takeId(text: string, kept: Span[]): { id: string; span: Span } | undefined {
  const last = kept.at(-1);
  if (last === undefined) return undefined;
  const from = Math.max(last.start, last.end - 200);
  const match = /(?:^|\s)\^([A-Za-z0-9._-]+)\s*$/.exec(text.slice(from, last.end));
  if (match === null) return undefined;
  const start = from + match.index + match[0].indexOf('^');
  kept.pop();
  const rest = trimSpan(text, { start: last.start, end: start });
  if (rest.end > rest.start) kept.push({ start: last.start, end: rest.end });
  return { id: match[1]!, span: { start, end: start + 1 + match[1]!.length } };
}
