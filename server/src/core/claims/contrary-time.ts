import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { agrees, type Around } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import { endOf } from './ends-of-change.ts';
import type { OpenMetric } from './open-metric.ts';
import { toldByLabel, toldOfNow } from './told-of-now.ts';
import { yearAt, yearToldOf } from './year-of-number.ts';
import { english } from './words/english.ts';

/**
 * A proven value that is told of another time than the evidence has it for, where the evidence has another value for that time: `31 % in
 * 2020` of what was 31 % in 2019 and 24 % in 2020, `the build takes 19 minutes` of what came down from 19 minutes to 6.
 * A change whose ends both stand in the sentence says itself which was when, and a story may be told in the present, up to what came of it.
 */
export function contraryTime(each: OpenMetric, { sentence, passage }: Around): Decision | undefined {
  const { decision, quantity, statement } = each;
  const found = agrees(each) && decision!.workedOut !== true ? decision!.comparison : undefined;
  if (!found) return undefined;
  const own = found.item.quantities.find(({ numeral, literal }) => numeral.start === found.quantity.numeral.start && literal === found.quantity.literal);
  if (!own || sentence.some((other) => other !== each && other.decision?.comparison?.item === found.item && isOnScale(other.decision.comparison.quantity, own))) return undefined;
  const { text } = statement.passage.rendered;
  const year = yearToldOf(text, quantity);
  const meant = ofYear(year, own, found.item) ?? (year === undefined ? untold(latest(own, found.item, toldOfNow(text, quantity) ?? toldByLabel(text, statement.sentence, quantity)), passage) : undefined);
  const { verdict, explanation } = meant ? compareQuantities(quantity, meant) : found;
  if (!meant || verdict === 'match' || (found.verdict === 'weaker' && verdict === 'weaker')) return undefined;
  const comparison = { item: found.item, quantity: meant, verdict: verdict === 'overclaim' ? verdict : 'contradiction', explanation, droppedHedge: false } as const;
  return { verdict: comparison.verdict, comparison, nearest: [], swappedWith: undefined };
}

/** The item's value for a year that is not that of the value the claim agrees with. */
function ofYear(year: string | undefined, own: Quantity, { statement, quantities }: EvidenceItem): Quantity | undefined {
  const proven = yearAt(statement, own);
  if (year === undefined || proven === year) return undefined;
  return quantities.find((other) => other !== own && isOnScale(other, own) && yearAt(statement, other) === year);
}

/** What a value has become, where the item says that it was. A share of each year is a level; other values may be those of an event. */
function latest(own: Quantity, { statement, quantities }: EvidenceItem, told: 'by-words' | 'by-verb' | 'by-label' | undefined): Quantity | undefined {
  if (told === undefined) return undefined;
  const [only, ...others] = quantities.filter((other) => other !== own && isOnScale(other, own));
  if (!only || others.length > 0) return undefined;
  const [was, is] = [yearAt(statement, own), yearAt(statement, only)];
  if (was !== undefined && is !== undefined) return was < is && (told === 'by-words' || own.kind === 'ratio' || own.total !== undefined) ? only : undefined;
  return isBefore(statement, own, only) || wasBehind(statement, only, own) ? only : undefined;
}

function untold(value: Quantity | undefined, open: readonly OpenMetric[]): Quantity | undefined {
  return value && open.some(({ quantity }) => compareQuantities(quantity, value).verdict === 'match') ? undefined : value;
}

const { untilThen, sinceThen, wasIt } = english.otherTime;

/** `19 min before, 6 min now`, `4 ovens before the fire, 7 since`. */
function isBefore(statement: string, own: Quantity, other: Quantity): boolean {
  const [was, is] = [endOf(statement, own.numeral), endOf(statement, other.numeral)];
  const behind = ({ numeral }: Quantity): string => statement.slice(numeral.end, numeral.end + 80);
  return (was === 'before' && is !== 'before') || (untilThen.test(behind(own)) && (is === 'after' || sinceThen.test(behind(other))));
}

/** `98.7 % (2024), was 93 % in 2020`, `margin 85 bp, before 120 bp`, `1,284 tasks (v1 had 412)`. */
function wasBehind(statement: string, first: Quantity, second: Quantity): boolean {
  return first.span.end < second.span.start && wasIt.test(statement.slice(first.numeral.end, second.numeral.start));
}

/** The same is measured, so that one value may have taken the other's place. */
export function isOnScale(a: Quantity, b: Quantity): boolean {
  if (a.reason !== undefined) return false;
  if (a.kind === 'count' && a.unit === '' && (a.total === undefined) === (b.total === undefined)) return true;
  return comparable(a, b) === 'same' && (a.kind !== 'count' || a.head === '' || b.head === '' || a.head === b.head);
}
