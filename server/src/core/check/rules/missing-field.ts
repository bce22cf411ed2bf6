import type { MarkdownDocument, Passage } from '../../model/document.ts';
import type { Dossier, DossierSection, Field } from '../../model/dossier.ts';
import type { Fix } from '../../model/finding.ts';
import type { FieldTemplate, SectionTemplate } from '../../model/template.ts';
import { matchFieldLabel } from '../../templates/fields.ts';
import { matchHeading, words } from '../../templates/headings.ts';
import { plainInsert } from '../../templates/skeleton.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { Span } from '../../text/span.ts';
import { blankBefore, lineEnding } from '../insertion.ts';
import { holdsLink } from '../links.ts';
import { passageSource } from '../place.ts';
import type { DossierRule, Report } from '../rule.ts';
import { isEmptyTree, ownTree, treeOf } from '../sections.ts';

/**
 * A field of a section that is absent, or has a label and no value. Each Role Summary needs its own; a recommended field is only
 * hinted at. In a section of links it is the links that are missing.
 */
export const missingField: DossierRule = {
  id: 'missing-field',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    return dossier.sections.flatMap((section): Report[] => {
      const { template, matched } = section;
      if (!template) return [];
      if (template.shape === 'story') return [...inStory(dossier, section), ...inHeadings(dossier, section)];
      if (template.shape === 'fields' && template.fields?.length === 0) return withoutValue(dossier.document, section);
      if (!matched || isEmptyTree(dossier, section)) return [];
      if (template.items === 'link') return holdsLink(ownTree(dossier, section)) ? [] : [reportLinks(section)];
      const fields = ownTree(dossier, section).flatMap((one) => one.fields);
      return (template.fields ?? []).filter((field) => field.presence !== 'optional').flatMap((field) => reportField(dossier, section, field, fields));
    });
  },
};

/** What has two parts of a story under one heading is one. Where a part stands twice, there are several, and which lacks what can't be told. */
function inStory({ document }: Dossier, { section, template, fields }: DossierSection): Report[] {
  const parts = fields.flatMap((field) => field.template ?? []);
  if (!section.heading || parts.length < 2 || new Set(parts).size < parts.length) return [];
  return template!.fields!.filter(({ presence }) => presence === 'required').flatMap((wanted): Report[] => {
    const field = fields.find((one) => one.template === wanted);
    if (field) return isLeftEmpty(document, field) ? [reportEmpty(field)] : [];
    // `Action and Result` says both.
    const joint = fields.some((one) => one.label.toLowerCase().includes(wanted.label.toLowerCase()));
    return joint ? [] : [{ span: section.heading!.span, message: `The story "${section.title.trim()}" has no ${wanted.label}.` }];
  });
}

/** A story whose parts are headings of their own. */
function inHeadings(dossier: Dossier, { section, template, fields }: DossierSection): Report[] {
  const below = dossier.sections.filter((one) => one.section.parent === section.index);
  const parts = below.flatMap((one) => matchFieldLabel(one.section.title, template!) ?? []);
  if (!section.heading || fields.length > 0 || parts.length < 2 || new Set(parts).size < parts.length) return [];
  return template!.fields!.filter(({ presence }) => presence === 'required').flatMap((wanted): Report[] => {
    const part = below.find((one) => matchFieldLabel(one.section.title, template!) === wanted);
    if (part) return isEmptyTree(dossier, part) ? [{ span: part.section.heading!.span, message: `${wanted.label} has no value.` }] : [];
    const joint = below.some((one) => one.section.title.toLowerCase().includes(wanted.label.toLowerCase()));
    return joint ? [] : [{ span: section.heading!.span, message: `The story "${section.title.trim()}" has no ${wanted.label}.` }];
  });
}

/** Lines that ask for something, whatever it is, and hold nothing: the questions of a form. */
function withoutValue(document: MarkdownDocument, { fields }: DossierSection): Report[] {
  return fields.filter((field) => isLeftEmpty(document, field)).map(reportEmpty);
}

/** Nothing stands behind the label, and nothing of another kind (a table, a deeper heading, code, a picture, HTML) below it. */
function isLeftEmpty({ opaque, passages, sections }: MarkdownDocument, { value, passage }: Field): boolean {
  if (value.end > value.start || passage.marks.some((mark) => mark.kind === 'image')) return false;
  const next = passages[passage.index + 1];
  if (next && passage.kind !== 'cell' && (next.kind === 'cell' || sections[next.section]!.depth > sections[passage.section]!.depth)) return false;
  return !opaque.some((span) => span.start >= passage.span.end && span.start < (next?.span.start ?? Infinity));
}

