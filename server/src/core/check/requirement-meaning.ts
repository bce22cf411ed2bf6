import { contentWords } from '../claims/content-words.ts';
import { requirementWords } from './words/requirement-words.ts';

/** Stems of the words that tell one requirement from another. */
export function meaningOf(text: string): readonly string[] {
  return contentWords(text.replace(/\p{L}+/gu, (word) => (requirementWords.has(word.toLowerCase()) ? ' ' : word)));
}
