import { Decimal } from 'decimal.js';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { compareExact } from '../quantities/exact.ts';
import { comparable, measuresElse } from '../quantities/comparable.ts';
import { stem } from '../quantities/stem.ts';
import { unitByName } from '../quantities/units.ts';
import type { Direction } from './contrary-direction.ts';
import { endOf, isPassage } from './ends-of-change.ts';
import { isVague } from './link-metric.ts';
import type { MetricIndex } from './metric-index.ts';
import { inUnitMeant } from './unit-meant.ts';

/** A claim that follows from two values of one evidence item. */
export interface Derivation {
  readonly item: EvidenceItem;
  /** The later of the two values, for the hover. */
  readonly quantity: Quantity;
  readonly explanation: string;
}

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
      const found = (isEnd && isLevel(wanted, ends)) || goesOtherWay(claim, ends, way) || measuresElse(claim, to) ? undefined : (follows(wanted, ends) ?? differsBy(wanted, ends, item));
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
  if (!wanted || (claim.kind !== 'change' && claim.kind !== 'points' && claim.kind !== 'duration' && claim.kind !== 'count')) return undefined;
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
      if (agrees(wanted, points)) return { item, quantity: to, explanation: `From ${from.literal.trim()} to ${to.literal.trim()} are ${points.toString()} percentage points, not per cent.` };
    }
  }
  return undefined;
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
  /** They are written as a range, whose ends are no part and whole. */
  readonly isRange?: boolean;
  /** A part and its whole. */
  readonly isPart?: boolean;
  /** In `5 releases, 32 customers` the one is no change of the other, and their difference counts nothing. */
  readonly isUnlike?: boolean;
}

/** The second leaves out the unit of the first in the same breath: it counts nothing, and is about as much. */
function goesOn(from: Quantity, to: Quantity, text: string): boolean {
  const [start, end] = [point(from), point(to)];
  if (/[.;:!?]\s/u.test(text.slice(from.span.end, to.span.start))) return false;
  return to.unit === '' && to.part !== true && to.head === '' && from.unit !== '' && start !== undefined && end !== undefined && !start.isZero() && end.div(start).gte('0.1') && end.div(start).lte(10);
}

function countElse(from: Quantity, to: Quantity): boolean {
  return [from, to].every(({ kind, unit, part }) => kind === 'count' && unit !== '' && part !== true) && from.head !== to.head;
}

/** Neighbouring values on one scale, the earlier first where the item tells; a bare number has the scale of its neighbour. */
function endsOf(item: EvidenceItem): Ends[] {
  const found: Ends[] = [];
  const values = item.quantities.filter(({ reason, base }) => reason === undefined && base !== true);
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
    if (first === second) found.push({ from, to, directed: false, isUnlike: countElse(from, to) });
    else found.push(first === 'after' || second === 'before' ? { from: to, to: from, directed: true } : { from, to, directed: true });
  }
  return found;
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

