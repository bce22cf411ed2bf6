import type { MarkdownDocument, Passage, Table } from '../model/document.ts';
import type { Finding, RuleId } from '../model/finding.ts';
import { positionAt } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** An edit with a part of its new text that the person is meant to overwrite. */
export interface PromptingEdit extends TextEdit {
  /** Offsets in `newText`. */
  readonly placeholder?: Span;
}

export interface SuppressOption {
  readonly title: string;
  readonly edits: readonly PromptingEdit[];
}

/**
 * Ways to silence one finding with a comment that a reader never sees. The comment never changes what the
 * Markdown means: a list stays one list, a paragraph one paragraph, a table one table. A finding about a suppression
 * cannot be suppressed itself.
 */
export function suppressOptions(document: MarkdownDocument, finding: Finding): SuppressOption[] {
  if (finding.rule === 'unused-suppression' || finding.rule === 'suppression-without-reason') return [];
  const at = finding.span.start;
  const { frontMatter } = document;
  if (document.text.trim() === '' || (frontMatter && at < frontMatter.span.end)) {
    return [option(`Suppress ${finding.rule} in this file`, wholeFile(document, finding.rule))];
  }
  const passage = passageAt(document, at);
  const table = document.tables.find((table) => table.span.start <= at && at <= table.span.end);
  if (table) return tableOptions(document, table, passage, finding);
  const edit = (passage && lineAbove(document, passage, finding)) ?? endOfLine(document, at, finding.rule);
  return [option(`Suppress ${finding.rule} here, with a reason`, edit)];
}

function option(title: string, ...edits: PromptingEdit[]): SuppressOption {
  return { title, edits };
}

function passageAt(document: MarkdownDocument, offset: number): Passage | undefined {
  return document.passages.findLast((passage) => passage.span.start <= offset && offset <= passage.span.end);
}

const reason = 'reason';

/** `before` and `after` stand around the comment in the new text. */
function comment(at: number, directive: string, rule: RuleId, before: string, after: string): PromptingEdit {
  const opening = `${before}<!-- ${directive} ${rule}: `;
  return {
    span: { start: at, end: at },
    newText: `${opening}${reason} -->${after}`,
    placeholder: { start: opening.length, end: opening.length + reason.length },
  };
}

function wholeFile(document: MarkdownDocument, rule: RuleId): PromptingEdit {
  const eol = endOfLineIn(document);
  const end = document.frontMatter?.span.end;
  if (end === undefined) return comment(document.text.startsWith('\uFEFF') ? 1 : 0, 'dossier-disable-file', rule, '', eol);
  const next = document.text.slice(end, end + 2);
  const broken = next.startsWith('\r\n') ? 2 : next.startsWith('\n') || next.startsWith('\r') ? 1 : 0;
  const fenceEndsLine = broken > 0 || /[\r\n]$/u.test(document.text.slice(0, end));
  return comment(end + broken, 'dossier-disable-file', rule, fenceEndsLine ? '' : eol, eol);
}

/** A comment between two rows would end the table, so it goes into the cell, or around the whole table. */
function tableOptions(document: MarkdownDocument, table: Table, passage: Passage | undefined, finding: Finding): SuppressOption[] {
  const { rule, span } = finding;
  const options: SuppressOption[] = [];
  const line = positionAt(document.lines, span.start).line;
  const cells = [table.header, ...table.rows.map((row) => row.cells)].find(
    (row) => row[0] && positionAt(document.lines, row[0].span.start).line === line,
  );
  const own = passage?.kind === 'cell' && filled(passage) ? passage : cells?.find(filled);
  if (own) options.push(option(`Suppress ${rule} in this row, with a reason`, comment(own.span.end, 'dossier-disable-line', rule, ' ', '')));
  const start = lineStart(document, table.span.start);
  const prefix = document.text.slice(start, table.span.start);
  if (/^[\s>]*$/u.test(prefix)) {
    const eol = endOfLineIn(document);
    options.push(option(
      `Suppress ${rule} in this table, with a reason`,
      comment(start, 'dossier-disable', rule, prefix, eol),
      { span: { start: table.span.end, end: table.span.end }, newText: `${eol}${prefix}<!-- dossier-enable ${rule} -->` },
    ));
  }
  return options;
}

