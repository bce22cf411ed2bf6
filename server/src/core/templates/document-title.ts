import type { Section } from '../model/document.ts';
import { isNumbered } from './headings.ts';

/**
 * The heading that names the document. Of one first level it is the only one; of several none is, unless the first speaks of no
 * section and holds no more than two paragraphs: then the sections are of the same level. Where there is no first level, it is the one that all others stand below.
 *
 * @param isName Whether a heading is known for a section's, or speaks of one.
 */
export function titleSection(sections: readonly Section[], isName: (heading: string) => boolean): Section | undefined {
  const headed = sections.filter(({ heading }) => heading !== undefined);
  const outermost = Math.min(...headed.map(({ depth }) => depth));
  const [only, another] = headed.filter(({ depth }) => depth === outermost);
  if (only?.depth === 1 && another === undefined) return only;
  const [first, second] = headed;
  if (!first || !second || only !== first || isNumbered(first.title) || isName(first.title)) return undefined;
  if (another === undefined) return headed.length > 2 ? first : undefined;
  return another === second && outermost === 1 && isShort(first) ? first : undefined;
}

/** However many words are typed there. */
function isShort({ passages, tables }: Section): boolean {
  return tables.length === 0 && passages.length <= 2 && passages.every(({ item }) => item === undefined);
}
