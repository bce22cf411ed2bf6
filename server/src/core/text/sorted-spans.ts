import type { Span } from './span.ts';

/**
 * The entries that overlap a span, of a list that is sorted by position and whose spans don't overlap one another
 * (equal neighbours are allowed). Finds the first by bisection, so that the cost is that of the answer.
 */
export function overlapping<T>(sorted: readonly T[], spanOf: (entry: T) => Span, at: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(sorted, spanOf, at.start); i < sorted.length; i++) {
    const span = spanOf(sorted[i]!);
    if (span.start >= at.end) break;
    if (span.end > at.start) found.push(sorted[i]!);
  }
  return found;
}

/** Index of the first entry that ends behind the offset; the length of the list if none does. */
export function firstEndingAfter<T>(sorted: readonly T[], spanOf: (entry: T) => Span, offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(sorted[middle]!).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
