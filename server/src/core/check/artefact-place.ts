import type { ArtefactSource, EvidenceItem } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { wordsInItem } from './item-place.ts';

/** Where a finding about an artefact stands: on the file's name, else on the item. */
export function sourcePlace(item: EvidenceItem, { file }: ArtefactSource, text: string): Span {
  return wordsInItem(item, file, text) ?? item.location.span;
}

/** `bench/cold-start.json (/median_s)`, `audit.csv (located_percent, row 1)` */
export function artefactName({ file, pointer, column, row, testsuite, pattern }: ArtefactSource): string {
  const place = [pointer, column, row === undefined ? undefined : `row ${row}`, testsuite, pattern].filter((part) => part !== undefined && part !== '');
  return place.length === 0 ? file : `${file} (${place.join(', ')})`;
}
