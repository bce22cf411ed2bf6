import type { Passage } from '../model/document.ts';
import type { DossierSection } from '../model/dossier.ts';
import type { Owner } from '../model/template.ts';

/** Where a statement stands, and whose it is unless its own words say otherwise. */
export interface Place {
  readonly owner: Owner;
  readonly role: 'heading' | 'quotation' | 'question' | 'cell' | 'prose';
  /** Id of the section's template; undefined under headings that no template knows. */
  readonly section: string | undefined;
  /** Id of the table column's template. */
  readonly column: string | undefined;
  /** The question that it answers. */
  readonly asked?: string;
}

/** A block quote in the first person singular is a text to paste, not the posting's. */
const ownVoice = /(?<![\p{L}\p{N}_])(?:I|I['’](?:m|ve|d|ll)|my|My|me)(?![\p{L}\p{N}_])/u;

/** Looks up where a passage stands; made once per section. */
export type PlaceFinder = (passage: Passage) => Place;

/**
 * The column's owner beats the section's; headings, header cells and block quotes belong to nobody.
 *
 * @param isOfEmployer A heading of the author's own says that it is about the employer (`What to remember about Northwind`): so is what stands below, unless the candidate speaks.
 */
export function placeFinder(section: DossierSection | undefined, isOfEmployer = false): PlaceFinder {
  const id = section?.template?.id;
  const owner = section?.template?.owner ?? 'nobody';
  const tables = new Map(section?.tables.map((each) => [each.table.index, each]));
  const heading: Place = { section: id, column: undefined, owner: 'nobody', role: 'heading' };
  const quotation: Place = { section: id, column: undefined, owner: 'nobody', role: 'quotation' };
  const prose: Place = { section: id, column: undefined, owner, role: 'prose' };
  const ofEmployer: Place = { ...prose, owner: 'employer' };
  return (passage) => {
    if (passage.kind === 'heading' || passage.cell?.row === -1) return heading;
    if (passage.quoted && !ownVoice.test(passage.rendered.text)) return quotation;
    if (passage.cell) {
      const column = tables.get(passage.cell.table)?.columns[passage.cell.column];
      return { section: id, column: column?.id, owner: column?.owner ?? owner, role: 'cell' };
    }
    return isOfEmployer && !ownVoice.test(passage.rendered.text) ? ofEmployer : prose;
  };
}
