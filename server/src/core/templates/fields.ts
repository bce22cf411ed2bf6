import type { Mark, Passage, Section, Table } from '../model/document.ts';
import type { Field } from '../model/dossier.ts';
import type { FieldTemplate, SectionTemplate } from '../model/template.ts';
import { normaliseHeading } from './headings.ts';

/** The field of the section that a label names, if any. */
export function matchFieldLabel(label: string, section: SectionTemplate): FieldTemplate | undefined {
  const name = normaliseHeading(label);
  return section.fields?.find((field) => [field.label, ...field.aliases].some((known) => normaliseHeading(known) === name));
}

/** The `**Label**: value` lines of a section, also several in one paragraph, and a table of labels and values. */
export function readFields(section: Section, template: SectionTemplate | undefined): Field[] {
  if (!template?.fields) return [];
  const fields: Field[] = [];
  const { passages } = section;
  passages.forEach((passage, position) => {
    if (passage.kind !== 'paragraph' || passage.quoted) return;
    const labels = labelsOf(passage, template);
    labels.forEach((label, index) => {
      const end = labels[index + 1]?.start ?? passage.rendered.text.length;
      const field = fieldFrom(passage, label, end, template);
      const below = index === labels.length - 1 && isEmpty(field) ? valueBelow(passage, passages[position + 1], template) : undefined;
      fields.push(below ? { ...field, ...below } : field);
    });
  });
  for (const table of section.tables) fields.push(...tableFields(table, template));
  return fields.sort((a, b) => a.passage.index - b.passage.index || a.value.start - b.value.start);
}

interface Label {
  readonly text: string;
  readonly start: number;
  readonly rest: number;
}

const colonAfter = /\s{0,4}:(?=\s|$)\s{0,4}/y;

/** `Location - Leeds`: only of labels that the section knows, since dashes join all sorts of things. */
const plainDash = /^(\p{L}[\p{L} ]{0,40}?)[ \t]+(?:-{1,2}|[–—])[ \t]+/u;

function labelsOf(passage: Passage, template: SectionTemplate): Label[] {
  const { lead } = passage;
  const labels: Label[] = lead ? [{ text: lead.text, start: lead.span.start, rest: lead.rest }] : [];
  const dash = lead ? undefined : plainDash.exec(passage.rendered.text);
  if (dash && matchFieldLabel(dash[1]!, template)) labels.push({ text: dash[1]!, start: 0, rest: dash[0].length });
  for (const mark of passage.marks) {
    if (mark.kind !== 'strong' || mark.span.start < (labels[0]?.rest ?? 0)) continue;
    const label = boldLabel(passage.rendered.text, mark);
    if (label) labels.push(label);
  }
  return labels;
}

function boldLabel(text: string, mark: Mark): Label | undefined {
  const inside = text.slice(mark.span.start, mark.span.end).trimEnd();
  if (inside.endsWith(':')) {
    const rest = mark.span.end + (/^\s*/.exec(text.slice(mark.span.end, mark.span.end + 8))?.[0].length ?? 0);
    return { text: inside.slice(0, -1).trim(), start: mark.span.start, rest };
  }
  colonAfter.lastIndex = mark.span.end;
  return colonAfter.test(text) ? { text: inside, start: mark.span.start, rest: colonAfter.lastIndex } : undefined;
}

function fieldFrom(passage: Passage, label: Label, end: number, template: SectionTemplate): Field {
  const { text } = passage.rendered;
  const start = Math.min(label.rest, end);
  // Fields on one line are set apart by a bar, a dot or a comma.
  let valueEnd = end;
  while (valueEnd > start && /[\s|·•,;]/u.test(text[valueEnd - 1]!)) valueEnd--;
  return { template: matchFieldLabel(label.text, template), label: label.text, passage, value: { start, end: valueEnd } };
}

function isEmpty(field: Field): boolean {
  return field.value.end <= field.value.start;
}

/** A value that stands below its label: in a nested list, in the item's next paragraph, or below a label that is a paragraph by itself. */
function valueBelow(passage: Passage, next: Passage | undefined, template: SectionTemplate): Pick<Field, 'passage' | 'value'> | undefined {
  if (!next || next.rendered.text.trim() === '') return undefined;
  const below = passage.item ? isInItem(next, passage) : next.item !== undefined || next.kind === 'cell' || next.quoted || labelsOf(next, template).length === 0;
  return below ? { passage: next, value: { start: 0, end: next.rendered.text.length } } : undefined;
}

function isInItem({ item }: Passage, label: Passage): boolean {
  if (!item) return false;
  return item.parent === label.index || (item.continuation && item.list === label.item!.list && item.index === label.item!.index);
}

/** A label and its value in each row, or the labels as the header and their values below. */
function tableFields(table: Table, template: SectionTemplate): Field[] {
  const across = table.header.map((cell) => matchFieldLabel(cell.rendered.text, template));
  if (across.filter((known) => known !== undefined).length > 1) {
    return table.rows.flatMap(({ cells }) => cells.flatMap((cell, i) => (across[i] ? [cellField(across[i], table.header[i]!, cell)] : [])));
  }
  if (table.header.length !== 2) return [];
  const rows = [table.header, ...table.rows.map((row) => row.cells)];
  return rows.flatMap(([name, value]) => {
    const known = name && value && matchFieldLabel(name.rendered.text, template);
    return known ? [cellField(known, name, value)] : [];
  });
}

function cellField(template: FieldTemplate, label: Passage, cell: Passage): Field {
  return { template, label: label.rendered.text, passage: cell, value: { start: 0, end: cell.rendered.text.length } };
}
