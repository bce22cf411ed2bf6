import type { CheckResult, Coverage } from '../check/check.ts';
import type { ClaimMention, MetricMention, MetricVerdict } from '../model/claim.ts';
import type { Mark, MarkdownDocument, Passage, Table } from '../model/document.ts';
import type { Severity } from '../model/finding.ts';
import { positionAt, rangeOf } from '../text/line-index.ts';
import type { Range } from '../text/position.ts';
import { toRendered } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import { claimState, describeClaim, describeMetric, metricState, placeName } from './describe.ts';
import type { Description, SupportState } from './describe.ts';
import { previewEvidence, type PreviewAge, type PreviewEvidence } from './preview-evidence.ts';

export type PreviewState = SupportState;

/** A dossier as it reads, with every claim marked; plain data without any markup. */
export interface Preview {
  /** Document kind. */
  readonly kind: string;
  readonly title: string;
  readonly coverage: Coverage;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly evidence: PreviewEvidence;
  readonly blocks: readonly PreviewBlock[];
  /** What `claim` and `metric` of an inline point at. */
  readonly marks: readonly PreviewMark[];
}

export type PreviewBlock =
  | { readonly type: 'heading'; readonly depth: number; readonly content: readonly PreviewInline[]; readonly range: Range }
  | { readonly type: 'paragraph'; readonly quoted: boolean; readonly content: readonly PreviewInline[]; readonly range: Range }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly PreviewListItem[] }
  | { readonly type: 'table'; readonly header: readonly PreviewCell[]; readonly rows: readonly (readonly PreviewCell[])[]; readonly range: Range }
  | { readonly type: 'code'; readonly text: string; readonly range: Range };

export interface PreviewListItem {
  /** Position in its list, from 0. */
  readonly index: number;
  readonly checked?: boolean;
  readonly content: readonly PreviewInline[];
  readonly children: readonly PreviewBlock[];
  readonly range: Range;
}

export interface PreviewCell {
  readonly content: readonly PreviewInline[];
  readonly range: Range;
}

/** A run of text that is styled and marked alike. */
export interface PreviewInline {
  readonly text: string;
  readonly styles: readonly Mark['kind'][];
  /** Target of a link. */
  readonly url?: string;
  /** Indexes into {@link Preview.marks}. */
  readonly claim?: number;
  readonly metric?: number;
}

export interface PreviewMark {
  readonly kind: 'metric' | 'claim';
  readonly state: PreviewState;
  readonly verdict: MetricVerdict | ClaimMention['verdict'];
  readonly headline: string;
  /** `Evidence: … (proof-points.md:13)`, one line each. */
  readonly details: readonly string[];
  /** In the dossier's source. */
  readonly range: Range;
}

/** Turns a checked dossier into what the preview draws. */
export function previewOf(result: CheckResult, age: PreviewAge): Preview {
  const { document, template } = result.dossier;
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of result.findings) findings[finding.severity] += 1;
  const { marks, places } = collectMarks(result);
  return {
    kind: template.id,
    title: document.title?.rendered.text ?? '',
    coverage: result.coverage,
    findings,
    evidence: previewEvidence(result, age),
    blocks: blocksOf(document, places),
    marks,
  };
}

/** Where in a passage's rendered text a mark lies. */
interface MarkPlace {
  readonly span: Span;
  readonly mark: number;
  readonly kind: 'metric' | 'claim';
}

type MarkPlaces = ReadonlyMap<number, readonly MarkPlace[]>;

function collectMarks(result: CheckResult): { marks: PreviewMark[]; places: MarkPlaces } {
  const { lines } = result.dossier.document;
  const marks: PreviewMark[] = [];
  const places = new Map<number, MarkPlace[]>();
  const add = (kind: MarkPlace['kind'], mention: ClaimMention | MetricMention, span: Span, described: Description): void => {
    const { passage, verdict } = mention;
    const at = places.get(passage.index) ?? [];
    at.push({ span, mark: marks.length, kind });
    places.set(passage.index, at);
    const { state, headline, facts } = described;
    marks.push({ kind, state, verdict, headline, details: facts.map(detail), range: rangeOf(lines, mention.span) });
  };
  for (const claim of result.claims) {
    if (claimState(claim)) add('claim', claim, claim.rendered, describeClaim(claim));
  }
  for (const metric of result.metrics) {
    if (metricState(metric)) add('metric', metric, renderedSpan(metric), describeMetric(metric));
  }
  return { marks, places };
}

function renderedSpan({ passage, span }: MetricMention): Span {
  return { start: toRendered(passage.rendered, span.start), end: toRendered(passage.rendered, span.end) };
}

function detail(fact: Description['facts'][number]): string {
  return `${fact.label}: ${fact.text}${fact.location ? ` (${placeName(fact.location)})` : ''}`;
}

interface OpenList {
  readonly list: number;
  readonly items: { -readonly [K in keyof PreviewListItem]: PreviewListItem[K] }[];
  children: PreviewBlock[];
  /** Source of the item that is being filled. */
  itemSpan: Span;
}

/** Puts passages, tables and code in source order and nests lists. */
function blocksOf(document: MarkdownDocument, places: MarkPlaces): PreviewBlock[] {
  const root: PreviewBlock[] = [];
  const open: OpenList[] = [];
  for (const part of partsOf(document)) {
    if (part.passage?.item && part.passage.kind === 'paragraph') {
      addToList(document, part.passage, places, root, open);
      continue;
    }
    const block = blockOf(document, part, places);
    if (!block) continue;
    while (open.length > 0 && !inside(open.at(-1)!.itemSpan, part.start)) open.pop();
    (open.at(-1)?.children ?? root).push(block);
  }
  return root;
}

