import type { Span } from '../text/span.ts';

const fromBefore = /\bfrom\s+(?:about\s|around\s|roughly\s|nearly\s|just\s(?:over|under)\s)?$/iu;
const toBetween = /^[^.;:]{0,24}?\bto\s+(?:about\s|around\s|roughly\s|nearly\s|just\s(?:over|under)\s|under\s|over\s|below\s)?$/iu;

/** True where the text says that something went from the first number to the second. */
export function goesFromTo(text: string, from: Span, to: Span): boolean {
  if (from.end > to.start) return false;
  return fromBefore.test(text.slice(Math.max(0, from.start - 20), from.start)) && toBetween.test(text.slice(from.end, to.start));
}
