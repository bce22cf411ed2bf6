import { lineOf, locate } from '../place.ts';
import type { DossierRule, Report } from '../rule.ts';
import { originalOf, sectionsOf } from '../sections.ts';

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
      return sectionsOf(dossier, template).flatMap((section): Report[] => {
        const before = originalOf(dossier, section);
        if (!before) return [];
        const heading = section.section.heading!;
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
