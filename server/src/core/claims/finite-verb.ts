import { textMemo } from '../memo/text-memo.ts';
import { english } from './words/english.ts';

const { regularPast, presentS, pastAlike, opensNoun, objectPronoun, relative, shortHave, have, can, copula, shortCopula, shortIs, been, was, speaker, baseSubject, verbPreposition, pronounAlike, singularDeterminer, by, noBase, noVerb, singularSubject, singularOpening } = english.finiteVerb;

const words = english.kinds;

/** What the first finite verb of a clause says of time. */
export type Tense = 'past' | 'perfect' | 'present' | 'none';

export interface FiniteVerb {
  readonly tense: Tense;
  /** Where the verb begins; the length of the text where there is none. */
  readonly at: number;
  /** `is`, `are`, `am` and their short forms: what follows describes. */
  readonly copula: boolean;
}

const token = /[\p{L}\p{N}][\p{L}\p{N}'’.,/+-]*[\p{L}\p{N}]|[\p{L}\p{N}%]/gu;
const digits = /^[\p{N}±]/u;
const numeral = { test: (word: string): boolean => digits.test(word) || words.numberWord.test(word) };

/**
 * Finds the first finite verb by form. Regular past forms count anywhere but behind a determiner (`the redacted plan`); a
 * word that ends in `s` counts as a verb where a name or a noun stands before it and what only follows verbs stands behind.
 * Whoever judges a clause asks for its verb, a dozen times over.
 */
export const finiteVerb: (text: string) => FiniteVerb = textMemo(findVerb);

function findVerb(text: string): FiniteVerb {
  const tokens = [...text.matchAll(token)];
  for (const [i, match] of tokens.entries()) {
    const word = match[0];
    const before = subjectBefore(tokens, i);
    const next = tokens[i + 1]?.[0] ?? '';
    const tense = tenseOf(word, before, next, tokens, i);
    if (tense) return { ...tense, at: match.index };
  }
  const at = verbBehindNoun(tokens);
  return at === undefined ? { tense: 'none', at: text.length, copula: false } : { tense: 'present', at, copula: false };
}

/** `Its web dashboard shows regressions`, `NightWatch routes alarms`: behind a determiner or a name and a singular noun, before more than a preposition. */
function verbBehindNoun(tokens: readonly RegExpMatchArray[]): number | undefined {
  const opening = tokens[0]?.[0] ?? '';
  const first = /\p{Ll}\p{Lu}/u.test(opening) ? 1 : 2;
  if (first === 2 && !opensNoun.test(opening)) return undefined;
  const found = tokens.findIndex((match, i) => i >= first && i < 5 && presentS.test(match[0]) && isSingular(tokens[i - 1]![0]) && isObject(tokens[i + 1]?.[0] ?? ''));
  return found < 0 ? undefined : tokens[found]!.index;
}

function isSingular(word: string): boolean {
  return /^\p{L}\p{L}{2,}$/u.test(word) && !word.endsWith('s') && ![words.preposition, words.conjunction, words.adverb, words.determiner, words.numberWord].some((list) => list.test(word));
}

/** What a noun has behind it is a preposition, a conjunction or a participle. */
function isObject(word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(word) && !words.preposition.test(word) && !words.conjunction.test(word) && !relative.test(word);
}

/** The word before, adverbs left out: `it now finishes`. */
function subjectBefore(tokens: readonly RegExpMatchArray[], i: number): string {
  let at = i - 1;
  while (at > 0 && i - at < 4 && words.adverb.test(tokens[at]![0])) at--;
  return tokens[at]?.[0] ?? '';
}

function tenseOf(word: string, before: string, next: string, tokens: readonly RegExpMatchArray[], i: number): Omit<FiniteVerb, 'at'> | undefined {
  if (shortHave.test(word) || have.test(word)) return { tense: isPerfect(tokens, i) ? 'perfect' : 'present', copula: false };
  if (can.test(word)) return { tense: 'present', copula: false };
  if (copula.test(word) || shortCopula.test(word)) return { tense: 'present', copula: true };
  if (shortIs.test(word)) {
    return isPerfect(tokens, i) && been.test(next) ? { tense: 'perfect', copula: false } : { tense: 'present', copula: true };
  }
  if (english.verbs.irregularPast.test(word)) return (isDetermined(i, before, next) || isMeasuredNoun(tokens, i)) && word !== 'was' && word !== 'were' ? undefined : { tense: 'past', copula: was.test(word) };
  if (i === 0 && regularPast.test(word) && describes(tokens)) return undefined;
  if (i === 0 && /^\p{Lu}\p{Ll}+[^su]s$/u.test(word) && (words.determiner.test(next) || numeral.test(next) || /^\p{Lu}\p{Ll}/u.test(next))) return { tense: 'present', copula: false };
  if (regularPast.test(word)) return isDetermined(i, before, next) || isAttribute(before, next) ? undefined : { tense: 'past', copula: false };
  if (speaker.test(before) && pastAlike.test(word) && !isHabit(tokens.slice(i).map((match) => match[0]).join(' '))) return { tense: 'past', copula: false };
  if (baseSubject.test(before) && /^\p{Ll}{2,}$/u.test(word) && !words.adverb.test(word)) return { tense: 'present', copula: false };
  if (isPlural(before) && isBase(word) && (words.determiner.test(next) || isObjectOf(next, tokens[0]![0]) || numeral.test(next) || ((words.determiner.test(tokens[0]![0]) || numeral.test(tokens[0]![0])) && (words.afterVerb.test(next) || verbPreposition.test(next))))) return { tense: 'present', copula: false };
  if (presentS.test(word) && standsAsVerb(before, next, tokens, i)) return { tense: 'present', copula: false };
  return undefined;
}

/** `We put on 2,140 events a year`. */
function isHabit(told: string): boolean {
  return words.habit.test(told) || words.perTime.test(told);
}

/** `the redacted plan`, but not `This happened twice`, where the determiner is the subject. */
function isDetermined(i: number, before: string, next: string): boolean {
  const isSubject = i === 1 && pronounAlike.test(before) && (next === '' || words.determiner.test(next) || words.preposition.test(next) || words.afterVerb.test(next) || numeral.test(next) || objectPronoun.test(next));
  return words.determiner.test(before) && !isSubject;
}

/** The cut of `a 10 % cut`. */
function isMeasuredNoun(tokens: readonly RegExpMatchArray[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && (tokens[at]![0] === '%' || numeral.test(tokens[at]![0]))) at -= 1;
  return at >= 0 && at < i - 1 && singularDeterminer.test(tokens[at]![0]);
}

/** `Automated matching covers 92 lines`, `Used by 7 sites`: the opening participle is no verb of its own. */
function describes(tokens: readonly RegExpMatchArray[]): boolean {
  if (by.test(tokens[1]?.[0] ?? '')) return true;
  for (let i = 2; i < Math.min(5, tokens.length); i++) {
    const word = tokens[i]![0];
    if (presentS.test(word) && standsAsVerb(tokens[i - 1]![0], tokens[i + 1]?.[0] ?? '', tokens, i)) return true;
  }
  return false;
}

function isPerfect(tokens: readonly RegExpMatchArray[], i: number): boolean {
  for (const match of tokens.slice(i + 1, i + 4)) {
    if (regularPast.test(match[0]) || words.participle.test(match[0]) || english.verbs.irregularPast.test(match[0])) return true;
    if (!words.adverb.test(match[0])) return false;
  }
  return false;
}

/** `Teachers rate it`, `Half a dozen companies run Tidewire`: what only a verb has behind it. */
function isObjectOf(next: string, opening: string): boolean {
  return objectPronoun.test(next) || (/^\p{Lu}\p{Ll}/u.test(next) && numeral.test(opening));
}

function isPlural(word: string): boolean {
  return /^\p{L}{3,}(?![su])\p{Ll}s$/u.test(word) && !words.adverb.test(word);
}

/** A form that may be a plural's verb: no preposition, participle, numeral. */
function isBase(word: string): boolean {
  return /^\p{Ll}{2,}$/u.test(word) && !noBase.test(word) && ![words.preposition, words.conjunction, words.adverb, words.determiner, words.numberWord, words.afterVerb].some((list) => list.test(word)) && !noVerb.test(word);
}

const year = /^(?:19|20)\d\d$/u;

/** `3 merged PRs`, `a sandbox with gated sync`: a participle between a number or a preposition and a noun. */
function isAttribute(before: string, next: string): boolean {
  return ((numeral.test(before) && !year.test(before)) || words.preposition.test(before)) && /^\p{L}+$/u.test(next) && !words.afterVerb.test(next) && !words.preposition.test(next) && !words.adverb.test(next);
}

function standsAsVerb(before: string, next: string, tokens: readonly RegExpMatchArray[], i: number): boolean {
  if (before === '' || words.determiner.test(before) || words.preposition.test(before) || numeral.test(before)) return false;
  if (singularSubject.test(before)) return true;
  if (before.endsWith('s') && !/^\p{Lu}/u.test(before) || words.conjunction.test(before)) return false;
  if (tokens.slice(Math.max(0, i - 3), i).some((match) => numeral.test(match[0]))) return false;
  if (singularOpening.test(tokens[0]![0]) && i > 1 && words.preposition.test(next)) return true;
  return next !== '' && (objectPronoun.test(next) || words.afterVerb.test(next) || words.determiner.test(next) || numeral.test(next));
}
