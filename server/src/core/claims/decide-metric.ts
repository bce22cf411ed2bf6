import type { MetricComparison } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { compareExact, Decimal, exact } from '../quantities/exact.ts';
import { unitByName } from '../quantities/units.ts';
import { canBeWrong } from './can-be-wrong.ts';
import { clearlyMeant, clearness, isUnlike } from './clearly-meant.ts';
import type { End } from './ends-of-change.ts';
import { isBare, isVague, linkedScore, type Candidate } from './link-metric.ts';
import { isElsewhere, outweighs } from './meant-elsewhere.ts';
import { significantDigits } from './slips.ts';
import { ratioOf } from './worked-out.ts';
import { english } from './words/english.ts';

/** A candidate with what the comparison says. */
export interface Option extends Candidate {
  readonly comparison: MetricComparison;
  /** How much the claimed value looks like a slip from this one: see `slipBetween`. */
  readonly slip: number;
  /** Another number of the clause is this item's. */
  readonly partner: boolean;
}

/** What is decided on, besides the items that it may be compared with. */
export interface Asked {
  readonly quantity: Quantity;
  /** Which end of a change the text makes it. */
  readonly end: End | undefined;
  /** Said to be a sum over everything. */
  readonly isTotal: boolean;
  /** The item that gives another statistic of what it measures. */
  readonly otherStatistic: EvidenceItem | undefined;
  /** Names a time that is spoken of: `the last two years`. */
  readonly isWindow: boolean;
  /** See `unheard-of`. */
  readonly isUnheardOf: () => boolean;
}

export interface Decision {
  readonly verdict: 'match' | 'weaker' | 'overclaim' | 'contradiction' | 'no-evidence' | 'undecided';
  readonly comparison: MetricComparison | undefined;
  readonly nearest: readonly EvidenceItem[];
  readonly swappedWith: EvidenceItem | undefined;
  /** Only the surroundings tell that this item is meant, not the measure or the value. */
  readonly byContext?: boolean;
  /** It is the evidence's number, put wrong, wherever it is told. */
  readonly isSlip?: boolean;
  /** It follows from values of the item, and is none of them. */
  readonly workedOut?: true;
}

/** Candidates whose scores differ by less fit equally well. */
const margin = 0.45;
/** A bound or range that holds the value of a farther item does so by chance: it may be this much farther. */
const slack = 0.15;
/** An agreeing item may be this much farther than the nearest one that disagrees, and still be what is meant. */
const reach = 0.9;

/**
 * Any equally good item that agrees is enough. A mismatch needs a single clear candidate: one that measures the same
 * thing, with no other that is as near and says something else. A value that stands in the evidence in surroundings
 * that are merely alike is taken as that value; with nothing in common it stays undecided. Where several items disagree,
 * a total of them is a metric of its own (`isTotal`).
 */
export function decide(options: readonly Option[], asked: Asked): Decision {
  const decision = decideOn(options, asked);
  const { comparison, verdict } = decision;
  if (!comparison || verdict === 'match' || verdict === 'weaker') return decision;
  if (canBeWrong(asked.quantity, comparison.quantity) && !saysWhole(comparison, asked.quantity)) return decision;
  return { verdict: 'undecided', comparison: undefined, nearest: [comparison.item], swappedWith: undefined };
}

