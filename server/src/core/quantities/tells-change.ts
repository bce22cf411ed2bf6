import { tokenize } from './tokens.ts';
import { english } from './words/english.ts';
import type { LanguageWords } from './words/language.ts';

/**
 * Whether a text has a word for going up or down, wherever it stands: then a share in it may be meant as a change
 * (`cloud bill cut by $420k a year (26 %)`, `saved 38 % of the cost`). A gain may be of either kind.
 */
export function tellsChange(text: string, direction: 'up' | 'down', words: LanguageWords = english): boolean {
  const own = direction === 'up' ? [words.upVerbs, words.up, words.upNouns, words.higher] : [words.downVerbs, words.down, words.downNouns, words.lower];
  return tokenize(text, words).some(({ kind, lower }) => kind === 'word' && [...own, words.gainVerbs].some((list) => list.has(lower)));
}

/** Whether a text speaks of a change as of a thing, which may then fall or rise itself: `the gain fell to 13 %`. */
export function namesChange(text: string, direction: 'up' | 'down', words: LanguageWords = english): boolean {
  const nouns = direction === 'up' ? words.upNouns : words.downNouns;
  const tokens = tokenize(text, words);
  return tokens.some(({ lower }, at) => nouns.has(lower) && words.determiners.has(tokens[at - 1]?.lower ?? ''));
}
