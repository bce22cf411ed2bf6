/** Units that get mixed up, each with the next larger one. */
const ladders: readonly (readonly string[])[] = [
  ['ns', 'µs', 'ms', 's'],
  ['nanoseconds', 'microseconds', 'milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  ['nanosecond', 'microsecond', 'millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
  ['min', 'h'],
  ['KB', 'MB', 'GB', 'TB'],
  ['mm', 'cm', 'm', 'km'],
  ['W', 'kW', 'MW'],
  ['kWh', 'MWh', 'GWh'],
  ['g', 'kg', 't'],
];

/** The neighbours of a unit that is written in this case; `larger` undefined at the end of its ladder. */
export function neighbours(unit: string): { larger: string | undefined; smaller: string | undefined } {
  for (const ladder of ladders) {
    const at = ladder.indexOf(unit);
    if (at >= 0) return { larger: ladder[at + 1], smaller: ladder[at - 1] };
  }
  return { larger: undefined, smaller: undefined };
}

/** Exact conversions that a reader does in the head: how many of the second make one of the first. */
export const conversions: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  s: ['ms', 1000], seconds: ['milliseconds', 1000], minutes: ['seconds', 60], hours: ['minutes', 60], weeks: ['days', 7],
  years: ['months', 12], year: ['months', 12], hour: ['minutes', 60], week: ['days', 7], minute: ['seconds', 60],
  GB: ['MB', 1000], TB: ['GB', 1000], MB: ['KB', 1000], km: ['m', 1000], m: ['cm', 100], kg: ['g', 1000], kW: ['W', 1000],
};

/** Other names of one unit: how many of the first make one of the second. */
export const reductions: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  ms: ['s', 1000], milliseconds: ['seconds', 1000], seconds: ['minutes', 60], minutes: ['hours', 60], days: ['weeks', 7],
  months: ['years', 12], MB: ['GB', 1000], GB: ['TB', 1000], KB: ['MB', 1000], mm: ['cm', 10],
};
