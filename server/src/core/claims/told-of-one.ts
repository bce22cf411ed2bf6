import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareExact, exact } from '../quantities/exact.ts';
import { agrees, sameNumber } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

/** What stands around a number up to where the next part of the sentence begins. */
const border = /[.;:()|–—](?=\s|$)|,\s/u;
/** Letters on either side of a number in which its phrase is looked for. */
const reach = 90;

/**
 * What the evidence has of several together is said of one of them: `Oswin Quay alone brought 640 enrolments` where three centres brought them
 * together, `£2.7 million in 2025/26 alone` of what three years gave in total.
 */
export function toldOfOne(each: OpenMetric): Decision | undefined {
  const { quantity, decision, statement, options } = each;
  const found = agrees(each) && decision!.workedOut !== true ? decision!.comparison : undefined;
  if (!found || quantity.total !== undefined || !sameNumber(quantity, found.quantity)) return undefined;
  const said = phraseAt(statement.passage.rendered.text, quantity.span.start, quantity.span.end);
  if (!english.ofOneAlone.test(said) || english.together.test(said) || !isOfAll(found.item, found.quantity)) return undefined;
  const others = options.filter(({ proven, comparison }) => comparison.verdict === 'match' && proven.item !== found.item);
  for (const { proven } of others) each.meant.add(proven.item);
  if (others.some(({ proven }) => !isOfAll(proven.item, proven.quantity))) return undefined;
  const verdict = quantity.better === 'lower' ? 'contradiction' : 'overclaim';
  return { verdict, comparison: { ...found, verdict, explanation: 'The evidence says this of all together, the dossier of one alone.', droppedHedge: false }, nearest: [], swappedWith: undefined };
}

/** Of a sum (`in total`) only where the item counts what it is the sum of: a single thing has a sum, too. */
function isOfAll({ statement, quantities }: EvidenceItem, proven: Quantity): boolean {
  const said = phraseAt(statement, proven.span.start, proven.span.end);
  if (english.ofOneAlone.test(said)) return false;
  const countsSeveral = quantities.some((other) => other !== proven && other.low !== null && compareExact(other.low, exact(1)) > 0);
  return english.jointly.test(said) || (countsSeveral && english.together.test(said));
}

function phraseAt(text: string, start: number, end: number): string {
  const ahead = text.slice(Math.max(0, start - reach), start).split(border).at(-1)!;
  return `${ahead}${text.slice(start, end)}${text.slice(end, end + reach).split(border)[0]!}`;
}
