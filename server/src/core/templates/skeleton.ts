import type { SectionTemplate } from '../model/template.ts';

const stop = /\$\{\d+(?::([^{}]*)|\|([^|]*)\|)?\}|\$\d+/g;

/** A section's text as a quick fix inserts it: tab stops become `{what belongs there}`, choices their first, lines end with `\n`. */
export function plainInsert(section: SectionTemplate): string {
  return section.insert.replace(stop, (_, hint: string | undefined, choices: string | undefined) => {
    if (choices !== undefined) return choices.split(',', 1)[0]!;
    return hint === undefined || hint === '' ? '' : `{${hint}}`;
  }).replace(/[ \t]+$/gm, '').trimEnd();
}
