import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { comparable, isShareLike } from './comparable.ts';
import { absoluteExact, addExact, compareExact, zero } from './exact.ts';
import { asChange, asShare } from './relative.ts';
import { explain, type Reason } from './explain.ts';
import { commonScales, holds, meets, openHigh, openLow, type Interval, type Pair } from './interval.ts';

export type ComparisonVerdict = 'match' | 'weaker' | 'overclaim' | 'contradiction';

export interface Comparison {
  readonly verdict: ComparisonVerdict;
  /** One short sentence for a person. */
  readonly explanation: string;
  /** The same value, but the evidence says about, or at least, and the claim does not. */
  readonly droppedHedge: boolean;
}

export interface CompareOptions {
  /** Decides which way the measure flatters; else its words do. */
  readonly better?: 'higher' | 'lower';
}

interface Judgement {
  readonly verdict: ComparisonVerdict;
  readonly reason: Reason;
}

const rank: Record<ComparisonVerdict, number> = { match: 0, weaker: 1, overclaim: 2, contradiction: 3 };

/**
 * How a claim's value stands to the evidence's, by the rules of `findings.md` on exact intervals. Meant for pairs that
 * `comparable` does not call `no`; for those the verdict is contradiction.
 */
export function compareQuantities(claim: Quantity, evidence: Quantity, options: CompareOptions = {}): Comparison {
  const judgement = judge(claim, evidence, options.better);
  const same = judgement.verdict === 'match' || judgement.verdict === 'weaker';
  return {
    verdict: judgement.verdict,
    explanation: explain(judgement.reason, claim, evidence),
    droppedHedge: same && hedged(evidence) && !hedged(claim) && isPoint(claim) && sameValue(claim, evidence),
  };
}

function hedged(quantity: Quantity): boolean {
  return quantity.comparator !== '=';
}

function isPoint(quantity: Quantity): boolean {
  return quantity.low !== null && quantity.high !== null && compareExact(quantity.low, quantity.high) === 0;
}

/** The evidence's written number lies within what the claim's digits stand for. */
function sameValue(claim: Quantity, evidence: Quantity): boolean {
  return commonScales(claim, evidence).some((pair) => {
    const value = pair.evidence.low ?? pair.evidence.high;
    return value !== null && meets(openLow(pair.claim), openHigh(pair.claim), value, pair.evidence.high ?? value);
  });
}

function judge(claim: Quantity, evidence: Quantity, wanted: 'higher' | 'lower' | undefined): Judgement {
  const relation = comparable(claim, evidence);
  if (relation !== 'same') return { verdict: 'contradiction', reason: 'kind' };
  const absolute = !['change', 'points', 'multiplier', 'ratio'].includes(claim.kind);
  if (absolute && claim.direction !== undefined && evidence.direction !== undefined && claim.direction !== evidence.direction) return { verdict: 'contradiction', reason: 'direction' };
  const [first, second] = alike(claim, evidence);
  const better = wanted ?? wayOf(first, second, evidence.better ?? claim.better);
  const judged = commonScales(first, second).map((pair) => judgePair(pair, better, claim.comparator));
  const best = judged.reduce((a, b) => (rank[b.verdict] < rank[a.verdict] ? b : a));
  if (otherEnd(claim, evidence) && (best.verdict === 'match' || best.verdict === 'weaker')) return { verdict: 'contradiction', reason: 'ends' };
  return otherTotal(claim, evidence) ? withoutMatch(best) : best;
}

