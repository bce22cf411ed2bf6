import type { EvidenceSubject } from '../model/evidence.ts';
import type { Location } from '../text/position.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { idRegister, slug } from './ids.ts';

/** Subjects of one Markdown file: one per name, whatever its letter case. */
export interface SubjectRegister {
  readonly get: (name: string, origin: 'heading' | 'lead', location: Location) => EvidenceSubject;
  readonly all: () => EvidenceSubject[];
}

/**
 * A name met again is the same subject; a project's own name as lead makes a heading of that name a lead, too.
 * `Vindaloo (curry-bot)` is named Vindaloo and also known by the single word in the parenthesis.
 */
export function subjectRegister(): SubjectRegister {
  const ids = idRegister();
  const byName = new Map<string, { -readonly [Key in keyof EvidenceSubject]: EvidenceSubject[Key] }>();
  return {
    get: (written, origin, location) => {
      const { name, aliases } = splitName(written);
      const known = byName.get(name.toLowerCase());
      if (known !== undefined) {
        if (origin === 'lead') known.origin = origin;
        known.aliases = [...new Set([...known.aliases, ...aliases])];
        return known;
      }
      const subject = { id: ids.take(slug(name) || 'subject'), name, aliases, about: undefined, origin, location };
      byName.set(name.toLowerCase(), subject);
      return subject;
    },
    all: () => [...byName.values()],
  };
}

/** Name and other names of a heading or lead. */
export function splitName(written: string): { readonly name: string; readonly aliases: readonly string[] } {
  const text = written.replace(/\s+/g, ' ').trim();
  const parenthesis = /^(.*\S) ?\(([^()\s]{2,40})\)$/.exec(text);
  if (parenthesis !== null && /^\p{L}[\p{L}\p{N}._-]*$/u.test(parenthesis[2]!)) {
    return { name: parenthesis[1]!, aliases: [parenthesis[2]!] };
  }
  const [first, ...rest] = text.split(/ (?:—|–|-|\|) /);
  return rest.length > 0 && first !== undefined && first !== '' ? { name: text, aliases: [first] } : { name: text, aliases: [] };
}

/** A few words, no sentence and no quantity. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words <= 5 && /\p{L}/u.test(text) && !/[.!?,;]$/.test(text.trim())
    && !findQuantities(text).some((quantity) => quantity.reason === undefined);
}
