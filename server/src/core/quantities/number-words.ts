import type { ExactNumber } from '../model/quantity.ts';
import { Decimal, exact } from './exact.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

/** A number written in words; `end` is the index after its last token. */
export interface WordNumber {
  readonly end: number;
  readonly value: ExactNumber;
  /** `hundreds of`: at least this. */
  readonly vague: boolean;
  /** Ends in a fraction word (`a third`, `three quarters`), so that `of` or a unit should follow. */
  readonly fraction: boolean;
}

type Tokens = readonly Token[];

/** True where the token continues the one before it: a hyphen without spaces. */
export function isJoiningHyphen(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token !== undefined && next !== undefined && !token.spaced && !next.spaced && (token.text === '-' || token.text === '‑' || token.text === '‐');
}

/** Reads the longest number in words that starts at `at`. */
export function readWordNumber(tokens: Tokens, at: number, words: LanguageWords): WordNumber | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  return readVague(tokens, at, words) ?? readHalf(tokens, at, words) ?? readWordFraction(tokens, at, words) ?? readMixed(tokens, at, words);
}

/** `dozens of`, `tens of thousands of`: at least twice the unit. */
function readVague(tokens: Tokens, at: number, words: LanguageWords): WordNumber | undefined {
  const base = words.vague.get(tokens[at]!.lower);
  if (base === undefined) return undefined;
  let value = new Decimal(base);
  let end = at + 1;
  while (end - at < 6 && isOf(tokens, end, words)) {
    const next = words.vague.get(tokens[end + 1]?.lower ?? '');
    if (next === undefined || next <= 10) break;
    value = value.mul(next);
    end += 2;
  }
  if (!isOf(tokens, end, words)) return undefined;
  return { end, value: exact(value.mul(2)), vague: true, fraction: false };
}