function filled(cell: Passage): boolean {
  return cell.rendered.text.trim() !== '';
}

/** On its own line above the finding; undefined where that would break a paragraph or list. */
function lineAbove(document: MarkdownDocument, passage: Passage, finding: Finding): PromptingEdit | undefined {
  const start = lineStart(document, finding.span.start);
  if (start !== lineStart(document, passage.span.start)) return undefined;
  if (lineBefore(document, start).includes('dossier-disable-next-line')) return undefined;
  const prefix = passage.item && !passage.item.continuation ? itemPrefix(document, passage) : linePrefix(document, passage, start);
  if (prefix === undefined) return undefined;
  const at = start === 0 && document.text.startsWith('\uFEFF') ? 1 : start;
  return comment(at, 'dossier-disable-next-line', finding.rule, prefix, endOfLineIn(document));
}

/** White space and quote marks before a paragraph; for a heading, what stands before its marks. */
function linePrefix(document: MarkdownDocument, passage: Passage, start: number): string | undefined {
  const before = document.text.slice(start, passage.span.start).replace(/^\uFEFF/u, '');
  const prefix = passage.kind === 'heading' ? before.replace(/#{1,6}[ \t]*$/u, '') : before;
  return /^[ \t>]*$/u.test(prefix) ? prefix : undefined;
}

/**
 * The first item of a list takes the comment before the list; any other takes it as the last block of the item
 * before, indented to that item's text, because a comment at the margin would cut the list in two.
 */
function itemPrefix(document: MarkdownDocument, passage: Passage): string | undefined {
  const place = passage.item!;
  const own = markerPrefix(document, place.span.start);
  if (own === undefined || place.index === 0) return own;
  const previous = document.passages.find(
    (other) => other.item?.list === place.list && other.item.index === place.index - 1 && !other.item.continuation,
  );
  if (!previous) return undefined;
  const before = markerPrefix(document, previous.item!.span.start);
  const from = previous.item!.span.start;
  const marker = /^(?:[-*+]|\d{1,9}[.)])( {1,4}(?! )| )/u.exec(document.text.slice(from, from + 16));
  return before === undefined || !marker ? undefined : before + ' '.repeat(marker[0].length);
}

function markerPrefix(document: MarkdownDocument, marker: number): string | undefined {
  const prefix = document.text.slice(lineStart(document, marker), marker);
  return /^[ >]*$/u.test(prefix) ? prefix : undefined;
}

/** Inside a paragraph the comment goes behind the text, before the marks of a hard line break. */
function endOfLine(document: MarkdownDocument, offset: number, rule: RuleId): PromptingEdit {
  const { line } = positionAt(document.lines, offset);
  const end = document.lines.starts[line + 1] ?? document.text.length;
  const text = document.text.slice(document.lines.starts[line]!, end);
  const trimmed = text.trimEnd();
  const kept = trimmed.endsWith('\\') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  return comment(document.lines.starts[line]! + kept.length, 'dossier-disable-line', rule, ' ', '');
}

function lineStart(document: MarkdownDocument, offset: number): number {
  return document.lines.starts[positionAt(document.lines, offset).line]!;
}

function lineBefore(document: MarkdownDocument, start: number): string {
  return start === 0 ? '' : document.text.slice(lineStart(document, start - 1), start);
}

/** The line break that the document uses. */
export function endOfLineIn(document: MarkdownDocument): string {
  const first = document.lines.starts[1];
  return first !== undefined && document.text.slice(first - 2, first) === '\r\n' ? '\r\n' : '\n';
}
