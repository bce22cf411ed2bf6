import { weakMemo } from '../memo/weak-memo.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import { stem } from '../quantities/stem.ts';
import { contentWords, wordsOfEvidence } from './content-words.ts';

/** Answers whether a name is one that the evidence uses, in full or abbreviated. */
export interface KnownWords {
  knows(name: string): boolean;
  /** A stem of the employer's or the role's name. */
  isOfTitle(word: string): boolean;
}

const parts = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu;
const longestAbbreviation = 8;
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,5}\p{Lu}\p{L}{0,3}(?![\p{L}\p{N}])/gu;

/**
 * A name is known when every word of it stands in the evidence, or when it is made of the first letters of words that
 * stand there side by side (`OTel` for OpenTelemetry, `PRs` for pull requests), or the other way round.
 */
export function knownWords(evidence: EvidenceSet, dossier: Dossier): KnownWords {
  const { words, phrases, shorts, inside, sources } = vocabularyOf(evidence);
  const title = titleWords(dossier);
  const memo = new Map<string, boolean>();
  const knowsPart = (word: string): boolean => words.has(stem(word)) || inside.has(word);
  const isKnown = (name: string): boolean => {
    const own = contentWords(name);
    if (own.every((word) => words.has(word) || title.has(word) || inside.has(word) || sources.has(word))) return true;
    const whole = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (words.has(stem(whole))) return true;
    if (whole.length <= longestAbbreviation && abbreviates(whole.replace(/s$/u, ''), phrases)) return true;
    const pieces = [...name.matchAll(parts)].map(([part]) => part.toLowerCase());
    if (pieces.length < 2) return false;
    return shorts.some((short) => abbreviates(short, [pieces])) || (!/\s/u.test(name) && isMadeOf(pieces, knowsPart, words));
  };
  return {
    knows(name) {
      const known = memo.get(name) ?? isKnown(name);
      memo.set(name, known);
      return known;
    },
    isOfTitle: (word) => title.has(word),
  };
}

/** `GPU` of WebGPU, `FS` of OverlayFS. */
function piecesOfNames(texts: readonly string[]): ReadonlySet<string> {
  const names = texts.flatMap((text) => [...text.matchAll(/(?<!\p{L})\p{L}*\p{Ll}\p{Lu}\p{L}*/gu)].map(([name]) => name));
  return new Set(names.flatMap((name) => [...name.matchAll(parts)].map(([part]) => part.toLowerCase())).filter((part) => part.length > 1));
}

/** `PyFlink` of Python and Flink: one part is known, and any other opens a known word. */
function isMadeOf(pieces: readonly string[], knowsPart: (word: string) => boolean, words: ReadonlyMap<string, number>): boolean {
  if (!pieces.some((piece) => piece.length > 2 && knowsPart(piece))) return false;
  return pieces.every((piece) => knowsPart(piece) || (piece.length > 1 && [...words.keys()].some((word) => word.startsWith(piece))));
}

/** Words of the employer's and the role's name, which need no evidence. */
export function titleWords({ company, role }: Dossier): ReadonlySet<string> {
  return new Set(contentWords([company ?? '', role ?? ''].join(' ')));
}

interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  /** Parts of words, in order, text by text. */
  readonly phrases: readonly (readonly string[])[];
  readonly shorts: readonly string[];
  readonly inside: ReadonlySet<string>;
  /** Words of the notes that say where items come from: who proves it by the RUM dashboard has one. */
  readonly sources: ReadonlySet<string>;
}

const vocabularyOf = weakMemo((evidence: EvidenceSet): Vocabulary => {
  const texts = [
    ...evidence.items.flatMap((item) => [item.statement, ...item.headings]),
    ...evidence.subjects.flatMap(({ name, aliases, about }) => [name, ...aliases, about ?? '']),
  ];
  const phrases = texts.map((text) => [...text.matchAll(parts)].map(([part]) => part.toLowerCase()));
  const shorts = [...new Set(texts.flatMap((text) => [...text.matchAll(abbreviation)].map(([short]) => short.toLowerCase())))];
  const sources = new Set(evidence.items.flatMap(({ source }) => (source?.kind === 'note' ? contentWords(source.text) : [])));
  return { words: wordsOfEvidence(evidence), phrases, shorts, inside: piecesOfNames(texts), sources };
});

/** `OTel` for OpenTelemetry: made of the openings of the words inside the longer name. */
export function isShortFor(short: string, long: string): boolean {
  const bare = short.toLowerCase();
  if (!/^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(short) || short.length > longestAbbreviation) return false;
  return abbreviates(bare, [[...long.matchAll(parts)].map(([part]) => part.toLowerCase())]);
}

/** True where the abbreviation is the openings of two or more consecutive words, each contributing at least one letter. */
function abbreviates(short: string, phrases: readonly (readonly string[])[]): boolean {
  if (short.length < 2) return false;
  return phrases.some((phrase) => phrase.some((_, at) => opens(short, phrase, at, 0)));
}

function opens(short: string, phrase: readonly string[], at: number, used: number): boolean {
  const word = phrase[at];
  if (word === undefined || used > 5) return false;
  for (let length = Math.min(word.length, short.length); length > 0; length--) {
    if (!short.startsWith(word.slice(0, length))) continue;
    const rest = short.slice(length);
    if (rest === '') {
      if (used > 0) return true;
    } else if (opens(rest, phrase, at + 1, used + 1)) return true;
  }
  return false;
}
