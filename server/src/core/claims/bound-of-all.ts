import { agrees } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

/** `Every issue gets a reply within 9 hours` of a median of 9 hours: half of them do. */
export function boundOfAll({ quantity, statement, decision }: OpenMetric): Decision | undefined {
  const found = quantity.statistic === undefined && agrees({ decision }) ? decision!.comparison : undefined;
  if (!found || (found.quantity.statistic !== 'median' && found.quantity.statistic !== 'mean')) return undefined;
  const { text } = statement.passage.rendered;
  if (!english.boundOfAll.test(text.slice(Math.max(statement.sentence.start, quantity.numeral.start - 120), quantity.numeral.start))) return undefined;
  const explanation = `The evidence says this of the ${found.quantity.statistic === 'median' ? 'median' : 'average'}, the dossier of all.`;
  return { ...decision!, verdict: 'overclaim', comparison: { ...found, verdict: 'overclaim', explanation } };
}
