import { weakMemo } from '../memo/weak-memo.ts';
import type { QuantityKind } from '../model/quantity.ts';
import type { Dimension } from './units.ts';
import { stem } from './stem.ts';
import type { LanguageWords } from './words/language.ts';

export interface Flattery {
  readonly kind: QuantityKind;
  readonly dimension: Dimension;
  /** Canonical unit; tells hours and less from days and more. */
  readonly unit: string;
  /** Stems of the measure, head last. */
  readonly measure: readonly string[];
  /** The word before the amount and its comparator, in lower case. */
  readonly before: string;
  /** `45 days of traces`, `12% of the cost`. */
  readonly of: boolean;
  /** A verb of gain in the clause (`saves`), or a fall by this amount (`cut the bill by`). */
  readonly gain: boolean;
}

const shortUnits = new Set(['ns', 'µs', 'ms', 's', 'min', 'h']);
const cues = weakMemo((words: LanguageWords) => {
  const each = (list: ReadonlySet<string>): ReadonlySet<string> => new Set([...list].map((word) => stem(word, words)));
  return { lower: each(words.lowerBetter), higher: each(words.higherBetter) };
});

/** The word, in any form, is of a measure where less is better. */
export function isLowerBetter(word: string, words: LanguageWords): boolean {
  return cues(words).lower.has(stem(word, words));
}

/** Which way a value flatters: by what is measured, else by its unit and the words around it; undefined where nothing tells. */
export function betterWay(about: Flattery, words: LanguageWords): 'higher' | 'lower' | undefined {
  const named = byMeasure(about.measure, words);
  switch (about.kind) {
    case 'duration': return durationWay(about, named, words);
    case 'count':
    case 'rate': return named === 'lower' ? 'lower' : 'higher';
    case 'money': return about.gain ? 'higher' : (named ?? 'higher');
    case 'ratio': return about.of ? undefined : named;
    case 'multiplier': return named === 'lower' && !about.gain ? 'lower' : 'higher';
    case 'size': return named ?? (about.of ? 'higher' : undefined);
    default: return named;
  }
}

/** The nearest cue to the head decides: `error rate` is an error's, `hit rate` a hit's, so modifiers of `rate` go first. */
function byMeasure(measure: readonly string[], words: LanguageWords): 'higher' | 'lower' | undefined {
  const { lower, higher } = cues(words);
  if (measure.some((word) => lower.has(word))) return 'lower';
  return measure.some((word) => higher.has(word)) ? 'higher' : undefined;
}

function durationWay(about: Flattery, named: 'higher' | 'lower' | undefined, words: LanguageWords): 'higher' | 'lower' | undefined {
  if (about.of) return 'higher';
  if (words.takenBefore.has(about.before)) return 'lower';
  if (about.gain) return 'higher';
  if (named !== undefined) return named;
  if (words.spannedBefore.has(about.before)) return 'higher';
  return shortUnits.has(about.unit) ? 'lower' : 'higher';
}
