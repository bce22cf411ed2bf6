import type { MarkdownDocument } from '../model/document.ts';
import type { Dossier, DossierSection } from '../model/dossier.ts';
import type { SectionTemplate } from '../model/template.ts';
import { plainInsert } from '../templates/skeleton.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** The line ending of the document's first line; `\n` where it has none. */
export function lineEnding(document: MarkdownDocument): string {
  return /\r\n|\n|\r/.exec(document.text)?.[0] ?? '\n';
}

/**
 * The edit that puts a missing section into its place: after the nearest section that the template has before it, else before the
 * nearest one after it, else at the end. Undefined where a fence or comment that is never closed would swallow it.
 */
export function insertSection(dossier: Dossier, template: SectionTemplate): TextEdit | undefined {
  const { document } = dossier;
  const { at, neighbour } = placeFor(dossier, template);
  if (at === document.text.length && endsOpen(document)) return undefined;
  const eol = lineEnding(document);
  const hashes = '#'.repeat(neighbour?.section.depth ?? 2);
  const gap = neighbour && hasGapBelowHeading(document, neighbour) ? [''] : [];
  const lines = [`${hashes} ${template.title}`, ...gap, ...plainInsert(template).split('\n')];
  const after = at < document.text.length ? eol : '';
  return { span: { start: at, end: at }, newText: blankBefore(document, at, eol) + lines.join(eol) + eol + after };
}

/** Whether a suppression right above this place speaks of the line that follows there: what is put between would take it over. */
export function isSuppressedFromAbove({ text, comments }: MarkdownDocument, at: number): boolean {
  return comments.some((comment) => comment.span.end <= at && /^dossier-disable-next-line(?![\w-])/u.test(comment.text)
    && text.slice(comment.span.end, at).trim() === '');
}

/** What must stand before a block at this offset so that one blank line sets it off. */
export function blankBefore(document: MarkdownDocument, at: number, eol: string): string {
  const before = document.text.slice(Math.max(0, at - 4), at);
  const start = (document.frontMatter?.span.end ?? 0) || (document.text.charCodeAt(0) === 0xfeff ? 1 : 0);
  if (at <= start) return '';
  if (/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before)) return '';
  return /[\r\n]$/.test(before) ? eol : eol + eol;
}

function placeFor(dossier: Dossier, template: SectionTemplate): { at: number; neighbour: DossierSection | undefined } {
  const order = dossier.template.sections;
  const position = order.indexOf(template);
  const present = dossier.sections.filter((section) => section.matched && section.template);
  for (let i = position - 1; i >= 0; i--) {
    const before = present.filter((section) => section.template === order[i]).at(-1);
    if (before) return { at: before.section.treeSpan.end, neighbour: before };
  }
  for (let i = position + 1; i < order.length; i++) {
    const after = present.find((section) => section.template === order[i]);
    if (after) return { at: after.section.span.start, neighbour: after };
  }
  return { at: dossier.document.text.length, neighbour: undefined };
}

function hasGapBelowHeading(document: MarkdownDocument, { section }: DossierSection): boolean {
  return /^[ \t]*(?:\r\n|\n|\r)/.test(document.text.slice(section.bodySpan.start, section.bodySpan.start + 40));
}

function endsOpen(document: MarkdownDocument): boolean {
  const last = document.opaque.at(-1);
  if (!last || document.text.slice(last.end).trim() !== '') return false;
  const source = document.text.slice(last.start, last.end).trimEnd();
  if (source.startsWith('<!--')) return !source.endsWith('-->');
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  return fence !== undefined ? !(source.length > fence.length && source.endsWith(fence)) : source.startsWith('<');
}
