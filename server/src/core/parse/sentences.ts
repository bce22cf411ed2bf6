import { textMemo } from '../memo/text-memo.ts';
import type { Span } from '../text/span.ts';
import { abbreviations, beforeNumber, maybeFinal, sentenceStarters } from './abbreviations.ts';

const terminator = /[.!?…]+|[。！？]/g;
const closers = /["'”’»)\]*_]/;
const quoteOrBracket = /["'”’»)\]]/;
const space = /\s/;

/**
 * The sentences of a rendered passage, white space around them left out.
 *
 * A sentence may open with a lower-case product name, code, a digit or a quotation; semicolons, arrows and colons end none.
 */
export const splitSentences: (text: string) => readonly Span[] = textMemo(readSentences);

function readSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  terminator.lastIndex = 0;
  for (let found = terminator.exec(text); found; found = terminator.exec(text)) {
    const end = endAfter(text, found.index, found[0], start);
    if (end === undefined) continue;
    if (end > start) sentences.push({ start, end });
    start = skipSpace(text, end);
    terminator.lastIndex = Math.max(terminator.lastIndex, start);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

/** Where the sentence that this terminator closes ends (after closing quotes and brackets), or undefined if it closes none. */
function endAfter(text: string, at: number, mark: string, sentence: number): number | undefined {
  let end = at + mark.length;
  if ('。！？'.includes(mark)) return end;
  while (end < text.length && closers.test(text[end]!)) end++;
  const closing = text.slice(at + mark.length, end);
  if (end < text.length && !space.test(text[end]!)) return undefined;
  const next = skipSpace(text, end);
  if (next >= text.length) return end;
  const continues = isLowerCase(text[next]!);
  // Set off by a space before it, as in French, or where something that is not seen stood before it.
  if (at === 0 || space.test(text[at - 1]!)) return continues ? undefined : end;
  if (quoteOrBracket.test(closing) && continues) return undefined;
  if (mark === '.') return endsAtFullStop(text, at, sentence, next) ? end : undefined;
  if (mark.startsWith('..') || mark.includes('…')) return continues ? undefined : end;
  if (mark === '!' && continues) return undefined;
  return end;
}

function endsAtFullStop(text: string, at: number, sentence: number, next: number): boolean {
  const word = wordBefore(text, at, sentence);
  const lower = word.text.toLowerCase();
  const following = wordAt(text, next);
  if (/^\d{1,3}$/.test(word.text) && word.start === sentence) return false;
  if (beforeNumber.has(lower)) return !/^[\d#]/.test(following);
  if (maybeFinal.has(lower)) return isUpperCase(following[0] ?? '');
  if (abbreviations.has(lower)) return false;
  if (isDottedAbbreviation(word.text)) return sentenceStarters.has(following);
  if (/^\p{Lu}$/u.test(word.text) && word.text !== 'I') return !isInitial(text, word.start, sentence);
  return true;
}

/** `J. Ortiz` or `Mary J. Ortiz`, but not `written in C. Then`. */
function isInitial(text: string, start: number, sentence: number): boolean {
  if (start <= sentence) return true;
  const before = wordBefore(text, skipSpaceBack(text, start), sentence).text;
  return before === '' || isUpperCase(before[0]!);
}

/** `U.S`, `e.g`, `Ph.D`: short letter groups joined by full stops; `main.py` has longer ones. */
function isDottedAbbreviation(word: string): boolean {
  const parts = word.split('.');
  return parts.length > 1 && parts.length < 6 && parts.every((part) => /^\p{L}{1,2}$/u.test(part));
}

const wordLimit = 40;

function wordBefore(text: string, end: number, from: number): { start: number; text: string } {
  let start = end;
  while (start > from && end - start < wordLimit && !/[\s("'“‘[/—–]/.test(text[start - 1]!)) start--;
  return { start, text: text.slice(start, end) };
}

function wordAt(text: string, start: number): string {
  let from = start;
  while (from < text.length && /["'“‘«([*_]/.test(text[from]!)) from++;
  let end = from;
  while (end < text.length && end - from < wordLimit && /[\p{L}\p{N}#$€£'’-]/u.test(text[end]!)) end++;
  return text.slice(from, end);
}

function isLowerCase(character: string): boolean {
  return /\p{Ll}/u.test(character);
}

function isUpperCase(character: string): boolean {
  return /\p{Lu}/u.test(character);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && space.test(text[at]!)) at++;
  return at;
}

function skipSpaceBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && space.test(text[at - 1]!)) at--;
  return at;
}
