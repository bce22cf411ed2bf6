import type { ColumnTemplate } from '../model/template.ts';
import { words } from './headings.ts';

export type Vocabulary = NonNullable<ColumnTemplate['vocabulary']>;

/** A cell's word in a ranked vocabulary. */
export interface RankedWord {
  readonly word: string;
  /** 0 for the weakest. */
  readonly rank: number;
}

/** What a cell of a ranked column says; `rating` is a number or a row of stars, known but not one of the words. */
export type VocabularyReading =
  | { readonly kind: 'word'; readonly value: RankedWord }
  | { readonly kind: 'rating' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' };

const rating = /^[\s(~]{0,3}(?:\d{1,3}(?:[.,]\d{1,2})?\s?(?:\/|of|out of|%|$)|[★☆⭐●○◐]{1,10}|[A-F][+-]?\s*$)/i;
const intensifiers = new Set(['very', 'fairly', 'quite', 'mostly', 'somewhat', 'rather', 'a', 'an', 'the', 'pretty', 'really', 'extremely', 'moderately', 'strength', 'my', 'overall', 'likely', 'is', 'to']);
const scanned = 6;

/**
 * Reads a cell like `Strong — built it`, `✅ Direct match`, `moderate/strong` or `4/5`. The earliest known word wins, and of those
 * that start there the longest (`no match` before `no`).
 */
export function readVocabulary(cell: string, vocabulary: Vocabulary): VocabularyReading {
  const text = cell.trim().slice(0, 200);
  if (text === '') return { kind: 'empty' };
  const symbol = symbolAt(text, vocabulary);
  const parts = words(text).split(' ').filter((word) => word !== '');
  const found = wordIn(parts, vocabulary);
  const value = found ?? symbol;
  if (value) return { kind: 'word', value };
  return rating.test(text) ? { kind: 'rating' } : { kind: 'unknown' };
}

function wordIn(parts: readonly string[], vocabulary: Vocabulary): RankedWord | undefined {
  const table = tableOf(vocabulary);
  let plain = 0;
  for (let at = 0; at < Math.min(parts.length, scanned); at++) {
    for (let length = Math.min(3, parts.length - at); length > 0; length--) {
      const value = table.get(parts.slice(at, at + length).join(' '));
      // A short everyday word is a strength only where the cell begins with it.
      if (value && (plain === 0 || parts[at]!.length > 3)) return value;
    }
    if (!intensifiers.has(parts[at]!)) plain++;
  }
  return undefined;
}

const tables = new WeakMap<Vocabulary, ReadonlyMap<string, RankedWord>>();

function tableOf(vocabulary: Vocabulary): ReadonlyMap<string, RankedWord> {
  const known = tables.get(vocabulary);
  if (known) return known;
  const table = new Map<string, RankedWord>();
  vocabulary.forEach(({ word, synonyms }, rank) => {
    for (const name of [word, ...synonyms]) if (words(name) !== '') table.set(words(name), { word, rank });
  });
  tables.set(vocabulary, table);
  return table;
}

/** Emoji and signs, which have no words. */
function symbolAt(text: string, vocabulary: Vocabulary): RankedWord | undefined {
  for (let rank = 0; rank < vocabulary.length; rank++) {
    const { word, synonyms } = vocabulary[rank]!;
    if (synonyms.some((synonym) => words(synonym) === '' && (text.startsWith(synonym) || (synonym > '\x7f' && text.endsWith(synonym))))) return { word, rank };
  }
  return undefined;
}
