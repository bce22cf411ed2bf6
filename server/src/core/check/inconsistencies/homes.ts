import { detached } from '../../memo/detached.ts';
import type { StatedHome } from '../../model/companions.ts';
import { splitSentences } from '../../parse/sentences.ts';
import { words } from '../../templates/headings.ts';
import { overlapping } from '../../text/sorted-spans.ts';
import type { Span } from '../../text/span.ts';
import { englishCandidateCues as cues } from '../words/candidate-cues.ts';
import { isCountry } from './countries.ts';

/** A home with its place in the text that it was read from. */
export interface FoundHome extends StatedHome {
  readonly rendered: Span;
}

/** `I am based in Porto, Portugal`: where a text says that the candidate lives today. */
export function homesInText(text: string): readonly FoundHome[] {
  if (!/ in \p{Lu}/u.test(text)) return [];
  const sentenceAt = sentenceFinder(text);
  return [...text.matchAll(cues.home)].flatMap((found) => {
    const [all, verb, name] = found as unknown as [string, string, string];
    if (cues.moving.test(sentenceAt(found.index))) return [];
    const start = found.index + all.length - name.length;
    return [{ text: name, put: verb.replace(/s$/u, ''), rendered: { start, end: start + name.length } }];
  });
}

/**
 * The same for a file of which nothing is parsed, so that it may be asked of every file of a folder. A file with two homes disagrees
 * with itself, which is told there.
 */
export function homeOfFile(text: string): StatedHome | undefined {
  const [first, ...others] = text.split(/\r\n|\n|\r/u).filter((line) => !/^\s*>/u.test(line)).flatMap((line) => homesInText(line));
  return first && others.every((other) => !areOtherHomes(first, other)) ? { text: detached(first.text), put: detached(first.put) } : undefined;
}

/**
 * Places of different sizes may hold each other (`Porto`, `Portugal`), and no list of places stands here: two names alone are
 * two homes only where they are put in the same words and neither is a country; with a region behind them they can be told apart.
 */
export function areOtherHomes(one: StatedHome, another: StatedHome): boolean {
  const [a, b] = [partsOf(one), partsOf(another)];
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return false;
  if (first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `)) return false;
  if (a.length > 1 && b.length > 1) return !a.includes(second) && !b.includes(first);
  if (a.includes(second) || b.includes(first)) return false;
  return a.length === b.length && one.put === another.put && !isRegion(first) && !isRegion(second);
}

/** From the smallest place to the largest, lower case. */
function partsOf({ text }: StatedHome): string[] {
  return text.split(',').map((part) => words(part)).filter((part) => part !== '');
}

function isRegion(place: string): boolean {
  return isCountry(place) || place.length < 4 || /\b(?:area|county|region|valley|coast|state|province|greater|island|islands)\b/u.test(place);
}

/** A very long sentence is told by what stands near. */
const longestSentence = 400;

export function sentenceFinder(text: string): (at: number) => string {
  let sentences: readonly Span[] | undefined;
  return (at) => {
    sentences ??= splitSentences(text);
    const [{ start, end } = { start: 0, end: text.length }] = overlapping(sentences, (one) => one, { start: at, end: at + 1 });
    return text.slice(Math.max(start, at - longestSentence), Math.min(end, at + longestSentence));
  };
}
