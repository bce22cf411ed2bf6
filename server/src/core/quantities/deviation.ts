import type { Quantity } from '../model/quantity.ts';
import type { Amount } from './amounts.ts';
import type { BoundReading } from './bounds.ts';
import type { Token } from './tokens.ts';
import { unitByWord } from './units.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

/**
 * Where the words start that make a percentage the distance from what was to be: the verb of `landed 4 % off`, `came in 4 % under
 * budget`, `missed it by 4 %`, or the bound of `within 4 % of plan`; undefined for a level and for a change (`15 % off the price`).
 */
export function deviationStart(tokens: Tokens, { unit }: Amount, { first, end }: BoundReading, floor: number, words: LanguageWords): number | undefined {
  if (unit?.dimension !== 'share') return undefined;
  if (words.within.has(tokens[first]?.lower ?? '')) return words.of.has(tokens[end]?.lower ?? '') ? first : undefined;
  if (words.by.has(tokens[first - 1]?.lower ?? '')) return missStart(tokens, first - 1, floor, words);
  const next = tokens[end]?.lower ?? '';
  return words.away.has(next) || words.besides.has(next) ? arrivalStart(tokens, first, floor, words) : undefined;
}

/** `off by 4 %`, `missed the target by 4 %` */
function missStart(tokens: Tokens, by: number, floor: number, words: LanguageWords): number | undefined {
  if (words.away.has(tokens[by - 1]?.lower ?? '')) return by - 1;
  for (let at = by - 1; at >= Math.max(floor, by - 5) && tokens[at]!.kind === 'word'; at -= 1) if (words.missing.has(tokens[at]!.lower)) return by;
  return undefined;
}

/** `landed`, `came in`, `ended the year`: a verb that says where something came to stand, right before. */
function arrivalStart(tokens: Tokens, first: number, floor: number, words: LanguageWords): number | undefined {
  const period = unitByWord(tokens[first - 1]?.lower ?? '') !== undefined || words.periods.has(tokens[first - 1]?.lower ?? '');
  const behind = period && words.determiners.has(tokens[first - 2]?.lower ?? '') ? first - 2 : first;
  const verb = words.particles.has(tokens[behind - 1]?.lower ?? '') ? behind - 2 : behind - 1;
  return verb >= floor && words.arriving.has(tokens[verb]?.lower ?? '') ? verb : undefined;
}

/** Both are distances from what was to be, or neither; and both are times without a break, or neither. */
export function areAlike(a: Quantity, b: Quantity): boolean {
  return a.off === b.off && a.streak === b.streak;
}
