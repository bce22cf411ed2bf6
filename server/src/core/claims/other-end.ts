import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { agrees, sameClause, sameNumber, type Answer, type Around } from './agreement.ts';
import { endsOf, type End } from './ends-of-change.ts';
import { isBare } from './link-metric.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';
import { compare, type OpenMetric } from './open-metric.ts';
import type { Reading } from './reading.ts';
import { english } from './words/english.ts';

const { leadsOn, from } = english.leadingOn;

const arrow = /→|->|=>|⇒/u;

/**
 * `errors from 23 to 4 a year` where an item goes from 23 to 5: the one end says which change is meant, so that the other is no count of four that
 * the evidence has of something else, and no difference. Nothing else in the evidence goes from the one to the other.
 */
export function otherEnd(first: OpenMetric, { next: second, reading }: Around): Answer {
  if (!second || first.end !== 'before' || second.end !== 'after' || !sameClause(first, second)) return [];
  const { text } = first.statement.passage.rendered;
  const between = text.slice(first.quantity.numeral.end, second.quantity.numeral.start);
  if (!leadsOn.test(between)) return [];
  for (const each of [first, second]) each.byValue = true;
  if (hasBoth(first.quantity, second.quantity, reading)) return [];
  return strayFrom(first, second, 'before', reading) ?? (arrow.test(between) || from.test(text.slice(Math.max(0, first.quantity.span.start - 40), first.quantity.span.start)) ? strayFrom(second, first, 'after', reading) : undefined) ?? [];
}

/** The one is that end of an item's change; the other is none of that item's numbers. */
function strayFrom(known: OpenMetric, stray: OpenMetric, end: End, reading: Reading): Answer | undefined {
  const own = agrees(known) && known.decision!.workedOut !== true ? known.decision!.comparison! : undefined;
  if (!own || own.item.status === 'planned' || !sameNumber(known.quantity, own.quantity) || !isOpen(stray, own.item) || !isToldOf(known, own.item, reading)) return undefined;
  const proven = counterpart(own.item, own.quantity, end, reading);
  const comparison = proven && compare(stray.quantity, { proven, otherKind: false }, false);
  if (!comparison || comparison.verdict === 'match' || comparison.verdict === 'weaker') return undefined;
  if (own.item.quantities.some((each) => each.reason === undefined && sameNumber(stray.quantity, each))) return undefined;
  return [[stray, { verdict: comparison.verdict, comparison, nearest: [], swappedWith: undefined }]];
}

/** It is what some other item has, follows from something, or nothing is known of it. */
function isOpen(each: OpenMetric, item: EvidenceItem): boolean {
  const { decision, unknownSubject, quantity } = each;
  if (unknownSubject !== undefined || quantity.total !== undefined) return false;
  return decision!.verdict === 'undecided' || (agrees(each) && (decision!.workedOut === true || decision!.comparison!.item !== item));
}

/** The words around the number are also the item's. */
function isToldOf({ claim }: OpenMetric, item: EvidenceItem, { evidence }: Reading): boolean {
  const { wordsOf } = metricIndex(evidence);
  return [...claim.measure, ...claim.clause, ...claim.context].some((word) => wordsOf(item).has(word));
}

/** The other end of the only change that the number is this end of. */
function counterpart(item: EvidenceItem, own: Quantity, end: End, { evidence }: Reading): ProvenQuantity | undefined {
  const found = metricIndex(evidence).quantities.filter((each) => each.item === item && isOtherEnd(each, own, end));
  return found.length === 1 ? found[0] : undefined;
}

function isOtherEnd({ item, quantity }: ProvenQuantity, own: Quantity, end: End): boolean {
  if (quantity.numeral.start === own.numeral.start || quantity.total !== undefined) return false;
  if (!isBare(quantity) && !isBare(own) && comparable(quantity, own) !== 'same') return false;
  const [one, other] = endsOf(item.statement, own, quantity);
  return one !== other && (one === end || (one === undefined && other !== end));
}

/** Some item has the two numbers. */
function hasBoth(first: Quantity, second: Quantity, { evidence }: Reading): boolean {
  return evidence.items.some(({ quantities }) => {
    const has = (asked: Quantity): boolean => quantities.some((each) => each.reason === undefined && sameNumber(asked, each));
    return has(first) && has(second);
  });
}
