import { textMemo } from '../memo/text-memo.ts';

/** How much of a piece of work a verb claims, from a part in it to its beginning. */
export type Scope = 1 | 2 | 3 | 4;

const ranks: readonly (readonly [Scope, string])[] = [
  [1, "contribut(?:ed|es|e|ing|ion|ions)(?: to)?|contributor|help(?:ed|s|ing)?|assist(?:ed|s|ing|ant)?|support(?:ed|ing)(?= (?:the|a|an|with|in))|(?:took|takes|take) part|participat(?:ed|es|ing)|participant|part of|member of|involved in|volunteer(?:ed|s)?|sat on|worked (?:on|with)|joined|one of|deputi[sz]ed|deputy|shadowed|attended|lent a hand|pitched in|gave input|advised on|consulted on|reviewed|second author|co-author(?:ed)?|co-wrote|backed up|stood in|a(?:cted as)? backup|on the team that|one of the"],
  [2, 'built|build|builds|wrote|authored|written|writes|rewrote|rewritten|designed|developed|implemented|made|created|set up|produced|delivered|drafted|revised|taught|teaches|ran|runs|did|prepared|carried out|redesigned|rebuilt|organi[sz]ed|coordinated|engineered|coded|composed|compiled|set up|put together|brought in|translated|edited|curated'],
  [3, "led|leads|lead(?= (?:the|a|an|of|on))|(?<=\\b(?:I|I also|I now|I still|and) )(?:chair|manage|direct|oversee|own|head)(?= (?:the|our|my|all|\\p{L}+['’]s) )|(?:chair(?:man|woman|person)?|head) of|as (?:its|the|their) (?:chair|lead|head|manager)|leading|headed|heads|managed|manages|chaired|chairs|directed|directs|owned|owns|oversaw|oversees|spearheaded|drove|(?:was )?responsible for|in charge of|principal investigator|project lead|masterminded|ran point on|steered|supervised|head of|lead author|first author|architected|commanded|presided over|orchestrated|sole author|single-handedly \\p{L}+"],
  [4, 'founded|founder of|co-founded|established|initiated|launched|introduced|invented|pioneered|originated|started up|conceived|founder|set in motion|came up with|devised|kicked off'],
];

const patterns = ranks.map(([scope, verbs]) => [scope, new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${verbs})(?![\\p{L}\\p{N}_-])`, 'iu')] as const);

/** A scope verb in a text. */
export interface ScopeVerb {
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
}

/** The first scope verb of a text: `led` in "Led the selection". */
export function scopeVerb(text: string): ScopeVerb | undefined {
  return firstScope(text) ?? undefined;
}

const firstScope = textMemo((text): ScopeVerb | null => {
  let first: ScopeVerb | undefined;
  for (const [scope, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found && (!first || found.index < first.start)) first = { scope, start: found.index, end: found.index + found[0].length };
  }
  return first ?? null;
});

const grants = /(?<![\p{L}\p{N}_-])(?:passed|obtained|earned|received|won|gained|secured|(?:was|been|got) (?:elected|appointed|promoted|selected|nominated|named|invited|chosen)(?: (?:as|to|for))?)(?![\p{L}\p{N}_-])/iu;

/** The first verb that tells of what others gave, `passed` in "Passed the audit"; as much a claim as leading. */
export function grantVerb(text: string): ScopeVerb | undefined {
  const found = grants.exec(text);
  return found ? { scope: 3, start: found.index, end: found.index + found[0].length } : undefined;
}

/** Others did it: `the controller was written by a colleague`. */
const byOthers = /(?<![\p{L}])(?:was|were|is|are|been)\s\p{L}+(?:\s\p{L}+)?\sby\s(?!(?:me|us|myself|the candidate)(?![\p{L}]))\p{L}/giu;

/** The greatest scope that a text claims: 4 for "designed and introduced". */
export function greatestScope(text: string): Scope | undefined {
  const own = text.replace(byOthers, ' ');
  return patterns.findLast(([, pattern]) => pattern.test(own))?.[0];
}

/** Something that others grant or that anybody can look up: it is in the evidence, or it is not so. */
export interface Distinction {
  readonly said: RegExp;
  /** An item that tells of something of the kind. */
  readonly backing: RegExp;
  /** Such an item backs it whatever it speaks of; otherwise it has to share a word with the claim. */
  readonly anywhere: boolean;
  /** Capitalised words before it are its name: `Silver Anchor Award`. */
  readonly named: boolean;
}

const phrase = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternatives})(?![\\p{L}\\p{N}_])`, 'iu');
const titled = (alternatives: string, backing = alternatives): Distinction => ({ said: phrase(alternatives), backing: phrase(backing), anywhere: false, named: true });
const status = (said: string, backing: string): Distinction => ({ said: phrase(said), backing: phrase(backing), anywhere: true, named: false });

const awards =
  'award(?:s|ed (?:the|a))?|award-winning|prizes?|medals?|troph(?:y|ies)|(?:\\p{L}+ ){1,3}of the year|shortlisted|runner-up|commendations?|commended|hono[u]?rable mention';
const votes = '(?:voted|named|crowned|ranked) (?:\\p{L}+ ){0,3}(?:the )?(?:best|first|favou?rite|top|number one)(?:-\\p{L}+)?';

export const distinctions: readonly Distinction[] = [
  titled(awards, `${awards}|bronze|silver|gold|first place|winners?`),
  { said: phrase(votes), backing: phrase(`${awards}|${votes}`), anywhere: false, named: false },
  titled('scholarships?|fellowships?'),
  titled('keynote(?:s|d)?'),
  titled('patents?|patented'),
  status('peer-reviewed', 'peer-reviewed|papers?|articles?|journals?|conferences?|proceedings|publications?|published'),
  status(
    'open[- ]sourced?',
    'open[- ]sourced?|licen[sc]ed?|stars?|contributors?|forks?|published|public|MIT|BSD|GPL|Apache|repositor(?:y|ies)|repos?|GitHub|GitLab|Codeberg|PyPI|npm|crates',
  ),
  status(
    'in production',
    'production|prod|live|sold|installed|installations|downloads?|subscribers|adopters|adopted|deployed|deployments?|deploys?|shipped|running|runs?(?! against)|in use|used|users?|customers?|operational|released|serv(?:es|ing|ed)|on-call|traffic|requests',
  ),
];
