import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { addExact, compareExact, divideExact, exact, multiplyExact, subtractExact, zero } from '../quantities/exact.ts';
import { directionAt } from './contrary-direction.ts';
import { unitByName } from '../quantities/units.ts';
import type { Decision } from './decide-metric.ts';
import { derivation } from './derived-values.ts';
import { isInferred } from './inferred.ts';
import { isBare } from './link-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const { shared, summing, resulting, takenUp, sumOpening } = english.following;

/** `about £8,000 each` is an average, as it is worked out. */
export function asAverage(quantity: Quantity, text: string): Quantity {
  return quantity.statistic === undefined && shared.test(text.slice(quantity.span.end)) ? { ...quantity, statistic: 'mean' } : quantity;
}

/**
 * A number that the author worked out from others which the evidence backs, in its sentence or the one before: `from 60 to 18, so
 * 70 % fewer`, `5 in Sweden, 6 in Denmark and 3 in Norway, fourteen in all`. Their item is what backs it.
 *
 * @param backed The other numbers of the passage that the evidence backs, in order.
 */
export function followsFromText(each: OpenMetric, backed: readonly OpenMetric[], isEnd: boolean): Decision | undefined {
  const { quantity, statement } = each;
  const { text } = statement.passage.rendered;
  const start = sentenceBefore(each, backed);
  const near = nearest(backed.filter((other) => other !== each && other.statement.sentence.start >= start), quantity);
  const [first] = near;
  // `23 of 28, i.e. four in five`, `94 %, so 6 in every 100`
  if (!first || (near.length < 2 && (quantity.kind !== 'ratio' || (first.quantity.total === undefined && first.quantity.kind !== 'ratio')))) return undefined;
  const { item } = first.decision!.comparison!;
  const claim = closeTo(inferredYears(each, near) ?? asAverage(quantity, text));
  // A count by itself is the difference of two others by chance.
  const worked = quantity.kind !== 'count' || claim.direction !== undefined || claim.statistic === 'mean' || (claim.low?.numerator.gte(1000) ?? false);
  const explanation = sumOf(each, near, text) ?? productOf(each, near, text) ?? (worked ? derivation(claim, [{ ...item, statement: text, quantities: near.map((other) => other.quantity) }], isEnd, directionAt(text, quantity))?.explanation : undefined);
  if (explanation === undefined) return undefined;
  return { verdict: 'match', comparison: { ...first.decision!.comparison!, verdict: 'match', explanation, droppedHedge: false }, nearest: [], swappedWith: undefined, workedOut: true };
}

/** `the youngest is 17, the oldest 91, so seventy-four years lie between them`: what has no unit has that of what follows from it. */
function inferredYears(each: OpenMetric, near: readonly OpenMetric[]): Quantity | undefined {
  const { quantity } = each;
  return quantity.kind === 'duration' && near.every((other) => isBare(other.quantity)) && isInferred(each) ? { ...quantity, kind: 'count', unit: '', head: '' } : undefined;
}

/** Nobody works a number out from more than these. */
const most = 12;

/** The last ones before the number and the first ones behind it. */
function nearest(backed: readonly OpenMetric[], { span }: Quantity): readonly OpenMetric[] {
  const at = backed.filter((other) => other.quantity.span.end <= span.start).length;
  const from = Math.max(0, at - most / 2);
  return backed.slice(from, from + most);
}

/** `under two per cent` is said of something close to it. */
function closeTo(claim: Quantity): Quantity {
  const { low, high } = claim;
  const bound = low ?? high;
  if ((low === null) === (high === null) || bound === null) return claim;
  const further = (low === null) === bound.numerator.isNegative();
  const other = multiplyExact(bound, exact(further ? '1.25' : '0.75'));
  return { ...claim, comparator: '=', ...(low === null ? { low: other } : { high: other }) };
}

/** Where the sentence with numbers before this one's starts, else this one's. */
function sentenceBefore({ statement: { sentence } }: OpenMetric, backed: readonly OpenMetric[]): number {
  return backed.findLast((other) => other.statement.sentence.end <= sentence.start && sentence.start - other.statement.sentence.end < 3)?.statement.sentence.start ?? sentence.start;
}

