import type { Passage, Section } from '../model/document.ts';
import type { SectionTemplate } from '../model/template.ts';
import { isTableOf } from './columns.ts';
import { matchFieldLabel } from './fields.ts';

/**
 * Whether what stands under a heading is what a section of the template holds: its table, a field of it, a question. Of other shapes
 * nothing can be told. It asks for no more than headings, columns, what lines begin with and question marks, which is what `keepsKind` watches.
 */
export function fits(under: readonly Section[], template: SectionTemplate): boolean {
  if (under.some(({ tables }) => tables.some((table) => isTableOf(table, template)))) return true;
  const passages = under.flatMap((section) => section.passages);
  switch (template.shape) {
    case 'fields':
      return under.some(({ tables }) => tables.length > 0) || passages.some(({ lead }) => lead && matchFieldLabel(lead.text, template));
    case 'questions':
      return passages.some(asks) || under.slice(1).some(({ title }) => title.includes('?'));
    case 'table':
      return false;
    default:
      return true;
  }
}

export function asks({ rendered }: Passage): boolean {
  return rendered.text.includes('?');
}
