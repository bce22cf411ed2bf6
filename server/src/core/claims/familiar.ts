import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import { contentWords } from './content-words.ts';

/** Answers whether the evidence says something like a text, for places where the candidate is not known to speak. */
export type Familiarity = (text: string) => boolean;

/** Share of a text's telling words that one item must have. */
const enough = 0.7;
const commonest = 0.34;

/** Built in one pass over the evidence. */
export const familiarity = weakMemo((evidence: EvidenceSet): Familiarity => {
  const itemsOf = new Map<string, number[]>();
  for (const [i, item] of evidence.items.entries()) {
    for (const word of new Set([item.statement, item.subject?.name ?? ''].flatMap(tellingWords))) {
      const items = itemsOf.get(word);
      if (items) items.push(i);
      else itemsOf.set(word, [i]);
    }
  }
  const everyday = Math.max(4, evidence.items.length * commonest);
  return (text) => {
    const words = new Set(tellingWords(text));
    const hits = new Map<number, number>();
    for (const word of words) {
      const items = itemsOf.get(word) ?? [];
      if (items.length > everyday) continue;
      for (const item of items) hits.set(item, (hits.get(item) ?? 0) + 1);
    }
    const most = Math.max(0, ...hits.values());
    return most >= 2 && (most >= 3 || most >= enough * words.size);
  };
});

/** How a number is written, with its points and commas. */
export const writtenNumber = /\p{N}+(?:[.,]\p{N}+)*/gu;

/** Content words, and the numbers as they are written. */
function tellingWords(text: string): string[] {
  return [...contentWords(text), ...[...text.matchAll(writtenNumber)].map(([number]) => number).filter((number) => number.length > 1)];
}
