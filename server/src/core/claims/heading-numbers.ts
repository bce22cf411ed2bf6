import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { findQuantities } from '../quantities/find-quantities.ts';

interface HeadingNumber {
  readonly item: EvidenceItem;
  readonly quantity: Quantity;
}

/** The numbers of the evidence's headings, each with the first item below: `Community midwife (24-bed unit)`. */
const headingNumbers = weakMemo((evidence: EvidenceSet): readonly HeadingNumber[] => {
  const first = new Map<string, EvidenceItem>();
  for (const item of evidence.items) for (const heading of item.headings) if (!first.has(heading)) first.set(heading, item);
  return [...first].flatMap(([heading, item]) => findQuantities(heading).filter(({ reason }) => reason === undefined).map((quantity) => ({ item, quantity })));
});

/** A heading that says the same of the same thing. */
export function agreeingHeading(claim: Quantity, evidence: EvidenceSet): HeadingNumber | undefined {
  return headingNumbers(evidence).find(({ item, quantity }) => {
    const same = claim.kind === quantity.kind && (claim.kind === 'count' ? claim.head !== '' && claim.head === quantity.head : claim.unit === quantity.unit);
    return same && item.status !== 'planned' && comparable(claim, quantity) === 'same' && compareQuantities(claim, quantity).verdict === 'match';
  });
}
