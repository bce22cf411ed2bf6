import type { Quantity } from '../model/quantity.ts';
import { agrees } from './agreement.ts';
import { contraryTo } from './contrary-wording.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const { opposites, behind, ahead } = english.sides;

/** `£11,000 over` of what came in £11,000 under; `over budget` for `under budget` is told of the words themselves. */
export function contrarySide({ quantity, statement, decision }: OpenMetric): Decision | undefined {
  const found = agrees({ decision }) && decision!.workedOut !== true ? decision!.comparison : undefined;
  if (!found) return undefined;
  const said = sideOf(statement.passage.rendered.text, quantity);
  const proven = said && sideOf(found.item.statement, found.quantity);
  if (!proven || !opposites.some(([one, other]) => (one === said && other === proven) || (one === proven && other === said))) return undefined;
  const { text } = statement.passage.rendered;
  if (contraryTo(text.slice(statement.clause.start, statement.clause.end), found.item)) return undefined;
  const explanation = `The evidence says ${found.quantity.literal.trim()} ${proven}, the dossier ${said}.`;
  return { ...decision!, verdict: 'contradiction', comparison: { ...found, verdict: 'contradiction', explanation } };
}

function sideOf(text: string, { span, numeral }: Quantity): string | undefined {
  const found = behind.exec(text.slice(numeral.end)) ?? behind.exec(text.slice(span.end)) ?? ahead.exec(text.slice(Math.max(0, span.start - 60), span.start));
  return found?.[1]!.toLowerCase();
}
