import { textMemo } from '../memo/text-memo.ts';
import { months as monthNames } from '../evidence/words/months.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { periods } from '../quantities/periods.ts';
import { english } from './words/english.ts';

/** Months of the calendar since year 0; a date without a month is the year alone. */
interface NamedDate {
  readonly year: number;
  readonly month: number | undefined;
}

const { undated, yearLong, shared, eachYear, ordinalTime } = english.datesApart;
const dated = /(?<!\p{N})(?:(\p{L}{3,9}|Q[1-4])\.?\s{1,2}|(0?[1-9]|1[0-2])[/.])?((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?(?![\p{N}])/giu;
/** Days are too short for what is known to the month. */
const units: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

/** How far apart the dates that a text names are, each pair of them: there may be thousands, of few months. */
interface Distances {
  readonly months: readonly number[];
  /** Between dates of which one at least has no month. */
  readonly years: ReadonlySet<number>;
  /** It says a year, in words. */
  readonly isYear: boolean;
}

const distancesIn = textMemo((text: string): Distances => {
  const dates = [...new Map(datesIn(text).map((date) => [`${date.year} ${date.month}`, date])).values()];
  const [months, years] = [new Set<number>(), new Set<number>()];
  for (const from of dates) {
    for (const to of dates) {
      if (from.month === undefined || to.month === undefined) years.add(to.year - from.year);
      else months.add((to.year - from.year) * 12 + to.month - from.month);
    }
  }
  for (const [, from, to] of text.matchAll(undated)) {
    const [start, end] = [monthOf(from), monthOf(to)];
    if (start !== undefined && end !== undefined) months.add((end - start + 12) % 12);
  }
  return { months: [...months].filter((apart) => apart > 0), years, isYear: yearLong.test(text) };
});

/** The years, and months of them, that a text names. */
function datesIn(text: string): readonly NamedDate[] {
  const full = [...text.matchAll(dated)].map(([, name, before, year, behind]) => {
    const month = before ?? behind;
    return { year: Number(year), month: monthOf(name) ?? (month === undefined ? undefined : Number(month)) };
  });
  return [...full, ...[...text.matchAll(shared)].flatMap(([, name, year]) => (monthOf(name) === undefined ? [] : { year: Number(year), month: monthOf(name) }))];
}

/** Of a quarter the first. */
function monthOf(name: string | undefined): number | undefined {
  const quarter = /^q([1-4])$/iu.exec(name ?? '')?.[1];
  if (quarter !== undefined) return 3 * Number(quarter) - 2;
  const at = name === undefined ? -1 : monthNames.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/** How many months the times may be that a text names: from one date to another, or the one month or year that it speaks of, or any year. */
export const monthsTold = textMemo((text: string): readonly number[] => {
  const [date, ...others] = datesIn(text);
  if (date && others.length === 0) return [date.month === undefined ? 12 : 1];
  if (!date && eachYear.test(text)) return [12];
  const { months, years } = distancesIn(text);
  return [...months, ...[...years].filter((apart) => apart > 0).map((apart) => apart * 12)];
});

/**
 * The item that names two dates as far apart as the claimed duration: `within two years` of what was in 2023 and in 2025, `in five
 * months` from September to February. A month or a year more or less is as true, for nobody says whether both ends count.
 */
export function namesDatesApart(claim: Quantity, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  return items.find(({ statement }) => fits(claim, distancesIn(statement)));
}

/** An item with two dates, of its own or in a heading, that are as far apart, to the month: `two years and eight months` of `June 2019 to February 2022`. */
export function underDatesApart(claim: Quantity, { items }: EvidenceSet): EvidenceItem | undefined {
  if (claim.kind !== 'duration' || claim.unit !== 'month' || claim.perTime) return undefined;
  const exactly = /\p{L}\s\p{L}+\s.*\p{L}|^\D*\d\P{L}*\p{L}.*\d/u.test(claim.literal);
  return items.find(({ headings, statement }) => [...headings, ...(exactly ? [statement] : [])].some((text) => fits(claim, distancesIn(text))));
}

/** The item that counts a time from its start: `in 12 weeks` of what it says is so by week 12. */
export function countsTimeFromStart({ kind, unit, perTime, low }: Quantity, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  if (kind !== 'duration' || perTime || low === null || !low.denominator.eq(1)) return undefined;
  return items.find(({ statement }) => [...statement.matchAll(ordinalTime)].some(([, name, at]) => name!.toLowerCase() === unit && low.numerator.eq(at!)));
}

function fits({ kind, unit, low, high, perTime }: Quantity, { months, years, isYear }: Distances): boolean {
  if ((kind !== 'duration' && unit !== 'quarter') || !units.has(unit) || perTime || !low || !high) return false;
  const whole = low.denominator.eq(1) ? low.numerator.toNumber() : undefined;
  if (unit === 'year' && whole !== undefined && (years.has(whole) || (whole > 1 && years.has(whole - 1)))) return true;
  const inMonths = (bound: typeof low): number => bound.numerator.div(bound.denominator).times(periods.get(unit)!.mean).div(periods.get('month')!.mean).toNumber();
  const [least, most] = [inMonths(low), inMonths(high)];
  return months.some((apart) => most >= apart - 1 && least <= apart + 1) || (isYear && least <= 12 && most >= 12 && unit !== 'year');
}
