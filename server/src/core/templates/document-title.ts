import type { Section } from '../model/document.ts';

/** The heading that names the document; undefined unless there is just one of the first level: of several none is. */
export function titleSection(sections: readonly Section[]): Section | undefined {
  const [first, second] = sections.filter(({ depth }) => depth === 1);
  return second === undefined ? first : undefined;
}
