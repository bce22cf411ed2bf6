import { isJoiningHyphen } from './number-words.ts';
import { isPlural } from './stem.ts';
import type { Token } from './tokens.ts';
import { currencyCodes, currencySigns, currencyWords, dollarPrefixes, everydayCurrencyWords, hundredthsOf, lowerCurrencyCodes, unitBySymbol, unitByWord, type Unit } from './units.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

export interface UnitReading {
  readonly unit: Unit;
  /** Index after the unit's last token. */
  readonly end: number;
}

/** One-letter symbols that may stand apart from their number; the others collide with words and names. */
const spacedLetters = new Set(['s', 'g', 'm', 'h', 't', 'l', 'L', 'W', 'V', 'J', 'N', 'B', '%', '‰', '°']);
/** Symbols that are also words, so only glued to the number (`7d`, `350us`). */
const gluedOnly = new Set(['us', 'd', 'st', 'in', 'A', 'pps']);
const longestUnit = 3;

/** Reads the unit that starts at `at`, right after a numeral; a joining hyphen (`27-kilometre`) belongs to it. */
export function readUnit(tokens: Tokens, at: number): UnitReading | undefined {
  const start = isJoiningHyphen(tokens, at) ? at + 1 : at;
  return longer(readUnitWords(tokens, start), readUnitSymbol(tokens, start, start > at));
}

function longer(a: UnitReading | undefined, b: UnitReading | undefined): UnitReading | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.end > a.end ? b : a;
}

function readUnitWords(tokens: Tokens, at: number): UnitReading | undefined {
  let text = '';
  let found: UnitReading | undefined;
  for (let end = at; end < at + longestUnit && end < tokens.length; end += 1) {
    const token = tokens[end]!;
    if (end > at && token.text === '-' && !token.spaced) {
      text += '-';
      continue;
    }
    text += (text === '' || text.endsWith('-') || !token.spaced ? '' : ' ') + token.lower.replace(/['’]$/u, '');
    // `320,000-square-foot`
    const unit = unitByWord(text) ?? unitByWord(text.replace('-', ' '));
    if (unit !== undefined && (token.kind === 'word' || text === token.lower)) found = { unit, end: end + 1 };
  }
  return found;
}

function readUnitSymbol(tokens: Tokens, at: number, hyphenated: boolean): UnitReading | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return undefined;
  const apart = token.spaced || hyphenated;
  if (apart && ((gluedOnly.has(token.text) && !isMicroseconds(tokens, at)) || (token.text.length === 1 && !spacedLetters.has(token.text)))) return undefined;
  const next = tokens[at + 1];
  if (next !== undefined && !next.spaced) {
    const power = next.text === '^' && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]!.spaced ? `^${tokens[at + 2]!.text}` : next.text;
    const compound = unitBySymbol(token.text + power);
    if (compound !== undefined) return { unit: compound, end: power.startsWith('^') ? at + 3 : at + 2 };
  }
  const unit = unitBySymbol(token.text);
  if (unit === undefined) return undefined;
  // `2 m-wide` and `5 s.` are units, `5 A-levels` is none.
  if (token.kind === 'word' && apart && token.text.length === 1 && isJoiningHyphen(tokens, at + 1) && tokens[at + 2]?.kind === 'word') return undefined;
  return { unit, end: at + 1 };
}

/** `40 us median`: nobody gives us that, and no `300 us customers` are counted. */
function isMicroseconds(tokens: Tokens, at: number): boolean {
  if (tokens[at]!.text !== 'us' || tokens[at - 1]?.kind !== 'number') return false;
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  return next?.kind !== 'word' || (!isPlural(next.lower) && (second?.kind !== 'word' || !isPlural(second.lower)));
}

export interface CurrencyReading {
  readonly code: string;
  /** First token of the sign or code. */
  readonly first: number;
  readonly end: number;
  /** `MUSD`, `kEUR`, `USD million`: what the code multiplies by; 1 otherwise. */
  readonly scale?: number;
}

