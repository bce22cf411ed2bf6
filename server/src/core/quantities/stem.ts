import type { LanguageWords } from './words/language.ts';
import { english } from './words/english.ts';

/** The singular of a noun by its ending; irregular ones from the language's table. Unknown words stay as they are. */
export function singular(word: string, words: LanguageWords = english): string {
  const irregular = words.irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || !word.endsWith('s') || words.singularS.has(word) || (/(?:ss|us|is)$/u.test(word) && !isAcronymPlural(word))) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes)$/u.test(word)) return word.slice(0, -2);
  return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word.slice(0, -1);
}

/** `SKUs`, `GPUs`, `PIs`; words of that shape that are none stand in the language's list. */
function isAcronymPlural(lower: string): boolean {
  return lower.length === 4 && lower.endsWith('us');
}

/** True for a noun that looks like a plural. `lower` is in lower case; acronyms count as `PRs`. */
export function isPlural(lower: string, words: LanguageWords = english): boolean {
  if (words.irregularPlurals.has(lower)) return true;
  if (lower.length < 3 || !lower.endsWith('s') || words.singularS.has(lower)) return false;
  return isAcronymPlural(lower) || !/(?:ss|us|is|'s|’s|ous)$/u.test(lower);
}

/**
 * A light stem, for telling whether two words are the same word: singular, then the endings of verbs and of the most
 * regular derivations. It errs towards leaving words apart.
 */
export function stem(word: string, words: LanguageWords = english): string {
  let base = singular(word.toLowerCase().replace(/['’]s?$/u, ''), words);
  if (base.length <= 4 && !base.endsWith('ed')) return base;
  base = verbStem(base);
  for (const [ending, replacement] of derivations) {
    if (base.length - ending.length >= 4 && base.endsWith(ending)) {
      base = base.slice(0, base.length - ending.length) + replacement;
      break;
    }
  }
  return base.length > 4 ? base.replace(/e$/u, '').replace(/y$/u, 'i') : base;
}

const derivations: readonly (readonly [string, string])[] = [
  ['isation', 'is'], ['ization', 'is'], ['ising', 'is'], ['izing', 'is'], ['ised', 'is'], ['ized', 'is'], ['ise', 'is'], ['ize', 'is'],
  ['ility', 'il'], ['ation', ''], ['ition', ''], ['ption', 'pt'], ['ction', 'ct'], ['ssion', 'ss'], ['tion', 't'], ['sion', 's'],
  ['ment', ''], ['ness', ''], ['ly', ''],
];

function verbStem(base: string): string {
  for (const ending of ['ing', 'ed']) {
    if (!base.endsWith(ending) || base.length - ending.length < 3) continue;
    const cut = base.slice(0, -ending.length);
    if (!/[aeiouy]/u.test(cut)) return base;
    if (/([bdfgmnprt])\1$/u.test(cut)) return cut.slice(0, -1);
    // `saved` is of `save`, `timing` of `time`: short stems get their e back.
    return /^[^aeiou][aeiou][^aeiouwxy]$/u.test(cut) ? `${cut}e` : cut;
  }
  return base;
}
