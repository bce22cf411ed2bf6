import { isJoiningHyphen } from './number-words.ts';
import type { Token } from './tokens.ts';
import { unitByWord } from './units.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

/** The end of a time of day told in words: `twenty to five` behind `at`, `half past ten`, `eight to four` behind `open`. */
export function clockEnd(tokens: Tokens, at: number, words: LanguageWords): number | undefined {
  return tokens[at]?.kind === 'word' ? minutesEnd(tokens, at, words) ?? hoursEnd(tokens, at, words) : undefined;
}

/** `half past ten`, `a quarter to six`, `ten past four`; `ten to four` only behind a word of time, or it is a pair of numbers. */
function minutesEnd(tokens: Tokens, at: number, words: LanguageWords): number | undefined {
  const first = words.articles.has(tokens[at]!.lower) ? at + 1 : at;
  const part = tokens[first]?.lower ?? '';
  const quarter = words.fractions.get(part) === 4;
  const half = part === words.half;
  const more = words.numbers.get(part) === 20 && words.numbers.get(tokens[isJoiningHyphen(tokens, first + 1) ? first + 2 : first + 1]?.lower ?? '') === 5;
  const joint = more ? (isJoiningHyphen(tokens, first + 1) ? first + 3 : first + 2) : first + 1;
  const minutes = quarter || half || ([5, 10, 20].includes(words.numbers.get(part) ?? 0) && first === at);
  const hour = hourAt(tokens, joint + 1, words);
  if (!minutes || hour === undefined || tokens[joint]!.kind !== 'word' || !isFree(tokens, joint + 2, words)) return undefined;
  if (words.past.has(tokens[joint]!.lower)) return joint + 2;
  const to = words.to.has(tokens[joint]!.lower) && !half;
  const falling = (words.numbers.get(part) ?? 0) > hour;
  const timed = words.clockBefore.has(tokens[at - 1]?.lower ?? '') && (falling || !words.by.has(tokens[at - 1]!.lower));
  return to && (quarter || timed) ? joint + 2 : undefined;
}

/** `open eight to four`, `the shift was nine to five`: two hours of the day, where a range would rise. */
function hoursEnd(tokens: Tokens, at: number, words: LanguageWords): number | undefined {
  const [start, end] = [hourAt(tokens, at, words), hourAt(tokens, at + 2, words)];
  if (start === undefined || end === undefined || start <= end || !words.to.has(tokens[at + 1]!.lower) || !isFree(tokens, at + 3, words)) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  const opens = words.openHours.has(before) || (words.from.has(before) && words.openHours.has(tokens[at - 2]?.lower ?? ''));
  const joins = words.to.has(before) || words.of.has(before) || words.linkingVerbs.has(before) || tokens[at - 1]?.text === ':';
  return opens || words.hourNouns.has(joins ? tokens[at - 2]?.lower ?? '' : before) ? at + 3 : undefined;
}

function hourAt(tokens: Tokens, at: number, words: LanguageWords): number | undefined {
  const hour = words.numbers.get(tokens[at]?.lower ?? '') ?? 0;
  return hour >= 1 && hour <= 12 ? hour : undefined;
}

/** Nothing follows that the number could count or measure: no unit, no part of a number, no noun. */
function isFree(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const token = tokens[at];
  if (token === undefined || (token.kind === 'symbol' && !/^[-%‰]$/u.test(token.text))) return true;
  return token.kind === 'word' && unitByWord(token.lower) === undefined && words.stop.has(token.lower);
}