function decideOn(options: readonly Option[], asked: Asked): Decision {
  const { quantity } = asked;
  const near = options.filter((option) => option.nearness !== 'about');
  const best = near[0];
  const tier = best ? near.filter((option) => option.score >= best.score - margin) : [];
  const agreeing = firstAgreeing(tier.filter((option) => !isOtherEnd(option, asked) && (option.comparison.verdict === 'match' || option.score >= best!.score - slack))) ?? firstAgreeing(near.filter((option) => option.score >= best!.score - reach && option.nearness === 'same' && option.comparison.verdict === 'match'));
  if (agreeing) return settled(agreeing);
  const same = tier.filter((option) => option.nearness === 'same');
  const loose = looselyAgreeing(options.filter((option) => !isOtherEnd(option, asked)), quantity);
  const rival = same[0];
  const narrower = rival !== undefined && options.some((option) => option.narrower && option.comparison.verdict === 'match' && option.shared >= rival.shared - 0.5);
  const bounded = rival && rival.slip < 0.3 ? options.find((option) => ((option.nearness !== 'about' && option.score >= best!.score - margin) || option.proven.item === rival.proven.item) && isJustWithin(option, asked)) : undefined;
  if (bounded) return settled(bounded);
  if (rival && !narrower && !(loose && outweighs(loose, rival, asked))) {
    const decision = mismatch(same, options, asked);
    return loose && isElsewhere(loose, decision, same) ? { ...decision, verdict: 'undecided', swappedWith: undefined } : decision;
  }
  if (loose && loose.shared >= needed(quantity)) return settled(loose);
  // `31 tools` beside an item of 17 tools and 31 tool calls: either may be meant.
  const meant = asked.otherStatistic || narrower || (loose && loose.shared > 0) ? undefined : clearlyMeant(options, quantity);
  if (meant) return { ...settled(meant), byContext: meant.slip < 0.5 };
  const items = near.map((option) => option.proven.item);
  const nearest = [...new Set(asked.otherStatistic ? [asked.otherStatistic, ...items] : items)].slice(0, 3);
  const otherKind = narrower || options.some((option) => (option.otherKind && option.shared > 0) || (option.narrower !== undefined && option.comparison.verdict === 'match' && (option.narrower === 'akin' || significantDigits(quantity) > 2)));
  const verdict = (loose && loose.shared > 0) || otherKind || ((isVague(quantity) || isManner(quantity)) && !asked.isUnheardOf()) || asked.isWindow || quantity.base === true || isReckoned(quantity) ? 'undecided' : 'no-evidence';
  return { verdict, comparison: undefined, nearest, swappedWith: undefined };
}

/** `about 1,800 a month`, `some 22 a head`: a rough number that no item has was mostly worked out from one that it has. */
function isReckoned({ comparator }: Quantity): boolean {
  return comparator === '~';
}

/** `under 40 ms` of 37 ms: who names a bound names one close by. */
function isJustWithin(option: Option, asked: Asked): boolean {
  const factor = conversion(asked.quantity.unit, option.proven.quantity.unit);
  const ratio = factor && ratioOf(asked.quantity, option.proven.quantity)?.times(factor);
  const bound = asked.quantity.comparator.startsWith('<') || asked.quantity.comparator.startsWith('>');
  return bound && option.comparison.verdict === 'weaker' && !isOtherEnd(option, asked) && ratio !== undefined && ratio.gte('0.85') && ratio.lte('1.15');
}

/** `under 10 %` at the end of a change holds the value from which it began, and says nothing of it. */
function isOtherEnd({ comparison, proven }: Option, { end }: Asked): boolean {
  return comparison.verdict === 'weaker' && end !== undefined && proven.end !== undefined && proven.end !== end;
}

function mismatch(same: readonly Option[], options: readonly Option[], asked: Asked): Decision {
  const told = singledOut(same.filter((option) => !option.otherKind), asked);
  const level = clearestItem(told, options) ?? told;
  const first = level[0] ?? same[0]!;
  const undecided: Decision = { verdict: 'undecided', comparison: first.comparison, nearest: [first.proven.item], swappedWith: undefined };
  if (isFarOff(first, asked.quantity) || isStray(first, asked)) return undecided;
  if (level === told && level.some((option) => !sameValue(option, first)) && (asked.isTotal || !areEnds(level))) {
    const items = [...new Set(same.map((option) => option.proven.item))];
    return { verdict: asked.isTotal ? 'no-evidence' : 'undecided', comparison: asked.isTotal ? undefined : first.comparison, nearest: items, swappedWith: undefined };
  }
  if (!isPlainlyMeant(first, options, asked)) return undecided;
  const swapped = options.find((option) => option.comparison.verdict === 'match' && option.nearness !== 'about');
  return { ...settled(first), swappedWith: swapped?.proven.item };
}

/**
 * The clearest value of the one item that plainly is meant, where the number is none of that item's at all: it is wrong, whichever of
 * them it was to be.
 */
