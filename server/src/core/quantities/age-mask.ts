import type { Amount } from './amounts.ts';
import { isJoiningHyphen } from './number-words.ts';
import { endsPhrase } from './parts.ts';
import type { Token } from './tokens.ts';
import { unitByWord } from './units.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

/** The age of a person: `a 23-year-old`, `the over-65s`, `she was 12 years old`, `pupils aged 11 to 16`, `I was 13 when`; `a 12-year-old codebase` has lasted so long. */
export function isAge(tokens: Tokens, amount: Amount, words: LanguageWords): boolean {
  return isOld(tokens, amount, words) || isGroup(tokens, amount, words) || isAged(tokens, amount, words) || isOfLife(tokens, amount, words);
}

/** With hyphens somebody is meant where no noun follows, and where it takes a plural: `23-year-olds`. */
function isOld(tokens: Tokens, { first, end, unit, numeral }: Amount, words: LanguageWords): boolean {
  if (unit?.dimension !== 'time' && unit?.dimension !== 'calendar') return false;
  const joined = isJoiningHyphen(tokens, numeral.end) && isJoiningHyphen(tokens, end);
  const old = tokens[joined ? end + 1 : end]?.lower ?? '';
  if (joined) return words.olds.has(old) || (words.old.has(old) && endsPhrase(tokens[end + 2], words));
  return words.old.has(old) && words.linkingVerbs.has(tokens[first - 1]?.lower ?? '') && words.people.has(tokens[first - 2]?.lower ?? '');
}

/** `the under-16s`: no seconds behind an article, or where no noun follows. */
function isGroup(tokens: Tokens, { first, end, unit, numeral }: Amount, words: LanguageWords): boolean {
  const plural = unit?.name === 's' && end === numeral.end + 1 && tokens[numeral.end]!.text === 's' && !tokens[numeral.end]!.spaced;
  const side = tokens[first - 2]?.lower ?? '';
  return plural && isJoiningHyphen(tokens, first - 1) && words.besides.has(side) && (words.the.has(tokens[first - 3]?.lower ?? '') || endsPhrase(tokens[end], words));
}

/** `aged 40 and over`, `ages 5 to 11`, `at age 7`; a statistic of ages (`average age 34`) is a figure. */
function isAged(tokens: Tokens, { first, end, unit, currency, multiplier, total, compound }: Amount, words: LanguageWords): boolean {
  if (unit !== undefined || currency !== undefined || multiplier || total !== undefined || compound || !words.aged.has(tokens[first - 1]?.lower ?? '')) return false;
  return !words.statistics.has(tokens[first - 2]?.lower ?? '') && unitByWord(tokens[end]?.lower ?? '') === undefined;
}

/** `I was 13 when I first read one`: a bare number says so of a person alone. */
function isOfLife(tokens: Tokens, { first, end, unit, currency, multiplier, total, compound, numeral }: Amount, words: LanguageWords): boolean {
  if (unit !== undefined || currency !== undefined || multiplier || total !== undefined || compound || !numeral.step.eq(1)) return false;
  return words.when.has(tokens[end]?.lower ?? '') && words.wasOrTurned.has(tokens[first - 1]?.lower ?? '') && words.people.has(tokens[first - 2]?.lower ?? '');
}
