import type { ExactNumber } from '../model/quantity.ts';
import { addExact, Decimal, exact, multiplyExact } from './exact.ts';
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
  const few = words.several.has(tokens[at]!.lower) ? bigWord(tokens[at + 1], words) : undefined;
  if (few !== undefined) return { end: at + 2, value: exact(few.mul(2)), vague: true, fraction: false };
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
  const quarter = words.fractions.get(tokens[start]!.lower) === 4 ? bigWord(tokens[start + 1], words) : undefined;
  if (quarter !== undefined) return { end: start + 2, value: exact(quarter.div(4)), vague: false, fraction: false };
  if (tokens[start]!.lower !== words.half) return undefined;
  const afterArticle = words.articles.has(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  const scale = bigWord(tokens[afterArticle], words);
  if (scale !== undefined) return { end: afterArticle + 1, value: exact(scale.div(2)), vague: false, fraction: false };
  return { end: start + 1, value: exact(1, 2), vague: false, fraction: true };
}

function bigWord(token: Token | undefined, words: LanguageWords): Big | undefined {
  const value = words.magnitudes.get(token?.lower ?? '') ?? words.bundles.get(token?.lower ?? '');
  return value === undefined || token?.lower.endsWith('s') ? undefined : new Decimal(value);
}

/** `a third`, `two-thirds`, `twenty-three fifths`, `one twenty-fifth`, `three quarters [of a million]`. A lone `third` or `second` is an ordinal. */
function readWordFraction(tokens: Tokens, at: number, words: LanguageWords): WordNumber | undefined {
  const article = words.articles.has(tokens[at]!.lower) && bigWord(tokens[at + 1], words) === undefined;
  const whole = article ? undefined : readWhole(tokens, at, words);
  const top = article ? { end: at + 1, value: new Decimal(1) } : whole;
  if (top === undefined || top.value.isZero()) return undefined;
  // `one hundred thirty fifths`: the tens belong to the denominator.
  const split = whole?.beforeTen === undefined ? undefined : divided(tokens, whole.beforeTen, words);
  return split ?? divided(tokens, top, words, article);
}

/** The fraction that a denominator right behind `top` makes of it. */
function divided(tokens: Tokens, top: { readonly end: number; readonly value: Big }, words: LanguageWords, article = false): WordNumber | undefined {
  const single = top.value.eq(1);
  const joined = isJoiningHyphen(tokens, top.end) || isSpacedHyphen(tokens, top.end);
  const next = joined ? top.end + 1 : top.end;
  const bottom = readDenominator(tokens, next, single, words);
  if (bottom === undefined) return undefined;
  const after = bottom.end;
  const quarters = bottom.value.eq(4);
  if (isOf(tokens, after, words) && words.articles.has(tokens[after + 1]?.lower ?? '')) {
    const scale = bigWord(tokens[after + 2], words);
    if (scale !== undefined) return { end: after + 3, value: exact(scale.mul(top.value), bottom.value), vague: false, fraction: false };
  }
  const scale = bigWord(tokens[after], words);
  if (scale !== undefined && quarters) return { end: after + 1, value: exact(scale.mul(top.value), bottom.value), vague: false, fraction: false };
  // Quarters are also spans of a year: `for three quarters`.
  const part = quarters ? isOf(tokens, after, words) || (endsClause(tokens[after]) && !isPeriodic(tokens[top.end - 2]?.lower ?? '', words)) : true;
  const plain = joined || (single ? (!article && bottom.compound) || fractionContext(tokens, after, words) : part);
  return plain ? { end: after, value: exact(top.value, bottom.value), vague: false, fraction: true } : undefined;
}

interface Denominator {
  readonly end: number;
  readonly value: Big;
  /** Of more than one word. */
  readonly compound: boolean;
}

/** `fifth`, `twenty-fifths`, `hundred and fifth`. */
function readDenominator(tokens: Tokens, at: number, single: boolean, words: LanguageWords): Denominator | undefined {
  const plain = fractionWord(tokens[at], single, words);
  if (plain !== undefined) return { end: at + 1, value: new Decimal(plain), compound: false };
  const whole = tokens[at] === undefined ? undefined : readWhole(tokens, at, words);
  if (whole === undefined) return undefined;
  const and = words.and.has(tokens[whole.end]?.lower ?? '') || isJoiningHyphen(tokens, whole.end);
  const last = tokens[and ? whole.end + 1 : whole.end];
  const ordinal = words.ordinals.get(last?.lower ?? '');
  const open = whole.value.mod(10).isZero() && !whole.value.isZero();
  if (ordinal === undefined || ordinal > 9 || !open || last!.lower.endsWith('s') === single) return undefined;
  return { end: (and ? whole.end + 1 : whole.end) + 1, value: whole.value.add(ordinal), compound: true };
}

