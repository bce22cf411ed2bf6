/** How long a period is, in seconds. */
export interface Length {
  readonly least: number;
  readonly most: number;
}

/** One whose length is known to the day. */
export interface Period extends Length {
  /** On the average of the calendar. */
  readonly mean: number;
  /** How many of them make a year, as one says it; undefined of what is shorter than a day or longer than a year. */
  readonly inYear: number | undefined;
}

const day = 86_400;

function lasting(mean: number, inYear?: number, [least, most]: readonly [number, number] = [mean, mean]): Period {
  return { least, most, mean, inYear };
}

/** Units of time and quarters, by their canonical names: a month has 28 to 31 days, a quarter 89 to 92, a year 365 or 366. */
export const periods: ReadonlyMap<string, Period> = new Map(Object.entries({
  s: lasting(1), min: lasting(60), h: lasting(3600), day: lasting(day, 365), week: lasting(7 * day, 52), fortnight: lasting(14 * day, 26),
  month: lasting(30.4375 * day, 12, [28 * day, 31 * day]), quarter: lasting(91.3125 * day, 4, [89 * day, 92 * day]),
  year: lasting(365.25 * day, 1, [365 * day, 366 * day]), decade: lasting(3652.5 * day, undefined, [3650 * day, 3653 * day]),
}));

function between(least: number, most: number): Length {
  return { least: least * day, most: most * day };
}

/** Periods that are as long as the trade has them, in days. */
export const loosePeriods: ReadonlyMap<string, Length> = new Map(Object.entries({
  night: between(1, 1), morning: between(1, 1), afternoon: between(1, 1), evening: between(1, 1), shift: between(0.15, 8), weekend: between(2, 7),
  sprint: between(5, 31), term: between(60, 190), semester: between(110, 190), season: between(28, 366),
}));
