import type { Dossier } from '../model/dossier.ts';
import type { SectionTemplate } from '../model/template.ts';
import { hasContent } from './sections.ts';
import { meaningOf } from './requirement-meaning.ts';

export function hasColumn(template: SectionTemplate | undefined, id: string): boolean {
  return template?.columns?.some((column) => column.id === id) === true;
}

/** What the rows of the mapping and of the gaps say, cell by cell. */
export function saidOfRequirements(dossier: Dossier): string[] {
  return dossier.sections.filter(({ template }) => hasColumn(template, 'requirement') || hasColumn(template, 'gap'))
    .flatMap(({ section }) => section.passages.filter((one) => one.cell?.row !== -1 && hasContent(one)).map((one) => one.rendered.text));
}

/** Whether a requirement shares a word that matters with what was said, also as its initials. */
export function coverage(said: readonly string[]): (requirement: string) => boolean {
  const known = new Set(said.flatMap(meaningOf));
  const beginnings = new Set([...known].map(beginning));
  const plain = new Set(said.flatMap(plainWords));
  const initials = new Set(said.flatMap(initialsIn));
  return (requirement) => {
    const wanted = meaningOf(requirement);
    // A requirement without a word that matters cannot be looked for.
    return wanted.length === 0
      || wanted.some((word) => known.has(word) || beginnings.has(beginning(word)))
      || initialsIn(requirement).some((one) => plain.has(one))
      || plainWords(requirement).some((word) => initials.has(word));
  };
}

/** Whether a requirement has a word that matters. */
export function isSearchable(requirement: string): boolean {
  return meaningOf(requirement).length > 0;
}

/** `observability` and `observable` are about the same thing. */
function beginning(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : word;
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** First letters of two to four words in a row: `infrastructure as code` gives `iac`. */
function initialsIn(text: string): string[] {
  const letters = plainWords(text.slice(0, 1000)).map((word) => word[0]!);
  return letters.flatMap((_, i) => [2, 3, 4].filter((length) => i + length <= letters.length).map((length) => letters.slice(i, i + length).join('')))
    .filter((one) => one.length > 2);
}
