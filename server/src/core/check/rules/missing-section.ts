import type { Dossier, DossierSection } from '../../model/dossier.ts';
import type { SectionTemplate } from '../../model/template.ts';
import { insertSection, isSuppressedFromAbove } from '../insertion.ts';
import { headSpan } from '../place.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { DossierRule, Report } from '../rule.ts';
import { nameOf, sectionsOf, withArticle } from '../sections.ts';

/** A section that the kind of document has and this one lacks. A recommended one, and one that only its place tells, is only hinted at. */
export const missingSection: DossierRule = {
  id: 'missing-section',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    const span = headSpan(dossier.document);
    return dossier.template.sections
      .filter((template) => template.presence !== 'optional' && sectionsOf(dossier, template).length === 0)
      .map((template) => {
        const presumed = dossier.sections.find((section) => section.presumed && section.template === template);
        if (presumed) return unnamed(presumed, template);
        const required = template.presence === 'required';
        const edit = insertSection(dossier, template);
        const safe = required && edit !== undefined && !isSuppressedFromAbove(dossier.document, edit.span.start);
        return {
          span,
          message: `The section "${nameOf(template)}" is missing; ${placeOf(dossier, template)}.`,
          ...(!required && { severity: 'hint' as const }),
          fixes: edit ? [{ title: `Insert "${template.title}"`, edits: [edit], safe, preferred: true }] : [],
        };
      });
  },
};

/** Something stands in its place under a heading that does not say so: what was taken for the section is told, not held against anybody. */
function unnamed({ section }: DossierSection, template: SectionTemplate): Report {
  const heading = section.heading!;
  const text = heading.rendered.text.trim();
  const at = heading.rendered.text.indexOf(text);
  const words = toSource(heading.rendered, { start: at, end: at + text.length });
  return {
    span: heading.span,
    severity: 'hint',
    message: `No heading says "${nameOf(template)}"; what stands in its place is read as that.`,
    fixes: [{ title: `Rename the heading to "${nameOf(template)}"`, edits: [{ span: words, newText: nameOf(template) }], safe: false, preferred: false }],
  };
}

function placeOf(dossier: Dossier, template: SectionTemplate): string {
  const { sections, name } = dossier.template;
  const kind = withArticle(name.toLowerCase());
  const ordered = sections.filter((one) => one.presence !== 'optional' || one === template);
  const before = ordered[ordered.indexOf(template) - 1];
  const verb = template.presence === 'required' ? 'has' : 'usually has';
  return before ? `${kind} ${verb} it after "${nameOf(before)}"` : `${kind} ${verb} it first`;
}