/** Brings a pair to one form: multipliers to changes, parts of a total to shares, where the other side is one. */
function alike(claim: Quantity, evidence: Quantity): [Quantity, Quantity] {
  const downward = claim.direction !== evidence.direction && (claim.direction === 'down' || evidence.direction === 'down');
  if (claim.off !== evidence.off && claim.kind !== evidence.kind) return [distance(claim), distance(evidence)];
  if (claim.kind !== evidence.kind && (claim.kind === 'multiplier' || evidence.kind === 'multiplier')) return [asChange(claim), asChange(evidence)];
  if (claim.kind === 'change' && claim.unit !== evidence.unit) return [asChange(claim), asChange(evidence)];
  if (claim.kind === 'multiplier' && downward) return [asChange(claim), asChange(evidence)];
  // `0.68` of a hazard ratio of 0.68: both as they are written.
  if (isUnitless(claim) && isUnitless(evidence)) return [claim, evidence];
  if (isShareLike(claim, evidence)) return [asShare({ ...claim, kind: 'ratio' }), evidence];
  if (isShareLike(evidence, claim)) return [claim, asShare({ ...evidence, kind: 'ratio' })];
  if (claim.kind === 'ratio' || evidence.kind === 'ratio' || otherTotal(claim, evidence)) return [asShare(claim), asShare(evidence)];
  return [claim, evidence];
}

function isUnitless({ kind, unit, total }: Quantity): boolean {
  return (kind === 'ratio' || kind === 'count') && unit === '' && total === undefined;
}

/** How far off, on whichever side. */
function distance(quantity: Quantity): Quantity {
  const { low, high } = quantity;
  const below = (low ?? high)?.numerator.isNegative() === true;
  const [near, far] = below ? [high, low] : [low, high];
  return { ...quantity, kind: 'ratio', low: near && absoluteExact(near), high: far && absoluteExact(far) };
}

/** What was, said to be what is: `from 3 to 40 minutes` for `from 40 to 3`. */
function otherEnd(claim: Quantity, evidence: Quantity): boolean {
  return claim.changeEnd !== undefined && evidence.changeEnd !== undefined && claim.changeEnd !== evidence.changeEnd;
}

function otherTotal(claim: Quantity, evidence: Quantity): boolean {
  return claim.total !== undefined && evidence.total !== undefined && compareExact(claim.total, evidence.total) !== 0;
}

/** `9 of 12` and `18 of 24` are the same share, but not the same statement. */
function withoutMatch(judgement: Judgement): Judgement {
  return judgement.verdict === 'match' || judgement.verdict === 'weaker' ? { verdict: 'contradiction', reason: 'total' } : judgement;
}

/** A change flatters by going further the same way when its measure does not tell. */
function wayOf(claim: Quantity, evidence: Quantity, named: 'higher' | 'lower' | undefined): 'higher' | 'lower' | undefined {
  if (named !== undefined || (evidence.kind !== 'change' && evidence.kind !== 'points')) return named;
  const value = evidence.low ?? evidence.high ?? zero;
  const own = claim.low ?? claim.high ?? zero;
  if (compareExact(value, zero) === 0 || value.numerator.isNegative() !== own.numerator.isNegative()) return undefined;
  return value.numerator.isNegative() ? 'lower' : 'higher';
}

function judgePair({ claim, evidence }: Pair, better: 'higher' | 'lower' | undefined, hedge: Quantity['comparator']): Judgement {
  if (evidence.low === null || evidence.high === null) return againstBound(claim, evidence, better);
  if (claim.low === null || claim.high === null) return boundAgainstValue(claim, evidence, better);
  const low = openLow(claim);
  const high = openHigh(claim);
  const held = evidence.spread || claim.spread ? meets(low, high, evidence.low, evidence.high) : holds(low, high, evidence.low, evidence.high);
  if (held) return isRange(claim) && !sameEnds(claim, evidence) && !claim.spread ? { verdict: 'weaker', reason: 'range' } : { verdict: 'match', reason: 'holds' };
  if (isRange(evidence) && !evidence.spread && atModestEnd(claim, evidence, better)) return { verdict: 'weaker', reason: 'modest-end' };
  // `a dozen or so` is true of 10 to 14.
  if (hedge === '~' && isRange(evidence) && !isRange(claim) && holds(openLow(evidence), openHigh(evidence), low, high)) return { verdict: 'match', reason: 'holds' };
  if (holds(openLow(evidence), openHigh(evidence), low, high)) return { verdict: 'overclaim', reason: 'precise' };
  return byDirection(claim, evidence, better);
}

