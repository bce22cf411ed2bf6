import type { Quantity } from '../model/quantity.ts';
import { english as quantityWords } from '../quantities/words/english.ts';
import { agrees, sameNumber } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const month = `(${[...quantityWords.months].filter((name) => name.length > 3 || name === 'may').join('|')})`;
const { inMonth, noMonth } = english.order;
/** In a month right behind a number and what it counts; a range of months or a date is none. */
const monthBehind = new RegExp(`^[^.,;:()|\\d]{0,30}?(?<![\\p{L}])${inMonth}${month}(?![\\p{L}\\p{N}])(?!${noMonth})`, 'iu');

/** What was counted in one month is told of another: `3.2 million spans in November` of as many in January. */
export function contraryMonth(each: OpenMetric): Decision | undefined {
  const { decision, quantity, statement } = each;
  const found = agrees(each) && decision!.workedOut !== true ? decision!.comparison : undefined;
  if (!found) return undefined;
  const told = monthAt(statement.passage.rendered.text, quantity);
  const proven = monthAt(found.item.statement, found.quantity);
  if (told === undefined || proven === undefined || told === proven) return undefined;
  if (found.item.quantities.some((other) => sameNumber(other, found.quantity) && monthAt(found.item.statement, other) === told)) return undefined;
  const others = each.options.filter((option) => option.comparison.verdict === 'match' && option.proven.item !== found.item);
  for (const { proven: other } of others) each.meant.add(other.item);
  if (others.some((option) => monthAt(option.proven.item.statement, option.proven.quantity) !== proven)) return undefined;
  const comparison = { ...found, verdict: 'contradiction', explanation: 'The evidence says this of another month.', droppedHedge: false } as const;
  return { verdict: 'contradiction', comparison, nearest: [], swappedWith: undefined };
}

function monthAt(text: string, { span, numeral }: Quantity): string | undefined {
  const found = monthBehind.exec(text.slice(span.end, span.end + 80)) ?? monthBehind.exec(text.slice(numeral.end, numeral.end + 80));
  return found?.[1]!.toLowerCase();
}
