import { Decimal } from 'decimal.js';
import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { comparable, measuresElse } from '../quantities/comparable.ts';
import { unitStems } from '../quantities/unit-stems.ts';
import { unitByName } from '../quantities/units.ts';
import type { Direction } from './contrary-direction.ts';
import { endOf, isPassage, type End } from './ends-of-change.ts';
import { isVague } from './link-metric.ts';
import type { MetricIndex } from './metric-index.ts';
import { orderInTime } from './order-in-time.ts';
import { reckonedNumbers } from './reckoned-numbers.ts';
import { inUnitMeant } from './unit-meant.ts';
import { otherForm } from './other-forms.ts';
import { comesTo, compareAs, isPercent, isShareOfOne, magnitude, point, pointIn, stemsOf, value, withValue, type Derivation } from './worked-out.ts';
import { english } from './words/english.ts';

/**
 * Recognises a value that the author worked out from one item: a change from both its ends (`from 118 t to 97 t` is 21 t, or 18 %,
 * less), what is left of a share (16 % of 84 %), the period of a frequency, so many times so many, so many a year. A number that
 * the text gives as one end itself (`isEnd`) is no difference. Only within one item; sums over items need an explicit link.
 *
 * @param way Up or down, where the words right at the number or its sign say so.
 */
export function derivation(claim: Quantity, items: readonly EvidenceItem[], isEnd: boolean, way?: Direction): Derivation | undefined {
  const wanted = magnitude(claim);
  if (!wanted) return undefined;
  for (const item of items) {
    for (const ends of endsOf(item)) {
      const { from, to } = ends;
      const isTurned = (isEnd && isLevel(wanted, ends)) || goesOtherWay(claim, ends, way) || measuresElse(claim, to);
      const found = (isTurned ? undefined : (follows(wanted, ends) ?? differsBy(wanted, ends, item))) ?? (isEnd ? leftOver(wanted, ends) : undefined);
      if (found !== undefined) {
        return { item, quantity: to, explanation: `From ${from.literal.trim()} to ${to.literal.trim()} is ${found}.` };
      }
    }
    const other = otherForm(wanted, item);
    if (other) return other;
  }
  return undefined;
}

/** What would follow from an item, had it gone the other way: it fell by 27 %, and the dossier says `up 27 %`. */
export function derivationTurned(claim: Quantity, way: Direction, items: readonly EvidenceItem[]): Derivation | undefined {
  const wanted = magnitude(claim);
  if (!wanted || claim.kind === 'multiplier' || claim.kind === 'ratio') return undefined;
  for (const item of items) {
    for (const ends of endsOf(item)) {
      const [start, end] = [point(ends.from), pointIn(ends.to, ends.from)];
      const turned = ends.directed && start && end && (way === 'down' ? end.greaterThan(start) : end.lessThan(start));
      const found = turned ? follows(wanted, ends) : undefined;
      if (found !== undefined) return { item, quantity: ends.to, explanation: `The evidence goes ${way === 'down' ? 'up' : 'down'} from ${ends.from.literal.trim()} to ${ends.to.literal.trim()}.` };
    }
  }
  return undefined;
}

/** `up 23 %` where a share went from 58 % to 81 %: that many points, and another change in per cent. */
export function pointsAsPercent(claim: Quantity, items: readonly EvidenceItem[]): Derivation | undefined {
  const wanted = claim.kind === 'change' && claim.unit === '%' ? magnitude(claim) : undefined;
  if (!wanted) return undefined;
  for (const item of items) {
    for (const { from, to, directed } of endsOf(item)) {
      const [start, end] = [point(from), point(to)];
      if (!directed || !start || !end || from.unit !== '%' || to.unit !== '%' || from.kind !== 'ratio' || to.kind !== 'ratio') continue;
      const points = end.minus(start).abs();
      if (comesTo(wanted, points)) return { item, quantity: to, explanation: `From ${from.literal.trim()} to ${to.literal.trim()} are ${points.toString()} percentage points, not per cent.` };
    }
  }
  return undefined;
}

