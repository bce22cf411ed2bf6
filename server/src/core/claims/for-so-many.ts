import { once } from '../memo/once.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { stem } from '../quantities/stem.ts';
import type { OpenMetric } from './open-metric.ts';
import { reckonedNumbers } from './reckoned-numbers.ts';
import { comesTo, point, pointIn, stemsOf, type Derivation } from './worked-out.ts';
import { english } from './words/english.ts';

/** `Marking 1,000 essays costs about 18 dollars`, of what an item has as 0.018 USD an essay: what one of them is, times as many as stand beside it. */
export function forSoMany(each: OpenMetric, items: readonly EvidenceItem[]): Derivation | undefined {
  const { quantity } = each;
  if (quantity.per !== undefined || quantity.unit === '' || quantity.unit === '%' || quantity.total !== undefined) return undefined;
  const beside = once(() => numbersBeside(each));
  return firstOf(items, (item, one, per) => {
    if (!isOnScale(quantity, one)) return undefined;
    each.meant.add(item);
    const many = beside().find((other) => isCountedIn(other, per) && isSoMuch(quantity, one, other));
    return many && { item, quantity: one, explanation: `${many.literal.trim()} times ${one.literal.trim()} is ${quantity.literal.trim()}.` };
  });
}

/** The first item by which what stands beside a number follows from it: `1,000 essays` is no fact, but what the 18 dollars are for. */
export function isForIt(each: OpenMetric, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  const { quantity } = each;
  const beside = once(() => numbersBeside(each));
  return firstOf(items, (item, one, per) => {
    if (!isCountedIn(quantity, per)) return undefined;
    each.meant.add(item);
    return beside().some((other) => other.unit !== '' && isOnScale(other, one) && isSoMuch(other, one, quantity)) ? item : undefined;
  });
}

const behind = english.perWhat;

/** Asked of each number of the items that is of one thing or time. */
function firstOf<T>(items: readonly EvidenceItem[], ask: (item: EvidenceItem, one: Quantity, per: string) => T | undefined): T | undefined {
  for (const item of items) {
    for (const one of reckonedNumbers(item)) {
      const per = one.per ?? behind.exec(item.statement.slice(one.span.end, one.span.end + 40))?.[1];
      const found = per === undefined ? undefined : ask(item, one, per);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function isOnScale({ kind, unit }: Quantity, one: Quantity): boolean {
  return one.unit === unit || (kind !== 'count' && kind !== 'money' && one.kind === kind);
}

function isSoMuch(claim: Quantity, one: Quantity, many: Quantity): boolean {
  const [at, count] = [pointIn(one, claim), point(many)];
  return at !== undefined && count !== undefined && !at.isZero() && comesTo({ ...claim, perTime: false }, at.times(count));
}

function isCountedIn(other: Quantity, per: string): boolean {
  if (other.total !== undefined) return false;
  return other.kind === 'duration' ? other.unit === per : other.kind === 'count' && stemsOf(other.measure).has(stem(per));
}

/** Letters around a number in which others are looked for: nobody reckons over longer ways. */
const reach = 200;

function numbersBeside({ quantity: { span }, statement: { passage, sentence } }: OpenMetric): readonly Quantity[] {
  const start = Math.max(sentence.start, span.start - reach);
  const found = findQuantities(passage.rendered.text.slice(start, Math.min(sentence.end, span.end + reach)));
  return found.filter((other) => other.reason === undefined && other.span.start + start !== span.start);
}
