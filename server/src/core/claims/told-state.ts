import { englishClaimWords as words } from './claim-words.ts';
import type { FiniteVerb } from './finite-verb.ts';
import { irregularPast } from './past-forms.ts';
import { tellsChange } from './told-change.ts';

/** Behind these the subject is the candidate, left away: `Audit: held …`, `and had …`. */
const subjectLeftAway = /(?:^|[:;,.(–—]|(?<![\p{L}])(?:and|but|then|also|or|yes))["'“”‘’\s]*(?:\p{L}+ly\s)?$/iu;

/** Whether a past or perfect form tells what a thing was or had, and no event: `The pool held 40 workers`, but not `Complaints fell`. */
export function isState(own: string, { at, tense, copula }: FiniteVerb): boolean {
  const [ahead, behind] = [own.slice(0, at), own.slice(at)];
  if (hasStatus.test(behind) || isAdded(own, at)) return true;
  if (subjectLeftAway.test(ahead) || (copula && tellsChange(own))) return false;
  if (tense === 'perfect') return been.test(behind) && !isPassive(behind.replace(been, ''));
  if (copula) return !isPassive(behind.replace(/^\p{L}+/u, ''));
  return stative.test(behind) && !isPassive(behind.replace(/^\p{L}+/u, ''));
}

/** `has always been`, `have stayed`. */
const been = /^\S+\s(?:\p{L}+ly\s|also\s|now\s|always\s|never\s)?(?:been|had|stayed|remained|held|kept)(?![\p{L}])/iu;

/** Past forms that tell how something was, not what happened. */
const stative = /^(?:had|held|stood|stayed|remained|lay|kept|comprised|contained|consisted|covered|cost|weighed|measured|counted|meant|needed|belonged|accounted|averaged|amounted|used|came to\s(?:(?:about|some|over|nearly|almost|roughly|around|just|an?|under)\s)*\p{Sc}?(?:\p{N}|\p{Lu}{3}\s\p{N})|ran (?:at|to|from))(?![\p{L}])/iu;

/** `registered since 2016`, `certified in …`, `has been qualified for …`: what one is by it, and no deed with an object. */
const hasStatus = /^(?:[Hh]ave\sbeen\s)?(?:[Cc]ertified|[Rr]egistered|[Qq]ualified|[Aa]ccredited|[Cc]hartered|[Ll]icensed)(?:[.,;)]|$|\s(?:(?:since|in|as|for|with|to|under)(?![\p{L}])|\p{Lu}))/u;

/** `Hygiene rating 5, held since 2016`, `Six dashboards, used by two teams`: a thing is named, and a participle goes on about it. */
function isAdded(own: string, at: number): boolean {
  const ahead = own.slice(0, at);
  return !/^\p{L}+ed(?![\p{L}])|:/u.test(ahead) && !/^\p{L}+\sby\s(?:me|us)(?![\p{L}])/u.test(own.slice(at)) && /[\p{L}\p{N}%],\s(?:\p{L}+ly\s)?$/u.test(ahead) && /^\p{L}+\s(?:(?:by|at|as|for|from|since|until|every|each|once|twice)\s|(?:daily|weekly|monthly|nightly)(?![\p{L}]))/u.test(own.slice(at));
}

/** `was built`, `were simply cut`: somebody did it. */
function isPassive(behind: string): boolean {
  const next = /^\s(?:(?:not|\p{L}+ly|all|then|later|also|first)\s)*(\p{L}+)/iu.exec(behind)?.[1] ?? '';
  return /\p{L}{2}ed$/iu.test(next) || words.participle.test(next) || irregularPast.test(next);
}
