import type { ClaimKind } from '../model/claim.ts';
import { englishClaimWords as words } from './claim-words.ts';
import { countingWord, hasNumber } from './counting-words.ts';
import type { Clause } from './kind-clause.ts';
import type { Place } from './place.ts';
import { tellsChange } from './told-change.ts';

/** The kind of a clause without a verb: a change or a deed, a role held, a list of skills; else a count or a measure. */
export function fragmentKind({ own, place, before }: Clause): ClaimKind {
  if (tellsChange(own) || isOver.test(own) || isOver.test(before) || isDone.test(own)) return 'finished';
  if (onCall.test(own) || (place.asked === undefined && words.gerundOpening.test(own)) || roleHeld.test(own) || personSince.test(own)) return 'ongoing';
  if (skills.test(own) || skillForYears.test(own)) return 'capability';
  if (describesOneself(own, place)) return isVerb.test(own) ? 'capability' : 'ongoing';
  return words.maker.test(own) ? 'finished' : 'property';
}

/** The figures on both sides of an arrow: `312 → 188 ms`. */
export function isEndOfArrow({ own, before, behind }: Clause): boolean {
  return hasNumber(own) && (/[\p{L}\p{N}][^\p{L}\p{N}]*(?:→|⇒|->|=>)\s*$/u.test(before) || /^\s*(?:→|⇒|->|=>)\s/u.test(behind));
}

/** A time that is past: `Before that four years as an analyst`, `manager from 2015 to 2021`. */
const isOver = /(?<![\p{L}])(?:before that|then|formerly|(?:19|20)\d\d\s?(?:to|–|-)\s?(?:19|20)\d\d)(?![\p{L}])/iu;

/** `26 runbooks written`, `a course, written by me`. */
const isDone = /\p{N}[^,;:]{0,60}\s(?:written|given|done|drawn|redone|rewritten|taken|driven|grown)(?![\p{L}])|(?<![\p{L}])(?:written|given|done|drawn|made|taken)\sby\s(?:me|us)(?![\p{L}])/iu;

/** `On call every fifth week`. */
const onCall = /^(?:now\s|still\s)?on[\s-]call\s/iu;

/** `Maintainer of quire`. */
const roleHeld = /(?<![\p{L}])(?:maintainer|member|chair|trustee|owner|head|deputy|lead|fellow)\s(?:of|at|on|since|for)(?![\p{L}])/iu;
/** `Instructor since 2019`. */
const personSince = /(?<![\p{L}])\p{L}\p{Ll}{2,}(?:er|or|ist|ian|ant)\ssince\s(?:\p{L}+\s)?(?:19|20)\d\d/u;

const name = '\\p{Lu}[\\p{L}\\p{N}+#.]*';
/** `Python, Go and TypeScript`. */
const skills = new RegExp(`^${name}(?:\\s${name})?(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\s\\+\\s)${name}(?:\\s${name})?)+$`, 'u');
/** `C++ for nine years`, `Go and Python daily`. */
const skillForYears = new RegExp(`^${name}(?:\\s${name})?(?:(?:,\\s|\\sand\\s)${name})*\\s(?:for\\s(?:\\p{N}+|${countingWord})(?:[,.;]|$|\\syears)|daily|every day)`, 'u');

/** Where a person is described. */
const profiles: ReadonlySet<string | undefined> = new Set(['lead-profile', 'one-liner']);
const noName = [words.numberWord, words.preposition, words.determiner, words.adverb];

/** A profile opens with a noun for whom one is: `Streaming engineer with ten years in the trade`. */
function describesOneself(own: string, { section }: Place): boolean {
  const opening = /^\p{Lu}\p{L}*/u.exec(own)?.[0];
  return profiles.has(section) && opening !== undefined && (opening === 'Now' || !noName.some((list) => list.test(opening))) && !/^\S+\s\p{N}/u.test(own);
}

/** `Thinks in experiments`. */
const isVerb = /^\p{L}+[^su]s\s(?:in|with|without|like|on|for)\s/u;
