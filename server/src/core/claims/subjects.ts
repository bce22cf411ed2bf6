import type { EvidenceSet, EvidenceSubject } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';

/** A place in a text where the evidence's name or alias for a subject stands. */
export interface SubjectMention {
  readonly subject: EvidenceSubject;
  readonly span: Span;
}

/** Finds names of subjects in running text. Build once per evidence set. */
export interface SubjectFinder {
  /** In order of appearance; where names overlap, the longest wins. */
  find(text: string): readonly SubjectMention[];
  readonly subjects: readonly EvidenceSubject[];
}

interface Name {
  readonly words: readonly string[];
  readonly exactCase: string | undefined;
  readonly subject: EvidenceSubject;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}_+#]*/gu;

/**
 * Names match whole words without regard to case; hyphens, dots and spaces inside a name are the same. A name of one or two letters, and a
 * heading that is an everyday word, must be written as in the evidence, for `go` is not always Go.
 */
export function subjectFinder(evidence: EvidenceSet): SubjectFinder {
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
}

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
  if (name.exactCase === undefined) return true;
  const last = words[at + name.words.length - 1]!;
  return text.slice(words[at]!.span.start, last.span.end) === name.exactCase;
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
