import type { EvidenceItem } from '../../model/evidence.ts';
import type { Quantity } from '../../model/quantity.ts';
import { comparable } from '../../quantities/comparable.ts';
import { compareQuantities } from '../../quantities/compare.ts';
import { artefactQuantities } from './artefact-quantity.ts';

/** How an artefact's value stands to the item that names it. */
export type ArtefactComparison =
  /** The same within the item's digits, or the item says less. */
  | { readonly kind: 'agrees' }
  /** The item states no number, or is history or still to come. */
  | { readonly kind: 'not-compared' }
  | { readonly kind: 'no-number' }
  /** The item's number is another one; `index` is undefined where it has several and any may be meant. */
  | { readonly kind: 'changed'; readonly index: number | undefined; readonly value: Quantity };

/** The item is the claim and the artefact its evidence. An explicit metric is what is compared, else any number that agrees is enough. */
export function compareArtefact(item: EvidenceItem, text: string): ArtefactComparison {
  const indexes = item.metric === undefined ? item.quantities.map((_, index) => index) : [item.metric.index];
  if (indexes.length === 0 || item.status === 'retired' || item.status === 'planned') return { kind: 'not-compared' };
  const options = item.better === undefined ? {} : { better: item.better };
  const pairs = indexes.flatMap((index) => artefactQuantities(text, item.quantities[index]!).map((value) => ({ index, value })));
  if (pairs.length === 0) return { kind: 'no-number' };
  const alike = pairs.filter(({ index, value }) => comparable(item.quantities[index]!, value) === 'same');
  const agrees = alike.some(({ index, value }) => {
    const { verdict } = compareQuantities(item.quantities[index]!, value, options);
    return verdict === 'match' || verdict === 'weaker';
  });
  if (agrees) return { kind: 'agrees' };
  const [nearest] = alike.length > 0 ? alike : pairs;
  const meant = new Set(alike.map(({ index }) => index));
  return { kind: 'changed', index: meant.size === 1 ? nearest!.index : undefined, value: nearest!.value };
}
