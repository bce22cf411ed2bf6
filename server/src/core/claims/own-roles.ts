import { contentWords } from './content-words.ts';
import type { OwnDeed } from './own-deeds.ts';

/** `I am the tech lead of that team`, `Principal investigator of a grant`, `as its chair`: who says so says to have led. */
const role = /(?:^["'“”‘’(\s]*|(?<![\p{L}])(?:I|[Ss]he|[Hh]e)(?:\s(?:am|is|was)|['’](?:m|s))\s(?:also\s|now\s)?)(?:the\s|an?\s)?(?<role>(?:(?:project|programme|program|team|tech|technical)\s(?:manager|lead(?:er)?)|principal investigator|leader|head|chair))(?=\s(?:of|for|in)\s)/giu;
const objectEnd = /[;()]|[,.:](?!\p{N})|\s(?:at|since|during|which|that|who|where|when|while|because|so|with)\s/u;

/** `The recipes are mine`, `It was my idea to change it`, `The Japanese documentation is her translation`. */
const possessed = /^["'“”‘’(\s]*(?<what>[^,;:]{2,80}?)\s(?:is|are|was|were)\s(?:all\s)?(?<whose>mine|(?:my|her|his)\s(?:own\s)?\p{Ll}+)(?<behind>[^,;:]*)/u;

/** Roles of who leads, and things that are one's own, as deeds. */
export function ownRoles(own: string): readonly OwnDeed[] {
  return [...rolesIn(own), ...possessionIn(own)];
}

function possessionIn(own: string): readonly OwnDeed[] {
  const found = possessed.exec(own);
  if (!found) return [];
  const { what = '', whose = '', behind = '' } = found.groups!;
  const start = found[0].length - behind.length - whose.length;
  return [{ verb: whose === 'mine' ? 'made' : whose.replace(/^.*\s/u, ''), object: new Set(contentWords(`${what} ${behind}`)), start, end: start + whose.length }];
}

function rolesIn(own: string): readonly OwnDeed[] {
  return [...own.matchAll(role)].map((match) => {
    const end = match.index + match[0].length;
    const rest = own.slice(end);
    const cut = rest.search(objectEnd);
    return { verb: 'lead', object: new Set(contentWords(rest.slice(0, cut < 0 ? rest.length : cut))), start: end - match.groups!['role']!.length, end };
  });
}
