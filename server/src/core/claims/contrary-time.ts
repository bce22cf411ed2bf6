import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { agrees } from './contradict-together.ts';
import type { Decision } from './decide-metric.ts';
import { endOf } from './ends-of-change.ts';
import type { OpenMetric } from './open-metric.ts';

/** A year right behind a number and what it counts, before the next clause. */
const yearBehind = /^[^.,;:()\d]{0,60}?(?<![\p{L}])(?:in|of|for|from|by)\s((?:19|20)\d\d)(?!\p{N})|^\s?\(((?:19|20)\d\d)\)/iu;
const nowBefore = /(?<![\p{L}])(?:now|today|currently|nowadays|these days|at present)(?:\s(?:is|are|at|stands? at|about|only|just|still))*\s$/iu;
const nowBehind = /^[^.,;:()\d]{0,12}\s(?:now|today|currently|nowadays|these days|at present)(?![\p{L}])/iu;

/**
 * A proven value that is told of another time than the evidence has it for, where the evidence has another value for that time: `31 % in
 * 2020` of what was 31 % in 2019 and 24 % in 2020, `19 minutes today` of what came down from 19 minutes to 6.
 *
 * @param beside The numbers of the same sentence; a change that is told with both its ends says itself which was when.
 */
export function contraryTime(each: OpenMetric, beside: readonly OpenMetric[]): Decision | undefined {
  const { decision, quantity, statement } = each;
  const found = agrees(each) && decision!.workedOut !== true ? decision!.comparison : undefined;
  if (!found || found.verdict !== 'match') return undefined;
  const own = found.item.quantities.find(({ numeral, literal }) => numeral.start === found.quantity.numeral.start && literal === found.quantity.literal);
  if (!own || beside.some((other) => other !== each && other.decision?.comparison?.item === found.item && isOnScale(other.quantity, own))) return undefined;
  const { text } = statement.passage.rendered;
  const meant = ofYear(yearAt(text, quantity), own, found.item) ?? (saysNow(text, quantity) ? latest(own, found.item) : undefined);
  if (!meant || compareQuantities(quantity, meant).verdict === 'match') return undefined;
  const { verdict, explanation } = compareQuantities(quantity, meant);
  const comparison = { item: found.item, quantity: meant, verdict: verdict === 'overclaim' ? verdict : 'contradiction', explanation, droppedHedge: false } as const;
  return { verdict: comparison.verdict, comparison, nearest: [], swappedWith: undefined };
}

/** The item's value for a year that is not that of the value the claim agrees with. */
function ofYear(year: string | undefined, own: Quantity, { statement, quantities }: EvidenceItem): Quantity | undefined {
  const proven = yearAt(statement, own);
  if (year === undefined || proven === undefined || proven === year) return undefined;
  return quantities.find((other) => other !== own && isOnScale(other, own) && yearAt(statement, other) === year);
}

/** What a value has become, where the item says that it was. */
function latest(own: Quantity, { statement, quantities }: EvidenceItem): Quantity | undefined {
  const [at, others] = [quantities.indexOf(own), quantities.filter((other) => other !== own && isOnScale(other, own))];
  const [only] = others;
  if (!only || others.length > 1) return undefined;
  const [was, is] = [yearAt(statement, own), yearAt(statement, only)];
  const dated = was !== undefined && is !== undefined && was < is;
  return dated || (endOf(statement, own.numeral) === 'before' && quantities.indexOf(only) > at) ? only : undefined;
}

function isOnScale(a: Quantity, b: Quantity): boolean {
  return a.reason === undefined && (comparable(a, b) === 'same' || (a.kind === 'count' && a.unit === '' && b.total === undefined));
}

function yearAt(text: string, { span, numeral }: Quantity): string | undefined {
  const found = yearBehind.exec(text.slice(numeral.end)) ?? yearBehind.exec(text.slice(span.end));
  return found?.[1] ?? found?.[2];
}

function saysNow(text: string, { span, numeral }: Quantity): boolean {
  return nowBefore.test(text.slice(Math.max(0, span.start - 40), span.start)) || nowBehind.test(text.slice(numeral.end, numeral.end + 60));
}
