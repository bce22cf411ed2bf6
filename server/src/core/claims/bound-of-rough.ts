import type { Quantity } from '../model/quantity.ts';
import { compareExact } from '../quantities/exact.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

/** `over 190 hours` of what the evidence has as about 190: that it was more, nobody knows. `Up to 190` may still be said of it. */
export function boundOfRough({ quantity, statement, decision }: OpenMetric): Decision | undefined {
  const found = decision!.verdict === 'weaker' && decision!.workedOut !== true ? decision!.comparison : undefined;
  if (!found || !isBoundAt(quantity, found.quantity)) return undefined;
  if (english.upTo.test(statement.passage.rendered.text.slice(quantity.span.start, quantity.numeral.start))) return undefined;
  const explanation = `The evidence says ${found.quantity.hedge ?? 'about'}, the dossier ${quantity.low ? 'at least' : 'at most'}.`;
  return { ...decision!, verdict: 'overclaim', comparison: { ...found, verdict: 'overclaim', explanation, droppedHedge: false } };
}

/** The bound is the very number that is rough there; what is nearly so much is below it. */
function isBoundAt({ low, high, comparator, unit }: Quantity, proven: Quantity): boolean {
  if ((comparator !== '>' && comparator !== '>=' && comparator !== '<' && comparator !== '<=') || proven.comparator !== '~') return false;
  const bound = low ?? high;
  if (bound === null || (low !== null && high !== null) || proven.low === null || unit !== proven.unit) return false;
  return (proven.hedge !== 'nearly' || low !== null) && compareExact(bound, proven.low) === 0;
}
