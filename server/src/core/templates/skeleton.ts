import type { SectionTemplate } from '../model/template.ts';
import { words } from './headings.ts';

const stop = /(?<!\\)(?:\$\{\d+(?::([^{}]*)|\|([^|]*)\|)?\}|\$\d+)/g;

/** A section's text as a quick fix inserts it. */
export function plainInsert(section: SectionTemplate): string {
  let text = inserts.get(section);
  if (text === undefined) inserts.set(section, text = plainText(section.insert));
  return text;
}

const inserts = new WeakMap<SectionTemplate, string>();

/** Text without tab stops: they become `{what belongs there}`, choices their first; lines end with `\n`. */
export function plainText(insert: string): string {
  return insert.replace(stop, (_, hint: string | undefined, choices: string | undefined) => {
    if (choices !== undefined) return choices.split(',', 1)[0]!;
    return hint === undefined || hint === '' ? '' : `{${hint}}`;
  }).replace(/\\([\\$}])/g, '$1').replace(/[ \t]+$/gm, '').trimEnd();
}

const hints = new WeakMap<SectionTemplate, ReadonlySet<string>>();

/** What the tab stops of a section say, as {@link words}: text that is no content when it is left in place. */
export function hintsOf(section: SectionTemplate): ReadonlySet<string> {
  const known = hints.get(section);
  if (known) return known;
  const found = new Set([...section.insert.matchAll(stop)].map((match) => words(match[1] ?? '')).filter((hint) => hint !== ''));
  hints.set(section, found);
  return found;
}

const openings = new WeakMap<SectionTemplate, ReadonlySet<string>>();
const firstWord = /[\p{L}\p{N}][\p{L}\p{N}'’]*/u;

/** Whether a text begins with the word that a hint of the section begins with; cheap, for most texts are no hint. */
export function mayBeHint(text: string, section: SectionTemplate): boolean {
  let known = openings.get(section);
  if (!known) openings.set(section, known = new Set([...hintsOf(section)].map((hint) => hint.split(' ', 1)[0]!)));
  const word = firstWord.exec(text)?.[0];
  return word !== undefined && known.has(words(word));
}