/** The numbers right before it add up to it: three or more, or two that it is said to sum up. */
function sumOf({ quantity, statement }: OpenMetric, near: readonly OpenMetric[], text: string): string | undefined {
  if ((quantity.kind !== 'count' && quantity.kind !== 'money') || quantity.total !== undefined || !quantity.low) return undefined;
  const before = near.filter((other) => other.quantity.span.end <= quantity.span.start && other.statement.sentence.start === statement.sentence.start && isPoint(other.quantity) && isOfKind(other, quantity));
  let sum: Quantity['low'] = null;
  for (let at = before.length - 1; at >= 0; at--) {
    const { low } = before[at]!.quantity;
    sum = sum === null ? low : addExact(sum, low!);
    const many = before.length - at;
    const said = many === 2 && summing.test(text.slice(before.at(-1)!.quantity.span.end, quantity.span.end + 20));
    if ((many > 2 || said) && isSum(quantity, sum!)) return `${before.slice(at).map((part) => part.quantity.literal.trim()).join(' and ')} are ${quantity.literal.trim()}.`;
  }
  return undefined;
}

/** `410 EUR a lift, so 13,940 EUR for 34 lifts`, `27 minutes each; at 60 a month that is 27 hours`: so many times so much, where the text says that it follows. */
function productOf({ quantity, statement }: OpenMetric, near: readonly OpenMetric[], text: string): string | undefined {
  const { span } = quantity;
  if (!quantity.low || !(resulting.test(text.slice(statement.sentence.start, span.start)) || resulting.test(text.slice(span.end)))) return undefined;
  const worked = shareOf(quantity, near) ?? rateOf(quantity, near);
  if (worked) return worked;
  const others = near.filter((other) => isPoint(other.quantity) && other.statement.sentence.start === statement.sentence.start);
  for (const much of others) {
    const each = much.quantity.kind === 'ratio' ? undefined : lowIn(quantity.unit, much.quantity);
    const many = each && others.find((other) => other !== much && isCounted(other.quantity) && isResult(quantity, multiplyExact(other.quantity.low!, each)));
    if (many) return `${many.quantity.literal.trim()} times ${much.quantity.literal.trim()} is ${quantity.literal.trim()}.`;
  }
  return undefined;
}

/** `590 patients. Treatment changed in 38 %, i.e. about 224.` */
function shareOf(quantity: Quantity, near: readonly OpenMetric[]): string | undefined {
  const points = near.filter((other) => isPoint(other.quantity));
  for (const share of points.filter(({ quantity: { kind, unit } }) => kind === 'ratio' && unit === '%')) {
    const whole = points.find((other) => other !== share && other.quantity.kind === quantity.kind && other.quantity.unit !== '' && isResult({ ...quantity, unit: other.quantity.unit }, multiplyExact(multiplyExact(other.quantity.low!, share.quantity.low!), exact(1, 100))));
    if (whole) return `${share.quantity.literal.trim()} of ${whole.quantity.literal.trim()} is ${quantity.literal.trim()}.`;
  }
  return undefined;
}

/** `1.9 GB in 47 s, which is 40 MB/s` */
function rateOf(quantity: Quantity, near: readonly OpenMetric[]): string | undefined {
  if (quantity.perTime !== true || quantity.per === undefined) return undefined;
  const points = near.filter((other) => isPoint(other.quantity));
  for (const time of points) {
    const long = time.quantity.kind === 'duration' ? lowIn(quantity.per, time.quantity) : undefined;
    if (!long || long.numerator.isZero()) continue;
    const much = points.find((other) => {
      const at = other === time ? undefined : lowIn(quantity.unit, other.quantity);
      return at && isResult(quantity, divideExact(at, long));
    });
    if (much) return `${much.quantity.literal.trim()} in ${time.quantity.literal.trim()} is ${quantity.literal.trim()}.`;
  }
  return undefined;
}

function isCounted({ kind }: Quantity): boolean {
  return kind === 'count' || kind === 'rate';
}

