import { detached } from '../memo/detached.ts';
import type { MarkdownDocument, Section } from '../model/document.ts';
import type { Dossier, DossierSection, QuestionAnswer } from '../model/dossier.ts';
import type { SectionTemplate, Template } from '../model/template.ts';
import { byOrder, type Placed } from './by-order.ts';
import { isTableOf, mapTables } from './columns.ts';
import { keystrokeOf } from '../parse/keystroke.ts';
import { matchFieldLabel, readFields } from './fields.ts';
import { fits } from './fits.ts';
import { followShape } from './follow-shape.ts';
import { matchHeading, matchKeywords, otherSection, speaksOfOneself, speaksOfSection } from './headings.ts';
import { readLabelledQuestions, readQuestions } from './questions.ts';
import { readApplication } from './title.ts';
import { titleSection } from './document-title.ts';

/** Reads a document with the template of its kind. Total: what the template does not know stays as it is. */
export function readDossier(document: MarkdownDocument, template: Template): Dossier {
  const keystroke = keystrokeOf(document);
  const before = keystroke && dossiers.get(keystroke.before);
  const shape = before?.dossier.template === template ? followShape(before.shape, keystroke!) : undefined;
  const dossier = shape ? followed(document, before!.dossier) : readAnew(document, template);
  // Else every version ever typed would live on.
  if (before?.before) dossiers.set(keystroke!.before, { dossier: before.dossier, shape: before.shape });
  dossiers.set(document, { dossier, shape: shape ?? dossier.sections, ...(shape && { before: keystroke!.before }) });
  return dossier;
}

interface Known {
  readonly dossier: Dossier;
  /** The sections with what is written in them; positions may be those of an earlier version. */
  readonly shape: readonly DossierSection[];
  /** The version that it was followed from. */
  readonly before?: MarkdownDocument;
}

const dossiers = new WeakMap<MarkdownDocument, Known>();

/** What is written in a dossier that differs from that of the version before in the words of one passage alone; positions are none of this version's. Undefined for any other. */
export function shapeOfFollowed({ document }: Dossier): { readonly before: MarkdownDocument; readonly shape: readonly DossierSection[] } | undefined {
  const known = dossiers.get(document);
  return known?.before && { before: known.before, shape: known.shape };
}

/** The sections of a dossier for those who ask for no positions. */
export function wordingOfSections(dossier: Dossier): readonly DossierSection[] {
  return dossiers.get(dossier.document)?.shape ?? dossier.sections;
}

/** Its sections are moved to their places once somebody asks for them. */
function followed(document: MarkdownDocument, { template, company, role }: Dossier): Dossier {
  let sections: readonly DossierSection[] | undefined;
  return {
    document, template,
    get sections() {
      return (sections ??= readAnew(document, template).sections);
    },
    company, role,
  };
}

function readAnew(document: MarkdownDocument, template: Template): Dossier {
  const named = readApplication(document);
  const placed = placeSections(document, template, named.company);
  const sections = placed.map(({ section, template: known, matched, presumed }): DossierSection => ({
    section, template: known, matched, ...(presumed && { presumed }),
    fields: readFields(section, known),
    tables: mapTables(document, section.index, known),
    questions: known?.shape === 'questions' ? readQuestions(document, section, known, matched || presumed === true) : labelledQuestions(section, known, template),
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

function placeSections(document: MarkdownDocument, template: Template, company: string | undefined): readonly Placed[] {
  const other = otherSection(template);
  const placed: Placed[] = [];
  const title = titleSection(document.sections, (heading) => speaksOfSection(heading, template, company));
  for (const section of document.sections) {
    const around = section.parent === undefined ? undefined : placed[section.parent];
    const found = section.heading && section !== title ? matchHeading(section.title, template, company) : undefined;
    const inherited = around && around.template !== other ? around.template : undefined;
    // Below a known section a heading belongs to it, unless it is another section's very name.
    const own = found && (!inherited || (found.exact && found.words > 1 && inherited.shape !== 'questions' && found.section !== inherited));
    placed.push({ section, template: own ? found.section : inherited ?? other, matched: own === true });
  }
  const named = byKeywords(placed, template, title);
  const isBelowTitle = ({ section }: Placed): boolean => section.parent !== undefined || (section !== title && section.depth === title?.depth);
  const told = named.map((each) => (each.template === undefined && isBelowTitle(each) ? byTable(each, named, template) : each));
  return byOrder(told, template, title);
}

/** Top-level headings of the author's own that speak of a section which no other heading names; what stands below them is theirs. */
function byKeywords(placed: readonly Placed[], template: Template, title: Section | undefined): readonly Placed[] {
  const chosen = chosenByKeywords(placed, template, title);
  const named: Placed[] = [];
  for (const each of placed) {
    const { section } = each;
    const around = section.parent === undefined ? undefined : named[section.parent];
    const found = chosen.get(section);
    if (found) named.push({ section, template: found, matched: true });
    else named.push(each.template === undefined && around?.template !== undefined ? { ...each, template: around.template } : each);
  }
  return named;
}

/**
 * Of several headings that speak of one section, the first under which stands what it holds, and not `Interview on 3 March` before
 * `What they may put to me`. `The post I leave` is none of the posting's without a field of it.
 */
function chosenByKeywords(placed: readonly Placed[], template: Template, title: Section | undefined): ReadonlyMap<Section, SectionTemplate> {
  const taken = new Set(placed.filter(({ matched }) => matched).map((each) => each.template));
  const chosen = new Map<SectionTemplate, { readonly section: Section; readonly isFit: boolean }>();
  for (const { section, template: known } of placed) {
    const around = section.parent === undefined ? undefined : placed[section.parent];
    const top = section !== title && (section.depth > 1 || title !== undefined) && (around === undefined || around.section === title);
    const found = known === undefined && section.heading && top ? matchKeywords(section.title, template) : undefined;
    if (!found || taken.has(found) || chosen.get(found)?.isFit) continue;
    const under = placed.map((one) => one.section).filter((one) => isUnder(one, section, placed));
    const isFit = fits(under, found);
    const isAnothers = !isFit && template.sections.some((other) => other.shape === 'table' && !taken.has(other) && fits(under, other));
    if (isFit || (!chosen.has(found) && !isAnothers && !(found.owner === 'posting' && speaksOfOneself(section.title)))) chosen.set(found, { section, isFit });
  }
  return new Map([...chosen].map(([found, { section }]) => [section, found]));
}

function isUnder(one: Section, section: Section, placed: readonly Placed[]): boolean {
  return one === section || (one.parent !== undefined && isUnder(placed[one.parent]!.section, section, placed));
}

/** A section under a heading of the author's own is told by the columns of its table, where no other is the template's. */
function byTable(each: Placed, placed: readonly Placed[], template: Template): Placed {
  const [table] = each.section.tables;
  if (!table) return each;
  const known = template.sections.find((section) => isTableOf(table, section) && !placed.some((other) => other.template === section));
  return known ? { ...each, template: known, matched: true } : each;
}

function fieldValue(sections: readonly DossierSection[], id: string): string | undefined {
  for (const { fields } of sections) {
    const field = fields.find((one) => one.template?.id === id && one.value.end > one.value.start);
    if (field) return detached(field.passage.rendered.text.slice(field.value.start, field.value.end));
  }
  return undefined;
}
