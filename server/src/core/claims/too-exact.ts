import { explain } from '../quantities/explain.ts';
import { agrees } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';

/** `exactly 60` of what the evidence has as about 60, or at least 60: the value is its, that it is just this is not. */
export function tooExact(each: OpenMetric): Decision | undefined {
  const { quantity, decision } = each;
  const found = quantity.exact && agrees(each) ? decision!.comparison : undefined;
  if (!found?.droppedHedge) return undefined;
  return { ...decision!, verdict: 'overclaim', comparison: { ...found, verdict: 'overclaim', explanation: explain('precise', quantity, found.quantity), droppedHedge: false } };
}
