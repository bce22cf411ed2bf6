import { isUnlike } from './clearly-meant.ts';
import type { Asked, Decision, Option } from './decide-metric.ts';
import { isBare, isVague } from './link-metric.ts';
import { significantDigits } from './slips.ts';

// A number that contradicts the value which is meant by its measure (the rival), and is the same as another value (loose): either may be meant.
// Where that other one outweighs the rival it is taken; where it only may, nothing is decided. The two are no degrees of one weight: the first
// asks how the values stand to one another in an item, the second, once the contradicted value is known, how little else speaks for that.

/** The number contradicts one that it is no slip from, and stands in another item that shares as much with the text. */
export function isElsewhere(loose: Option, { comparison }: Decision, same: readonly Option[]): boolean {
  const first = same.find(({ proven }) => proven.quantity === comparison?.quantity) ?? same[0]!;
  if (loose.proven.item === first.proven.item) return false;
  // Three digits are hardly the same by chance, unless the text names just what the first one counts.
  if (loose.comparison.verdict === 'match' && significantDigits(loose.comparison.quantity) > 2 && first.slip < 0.3 && loose.shared > 0 && first.modified <= loose.modified) return true;
  if (loose.comparison.verdict === 'match' && isUnlike(first) && loose.shared > 0 && significantDigits(loose.comparison.quantity) > 1 && loose.proven.quantity.unit !== '' && loose.comparison.quantity.kind !== 'count') return true;
  return first.slip <= 0.3 && !first.partner && loose.shared >= first.shared;
}

/** Elsewhere in the same item, or of another counted thing, the value is another number's. */
export function outweighs(loose: Option, rival: Option, { quantity, end }: Asked): boolean {
  // The 3 of `3 DAX companies` for `3 DAX customers`, whatever other customers there are.
  if (loose.modified > rival.modified) return true;
  // `9 devices` where `140 devices` came down to 9.
  if (isOtherEndOf(loose, rival) && loose.comparison.verdict === 'match') return true;
  // `used to take eleven minutes` of `4 minutes, before the cache 11`
  if (end !== undefined && loose.proven.item === rival.proven.item && loose.proven.end === end && rival.proven.end !== end && loose.comparison.verdict === 'match') return true;
  // `two weeks` of `Onboarding: 5 weeks in 2020; 2 weeks today`, which says nothing of its own what it is of.
  if (loose.proven.item === rival.proven.item && loose.comparison.verdict === 'match' && (loose.proven.quantity.measure === '' || rival.proven.quantity.measure === '') && loose.proven.quantity.unit === rival.proven.quantity.unit) return true;
  // `7 bugs in brokers` of `11 bugs: 7 in brokers, 4 in clients`
  if (loose.proven.item === rival.proven.item && loose.comparison.verdict === 'match' && isBare(loose.proven.quantity) && isListedBehind(loose, rival)) return true;
  // `nine bolts` of `checked 2,160 bolts, 9 were loose`, where it is no slip from the 2,160.
  if (loose.proven.item === rival.proven.item && loose.comparison.verdict === 'match' && isBare(loose.proven.quantity) && rival.slip < 0.3) return true;
  if (loose.shared < rival.shared || (loose.proven.item === rival.proven.item && !isBare(quantity) && !isBare(loose.proven.quantity))) return false;
  return loose.nearness !== 'about' || isVague(quantity) || (quantity.kind !== 'count' && quantity.kind !== 'rate');
}

/** A colon between them says that the one is a part of the other. */
function isListedBehind({ proven: { item, quantity } }: Option, { proven: whole }: Option): boolean {
  return item.statement.slice(whole.quantity.span.end, quantity.span.start).includes(':');
}

/** The two are what was and what is of one change. */
function isOtherEndOf({ proven: a }: Option, { proven: b }: Option): boolean {
  return a.item === b.item && a.end !== undefined && b.end !== undefined && a.end !== b.end;
}
