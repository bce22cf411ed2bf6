import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

/** Where a number stands. */
interface Around {
  readonly tokens: Tokens;
  /** Tokens before this and from `ceiling` on belong to other numbers. */
  readonly floor: number;
  readonly ceiling: number;
  readonly words: LanguageWords;
  /** The number before, and where it and what it counts end. */
  readonly partner: { readonly statistic: string | undefined; readonly end: number } | undefined;
}

/** Which statistic a number is, by words at it, or by those at the one before that it goes on from. */
export function statisticOf(around: Around, first: number, end: number, goesOn: boolean): string | undefined {
  const { partner } = around;
  return readStatistic(around, first, end) ?? (partner && ((goesOn && !endsBetween(around, partner.end, first)) || isNextYear(around, partner.end, first)) ? partner.statistic : undefined);
}

/** `a median of four days. Discounts went from 17 % to 11 %`: the first of two ends goes on from nothing before it. */
function endsBetween({ tokens }: Around, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, text }) => kind === 'symbol' && /^[.;!?|]$/u.test(text));
}

/** `median 170 minutes in 2022, 38 minutes in 2025`, `p95 54 min (2021) → 31 min`: the same a year later. */
function isNextYear({ tokens, words }: Around, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.some(({ kind, text }) => kind === 'number' && year.test(text))
    && between.every(({ kind, text, lower }) => (kind === 'number' ? year.test(text) : kind === 'symbol' ? !/^[.;!?|]$/u.test(text) : words.prepositions.has(lower) || words.and.has(lower)));
}

const year = /^(?:19|20)\d\d$/u;

/** Median, p99, mean …: right before the number, in the phrase behind it, or in the phrase before it. */
function readStatistic({ tokens, floor, ceiling, words }: Around, first: number, end: number): string | undefined {
  return statisticAt(tokens, first - 1, words) ?? statisticAfter(tokens, end, ceiling, words) ?? statisticBefore(tokens, first, floor, words) ?? topBefore(tokens, first);
}

function statisticAt(tokens: Tokens, at: number, words: LanguageWords): string | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  return percentileAt(tokens, at, words) ?? words.statistics.get(token.lower) ?? words.statistics.get(`${token.lower} ${tokens[at + 1]?.lower ?? ''}`);
}

/** `95th percentile`, `95th-percentile`. */
function percentileAt(tokens: Tokens, at: number, words: LanguageWords): string | undefined {
  if (!words.percentile.has(tokens[at]?.lower ?? '')) return undefined;
  const before = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
  const ordinal = words.ordinalEndings.has(tokens[before]?.lower ?? '') ? tokens[before - 1] : tokens[before];
  if (ordinal?.kind !== 'number') return undefined;
  return ordinal.text === '50' ? 'median' : `p${ordinal.text}`;
}

function statisticAfter(tokens: Tokens, end: number, ceiling: number, words: LanguageWords): string | undefined {
  for (let at = end; at < Math.min(end + 6, tokens.length); at += 1) {
    // Another number begins: only as the ordinal of a percentile does it say more about this one.
    if (at >= ceiling) return percentileAt(tokens, at + 2, words) ?? percentileAt(tokens, at + 3, words);
    const found = statisticAt(tokens, at, words);
    // `1.9 s at a peak of 61 requests`: it is the next number's.
    if (found !== undefined) return at > end && words.of.has(tokens[at + 1]?.lower ?? '') && at + 2 >= ceiling ? undefined : found;
    const token = tokens[at]!;
    if (words.and.has(token.lower) || words.whileWords.has(token.lower)) return undefined;
    // `0.02 ms (median)`, but not `0.8 s (p99 2.1 s)`
    if (token.text === '(' && tokens[at + 2]?.text !== ')') return undefined;
    if (token.kind === 'symbol' && token.text !== '(' && token.text !== '-') return undefined;
  }
  return undefined;
}

function statisticBefore(tokens: Tokens, first: number, floor: number, words: LanguageWords): string | undefined {
  for (let at = first - 1; at >= Math.max(floor, first - 12); at -= 1) {
    const found = statisticAt(tokens, at, words);
    if (found !== undefined) return found;
    if (/^[,;.)]$/u.test(tokens[at]!.text) || (tokens[at]!.text === '(' && at < first - 1)) return undefined;
  }
  return undefined;
}

/** `top-3 accuracy of 92 %`: another one than the top-1 accuracy. */
function topBefore(tokens: Tokens, first: number): string | undefined {
  for (let at = first - 1; at >= Math.max(2, first - 5); at -= 1) {
    const { kind, text } = tokens[at]!;
    if (kind === 'number') return tokens[at - 1]!.text === '-' && tokens[at - 2]!.lower === 'top' ? `top-${text}` : undefined;
    if (kind === 'symbol' && text !== ':') return undefined;
  }
  return undefined;
}
