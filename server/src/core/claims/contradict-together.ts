import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { compareExact } from '../quantities/exact.ts';
import { agrees, differs, sameClause, sameNumber, type Answer, type Around } from './agreement.ts';
import { contentWords } from './content-words.ts';
import { directionOfChange } from './contrary-direction.ts';
import type { Decision } from './decide-metric.ts';
import { endOf, isPassage } from './ends-of-change.ts';
import { isBare } from './link-metric.ts';
import { inUnitOf, type OpenMetric } from './open-metric.ts';
import { orderInTime } from './order-in-time.ts';
import { english } from './words/english.ts';

type Comparison = NonNullable<Decision['comparison']>;

/** Both ends of a change are right, but the dossier lets it run the other way. */
export function reversed(first: OpenMetric, { next: second }: Around): Answer {
  const [one, other] = [first.decision?.comparison, second?.decision?.comparison];
  if (!second || !one || !other || one.item !== other.item || !agrees(first) || !agrees(second)) return [];
  const way = one.quantity === other.quantity ? wayThrough(first, second, one.quantity) : wayBetween(first, second, one, other);
  if (way === undefined) return [];
  const explanation = `The evidence goes ${way}, the dossier the other way.`;
  return [first, second].map((each) => [each, { ...each.decision!, verdict: 'contradiction', comparison: { ...each.decision!.comparison!, verdict: 'contradiction', explanation } }]);
}

function wayBetween(first: OpenMetric, second: OpenMetric, one: Comparison, other: Comparison): string | undefined {
  if (!isBare(one.quantity) && !isBare(other.quantity) && comparable(anyTime(one.quantity), anyTime(other.quantity)) !== 'same') return undefined;
  const told = orderInTime(first.statement.passage.rendered.text, first.quantity, second.quantity);
  const proven = orderInTime(one.item.statement, one.quantity, other.quantity);
  if (!told || !proven || told === proven) return undefined;
  const [from, to] = proven === 'forwards' ? [one, other] : [other, one];
  return `from ${from.quantity.literal.trim()} to ${to.quantity.literal.trim()}`;
}

/** `28 TB a day, was 51 TB`: the one says it for both. */
function anyTime(quantity: Quantity): Quantity {
  return { ...quantity, per: undefined, perTime: false };
}

/** `from 52 to 34 days` of what went `34 to 52 days`: who tells a range begins with the smaller number. */
function wayThrough(first: OpenMetric, second: OpenMetric, proven: Quantity): string | undefined {
  const [from, to] = [first.quantity.low, second.quantity.low];
  if (first.end !== 'before' || second.end !== 'after' || !from || !to || !isPassage(proven) || compareExact(from, to) <= 0) return undefined;
  return proven.literal.trim();
}

const against = english.opposed;

const longestLabel = 60;

/** `median survival 7.9 against 11.2 months` of 11.2 against 7.9: nothing at either number says that they are told the other way round. */
export function opposed(first: OpenMetric, { next: second }: Around): Answer {
  const [one, other] = [first.decision?.comparison, second?.decision?.comparison];
  if (!second || !one || !other || one.item !== other.item || one.quantity === other.quantity || !agrees(first) || !agrees(second)) return [];
  const { statement } = one.item;
  const { text } = first.statement.passage.rendered;
  if (one.quantity.numeral.start < other.quantity.numeral.start || !against.test(statement.slice(other.quantity.numeral.end, one.quantity.numeral.start))) return [];
  const [label] = contentWords(/([\p{L}-]+)\s$/u.exec(text.slice(Math.max(0, first.quantity.span.start - longestLabel), first.quantity.span.start))?.[1] ?? '');
  if (!against.test(text.slice(first.quantity.numeral.end, second.quantity.numeral.start)) || label === undefined || !contentWords(statement).includes(label)) return [];
  const explanation = `The evidence has ${other.quantity.literal.trim()} against ${one.quantity.literal.trim()}, the dossier the other way round.`;
  return [first, second].map((each) => [each, { ...each.decision!, verdict: 'contradiction', comparison: { ...each.decision!.comparison!, verdict: 'contradiction', explanation } }]);
}

