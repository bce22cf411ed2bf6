import type { DossierSection } from '../../model/dossier.ts';
import type { SectionTemplate } from '../../model/template.ts';
import { normaliseHeading, words } from '../../templates/headings.ts';
import { lineOf, locate } from '../place.ts';
import type { DossierRule, Report } from '../rule.ts';
import { sectionsOf } from '../sections.ts';

/**
 * The same section twice. Repeatable sections, and sections set apart by what stands in parentheses (`(Backend track)`), are
 * meant to be there more than once.
 */
export const duplicateSection: DossierRule = {
  id: 'duplicate-section',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    return dossier.template.sections.filter((template) => !template.repeatable).flatMap((template): Report[] => {
      const first = new Map<string, DossierSection>();
      return sectionsOf(dossier, template).flatMap((section): Report[] => {
        const key = fullName(section.section.title, template);
        const before = first.get(key);
        const heading = section.section.heading!;
        if (!before) {
          first.set(key, section);
          return [];
        }
        const place = before.section.heading!.span;
        return [{
          span: heading.span,
          message: `"${section.section.title.trim()}" stands here a second time; the first is on line ${lineOf(dossier.document, place.start)}.`,
          related: [{ location: locate(dossier.document, place), message: `"${before.section.title.trim()}" first stands here.` }],
        }];
      });
    });
  },
};

/** Name and qualifier; the template's own parenthesis (`2-3 sentences`) qualifies nothing. */
function fullName(title: string, template: SectionTemplate): string {
  const name = normaliseHeading(title);
  const whole = words(title);
  return whole === words(template.title) ? name : `${name} | ${whole.replace(name, '').trim()}`.replace(/ \| $/, '');
}
