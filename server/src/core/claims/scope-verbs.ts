import { textMemo } from '../memo/text-memo.ts';
import { english } from './words/english.ts';

/** How much of a piece of work a verb claims, from a part in it to its beginning. */
export type Scope = 1 | 2 | 3 | 4;

export const { distinctions } = english.scope;
const { verbsByScope, grants, byOthers } = english.scope;

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
  for (const [scope, pattern] of verbsByScope) {
    const found = pattern.exec(text);
    if (found && (!first || found.index < first.start)) first = { scope, start: found.index, end: found.index + found[0].length };
  }
  return first ?? null;
});

/** The first verb that tells of what others gave, `passed` in "Passed the audit"; as much a claim as leading. */
export function grantVerb(text: string): ScopeVerb | undefined {
  const found = grants.exec(text);
  return found ? { scope: 3, start: found.index, end: found.index + found[0].length } : undefined;
}

/** The greatest scope that a text claims: 4 for "designed and introduced". */
export function greatestScope(text: string): Scope | undefined {
  const own = text.replace(byOthers, ' ');
  return verbsByScope.findLast(([, pattern]) => pattern.test(own))?.[0];
}