/** `to about a third`, where a rate went from 9.4 % to 3.1 %: nobody says so of 33 %. */
function leftOver(claim: Quantity, { from, to, directed }: Ends): string | undefined {
  const [start, end] = [point(from), pointIn(to, from)];
  if (!directed || !start || !end || start.isZero() || claim.kind !== 'ratio' || claim.unit !== '' || claim.notation !== 'words' || claim.total !== undefined) return undefined;
  const left = end.div(start);
  return left.lessThan(1) && comesTo(claim, left) ? `${left.times(100).toSignificantDigits(3).toString()} % of it` : undefined;
}

/** The dossier says up or down, and the item goes from one end to the other in the opposite direction. */
function goesOtherWay(claim: Quantity, { from, to, directed }: Ends, way: Direction | undefined): boolean {
  const bound = claim.low ?? claim.high;
  const sign = claim.kind === 'change' && bound !== null ? (bound.numerator.isNegative() ? 'down' : 'up') : undefined;
  // "Improved by 14 days" says nothing of up or down, and what is 4x faster takes less time.
  const silent = claim.kind === 'duration' || claim.kind === 'multiplier';
  const direction = way ?? (silent ? undefined : (sign ?? claim.direction));
  const [start, end] = [point(from), pointIn(to, from)];
  if (direction === undefined || !start || !end || !directed) return false;
  return direction === 'down' ? end.greaterThan(start) : end.lessThan(start);
}

/** What is said to be an end may be a level of these two values. Points, of per cent or of a score, never are; nor is a percentage, but of percentages. */
function isLevel({ kind, unit }: Quantity, { from, to }: Ends): boolean {
  if (kind === 'points' || unit === 'point' || kind === 'change' || kind === 'multiplier') return false;
  return kind !== 'ratio' || isPercent(from, to);
}

/** The items of the evidence that share enough words with a claim for its value to be derived from them; by default those that have numbers. */
export function itemsAbout(words: ReadonlySet<string>, evidence: EvidenceSet, { wordsOf, rarity }: Pick<MetricIndex, 'wordsOf' | 'rarity'>, passes = hasNumbers): EvidenceItem[] {
  const weigh = (item: EvidenceItem): number => {
    let sum = 0;
    for (const word of wordsOf(item)) if (words.has(word)) sum += rarity(word);
    return sum;
  };
  return evidence.items
    .filter(passes)
    .map((item) => ({ item, weight: weigh(item) }))
    .filter(({ weight }) => weight >= 0.4)
    .sort((a, b) => b.weight - a.weight)
    .map(({ item }) => item);
}

function hasNumbers({ quantities }: EvidenceItem): boolean {
  return quantities.some(({ reason }) => reason === undefined);
}

interface Ends {
  readonly from: Quantity;
  readonly to: Quantity;
  /** The item says which of them came first. */
  readonly directed: boolean;
  /** Only by the years that they are told of. */
  readonly isDated?: boolean;
  /** They are written as a range, whose ends are no part and whole. */
  readonly isRange?: boolean;
  /** A part and its whole. */
  readonly isPart?: boolean;
  /** In `5 releases, 32 customers` the one is no change of the other, and their difference counts nothing. */
  readonly isUnlike?: boolean;
}

/** The second leaves out the unit of the first in the same breath: it counts nothing (`29 months against 36 planned`, `38 minutes, target 60`), and is about as much. */
function goesOn(from: Quantity, to: Quantity, text: string): boolean {
  const [start, end] = [point(from), point(to)];
  if (/[.;:!?]\s/u.test(text.slice(from.span.end, to.span.start))) return false;
  return to.unit === '' && to.part !== true && (to.head === '' || bar.test(to.measure)) && from.unit !== '' && start !== undefined && end !== undefined && !start.isZero() && end.div(start).gte('0.1') && end.div(start).lte(10);
}

