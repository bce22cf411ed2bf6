import { parseDocument } from 'yaml';
import type { FrontMatter } from '../model/document.ts';
import { nestsTooDeeply } from './structured-text.ts';

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const lineEnd = /\r\n|\n|\r/g;
const mappingKey = /^["']?[\w$.-]+["']?[ \t]*:(?:[ \t]|$)/;

/**
 * The YAML block at the top of a text, if there is one.
 *
 * A block that is not closed, or that does not open with a key, is none: while it is half-typed, and where a thematic
 * break opens the file, the text is plain Markdown.
 *
 * @param from Where the text starts, after a byte order mark.
 */
export function readFrontMatter(text: string, from: number): FrontMatter | undefined {
  const open = opening.exec(text.slice(from, from + 200));
  if (!open) return undefined;
  const contentStart = from + open[0].length;
  const close = findClosing(text, contentStart);
  if (!close) return undefined;
  // YAML knows no line that ends with a lone carriage return; positions stay the same.
  const yaml = text.slice(contentStart, close.start).replace(/\r(?!\n)/g, '\n');
  if (!looksLikeMapping(yaml)) return undefined;
  const span = { start: from, end: close.end };
  const read = readMapping(yaml, contentStart);
  if (read.problem && /^#{1,6} /m.test(yaml)) return undefined;
  return { span, values: read.values, ...(read.problem && { problem: read.problem }) };
}

/** The line `---` or `...` that ends the block; `end` is after its line break. */
function findClosing(text: string, from: number): { start: number; end: number } | undefined {
  lineEnd.lastIndex = from;
  let start = from;
  while (start < text.length) {
    const found = lineEnd.exec(text);
    const line = text.slice(start, found ? found.index : text.length).trimEnd();
    if (line === '---' || line === '...') return { start, end: found ? lineEnd.lastIndex : text.length };
    // A second-level heading is no YAML that anybody writes: the block was never closed.
    if (!found || line.startsWith('## ')) return undefined;
    start = lineEnd.lastIndex;
  }
  return undefined;
}

function looksLikeMapping(yaml: string): boolean {
  const lines = yaml.split(lineEnd);
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first !== undefined) return mappingKey.test(first);
  return lines.every((line) => line.trim() === '');
}

function readMapping(yaml: string, offset: number): Pick<FrontMatter, 'values' | 'problem'> {
  const deep = nestsTooDeeply(yaml);
  if (deep !== undefined) return { values: {}, problem: { message: 'Values are nested too deeply.', span: { start: offset + deep, end: offset + deep + 1 } } };
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
  const error = document.errors[0];
  if (error) {
    const [start, end] = error.pos;
    return { values: {}, problem: { message: firstLine(error.message), span: { start: offset + start, end: offset + end } } };
  }
  const whole = { start: offset, end: offset + yaml.length };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (value === null || value === undefined) return { values: {} };
    if (typeof value === 'object' && !Array.isArray(value)) return { values: value as Record<string, unknown> };
    return { values: {}, problem: { message: 'The front matter is no mapping of keys to values.', span: whole } };
  } catch (problem) {
    return { values: {}, problem: { message: problem instanceof Error ? firstLine(problem.message) : 'The front matter cannot be read.', span: whole } };
  }
}

function firstLine(message: string): string {
  const end = message.search(/[\r\n]/);
  return end < 0 ? message : message.slice(0, end);
}
