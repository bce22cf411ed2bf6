import { currencyCodes, unitBySymbol, unitByWord } from './units.ts';
import type { LanguageWords } from './words/language.ts';

/**
 * A piece of text: a word (letters with digits and apostrophes inside), a run of digits with its grouping and
 * fraction, or one other character. White space makes no token.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'symbol';
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** White space stands before it; also true at the start of the text. */
  readonly spaced: boolean;
}

/** Four digits that may be a year; what stands around them decides. */
export function isYearShaped(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.text);
}

/** `99.95 % over 2025`, `40 talks over 2025`: behind a value and before nothing that could be counted, the year says when. */
export function isYearOver(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const next = tokens[at + 1];
  if (!isYearShaped(tokens[at]) || !words.duringWords.has(tokens[at - 1]?.lower ?? '') || (next?.kind === 'word' && !words.stop.has(next.lower))) return false;
  const value = [2, 3].some((back) => tokens[at - back]?.kind === 'number');
  return value && (tokens[at - 2]?.text === '%' || tokens[at - 2]?.kind === 'word');
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const spacing = /\s/u;
const wordStart = /[\p{L}\p{M}_]/u;
const wordPart = /[\p{L}\p{M}\p{Nd}_]/u;
/** Spaces that group digits without a doubt: no-break, narrow no-break, thin, figure. */
const groupingSpace = new Set(['\u00a0', '\u202f', '\u2009', '\u2007']);
const apostrophes = new Set(["'", '’', 'ʼ']);

/** Splits a text into tokens in one pass; every token's span is exact. */
export function tokenize(text: string, words: LanguageWords): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (spacing.test(character) || character === '\ufeff' || character === '\u200b') {
      spaced = true;
      at += character.length;
      continue;
    }
    const start = at;
    let kind: Token['kind'] = 'symbol';
    if (startsNumber(text, at, tokens.at(-1), spaced)) {
      kind = 'number';
      at = numberEnd(text, at, words);
    } else if (wordStart.test(character)) {
      kind = 'word';
      at = wordEnd(text, at);
    } else {
      at = symbolEnd(text, at, character);
    }
    const value = text.slice(start, at);
    tokens.push({ kind, start, end: at, text: value, lower: value.toLowerCase(), spaced });
    spaced = false;
  }
  return tokens;
}

function startsNumber(text: string, at: number, before: Token | undefined, spaced: boolean): boolean {
  if (isDigit(text.charCodeAt(at))) return true;
  if (text[at] !== '.' || !isDigit(text.charCodeAt(at + 1))) return false;
  return spaced || before === undefined || (before.kind === 'symbol' && before.text !== '.');
}

function wordEnd(text: string, from: number): number {
  // `USD115`, `EUR4.2m`
  if (isDigit(text.charCodeAt(from + 3)) && currencyCodes.has(text.slice(from, from + 3))) return from + 3;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code)) {
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (wordPart.test(character)) at += character.length;
    else if (apostrophes.has(character) && wordStart.test(text[at + 1] ?? '')) at += 1;
    else break;
  }
  return at;
}

/** Two-character comparison signs are one token; everything else is one character. */
function symbolEnd(text: string, at: number, character: string): number {
  const two = text.slice(at, at + 2);
  if (two === '>=' || two === '<=' || two === '->' || two === '=>') return at + 2;
  return at + character.length;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The end of a run of digits with grouping, fraction and exponent; `1.2.3` is one token, which no numeral accepts. */
function numberEnd(text: string, from: number, words: LanguageWords): number {
  let at = digitsEnd(text, from);
  const first = at - from;
  const decimal = first <= 3 && first > 0 ? decimalCommaEnd(text, from, at, words) : undefined;
  if (decimal !== undefined) return decimal;
  if (first <= 3 && first > 0) at = pointGroupsEnd(text, at) ?? groupsEnd(text, at);
  while (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) at = digitsEnd(text, at + 1);
  return exponentEnd(text, at);
}

/**
 * `11,8 Mio.`, `3,5 %`, `0,02 ms`: a comma with one or two digits behind it (after 0 any number) is a decimal one where a unit, a
 * currency or a magnitude says that it is a single number.
 */
function decimalCommaEnd(text: string, from: number, at: number, words: LanguageWords): number | undefined {
  if (text[at] !== ',') return undefined;
  const end = digitsEnd(text, at + 1);
  const size = end - at - 1;
  const small = text[from] === '0' && at === from + 1;
  if (size < 1 || (size > 2 && !small) || /^[.,]\d/u.test(text.slice(end, end + 2))) return undefined;
  // `€3,50`
  if (size === 2 && /^\p{Sc}$/u.test(text[from - 1] ?? '')) return end;
  const next = /^[\s\u00a0\u202f]?(?:([%‰€$£])|([\p{L}µμ]{1,12})(?![\p{L}]))/u.exec(text.slice(end, end + 14));
  if (!next) return undefined;
  const word = next[2] ?? '';
  const lower = word.toLowerCase();
  // Units that are ordinary words, too, tell nothing: `pages 3,4 in`.
  const measures = next[1] !== undefined || words.magnitudes.has(lower) || currencyCodes.has(word) || (!words.stop.has(lower) && (unitBySymbol(word) ?? unitByWord(lower)) !== undefined);
  return measures ? end : undefined;
}

/** `1.234,56`: groups with points, and a comma for the decimals. */
function pointGroupsEnd(text: string, from: number): number | undefined {
  if (text[from] !== '.') return undefined;
  const match = /^(?:\.\d{3}){1,4},\d{2}(?!\d|[.,]\d)/u.exec(text.slice(from, from + 24));
  return match === null ? undefined : from + match[0].length;
}

/** Follows `,431`, ` 431` (a grouping space), `'431`, and the groups of two of Indian numbers. */
function groupsEnd(text: string, from: number): number {
  let at = from;
  const separator = text[at] ?? '';
  if (separator !== ',' && !groupingSpace.has(separator) && !apostrophes.has(separator)) {
    return separator === ' ' ? spacedGroupsEnd(text, from) : from;
  }
  let end = from;
  while (text[at] === separator) {
    const next = digitsEnd(text, at + 1);
    const size = next - at - 1;
    if (size === 3) end = next;
    else if (size !== 2 || separator !== ',') break;
    at = next;
  }
  return end;
}

/** Plain spaces group only where two groups follow: `1 234 567`, not `in 2019 300 people`. */
function spacedGroupsEnd(text: string, from: number): number {
  let at = from;
  let groups = 0;
  while (text[at] === ' ' && digitsEnd(text, at + 1) === at + 4) {
    at += 4;
    groups += 1;
  }
  // `10 000`: a group that opens with 0 is no number of its own.
  return groups >= 2 || (groups === 1 && text[from + 1] === '0') ? at : from;
}

function exponentEnd(text: string, at: number): number {
  if (text[at] !== 'e' && text[at] !== 'E') return at;
  const sign = text[at + 1];
  const digits = sign === '-' || sign === '+' || sign === '−' ? at + 2 : at + 1;
  const end = digitsEnd(text, digits);
  return end > digits && end - digits <= 3 && !wordPart.test(text[end] ?? '') ? end : at;
}