const bar = english.bar;

function countElse(from: Quantity, to: Quantity): boolean {
  return [from, to].every(({ kind, unit, part }) => kind === 'count' && unit !== '' && part !== true) && from.head !== to.head;
}

/** Neighbouring values on one scale, the earlier first where the item tells; a bare number has the scale of its neighbour. */
const endsOf = weakMemo((item: EvidenceItem): readonly Ends[] => {
  const found: Ends[] = [];
  const values = reckonedNumbers(item).filter(({ base }) => base !== true);
  for (const [index, from] of values.entries()) {
    const range = rangeEnds(from);
    if (range) found.push({ ...range, isRange: true });
    if (from.total && from.low) found.push({ from: withValue(from, from.total), to: from, directed: false, isPart: true });
    const to = besides(values, index);
    if (!to) continue;
    const bare = (quantity: Quantity): boolean => quantity.kind === 'count' && quantity.unit === '';
    if (!bare(from) && !bare(to) && from.unit !== to.unit && comparable(from, to) !== 'same') continue;
    const [first, second] = [endOf(item.statement, from.numeral), endOf(item.statement, to.numeral)];
    // In `20 of them after two years` the two have no scale in common; in `31 litres in 2018, 25.5 in 2024` they do.
    if (first === second && bare(from) !== bare(to) && from.kind !== to.kind && from.kind !== 'rate' && !goesOn(from, to, item.statement)) continue;
    const [one, other] = yearsApart(item.statement, from, to) ?? [first, second];
    const dated = first === second ? { isDated: true } : {};
    if (one === other) found.push({ from, to, directed: false, isUnlike: countElse(from, to) });
    else found.push(one === 'after' || other === 'before' ? { from: to, to: from, directed: true, ...dated } : { from, to, directed: true, ...dated });
  }
  return found;
});

/** `$31,000 in January 2025, $12,500 in September`: which came first, where they count the same. */
function yearsApart(statement: string, from: Quantity, to: Quantity): readonly [End | undefined, End | undefined] | undefined {
  const order = countElse(from, to) ? undefined : orderInTime(statement, from, to);
  return order && (order === 'forwards' ? ['before', 'after'] : ['after', 'before']);
}

/** The next value; of `recall 0.83 on 1,200 questions, 0.61 without` the one after a count that says of how many. */
function besides(values: readonly Quantity[], index: number): Quantity | undefined {
  const [from, next, after] = [values[index]!, values[index + 1], values[index + 2]];
  const isCountBetween = from.kind !== 'count' && next?.kind === 'count' && next.unit !== '' && after?.kind === from.kind && after.unit === from.unit;
  return isCountBetween ? after : next;
}

/** `recall 0.83 to 0.94` may go from the one to the other. */
function rangeEnds(quantity: Quantity): Ends | undefined {
  const { low, high } = quantity;
  if (!low || !high || !isPassage(quantity)) return undefined;
  const at = (end: ExactNumber): Quantity => ({ ...withValue(quantity, end), literal: value(end).toString() });
  return { from: at(low), to: at(high), directed: false };
}

/** By what a share is multiplied for its sign. */
const scales: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 };

