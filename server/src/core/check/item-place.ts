import type { EvidenceItem } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';

/** Where the item has these words in its file, the last of several; undefined where it writes them in another way. */
export function wordsInItem({ location: { span } }: EvidenceItem, words: string, text: string): Span | undefined {
  const at = words === '' ? -1 : text.slice(span.start, span.end).lastIndexOf(words);
  return at < 0 ? undefined : { start: span.start + at, end: span.start + at + words.length };
}
