import { Decimal } from 'decimal.js';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareExact } from '../quantities/exact.ts';
import { comparable } from '../quantities/comparable.ts';
import { stem } from '../quantities/stem.ts';
import { unitByName } from '../quantities/units.ts';
import { endOf } from './ends-of-change.ts';
import { isVague } from './link-metric.ts';
import { otherPeriod } from './other-period.ts';
import { reckonedNumbers } from './reckoned-numbers.ts';
import { joint } from './sum-of-list.ts';
import { comesTo, isShareOfOne, point, pointIn, stemsOf, value, type Derivation } from './worked-out.ts';
import { english } from './words/english.ts';

const { periods, recurring, each, shareOf, andAhead, manyAt } = english.otherForms;

/** The same fact put in another way: the rest of a share, a period for a frequency, a product, an average. */
export function otherForm(claim: Quantity, item: EvidenceItem): Derivation | undefined {
  const values = reckonedNumbers(item);
  for (const [index, quantity] of values.entries()) {
    const at = point(quantity);
    if (!at || at.isZero()) continue;
    const next = values[index + 1];
    const found = rest(claim, quantity, at, item.statement) ?? ofBase(claim, quantity, at, values) ?? timeLeft(claim, quantity, at, item.statement) ?? others(claim, quantity, values) ?? period(claim, quantity, at) ?? often(claim, quantity, at, item) ?? otherPeriod(claim, quantity, item) ?? inTurn(claim, quantity, next, item) ?? average(claim, quantity, values.slice(index + 1)) ?? (next && (together(claim, quantity, next, item.statement) ?? product(claim, quantity, next, item.statement) ?? share(claim, quantity, next) ?? share(claim, next, quantity)));
    if (found !== undefined) return { item, quantity, explanation: found };
  }
  return undefined;
}

/** `0.6 % failed` where 99.4 % succeeded, `down to 30 %` where it fell by 70 %, `62 % fewer` where it was cut to 38 %. */
function rest(claim: Quantity, quantity: Quantity, share: Decimal, statement: string): string | undefined {
  // What is not recalled of 0.88 are 12 %.
  const at = isShareOfOne(quantity, share) && claim.unit === '%' ? share.times(100) : share;
  const left = new Decimal(100).minus(at);
  const fell = quantity.kind === 'change' && quantity.low !== null && quantity.low.numerator.isNegative();
  const cutTo = claim.kind === 'change' && claim.direction === 'down' && quantity.kind === 'ratio' && endOf(statement, quantity.numeral) === 'after' && shareOf.test(statement.slice(quantity.numeral.end));
  if (cutTo && quantity.unit === '%' && comesTo(claim, left)) return `Cut to ${quantity.literal.trim()} is ${left.toString()} % less.`;
  // What runs 0.97 times as fast has lost 3 %.
  const factor = quantity.kind === 'multiplier' && share.lessThan(1) && claim.unit === '%' && (claim.kind === 'ratio' || claim.direction === 'down');
  if (factor && comesTo(claim, new Decimal(100).minus(share.times(100)))) return `${quantity.literal.trim()} is ${new Decimal(100).minus(share.times(100)).toString()} % less.`;
  const shares = claim.kind === 'ratio' && (quantity.kind === 'ratio' || fell) && (quantity.unit === '%' || at !== share) && !quantity.total;
  return shares && left.greaterThan(0) && comesTo(claim, claim.unit === '%' ? left : left.div(100)) ? `${left.toString()} % is what ${quantity.literal.trim()} leaves.` : undefined;
}

/** 4 per 1,000 are 0.4 %. */
function ofBase(claim: Quantity, quantity: Quantity, at: Decimal, values: readonly Quantity[]): string | undefined {
  const base = values.find((each) => each.base === true);
  const many = base && point(base);
  if (!many || many.isZero() || base === quantity || claim.unit !== '%' || claim.kind !== 'ratio' || (quantity.kind !== 'count' && quantity.kind !== 'rate')) return undefined;
  return comesTo(claim, at.times(100).div(many)) ? `${quantity.literal.trim()} per ${base!.literal.trim()} is ${claim.literal.trim()}.` : undefined;
}

