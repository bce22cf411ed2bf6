/** How much of a piece of work a verb claims, from a part in it to its beginning. */
export type Scope = 1 | 2 | 3 | 4;

const ranks: readonly (readonly [Scope, string])[] = [
  [1, "contribut(?:ed|es|e|ing|ion|ions) to|contributor|help(?:ed|s|ing)?|assist(?:ed|s|ing|ant)?|support(?:ed|ing)(?= (?:the|a|an|with|in))|(?:took|takes|take) part|participat(?:ed|es|ing)|participant|part of|member of|involved in|volunteer(?:ed|s)?|sat on|worked (?:on|with)|joined|one of|deputi[sz]ed|deputy|shadowed|attended|lent a hand|pitched in|gave input|advised on|consulted on|reviewed|second author|co-author(?:ed)?|co-wrote|backed up|stood in|a(?:cted as)? backup|on the team that|one of the"],
  [2, 'built|build|builds|wrote|authored|written|writes|rewrote|rewritten|designed|developed|implemented|made|created|set up|produced|delivered|drafted|revised|taught|teaches|ran|runs|did|prepared|carried out|redesigned|rebuilt|organi[sz]ed|coordinated|engineered|coded|composed|compiled|set up|put together|brought in|translated|edited|curated'],
  [3, "led|leads|lead(?= (?:the|a|an|of|on))|leading|headed|heads|managed|manages|chaired|chairs|directed|directs|owned|owns|oversaw|oversees|spearheaded|drove|(?:was )?responsible for|in charge of|principal investigator|project lead|masterminded|ran point on|steered|supervised|head of|lead author|first author|architected|commanded|presided over|orchestrated|sole author|single-handedly \\p{L}+"],
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
  let first: ScopeVerb | undefined;
  for (const [scope, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found && (!first || found.index < first.start)) first = { scope, start: found.index, end: found.index + found[0].length };
  }
  return first;
}

/** The greatest scope that a text claims: 4 for "designed and introduced". */
export function greatestScope(text: string): Scope | undefined {
  return patterns.findLast(([, pattern]) => pattern.test(text))?.[0];
}

/** Recognitions that others give: they are in the evidence, or nobody gave them. */
export const distinction =
  /(?<![\p{L}\p{N}_])(?:awards?|prizes?|medals?|troph(?:y|ies)|scholarships?|fellowships?|(?:\p{L}+ ){1,3}of the year|shortlisted|runner-up|commendations?|commended|hono[u]?rable mention|keynotes?|patents?)(?![\p{L}\p{N}_])/iu;
