import type { Definition, Nodes, Root } from 'mdast';
import { detached } from '../memo/detached.ts';
import { RoundMemo } from '../memo/round-memo.ts';
import type { MarkdownDocument } from '../model/document.ts';
import { BlockState, disarm, shortestChunk, splitChunks, wasForced } from './chunks.ts';
import { editLeaves } from './edit-leaves.ts';
import { parseMarkdown } from './markdown.ts';
import { readLeaves, type Leaves } from './outline.ts';
import { placeBehind, placeLeaves, startOfDocument, type Placement } from './place-leaves.ts';

/** A piece of the document as a syntax tree of its own. */
export interface ParsedChunk {
  /** As it stands in the document. */
  readonly text: string;
  /** What was parsed: `text`, made harmless, below the definitions that other chunks lend it. Positions in `root` are offsets in it. */
  readonly parsed: string;
  /** Length of the lent definitions. */
  readonly lent: number;
  readonly root: Root;
  /** Link definitions by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** What was done anew, as opposed to taken from a memo; tests count it. */
export interface ParseWork {
  chunksParsed: number;
  /** Chunks whose leaves followed from those before a keystroke. */
  chunksEdited: number;
  chunksMoved: number;
}

/** What one file's last parse found, so that the next one parses only what has changed. Owned by whoever follows the file. */
export interface ParseMemo {
  readonly work: ParseWork;
  /** The last parse's chunks by their text, each read as if it were a document. */
  chunks: Map<string, ReadChunk>;
  /** The same in their places, in order. */
  placed: readonly PlacedChunk[];
  /** Whether a chunk means the same wherever it is cut off: none refers to definitions in others, none was cut for its length. */
  independent: boolean;
  /** The document that they make, with the beginning of its first chunk. */
  document?: { readonly document: MarkdownDocument; readonly base: number } | undefined;
  /** Chunks of earlier files, where one memo serves many. */
  readonly earlier: RoundMemo<ReadChunk> | undefined;
  /** Shorter chunks are not worth their own parse. */
  readonly shortest: number;
}

export interface ReadChunk {
  /** Detached: each chunk may be the last that is left of an earlier text. */
  readonly text: string;
  readonly lent: string;
  readonly leaves: Leaves;
}

/** A chunk in its place, to which its leaves are moved once somebody asks for them. */
export class PlacedChunk {
  readonly own: ReadChunk;
  readonly at: Placement;
  readonly #work: ParseWork | undefined;
  #placed: Leaves | undefined;

  constructor(own: ReadChunk, at: Placement, work: ParseWork | undefined) {
    this.own = own;
    this.at = at;
    this.#work = work;
  }

  get text(): string {
    return this.own.text;
  }

  get placed(): Leaves {
    if (this.#placed === undefined && this.#work) this.#work.chunksMoved++;
    return (this.#placed ??= placeLeaves(this.own.leaves, this.at));
  }
}

/** For one file. */
export function parseMemo(): ParseMemo {
  return { work: { chunksParsed: 0, chunksEdited: 0, chunksMoved: 0 }, chunks: new Map(), placed: [], independent: false, earlier: undefined, shortest: shortestChunk };
}

/** For many files one after the other, which have pieces of this length in common; keeps so many of those, and at most twice as many. */
export function filesParseMemo(kept: number, shortest = shortestChunk): ParseMemo {
  return { ...parseMemo(), earlier: new RoundMemo(true, kept), shortest };
}

/** Reads the document chunk by chunk; what the memo holds is used again. */
export function readChunks(text: string, from: number, memo?: ParseMemo): readonly PlacedChunk[] {
  const chunks = splitChunks(text, from, memo?.shortest);
  memo?.earlier?.turn();
  const shared = chunks.length > 1 ? definitionLines(text) : new Map<string, string>();
  const used = new Map<string, ReadChunk>();
  const placed: PlacedChunk[] = [];
  let at = startOfDocument;
  for (const [index, { start, end }] of chunks.entries()) {
    const own = text.slice(start, end);
    let read = memo?.chunks.get(own) ?? used.get(own) ?? memo?.earlier?.get(own);
    if (read?.lent !== '' || shared.size > 0) {
      const harmless = disarm(own);
      const lent = borrowed(harmless, shared);
      if (read?.lent !== lent) {
        read = readChunk(detached(own), harmless === own ? undefined : harmless, lent, memo?.placed[index], memo?.work);
        memo?.earlier?.set(read.text, read);
      }
    }
    used.set(read.text, read);
    at = { ...at, offset: start };
    placed.push(place(read, at, memo?.placed[index], memo));
    at = placeBehind(at, read.leaves);
  }
  if (memo) {
    memo.chunks = used;
    memo.placed = placed;
    memo.independent = shared.size === 0 && !chunks.some(wasForced);
  }
  return placed;
}

/**
 * A chunk that nobody knows: mostly the one that stood in its place, with a letter more or less.
 *
 * @param disarmed The text made harmless, where it is not.
 */
function readChunk(text: string, disarmed: string | undefined, lent: string, before: PlacedChunk | undefined, work: ParseWork | undefined): ReadChunk {
  const edited = before && lent === '' && before.own.lent === '' && disarmed === undefined ? editLeaves(before.text, before.own.leaves, text) : undefined;
  if (work) work[edited ? 'chunksEdited' : 'chunksParsed']++;
  return { text, lent, leaves: edited?.leaves ?? readLeaves(parseChunk(text, lent + (disarmed ?? text), lent.length)) };
}

function place(own: ReadChunk, at: Placement, before: PlacedChunk | undefined, memo: ParseMemo | undefined): PlacedChunk {
  if (before?.own === own && isSamePlace(before.at, at)) return before;
  return new PlacedChunk(own, at, memo?.work);
}

function isSamePlace(a: Placement, b: Placement): boolean {
  return a.offset === b.offset && a.passages === b.passages && a.headings === b.headings && a.tables === b.tables && a.lists === b.lists
    && a.open?.list === b.open?.list && a.open?.items === b.open?.items && a.open?.bullet === b.open?.bullet;
}

/** @param parsed `text`, made harmless, below what is lent to it. */
export function parseChunk(text: string, parsed: string, lent: number): ParsedChunk {
  const root = parseMarkdown(parsed);
  return { text, parsed, lent, root, definitions: collectDefinitions(root) };
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
