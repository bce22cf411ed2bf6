import type { SectionTemplate } from '../../model/template.ts';
import { plainInsert } from '../../templates/skeleton.ts';
import type { DossierSection } from '../../model/dossier.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Fix } from '../../model/finding.ts';
import { lineEnding } from '../insertion.ts';
import type { DossierRule } from '../rule.ts';
import { isEmptyTree } from '../sections.ts';

/** A section of the template whose heading stands there with nothing below it. */
export const emptySection: DossierRule = {
  id: 'empty-section',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    return dossier.sections.flatMap((section) => {
      const { template } = section;
      if (!section.matched || !template || !section.section.heading || !isEmptyTree(dossier, section)) return [];
      return [{
        span: section.section.heading.span,
        message: `"${section.section.title.trim()}" is empty; expected ${expected(template)}.`,
        fixes: fillIn(dossier, section, template),
      }];
    });
  },
};

function expected(template: SectionTemplate): string {
  const columns = template.columns?.map((column) => column.header).join(', ');
  const fields = template.fields?.filter((field) => field.presence === 'required').map((field) => field.label).join(', ');
  switch (template.shape) {
    case 'table':
      return columns === undefined ? 'a table' : `a table of ${columns}`;
    case 'fields':
    case 'story':
      return fields === undefined || fields === '' ? 'its fields' : `the fields ${fields}`;
    case 'questions':
      return 'questions with their answers';
    case 'checklist':
      return 'a checklist';
    case 'list':
      return 'a list';
    case 'ordered-list':
      return 'a numbered list';
    case 'prose':
      return lengthOf(template);
  }
}

function lengthOf({ limits }: SectionTemplate): string {
  if (limits?.sentences) return `${limits.sentences.join('-')} sentences`;
  if (limits?.words) return `${limits.words.join('-')} words`;
  return 'text';
}

/** Only where the body is nothing but white space: a comment stays where it is. */
function fillIn({ document }: Dossier, { section }: DossierSection, template: SectionTemplate): Fix[] {
  const body = { start: section.bodySpan.start, end: section.treeSpan.end };
  if (document.text.slice(body.start, body.end).trim() !== '') return [];
  const eol = lineEnding(document);
  const opensLine = /[\r\n]$/.test(document.text.slice(0, body.start).slice(-1));
  const rest = body.end < document.text.length ? eol : '';
  const newText = (opensLine ? '' : eol) + plainInsert(template).split('\n').join(eol) + eol + rest;
  return [{ title: 'Insert what belongs here', edits: [{ span: body, newText }], safe: false, preferred: true }];
}
