import type { Token } from './tokens.ts';
import { unitByWord } from './units.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

/**
 * Whether the K or M at `at`, a space behind its number, multiplies it: `40 M states`, `25 K events/s`, `18.4 K → 52.7 K per second`.
 * `9 K lower` and `at 298 K` are degrees, and so is every K beside a temperature; `0.5 M NaCl` is a solution.
 */
export function isSpacedSuffix(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const token = tokens[at]!;
  if (!token.spaced || !/^[kKM]$/u.test(token.text) || tokens[at - 1]?.kind !== 'number') return false;
  if (token.text !== 'M' && tokens.some(isDegree)) return false;
  const next = tokens[at + 1];
  const counts = next?.kind === 'word' && next.spaced && !words.stop.has(next.lower);
  if (counts) return !/^\p{Lu}[\p{L}\p{Nd}]*[\p{Lu}\p{Nd}]/u.test(next.text) && !compares(next.lower, words);
  if (compares(next?.lower ?? '', words)) return false;
  // A solution, a temperature and a name may stand alone as well: `at 2 M`.
  return !words.at.has(tokens[at - 2]?.lower ?? '') || next?.text === '/' || words.per.has(next?.lower ?? '');
}

function compares(lower: string, words: LanguageWords): boolean {
  return words.up.has(lower) || words.down.has(lower) || (lower.endsWith(words.comparativeEnding) && !words.stop.has(lower));
}

function isDegree({ text, lower }: Token): boolean {
  const dimension = unitByWord(lower)?.dimension;
  return /^[°℃℉º]/u.test(text) || dimension === 'celsius' || dimension === 'fahrenheit' || dimension === 'angle';
}