/** `half a million`, `half a dozen`, `half an hour` (then the value is 1/2 and the unit follows). */
function readHalf(tokens: Tokens, at: number, words: LanguageWords): WordNumber | undefined {
  const start = words.articles.has(tokens[at]!.lower) && tokens[at + 1]?.lower === words.half ? at + 1 : at;
  if (tokens[start]!.lower !== words.half) return undefined;
  const afterArticle = words.articles.has(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  const scale = bigWord(tokens[afterArticle], words);
  if (scale !== undefined) return { end: afterArticle + 1, value: exact(scale.div(2)), vague: false, fraction: false };
  return { end: start + 1, value: exact(1, 2), vague: false, fraction: true };
}

function bigWord(token: Token | undefined, words: LanguageWords): InstanceType<typeof Decimal> | undefined {
  const value = words.magnitudes.get(token?.lower ?? '') ?? words.bundles.get(token?.lower ?? '');
  return value === undefined || token?.lower.endsWith('s') ? undefined : new Decimal(value);
}

/** `a third`, `two-thirds`, `three quarters [of a million]`. A lone `third` or `second` is an ordinal. */
function readWordFraction(tokens: Tokens, at: number, words: LanguageWords): WordNumber | undefined {
  const first = tokens[at]!;
  const top = words.articles.has(first.lower) ? 1 : words.numbers.get(first.lower);
  if (top === undefined || top === 0 || top > 20) return undefined;
  const next = isJoiningHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const word = tokens[next];
  const bottom = words.fractions.get(word?.lower ?? '');
  if (bottom === undefined || bottom < top) return undefined;
  const plural = word!.lower.endsWith('s');
  if ((top === 1) === plural && bottom !== 2) return undefined;
  const after = next + 1;
  if (isOf(tokens, after, words) && words.articles.has(tokens[after + 1]?.lower ?? '')) {
    const scale = bigWord(tokens[after + 2], words);
    if (scale !== undefined) return { end: after + 3, value: exact(scale.mul(top), bottom), vague: false, fraction: false };
  }
  if (top === 1 && !fractionContext(tokens, after, words)) return undefined;
  return { end: after, value: exact(top, bottom), vague: false, fraction: true };
}

/** A single part is a fraction only before `of` or a noun phrase with a determiner, or at the end of a clause. */
function fractionContext(tokens: Tokens, after: number, words: LanguageWords): boolean {
  const next = tokens[after];
  if (next === undefined || next.kind === 'symbol') return true;
  return isOf(tokens, after, words) || words.determiners.has(next.lower) || words.up.has(next.lower) || words.down.has(next.lower) || words.stop.has(next.lower);
}

function isOf(tokens: Tokens, at: number, words: LanguageWords): boolean {
  return words.of.has(tokens[at]?.lower ?? '');
}

/** Whole numbers, and `two and a half [million]`. */
function readMixed(tokens: Tokens, at: number, words: LanguageWords): WordNumber | undefined {
  const whole = readWhole(tokens, at, words);
  if (whole === undefined) return undefined;
  const half = readAndHalf(tokens, whole.end, words);
  if (half === undefined) return { ...whole, value: exact(whole.value), vague: false, fraction: false };
  const scale = bigWord(tokens[half.end], words);
  const scaled = half.value.numerator.div(half.value.denominator);
  if (scale !== undefined) return { end: half.end + 1, value: exact(whole.value.add(scaled).mul(scale)), vague: false, fraction: false };
  const unit = whole.scale.gt(1000) ? whole.scale : new Decimal(1);
  return { end: half.end, value: exact(whole.value.add(scaled.mul(unit))), vague: false, fraction: false };
}

/** `and a half`, `and a quarter`, `and three quarters`. */
export function readAndHalf(tokens: Tokens, at: number, words: LanguageWords): { end: number; value: ExactNumber } | undefined {
  if (!words.and.has(tokens[at]?.lower ?? '')) return undefined;
  const first = tokens[at + 1]?.lower ?? '';
  const top = words.articles.has(first) ? 1 : (words.numbers.get(first) ?? 0);
  const bottom = words.fractions.get(tokens[at + 2]?.lower ?? '') ?? 0;
  if (top === 0 || ![2, 4, 5, 8, 10].includes(bottom) || top >= bottom) return undefined;
  if (isOf(tokens, at + 3, words)) return undefined;
  return { end: at + 3, value: exact(top, bottom) };
}

interface Whole {
  readonly end: number;
  readonly value: InstanceType<typeof Decimal>;
  /** The last magnitude word's value, 1 without one. */
  readonly scale: InstanceType<typeof Decimal>;
}

/** Digit groups below a thousand, each closed by a falling magnitude. */
function readWhole(tokens: Tokens, at: number, words: LanguageWords): Whole | undefined {
  let total = new Decimal(0);
  let group = 0;
  let last: 'start' | 'small' | 'ten' | 'hundred' | 'magnitude' | 'bundle' = 'start';
  let ceiling = Infinity;
  let scale = new Decimal(1);
  let end = at;
  let next = at;
  if (words.articles.has(tokens[at]!.lower)) {
    const big = bigWord(tokens[at + 1], words);
    if (big === undefined) return undefined;
    group = 1;
    last = 'small';
    next = at + 1;
  }
  for (let steps = 0; steps < 24; steps += 1) {
    const word = tokens[next]?.lower ?? '';
    const small = words.numbers.get(word);
    const magnitude = words.magnitudes.get(word);
    const bundle = words.bundles.get(word);
    if (small !== undefined && fits(small, group, last)) {
      group += small;
      last = small >= 20 ? 'ten' : 'small';
    } else if (bundle !== undefined && group > 0 && last !== 'bundle' && !word.endsWith('s')) {
      group *= bundle;
      last = 'bundle';
    } else if (magnitude === 100 && group > 0 && group < 100 && last !== 'hundred' && last !== 'bundle') {
      group *= 100;
      last = 'hundred';
    } else if (magnitude !== undefined && magnitude > 100 && group > 0 && magnitude < ceiling) {
      total = total.add(new Decimal(group).mul(magnitude));
      scale = new Decimal(magnitude);
      ceiling = magnitude;
      group = 0;
      last = 'magnitude';
    } else break;
    end = next + 1;
    next = connected(tokens, end, last, words);
  }
  return end === at || (last === 'start') ? undefined : { end, value: total.add(group), scale };
}

function fits(small: number, group: number, last: string): boolean {
  if (last === 'start' || last === 'magnitude' || last === 'hundred') return small > 0 || last === 'start';
  return last === 'ten' && small > 0 && small < 10 && group % 10 === 0;
}

/** The index of the next part: past a joining hyphen, or past `and` after a hundred or a magnitude. */
function connected(tokens: Tokens, at: number, last: string, words: LanguageWords): number {
  if (isJoiningHyphen(tokens, at)) return at + 1;
  const joins = last === 'hundred' || last === 'magnitude';
  if (joins && words.and.has(tokens[at]?.lower ?? '') && words.numbers.has(tokens[at + 1]?.lower ?? '')) return at + 1;
  return at;
}
