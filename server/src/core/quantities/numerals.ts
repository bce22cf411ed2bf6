import type { Decimal as Base } from 'decimal.js';
import type { ExactNumber } from '../model/quantity.ts';
import { addExact, Decimal, divideExact, exact, multiplyExact } from './exact.ts';
import { isJoiningHyphen, readAndHalf, readWordNumber } from './number-words.ts';
import { isSpacedSuffix } from './spaced-suffix.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

/** A number without sign, unit or comparator, as tokens `first` to `end` (exclusive). */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly value: ExactNumber;
  /** One unit of the last written digit, trailing zeros from 1,000 on left open; 0 where nothing was rounded. */
  readonly step: Base;
  readonly notation: 'digits' | 'words';
  /** `hundreds of`: at least the value. */
  readonly vague: boolean;
  /** Written as a fraction: `1/3`, `a third`, `½`. */
  readonly fraction: boolean;
  /** The multiplying suffix as written (`K`, `million`), '' without one. */
  readonly suffix: string;
  /** Said in cents, and multiplied. */
  readonly hundredths?: boolean;
  /** Digits of the whole part without grouping; a year has four and no grouping. */
  readonly plainDigits: number;
}

/** More digits than any quantity has: an identifier, and too long to calculate with. */
export const longestNumeral = 24;

const vulgar: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]], ['⅓', [1, 3]], ['⅔', [2, 3]], ['¼', [1, 4]], ['¾', [3, 4]], ['⅕', [1, 5]], ['⅖', [2, 5]], ['⅗', [3, 5]], ['⅘', [4, 5]],
  ['⅙', [1, 6]], ['⅚', [5, 6]], ['⅛', [1, 8]], ['⅜', [3, 8]], ['⅝', [5, 8]], ['⅞', [7, 8]], ['⅒', [1, 10]],
]);

const decimalComma = /^(\d{1,3}),(\d{1,2})$|^(0),(\d+)$/u;

const pointGroups = /^\d{1,3}(?:\.\d{3})+,\d{2}$/u;

