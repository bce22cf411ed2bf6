import type { MarkdownDocument, Section } from '../../model/document.ts';
import type { SectionTemplate } from '../../model/template.ts';
import { findQuestion, isQuestion } from '../question-opening.ts';

export interface ObservedShape {
  readonly shape: SectionTemplate['shape'];
  /** Headers of its table, or labels of its fields. */
  readonly parts: readonly string[];
}

const longestPart = 60;

/** What stands below a heading, deeper headings included. */
export function shapeOf({ index, treeSpan, tables, passages }: Section, document: MarkdownDocument): ObservedShape {
  const below = document.sections.slice(index + 1).filter(({ span }) => span.start < treeSpan.end);
  const table = tables[0];
  if (table && passages.every(({ kind }) => kind === 'cell')) return { shape: 'table', parts: partsOf(table.header.map(({ rendered }) => rendered.text)) };
  const written = passages.filter(({ kind, quoted, item }) => kind === 'paragraph' && !quoted && item?.continuation !== true);
  const most = (count: number): boolean => count > 0 && count * 2 > written.length;
  const asked = written.filter((passage) => findQuestion(passage)).length;
  if (most(asked) || (below.length > 0 && below.every(({ title }) => isQuestion(title)))) return { shape: 'questions', parts: [] };
  if (most(written.filter(({ item }) => item?.checked !== undefined).length)) return { shape: 'checklist', parts: [] };
  const labels = written.filter(({ lead }) => lead?.separator === ':');
  if (labels.length > 1 && labels.length === written.length) return { shape: 'fields', parts: partsOf(labels.map(({ lead }) => lead!.text)) };
  const items = written.filter(({ item }) => item?.depth === 0);
  if (most(items.filter(({ item }) => item!.ordered).length)) return { shape: 'ordered-list', parts: [] };
  return { shape: most(items.length) ? 'list' : 'prose', parts: [] };
}

function partsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.replace(/\s+/gu, ' ').trim().slice(0, longestPart)).filter((text) => /\p{L}/u.test(text)))];
}
