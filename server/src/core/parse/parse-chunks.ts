import type { Definition, Nodes, Root } from 'mdast';
import { BlockState, disarm, splitChunks } from './chunks.ts';
import { parseMarkdown } from './markdown.ts';

/** A piece of the document as a syntax tree of its own. */
export interface ParsedChunk {
  /** What was parsed; opens with the definitions that other chunks lend it. Positions in `root` are offsets in it. */
  readonly parsed: string;
  /** What to add to such an offset to get one in the document. */
  readonly base: number;
  readonly root: Root;
  /** Link definitions by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Syntax trees of one file's chunks by their text; holds those of the last parse only. */
export type ParseMemo = Map<string, Pick<ParsedChunk, 'root' | 'definitions'>>;

/** Parses the document chunk by chunk; trees that the memo holds are used again. */
export function parseChunks(text: string, from: number, memo?: ParseMemo): ParsedChunk[] {
  const chunks = splitChunks(text, from);
  const shared = chunks.length > 1 ? definitionLines(text) : new Map<string, string>();
  const used: ParseMemo = new Map();
  const trees = chunks.map((chunk): ParsedChunk => {
    const own = disarm(text.slice(chunk.start, chunk.end));
    const lent = borrowed(own, shared);
    const parsed = lent + own;
    const known = memo?.get(parsed) ?? used.get(parsed) ?? parse(parsed);
    used.set(parsed, known);
    return { parsed, base: chunk.start - lent.length, ...known };
  });
  if (memo) {
    memo.clear();
    for (const [key, value] of used) memo.set(key, value);
  }
  return trees;
}

function parse(text: string): Pick<ParsedChunk, 'root' | 'definitions'> {
  const root = parseMarkdown(text);
  return { root, definitions: collectDefinitions(root) };
}

function collectDefinitions(root: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table') {
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
  return definitions;
}

const definitionLine = /^ {0,3}\[(?!\^)([^\][\r\n]{1,200})\]:[^\r\n]*/;
/** Blank, a heading, an underline or a break: the next line starts a new block. */
const endsBlock = /^(?:[ \t]*|#{1,6}(?:[ \t].*)?| {0,3}(?:[-*_=][ \t]*)+)$/;
const label = /\[([^\][\r\n]{1,200})\]/g;

/** Lines that define a link for the whole document, by label; in the middle of a paragraph they are text. */
function definitionLines(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  if (!text.includes(']:')) return lines;
  const state = new BlockState();
  let mayDefine = true;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const found: RegExpExecArray | null = mayDefine && !state.open ? definitionLine.exec(line) : null;
    if (found && !lines.has(folded(found[1]!))) lines.set(folded(found[1]!), found[0].trimStart());
    const inside = state.open;
    state.pass(line);
    mayDefine = (found !== null || inside || endsBlock.test(line)) && !state.inHtml;
  }
  return lines;
}

/** The definitions that a chunk refers to, to be parsed above it (what is never closed would swallow them below). */
function borrowed(chunk: string, lines: ReadonlyMap<string, string>): string {
  if (lines.size === 0) return '';
  const wanted = new Set<string>();
  for (const [, name] of chunk.matchAll(label)) {
    const line = lines.get(folded(name!));
    if (line !== undefined) wanted.add(line);
  }
  return wanted.size === 0 ? '' : `${[...wanted].join('\n')}\n\n`;
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
