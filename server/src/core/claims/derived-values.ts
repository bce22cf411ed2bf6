import { Decimal } from 'decimal.js';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { comparable } from '../quantities/comparable.ts';
import { goesFromTo } from './reversed-change.ts';

/** A claim that follows from two values of one evidence item. */
export interface Derivation {
  readonly item: EvidenceItem;
  /** The later of the two values, for the hover. */
  readonly quantity: Quantity;
  readonly explanation: string;
}

/**
 * Recognises a change that the author worked out from both ends in one item: `from 118 t to 97 t` is 21 t, or 18 %, less.
 * A number that the text gives as one end itself (`isEnd`) is no difference. Only within one item; sums over items need an explicit link.  */
export function derivation(claim: Quantity, items: readonly EvidenceItem[], isEnd: boolean): Derivation | undefined {
  const wanted = magnitude(claim);
  if (!wanted) return undefined;
  for (const item of items) {
    for (const [from, to] of endsOf(item)) {
      const found = (isEnd && !isRelative(wanted)) || goesOtherWay(claim, item, from, to) ? undefined : follows(wanted, from, to);
      if (found !== undefined) {
        return { item, quantity: to, explanation: `From ${from.literal.trim()} to ${to.literal.trim()} is ${found}.` };
      }
    }
  }
  return undefined;
}

/** The dossier says up or down, and the item goes from one end to the other in the opposite direction. */
function goesOtherWay(claim: Quantity, { statement }: EvidenceItem, from: Quantity, to: Quantity): boolean {
  const bound = claim.low ?? claim.high;
  const sign = claim.kind === 'change' && bound !== null ? (bound.numerator.isNegative() ? 'down' : 'up') : undefined;
  // "Improved by 14 days" says nothing of up or down, and what is 4x faster takes less time.
  const silent = claim.kind === 'duration' || claim.kind === 'multiplier';
  const direction = silent ? undefined : (sign ?? claim.direction);
  const [start, end] = [point(from), point(to)];
  if (direction === undefined || !start || !end || !goesFromTo(statement, from.numeral, to.numeral)) return false;
  return direction === 'down' ? end.greaterThan(start) : end.lessThan(start);
}

function isRelative({ kind }: Quantity): boolean {
  return kind === 'ratio' || kind === 'change' || kind === 'multiplier';
}

/** The items of the evidence that share enough words with a claim for its value to be derived from them. */
export function itemsAbout(words: ReadonlySet<string>, evidence: EvidenceSet, wordsOf: (item: EvidenceItem) => ReadonlySet<string>, rarity: (word: string) => number): EvidenceItem[] {
  const weigh = (item: EvidenceItem): number => {
    let sum = 0;
    for (const word of wordsOf(item)) if (words.has(word)) sum += rarity(word);
    return sum;
  };
  return evidence.items
    .filter((item) => item.quantities.length > 1 || item.quantities.some((each) => each.total))
    .map((item) => ({ item, weight: weigh(item) }))
    .filter(({ weight }) => weight >= 0.5)
    .sort((a, b) => b.weight - a.weight)
    .map(({ item }) => item);
}

/** Neighbouring values on one scale; a bare number has the scale of its neighbour. */
function endsOf(item: EvidenceItem): (readonly [Quantity, Quantity])[] {
  const ends: (readonly [Quantity, Quantity])[] = [];
  const values = item.quantities.filter((each) => each.reason === undefined);
  for (const [index, from] of values.entries()) {
    if (from.total && from.low) ends.push([withValue(from, from.total), from]);
    const to = values[index + 1];
    if (!to) continue;
    const bare = (quantity: Quantity): boolean => quantity.kind === 'count' && quantity.unit === '';
    if (bare(from) || bare(to) || from.unit === to.unit || comparable(from, to) === 'same') ends.push([from, to]);
  }
  return ends;
}

function follows(claim: Quantity, from: Quantity, to: Quantity): string | undefined {
  const [start, end] = [point(from), point(to)];
  if (!start || !end || start.isZero() || end.isZero()) return undefined;
  const difference = end.minus(start).abs();
  const holds = (value: Decimal): boolean => agrees(claim, value);
  switch (claim.kind) {
    case 'ratio':
    case 'change': {
      const scale = claim.unit === '%' ? 100 : 1;
      const changes = [difference.div(start), difference.div(end)];
      const shares = claim.kind === 'change' ? changes : [...changes, end.div(start), start.div(end)];
      const share = shares.find((each) => holds(each.times(scale)));
      return share && `${share.times(100).toSignificantDigits(3).toString()} %`;
    }
    case 'points':
      return isPercent(from, to) && holds(difference) ? `${difference.toString()} points` : undefined;
    case 'multiplier': {
      const factor = [end.div(start), start.div(end)].find(holds);
      return factor && `a factor of ${factor.toSignificantDigits(3).toString()}`;
    }
    default: {
      const scale = to.unit === '' ? from : to;
      const same = claim.unit === '' || claim.unit === scale.unit || claim.head === scale.head || comparable(claim, scale) === 'same' || (claim.unit === 'point' && isPercent(from, to));
      return same && compareAs(claim, scale, difference) ? `a difference of ${difference.toString()}` : undefined;
    }
  }
}

function isPercent(from: Quantity, to: Quantity): boolean {
  return from.unit === '%' || to.unit === '%';
}

/** The claim without its sign and direction. */
function magnitude(claim: Quantity): Quantity | undefined {
  const bounds = [claim.low, claim.high].map((bound) => bound && { ...bound, numerator: bound.numerator.abs() });
  const [a, b] = bounds;
  if (!a && !b) return undefined;
  const swap = a && b && value(a).greaterThan(value(b));
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
  return verdict === 'match' || (verdict === 'weaker' && claim.comparator !== '=');
}

function withValue(quantity: Quantity, at: ExactNumber): Quantity {
  return { ...quantity, low: at, high: at, total: undefined };
}

function exact(at: Decimal): ExactNumber {
  return { numerator: at.toSignificantDigits(15), denominator: new Decimal(1) };
}

function point({ low, high }: Quantity): Decimal | undefined {
  return low && high && value(low).equals(value(high)) ? value(low).abs() : undefined;
}

function value(at: ExactNumber): Decimal {
  return at.numerator.div(at.denominator);
}
