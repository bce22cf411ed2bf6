import type { Span } from '../text/span.ts';
import { english } from './words/english.ts';

/**
 * Parts of a sentence that can have an owner of their own. A clause ends at `;`, `:`, a spaced dash, an arrow, a
 * bracket, a conjunction of contrast after a comma, or a comma before a new subject pronoun. Numbers and names keep
 * their inner punctuation, because a boundary needs white space beside it.
 */
export function splitClauses(text: string, sentence: Span): Span[] {
  const cuts: { end: number; next: number }[] = [];
  const body = text.slice(sentence.start, sentence.end);
  for (const match of body.matchAll(boundary)) {
    const start = sentence.start + match.index;
    cuts.push({ end: start, next: start + match[0].length });
  }
  const clauses: Span[] = [];
  let at = sentence.start;
  for (const cut of cuts) {
    pushTrimmed(clauses, text, at, cut.end);
    at = cut.next;
  }
  pushTrimmed(clauses, text, at, sentence.end);
  return clauses.length > 0 ? clauses : [sentence];
}

const boundary = english.clauseBoundary;

function pushTrimmed(into: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /[\s,.;:)\]]/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  if (to > from) into.push({ start: from, end: to });
}
