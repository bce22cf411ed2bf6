import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { addExact, compareExact } from '../quantities/exact.ts';
import { isReckonedWith } from './reckoned-numbers.ts';
import { english } from './words/english.ts';

export const joint = english.listed;

/**
 * The first item that lists counts which are so many in all: `eight colleagues` of `6 district nurses and 2 physiotherapists`. What they are
 * called together, the item does not say; `seven articles` are no sum of `5 articles and 2 chapters`.
 */
export function sumOfList(claim: Quantity, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  const { kind, low, high, total, part, head } = claim;
  if (kind !== 'count' || low === null || high === null || total !== undefined || part === true || compareExact(low, high) !== 0) return undefined;
  return items.find((item) => listsIn(item).some((list) => list.every((each) => each.head !== head) && compareExact(list.map((each) => each.low!).reduce(addExact), low) === 0));
}

/** Each longest row of counts that are joined like members of a list. */
function listsIn(item: EvidenceItem): readonly (readonly Quantity[])[] {
  if (!isReckonedWith(item)) return [];
  const { statement, quantities } = item;
  const lists: Quantity[][] = [];
  let last: Quantity | undefined;
  for (const each of quantities) {
    const counts = each.reason === undefined && each.kind === 'count' && each.total === undefined && each.unit !== '' && each.low !== null;
    if (counts && last && joint.test(statement.slice(last.span.end, each.span.start))) lists.at(-1)!.push(each);
    else if (counts) lists.push([each]);
    last = counts ? each : undefined;
  }
  return lists.filter(({ length }) => length > 1);
}
