import { englishClaimWords as words } from './claim-words.ts';

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
const regularPast = /^(?!(?:need|speed|feed|seed|weed|breed|bleed|greed|creed|indeed|hundred|shed|bed|led)$)\p{L}{2,}ed$/iu;
const pastForm = new RegExp(`^(?:${words.pastForms})$`, 'iu');
const presentS = /^\p{Ll}{2,}[^\s\P{Ll}su]s$/u;
const numeral = /^[\p{N}±]/u;

/**
 * Finds the first finite verb by form. Regular past forms count anywhere but behind a determiner (`the redacted plan`); a
 * word that ends in `s` counts as a verb where a name or a noun stands before it and what only follows verbs stands behind.
 */
export function finiteVerb(text: string): FiniteVerb {
  const tokens = [...text.matchAll(token)];
  for (const [i, match] of tokens.entries()) {
    const word = match[0];
    const before = tokens[i - 1]?.[0] ?? '';
    const next = tokens[i + 1]?.[0] ?? '';
    const tense = tenseOf(word, before, next, tokens, i);
    if (tense) return { ...tense, at: match.index };
  }
  return { tense: 'none', at: text.length, copula: false };
}

function tenseOf(word: string, before: string, next: string, tokens: readonly RegExpMatchArray[], i: number): Omit<FiniteVerb, 'at'> | undefined {
  if (/['’]ve$/iu.test(word) || /^(?:have|has)$/iu.test(word)) return { tense: isPerfect(tokens, i) ? 'perfect' : 'present', copula: false };
  if (/^(?:is|are|am)$/iu.test(word) || /['’](?:re|m)$/iu.test(word)) return { tense: 'present', copula: true };
  if (/^(?:it|that|there|he|she|what|who)['’]s$/iu.test(word)) {
    return isPerfect(tokens, i) && /^been$/iu.test(next) ? { tense: 'perfect', copula: false } : { tense: 'present', copula: true };
  }
  if (pastForm.test(word)) return words.determiner.test(before) && word !== 'was' && word !== 'were' ? undefined : { tense: 'past', copula: /^(?:was|were)$/iu.test(word) };
  if (regularPast.test(word)) return words.determiner.test(before) || numeral.test(before) && i + 1 < tokens.length && isNounLike(next) ? undefined : { tense: 'past', copula: false };
  if (/^(?:i|we|they|you)$/iu.test(before) && /^\p{Ll}{2,}$/u.test(word) && !words.adverb.test(word)) return { tense: 'present', copula: false };
  if (presentS.test(word) && standsAsVerb(word, before, next, tokens, i)) return { tense: 'present', copula: false };
  return undefined;
}

function isPerfect(tokens: readonly RegExpMatchArray[], i: number): boolean {
  for (const match of tokens.slice(i + 1, i + 4)) {
    if (regularPast.test(match[0]) || words.participle.test(match[0]) || pastForm.test(match[0])) return true;
    if (!words.adverb.test(match[0])) return false;
  }
  return false;
}

function isNounLike(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && !words.afterVerb.test(word);
}

function standsAsVerb(word: string, before: string, next: string, tokens: readonly RegExpMatchArray[], i: number): boolean {
  if (before === '' || words.determiner.test(before) || words.preposition.test(before) || numeral.test(before)) return i === 0 && /^\p{Lu}/u.test(word);
  if (/^(?:it|he|she|that|which|who)$/iu.test(before)) return true;
  if (/s$/u.test(before) && !/^\p{Lu}/u.test(before) || words.conjunction.test(before)) return false;
  if (tokens.slice(Math.max(0, i - 3), i).some((match) => numeral.test(match[0]))) return false;
  return next !== '' && (words.afterVerb.test(next) || words.determiner.test(next) || numeral.test(next));
}
