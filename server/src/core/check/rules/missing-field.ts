import type { Dossier, DossierSection, Field } from '../../model/dossier.ts';
import type { Fix } from '../../model/finding.ts';
import type { FieldTemplate } from '../../model/template.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { Span } from '../../text/span.ts';
import { lineEnding } from '../insertion.ts';
import { passageSource } from '../place.ts';
import type { DossierRule, Report } from '../rule.ts';
import { isEmptyTree, ownTree } from '../sections.ts';

/** A required field of a section that is absent, or has a label and no value. Each Role Summary needs its own. */
export const missingField: DossierRule = {
  id: 'missing-field',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    return dossier.sections.flatMap((section): Report[] => {
      const required = section.template?.fields?.filter((field) => field.required) ?? [];
      if (!section.matched || required.length === 0 || isEmptyTree(dossier, section)) return [];
      const fields = ownTree(dossier, section).flatMap((one) => one.fields);
      return required.flatMap((template) => reportField(dossier, section, template, fields));
    });
  },
};

function reportField(dossier: Dossier, section: DossierSection, template: FieldTemplate, fields: readonly Field[]): Report[] {
  const present = fields.filter((field) => field.template === template);
  if (present.length === 0) {
    return [{
      span: section.section.heading!.span,
      message: `"${section.section.title.trim()}" has no ${template.label}; expected a line like "- **${template.label}**: …".`,
      fixes: insertField(dossier, section, template, fields),
    }];
  }
  if (present.some((field) => field.value.end > field.value.start)) return [];
  const empty = present[0]!;
  return [{ span: labelSource(empty), message: `${template.label} has no value.` }];
}

function labelSource({ label, passage }: Field): Span {
  const { text } = passage.rendered;
  const start = text.indexOf(label);
  return start < 0 || label === '' ? passageSource(passage) : toSource(passage.rendered, { start, end: start + label.length });
}

/** A line of its own after the field that comes before it in the template, where fields are list items. */
function insertField(dossier: Dossier, section: DossierSection, template: FieldTemplate, fields: readonly Field[]): Fix[] {
  const order = section.template!.fields!;
  const earlier = new Set(order.slice(0, order.indexOf(template)));
  const items = fields.filter((field) => field.template && field.passage.item && !field.passage.item.ordered);
  const before = items.filter((field) => earlier.has(field.template!)).at(-1);
  const neighbour = before ?? items[0];
  if (!neighbour) return [];
  const { document } = dossier;
  const item = neighbour.passage.item!.span;
  const marker = /^[-*+][ \t]*/.exec(document.text.slice(item.start, item.end))?.[0];
  const indent = /[^\r\n]*$/.exec(document.text.slice(Math.max(0, item.start - 20), item.start))?.[0] ?? '';
  if (marker === undefined || indent.trim() !== '') return [];
  const line = `${marker}**${template.label}**: {${template.label.toLowerCase()}}`;
  const eol = lineEnding(document);
  const at = before ? item.start + document.text.slice(item.start, item.end).trimEnd().length : item.start;
  const newText = before ? eol + indent + line : line + eol + indent;
  return [{ title: `Insert "${template.label}"`, edits: [{ span: { start: at, end: at }, newText }], safe: false, preferred: true }];
}
