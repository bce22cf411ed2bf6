import { passageSource } from '../check/place.ts';
import { coverage, isSearchable } from '../check/requirement-coverage.ts';
import type { Posting } from '../model/companions.ts';
import type { Passage } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { HoverContent } from './hover.ts';

/** More lines of a posting than this in one row are told by the posting itself. */
const mostShown = 3;

/** What the posting says of the requirement in whose cell of the mapping the offset stands; undefined elsewhere. */
export function requirementHoverAt(dossier: Dossier, posting: Posting, offset: number): HoverContent | undefined {
  const cell = requirementCells(dossier).find(({ span }) => span.start <= offset && offset <= span.end);
  const text = cell?.rendered.text.trim() ?? '';
  if (!cell || text === '' || posting.requirements.length === 0) return undefined;
  const covers = coverage([text]);
  const meant = posting.requirements.filter((one) => isSearchable(one.text) && covers(one.text));
  const headline = meant.length > 0 ? 'The posting asks for this.' : 'No requirement of the posting shares a word with this row.';
  const facts = meant.slice(0, mostShown).map(({ text: asked, must, location }) => ({ label: must ? 'Must-have' : 'Nice to have', text: asked, location }));
  return { span: passageSource(cell), descriptions: [{ state: 'not-judged', headline, facts }] };
}

function requirementCells({ sections }: Dossier): Passage[] {
  return sections.flatMap(({ tables }) => tables.flatMap(({ table, columns }) => {
    const column = columns.findIndex((one) => one?.id === 'requirement');
    return column < 0 ? [] : table.rows.flatMap(({ cells }) => cells[column] ?? []);
  }));
}
