import { textMemo } from '../memo/text-memo.ts';
import type { UnbackedPart } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { doneBy } from './own-deeds.ts';
import type { Statement } from './reading.ts';

/**
 * A part of a claim that the evidence tells in the very words: a clause of an item for whose work it is, all of a
 * sentence or more for the rest, for `Counselling diploma` alone says more than `Counselling diploma: one module to go`.
 */
export function isWordForWord({ reason, item }: UnbackedPart, { passage, clause, sentence }: Statement, items: readonly EvidenceItem[]): boolean {
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  // `led the programme`, behind the name of who did.
  if (reason === 'scope' && item && doneBy.test(own) && holdsRun(item, wordsOf(own), clauseEnd)) return true;
  const whole = wordsOf(text.slice(sentence.start, sentence.end));
  if (whole.split(' ').length < fewestWords) return false;
  // `Counselling diploma: one module to go` says itself how far it has come.
  const ends = /\s[,.]\s/u.test(whole) ? clauseEnd : sentenceEnd;
  return items.some((each) => each.status === 'shipped' && holdsRun(each, whole, ends));
}

const fewestWords = 4;
const clauseEnd = ',.';
const sentenceEnd = '.';

/** With a mark on both sides. */
function holdsRun({ statement }: EvidenceItem, run: string, ends: string): boolean {
  const all = `. ${wordsOf(statement)} .`;
  const marks = new Set(ends);
  for (let at = all.indexOf(` ${run} `); at >= 0; at = all.indexOf(` ${run} `, at + 1)) {
    if (marks.has(all[at - 1]!) && marks.has(all[at + run.length + 2]!)) return true;
  }
  return false;
}

/** Words and marks with one space between them; every number is the same, for numbers are metrics' business. */
const wordsOf = textMemo((text: string) =>
  text
    .toLowerCase()
    .replace(/\p{N}+(?:[.,:]\p{N}+)*/gu, '0')
    .replace(/[.;!?](?=\s|$)/gu, ' . ')
    .replace(/[,:()–—](?=\s|$)|(?<=\s)[(–—]/gu, ' , ')
    .replace(/[^\p{L}\p{N}.,]+/gu, ' ')
    .replace(/^[\s.,]+|[\s.,]+$/gu, ''),
);