function isRange(interval: Interval): boolean {
  return interval.low !== null && interval.high !== null && compareExact(interval.low, interval.high) !== 0;
}

function sameEnds(claim: Interval, evidence: Interval): boolean {
  return near(claim.low!, evidence.low!, claim) && near(claim.high!, evidence.high!, claim);
}

function near(a: NonNullable<Interval['low']>, b: NonNullable<Interval['low']>, within: Interval): boolean {
  const shifted: Interval = { ...within, low: a, high: a };
  return holds(openLow(shifted), openHigh(shifted), b, b);
}

/** The claim is a point at the end of the evidence's range that flatters least. */
function atModestEnd(claim: Interval, evidence: Interval, better: 'higher' | 'lower' | undefined): boolean {
  if (better === undefined || isRange(claim)) return false;
  const end = better === 'higher' ? evidence.low! : evidence.high!;
  return holds(openLow(claim), openHigh(claim), end, end);
}

/** Neither holds the other: an overclaim where the difference flatters, else a contradiction. */
function byDirection(claim: Interval, evidence: Interval, better: 'higher' | 'lower' | undefined): Judgement {
  const more = isMore(claim, evidence);
  const reason: Reason = more ? 'more' : 'less';
  if (better === undefined) return { verdict: 'contradiction', reason };
  return { verdict: (better === 'higher') === more ? 'overclaim' : 'contradiction', reason };
}

/** By twice the middle of the two; open ends count as far away. */
function isMore(claim: Interval, evidence: Interval): boolean {
  if (claim.high === null && claim.low !== null) return evidence.high === null ? compareExact(claim.low, evidence.low!) > 0 : true;
  if (claim.low === null && claim.high !== null) return evidence.low === null ? compareExact(claim.high, evidence.high!) > 0 : false;
  const twiceMiddle = ({ low, high }: Interval): ExactNumber => addExact(low!, high!);
  if (evidence.low === null) return compareExact(claim.high!, evidence.high!) > 0;
  if (evidence.high === null) return compareExact(claim.high!, evidence.low) > 0;
  return compareExact(twiceMiddle(claim), twiceMiddle(evidence)) > 0;
}

/** `150+` against 143, `under 5 s` against 4.27 s: true and less than provable, or not true. */
function boundAgainstValue(claim: Interval, evidence: Interval, better: 'higher' | 'lower' | undefined): Judgement {
  const held = evidence.spread ? meets(claim.low, claim.high, evidence.low, evidence.high) : holds(claim.low, claim.high, evidence.low, evidence.high);
  return held ? { verdict: 'weaker', reason: 'bound' } : { ...byDirection(claim, evidence, better), reason: 'left-out' };
}

/** The evidence is a bound: equal bounds match, looser ones are weaker, tighter ones and points inside say more than it. */
function againstBound(claim: Interval, evidence: Interval, better: 'higher' | 'lower' | undefined): Judgement {
  const end = (evidence.low ?? evidence.high)!;
  const below = evidence.low !== null;
  const bound = below ? claim.low !== null && claim.high === null : claim.high !== null && claim.low === null;
  if (bound) {
    const own = (below ? claim.low : claim.high)!;
    const order = compareExact(own, end);
    if (order === 0) return { verdict: 'match', reason: 'holds' };
    return (order < 0) === below ? { verdict: 'weaker', reason: 'looser' } : { verdict: 'overclaim', reason: 'tighter' };
  }
  if (claim.low === null || claim.high === null) return byDirection(claim, evidence, better);
  if (!isRange(claim) && holds(openLow(claim), openHigh(claim), end, end)) return { verdict: 'weaker', reason: 'at-bound' };
  if (meets(claim.low, claim.high, evidence.low, evidence.high)) return { verdict: 'overclaim', reason: 'inside' };
  return { verdict: 'contradiction', reason: below ? 'short' : 'beyond' };
}
