import type { Quantity } from '../model/quantity.ts';

/** A year right behind a number and what it counts, before the next clause. */
const yearBehind = /^(?:[^.,;:()\d]{0,20}?\sper\s\d[\d,]{0,12})?[^.,;:()\d]{0,60}?(?<![\p{L}])(?:in|of|for|from|by)\s(?:\p{L}+\s){0,3}?((?:19|20)\d\d)(?!\p{N})|^\s?\(((?:19|20)\d\d)\)/iu;
/** `In 2023 the choir had`, `By the end of 2023 I had taught`: with no number but the year in front, and no break in what follows. */
const yearAhead = /(?:^|[.;:!?]\s)(?:in|by|for|during)\s(?:the\s\p{L}+\sof\s|\p{L}+\s)?((?:19|20)\d\d)(?![\p{N}/–-])[^.;:()\d]*$/iu;

/** The year that a number is told of by what stands behind it. */
export function yearAt(text: string, { span, numeral }: Quantity): string | undefined {
  const found = yearBehind.exec(text.slice(numeral.end)) ?? yearBehind.exec(text.slice(span.end));
  return found?.[1] ?? found?.[2];
}

/** Likewise, or by what the sentence opens with. */
export function yearToldOf(text: string, quantity: Quantity): string | undefined {
  return yearAt(text, quantity) ?? yearAhead.exec(text.slice(Math.max(0, quantity.span.start - 120), quantity.span.start))?.[1];
}