function clearestItem(level: readonly Option[], options: readonly Option[]): readonly Option[] | undefined {
  const [first, ...others] = [...level].sort((a, b) => clearness(b) - clearness(a));
  if (!first || clearness(first) < (isUnlike(first) && first.within < sayingLittleElse ? plainer : plain)) return undefined;
  const rival = others.find(({ proven }) => proven.item !== first.proven.item);
  const isItsOwn = options.some(({ proven, comparison }) => proven.item === first.proven.item && comparison.verdict === 'match');
  return isItsOwn || (rival && clearness(rival) > clearness(first) - margin) ? undefined : [first];
}

/** Of the words around a number, by weight: where the item has so many, they say nothing else. */
const sayingLittleElse = 0.7;
/** As clear as a number on one scale has to be where the measures go by other names (`clearly-meant`). */
const plain = 2;
/** The same of one that looks like none of the item's numbers. */
const plainer = 3;

/**
 * A number that is no slip from the item's, stands beside no other of its numbers and is none of them itself is that item's only if
 * the words around it say so, or if they say nothing else: with the name of what it measures alone, `30 tasks` and `640 tasks` are as
 * likely tasks of two kinds.
 */
function isPlainlyMeant(first: Option, options: readonly Option[], { quantity, end }: Asked): boolean {
  const { sameSubject, score, within, proven } = first;
  if (!isUnlike(first) || sameSubject || score >= linkedScore || within >= sayingLittleElse || clearness(first) >= plain || isNear(quantity, proven.quantity)) return true;
  return (end !== undefined && proven.end === end) || options.some((option) => option.proven.item === proven.item && option.comparison.verdict === 'match');
}

/** At most half as much again. */
function isNear(quantity: Quantity, proven: Quantity): boolean {
  const ratio = ratioOf(quantity, proven);
  return quantity.unit === proven.unit && ratio !== undefined && ratio.lte(1.5) && ratio.times(3).gte(2);
}

/** A hundred times the other value or more (twenty times for a bare number), without its digits, of which one alone is no clue, and with little else in common: hardly the same metric. */
function isFarOff({ slip, cover, proven, otherKind }: Option, quantity: Quantity): boolean {
  const ratio = ratioOf(quantity, proven.quantity);
  const factor = conversion(quantity.unit, proven.quantity.unit);
  if (otherKind || slip >= 0.5 || cover >= 0.5 || !factor || !ratio) return false;
  const times = ratio.times(factor);
  // What says neither what it counts nor in which unit may be of many more things.
  const far = isBare(quantity) ? 20 : 100;
  return times.gte(far) || times.times(far).lte(1);
}

/** By what a value in the one unit is multiplied for the other; undefined where they measure different things. */
function conversion(from: string, to: string): InstanceType<typeof Decimal> | undefined {
  if (from === to) return new Decimal(1);
  const [a, b] = [unitByName(from), unitByName(to)];
  return a && a.dimension === b?.dimension ? a.factor.div(b.factor) : undefined;
}

/**
 * `One of my seven rotations` of seven rotations: how many they are in all is right, and nothing is known of the part. `One of the three`
 * may be of any three that the item has.
 */
function saysWhole({ item, quantity }: MetricComparison, { total, low: part }: Quantity): boolean {
  if (total === undefined || quantity.total !== undefined) return false;
  const others = part !== null && compareExact(part, exact(1)) === 0 ? item.quantities.filter(({ reason, kind }) => reason === undefined && kind === 'count') : [];
  return [quantity, ...others].some(({ low, high }) => low !== null && high !== null && compareExact(low, total) === 0 && compareExact(high, total) === 0);
}

/** `the year after it was twelve above`: it neither says what it counts nor looks like the other value. */
function isStray({ slip, partner }: Option, { quantity, end }: Asked): boolean {
  return isBare(quantity) && quantity.measure === '' && slip === 0 && !partner && end === undefined;
}

/** The values of a change in a single item: a number that is neither is wrong, whichever end it was to be. */
function areEnds(level: readonly Option[]): boolean {
  return level.every(({ proven }) => proven.item === level[0]!.proven.item && proven.end !== undefined);
}

