import type { ClaimKind } from '../model/claim.ts';
import { hasNumber } from './counting-words.ts';
import type { Clause } from './kind-clause.ts';
import type { Place } from './place.ts';
import { tellsChange } from './told-change.ts';
import { englishFragments as fragments } from './words/work.ts';
import { english } from './words/english.ts';

const words = english.kinds;

/** The kind of a clause without a verb: a change or a deed, a role held, a list of skills; else a count or a measure. */
export function fragmentKind({ own, place, before }: Clause): ClaimKind {
  if (tellsChange(own) || fragments.isOver.test(own) || fragments.isOver.test(before) || fragments.isDone.test(own)) return 'finished';
  if (fragments.onCall.test(own) || (place.asked === undefined && words.gerundOpening.test(own)) || fragments.roleHeld.test(own) || fragments.personSince.test(own)) return 'ongoing';
  if (skills.test(own) || skillForYears.test(own)) return 'capability';
  if (describesOneself(own, place)) return fragments.isVerb.test(own) ? 'capability' : 'ongoing';
  return words.maker.test(own) ? 'finished' : 'property';
}

/** The figures on both sides of an arrow: `312 → 188 ms`. */
export function isEndOfArrow({ own, before, behind }: Clause): boolean {
  return hasNumber(own) && (/[\p{L}\p{N}][^\p{L}\p{N}]*(?:→|⇒|->|=>)\s*$/u.test(before.slice(-reach)) || /^\s*(?:→|⇒|->|=>)\s/u.test(behind));
}

/** Letters: an arrow stands right before the figure it leads to, and a sentence may have thousands. */
const reach = 24;

const { skills, skillForYears } = english.fragmentNames;

/** Where a person is described. */
const profiles: ReadonlySet<string | undefined> = new Set(['lead-profile', 'one-liner']);
const noName = [words.numberWord, words.preposition, words.determiner, words.adverb];

/** A profile opens with a noun for whom one is: `Streaming engineer with ten years in the trade`. */
function describesOneself(own: string, { section }: Place): boolean {
  const opening = /^\p{Lu}\p{L}*/u.exec(own)?.[0];
  return profiles.has(section) && opening !== undefined && (opening === 'Now' || !noName.some((list) => list.test(opening))) && !/^\S+\s\p{N}/u.test(own);
}
