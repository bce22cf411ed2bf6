import type { Passage } from '../model/document.ts';
import type { DossierSection } from '../model/dossier.ts';
import type { Owner } from '../model/template.ts';

/** Where a statement stands, and whose it is unless its own words say otherwise. */
export interface Place {
  readonly owner: Owner;
  readonly role: 'heading' | 'quotation' | 'question' | 'field' | 'cell' | 'prose';
  /** Id of the section's template; undefined under headings that no template knows. */
  readonly section: string | undefined;
  /** Id of the table column's template. */
  readonly column: string | undefined;
  /** The question that it answers. */
  readonly asked?: string;
}

/** The column's owner beats the section's; headings, header cells and block quotes belong to nobody. */
export function placeOf(section: DossierSection | undefined, passage: Passage): Place {
  const template = section?.template;
  const base = { section: template?.id, column: undefined };
  if (passage.kind === 'heading') return { ...base, owner: 'nobody', role: 'heading' };
  if (passage.quoted) return { ...base, owner: 'nobody', role: 'quotation' };
  if (passage.cell) {
    if (passage.cell.row < 0) return { ...base, owner: 'nobody', role: 'heading' };
    const mapped = section?.tables.find((each) => each.table.index === passage.cell!.table);
    const column = mapped?.columns[passage.cell.column];
    return { section: template?.id, column: column?.id, owner: column?.owner ?? template?.owner ?? 'nobody', role: 'cell' };
  }
  const owner = template?.owner ?? 'nobody';
  if (section?.fields.some((field) => field.template && field.passage.index === passage.index)) {
    return { ...base, owner, role: 'field' };
  }
  return { ...base, owner, role: 'prose' };
}
