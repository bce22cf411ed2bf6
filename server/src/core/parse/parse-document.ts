import type { MarkdownDocument, Passage, Section, Table } from '../model/document.ts';
import { lineIndex, type LineIndex } from '../text/line-index.ts';
import type { Change } from './edit-leaves.ts';
import { readFrontMatter } from './front-matter.ts';
import { followKeystroke, keepKeystroke } from './keystroke.ts';
import { readChunks, type ParseMemo, type PlacedChunk } from './parse-chunks.ts';
import type { HeadingMark, Leaves } from './outline.ts';

/**
 * Reads any text as Markdown; total, and about linear in its length.
 *
 * @param memo Keeps what was read of one file from one version to the next, so that only what changed is parsed.
 */
export function parseDocument(uri: string, text: string, memo?: ParseMemo): MarkdownDocument {
  const typed = memo?.document && followKeystroke(memo, uri, text);
  if (typed) {
    const { document: before, base } = memo!.document!;
    const document = documentOf(uri, text, { base, frontMatter: before.frontMatter, lines: moveLines(before.lines, typed.change), chunks: memo!.placed });
    keepKeystroke(document, before, typed);
    memo!.document = { document, base };
    return document;
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const frontMatter = readFrontMatter(text, start);
  const base = frontMatter ? frontMatter.span.end : start;
  const document = documentOf(uri, text, { base, frontMatter, lines: lineIndex(text), chunks: readChunks(text, base, memo) });
  if (memo) memo.document = memo.independent ? { document, base } : undefined;
  return document;
}

interface Parts extends Pick<MarkdownDocument, 'frontMatter' | 'lines'> {
  readonly base: number;
  readonly chunks: readonly PlacedChunk[];
}

/** All that has to be moved to its place is moved once somebody asks for it. */
function documentOf(uri: string, text: string, { base, frontMatter, lines, chunks }: Parts): MarkdownDocument {
  let joined: Joined | undefined;
  let sections: Section[] | undefined;
  let title: Passage | undefined;
  const leaves = (): Joined => {
    if (!joined) {
      joined = joinLeaves(chunks.map((chunk) => chunk.placed));
      const first = joined.headings.find((heading) => heading.depth === 1) ?? aboveAll(joined.headings);
      title = first && joined.passages[first.passage];
    }
    return joined;
  };
  return {
    uri, text, lines, frontMatter,
    get sections() {
      return (sections ??= readSections(text, base, leaves()));
    },
    get title() {
      leaves();
      return title;
    },
    get passages() {
      return leaves().passages;
    },
    get tables() {
      return leaves().tables;
    },
    get comments() {
      return leaves().comments;
    },
    get opaque() {
      return leaves().opaque;
    },
  };
}

/** The heading that all others, of a deeper level, stand below. */
function aboveAll(headings: readonly HeadingMark[]): HeadingMark | undefined {
  const [first, ...others] = headings;
  return first && others.length > 1 && others.every(({ depth }) => depth > first.depth) ? first : undefined;
}

/** No line was broken or joined. */
function moveLines({ starts, length }: LineIndex, { span, by }: Change): LineIndex {
  return { starts: starts.map((start) => (start > span.start ? start + by : start)), length: length + by };
}

type Joined = Pick<Leaves, 'passages' | 'headings' | 'tables' | 'comments' | 'opaque'>;

function joinLeaves(chunks: readonly Leaves[]): Joined {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  return {
    passages: chunks.flatMap((chunk) => chunk.passages),
    headings: chunks.flatMap((chunk) => chunk.headings),
    tables: chunks.flatMap((chunk) => chunk.tables),
    comments: chunks.flatMap((chunk) => chunk.comments),
    opaque: chunks.flatMap((chunk) => chunk.opaque),
  };
}

function readSections(text: string, base: number, { headings, passages, tables }: Joined): Section[] {
  const starts = [base, ...headings.map((heading) => lineStart(text, heading.span.start))];
  const passagesOf = groupBySection(passages.filter((passage) => passage.kind !== 'heading' || passage.quoted || passage.item !== undefined), starts.length);
  const tablesOf = groupBySection(tables, starts.length);
  const parents = findParents(headings);
  const treeEnds = findTreeEnds(headings, starts, text.length);
  return starts.map((start, index): Section => {
    const heading = index > 0 ? headings[index - 1] : undefined;
    const end = starts[index + 1] ?? text.length;
    const passage = heading && passages[heading.passage];
    return {
      index, heading: passage, depth: heading?.depth ?? 0, title: passage?.rendered.text ?? '',
      span: { start, end },
      bodySpan: { start: heading ? Math.min(nextLine(text, heading.span.end), end) : start, end },
      treeSpan: { start, end: heading ? treeEnds[index]! : end },
      parent: parents[index],
      passages: passagesOf[index]!, tables: tablesOf[index]!,
    };
  });
}

function groupBySection<T extends Passage | Table>(all: readonly T[], count: number): T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const one of all) groups[one.section]!.push(one);
  return groups;
}

/** For each section the index of the nearest earlier one with a shallower heading. */
function findParents(headings: readonly HeadingMark[]): (number | undefined)[] {
  const parents: (number | undefined)[] = [undefined];
  const open: number[] = [];
  headings.forEach((heading, position) => {
    while (open.length > 0 && headings[open.at(-1)! - 1]!.depth >= heading.depth) open.pop();
    parents.push(open.at(-1));
    open.push(position + 1);
  });
  return parents;
}

function findTreeEnds(headings: readonly HeadingMark[], starts: readonly number[], length: number): number[] {
  const ends = starts.map(() => length);
  const open: number[] = [];
  headings.forEach((heading, position) => {
    const index = position + 1;
    while (open.length > 0 && headings[open.at(-1)! - 1]!.depth >= heading.depth) ends[open.pop()!] = starts[index]!;
    open.push(index);
  });
  return ends;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r' && text[at - 1] !== '\uFEFF') at--;
  return at;
}

function nextLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return Math.min(text.length, at + (text.startsWith('\r\n', at) ? 2 : 1));
}
