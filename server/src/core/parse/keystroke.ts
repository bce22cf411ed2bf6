import { detached } from '../memo/detached.ts';
import type { MarkdownDocument, Passage } from '../model/document.ts';
import { disarm, safeLength } from './chunks.ts';
import { changeBetween, editLeaves, type Change } from './edit-leaves.ts';
import { PlacedChunk, type ParseMemo } from './parse-chunks.ts';

/** What was typed between two versions of a document, where it changed the words of one passage and nothing else but positions; of a table's header also what the cells below are headed by. */
export interface Typed {
  readonly was: Passage;
  readonly now: Passage;
  /** Of the whole text. */
  readonly change: Change;
}

/** The same with the document that it was typed in. */
export interface Keystroke extends Typed {
  readonly before: MarkdownDocument;
}

const keystrokes = new WeakMap<MarkdownDocument, Keystroke>();

/** How a document came from the version before it, where that was a {@link Keystroke}. */
export function keystrokeOf(document: MarkdownDocument): Keystroke | undefined {
  return keystrokes.get(document);
}

/** Of the version before only itself is kept, not how it came about: else every version ever typed would live on. */
export function keepKeystroke(document: MarkdownDocument, before: MarkdownDocument, { was, now, change }: Typed): void {
  keystrokes.delete(before);
  keystrokes.set(document, { before, was, now, change });
}

/** A paste is read like any other text. */
const mostTyped = 64;
/** What a line says of the blocks around it is read from its beginning. */
const longestLine = 4000;

/** The next version of the memo's document, where letters were typed behind a letter; takes over its chunks, or leaves all as it was. */
export function followKeystroke(memo: ParseMemo, uri: string, text: string): Typed | undefined {
  const { document } = memo.document!;
  if (document.uri !== uri || Math.abs(text.length - document.text.length) > mostTyped || text === document.text) return undefined;
  // What looks like front matter and is none may become some.
  if (!document.frontMatter && /^\uFEFF?---/.test(text)) return undefined;
  const change = changeBetween(document.text, text);
  if (change.inserted.length > mostTyped) return undefined;
  const at = chunkAt(memo.placed, change.span.start);
  const chunk = memo.placed[at];
  if (!chunk || chunk.own.lent !== '' || chunk.at.offset >= change.span.start || change.span.end >= chunk.at.offset + chunk.text.length) return undefined;
  const own = detached(text.slice(chunk.at.offset, chunk.at.offset + chunk.text.length + change.by));
  if (own.length > safeLength || lineAround(text, change.span.start) > longestLine || disarm(own) !== own) return undefined;
  const edited = editLeaves(chunk.text, chunk.own.leaves, own);
  if (!edited) return undefined;
  memo.work.chunksEdited++;
  const read = { text: own, lent: '', leaves: edited.leaves };
  const typed = new PlacedChunk(read, chunk.at, undefined);
  memo.placed = memo.placed.map((one, index) => {
    if (index < at) return one;
    return index === at ? typed : new PlacedChunk(one.own, { ...one.at, offset: one.at.offset + change.by }, memo.work);
  });
  memo.chunks.delete(chunk.text);
  memo.chunks.set(own, read);
  return { was: chunk.placed.passages[edited.edited]!, now: typed.placed.passages[edited.edited]!, change };
}

/** The last chunk that begins at the offset or before it. */
function chunkAt(chunks: readonly PlacedChunk[], offset: number): number {
  let [low, high] = [0, chunks.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.at.offset <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function lineAround(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return (end < 0 ? text.length : end) - text.lastIndexOf('\n', offset - 1);
}