/** Of 99.95 % of a year 4.4 hours are left. */
function timeLeft(claim: Quantity, quantity: Quantity, at: Decimal, statement: string): string | undefined {
  const unit = unitByName(claim.unit);
  if (unit?.dimension !== 'time' || unit.factor.gt(3600) || claim.perTime === true || quantity.kind !== 'ratio' || quantity.unit !== '%' || quantity.total !== undefined || at.lessThan(99) || at.gte(100)) return undefined;
  const left = new Decimal(100).minus(at).div(100);
  const found = periods.flatMap(([name, days]) => (name.test(statement) ? days : [])).find((days) => comesTo(claim, left.times(days).times(86_400).div(unit.factor)));
  return found === undefined ? undefined : `${quantity.literal.trim()} of ${found} days leaves ${left.times(found).times(86_400).div(unit.factor).toSignificantDigits(3).toString()} ${unit.name}.`;
}

/** `23 of 38 trials were stopped` where 15 of the 38 went on. */
function others({ low, high, total }: Quantity, quantity: Quantity, values: readonly Quantity[]): string | undefined {
  const at = low && high && compareExact(low, high) === 0 ? value(low) : undefined;
  const part = point(quantity);
  if (total === undefined || at === undefined || part === undefined || quantity.kind !== 'count') return undefined;
  const whole = value(total);
  const says = quantity.total === undefined ? values.some((each) => each !== quantity && each.kind === 'count' && point(each)?.equals(whole)) : value(quantity.total).equals(whole);
  return says && whole.minus(part).equals(at) ? `${at.toString()} of ${whole.toString()} is what ${part.toString()} of them leave.` : undefined;
}

/** `every 2 ms` is 500 Hz. */
function period(claim: Quantity, quantity: Quantity, at: Decimal): string | undefined {
  const [own, other] = [unitByName(claim.unit), unitByName(quantity.unit)];
  const [time, frequency] = own?.dimension === 'time' ? [own, other] : [other, own];
  if (!own || !other || time?.dimension !== 'time' || !frequency?.words.includes('hertz')) return undefined;
  const turned = new Decimal(1).div(at.times(other.factor).times(own.factor));
  return comesTo(claim, turned) ? `${quantity.literal.trim()} is once in ${claim.literal.trim()}.` : undefined;
}

/** `every 15 minutes` is four times an hour. */
function often(claim: Quantity, quantity: Quantity, at: Decimal, { statement }: EvidenceItem): string | undefined {
  const [own, other] = [unitByName(claim.per ?? ''), unitByName(quantity.unit)];
  if (claim.kind !== 'rate' || own?.dimension !== 'time' || other?.dimension !== 'time') return undefined;
  const turned = new Decimal(own.factor).div(at.times(other.factor));
  // 16.4 ms a frame are 61 frames a second.
  const apiece = claim.head !== '' && stemsOf(statement).has(claim.head) && turned.greaterThan(10);
  if (!apiece && !recurring.test(statement.slice(0, quantity.numeral.start))) return undefined;
  return comesTo(claim, turned) ? `Every ${quantity.literal.trim()} is ${turned.toSignificantDigits(3).toString()} times ${own.name === 'h' ? 'an' : 'a'} ${own.words[0] ?? own.name}.` : undefined;
}

/** `3 terms, 90 students a term` are 270 students; `148 interviews in 2 years` are 74 a year. */
function inTurn(claim: Quantity, first: Quantity, second: Quantity | undefined, { statement }: EvidenceItem): string | undefined {
  const [a, b] = [point(first), second && point(second)];
  if (!second || !a || !b || b.isZero()) return undefined;
  const counted = (quantity: Quantity): boolean => quantity.head !== '' && quantity.head === claim.head;
  const apiece = second.per !== undefined || each.test(statement.slice(second.span.end)) || /^\s\p{L}+\sof\s$/u.test(statement.slice(first.numeral.end, second.span.start));
  if ((claim.kind === 'count' || claim.kind === 'rate') && counted(second) && apiece && comesTo({ ...claim, kind: 'count', per: undefined, perTime: false }, a.times(b))) return `${a.toString()} times ${b.toString()} is ${a.times(b).toString()}.`;
  // `£95,000 a year for 3 years`
  const spent = first.perTime === true && first.per === second.unit && claim.kind === first.kind && claim.unit === first.unit && claim.perTime !== true && claim.unit !== '';
  if (spent && comesTo(claim, a.times(b))) return `${first.literal.trim()} in ${second.literal.trim()} is ${claim.literal.trim()}.`;
  // `6,200 lines, 14 passes` are about 440 lines each.
  const spread = claim.statistic === 'mean' && claim.kind === 'count' && counted(first) && second.kind === 'count' && second.head !== claim.head && first.total === undefined && second.total === undefined && a.greaterThan(b);
  if (spread && comesTo(claim, a.div(b))) return `${first.literal.trim()} for ${b.toString()} is ${a.div(b).toSignificantDigits(6).toString()} each.`;
  if (claim.per !== undefined && second.unit === claim.per && comesTo(claim, a.div(b))) return `${a.toString()} in ${second.literal.trim()} is ${a.div(b).toSignificantDigits(3).toString()} a ${claim.per}.`;
  return undefined;
}

