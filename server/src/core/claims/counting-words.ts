import { english } from '../quantities/words/english.ts';

const { numbers, magnitudes, bundles, vague, dotted, ambiguousNumbers } = english;

/** All words that count more than one thing: the number grammar's own, without those that are as often something else. */
export const countingWords: ReadonlySet<string> = new Set(
  [...numbers, ...magnitudes, ...bundles, ...vague].filter(([word, value]) => value > 1 && !dotted.has(word) && !ambiguousNumbers.has(word)).map(([word]) => word),
);

const units = [...numbers].filter(([, value]) => value > 0 && value < 10).map(([word]) => word).join('|');

/** The source of a pattern for one of them, also `twenty-one`. */
export const countingWord = `(?:${[...countingWords].join('|')})(?:-(?:${units}))?`;

const anywhere = new RegExp(`(?<![\\p{L}])${countingWord}(?![\\p{L}])`, 'iu');

/** Digits, or a number in words other than one. */
export function hasNumber(text: string): boolean {
  return /\p{N}/u.test(text) || anywhere.test(text);
}

/** Without the years in which something was: `introduced sick pay in 2023` counts nothing. */
export function undated(text: string): string {
  return text.replace(year, ' ');
}

const year = /(?<![\p{L}\p{N}.,])(?:(?:in|since|from|until|by|during)\s)?(?:\p{Lu}\p{L}+\s)?(?:19|20)\d\d(?![\p{L}\p{N}%]|[.,]\p{N}|\s\p{L})/gu;
