/** Words for the dimension itself: they measure everything of that kind and tell nothing apart. */
const dimensionWords = new Set(['latenci', 'tim', 'time', 'durat', 'delai', 'period', 'speed', 'rat', 'rate', 'shar', 'percent', 'percentag', 'amount', 'total', 'number', 'valu', 'level', 'mine']);

/** The first of the word sets that holds more than words for the dimension. */
export function telling(...sets: readonly Iterable<string>[]): ReadonlySet<string> {
  for (const set of sets) {
    const words = [...set].filter((word) => !dimensionWords.has(word));
    if (words.length > 0) return new Set(words);
  }
  return new Set();
}

