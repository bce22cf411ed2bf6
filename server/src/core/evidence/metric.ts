import { Decimal } from 'decimal.js';
import type { Comparator, ExactNumber, Quantity } from '../model/quantity.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Span } from '../text/span.ts';
import type { LocatedQuantity } from './draft.ts';

/** The `metric` of a YAML or JSON item as written; numbers keep their digits. */
export interface ExplicitMetric {
  readonly value: string | undefined;
  readonly low: string | undefined;
  readonly high: string | undefined;
  readonly unit: string | undefined;
  readonly of: string | undefined;
  readonly statistic: string | undefined;
  readonly measure: string | undefined;
  readonly comparator: Comparator | undefined;
  readonly approx: boolean;
}

export const comparators = ['=', '<', '<=', '>', '>=', '~'] as const satisfies readonly Comparator[];

/**
 * The metric as a quantity, by way of the sentence that says the same; so units, heads and statistics are read as everywhere.
 * Undefined where its value is no number. Its spans are empty: it stands in no statement yet.
 */
export function quantityOfMetric(metric: ExplicitMetric): Quantity | undefined {
  const found = [sentenceOf(metric), countOf(metric)]
    .map((sentence) => findQuantities(sentence).find((one) => one.reason === undefined))
    .find((one) => one !== undefined);
  if (found === undefined) return undefined;
  const nowhere = { start: 0, end: 0 };
  return {
    ...found, span: nowhere, numeral: nowhere,
    ...(metric.comparator !== undefined && bounds(found, metric.comparator)),
    ...(metric.statistic !== undefined && { statistic: found.statistic ?? metric.statistic.toLowerCase() }),
  };
}

function sentenceOf(metric: ExplicitMetric): string {
  const value = metric.value ?? (
    metric.low !== undefined && metric.high !== undefined ? `${metric.low} to ${metric.high}`
      : metric.low !== undefined ? `at least ${metric.low}` : `at most ${metric.high ?? ''}`);
  const amount = `${metric.approx ? 'about ' : ''}${value}${joinUnit(metric.unit)}`;
  const of = metric.of === undefined ? '' : ` ${metric.of}`;
  if (metric.measure === undefined && metric.statistic === undefined) return `${amount}${of}`;
  return `${[metric.statistic, metric.measure].filter(Boolean).join(' ')}${of === '' ? '' : ` of${of}`}: ${amount}`;
}

/** `users: 2019` reads like a year; `2019 users` does not. */
function countOf({ value, unit, measure, of }: ExplicitMetric): string {
  return `${value ?? ''}${joinUnit(unit)} ${measure ?? of ?? ''}`;
}

/** `%` and `x` stand at the number as people write them; anything else after a space. */
function joinUnit(unit: string | undefined): string {
  if (unit === undefined) return '';
  return /^[%x×]/.test(unit) ? unit : ` ${unit}`;
}

function bounds(found: Quantity, comparator: Comparator): Pick<Quantity, 'comparator' | 'low' | 'high'> {
  const value = found.low ?? found.high;
  if (comparator === '<' || comparator === '<=') return { comparator, low: null, high: found.high ?? value };
  if (comparator === '>' || comparator === '>=') return { comparator, low: found.low ?? value, high: null };
  return { comparator, low: value, high: found.high ?? value };
}

/**
 * The explicit metric in the place of the statement's quantity that says the same: equal value, else the first of the
 * same kind, unit and thing. Where the statement has none such, it stands beside what the statement says.
 */
export function withMetric(found: readonly LocatedQuantity[], explicit: Quantity, span: Span | undefined): LocatedQuantity[] {
  const same = found.findIndex(({ quantity }) => equal(quantity.low, explicit.low) && equal(quantity.high, explicit.high)
    && (quantity.unit === explicit.unit || quantity.unit === '' || explicit.unit === ''));
  const alike = found.findIndex(({ quantity }) => quantity.kind === explicit.kind && quantity.unit === explicit.unit
    && (quantity.head === explicit.head || quantity.head === '' || explicit.head === ''));
  const at = same >= 0 ? same : alike;
  if (at < 0) return [...found, { quantity: explicit, span, explicit: { stated: undefined } }];
  return found.map((one, index) => (index !== at ? one
    : { quantity: merged(one.quantity, explicit), span: span ?? one.span, explicit: { stated: one.span } }));
}

function merged(stated: Quantity, explicit: Quantity): Quantity {
  return {
    ...explicit, span: stated.span, numeral: stated.numeral, literal: stated.literal, notation: stated.notation,
    measure: explicit.measure || stated.measure, head: explicit.head || stated.head,
    unit: explicit.unit || stated.unit, per: explicit.per ?? stated.per,
    qualifiers: [...new Set([...stated.qualifiers, ...explicit.qualifiers])],
    statistic: explicit.statistic ?? stated.statistic, total: explicit.total ?? stated.total,
  };
}

function equal(a: ExactNumber | null, b: ExactNumber | null): boolean {
  if (a === null || b === null) return a === b;
  return new Decimal(a.numerator).times(b.denominator).equals(new Decimal(b.numerator).times(a.denominator));
}
