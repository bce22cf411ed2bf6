import type { Quantity } from '../model/quantity.ts';
import { agrees } from './agreement.ts';
import { contraryTo } from './contrary-wording.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';

/** On which side of what was meant to be a difference lies; each stands against the next. */
const sides = [['over', 'under'], ['above', 'below'], ['over', 'below'], ['above', 'under'], ['over', 'short'], ['above', 'short'], ['early', 'late'], ['ahead', 'behind'], ['early', 'behind'], ['ahead', 'late'], ['more', 'less']] as const;
const words = [...new Set(sides.flat())].join('|');
/** `£11,000 under`, `3 % below plan`; `over five years` tells a time. */
const sideBehind = new RegExp(`^\\s(?:percentage points\\s)?(${words})(?!\\s(?:than|\\p{N}|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|the (?:last|past|same|whole))(?![\\p{L}])))(?![\\p{L}-])`, 'iu');
/** `under budget by £11,000`. */
const sideAhead = new RegExp(`(?<![\\p{L}])(${words})\\s(?:\\p{L}+\\s){0,3}by\\s(?:(?:about|around|roughly|nearly|almost|some|just)\\s)?$`, 'iu');

/** `£11,000 over` of what came in £11,000 under; `over budget` for `under budget` is told of the words themselves. */
export function contrarySide({ quantity, statement, decision }: OpenMetric): Decision | undefined {
  const found = agrees({ decision }) && decision!.workedOut !== true ? decision!.comparison : undefined;
  if (!found) return undefined;
  const said = sideOf(statement.passage.rendered.text, quantity);
  const proven = said && sideOf(found.item.statement, found.quantity);
  if (!proven || !sides.some(([one, other]) => (one === said && other === proven) || (one === proven && other === said))) return undefined;
  const { text } = statement.passage.rendered;
  if (contraryTo(text.slice(statement.clause.start, statement.clause.end), found.item)) return undefined;
  const explanation = `The evidence says ${found.quantity.literal.trim()} ${proven}, the dossier ${said}.`;
  return { ...decision!, verdict: 'contradiction', comparison: { ...found, verdict: 'contradiction', explanation } };
}

function sideOf(text: string, { span, numeral }: Quantity): string | undefined {
  const found = sideBehind.exec(text.slice(numeral.end)) ?? sideBehind.exec(text.slice(span.end)) ?? sideAhead.exec(text.slice(Math.max(0, span.start - 60), span.start));
  return found?.[1]!.toLowerCase();
}
