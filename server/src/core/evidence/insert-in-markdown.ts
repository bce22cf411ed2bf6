import type { MarkdownDocument, Passage, Section } from '../model/document.ts';
import type { EvidenceFile, EvidenceItem } from '../model/evidence.ts';
import { parseDocument } from '../parse/parse-document.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { NewItem } from './insert-item.ts';
import { isGeneralLabel } from './words/general-labels.ts';

/** A heading of its own is enough for what is about nothing in particular. */
const generalHeading = 'Other';
/** More of a subject's bullets are not tried. */
const mostTries = 4;

/** Places for a new bullet, the best first: beside the subject's last bullets, at the end of its section, under a new heading. */
export function* markdownInsertions(file: EvidenceFile, { statement, subject }: NewItem): Generator<TextEdit> {
  const document = parseDocument(file.uri, file.text);
  const name = subject === undefined ? undefined : 'newName' in subject ? subject.newName : subject.name;
  const said = escapeInline(statement);
  const beside = file.items.filter((item) => item.subject?.name === name).reverse().slice(0, mostTries);
  for (const item of beside) {
    const bullet = bulletOf(document, item);
    if (bullet === undefined) continue;
    yield afterBullet(document, bullet, said);
    if (name !== undefined) yield afterBullet(document, bullet, `**${escapeInline(name)}**: ${said}`);
  }
  const wanted = name ?? generalHeading;
  for (const section of document.sections) {
    if (section.heading !== undefined && (name === undefined ? isGeneralLabel(section.title) : section.title.trim() === name)) yield endOfSection(document, section, said);
  }
  yield underNewHeading(document, `${headingMarks(document)} ${escapeInline(wanted)}`, said);
}

function bulletOf(document: MarkdownDocument, { location }: EvidenceItem): Passage | undefined {
  return document.passages.find(({ item, span }) => item !== undefined && !item.continuation && span.start <= location.span.start && location.span.start <= span.end);
}

/** After the bullet with all that is nested in it, with its own indentation and marker. */
function afterBullet({ text }: MarkdownDocument, { item }: Passage, said: string): TextEdit {
  const { span } = item!;
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const marker = /^(?:[-*+]|(\d{1,9})([.)]))[ \t]{1,4}/.exec(text.slice(span.start, span.start + 20));
  const opening = marker?.[1] === undefined ? (marker?.[0] ?? '- ') : `${Number(marker[1]) + 1}${marker[2]} `;
  const end = trimmedEnd(text, span.end);
  return { span: { start: end, end }, newText: `${lineBreak(text)}${text.slice(lineStart, span.start).replace(/^\uFEFF/, '')}${opening}${said}` };
}

function endOfSection({ text }: MarkdownDocument, section: Section, said: string): TextEdit {
  const end = trimmedEnd(text, Math.max(section.bodySpan.end, section.heading!.span.end));
  const eol = lineBreak(text);
  // A blank line, so that a paragraph or table before it does not take it in.
  return { span: { start: end, end }, newText: `${eol}${eol}- ${said}` };
}

function underNewHeading({ text }: MarkdownDocument, heading: string, said: string): TextEdit {
  const end = trimmedEnd(text, text.length);
  const eol = lineBreak(text);
  const gap = end === 0 || text.slice(0, end) === '\uFEFF' ? '' : eol + eol;
  const last = end === text.length ? eol : '';
  return { span: { start: end, end }, newText: `${gap}${heading}${eol}${eol}- ${said}${last}` };
}

/** As deep as the headings that name subjects; the first heading is often the file's title. */
function headingMarks(document: MarkdownDocument): string {
  const depths = document.sections.filter(({ heading }) => heading !== undefined).map(({ depth }) => depth);
  return '#'.repeat(depths.find((depth) => depth > 1) ?? (depths.length > 1 ? 1 : 2));
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}

function lineBreak(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Characters that would be marks, and a number at the start that would be a list. */
function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2').replace(/^([-+#])(?=\s)/, '\\$1').replace(/&(?=[#\w]+;)/g, '\\&');
}
