import { textMemo } from '../memo/text-memo.ts';
import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import { stem } from '../quantities/stem.ts';
import { functionWords } from './function-words.ts';

const wordPattern = /\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?/gu;

/** Stems of the words of a text that carry meaning; numbers and function words are left out, hyphenated words are split. */
export const contentWords: (text: string) => readonly string[] = textMemo(readWords);

/** As {@link contentWords}, for texts that are not asked about twice. */
export function readWords(text: string): readonly string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(wordPattern)) {
    const lower = word.toLowerCase().replace(/['’]\p{L}+$/u, '');
    if (lower.length > 1 && !functionWords.has(lower)) found.push(stem(lower));
  }
  return found;
}

/** Everything an item says and stands under. */
export const wordsOfItem = weakMemo(({ statement, headings, subject }: EvidenceItem): ReadonlySet<string> => {
  return new Set([statement, ...headings, subject?.name ?? '', ...(subject?.aliases ?? [])].flatMap(contentWords));
});

/** How many items of the evidence use each content word; subjects' descriptions count once. */
export const wordsOfEvidence = weakMemo((evidence: EvidenceSet): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const add = (words: Iterable<string>): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const item of evidence.items) add(wordsOfItem(item));
  for (const { name, aliases, about } of evidence.subjects) add(new Set([name, ...aliases, about ?? ''].flatMap(contentWords)));
  return counts;
});
