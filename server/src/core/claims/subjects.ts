import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceSet, EvidenceSubject } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { english } from './words/english.ts';

const { compoundEnd, prefixes } = english.subjectNames;

/** A place in a text where the evidence's name or alias for a subject stands. */
export interface SubjectMention {
  readonly subject: EvidenceSubject;
  readonly span: Span;
}

/** Finds names of subjects in running text. */
export interface SubjectFinder {
  /** In order of appearance; where names overlap, the longest wins. */
  find(text: string): readonly SubjectMention[];
  readonly subjects: readonly EvidenceSubject[];
}

/** Names and aliases of subjects, in lower case. */
export const namesOfSubjects = weakMemo(({ subjects }: EvidenceSet): ReadonlySet<string> => new Set(subjects.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase())));

interface Name {
  readonly words: readonly string[];
  readonly exactCase: string | undefined;
  readonly subject: EvidenceSubject;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}_+#]*/gu;

/**
 * Names match whole words without regard to case; hyphens, dots and spaces inside a name are the same. A name of up to
 * three letters must be written as in the evidence, for `go` is not always Go.
 */
export const subjectFinder = weakMemo((evidence: EvidenceSet): SubjectFinder => {
  const byFirst = new Map<string, Name[]>();
  for (const subject of evidence.subjects) {
    for (const written of [subject.name, ...subject.aliases]) {
      const words = wordsOf(written).map((each) => each.text.toLowerCase());
      if (words.length === 0) continue;
      const short = written.length <= 3;
      const name: Name = { words, exactCase: short ? written : undefined, subject };
      const list = byFirst.get(words[0]!);
      if (list) list.push(name);
      else byFirst.set(words[0]!, [name]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { subjects: evidence.subjects, find: (text) => findNames(text, byFirst) };
});

function findNames(text: string, byFirst: ReadonlyMap<string, readonly Name[]>): SubjectMention[] {
  const words = wordsOf(text);
  const found: SubjectMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const name = byFirst.get(words[i]!.text.toLowerCase())?.find((candidate) => stands(candidate, words, i, text));
    if (!name) continue;
    const last = words[i + name.words.length - 1]!;
    found.push({ subject: name.subject, span: { start: words[i]!.span.start, end: last.span.end } });
    i += name.words.length - 1;
  }
  return found;
}

function stands(name: Name, words: readonly Word[], at: number, text: string): boolean {
  for (let i = 0; i < name.words.length; i++) {
    const word = words[at + i];
    if (!word || word.text.toLowerCase() !== name.words[i]) return false;
    if (i > 0 && !/^[\s\-–./'’]*$/u.test(text.slice(words[at + i - 1]!.span.end, word.span.start))) return false;
  }
  const last = words[at + name.words.length - 1]!;
  if (isInLongerName(text, words[at]!.span.start, last.span.end)) return false;
  if (name.exactCase === undefined) return true;
  return text.slice(words[at]!.span.start, last.span.end) === name.exactCase;
}

/**
 * `zephyr-observe` is another project than `zephyr`, and so is `Zephyr-Labs`; `zephyr-based` and `Zephyr-style` speak of it.
 * A hyphen before the name joins it to another one where what stands there is written like a name as well.
 */
function isInLongerName(text: string, start: number, end: number): boolean {
  const after = /^-(\p{L}[\p{L}\p{N}_]*)/u.exec(text.slice(end, end + 40))?.[1];
  const capital = /^\p{Lu}/u.test(text.slice(start));
  if (after !== undefined && !compoundEnd.test(after) && (!capital || /^\p{Lu}/u.test(after))) return true;
  const before = /([\p{L}\p{N}_]+)-$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return before !== undefined && !capital && /^\p{L}{3,}$/u.test(before) && !prefixes.test(before);
}

interface Word {
  readonly text: string;
  readonly span: Span;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
