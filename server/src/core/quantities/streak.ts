import type { Amount } from './amounts.ts';
import { matchAfter, phraseTable, type PhraseTable } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

const tables = new WeakMap<LanguageWords, PhraseTable<true>>();

/** `two years running`, `three weeks in a row`, `four consecutive years`: so many times one after the other, and no span of work. */
export function isStreak(tokens: readonly Token[], { numeral, end, unit }: Amount, words: LanguageWords): boolean {
  if (unit?.dimension !== 'time' && unit?.dimension !== 'calendar') return false;
  let behind = tables.get(words);
  if (behind === undefined) tables.set(words, behind = phraseTable(words.streaks.behind.map((phrase) => [phrase, true] as const), 'first'));
  const match = matchAfter(tokens, end, behind);
  // `three years running a clinic`
  const next = match && tokens[match.end];
  return words.streaks.before.has(tokens[numeral.end]?.lower ?? '') || (match !== undefined && (next?.kind !== 'word' || (words.stop.has(next.lower) && !words.determiners.has(next.lower))));
}
