import { textMemo } from '../memo/text-memo.ts';
import { months } from '../evidence/words/months.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { Decimal } from '../quantities/exact.ts';

/** Months of the calendar since year 0; a date without a month is the year alone. */
interface NamedDate {
  readonly year: number;
  readonly month: number | undefined;
}

/** `January to November 2022`: the first has the year of the second. */
const shared = /(?<!\p{L})(\p{L}{3,9})\.?\s{0,2}(?:to|until|till|through|-|–)\s{0,2}(?:\p{L}{3,9})\.?\s{1,2}((?:19|20)\d\d)(?!\p{N})/giu;
const dated = /(?<!\p{N})(?:(\p{L}{3,9})\.?\s{1,2}|(0?[1-9]|1[0-2])[/.])?((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?(?![\p{N}])/giu;
const daysOf: Readonly<Record<string, string>> = { week: '7', month: '30.4375', year: '365.25' };

/** The years, and months of them, that a text names. */
const datesIn = textMemo((text: string): readonly NamedDate[] => {
  const full = [...text.matchAll(dated)].map(([, name, before, year, behind]) => {
    const month = before ?? behind;
    return { year: Number(year), month: monthOf(name) ?? (month === undefined ? undefined : Number(month)) };
  });
  return [...full, ...[...text.matchAll(shared)].flatMap(([, name, year]) => (monthOf(name) === undefined ? [] : { year: Number(year), month: monthOf(name) }))];
});

function monthOf(name: string | undefined): number | undefined {
  const at = name === undefined ? -1 : months.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/**
 * The item that names two dates as far apart as the claimed duration: `within two years` of what was in 2023 and in 2025, `in five
 * months` from September to February. To the month a month more or less is as true, for nobody says whether both count.
 */
export function namesDatesApart(claim: Quantity, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  return items.find(({ statement }) => fits(claim, datesIn(statement)));
}

/** An item under a heading whose two dates are as far apart, to the month: `two years and eight months` of `June 2019 to February 2022`. */
export function underDatesApart(claim: Quantity, { items }: EvidenceSet): EvidenceItem | undefined {
  if (claim.kind !== 'duration' || claim.unit !== 'month' || claim.perTime) return undefined;
  return items.find(({ headings }) => headings.some((heading) => fits(claim, datesIn(heading).filter(({ month }) => month !== undefined))));
}

function fits({ kind, unit, low, high, perTime }: Quantity, dates: readonly NamedDate[]): boolean {
  if (kind !== 'duration' || !(unit in daysOf) || perTime || !low || !high) return false;
  const inMonths = (bound: typeof low): InstanceType<typeof Decimal> => bound.numerator.div(bound.denominator).times(daysOf[unit]!).div(daysOf.month!);
  const [least, most] = [inMonths(low), inMonths(high)];
  return dates.some((to) => dates.some((from) => {
    if (from.month === undefined || to.month === undefined) return unit === 'year' && low.denominator.eq(1) && low.numerator.eq(to.year - from.year);
    const apart = (to.year - from.year) * 12 + to.month - from.month;
    return apart > 0 && most.gte(apart - 1) && least.lte(apart + 1);
  }));
}
