import type { Statement } from './reading.ts';

const number = '(?:\\d|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?![\\p{L}\\p{N}%-]|[.,]\\p{N})';
const childhood = new RegExp(`(?<![\\p{L}])(?:at (?:the )?age (?:of )?${number}|when (?:I|he|she) was ${number}|(?:I|he|she) was ${number}(?= when)|as an? (?:child|kid|boy|girl|teenager|schoolboy|schoolgirl)(?![\\p{L}-])|in my (?:childhood|teens)(?![\\p{L}]))`, 'u');

/** `I was 13 when I typed in 200 lines`, `at age 9, with a broken arm`: no evidence of work knows what one did as a child. */
export function isToldOfChildhood({ passage, sentence }: Statement): boolean {
  return childhood.test(passage.rendered.text.slice(sentence.start, sentence.end));
}
