import type { Quantity } from '../model/quantity.ts';
import { contentWords } from './content-words.ts';

/** What a number measures, in stems. */
export interface MeasureWords {
  readonly words: readonly string[];
  readonly head: string;
}

const letters = /\p{L}+/gu;

/** Two to five letters that may be the first letters of words: `PRs`, `PoC`, lower-cased as measures are. */
const short = /(?<![\p{L}\p{N}])(\p{L}{2,5}?)s?(?![\p{L}\p{N}])/gu;

/** The runs of two to five neighbouring words of a lower-case text by their first letters: `pr` of `merged pull requests`. */
export function initialsOf(text: string): ReadonlyMap<string, MeasureWords> {
  const words = [...text.matchAll(letters)].map(([word]) => word);
  const runs = new Map<string, MeasureWords>();
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 2; end <= Math.min(words.length, start + 5); end++) {
      const run = words.slice(start, end);
      runs.set(run.map((word) => word[0]).join(''), { words: contentWords(run.join(' ')), head: contentWords(run.at(-1)!)[0] ?? '' });
    }
  }
  return runs;
}

/** The words of a measure that may abbreviate others: `pr` of `merged PRs`. */
function shortsOf(measure: string): ReadonlySet<string> {
  return new Set([...measure.matchAll(short)].map(([, word]) => word!));
}

/** How measures of the evidence are abbreviated, or what their abbreviations may stand for. */
export interface AbbreviatedMeasures {
  /** First letters of neighbouring words -> those words; without letters that stand for several. */
  readonly initials: ReadonlyMap<string, MeasureWords>;
  readonly shorts: ReadonlySet<string>;
  /** Runs of words that measures of the evidence have as they stand, which nobody there abbreviates. */
  readonly spelled: ReadonlySet<string>;
}

export function abbreviatedMeasures(measures: readonly string[]): AbbreviatedMeasures {
  const initials = new Map<string, MeasureWords>();
  const ambiguous = new Set<string>();
  const spelled = new Set<string>();
  for (const [run, long] of measures.flatMap((measure) => [...initialsOf(measure)])) {
    const known = initials.get(run);
    if (known && known.words.join(' ') !== long.words.join(' ')) ambiguous.add(run);
    initials.set(run, long);
    spelled.add(long.words.join(' '));
  }
  for (const run of ambiguous) initials.delete(run);
  return { initials, spelled, shorts: new Set(measures.flatMap((measure) => [...shortsOf(measure)])) };
}

/**
 * The measure in the words of the evidence: `merged PRs` where the evidence counts merged pull requests, and the other way
 * round. A word that the evidence's measures use as it stands abbreviates nothing.
 */
export function inWordsOfEvidence({ measure, head: own }: Quantity, { initials, shorts, spelled }: AbbreviatedMeasures): MeasureWords {
  let head = own;
  let words = contentWords(measure);
  for (const word of shortsOf(measure)) {
    const long = shorts.has(word) ? undefined : initials.get(word);
    if (!long) continue;
    const [abbreviation] = contentWords(word);
    words = [...words.filter((each) => each !== abbreviation), ...long.words];
    if (abbreviation === head) head = long.head;
  }
  for (const [run, long] of initialsOf(measure)) {
    const [abbreviation] = shorts.has(run) && !initials.has(run) && !spelled.has(long.words.join(' ')) ? contentWords(run) : [];
    if (abbreviation === undefined) continue;
    words = [...words.filter((each) => !long.words.includes(each)), abbreviation];
    if (long.head === head) head = abbreviation;
  }
  return { words, head };
}
