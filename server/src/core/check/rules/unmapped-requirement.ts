import type { Requirement } from '../../model/companions.ts';
import type { Dossier, DossierSection, MappedTable } from '../../model/dossier.ts';
import type { Fix } from '../../model/finding.ts';
import type { SectionTemplate } from '../../model/template.ts';
import { hasContent, nameOf } from '../sections.ts';
import { lineEnding } from '../insertion.ts';
import { meaningOf } from '../requirement-meaning.ts';
import type { DossierRule } from '../rule.ts';
import { fileName, shorten } from '../wording.ts';

/** A must-have of the saved posting of which no mapping row and no gap says a word. */
export const unmappedRequirement: DossierRule = {
  id: 'unmapped-requirement',
  severity: 'information',
  applies: 'dossier',
  check({ dossier, companions: { posting } }) {
    if (!posting) return [];
    const mapping = dossier.sections.find((section) => section.matched && hasColumn(section.template, 'requirement'));
    const covering = dossier.sections.filter(({ template }) => hasColumn(template, 'requirement') || hasColumn(template, 'gap'));
    const said = covering.flatMap(({ section }) => section.passages.filter((one) => one.cell?.row !== -1 && hasContent(one)).map((one) => one.rendered.text));
    if (!mapping?.section.heading || said.length === 0) return [];
    const covers = coverage(said);
    return posting.requirements.filter(({ must, text }) => must && !covers(text)).map((requirement) => ({
      span: mapping.section.heading!.span,
      message: `The posting asks for "${shorten(requirement.text, 80)}"; no row of ${nameOf(mapping.template!)} and no gap covers it.`,
      related: [{ location: requirement.location, message: `asked for in ${fileName(posting.uri)}` }],
      fixes: addRow(requirement, mapping, dossier),
    }));
  },
};

function hasColumn(template: SectionTemplate | undefined, id: string): boolean {
  return template?.columns?.some((column) => column.id === id) === true;
}

/** Whether a requirement shares a word that matters with what was said, also as its initials. */
function coverage(said: readonly string[]): (requirement: string) => boolean {
  const known = new Set(said.flatMap(meaningOf));
  const beginnings = new Set([...known].map(beginning));
  const plain = new Set(said.flatMap(plainWords));
  const initials = new Set(said.flatMap(initialsIn));
  return (requirement) => {
    const wanted = meaningOf(requirement);
    // A requirement without a word that matters cannot be looked for.
    return wanted.length === 0
      || wanted.some((word) => known.has(word) || beginnings.has(beginning(word)))
      || initialsIn(requirement).some((one) => plain.has(one))
      || plainWords(requirement).some((word) => initials.has(word));
  };
}

/** `observability` and `observable` are about the same thing. */
function beginning(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : word;
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** First letters of two to four words in a row: `infrastructure as code` gives `iac`. */
function initialsIn(text: string): string[] {
  const letters = plainWords(text.slice(0, 1000)).map((word) => word[0]!);
  return letters.flatMap((_, i) => [2, 3, 4].filter((length) => i + length <= letters.length).map((length) => letters.slice(i, i + length).join('')))
    .filter((one) => one.length > 2);
}

/** A row that says honestly that there is nothing yet. */
function addRow({ text }: Requirement, mapping: DossierSection, dossier: Dossier): readonly Fix[] {
  const mapped = mapping.tables.find(({ columns }) => columns.some((column) => column?.id === 'requirement'));
  if (!mapped) return [];
  const at = endOfTable(mapped, dossier.document.text);
  const cells = mapped.columns.map((column) => {
    if (column?.id === 'requirement') return text.replace(/\s+/gu, ' ').replaceAll('|', '\\|');
    return column?.vocabulary?.[0]?.word ?? '';
  });
  const row = `| ${cells.join(' | ')} |`.replace(/ {2,}\|/g, ' |');
  const newText = `${lineEnding(dossier.document)}${row}`;
  return [{ title: 'Add a row for it, as a gap', edits: [{ span: { start: at, end: at }, newText }], safe: false, preferred: true }];
}

/** Behind its last line, before the line's end. */
function endOfTable({ table }: MappedTable, text: string): number {
  return table.span.start + text.slice(table.span.start, table.span.end).trimEnd().length;
}
