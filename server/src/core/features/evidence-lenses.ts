import type { EvidenceFile } from '../model/evidence.ts';
import type { Location } from '../text/position.ts';
import { usageText } from './evidence-overview.ts';

export interface EvidenceLens {
  /** Of the item. */
  readonly location: Location;
  /** `used in 7 dossiers, 9 places` */
  readonly title: string;
  readonly places: number;
}

/** One lens for each item. `placesOf` gives the places that use it, in any dossier. */
export function evidenceLenses({ items }: EvidenceFile, placesOf: (id: string) => readonly { readonly uri: string }[]): EvidenceLens[] {
  return items.map(({ id, location }) => {
    const places = placesOf(id);
    return { location, title: usageText(new Set(places.map(({ uri }) => uri)).size, places.length), places: places.length };
  });
}