/** Of several values, a part is meant by a part, else the one of the same statistic, else the same bound, else the same end of a change, else the one that the number is a slip from. */
function singledOut(level: readonly Option[], { quantity: { statistic, comparator, part }, end }: Asked): readonly Option[] {
  const parts = keep(level, ({ proven }) => part === true && proven.quantity.part === true);
  const measured = keep(parts, ({ proven }) => statistic !== undefined && proven.quantity.statistic === statistic);
  const alike = keep(measured, ({ proven }) => comparator !== '=' && comparator !== '~' && proven.quantity.comparator === comparator);
  const atEnd = keep(alike, ({ proven }) => end !== undefined && proven.end === end);
  const slip = Math.max(0, ...atEnd.map((option) => option.slip));
  const least = areEnds(atEnd) ? 0.3 : 0.5;
  const slipped = keep(atEnd, (option) => slip >= least && option.slip > slip - 0.2);
  return slipped.every(({ proven }) => proven.item === slipped[0]!.proven.item) ? keep(slipped, ({ proven }) => namesItsThing(proven.quantity)) : slipped;
}

/** The 6 of `6 papers, 2 of them as first author`: papers are six, of the two it takes more to say which. */
function namesItsThing({ kind, span, numeral }: Quantity): boolean {
  return kind === 'count' && span.end > numeral.end;
}

/** Those that pass, or all where none does. */
function keep(options: readonly Option[], passes: (option: Option) => boolean): readonly Option[] {
  const kept = options.filter(passes);
  return kept.length > 0 ? kept : options;
}

/** The agreeing item that shares most with the surroundings. */
function looselyAgreeing(options: readonly Option[], quantity: Quantity): Option | undefined {
  let best: Option | undefined;
  for (const option of options) {
    if (option.narrower) continue;
    if (option.otherKind || option.comparison.verdict !== 'match') {
      if (option.comparison.verdict !== 'weaker' || (quantity.comparator === '=' && isPoint(quantity)) || isFarFromBound(option, quantity)) continue;
    }
    if (!best || option.shared > best.shared) best = option;
  }
  return best;
}

/** `over 30` beside 240 of something else: who names a bound names one close by, and what is far from it holds by chance. */
function isFarFromBound({ proven, nearness }: Option, quantity: Quantity): boolean {
  const ratio = quantity.unit === proven.quantity.unit && nearness === 'about' ? ratioOf(quantity, proven.quantity) : undefined;
  return isHalfOpen(quantity) && ratio !== undefined && (ratio.gt(1.5) || ratio.times(3).lt(2));
}

function isHalfOpen({ low, high }: Quantity): boolean {
  return (low === null) !== (high === null);
}

function isPoint({ low, high }: Quantity): boolean {
  return low === null || high === null || compareExact(low, high) === 0;
}

const wholeUnit = english.wholeUnit;

/** `half of it`, `three areas`: these are as often a manner of speaking as a measurement. */
function isManner({ kind, notation, unit, low, high, literal }: Quantity): boolean {
  const bound = low ?? high;
  const part = kind === 'multiplier' && bound !== null && compareExact(bound, exact(1)) < 0;
  if (kind === 'ratio' || kind === 'change' || part) return notation === 'words' && unit !== '%';
  if (kind === 'duration') return wholeUnit.test(literal);
  return kind === 'count' && bound !== null && bound.numerator.div(bound.denominator).lte(4);
}

/** How much the surroundings must share: the more digits a value has, the less likely it stands in the evidence by chance. */
function needed(quantity: Quantity): number {
  const digits = significantDigits(quantity);
  return digits >= 3 ? 0.3 : digits === 2 ? 0.55 : 0.8;
}

function firstAgreeing(options: readonly Option[]): Option | undefined {
  return options.find((option) => option.comparison.verdict === 'match') ?? options.find(agrees);
}

function settled(option: Option): Decision {
  return { verdict: option.comparison.verdict, comparison: option.comparison, nearest: [], swappedWith: undefined };
}

export function agrees({ comparison }: Option): boolean {
  return comparison.verdict === 'match' || comparison.verdict === 'weaker';
}

function sameValue(a: Option, b: Option): boolean {
  return a === b || compareQuantities(a.proven.quantity, b.proven.quantity).verdict === 'match';
}
