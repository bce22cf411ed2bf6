import { contentWords } from '../claims/content-words.ts';
import { itemIndex } from '../claims/item-index.ts';
import type { MarkdownDocument } from '../model/document.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import { splitSentences } from '../parse/sentences.ts';
import { toRendered } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';

export interface EvidenceCompletion {
  /** The part of an id that stands there. */
  readonly replace: Span;
  /** The nearest to the sentence first, then the others in the order of the evidence. */
  readonly items: readonly EvidenceItem[];
}

const idCharacter = /[A-Za-z0-9._-]/;
/** So far back an id may begin. */
const longestId = 200;

/** Where an id of the evidence is being written: behind `](evidence:` or `[^`; undefined anywhere else. Looks at the text alone. */
export function idAt(text: string, offset: number): Span | undefined {
  let start = offset;
  while (start > Math.max(0, offset - longestId) && idCharacter.test(text[start - 1]!)) start--;
  const before = text.slice(Math.max(0, start - 12), start);
  if (!before.endsWith('](evidence:') && !before.endsWith('[^')) return undefined;
  let end = offset;
  while (end < text.length && end < offset + longestId && idCharacter.test(text[end]!)) end++;
  return { start, end };
}

/** The items that can be named at an offset; undefined where none can, code included. */
export function completeEvidence(document: MarkdownDocument, evidence: EvidenceSet, offset: number): EvidenceCompletion | undefined {
  const replace = idAt(document.text, offset);
  const passage = replace && document.passages.find(({ span, kind }) => kind !== 'heading' && span.start <= offset && offset <= span.end);
  if (replace === undefined || passage === undefined || passage.marks.some(({ kind, source }) => kind === 'code' && source.start < offset && offset < source.end)) return undefined;
  const { text } = passage.rendered;
  const at = toRendered(passage.rendered, replace.start);
  const sentence = splitSentences(text).find(({ end }) => at <= end) ?? { start: 0, end: text.length };
  const near = itemIndex(evidence).near(contentWords(text.slice(sentence.start, sentence.end))).map(({ item }) => item);
  return { replace, items: [...new Set([...near, ...evidence.items])] };
}
