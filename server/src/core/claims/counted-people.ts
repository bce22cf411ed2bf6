import { countingWord } from './counting-words.ts';

const number = `(?:\\p{N}[\\p{N}.,]{0,15}|${countingWord})`;
const share = `(?:${number}\\s?(?:%|per\\s?cent)|${number}\\s(?:of|in)\\s(?:the\\s|my\\s|our\\s)?${number}|(?:half|a third|a quarter|two thirds))`;

/** `28 of 30 would recommend us`, `94 % of the parents would have chosen …`: what a part of those asked said, and no condition. */
const said = new RegExp(`(?<![\\p{L}\\p{N}])${share}\\s(?:of\\s(?:[\\p{L}\\p{N}'’]+\\s){1,3})?(?:\\p{Ll}+\\s)?(?:would|could)\\s(?:have\\s)?(?!(?:be|been|mean|meant|cost|take|taken|save|saved|give|bring|make|need)(?![\\p{L}]))\\p{Ll}`, 'iu');

/** Whether a modal tells what counted people answered when they were asked. */
export function isSurveyed(clause: string): boolean {
  return /(?:would|could)\s/u.test(clause) && !/(?<![\p{L}])(?:if|unless)(?![\p{L}])/iu.test(clause) && said.test(clause);
}