/** A currency sign or code that ends right before token `at`: `$`, `US$`, `EUR `. */
export function readCurrencyBefore(tokens: Tokens, at: number): CurrencyReading | undefined {
  const token = tokens[at - 1];
  if (token === undefined) return undefined;
  // `$-99.99`
  if (/^[-−]$/u.test(token.text) && !token.spaced && !tokens[at]!.spaced && currencySigns.has(tokens[at - 2]?.text ?? '')) return readCurrencyBefore(tokens, at - 1);
  const sign = currencySigns.get(token.text);
  if (sign !== undefined) {
    const prefix = tokens[at - 2];
    const code = sign === 'USD' && prefix !== undefined && !token.spaced ? (dollarPrefixes.get(prefix.text.toUpperCase()) ?? codeOf(prefix.text.toUpperCase())) : undefined;
    return code === undefined ? { code: sign, first: at - 1, end: at } : { code, first: at - 2, end: at };
  }
  if (token.kind === 'word' && isCode(token.text)) return { code: normalCode(token.text), first: at - 1, end: at };
  return undefined;
}

/** A currency sign, code or name at `at`, after a numeral: `€`, `USD`, `US dollars`. */
export function readCurrencyAfter(tokens: Tokens, at: number, words: LanguageWords): CurrencyReading | undefined {
  const start = isJoiningHyphen(tokens, at) ? at + 1 : at;
  const token = tokens[start];
  if (token === undefined) return undefined;
  const sign = currencySigns.get(token.text);
  if (sign !== undefined) return tokens[start + 1]?.kind === 'number' ? undefined : { code: sign, first: start, end: start + 1 };
  if (token.kind !== 'word') return undefined;
  if (isCode(token.text)) {
    // `3 USD50 cards`
    if (tokens[start + 1]?.kind === 'number' && !tokens[start + 1]!.spaced) return undefined;
    // `75 USD million`
    // `12 EUR cents`
    if (hundredthsOf.has(tokens[start + 1]?.lower ?? '')) return { code: normalCode(token.text), first: start, end: start + 2, scale: 0.01 };
    const magnitude = words.magnitudes.get(tokens[start + 1]?.lower ?? '');
    return { code: normalCode(token.text), first: start, end: magnitude === undefined ? start + 1 : start + 2, ...(magnitude === undefined ? {} : { scale: magnitude }) };
  }
  const scaled = /^([kKmM])([A-Z]{3})$/u.exec(token.text);
  if (scaled !== null && currencyCodes.has(scaled[2]!)) {
    return { code: normalCode(scaled[2]!), first: start, end: start + 1, scale: scaled[1]!.toLowerCase() === 'k' ? 1e3 : 1e6 };
  }
  // `20p`, but no `1080p`
  const pence = token.text === 'p' && !token.spaced && /^\d{1,2}(?:\.\d)?$/u.test(tokens[start - 1]!.text);
  const hundredth = pence ? 'GBP' : hundredthsOf.get(token.lower);
  if (hundredth !== undefined) return { code: hundredth, first: start, end: start + 1, scale: 0.01 };
  let text = '';
  let found: CurrencyReading | undefined;
  for (let end = start; end < start + longestUnit && tokens[end]?.kind === 'word'; end += 1) {
    text += (text === '' ? '' : ' ') + tokens[end]!.lower;
    const code = currencyWords.get(text);
    if (code !== undefined && (!everydayCurrencyWords.has(text) || isWrittenAmount(tokens[start - 1], words))) found = { code, first: start, end: end + 1 };
  }
  // `1.2 euro cents`
  return found !== undefined && hundredthsOf.has(tokens[found.end]?.lower ?? '') ? { ...found, end: found.end + 1, scale: 0.01 } : found;
}

/** `5,000`, `million`: unlike the `one` and `4` of `nine bids, 4 won`. */
function isWrittenAmount(token: Token | undefined, words: LanguageWords): boolean {
  if (token === undefined) return false;
  const scaled = words.magnitudes.has(token.lower) || words.suffixes.has(token.text) || words.guardedSuffixes.has(token.text);
  return scaled || (token.kind === 'number' && /\d\D?\d{3}/u.test(token.text));
}

function codeOf(text: string): string | undefined {
  return currencyCodes.has(text) ? normalCode(text) : undefined;
}

function normalCode(code: string): string {
  return code.toUpperCase() === 'RMB' ? 'CNY' : code.toUpperCase();
}

function isCode(text: string): boolean {
  return currencyCodes.has(text) || lowerCurrencyCodes.has(text);
}

export interface PerReading {
  /** Canonical unit of time, or the noun in lower case. */
  readonly name: string;
  readonly time: boolean;
  readonly end: number;
}

