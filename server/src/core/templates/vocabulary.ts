import { textMemo } from '../memo/text-memo.ts';
import type { ColumnTemplate } from '../model/template.ts';
import type { Span } from '../text/span.ts';
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
  let reader = readers.get(vocabulary);
  if (!reader) readers.set(vocabulary, reader = textMemo((text) => readCell(text, vocabulary)));
  return reader(cell);
}

const readers = new WeakMap<Vocabulary, (cell: string) => VocabularyReading>();

function readCell(cell: string, vocabulary: Vocabulary): VocabularyReading {
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

/** Where the word of this rank stands in a cell, as it is written there; undefined where it is put in another way. */
export function vocabularySpan(cell: string, rank: number, vocabulary: Vocabulary): Span | undefined {
  const entry = vocabulary[rank]!;
  let finder = finders.get(entry);
  if (!finder) finders.set(entry, finder = textMemo((text) => findWord(text, entry) ?? null));
  return finder(cell) ?? undefined;
}

const finders = new WeakMap<Vocabulary[number], (cell: string) => Span | null>();

function findWord(cell: string, { word, synonyms }: Vocabulary[number]): Span | undefined {
  const names = [word, ...synonyms].filter((name) => words(name) !== '').sort((a, b) => b.length - a.length);
  const lower = cell.toLowerCase();
  // Letters whose lower case is longer would shift what follows.
  if (lower.length !== cell.length) return undefined;
  const places = names.flatMap((name) => wholeWord(lower, name.toLowerCase()));
  return places.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

function wholeWord(text: string, name: string): Span[] {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))) return [{ start, end }];
  }
  return [];
}

/** The sign of this rank that a cell opens or ends with, such as ✅. */
export function vocabularySign(cell: string, rank: number, vocabulary: Vocabulary): Span | undefined {
  for (const sign of signsOf(vocabulary[rank]!)) {
    const lead = cell.length - cell.trimStart().length;
    if (cell.startsWith(sign, lead)) return { start: lead, end: lead + sign.length };
    const end = cell.trimEnd().length;
    if (cell.endsWith(sign, end)) return { start: end - sign.length, end };
  }
  return undefined;
}

/** Synonyms without letters and digits. */
export function signsOf({ synonyms }: Vocabulary[number]): readonly string[] {
  return synonyms.filter((synonym) => words(synonym) === '').sort((a, b) => b.length - a.length);
}