/** `52 audits saving €780,000` are €15,000 each; `11 boats, 5 crews each, 10,120 trips` 920 trips for each boat: what is told of all of them may come later. */
function average(claim: Quantity, many: Quantity, later: readonly Quantity[]): string | undefined {
  const count = claim.statistic === 'mean' && many.kind === 'count' ? point(many) : undefined;
  if (!count || count.isZero()) return undefined;
  const whole = later.find((each) => each.kind === claim.kind && (each.unit === claim.unit || claim.unit === '') && point(each)?.greaterThan(count) === true && comesTo(claim, point(each)!.div(count)));
  return whole && `${whole.literal.trim()} for ${count.toString()} is ${point(whole)!.div(count).toSignificantDigits(6).toString()} each.`;
}

/** `214 unit tests and 38 integration tests` are 252 tests; `6 technicians and 2 analysts` a team of eight, `5 talks at home and 2 abroad` seven talks. */
function together(claim: Quantity, first: Quantity, second: Quantity, statement: string): string | undefined {
  const [a, b] = [point(first), point(second)];
  // `hired 1 person and lead a team of 3` is no list of four.
  const vague = isVague(claim) && joint.test(statement.slice(first.span.end, second.span.start));
  const goesOn = second.head === '' && andAhead.test(statement.slice(first.span.end, second.numeral.start)) && endOf(statement, second.numeral) === undefined;
  const alike = claim.kind === 'count' && [first, goesOn ? { ...second, head: first.head } : second].every(({ kind, head, total }) => kind === 'count' && total === undefined && head !== '' && (vague || head === claim.head));
  return alike && a && b && comesTo(claim, a.plus(b)) ? `${a.toString()} and ${b.toString()} are ${a.plus(b).toString()}.` : undefined;
}

/** `4 sessions of 90 minutes` are six hours, `310 visits, about 3 hours each` 930; 6 % of a budget of €2.4 million are €144,000. */
function product(claim: Quantity, first: Quantity, second: Quantity, statement: string): string | undefined {
  const [a, b] = [point(first), point(second)];
  if (!a || !b) return undefined;
  const [part, whole] = first.kind === 'ratio' ? [first, second] : [second, first];
  if (part.kind === 'ratio' && part.unit === '%' && part.total === undefined && isAlike(claim, whole)) {
    const share = point(part)!.times(pointIn(whole, claim)!).div(100);
    // Nearly all of it is the whole itself.
    return comesTo(claim, share) && !comesTo(claim, pointIn(whole, claim)!) ? `${part.literal.trim()} of ${whole.literal.trim()} is ${claim.literal.trim()}.` : undefined;
  }
  const joined = manyAt.test(statement.slice(first.span.end, second.span.start));
  const apiece = each.test(statement.slice(second.span.end));
  if ((!joined && !apiece) || first.kind !== 'count' || second.kind === 'count' || !isAlike(claim, second)) return undefined;
  const all = a.times(pointIn(second, claim)!);
  return comesTo(claim, all) ? `${first.literal.trim()} times ${second.literal.trim()} is ${claim.literal.trim()}.` : undefined;
}

/** On one scale, and no rates; counts count the same. */
function isAlike(claim: Quantity, other: Quantity): boolean {
  if (claim.perTime || other.perTime || other.total !== undefined || claim.kind === 'ratio') return false;
  return claim.kind === 'count' ? claim.head !== '' && claim.head === other.head : claim.unit !== '' && comparable({ ...claim, statistic: undefined }, other) === 'same';
}

/** `52 calls in 1.8 s` are 35 ms a call. */
function share(claim: Quantity, whole: Quantity, parts: Quantity): string | undefined {
  const count = point(parts);
  if (claim.per === undefined || parts.kind !== 'count' || parts.head !== stem(claim.per) || !count || count.isZero() || comparable({ ...claim, per: undefined, perTime: false }, whole) !== 'same') return undefined;
  const each = pointIn(whole, claim)?.div(count);
  return each && comesTo(claim, each) ? `${whole.literal.trim()} for ${parts.literal.trim()} is ${each.toSignificantDigits(3).toString()} ${claim.unit} each.` : undefined;
}