/** `/s`, `per day`, `a day`, `each month`, `per on-call week`, `a head`; `per 100 patients` is none. */
export function readPer(tokens: Tokens, at: number, words: LanguageWords): PerReading | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  const adverb = words.perAdverbs.get(token?.lower ?? '');
  if (adverb !== undefined) return { name: adverb, time: true, end: at + 1 };
  const dotted = next?.text === '.' && tokens[at + 3]?.text === '.' ? words.perAbbreviations.get(`${token?.lower ?? ''}.${tokens[at + 2]!.lower}.`) : undefined;
  if (dotted !== undefined) return { name: dotted, time: true, end: at + 4 };
  if (token === undefined || next === undefined || next.kind !== 'word') return undefined;
  const slash = token.text === '/' && !token.spaced && !next.spaced;
  const article = words.articles.has(token.lower) && token.kind === 'word';
  if (!slash && !article && !words.per.has(token.lower)) return undefined;
  if (words.heads.has(next.lower) && (article || !slash)) return words.persons.has(next.lower) && article ? undefined : { name: 'head', time: false, end: at + 2 };
  const power = tokens[at + 2];
  const raised = power?.text === '^' && tokens[at + 3]?.kind === 'number' && !tokens[at + 3]!.spaced;
  const squared = !article && power !== undefined && !power.spaced ? unitBySymbol(next.text + power.text + (raised ? tokens[at + 3]!.text : '')) : undefined;
  if (squared !== undefined) return { name: squared.name, time: false, end: raised ? at + 4 : at + 3 };
  const latin = words.latinPeriods.get(next.lower);
  if (latin !== undefined) return { name: latin, time: true, end: at + 2 };
  if (words.periods.has(next.lower)) return endsPeriod(tokens, at + 2, words) ? { name: next.lower, time: true, end: at + 2 } : undefined;
  const modified = article || slash ? undefined : modifiedPeriod(tokens, at + 1, words);
  if (modified !== undefined) return modified;
  const unit = unitByWord(next.lower) ?? (slash || /\d$/u.test(next.text) ? unitBySymbol(next.text) : undefined);
  const time = unit !== undefined && (unit.dimension === 'time' || unit.dimension === 'calendar');
  // `a day` is a rate; `a week-long` and `a year of` are not.
  if (article && (!time || isJoiningHyphen(tokens, at + 2) || (words.of.has(tokens[at + 2]?.lower ?? '') && !isNumber(tokens[at + 3], words)))) return undefined;
  if (unit !== undefined) return { name: unit.name, time, end: at + 2 };
  // `€15,000 each on average`
  if (words.stop.has(next.lower)) return undefined;
  // `35 minutes per therapist per day`, `2 pots per child a week`: of the two the time tells what is reckoned.
  const timed = article ? undefined : readPer(tokens, at + 2, words);
  return timed?.time === true ? timed : { name: next.lower, time: false, end: at + 2 };
}

/** `courses a year of six evenings each` */
function isNumber(token: Token | undefined, words: LanguageWords): boolean {
  return token?.kind === 'number' || words.numbers.has(token?.lower ?? '');
}

/** `a season of` and `a night-time` are no rates. */
function endsPeriod(tokens: Tokens, at: number, words: LanguageWords): boolean {
  return !isJoiningHyphen(tokens, at) && !words.of.has(tokens[at]?.lower ?? '');
}

/** `per on-call week`, `per working day`: a rate in weeks and days. */
function modifiedPeriod(tokens: Tokens, at: number, words: LanguageWords): PerReading | undefined {
  for (let end = at + 1; end < at + 4; end += 1) {
    const token = tokens[end];
    // `per day with a month of retention`
    if (words.stop.has(tokens[end - 1]!.lower) && !isJoiningHyphen(tokens, end)) return undefined;
    const joined = isJoiningHyphen(tokens, end);
    if (token === undefined || (token.kind !== 'word' && !joined) || (token.kind === 'word' && !token.spaced && !isJoiningHyphen(tokens, end - 1))) return undefined;
    const unit = token.kind === 'word' && token.spaced ? unitByWord(token.lower) : undefined;
    if (unit?.dimension === 'time' || unit?.dimension === 'calendar') return { name: unit.name, time: true, end: end + 1 };
  }
  return undefined;
}
