import { weakMemo } from '../memo/weak-memo.ts';
import { stem } from './stem.ts';
import type { Unit } from './units.ts';

/** Stems of the words that a unit is called by: every pair of numbers is asked whether one counts what the other one measures. */
export const unitStems = weakMemo(({ words }: Unit): ReadonlySet<string> => new Set(words.map((word) => stem(word))));