/** `2 days instead of 2`: the value is the item's, but of its other end, and another number has taken it. */
export function repeated(each: OpenMetric, { sentence }: Around): Answer {
  const own = each.decision?.comparison;
  if (!own || !agrees(each) || each.end === undefined || !sameNumber(each.quantity, own.quantity)) return [];
  const { statement, quantities } = own.item;
  const end = endOf(statement, own.quantity.numeral);
  const atEnd = quantities.filter((quantity) => quantity.reason === undefined && quantity !== own.quantity && endOf(statement, quantity.numeral) === each.end);
  const other = atEnd.find((quantity) => comparable(quantity, own.quantity) === 'same');
  const taken = sentence.some((partner) => partner !== each && sameClause(partner, each) && partner.end !== each.end && agrees(partner) && partner.decision!.comparison!.quantity === own.quantity);
  if (end === undefined || end === each.end || !other || !taken) return [];
  const { verdict, explanation } = compareQuantities(isBare(each.quantity) ? inUnitOf(each.quantity, other) : each.quantity, other);
  return verdict === 'overclaim' || verdict === 'contradiction' ? [[each, { ...each.decision!, verdict, comparison: { ...own, quantity: other, verdict, explanation } }]] : [];
}

/** Each number is the other's: `46K stars, 3,420 downloads` where the evidence has 3,420 stars and 46,000 downloads. */
export function exchanged(first: OpenMetric, { next: second }: Around): Answer {
  const [one, other] = [first.decision?.comparison, second?.decision?.comparison];
  if (!second || !one || !other) return [];
  if (agrees(first) && agrees(second)) {
    const counted = ({ head, unit, total }: Quantity): string | undefined => (total === undefined && unit !== '' ? head || unit : undefined);
    const [a, b] = [counted(first.quantity), counted(second.quantity)];
    if (a === undefined || b === undefined || a === b || counted(one.quantity) !== b || counted(other.quantity) !== a) return [];
    return [[first, swapped(first, other, one.item)], [second, swapped(second, one, other.item)]];
  }
  if (!differs(first) || !differs(second) || !sameNumber(first.quantity, other.quantity) || !sameNumber(second.quantity, one.quantity)) return [];
  return [[first, { ...first.decision!, swappedWith: other.item }], [second, { ...second.decision!, swappedWith: one.item }]];
}

function swapped({ quantity }: OpenMetric, meant: NonNullable<Decision['comparison']>, owner: EvidenceItem): Decision {
  const { verdict, explanation } = compareQuantities(quantity, meant.quantity);
  const comparison = { ...meant, verdict: verdict === 'overclaim' ? verdict : 'contradiction', explanation } as const;
  return { verdict: comparison.verdict, comparison, nearest: [], swappedWith: owner };
}

/** Both ends are right, but `fell from 29 % to 45 %` is no fall. */
export function movedOtherwise(first: OpenMetric, { next: second }: Around): Answer {
  const [one, other] = [first.decision?.comparison, second?.decision?.comparison];
  const [from, to] = [first.quantity.low, second?.quantity.low];
  if (!second || !one || !other || one.item !== other.item || !from || !to || !agrees(first) || !agrees(second) || !sameClause(first, second)) return [];
  const way = first.quantity.unit === second.quantity.unit ? directionOfChange(first.statement.passage.rendered.text, first.quantity, second.quantity) : undefined;
  const order = compareExact(to, from);
  if (way === undefined || order === 0 || (way === 'up') === (order > 0)) return [];
  const explanation = `From ${first.quantity.literal.trim()} to ${second.quantity.literal.trim()} it goes ${order > 0 ? 'up' : 'down'}, the dossier says ${way}.`;
  return [[first, { ...first.decision!, verdict: 'contradiction', comparison: { ...one, verdict: 'contradiction', explanation } }]];
}
