import type { Quantity } from '../model/quantity.ts';
import { agrees } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const { working, calendar } = english.dayKinds;

/** `nine calendar days` of nine working days: the same number of other days, which are sooner over. */
export function contraryDays({ quantity, statement, decision }: OpenMetric): Decision | undefined {
  const found = agrees({ decision }) && decision!.workedOut !== true && quantity.unit === 'day' ? decision!.comparison : undefined;
  if (!found) return undefined;
  const said = kindOf(statement.passage.rendered.text, quantity);
  const proven = said && kindOf(found.item.statement, found.quantity);
  if (!proven || said === proven) return undefined;
  const verdict = said === 'calendar' && quantity.better !== 'higher' ? 'overclaim' : 'contradiction';
  return { ...decision!, verdict, comparison: { ...found, verdict, explanation: `The evidence counts ${proven} days, the dossier ${said} days.` } };
}

/** The word stands between the number and its days. */
function kindOf(text: string, { numeral, span, unit }: Quantity): 'working' | 'calendar' | undefined {
  if (unit !== 'day') return undefined;
  const number = /^\s*[\p{N}.,]+|^\s*\p{L}+(?:-\p{L}+)?/u.exec(text.slice(numeral.start, Math.max(numeral.end, span.end)))?.[0] ?? '';
  const behind = text.slice(numeral.start + number.length, span.end + 20);
  return working.test(behind) ? 'working' : calendar.test(behind) ? 'calendar' : undefined;
}