function follows(claim: Quantity, ends: Ends): string | undefined {
  const { from, to, directed, isUnlike } = ends;
  const [start, end] = [point(from), pointIn(to, from)];
  if (!start || !end || start.isZero() || end.isZero()) return undefined;
  const difference = end.minus(start).abs();
  const holds = (value: Decimal): boolean => comesTo(claim, value);
  switch (claim.kind) {
    case 'ratio':
    case 'change': {
      // Precision from 0.50 to 0.61 is up 0.11.
      if (claim.unit === '' && claim.total === undefined && isShareOfOne(from, start) && isShareOfOne(to, end) && holds(difference)) return `a difference of ${difference.toString()}`;
      const scale = scales[claim.unit] ?? 1;
      const share = sharesOf(claim, ends, start, end).find((each) => holds(each.times(scale)));
      return share && `${share.times(100).toSignificantDigits(3).toString()} %`;
    }
    case 'points':
      // Shares of one: from 0.83 to 0.94 is up 11 points.
      if (isShareOfOne(from, start) && isShareOfOne(to, end) && holds(difference.times(100))) return `${difference.times(100).toString()} points`;
      // A score from 58 to 76 is up 18 points too.
      if (from.kind === 'points' && from.unit === claim.unit && to.unit === from.unit && holds(difference)) return `${difference.toString()} ${claim.unit}`;
      return (isPercent(from, to) || (from.unit === '' && to.unit === '' && from.kind === 'count')) && holds(difference) ? `${difference.toString()} points` : undefined;
    case 'multiplier': {
      const factor = [end.div(start), start.div(end)].find(holds);
      return factor && `a factor of ${factor.toSignificantDigits(3).toString()}`;
    }
    default: {
      if (isUnlike && !countsOneOf(claim, ends)) return undefined;
      const scale = from.unit === '' ? to : from;
      const counts = !directed && claim.kind === 'count' && scale.kind === 'count';
      // Of 46 asked 37 have answered: nine people, whatever they are called, have not.
      const same = claim.unit === '' || (ends.isPart === true && claim.kind === 'count' && (isVague(claim) || claim.head.endsWith(`-${from.head}`))) || claim.unit === scale.unit || claim.head === scale.head || (!counts && comparable(claim, scale) === 'same') || (claim.unit === 'point' && isPercent(from, to));
      return same && compareAs(claim, scale, difference) ? `a difference of ${difference.toString()}` : undefined;
    }
  }
}

function countsOneOf({ head, part }: Quantity, { from, to }: Ends): boolean {
  return part === true || head === from.head || head === to.head;
}

function sharesOf(claim: Quantity, ends: Ends, start: Decimal, end: Decimal): Decimal[] {
  const { from, to, directed, isRange, isUnlike } = ends;
  const difference = end.minus(start).abs();
  // `4,100 crates, 63 broken`: 98 % of the crates were whole, or of whatever it is that goes without saying.
  const rest = isUnlike === true && claim.kind === 'ratio' && (claim.head === '' || countsOneOf(claim, ends));
  // What has gone from 10 to 20 rose by 100 %, never by 50 %.
  const changes = isUnlike && !rest ? [] : directed ? [difference.div(start)] : [difference.div(start), difference.div(end)];
  if (claim.kind === 'change' || isRange) return changes;
  // 6 % against 15 % elsewhere is no share of it.
  return isPercent(from, to) && !directed ? [] : [...changes, end.div(start), start.div(end)];
}

/** `nine hours more` where `opening hours went from 42 to 51`: the item names the unit, if not at its numbers. */
function differsBy(claim: Quantity, { from, to, directed, isDated }: Ends, { statement }: EvidenceItem): string | undefined {
  // `0.6 degrees` between 35.8 °C and 36.4 °C
  const meant = inUnitMeant(claim, to);
  if (meant !== claim && meant.unit === from.unit && from.unit === to.unit) return follows(meant, { from, to, directed });
  const [start, end] = [point(from), point(to)];
  const unit = unitByName(claim.unit);
  if (!directed || isDated || !start || !end || !unit || ![from, to].every(({ unit: own }) => own === '' || unit.words.some((word) => own.endsWith(`-${word}`))) || (claim.kind !== 'duration' && claim.kind !== 'other')) return undefined;
  const names = stemsOf(statement);
  const difference = end.minus(start).abs();
  return [...unitStems(unit)].some((word) => names.has(word)) && comesTo(claim, difference) ? `a difference of ${difference.toString()}` : undefined;
}
