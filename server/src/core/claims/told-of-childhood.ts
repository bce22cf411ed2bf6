import type { Statement } from './reading.ts';
import { english } from './words/english.ts';

const childhood = english.childhood;

/** `I was 13 when I typed in 200 lines`, `at age 9, with a broken arm`: no evidence of work knows what one did as a child. */
export function isToldOfChildhood({ passage, sentence }: Statement): boolean {
  return childhood.test(passage.rendered.text.slice(sentence.start, sentence.end));
}
