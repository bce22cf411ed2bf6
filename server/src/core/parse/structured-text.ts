import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Alias, Document, Node, Scalar, YAMLMap } from 'yaml';
import type { Span } from '../text/span.ts';

/** A value of a YAML or JSON file with its place; aliases are resolved, so the same place may occur twice. */
export type StructuredNode = MappingNode | ListNode | ScalarNode;

export interface MappingNode {
  readonly kind: 'mapping';
  readonly span: Span;
  readonly entries: readonly MappingEntry[];
}

export interface MappingEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: StructuredNode;
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly StructuredNode[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As written for numbers (`3.940`), else the value as a string; '' for null. */
  readonly literal: string;
}

export interface StructuredProblem {
  readonly message: string;
  readonly span: Span;
}

export interface StructuredText {
  /** Undefined for an empty file and for broken syntax. */
  readonly root: StructuredNode | undefined;
  /** One for broken syntax; else duplicate keys and aliases that go too far. */
  readonly problems: readonly StructuredProblem[];
  /** The syntax could not be understood. */
  readonly broken: boolean;
}

/** What aliases may add in total, in characters of the anchors they repeat: enough for any honest file, too little for a bomb. */
const aliasBudget = 200_000;
const deepest = 60;
/** Brackets within brackets, and columns of indentation, beyond which the text is not handed to the recursive parser. */
const deepestFlow = 200;
const deepestIndent = 400;

/** Reads YAML, of which JSON is a part. Nothing a person wrote throws. */
export function parseStructuredText(text: string): StructuredText {
  const deep = nestsTooDeeply(text);
  if (deep !== undefined) return brokenText('values are nested too deeply', { start: deep, end: deep + 1 });
  try {
    const document = parseDocument(text, {
      logLevel: 'error', prettyErrors: false, uniqueKeys: false, keepSourceTokens: false, version: '1.2',
    });
    const error = document.errors[0];
    if (error !== undefined) return brokenText(syntaxMessage(error.code, error.message), errorSpan(text, error.pos[0]));
    return toTree(document, text);
  } catch (error) {
    // The library recurses over nested values; a stack that runs out is the file's doing, anything else is ours.
    if (!(error instanceof RangeError)) throw error;
    return brokenText('values are nested too deeply', { start: 0, end: Math.min(1, text.length) });
  }
}

/**
 * The source of a part of a scalar's value, or undefined where the notation does not say (escapes).
 * Plain, quoted and block scalars are walked in step with their value; folded line breaks are one space.
 */
export function scalarSource(text: string, scalar: ScalarNode, part: Span): Span | undefined {
  const value = scalar.literal;
  let at = scalar.span.start;
  const quote = text[at] === '"' || text[at] === "'" ? text[at] : undefined;
  if (quote !== undefined) at++;
  else if (text[at] === '|' || text[at] === '>') at = endOfLine(text, at);
  let start = -1;
  for (let i = 0; i < part.end; i++) {
    const wanted = value[i]!;
    if (isBlank(wanted)) {
      if (i === part.start) start = at;
      if (at < scalar.span.end && isBlank(text[at]!)) while (at < scalar.span.end && isBlank(text[at]!) && !isBlank(value[i + 1] ?? 'x')) at++;
      continue;
    }
    while (at < scalar.span.end && isBlank(text[at]!)) at++;
    if (at >= scalar.span.end || text[at] !== wanted) return undefined;
    if (i === part.start) start = at;
    at += quote === "'" && wanted === "'" ? 2 : 1;
  }
  return start < 0 ? undefined : { start, end: at };
}

/**
 * Offset where the nesting passes what the parser's recursion can take, if any. An estimate from above that no honest
 * file reaches: a stack that runs out inside the engine ends the process and cannot be caught.
 */
export function nestsTooDeeply(text: string): number | undefined {
  let flow = 0;
  let column = 0;
  let indenting = true;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n' || character === '\r') {
      column = 0;
      indenting = true;
      continue;
    }
    if (character === '[' || character === '{') flow++;
    else if (character === ']' || character === '}') flow = Math.max(0, flow - 1);
    if (indenting) {
      column++;
      const indicator = (character === '-' || character === '?') && isBlank(text[i + 1] ?? '\n');
      if (!indicator && !isBlank(character)) indenting = false;
    }
    if (flow > deepestFlow || (indenting && column > deepestIndent)) return i;
  }
  return undefined;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function brokenText(message: string, span: Span): StructuredText {
  return { root: undefined, problems: [{ message, span }], broken: true };
}

