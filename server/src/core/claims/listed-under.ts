import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareExact, exact } from '../quantities/exact.ts';
import { contentWords } from './content-words.ts';

/** By the last word of a heading of the evidence: what stands right below headings that end so. */
const listed = weakMemo((evidence: EvidenceSet): ReadonlyMap<string, readonly EvidenceItem[]> => {
  const found = new Map<string, EvidenceItem[]>();
  for (const item of evidence.items) {
    const head = contentWords(item.headings.at(-1) ?? '').at(-1);
    if (head === undefined || item.status === 'planned') continue;
    const items = found.get(head);
    if (items) items.push(item);
    else found.set(head, [item]);
  }
  return found;
});

/** The first of as many items as are claimed under a heading that names them: `six audits` where `## Audits` lists six. */
export function listedUnder({ kind, head, low, high, total }: Quantity, evidence: EvidenceSet): EvidenceItem | undefined {
  const items = kind === 'count' && head !== '' && total === undefined ? listed(evidence).get(head) : undefined;
  if (!items || items.length < 2 || !low || !high) return undefined;
  return compareExact(low, exact(items.length)) === 0 && compareExact(high, exact(items.length)) === 0 ? items[0] : undefined;
}