function reportEmpty(field: Field): Report {
  return { span: labelSource(field), message: `${field.template?.label ?? field.label} has no value.` };
}

function reportLinks({ section }: DossierSection): Report {
  return { span: section.heading!.span, message: `"${section.title.trim()}" has no link; expected a URL in it.` };
}

function reportField(dossier: Dossier, section: DossierSection, template: FieldTemplate, fields: readonly Field[]): Report[] {
  const present = fields.filter((field) => field.template === template);
  if (present.length > 0) return present.some((field) => !isLeftEmpty(dossier.document, field)) ? [] : [reportEmpty(present[0]!)];
  if (standsUnderHeading(dossier, section, template)) return [];
  const required = template.presence === 'required';
  const title = `"${section.section.title.trim()}"`;
  return [{
    span: section.section.heading!.span,
    message: required
      ? `${title} has no ${template.label}; expected a line like "- **${template.label}**: …".`
      : `${title} usually has "${template.label}", here or under a heading of its own.`,
    ...(!required && { severity: 'hint' as const }),
    fixes: template.section === undefined ? insertField(dossier, section, template, fields) : insertHeading(dossier, section, template),
  }];
}

/** A field may be a heading, a section of its own, bold words above its text, or what a line begins with: `Ask them who plans`. */
function standsUnderHeading(dossier: Dossier, section: DossierSection, template: FieldTemplate): boolean {
  const named = (title: string): boolean => matchFieldLabel(title, section.template!) === template
    || (template.section !== undefined && matchHeading(title, dossier.template, dossier.company)?.section.id === template.section);
  return dossier.sections.some((one) => one.matched && one.template!.id === template.section)
    || treeOf(dossier, section).some((one) => (one !== section && named(one.section.title))
      || one.section.passages.some(({ rendered, marks }) => marks.some(({ kind, span }) => kind === 'strong' && span.start === 0
        && /^\W*$/u.test(rendered.text.slice(span.end)) && named(rendered.text.slice(0, span.end)))))
    || treeOf(dossier, section).some((one) => one.section.passages.some((passage) => speaksOf(passage, template)));
}

/** A line that begins with one of the field's names, or has a longer one in it: `Arrive with three questions to ask`. */
function speaksOf({ rendered, kind, quoted }: Passage, { label, aliases }: FieldTemplate): boolean {
  if (kind === 'heading' || quoted) return false;
  const said = ` ${words(rendered.text.slice(0, 200))} `;
  return [label, ...aliases].map(words).some((name) => said.startsWith(` ${name} `) || (name.includes(' ') && said.includes(` ${name} `)));
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
  const line = `${marker}**${template.label}**: ${valueToFill(section.template!, template)}`;
  const eol = lineEnding(document);
  const at = before ? item.start + document.text.slice(item.start, item.end).trimEnd().length : item.start;
  const newText = before ? eol + indent + line : line + eol + indent;
  return [insertion(template, at, newText)];
}

/** What a new document has behind the field's label: `{fit score}/5`. */
function valueToFill(section: SectionTemplate, field: FieldTemplate): string {
  for (const line of plainInsert(section).split('\n')) {
    const [, label, value] = /^[-*+]\s+\*\*([^*:]{1,80}):?\*\*:?\s+(\S.*)$/.exec(line) ?? [];
    if (label !== undefined && matchFieldLabel(label, section) === field) return value!;
  }
  return `{${field.label.toLowerCase()}}`;
}

/** The field's own section, one level below the section that it belongs to, at its end. */
function insertHeading(dossier: Dossier, { section }: DossierSection, template: FieldTemplate): Fix[] {
  const { document } = dossier;
  const own = dossier.template.sections.find(({ id }) => id === template.section);
  const at = section.treeSpan.end;
  if (!own || section.depth > 5 || document.opaque.some((span) => span.end >= at && span.start < at)) return [];
  const eol = lineEnding(document);
  const lines = [`${'#'.repeat(section.depth + 1)} ${own.title}`, '', ...plainInsert(own).split('\n')];
  const after = at < document.text.length ? eol : '';
  return [insertion(template, at, blankBefore(document, at, eol) + lines.join(eol) + eol + after)];
}

function insertion({ label }: FieldTemplate, at: number, newText: string): Fix {
  return { title: `Insert "${label}"`, edits: [{ span: { start: at, end: at }, newText }], safe: false, preferred: true };
}