/** The library's own words, but for the mistakes that people make most and that its words do not explain. */
function syntaxMessage(code: string, message: string): string {
  const unclosed = /must be sufficiently indented and end with a (.)/.exec(message)?.[1];
  if (unclosed !== undefined) return `a bracket before this is not closed; "${unclosed}" is missing`;
  switch (code) {
    case 'MULTIPLE_DOCS': return 'a second document begins here; the file must hold one';
    case 'TAB_AS_INDENT': return 'a tab stands where only spaces may indent';
    case 'BLOCK_AS_IMPLICIT_KEY': return 'a colon followed by a space stands within text here; put the text in quotes';
    case 'MULTILINE_IMPLICIT_KEY': return 'this is neither a key with its colon nor a value; check colon and indentation';
    default: {
      const first = message.split('\n')[0]!.trim();
      return first.charAt(0).toLowerCase() + first.slice(1);
    }
  }
}

/** From the error to the end of its line; where nothing is left, the last character before it. */
function errorSpan(text: string, offset: number): Span {
  let start = Math.max(0, Math.min(offset, text.length));
  while (text[start] === ' ') start++;
  const end = Math.min(endOfLine(text, start), start + 80);
  if (end > start) return { start, end };
  while (start > 0 && isBlank(text[start - 1]!)) start--;
  return start === 0 ? { start: 0, end: 0 } : { start: start - 1, end: start };
}

function toTree(document: Document.Parsed, text: string): StructuredText {
  const problems: StructuredProblem[] = [];
  // Filled in source order, so that a name means what it last stood for; the library's own resolve walks the whole file.
  const anchors = new Map<string, Node>();
  let budget = aliasBudget;

  function convert(node: Node | null | undefined, depth: number, place: Span): StructuredNode {
    if (node && !isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (depth > deepest) {
      problems.push({ message: 'values are nested too deeply', span: place });
      return nothing(place);
    }
    if (isAlias(node)) return convertAlias(node, depth, spanOf(node, place));
    if (isMap(node)) return convertMapping(node as YAMLMap<Node, Node | null>, depth, spanOf(node, place));
    if (isSeq(node)) {
      const span = spanOf(node, place);
      return { kind: 'list', span, items: (node.items as Node[]).map((item) => convert(item, depth + 1, span)) };
    }
    return isScalar(node) ? convertScalar(node, place) : nothing(place);
  }

  function convertAlias(alias: Alias, depth: number, place: Span): StructuredNode {
    const target = anchors.get(alias.source);
    budget -= Math.max(1, target?.range ? target.range[1] - target.range[0] : 1);
    if (target === undefined || budget < 0) {
      problems.push({ message: `the alias *${alias.source} repeats too much or names nothing`, span: place });
      return nothing(place);
    }
    return convert(target, depth + 1, place);
  }

  function convertMapping(map: YAMLMap<Node, Node | null>, depth: number, span: Span): StructuredNode {
    const entries: MappingEntry[] = [];
    const seen = new Set<string>();
    for (const pair of map.items) {
      const keySpan = spanOf(pair.key, span);
      const key = isScalar(pair.key) ? String(pair.key.value) : text.slice(keySpan.start, keySpan.end);
      if (seen.has(key)) problems.push({ message: `the key "${key}" stands here a second time`, span: keySpan });
      else {
        seen.add(key);
        entries.push({ key, keySpan, value: convert(pair.value, depth + 1, { start: keySpan.end, end: keySpan.end }) });
      }
    }
    return { kind: 'mapping', span, entries };
  }

  const root = document.contents === null ? undefined : convert(document.contents, 0, { start: 0, end: 0 });
  return { root, problems, broken: false };
}

function convertScalar(node: Scalar, place: Span): ScalarNode {
  const { value } = node;
  const span = spanOf(node, place);
  if (typeof value === 'number' || typeof value === 'bigint') {
    return { kind: 'scalar', span, value: Number(value), literal: node.source ?? String(value) };
  }
  if (typeof value === 'string' || typeof value === 'boolean') return { kind: 'scalar', span, value, literal: node.source !== undefined && typeof value === 'boolean' ? node.source : String(value) };
  return { kind: 'scalar', span, value: null, literal: '' };
}

function spanOf(node: Node | null | undefined, otherwise: Span): Span {
  return node?.range ? { start: node.range[0], end: Math.max(node.range[0], node.range[1]) } : otherwise;
}

function nothing(span: Span): ScalarNode {
  return { kind: 'scalar', span, value: null, literal: '' };
}