interface Part {
  readonly start: number;
  readonly passage?: Passage;
  readonly table?: Table;
  readonly opaque?: Span;
}

function partsOf(document: MarkdownDocument): Part[] {
  const parts: Part[] = [];
  for (const passage of document.passages) if (!passage.cell) parts.push({ start: passage.span.start, passage });
  for (const table of document.tables) parts.push({ start: table.span.start, table });
  for (const opaque of document.opaque) parts.push({ start: opaque.start, opaque });
  return parts.sort((a, b) => a.start - b.start);
}

function inside(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

function addToList(document: MarkdownDocument, passage: Passage, places: MarkPlaces, root: PreviewBlock[], open: OpenList[]): void {
  const place = passage.item!;
  while (open.length > place.depth + 1) open.pop();
  if (open[place.depth] && open[place.depth]!.list !== place.list) open.length = place.depth;
  const content = inlinesOf(passage, places);
  const range = rangeOf(document.lines, passage.span);
  const current = open[place.depth];
  if (current && place.continuation && current.itemSpan.start === place.span.start) {
    current.children.push({ type: 'paragraph', quoted: passage.quoted, content, range });
    return;
  }
  const children: PreviewBlock[] = [];
  const item = {
    index: place.index, content, children, range,
    ...(place.checked === undefined ? {} : { checked: place.checked }),
  };
  if (current) {
    current.items.push(item);
    current.children = children;
    current.itemSpan = place.span;
    return;
  }
  const items = [item];
  (open.at(-1)?.children ?? root).push({ type: 'list', ordered: place.ordered, items });
  open.push({ list: place.list, items, children, itemSpan: place.span });
}

function blockOf(document: MarkdownDocument, part: Part, places: MarkPlaces): PreviewBlock | undefined {
  if (part.table) return tableBlock(document, part.table, places);
  if (part.opaque) return codeBlock(document, part.opaque);
  const passage = part.passage!;
  const content = inlinesOf(passage, places);
  const range = rangeOf(document.lines, passage.span);
  if (passage.kind === 'heading') return { type: 'heading', depth: document.sections[passage.section]?.depth ?? 1, content, range };
  return content.length === 0 ? undefined : { type: 'paragraph', quoted: passage.quoted, content, range };
}

function tableBlock(document: MarkdownDocument, table: Table, places: MarkPlaces): PreviewBlock {
  const cell = (passage: Passage): PreviewCell => ({
    content: inlinesOf(passage, places),
    range: rangeOf(document.lines, passage.span),
  });
  return {
    type: 'table',
    header: table.header.map(cell),
    rows: table.rows.map((row) => row.cells.map(cell)),
    range: rangeOf(document.lines, table.span),
  };
}

/** Code as it is written, without its fences; HTML is not shown at all. */
function codeBlock(document: MarkdownDocument, span: Span): PreviewBlock | undefined {
  const source = document.text.slice(span.start, span.end);
  if (source.trimStart().startsWith('<')) return undefined;
  const lines = source.split(/\r\n|\r|\n/u);
  const fenced = /^\s*(?:```|~~~)/u.test(source);
  const closed = fenced && lines.length > 1 && /^\s*(?:`{3,}|~{3,})\s*$/u.test(lines.at(-1)!);
  // What is indented as a whole, as in a list item, loses so much of its indentation.
  const indent = positionAt(document.lines, span.start).character;
  const code = fenced
    ? lines.slice(1, closed ? -1 : undefined).map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    : lines.map((line) => line.replace(/^(?: {1,4}|\t)/u, ''));
  return { type: 'code', text: code.join('\n'), range: rangeOf(document.lines, span) };
}

/** Cuts a passage's rendered text wherever a style or a mark begins or ends. */
function inlinesOf(passage: Passage, places: MarkPlaces): PreviewInline[] {
  const { text } = passage.rendered;
  const marked = places.get(passage.index) ?? [];
  const cuts = new Set([0, text.length]);
  for (const { span } of [...passage.marks, ...marked]) cuts.add(span.start).add(span.end);
  const bounds = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const styles = new Sweep(passage.marks);
  const marks = new Sweep(marked);
  const inlines: PreviewInline[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const at = bounds[i]!;
    const url = styles.at(at).find((mark) => mark.kind === 'link')?.url;
    const claim = marks.at(at).find((mark) => mark.kind === 'claim')?.mark;
    const metric = marks.at(at).find((mark) => mark.kind === 'metric')?.mark;
    inlines.push({
      text: text.slice(at, bounds[i + 1]),
      styles: styles.at(at).map((mark) => mark.kind),
      ...(url === undefined ? {} : { url }),
      ...(claim === undefined ? {} : { claim }),
      ...(metric === undefined ? {} : { metric }),
    });
  }
  return inlines;
}

/** Which spans cover an offset, for offsets asked in rising order; keeps the walk linear. */
class Sweep<T extends { readonly span: Span }> {
  readonly #waiting: T[];
  #open: T[] = [];

  constructor(items: readonly T[]) {
    this.#waiting = [...items].sort((a, b) => b.span.start - a.span.start);
  }

  at(offset: number): readonly T[] {
    while (this.#waiting.length > 0 && this.#waiting.at(-1)!.span.start <= offset) this.#open.push(this.#waiting.pop()!);
    if (this.#open.some((item) => item.span.end <= offset)) this.#open = this.#open.filter((item) => item.span.end > offset);
    return this.#open;
  }
}
