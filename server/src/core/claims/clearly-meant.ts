import type { Quantity } from '../model/quantity.ts';
import { areAlike } from '../quantities/deviation.ts';
import type { Option } from './decide-metric.ts';
import { isBare } from './link-metric.ts';
import { hasDigitsOf } from './slips.ts';
import { ratioOf } from './worked-out.ts';

/**
 * The value that a number contradicts although their measures are put in different words: its item is plainly the one
 * that the text speaks of, by the words that they share, by the numbers beside it, or because the number looks like a slip
 * from it. No other item may come near.
 */
export function clearlyMeant(options: readonly Option[], quantity: Quantity): Option | undefined {
  const differing = options.filter((option) => option.narrower !== 'alone' && areAlike(option.proven.quantity, quantity) && isPartOf(option, quantity)).map((option) => ({ option, weight: clearness(option) })).sort((a, b) => b.weight - a.weight);
  const [best] = differing;
  if (!best || best.weight < needed(quantity, best.option)) return undefined;
  const rival = differing.find(({ option }) => option.proven.item !== best.option.proven.item);
  return rival && rival.weight > best.weight - margin ? undefined : best.option;
}

/**
 * The only value near that a number of several digits looks like a slip from, where nothing near agrees with it: `96.4 %` or
 * `968 %` for 96.8 %, though little else is shared: the same things are counted, or a word of the clause that few items have. By its digits
 * alone nobody means 420 plants with 42 wells. A number word is no slip of the pen.
 *
 * @param inCell What a cell's number is told by stands in its row.
 */
export function plainSlip(options: readonly Option[], quantity: Quantity, inCell: boolean): Option | undefined {
  if (quantity.notation === 'words' || options.some(({ comparison }) => comparison.verdict === 'match' || comparison.verdict === 'weaker')) return undefined;
  const [best, ...others] = options.filter((option) => option.slip >= 0.5 && option.narrower === undefined && areAlike(option.proven.quantity, quantity) && isPartOf(option, quantity)).sort((a, b) => b.slip - a.slip);
  if (!best || best.slip < 0.7 || best.otherKind || best.proven.item.status === 'planned' || others.some(({ proven }) => proven.item !== best.proven.item)) return undefined;
  if (best.partner || best.shared >= aWordOfItsOwn) return best;
  if (isBare(quantity)) return undefined;
  const isOfThat = quantity.kind === 'count' ? best.proven.words.has(quantity.head) : (inCell ? best.shared : best.close) >= aRareWord;
  return isOfThat ? best : undefined;
}

/** Weight of a word that no other item has, and of one that few have. */
const aWordOfItsOwn = 1;
const aRareWord = 0.36;

/** `1,400 of them` is a part of what stands before it, and no other thing's whole. */
function isPartOf({ proven }: Option, { part, head }: Quantity): boolean {
  return part !== true || proven.quantity.part === true || (head !== '' && proven.quantity.head === head);
}

/** The nearest other item must be this much farther. */
const margin = 0.4;

export function clearness({ close, shared, cover, slip, partner }: Option): number {
  return close + 0.5 * (shared - close) + cover + slip + (partner ? 0.8 : 0);
}

/** Numbers on one scale need less than counts of things that go by other names; what looks like a slip needs less still. */
function needed(quantity: Quantity, { proven, slip }: Option): number {
  const kin = kinship(quantity, proven.quantity);
  // Another unit without the same digits: `fifteen months` is no slip from 3 weeks, and fourteen years are none from 40 minutes.
  const elseIn = kin === 'scale' && quantity.unit !== proven.quantity.unit && !hasDigitsOf(quantity, proven.quantity);
  const plain = { scale: 2, head: 1.6, bare: 2.2, other: 2.6 }[elseIn ? 'other' : kin];
  // Eight people are no slip from `9 scaled up`: what is counted is not what the item leaves out.
  if (isBare(proven.quantity) && !isBare(quantity) && quantity.kind === 'count' && slip === 0) return Infinity;
  // A bare number without a digit of it is no percentage or time, unless it is an end of a change.
  if (isBare(quantity) && slip === 0 && proven.quantity.kind !== 'count' && quantity.changeEnd === undefined) return Infinity;
  if (kin === 'other' && slip < 0.3 && isFarOff(quantity, proven.quantity)) return Infinity;
  return elseIn ? plain : slip >= 0.5 ? plain - 0.6 : slip > 0 ? plain - 0.4 : plain;
}

/** `two languages` where 12,480 calls are counted: nobody takes the one for the other. */
function isFarOff(claim: Quantity, proven: Quantity): boolean {
  const ratio = ratioOf(claim, proven);
  return ratio !== undefined && (ratio.gt(farthest) || ratio.times(farthest).lt(1));
}

const farthest = 100;

export function kinship(claim: Quantity, proven: Quantity): 'scale' | 'head' | 'bare' | 'other' {
  if (isBare(claim) || isBare(proven)) return 'bare';
  if (claim.kind !== 'count' && claim.kind !== 'rate') return 'scale';
  return claim.head !== '' && claim.head === proven.head ? 'head' : 'other';
}

/** The number is no slip from the item's, not by a digit, and stands beside no other of its numbers. */
export function isUnlike({ slip, partner }: Option): boolean {
  return slip < 0.3 && !partner;
}
