import { contentWords } from './content-words.ts';
import { objectOf, type OwnDeed } from './own-deeds.ts';
import { english } from './words/english.ts';

/** Roles of who leads, and things that are one's own, as deeds. */
export function ownRoles(own: string): readonly OwnDeed[] {
  return [...rolesIn(own), ...possessionIn(own)];
}

function possessionIn(own: string): readonly OwnDeed[] {
  const found = english.roles.possessed.exec(own);
  if (!found) return [];
  const { what = '', whose = '', behind = '' } = found.groups!;
  const start = found[0].length - behind.length - whose.length;
  return [{ verb: whose === 'mine' ? 'made' : whose.replace(/^.*\s/u, ''), object: new Set(contentWords(`${what} ${behind}`)), start, end: start + whose.length }];
}

function rolesIn(own: string): readonly OwnDeed[] {
  return [...own.matchAll(english.roles.leading)].map((match) => {
    const end = match.index + match[0].length;
    return { verb: 'lead', object: objectOf(own.slice(end)), start: end - match.groups!['role']!.length, end };
  });
}