/** The value in another unit of its dimension; undefined where there is none such. */
function lowIn(name: string, { unit, low }: Quantity): ExactNumber | undefined {
  if (unit === name) return low ?? undefined;
  const [to, from] = [unitByName(name), unitByName(unit)];
  return to && from && low && to.dimension === from.dimension ? multiplyExact(low, exact(from.factor, to.factor)) : undefined;
}

/** What is worked out has no period of its own. */
function isResult(claim: Quantity, at: ExactNumber): boolean {
  const plain: Quantity = { ...claim, per: undefined, perTime: false };
  return compareQuantities(plain, { ...plain, comparator: '=', low: at, high: at }).verdict === 'match';
}

/** Exactly, or as it is rounded behind a hedge. */
function isSum(claim: Quantity, sum: ExactNumber): boolean {
  return compareExact(sum, claim.low!) === 0 || (claim.comparator === '~' && compareQuantities(claim, { ...claim, comparator: '=', low: sum, high: sum }).verdict === 'match');
}

function isPoint({ total, low, high }: Quantity): boolean {
  return total === undefined && low !== null && high !== null && compareExact(low, high) === 0;
}

/** A count for a count, money of one currency for money; `twelve thousand` and `86,000 pounds` are of the currency of what they agree with. */
function isOfKind({ quantity, decision }: OpenMetric, { kind, unit }: Quantity): boolean {
  return kind === 'count' ? quantity.kind === kind : quantity.unit === unit || decision!.comparison!.quantity.unit === unit;
}

/** `11 people (9 nurses, 2 aides)`, `ten in all, six teachers and four assistants`: the text itself says what it is made of, and that is backed. */
export function sumBehind(each: OpenMetric, backed: readonly OpenMetric[]): Decision | undefined {
  const { quantity, statement } = each;
  const { text } = statement.passage.rendered;
  const opening = sumOpening.exec(text.slice(quantity.span.end))?.[0];
  if (quantity.kind !== 'count' || opening === undefined || !quantity.low) return undefined;
  const start = quantity.span.end + opening.length;
  const end = opening.endsWith('(') ? text.indexOf(')', start) : statement.sentence.end;
  const behind = backed.filter(({ quantity: { kind, span } }) => kind === 'count' && span.start >= start && span.end <= end);
  const parts = opening.endsWith('(') ? behind : behind.slice(0, lengthOfSum(behind, quantity.low));
  const [first] = parts;
  if (!first || parts.length < 2 || !parts.every((part) => part.quantity.low)) return undefined;
  const sum = parts.map((part) => part.quantity.low!).reduce(addExact);
  if (compareExact(sum, quantity.low) !== 0) return undefined;
  const explanation = `${parts.map((part) => part.quantity.literal.trim()).join(' and ')} are ${quantity.literal.trim()}.`;
  return { verdict: 'match', comparison: { ...first.decision!.comparison!, verdict: 'match', explanation, droppedHedge: false }, nearest: [], swappedWith: undefined, workedOut: true };
}

/** `fitted in seven weeks; I slept badly for all seven`: the last number of that value may be meant, where nothing is told of them all. */
export function toldAgain({ quantity: { kind, unit, low, total, span }, statement, decision }: OpenMetric, backed: readonly OpenMetric[]): Decision | undefined {
  if (decision!.verdict !== 'no-evidence' || kind !== 'count' || unit !== '' || !low || !total || compareExact(low, total) !== 0) return undefined;
  const { text } = statement.passage.rendered;
  if (!takenUp.test(text.slice(statement.sentence.start, span.start)) || !/^(?:[.;,:!?)]|$)/u.test(text.slice(span.end))) return undefined;
  const isTold = backed.some(({ quantity }) => quantity.span.end <= span.start && isPoint(quantity) && compareExact(quantity.low!, low) === 0);
  return isTold ? { ...decision!, verdict: 'undecided' } : undefined;
}

/** How many of the numbers, from the first on, reach the sum. */
function lengthOfSum(parts: readonly OpenMetric[], sum: ExactNumber): number {
  let left = sum;
  const at = parts.findIndex(({ quantity: { low } }) => low !== null && compareExact(left = subtractExact(left, low), zero) <= 0);
  return at + 1;
}
