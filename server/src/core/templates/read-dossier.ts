import type { MarkdownDocument, Section } from '../model/document.ts';
import type { Dossier, DossierSection, QuestionAnswer } from '../model/dossier.ts';
import type { SectionTemplate, Template } from '../model/template.ts';
import { columnsOf, mapTables } from './columns.ts';
import { matchFieldLabel, readFields } from './fields.ts';
import { matchHeading, otherSection } from './headings.ts';
import { readLabelledQuestions, readQuestions } from './questions.ts';
import { readApplication } from './title.ts';

interface Placed {
  readonly section: Section;
  readonly template: SectionTemplate | undefined;
  readonly matched: boolean;
}

/** Reads a document with the template of its kind. Total: what the template does not know stays as it is. */
export function readDossier(document: MarkdownDocument, template: Template): Dossier {
  const named = readApplication(document);
  const placed = placeSections(document, template, named.company);
  const sections = placed.map(({ section, template: known, matched }): DossierSection => ({
    section, template: known, matched,
    fields: readFields(section, known),
    tables: mapTables(document, section.index, known),
    questions: known?.shape === 'questions' ? readQuestions(document, section, known, matched) : labelledQuestions(section, known, template),
  }));
  return {
    document, template, sections,
    company: named.company ?? fieldValue(sections, 'company'),
    role: named.role ?? fieldValue(sections, 'role'),
  };
}

/** A field of questions, such as the quick sheet's, is one whose own section holds them. */
function labelledQuestions(section: Section, known: SectionTemplate | undefined, template: Template): QuestionAnswer[] {
  const asked = known?.fields?.filter((field) => template.sections.some(({ id, shape }) => id === field.section && shape === 'questions')) ?? [];
  return asked.length === 0 ? [] : readLabelledQuestions(section, (label) => asked.includes(matchFieldLabel(label, known!)!));
}

function placeSections(document: MarkdownDocument, template: Template, company: string | undefined): Placed[] {
  const other = otherSection(template);
  const placed: Placed[] = [];
  const onlyTitle = document.sections.filter((section) => section.depth === 1).length === 1;
  for (const section of document.sections) {
    const around = section.parent === undefined ? undefined : placed[section.parent];
    // Unless there are several, a first-level heading is the document's title.
    const isTitle = section.depth === 1 && onlyTitle;
    const found = section.heading && !isTitle ? matchHeading(section.title, template, company) : undefined;
    const inherited = around && around.template !== other ? around.template : undefined;
    // Below a known section a heading belongs to it, unless it is another section's very name.
    const own = found && (!inherited || (found.exact && found.words > 1 && inherited.shape !== 'questions' && found.section !== inherited));
    placed.push({ section, template: own ? found.section : inherited ?? other, matched: own === true });
  }
  return placed.map((each) => (each.template === undefined && each.section.parent !== undefined ? byTable(each, placed, template) : each));
}

/** A section under a heading of the author's own is told by the columns of its table, where no other is the template's. */
function byTable(each: Placed, placed: readonly Placed[], template: Template): Placed {
  const [table] = each.section.tables;
  if (!table) return each;
  const known = template.sections.find((section) =>
    section.columns && columnsOf(table, section).filter(Boolean).length >= 2 && !placed.some((other) => other.template === section));
  return known ? { ...each, template: known, matched: true } : each;
}

function fieldValue(sections: readonly DossierSection[], id: string): string | undefined {
  for (const { fields } of sections) {
    const field = fields.find((one) => one.template?.id === id && one.value.end > one.value.start);
    if (field) return field.passage.rendered.text.slice(field.value.start, field.value.end);
  }
  return undefined;
}
