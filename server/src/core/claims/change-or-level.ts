import { absoluteExact, compareExact, subtractExact } from '../quantities/exact.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Decision } from './decide-metric.ts';
import { agrees } from './agreement.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const by = english.changeBy;

/** `cut the queue by 3,800` where the evidence has it down to 3,800: how much is left is told as how much it went down. */
export function levelToldAsChange({ quantity, decision, statement }: OpenMetric): Decision | undefined {
  const found = agrees({ decision }) && decision!.workedOut !== true ? decision!.comparison! : undefined;
  if (!found || quantity.direction === undefined || found.quantity.changeEnd === undefined || !by.test(statement.passage.rendered.text.slice(Math.max(0, quantity.span.start - 30), quantity.numeral.start))) return undefined;
  const other = found.item.quantities.find((each) => each.changeEnd !== undefined && each.changeEnd !== found.quantity.changeEnd && each.unit === found.quantity.unit);
  if (!other || isDifference(quantity, found.quantity, other)) return undefined;
  const [from, to] = found.quantity.changeEnd === 'from' ? [found.quantity, other] : [other, found.quantity];
  return {
    verdict: 'contradiction', nearest: [], swappedWith: undefined,
    comparison: { ...found, verdict: 'contradiction', explanation: `It went from ${from.literal.trim()} to ${to.literal.trim()}, not by ${quantity.literal.trim()}.`, droppedHedge: false },
  };
}

/** From 20 to 10 it went down by 10. */
function isDifference({ low }: Quantity, one: Quantity, other: Quantity): boolean {
  return low !== null && one.low !== null && other.low !== null && compareExact(absoluteExact(subtractExact(one.low, other.low)), absoluteExact(low)) === 0;
}
