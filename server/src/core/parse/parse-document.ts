import type { MarkdownDocument, Passage, Section, Table } from '../model/document.ts';
import { lineIndex } from '../text/line-index.ts';
import { readFrontMatter } from './front-matter.ts';
import { readChunks, type ParseMemo } from './parse-chunks.ts';
import type { HeadingMark, Leaves } from './outline.ts';

/**
 * Reads any text as Markdown; total, and about linear in its length.
 *
 * @param memo Keeps what was read of one file from one version to the next, so that only what changed is parsed.
 */
export function parseDocument(uri: string, text: string, memo?: ParseMemo): MarkdownDocument {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const frontMatter = readFrontMatter(text, start);
  const base = frontMatter ? frontMatter.span.end : start;
  const leaves = joinLeaves(readChunks(text, base, memo));
  const sections = readSections(text, base, leaves);
  const firstTitle = leaves.headings.find((heading) => heading.depth === 1);
  return {
    uri, text, lines: lineIndex(text), frontMatter, sections,
    title: firstTitle && leaves.passages[firstTitle.passage],
    passages: leaves.passages, tables: leaves.tables, comments: leaves.comments, opaque: leaves.opaque,
  };
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
