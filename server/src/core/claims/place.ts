import type { Passage } from '../model/document.ts';
import type { DossierSection } from '../model/dossier.ts';
import type { Owner } from '../model/template.ts';
import { numbering } from '../templates/columns.ts';

/** Where a statement stands, and whose it is unless its own words say otherwise. */
export interface Place {
  readonly owner: Owner;
  /** An item of a `mapping` may open with what is asked, where the template has a table of that and of what is shown. */
  readonly role: 'heading' | 'quotation' | 'question' | 'cell' | 'mapping' | 'prose';
  /** Id of the section's template; undefined under headings that no template knows. */
  readonly section: string | undefined;
  /** Id of the table column's template. */
  readonly column: string | undefined;
  /** The question that it answers. */
  readonly asked?: string;
}

/** A block quote in the first person singular is a text to paste, not the posting's. */
const ownVoice = /(?<![\p{L}\p{N}_])(?:I|I['’](?:m|ve|d|ll)|my|My|me)(?![\p{L}\p{N}_])/u;

/** An entry of a table of contents: nothing but a link to a heading of the same document. */
function isOfContents({ rendered: { text }, marks }: Passage): boolean {
  return marks.some(({ kind, url, span }) => kind === 'link' && url?.startsWith('#') === true && span.end - span.start === text.length);
}

/** Looks up where a passage stands; made once per section. */
export type PlaceFinder = (passage: Passage) => Place;

/**
 * The column's owner beats the section's; headings, the table of contents, header cells, row numbers and block quotes belong to nobody.
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
  const mapping: Place | undefined = section?.template?.shape === 'table' && section.template.columns?.[0]?.owner === 'posting' ? { ...prose, role: 'mapping' } : undefined;
  const ofEmployer: Place = { ...prose, owner: 'employer' };
  return (passage) => {
    if (passage.kind === 'heading' || passage.cell?.row === -1 || isOfContents(passage)) return heading;
    if (passage.quoted && !ownVoice.test(passage.rendered.text)) return quotation;
    if (passage.cell) {
      const column = tables.get(passage.cell.table)?.columns[passage.cell.column];
      if (column === numbering) return heading;
      return { section: id, column: column?.id, owner: column?.owner ?? owner, role: 'cell' };
    }
    if (mapping && passage.item && !isOfEmployer) return mapping;
    return isOfEmployer && !ownVoice.test(passage.rendered.text) ? ofEmployer : prose;
  };
}
