import type { Quantity } from '../model/quantity.ts';
import { english as quantityWords } from '../quantities/words/english.ts';
import { endsOf } from './ends-of-change.ts';
import { english } from './words/english.ts';
import { yearToldOf } from './year-of-number.ts';

/** Whether a text lets the first of two numbers, as they stand in it, come before the second or behind it in time; undefined where nothing says. */
export type Order = 'forwards' | 'backwards';

/**
 * By the words at each number, by the dates that they are told of (`14 days (Q4 2020), 8 days (Q4 2025)`), or by what leads from the one to the
 * other: `19 roles became 48`, `52 pages in place of 14`, `6.8 minutes against 4.1 in 2022`.
 */
export function orderInTime(text: string, first: Quantity, second: Quantity): Order | undefined {
  const ends = endsOf(text, first, second);
  if (ends[0] !== ends[1]) return ends[0] === 'before' || ends[1] === 'after' ? 'forwards' : 'backwards';
  return ends[0] === undefined ? (orderOfDates(text, first, second) ?? orderInText(text, first, second)) : undefined;
}

function orderOfDates(text: string, first: Quantity, second: Quantity): Order | undefined {
  const [one, other] = [dateBehind(text, first), dateBehind(text, second)];
  if (one === undefined || other === undefined) return undefined;
  const [a, b] = one.year === other.year && one.part !== undefined && other.part !== undefined && one.kind === other.kind ? [one.part, other.part] : [Number(one.year), Number(other.year)];
  return a === b ? undefined : a < b ? 'forwards' : 'backwards';
}

interface DateBehind {
  readonly year: string;
  readonly kind: 'month' | 'quarter' | undefined;
  /** Which month or quarter of the year. */
  readonly part: number | undefined;
}

/** How January to December are spelled at least. */
const months = [...quantityWords.months].slice(0, 12).map((name) => name.slice(0, 3));
/** Right behind a number and what it counts, before the next clause. */
const date = new RegExp(`^(?:[^.,;:()\\d]{0,20}?\\sper\\s\\d[\\d,]{0,12})?(?:[^.,;:()\\d]{0,60}?(?<![\\p{L}])(?:in|of|for|at|by)\\s(?:the\\s\\p{L}+\\sof\\s)?|[^.,;:()\\d]{0,30}\\s?\\()(?:(${months.join('|')})\\p{L}*\\.?\\s|Q([1-4])\\s)?((?:19|20)\\d\\d)(?!\\p{N})`, 'iu');

function dateBehind(text: string, { numeral, span }: Quantity): DateBehind | undefined {
  const found = date.exec(text.slice(numeral.end, numeral.end + 90)) ?? date.exec(text.slice(span.end, span.end + 90));
  if (!found) return undefined;
  const [, month, quarter, year = ''] = found;
  if (month !== undefined) return { year, kind: 'month', part: months.indexOf(month.toLowerCase().slice(0, 3)) };
  return quarter === undefined ? { year, kind: undefined, part: undefined } : { year, kind: 'quarter', part: Number(quarter) };
}

/** What stands between them, or behind the one: only where no other number does. */
function orderInText(text: string, first: Quantity, second: Quantity): Order | undefined {
  const [one, other] = first.numeral.start < second.numeral.start ? [first, second] : [second, first];
  const between = text.slice(one.numeral.end, other.numeral.start);
  const isLong = between.length > longest || /\p{Nd}/u.test(between);
  const found = orderBefore(text, one, other) ?? (isLong ? undefined : orderBetween(between, isOfThen(text, other) && yearToldOf(text, one) === undefined));
  return one === first ? found : turned(found);
}

function orderBetween(between: string, isSecondOfThen: boolean): Order | undefined {
  const { becomes, inPlaceOf, against } = english.order;
  if (becomes.test(between)) return 'forwards';
  // `68 % (63 % in 2022)`
  return inPlaceOf.test(between) || (isSecondOfThen && (against.test(between) || /^\s?\S{0,12}\s?\($/u.test(between))) ? 'backwards' : undefined;
}

/** `57 before the new system, 6 left` */
function orderBefore(text: string, one: Quantity, other: Quantity): Order | undefined {
  const isBefore = ({ numeral: { end } }: Quantity): boolean => english.order.beforeThat.test(text.slice(end, end + 60));
  return isBefore(one) === isBefore(other) ? undefined : isBefore(one) ? 'forwards' : 'backwards';
}

/** Letters between two numbers of which one took the other's place. */
const longest = 80;

function isOfThen(text: string, { span }: Quantity): boolean {
  return english.order.atThatTime.test(text.slice(span.end, span.end + 40));
}

function turned(order: Order | undefined): Order | undefined {
  return order && (order === 'forwards' ? 'backwards' : 'forwards');
}
