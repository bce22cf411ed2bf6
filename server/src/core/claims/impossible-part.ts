import type { Quantity } from '../model/quantity.ts';
import { compareExact } from '../quantities/exact.ts';
import type { Answer, Around } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import { isBare } from './link-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

export const { ofThem } = english.ofWhichPart;
const { partBehind, deedBehind, ofIt, ofThemBefore, outOf } = english.ofWhichPart;

/** `4 papers, 7 of them as first author`, `88 of 20`: each number may be the item's, but not where it stands. */
export function impossible(first: OpenMetric, { next: second }: Around): Answer {
  const part = second && impossiblePart(first, second);
  const share = second && impossibleShare(first, second);
  return [...(part ? [[second, part] as const] : []), ...(share ? [[first, share] as const] : [])];
}

/**
 * A part is never more than its whole: `4 papers, 7 of them as first author`, `23 of 19 entities`. Whatever each number agrees with
 * by itself, the two cannot stand together, and the evidence is asked for the part of that whole. Undefined where the part is possible.
 */
function impossiblePart(whole: OpenMetric, part: OpenMetric): Decision | undefined {
  const { text } = whole.statement.passage.rendered;
  const between = text.slice(whole.quantity.numeral.end, part.quantity.span.start);
  const behind = text.slice(part.quantity.numeral.end, part.quantity.numeral.end + 60);
  const saysPart = (isBare(part.quantity) && deedBehind.test(between)) || (partBehind.test(between) && (ofThem.test(behind) || ofIt.test(text.slice(part.quantity.span.end)) || ofThemBefore.test(between)));
  return saysPart && isMore(part.quantity, whole.quantity) ? contradictionOf(part.quantity, whole) : undefined;
}

/** The same of `88 of 20`, which is no share, so that both are read as numbers of their own. */
function impossibleShare(part: OpenMetric, whole: OpenMetric): Decision | undefined {
  const { text } = whole.statement.passage.rendered;
  const between = text.slice(part.quantity.span.end, whole.quantity.numeral.start);
  return outOf.test(between) && isBareCount(part.quantity) && isMore(part.quantity, whole.quantity) ? contradictionOf(part.quantity, whole) : undefined;
}

function isMore(part: Quantity, whole: Quantity): boolean {
  const isAlike = part.kind === whole.kind && (part.kind === 'count' || part.unit === whole.unit);
  return isAlike && amounts.has(part.kind) && isPoint(part) && isPoint(whole) && compareExact(part.low!, whole.low!) > 0;
}

/** What may have a part: a share of a share is told in words of its own. */
const amounts: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'size', 'duration']);

function isBareCount(quantity: Quantity): boolean {
  return isBare(quantity) && quantity.part !== true;
}

function isPoint({ total, low, high, comparator }: Quantity): boolean {
  return total === undefined && comparator === '=' && low !== null && high !== null && compareExact(low, high) === 0;
}

/** Against the part that the whole's item tells, else against the whole. */
function contradictionOf(part: Quantity, { decision }: OpenMetric): Decision | undefined {
  const found = decision?.comparison;
  if (!found || (decision.verdict !== 'match' && decision.verdict !== 'weaker')) return undefined;
  const { item } = found;
  const told = found.quantity.total === undefined ? item.quantities.find((each) => each.reason === undefined && each.part === true) : found.quantity;
  const comparison = { item, quantity: told ?? found.quantity, verdict: 'contradiction', explanation: `${part.literal.trim()} is more than the whole.`, droppedHedge: false } as const;
  return { verdict: 'contradiction', comparison, nearest: [], swappedWith: undefined };
}
