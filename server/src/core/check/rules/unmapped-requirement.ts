import type { Requirement } from '../../model/companions.ts';
import type { Dossier, DossierSection, MappedTable } from '../../model/dossier.ts';
import type { Fix } from '../../model/finding.ts';
import { coverage, hasColumn, saidOfRequirements } from '../requirement-coverage.ts';
import { nameOf } from '../sections.ts';
import { lineEnding } from '../insertion.ts';
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
    const said = saidOfRequirements(dossier);
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

/** A row that says honestly that there is nothing yet. */
function addRow({ text }: Requirement, mapping: DossierSection, dossier: Dossier): readonly Fix[] {
  const mapped = mapping.tables.find(({ columns }) => columns.some((column) => column?.id === 'requirement'));
  if (!mapped) return [];
  const at = endOfTable(mapped, dossier.document.text);
  const cells = mapped.columns.map((column) => {
    if (column?.id === 'requirement') return text.replace(/\s+/gu, ' ').replaceAll('|', '\\|');
    return column?.vocabulary?.[0]?.word ?? '';
  });
  const row = `| ${cells.join(' | ')} |`.replace(/(?<! ) {2,}\|/g, ' |');
  const newText = `${lineEnding(dossier.document)}${row}`;
  return [{ title: 'Add a row for it, as a gap', edits: [{ span: { start: at, end: at }, newText }], safe: false, preferred: true }];
}

/** Behind its last line, before the line's end. */
function endOfTable({ table }: MappedTable, text: string): number {
  return table.span.start + text.slice(table.span.start, table.span.end).trimEnd().length;
}