/** The denominator that a word names: singular after one, plural after more. */
function fractionWord(token: Token | undefined, single: boolean, words: LanguageWords): number | undefined {
  const bottom = words.fractions.get(token?.lower ?? '');
  if (bottom === undefined) return undefined;
  return token!.lower.endsWith('s') !== single ? bottom : undefined;
}

/** Before a number of quarters they say that it is one of periods. */
function isPeriodic(lower: string, words: LanguageWords): boolean {
  return words.spannedBefore.has(lower) || words.takenBefore.has(lower) || words.recent.has(lower);
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'symbol' && token.text !== '-');
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

/** Whole numbers, `two and a half [million]`, `nine point five`. */
function readMixed(tokens: Tokens, at: number, words: LanguageWords): WordNumber | undefined {
  const whole = readWhole(tokens, at, words);
  if (whole === undefined || isOrdinal(tokens, whole, words)) return undefined;
  const half = readAndHalf(tokens, whole.end, words);
  if (half === undefined) return readPoint(tokens, whole, words) ?? { end: whole.end, value: exact(whole.value), vague: false, fraction: false };
  const scale = bigWord(tokens[half.end], words);
  // `one billion and a half million` adds half a million.
  if (scale !== undefined && whole.value.gte(scale)) return { end: half.end + 1, value: addExact(exact(whole.value), multiplyExact(half.value, exact(scale))), vague: false, fraction: false };
  const unit = whole.scale.gt(1000) ? whole.scale : new Decimal(1);
  const sum = addExact(exact(whole.value), multiplyExact(half.value, exact(scale === undefined ? unit : 1)));
  return { end: half.end + (scale === undefined ? 0 : 1), value: multiplyExact(sum, exact(scale ?? 1)), vague: false, fraction: false };
}

/** `my twenty-fifth patient` counts nobody. */
function isOrdinal(tokens: Tokens, whole: Whole, words: LanguageWords): boolean {
  const next = isJoiningHyphen(tokens, whole.end) ? whole.end + 1 : whole.end;
  const ordinal = words.ordinals.get(tokens[next]?.lower ?? '') ?? 10;
  return ordinal < 10 && whole.value.mod(10).isZero() && !tokens[next]!.lower.endsWith('s') && (next > whole.end || whole.beforeTen !== undefined || whole.value.lt(100));
}

/** `nine point zero four`, `two point five million`, `two hundred point seventy-one`. */
function readPoint(tokens: Tokens, whole: Whole, words: LanguageWords): WordNumber | undefined {
  if (tokens[whole.end]?.lower !== words.point) return undefined;
  let digits = '';
  let end = whole.end + 1;
  for (; end < whole.end + 7; end += 1) {
    const value = words.numbers.get(tokens[end]?.lower ?? '');
    if (value === undefined || (value > 9 && digits !== '')) break;
    const more = value >= 20 && isJoiningHyphen(tokens, end + 1) ? words.numbers.get(tokens[end + 2]!.lower) : undefined;
    digits += String(value + (more ?? 0));
    if (more !== undefined) end += 2;
  }
  if (digits === '') return undefined;
  const scale = bigWord(tokens[end], words);
  const value = whole.value.add(`0.${digits}`).mul(scale ?? 1);
  return { end: scale === undefined ? end : end + 1, value: exact(value), vague: false, fraction: false };
}

/** `and a half`, `and a quarter`, `and three quarters`, `and fifty-four hundredths`. */
export function readAndHalf(tokens: Tokens, at: number, words: LanguageWords): { end: number; value: ExactNumber } | undefined {
  if (!words.and.has(tokens[at]?.lower ?? '') || tokens[at + 1] === undefined) return undefined;
  const article = words.articles.has(tokens[at + 1]!.lower);
  const whole = article ? undefined : readWhole(tokens, at + 1, words);
  const top = whole?.value ?? new Decimal(article ? 1 : 0);
  const end = whole?.end ?? at + 2;
  const next = isJoiningHyphen(tokens, end) ? end + 1 : end;
  const bottom = fractionWord(tokens[next], top.eq(1), words) ?? 0;
  // `six and a quarter of the staff` are two numbers, `five and a half of them` is one.
  const ofOthers = isOf(tokens, next + 1, words) && !words.them.has(tokens[next + 2]?.lower ?? '');
  if (top.isZero() || top.gte(bottom) || ofOthers) return undefined;
  return { end: next + 1, value: exact(top, bottom) };
}

type Big = InstanceType<typeof Decimal>;

