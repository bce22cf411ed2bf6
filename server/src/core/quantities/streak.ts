import { weakMemo } from '../memo/weak-memo.ts';
import type { Amount } from './amounts.ts';
import { matchAfter, phraseTable } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

const streakTable = weakMemo((words: LanguageWords) => phraseTable(words.streaks.behind.map((phrase) => [phrase, true] as const), 'first'));

/** `two years running`, `three weeks in a row`, `four consecutive years`: so many times one after the other, and no span of work. */
export function isStreak(tokens: readonly Token[], { numeral, end, unit }: Amount, words: LanguageWords): boolean {
  if (unit?.dimension !== 'time' && unit?.dimension !== 'calendar') return false;
  const match = matchAfter(tokens, end, streakTable(words));
  // `three years running a clinic`
  const next = match && tokens[match.end];
  return words.streaks.before.has(tokens[numeral.end]?.lower ?? '') || (match !== undefined && (next?.kind !== 'word' || (words.stop.has(next.lower) && !words.determiners.has(next.lower))));
}
