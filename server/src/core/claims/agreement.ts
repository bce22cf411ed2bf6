import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { contains } from '../text/span.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import type { Reading } from './reading.ts';

/** What a number is asked beside, once it agrees with an item: see `questions-of-agreement`. */
export interface Around {
  /** The numbers of its passage, in order. */
  readonly passage: readonly OpenMetric[];
  /** Those of its sentence. */
  readonly sentence: readonly OpenMetric[];
  /** The one behind it in the passage. */
  readonly next: OpenMetric | undefined;
  readonly reading: Reading;
}

/** The numbers that say something else than they seemed to. */
export type Answer = readonly (readonly [OpenMetric, Decision])[];

/** The values agree, whatever they count or measure. */
export function sameNumber(a: Quantity, b: Quantity): boolean {
  return compareQuantities({ ...a, kind: 'count', unit: '', total: undefined }, { ...b, kind: 'count', unit: '', total: undefined }).verdict === 'match';
}

/** The first stands in a clause that holds that of the second, or an arrow leads from the one to the other. */
export function sameClause(a: OpenMetric, b: OpenMetric): boolean {
  return contains(a.statement.clause, b.statement.clause) || leadsTo(a, b) || leadsTo(b, a);
}

function leadsTo({ quantity: { span: { end } }, statement }: OpenMetric, { quantity: { span: { start } } }: OpenMetric): boolean {
  return end < start && start - end < 6 && /^\s?(?:→|->|=>|⇒)\s?$/u.test(statement.passage.rendered.text.slice(end, start));
}

/** It says otherwise than an item. */
export function differs({ decision }: OpenMetric): boolean {
  return decision?.verdict === 'overclaim' || decision?.verdict === 'contradiction';
}

/** An item says as much, or more. */
export function agrees({ decision }: Pick<OpenMetric, 'decision'>): boolean {
  return decision?.verdict === 'match' || decision?.verdict === 'weaker';
}

/** The numbers of the same sentence as a number, in order. */
export function bySentence(open: readonly OpenMetric[]): (each: OpenMetric) => readonly OpenMetric[] {
  const groups = new Map<number, OpenMetric[]>();
  for (const each of open) {
    const { start } = each.statement.sentence;
    const group = groups.get(start);
    if (group) group.push(each);
    else groups.set(start, [each]);
  }
  return ({ statement }) => groups.get(statement.sentence.start)!;
}