interface Whole {
  readonly end: number;
  readonly value: Big;
  /** The last magnitude word's value, 1 without one. */
  readonly scale: Big;
  /** Without the tens that it ends in and that no `and` or hyphen joins to it: of `one hundred thirty` the hundred. */
  readonly beforeTen: { readonly end: number; readonly value: Big } | undefined;
}

const nothing = new Decimal(0);
const one = new Decimal(1);

/** Digit groups below a thousand, each closed by a falling magnitude. */
function readWhole(tokens: Tokens, at: number, words: LanguageWords): Whole | undefined {
  let total = nothing;
  let group = 0;
  let last: 'start' | 'small' | 'ten' | 'hundred' | 'magnitude' | 'bundle' = 'start';
  let ceiling = Infinity;
  let scale = one;
  let beforeTen: Whole['beforeTen'];
  let end = at;
  let next = at;
  if (words.articles.has(tokens[at]!.lower)) {
    const big = bigWord(tokens[at + 1], words);
    if (big === undefined) return undefined;
    group = 1;
    last = 'small';
    next = at + 1;
  }
  if (words.magnitudes.has(tokens[at]!.lower) && bigWord(tokens[at + 1], words) !== undefined) group = 1;
  for (let steps = 0; steps < 24; steps += 1) {
    const word = tokens[next]?.lower ?? '';
    const small = words.numbers.get(word);
    const magnitude = words.magnitudes.get(word);
    const bundle = words.bundles.get(word);
    if (small !== undefined && fits(small, group, last)) {
      beforeTen = small >= 20 && end > at && next === end ? { end, value: total.add(group) } : undefined;
      group += small;
      last = small >= 20 ? 'ten' : 'small';
    } else if (bundle !== undefined && group > 0 && last !== 'bundle') {
      group *= bundle;
      last = 'bundle';
    } else if (magnitude === 100 && group > 0 && group < 100 && word !== 'hundreds' && last !== 'hundred' && last !== 'bundle') {
      group *= 100;
      last = 'hundred';
    } else if (magnitude !== undefined && magnitude > 100 && group > 0 && magnitude < ceiling) {
      total = total.add(new Decimal(group).mul(magnitude));
      scale = new Decimal(magnitude);
      ceiling = magnitude;
      group = 0;
      last = 'magnitude';
    } else if (magnitude !== undefined && last === 'magnitude' && next === end && scale.lt(magnitude) && total.mod(scale).isZero() && total.div(scale).lt(1000)) {
      // `three lakh crore`, `two thousand million`
      total = total.mul(magnitude);
      scale = scale.mul(magnitude);
    } else break;
    if (last !== 'ten') beforeTen = undefined;
    end = next + 1;
    next = connected(tokens, end, last, words);
  }
  return end === at || (last === 'start') ? undefined : { end, value: total.add(group), scale, beforeTen };
}

function fits(small: number, group: number, last: string): boolean {
  if (last === 'start' || last === 'magnitude' || last === 'hundred') return small > 0 || last === 'start';
  return last === 'ten' && small > 0 && small < 10 && group % 10 === 0;
}

/** The index of the next part: past a joining hyphen, or past `and` after a hundred or a magnitude. */
function connected(tokens: Tokens, at: number, last: string, words: LanguageWords): number {
  if (isJoiningHyphen(tokens, at)) return at + 1;
  // `ninety - five`, as some texts are spaced; a range would rise.
  if (last === 'ten' && isSpacedHyphen(tokens, at) && (words.numbers.get(tokens[at + 1]!.lower) ?? 10) < 10) return at + 1;
  const joins = last === 'hundred' || last === 'magnitude';
  if (joins && !addsFraction(tokens, at + 1, words) && words.and.has(tokens[at]?.lower ?? '') && words.numbers.has(tokens[at + 1]?.lower ?? '')) return at + 1;
  return at;
}

/** `a hundred and three fifths`, `two hundred and fifty-four hundredths`: a proper fraction behind the whole. */
function addsFraction(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const first = words.numbers.get(tokens[at]?.lower ?? '') ?? 0;
  const hyphen = isJoiningHyphen(tokens, at + 1);
  const second = first >= 20 ? words.numbers.get(tokens[hyphen ? at + 2 : at + 1]?.lower ?? '') : undefined;
  const end = second === undefined ? at + 1 : hyphen ? at + 3 : at + 2;
  return (words.fractions.get(tokens[end]?.lower ?? '') ?? 0) > first + (second ?? 0);
}

/** ` - ` between two words. */
function isSpacedHyphen(tokens: Tokens, at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at]!.spaced && tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.spaced;
}
