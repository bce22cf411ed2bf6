import { agrees } from './agreement.ts';
import { finiteVerb } from './finite-verb.ts';
import { isInferred } from './inferred.ts';
import { isBare } from './link-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import type { Statement } from './reading.ts';
import { english } from './words/english.ts';

const kinds: ReadonlySet<Statement['kind']> = new Set(['finished', 'property', 'ongoing']);

/**
 * `Trucks are through in 34 instead of 52 minutes. No-shows are at 4.5 %.` What is told in figures behind two that the evidence has goes on with
 * them, whatever it names; behind a single one, if it says how something is. A gap speaks of others,
 * too, what is said to follow or to be a sum tells nothing new, and an average of the trade or what holds of any is no fact of theirs.
 *
 * @param open All numbers of its passage.
 */
export function isAmongFacts(each: OpenMetric, open: readonly OpenMetric[]): boolean {
  const { quantity, statement: { place, kind, passage, clause } } = each;
  if (place.owner !== 'candidate' || place.section === 'gap-analysis' || !kinds.has(kind)) return false;
  if (quantity.notation !== 'digits' || quantity.kind === 'points' || isInferred(each)) return false;
  const text = passage.rendered.text.slice(clause.start, clause.end);
  if (english.together.test(text) || english.ofAny.test(text)) return false;
  const { tense, at } = finiteVerb(text);
  const isLevel = tense === 'present' && clause.start + at <= quantity.span.start;
  if (isBare(quantity) && !isLevel) return false;
  return open.filter((other) => agrees(other) && other.quantity.span.end <= quantity.span.start).length >= (isLevel ? 1 : 2);
}
