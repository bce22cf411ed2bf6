import type { Quantity } from '../model/quantity.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const inferring = english.inferring;

/** The text says right before a number that it follows from what was told: `two boats a week, so fourteen trips`. */
export function isInferred({ quantity: { span }, statement }: Pick<OpenMetric, 'quantity' | 'statement'>): boolean {
  return inferring.test(statement.passage.rendered.text.slice(Math.max(statement.sentence.start, span.start - 40), span.start));
}

const behind = english.rateBehind;

/** `some 1,800 in a month`, `22 a head each month`: the period stands behind a number without a noun of its own. */
export function withPeriodBehind(quantity: Quantity, text: string): Quantity {
  const per = quantity.per === undefined ? behind.exec(text.slice(quantity.span.end, quantity.span.end + 40))?.[1]?.toLowerCase() : undefined;
  return per === undefined ? quantity : { ...quantity, per, perTime: true };
}
