import { compareQuantities } from '../quantities/compare.ts';
import { isPlural } from '../quantities/stem.ts';
import { agrees, sameNumber, type Around } from './agreement.ts';
import { contentWords } from './content-words.ts';
import type { Decision } from './decide-metric.ts';
import { finiteVerb } from './finite-verb.ts';
import { metricIndex } from './metric-index.ts';
import type { OpenMetric } from './open-metric.ts';

/**
 * `29 tools` where the evidence has 29 tool calls: a clipped name mostly means the same (`two juniors` for two junior engineers), but not
 * where the same project counts tools, too, and has another number of them; of a fragment, which says no more than the name, not where any
 * project does. `23 confirmed` for 23 confirmed hits is no noun.
 */
export function clippedCount(each: OpenMetric, { reading: { evidence } }: Around): Decision | undefined {
  const { quantity, claim, decision } = each;
  const found = agrees(each) && decision!.workedOut !== true ? decision!.comparison! : undefined;
  if (!found || quantity.kind !== 'count' || found.quantity.kind !== 'count' || quantity.head === '' || quantity.head === found.quantity.head || claim.clause.has(found.quantity.head)) return undefined;
  if (claim.links.length > 0 || !contentWords(found.quantity.measure).includes(quantity.head) || !isPlural(quantity.measure.split(' ').at(-1)!)) return undefined;
  const { statement: { passage, clause } } = each;
  // `I have spoken at 26 conferences` says of which conferences it speaks.
  const isFragment = finiteVerb(passage.rendered.text.slice(clause.start, quantity.span.start)).tense === 'none';
  const counted = metricIndex(evidence).quantities.filter(({ item, quantity: other }) => other.kind === 'count' && other.head === quantity.head && other.total === undefined && item !== found.item && item.status !== 'planned' && (isFragment || item.subject?.id === found.item.subject?.id));
  for (const { item } of counted) each.meant.add(item);
  const [other] = counted;
  if (!other || counted.some((one) => sameNumber(quantity, one.quantity))) return undefined;
  const { verdict, explanation } = compareQuantities(quantity, other.quantity);
  if (verdict === 'match' || verdict === 'weaker') return undefined;
  return { verdict, comparison: { item: other.item, quantity: other.quantity, verdict, explanation, droppedHedge: false }, nearest: [], swappedWith: found.item };
}