function follows(claim: Quantity, ends: Ends): string | undefined {
  const { from, to, directed, isUnlike } = ends;
  const [start, end] = [point(from), pointIn(to, from)];
  if (!start || !end || start.isZero() || end.isZero()) return undefined;
  const difference = end.minus(start).abs();
  const holds = (value: Decimal): boolean => agrees(claim, value);
  switch (claim.kind) {
    case 'ratio':
    case 'change': {
      // Precision from 0.50 to 0.61 is up 0.11.
      if (claim.unit === '' && claim.total === undefined && isShareOfOne(from, start) && isShareOfOne(to, end) && holds(difference)) return `a difference of ${difference.toString()}`;
      const scale = claim.unit === '%' ? 100 : 1;
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
function differsBy(claim: Quantity, { from, to, directed }: Ends, { statement }: EvidenceItem): string | undefined {
  // `0.6 degrees` between 35.8 °C and 36.4 °C
  const meant = inUnitMeant(claim, to);
  if (meant !== claim && meant.unit === from.unit && from.unit === to.unit) return follows(meant, { from, to, directed });
  const [start, end] = [point(from), point(to)];
  const unit = unitByName(claim.unit);
  if (!directed || !start || !end || !unit || ![from, to].every(({ unit: own }) => own === '' || unit.words.some((word) => own.endsWith(`-${word}`))) || (claim.kind !== 'duration' && claim.kind !== 'other')) return undefined;
  const names = stemsOf(statement);
  const difference = end.minus(start).abs();
  return unit.words.some((word) => names.has(stem(word))) && agrees(claim, difference) ? `a difference of ${difference.toString()}` : undefined;
}

/** `recall 0.83`, `AUC 0.71` */
function isShareOfOne({ unit, kind }: Quantity, at: Decimal): boolean {
  return unit === '' && (kind === 'ratio' || kind === 'count') && at.lessThan(1);
}

/** The same fact put in another way: the rest of a share, a period for a frequency, a product, an average. */
function otherForm(claim: Quantity, item: EvidenceItem): Derivation | undefined {
  const values = item.quantities.filter((each) => each.reason === undefined);
  for (const [index, quantity] of values.entries()) {
    const at = point(quantity);
    if (!at || at.isZero()) continue;
    const next = values[index + 1];
    const found = rest(claim, quantity, at, item.statement) ?? others(claim, quantity, values) ?? period(claim, quantity, at) ?? often(claim, quantity, at, item) ?? inTurn(claim, quantity, next, item) ?? (next && (together(claim, quantity, next) ?? product(claim, quantity, next, item.statement) ?? share(claim, quantity, next) ?? share(claim, next, quantity)));
    if (found !== undefined) return { item, quantity, explanation: found };
  }
  return undefined;
}

/** `0.6 % failed` where 99.4 % succeeded, `down to 30 %` where it fell by 70 %, `62 % fewer` where it was cut to 38 %. */
function rest(claim: Quantity, quantity: Quantity, share: Decimal, statement: string): string | undefined {
  // What is not recalled of 0.88 are 12 %.
  const at = isShareOfOne(quantity, share) && claim.unit === '%' ? share.times(100) : share;
  const left = new Decimal(100).minus(at);
  const fell = quantity.kind === 'change' && quantity.low !== null && quantity.low.numerator.isNegative();
  const cutTo = claim.kind === 'change' && claim.direction === 'down' && quantity.kind === 'ratio' && endOf(statement, quantity.numeral) === 'after' && /^\s?(?:%|per\s?cent)?\sof(?![\p{L}])/u.test(statement.slice(quantity.numeral.end));
  if (cutTo && quantity.unit === '%' && agrees(claim, left)) return `Cut to ${quantity.literal.trim()} is ${left.toString()} % less.`;
  const shares = claim.kind === 'ratio' && (quantity.kind === 'ratio' || fell) && (quantity.unit === '%' || at !== share) && !quantity.total;
  return shares && left.greaterThan(0) && agrees(claim, claim.unit === '%' ? left : left.div(100)) ? `${left.toString()} % is what ${quantity.literal.trim()} leaves.` : undefined;
}

/** `23 of 38 trials were stopped` where 15 of the 38 went on. */
function others({ low, high, total }: Quantity, quantity: Quantity, values: readonly Quantity[]): string | undefined {
  const at = low && high && compareExact(low, high) === 0 ? value(low) : undefined;
  const part = point(quantity);
  if (total === undefined || at === undefined || part === undefined || quantity.kind !== 'count') return undefined;
  const whole = value(total);
  const says = quantity.total === undefined ? values.some((each) => each !== quantity && each.kind === 'count' && point(each)?.equals(whole)) : value(quantity.total).equals(whole);
  return says && whole.minus(part).equals(at) ? `${at.toString()} of ${whole.toString()} is what ${part.toString()} of them leave.` : undefined;
}

/** `every 2 ms` is 500 Hz. */
function period(claim: Quantity, quantity: Quantity, at: Decimal): string | undefined {
  const [own, other] = [unitByName(claim.unit), unitByName(quantity.unit)];
  const [time, frequency] = own?.dimension === 'time' ? [own, other] : [other, own];
  if (!own || !other || time?.dimension !== 'time' || !frequency?.words.includes('hertz')) return undefined;
  const turned = new Decimal(1).div(at.times(other.factor).times(own.factor));
  return agrees(claim, turned) ? `${quantity.literal.trim()} is once in ${claim.literal.trim()}.` : undefined;
}

/** `every 15 minutes` is four times an hour. */
function often(claim: Quantity, quantity: Quantity, at: Decimal, { statement }: EvidenceItem): string | undefined {
  const [own, other] = [unitByName(claim.per ?? ''), unitByName(quantity.unit)];
  if (claim.kind !== 'rate' || own?.dimension !== 'time' || other?.dimension !== 'time') return undefined;
  const turned = new Decimal(own.factor).div(at.times(other.factor));
  // 16.4 ms a frame are 61 frames a second.
  const apiece = claim.head !== '' && stemsOf(statement).has(claim.head) && turned.greaterThan(10);
  if (!apiece && !recurring.test(statement.slice(0, quantity.numeral.start))) return undefined;
  return agrees(claim, turned) ? `Every ${quantity.literal.trim()} is ${turned.toSignificantDigits(3).toString()} times ${own.name === 'h' ? 'an' : 'a'} ${own.words[0] ?? own.name}.` : undefined;
}

function stemsOf(statement: string): ReadonlySet<string> {
  return new Set((statement.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => stem(word)));
}

const recurring = /(?<![\p{L}])(?:every|once (?:in|every|per))\s+$/iu;

const each = /^\s*(?:each|apiece)(?![\p{L}])/iu;

/** `3 terms, 90 students a term` are 270 students; `52 audits saving €780,000` are €15,000 each; `148 interviews in 2 years` are 74 a year. */
function inTurn(claim: Quantity, first: Quantity, second: Quantity | undefined, { statement }: EvidenceItem): string | undefined {
  const [a, b] = [point(first), second && point(second)];
  if (!second || !a || !b || b.isZero()) return undefined;
  const counted = (quantity: Quantity): boolean => quantity.head !== '' && quantity.head === claim.head;
  const apiece = second.per !== undefined || each.test(statement.slice(second.span.end)) || /^\s\p{L}+\sof\s$/u.test(statement.slice(first.numeral.end, second.span.start));
  if ((claim.kind === 'count' || claim.kind === 'rate') && counted(second) && apiece && agrees({ ...claim, kind: 'count', per: undefined, perTime: false }, a.times(b))) return `${a.toString()} times ${b.toString()} is ${a.times(b).toString()}.`;
  // `£95,000 a year for 3 years`
  const spent = first.perTime === true && first.per === second.unit && claim.kind === first.kind && claim.unit === first.unit && claim.perTime !== true && claim.unit !== '';
  if (spent && agrees(claim, a.times(b))) return `${first.literal.trim()} in ${second.literal.trim()} is ${claim.literal.trim()}.`;
  const average = claim.statistic === 'mean' && first.kind === 'count' && second.kind === claim.kind && (second.unit === claim.unit || claim.unit === '') && !a.isZero() && b.greaterThan(a);
  if (average && agrees(claim, b.div(a))) return `${second.literal.trim()} for ${a.toString()} is ${b.div(a).toSignificantDigits(6).toString()} each.`;
  if (claim.per !== undefined && second.unit === claim.per && agrees(claim, a.div(b))) return `${a.toString()} in ${second.literal.trim()} is ${a.div(b).toSignificantDigits(3).toString()} a ${claim.per}.`;
  return undefined;
}

/** `214 unit tests and 38 integration tests` are 252 tests; `6 technicians and 2 analysts` a team of eight. */
function together(claim: Quantity, first: Quantity, second: Quantity): string | undefined {
  const [a, b] = [point(first), point(second)];
  const vague = isVague(claim);
  const alike = claim.kind === 'count' && [first, second].every(({ kind, head, total }) => kind === 'count' && total === undefined && head !== '' && (vague || head === claim.head));
  return alike && a && b && agrees(claim, a.plus(b)) ? `${a.toString()} and ${b.toString()} are ${a.plus(b).toString()}.` : undefined;
}

/** `4 sessions of 90 minutes` are six hours, `310 visits, about 3 hours each` 930; 6 % of a budget of €2.4 million are €144,000. */
function product(claim: Quantity, first: Quantity, second: Quantity, statement: string): string | undefined {
  const [a, b] = [point(first), point(second)];
  if (!a || !b) return undefined;
  const [part, whole] = first.kind === 'ratio' ? [first, second] : [second, first];
  if (part.kind === 'ratio' && part.unit === '%' && part.total === undefined && isAlike(claim, whole)) {
    const share = point(part)!.times(pointIn(whole, claim)!).div(100);
    return agrees(claim, share) ? `${part.literal.trim()} of ${whole.literal.trim()} is ${claim.literal.trim()}.` : undefined;
  }
  const joined = /^\s(?:\p{L}+\s)?(?:of|at|à|with)\s(?:about\s|around\s)?$/u.test(statement.slice(first.span.end, second.span.start));
  const apiece = each.test(statement.slice(second.span.end));
  if ((!joined && !apiece) || first.kind !== 'count' || second.kind === 'count' || !isAlike(claim, second)) return undefined;
  const all = a.times(pointIn(second, claim)!);
  return agrees(claim, all) ? `${first.literal.trim()} times ${second.literal.trim()} is ${claim.literal.trim()}.` : undefined;
}

/** On one scale, and no rates; counts count the same. */
function isAlike(claim: Quantity, other: Quantity): boolean {
  if (claim.perTime || other.perTime || other.total !== undefined || claim.kind === 'ratio') return false;
  return claim.kind === 'count' ? claim.head !== '' && claim.head === other.head : claim.unit !== '' && comparable({ ...claim, statistic: undefined }, other) === 'same';
}

/** `52 calls in 1.8 s` are 35 ms a call. */
function share(claim: Quantity, whole: Quantity, parts: Quantity): string | undefined {
  const count = point(parts);
  if (claim.per === undefined || parts.kind !== 'count' || parts.head !== stem(claim.per) || !count || count.isZero() || comparable({ ...claim, per: undefined, perTime: false }, whole) !== 'same') return undefined;
  const each = pointIn(whole, claim)?.div(count);
  return each && agrees(claim, each) ? `${whole.literal.trim()} for ${parts.literal.trim()} is ${each.toSignificantDigits(3).toString()} ${claim.unit} each.` : undefined;
}

function isPercent(from: Quantity, to: Quantity): boolean {
  return from.unit === '%' || to.unit === '%';
}

/** The claim without its sign and direction. */
function magnitude(claim: Quantity): Quantity | undefined {
  const bounds = [claim.low, claim.high].map((bound) => bound && { ...bound, numerator: bound.numerator.abs() });
  const [a, b] = bounds;
  if (!a && !b) return undefined;
  // `by more than 60 %` is below -60.
  const swap = flips(claim) || (a && b && value(a).greaterThan(value(b)));
  const comparator = flips(claim) ? mirrored[claim.comparator] : claim.comparator;
  return { ...claim, low: (swap ? b : a) ?? null, high: (swap ? a : b) ?? null, comparator };
}

const mirrored = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '=': '=', '~': '~' } as const;

function flips({ low, high }: Quantity): boolean {
  const bound = low ?? high;
  return bound !== null && bound.numerator.isNegative();
}

function agrees(claim: Quantity, derived: Decimal): boolean {
  return accepted(claim, withValue({ ...claim, comparator: '=', tolerance: new Decimal(0) }, exact(derived)));
}

function compareAs(claim: Quantity, scale: Quantity, derived: Decimal): boolean {
  const asked = claim.unit === '' || claim.unit === 'point' ? { ...claim, unit: scale.unit, kind: scale.kind } : claim;
  return accepted(asked, withValue({ ...scale, comparator: '=', tolerance: new Decimal(0) }, exact(derived)));
}

function accepted(claim: Quantity, derived: Quantity): boolean {
  const { verdict } = compareQuantities(claim, derived);
  return verdict === 'match' || (verdict === 'weaker' && claim.comparator !== '=' && isNearBound(claim, derived));
}

/** `over 100` is said of 120 that were worked out, and not of 157: what is far beyond the bound follows by chance. */
function isNearBound({ low, high, unit }: Quantity, derived: Quantity): boolean {
  const at = derived.low;
  if (at === null || (low !== null && high !== null)) return true;
  const bound = low ?? high;
  if (bound === null || bound.numerator.isZero() || at.numerator.isZero() || unit !== derived.unit) return true;
  const ratio = value(at).div(value(bound)).abs();
  return ratio.lte(farthest) && ratio.times(farthest).gte(1);
}

const farthest = 1.5;

function withValue(quantity: Quantity, at: ExactNumber): Quantity {
  return { ...quantity, low: at, high: at, total: undefined };
}

function exact(at: Decimal): ExactNumber {
  return { numerator: at.toSignificantDigits(15), denominator: new Decimal(1) };
}

/** The value in the unit of the other one. */
function pointIn(quantity: Quantity, scale: Quantity): Decimal | undefined {
  const at = point(quantity);
  const [own, other] = [unitByName(quantity.unit), unitByName(scale.unit)];
  return at && own && other && own.dimension === other.dimension ? at.times(own.factor).div(other.factor) : at;
}

function point({ low, high }: Quantity): Decimal | undefined {
  return low && high && value(low).equals(value(high)) ? value(low).abs() : undefined;
}

function value(at: ExactNumber): Decimal {
  return at.numerator.div(at.denominator);
}
