import type { CheckResult } from '../check/check.ts';
import type { Range } from '../text/position.ts';
import { placeName } from './describe.ts';
import { evidenceOverview, type ItemOverview } from './evidence-overview.ts';

/** What the dossier of a preview makes of the evidence that applies to it; plain data. */
export interface PreviewEvidence {
  /** Items that it draws on, and how many there are. */
  readonly used: number;
  readonly items: number;
  /** Items that it does not draw on; drawn on although out of date; drawn on often, while nobody can check them. */
  readonly unused: readonly PreviewItem[];
  readonly stale: readonly PreviewItem[];
  readonly unsourced: readonly PreviewItem[];
}

export interface PreviewItem {
  /** The statement; of a confidential item its id, for a preview is easily shown to others. */
  readonly text: string;
  /** `proof-points.md:13` */
  readonly place: string;
  readonly uri: string;
  readonly range: Range;
}

export interface PreviewAge {
  /** ISO date. */
  readonly today: string;
  readonly maxAgeDays: number;
}

/** Nobody reads more in a summary. */
const mostListed = 100;

export function previewEvidence(result: CheckResult, { today, maxAgeDays }: PreviewAge): PreviewEvidence {
  const { items } = evidenceOverview({ results: [result], files: result.evidence.files.map((file) => ({ file, maxAgeDays })), today });
  const noted = (note: ItemOverview['notes'][number]): PreviewItem[] => items.filter(({ notes }) => notes.includes(note)).slice(0, mostListed).map(itemOf);
  return {
    used: items.filter(({ places }) => places.length > 0).length, items: items.length,
    unused: noted('unused'), stale: noted('stale'), unsourced: noted('unsourced'),
  };
}

function itemOf({ id, statement, confidential, location }: ItemOverview): PreviewItem {
  return { text: confidential ? id : statement, place: placeName(location), uri: location.uri, range: location.range };
}
