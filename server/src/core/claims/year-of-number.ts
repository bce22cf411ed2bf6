import type { Quantity } from '../model/quantity.ts';
import { english } from './words/english.ts';

const { yearBehind, yearAhead } = english.yearOf;

/** The year that a number is told of by what stands behind it. */
export function yearAt(text: string, { span, numeral }: Quantity): string | undefined {
  const found = yearBehind.exec(text.slice(numeral.end)) ?? yearBehind.exec(text.slice(span.end));
  return found?.[1] ?? found?.[2];
}

/** Likewise, or by what the sentence opens with. */
export function yearToldOf(text: string, quantity: Quantity): string | undefined {
  return yearAt(text, quantity) ?? yearAhead.exec(text.slice(Math.max(0, quantity.span.start - 120), quantity.span.start))?.[1];
}
