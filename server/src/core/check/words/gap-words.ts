/** Words that only say that, or how much of, something is lacking; lower case. */
export const gapWords: ReadonlySet<string> = new Set(
  'gap gaps lack lacks lacking missing absent absence limited little formal direct professional exposure weak thin yet hands-on hands on none actual any certified'.split(' '),
);