/** The value of a digits token, or undefined when it is a version, a date or too long. */
export function digitsValue(text: string): { value: Base; decimals: number; plainDigits: number } | undefined {
  if (text.length > longestNumeral * 2 || /[^\d.,'’\s+−eE-]/u.test(text)) return undefined;
  const plainText = pointGroups.test(text) ? text.replaceAll('.', '').replace(',', '.') : text;
  const [mantissa, exponent] = plainText.replace(decimalComma, '$1$3.$2$4').replace('−', '-').split(/[eE]/u) as [string, string | undefined];
  const parts = mantissa.split('.');
  const dotted = parts.length > 2 && parts[0]!.length <= 3 && parts[0] !== '0' && parts.slice(1).every((part) => part.length === 3);
  if (parts.length > 2 && !dotted) return undefined;
  const whole = (dotted ? parts.join('') : parts[0]!).replace(/[^0-9]/gu, '');
  const decimals = dotted ? '' : (parts[1] ?? '');
  if (whole.length + decimals.length > longestNumeral) return undefined;
  const power = exponent === undefined ? 0 : Number(exponent);
  if (Math.abs(power) > 30) return undefined;
  const plain = new Decimal(decimals === '' ? whole || '0' : `${whole || '0'}.${decimals}`);
  const value = power === 0 ? plain : plain.mul(new Decimal(10).pow(power));
  return { value, decimals: decimals.length - power, plainDigits: /^\d+$/u.test(mantissa) ? mantissa.length : 0 };
}

const unit = new Decimal(1);

/** One unit of the last written digit of a whole number: zeros are open from 1,000 on. */
export function wholeStep(value: Base): Base {
  const whole = value.abs();
  if (whole.lt(1000)) return unit;
  const digits = whole.toFixed(0);
  const zeros = digits.length - digits.replace(/0+$/u, '').length;
  return new Decimal(10).pow(zeros);
}

function decimalStep(value: Base, decimals: number): Base {
  return decimals > 0 ? new Decimal(10).pow(-decimals) : wholeStep(value);
}

/** Nobody says a fraction to the per cent: one is open by a tenth of its part (a third is 0.30 to 0.37), a mixed number like its decimals. */
export function fractionStep(value: ExactNumber): Base {
  if (value.numerator.lt(value.denominator)) return new Decimal('0.2').div(partsOf(value));
  const decimals = value.denominator.eq(1) ? value.numerator.decimalPlaces() : 2;
  return new Decimal(10).pow(-Math.min(decimals, 3));
}

/** Into how many parts the whole is divided: 4 for 0.75; hundredths where that cannot be told. */
function partsOf({ numerator, denominator }: ExactNumber): Base {
  if (!denominator.eq(1)) return denominator;
  for (let parts = 2; parts <= 100; parts += 1) if (numerator.mul(parts).isInteger()) return new Decimal(parts);
  return numerator.isZero() ? new Decimal(100) : Decimal.max(100, new Decimal(1).div(numerator));
}

/** Reads a number in digits or words that starts at token `at`. */
export function readNumeral(tokens: readonly Token[], at: number, words: LanguageWords): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return readDigits(tokens, at, words);
  const fraction = vulgar.get(token.text);
  if (fraction !== undefined) return fractionNumeral(at, at + 1, exact(...fraction), 'digits');
  const read = readWordNumber(tokens, at, words);
  if (read === undefined) return undefined;
  const { value } = read;
  const step = read.vague ? new Decimal(0) : value.denominator.eq(1) && value.numerator.isInteger() ? wordStep(tokens, read.end, value.numerator, words) : fractionStep(value);
  return { first: at, end: read.end, value, step, notation: 'words', vague: read.vague, fraction: read.fraction, suffix: '', plainDigits: 0 };
}

/** `half a million` rounds like 0.5 million, `two million` like 2 million. */
function wordStep(tokens: readonly Token[], end: number, value: Base, words: LanguageWords): Base {
  return words.bundles.has(tokens[end - 1]!.lower) ? new Decimal(1) : wholeStep(value);
}

function fractionNumeral(first: number, end: number, value: ExactNumber, notation: Numeral['notation']): Numeral {
  return { first, end, value, step: fractionStep(value), notation, vague: false, fraction: true, suffix: '', plainDigits: 0 };
}

function readDigits(tokens: readonly Token[], at: number, words: LanguageWords): Numeral | undefined {
  const digits = digitsValue(tokens[at]!.text);
  if (digits === undefined) return undefined;
  const fraction = readDigitFraction(tokens, at, digits.value);
  if (fraction !== undefined) return fraction;
  const ten = tokens[at]!.text === '10' ? readRaised(tokens, at + 1) : undefined;
  if (ten !== undefined) {
    const value = new Decimal(10).pow(ten.exponent);
    return { first: at, end: ten.end, value: exact(value), step: value, notation: 'digits', vague: false, fraction: false, suffix: '', plainDigits: 0 };
  }
  const power = readPower(tokens, at + 1);
  if (power !== undefined) {
    const factor = new Decimal(10).pow(power.exponent);
    const step = new Decimal(10).pow(-Math.max(0, digits.decimals)).mul(factor);
    return { first: at, end: power.end, value: exact(digits.value.mul(factor)), step, notation: 'digits', vague: false, fraction: false, suffix: '', plainDigits: 0 };
  }
  const scaled = words.scaledNouns.get(tokens[at + 1]?.lower ?? '');
  if (scaled !== undefined) {
    const value = digits.value.mul(scaled);
    return { first: at, end: at + 2, value: exact(value), step: decimalStep(digits.value, digits.decimals).mul(scaled), notation: 'digits', vague: false, fraction: false, suffix: tokens[at + 1]!.text, plainDigits: 0 };
  }
  const suffix = readSuffix(tokens, at + 1, words);
  if (suffix === undefined) {
    const half = readAndHalf(tokens, at + 1, words);
    const base = { first: at, notation: 'digits' as const, vague: false, fraction: false, suffix: '' };
    if (half !== undefined && digits.decimals === 0) {
      const value = addExact(exact(digits.value), half.value);
      return { ...base, end: half.end, value, step: fractionStep(value), plainDigits: 0 };
    }
    return { ...base, end: at + 1, value: exact(digits.value), step: decimalStep(digits.value, digits.decimals), plainDigits: digits.plainDigits };
  }
  const sum = digits.decimals === 0 ? readSum(tokens, digits.value, suffix, words) : undefined;
  if (sum !== undefined) return { first: at, end: sum.end, value: exact(sum.value), step: wholeStep(sum.value), notation: 'digits', vague: false, fraction: false, suffix: '', plainDigits: 0 };
  const half = digits.decimals === 0 ? readAndHalf(tokens, suffix.end, words) : undefined;
  if (half !== undefined) {
    const value = multiplyExact(addExact(exact(digits.value), half.value), exact(suffix.factor));
    return { first: at, end: half.end, value, step: new Decimal(suffix.factor).div(10), notation: 'digits', vague: false, fraction: false, suffix: '', plainDigits: 0 };
  }
  const value = digits.value.mul(suffix.factor);
  const step = digits.decimals > 0 ? new Decimal(10).pow(-digits.decimals).mul(suffix.factor) : suffixStep(value, suffix.factor);
  return {
    first: at, end: suffix.end, value: exact(value), step, notation: 'digits', vague: false, fraction: false, suffix: suffix.text, plainDigits: 0,
  };
}

/** `3 hundred and 21`, `4 thousand 3 hundred`: falling magnitudes, with `and` only behind a hundred; undefined where nothing is added. */
function readSum(tokens: readonly Token[], first: Base, suffix: Suffix, words: LanguageWords): { end: number; value: Base } | undefined {
  let value = first.mul(suffix.factor);
  let { end, factor } = suffix;
  for (;;) {
    const and = words.and.has(tokens[end]?.lower ?? '');
    const at = and ? end + 1 : end;
    const token = tokens[at];
    const more = token?.kind === 'number' ? digitsValue(token.text)?.value : and && factor === 100 ? smallNumber(token, words) : undefined;
    if (more === undefined || !more.isInteger() || suffix.text.length < 3 || token!.spaced !== true) break;
    const magnitude = token!.kind === 'number' ? readSuffix(tokens, at + 1, words) : undefined;
    const term = more.mul(magnitude?.factor ?? 1);
    if (term.isZero() || term.gte(factor) || (magnitude === undefined) !== (factor === 100) || and !== (magnitude === undefined)) break;
    value = value.add(term);
    end = magnitude?.end ?? at + 1;
    factor = magnitude?.factor ?? 1;
  }
  return end === suffix.end ? undefined : { end, value };
}

function smallNumber(token: Token | undefined, words: LanguageWords): Base | undefined {
  const value = words.numbers.get(token?.lower ?? '');
  return value === undefined ? undefined : new Decimal(value);
}

/** `×10^-5`, `x10−5`, ` × 10^6`, `·10⁵`. */
function readPower(tokens: readonly Token[], at: number): { end: number; exponent: number } | undefined {
  const times = tokens[at];
  const joined = times?.text === 'x10' && !times.spaced;
  if (times === undefined || !(joined || (/^[x×·*]$/u.test(times.text) && tokens[at + 1]?.text === '10'))) return undefined;
  const next = joined ? at + 1 : at + 2;
  return readRaised(tokens, next) ?? (/^[-−–]$/u.test(tokens[next]?.text ?? '') ? readExponent(tokens, next) : undefined);
}

/** `^-5` or `⁻⁵`, glued to what it raises. */
function readRaised(tokens: readonly Token[], at: number): { end: number; exponent: number } | undefined {
  if (tokens[at]?.spaced !== false) return undefined;
  if (tokens[at]!.text === '^') return readExponent(tokens, at + 1);
  let text = '';
  let end = at;
  for (; tokens[end]?.spaced === false && superscripts.has(tokens[end]!.text); end += 1) text += superscripts.get(tokens[end]!.text);
  return /^-?\d{1,2}$/u.test(text) && Math.abs(Number(text)) <= 24 ? { end, exponent: Number(text) } : undefined;
}

const superscripts: ReadonlyMap<string, string> = new Map(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁻', (sign, at) => [sign, '0123456789-'[at]!]));

/** Up to two digits, glued, with or without a minus. */
function readExponent(tokens: readonly Token[], at: number): { end: number; exponent: number } | undefined {
  const minus = /^[-−–]$/u.test(tokens[at]?.text ?? '');
  const digits = tokens[minus ? at + 1 : at];
  if (digits?.kind !== 'number' || digits.spaced || !/^\d{1,2}$/u.test(digits.text)) return undefined;
  const exponent = Number(digits.text);
  return exponent > 24 ? undefined : { end: minus ? at + 2 : at + 1, exponent: minus ? -exponent : exponent };
}

/** `16K` is open by a thousand, `160K` by ten thousand: zeros before the suffix are open too. */
function suffixStep(value: Base, factor: number): Base {
  return Decimal.max(wholeStep(value), factor >= 1000 ? factor : 1);
}

/** `2 1/2`, `3½`, `1/3` (the caller decides whether a bare `a/b` is a fraction, a rating or a part). */
function readDigitFraction(tokens: readonly Token[], at: number, whole: Base): Numeral | undefined {
  const next = tokens[at + 1];
  if (next === undefined || !whole.isInteger()) return undefined;
  const sign = vulgar.get(next.text);
  if (sign !== undefined) return fractionNumeral(at, at + 2, addExact(exact(whole), exact(...sign)), 'digits');
  const parts = tokens.slice(at + 1, at + 4);
  if (next.kind !== 'number' || !next.spaced || parts.length < 3 || parts[1]!.text !== '/' || parts[1]!.spaced || parts[2]!.spaced) return undefined;
  const top = digitsValue(parts[0]!.text)?.value;
  const bottom = digitsValue(parts[2]!.text)?.value;
  if (top === undefined || bottom === undefined || bottom.gt(64) || bottom.lt(2) || top.gte(bottom) || top.lt(1)) return undefined;
  return fractionNumeral(at, at + 4, addExact(exact(whole), divideExact(exact(top), exact(bottom))), 'digits');
}

interface Suffix {
  readonly end: number;
  readonly factor: number;
  readonly text: string;
}

/** `K` glued, or apart where it can be nothing else, or a magnitude word: ` million`, `-million`, ` hundred thousand`. Guarded suffixes are left to the caller. */
function readSuffix(tokens: readonly Token[], at: number, words: LanguageWords): Suffix | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'word' && (!token.spaced || isSpacedSuffix(tokens, at, words))) {
    const factor = words.suffixes.get(token.text);
    if (factor !== undefined) return { end: at + 1, factor, text: token.text };
  }
  const start = isJoiningHyphen(tokens, at) ? at + 1 : at;
  let factor = 1;
  let end = start;
  let texts = '';
  while (end < start + 3) {
    const word = tokens[end];
    const magnitude = word?.kind === 'word' ? (words.magnitudes.get(word.lower) ?? words.bundles.get(word.lower) ?? shortMagnitude(word, words)) : undefined;
    if (magnitude === undefined || (word!.lower.endsWith('s') && words.vague.has(word!.lower) && words.of.has(tokens[end + 1]?.lower ?? '') && end > start)) break;
    factor *= magnitude;
    texts += (texts === '' ? '' : ' ') + word!.text;
    end += 1;
  }
  // `11.8 Mio. EUR`
  if (end > start && words.dotted.has(tokens[end - 1]!.lower) && tokens[end]?.text === '.' && !tokens[end]!.spaced && tokens[end + 1] !== undefined) end += 1;
  return end > start ? { end, factor, text: texts } : undefined;
}

/** `$12 bn`, `3 mn` with a space; `5 m` with a space stays a unit. */
function shortMagnitude(token: Token, words: LanguageWords): number | undefined {
  return token.text.length >= 2 ? words.suffixes.get(token.text) : undefined;
}

/** The numeral with a guarded suffix (`$5m`, `7B parameters`) taken as a multiplier; in money also behind a space (`11.8 m EUR`, `42 k €`). */
export function withGuardedSuffix(numeral: Numeral, tokens: readonly Token[], words: LanguageWords): Numeral | undefined {
  const token = tokens[numeral.end];
  if (token === undefined || token.kind !== 'word' || numeral.suffix !== '' || numeral.notation === 'words') return undefined;
  const factor = words.guardedSuffixes.get(token.text) ?? (token.spaced ? words.suffixes.get(token.text) : undefined);
  if (factor === undefined) return undefined;
  const value = multiplyExact(numeral.value, exact(factor));
  const decimal = numeral.step.lt(1);
  const step = decimal ? numeral.step.mul(factor) : suffixStep(value.numerator, factor);
  return { ...numeral, end: numeral.end + 1, value, step, suffix: token.text, plainDigits: 0 };
}
