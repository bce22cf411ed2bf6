import type { FiniteVerb } from './finite-verb.ts';
import { tellsChange } from './told-change.ts';
import { englishStates as states } from './words/work.ts';
import { english } from './words/english.ts';

const { nextWord, regularPast, addedParticiple, byCandidate } = english.toldState;

const words = english.kinds;

/** Whether a past or perfect form tells what a thing was or had, and no event: `The pool held 40 workers`, but not `Complaints fell`. */
export function isState(own: string, { at, tense, copula }: FiniteVerb): boolean {
  const [ahead, behind] = [own.slice(0, at), own.slice(at)];
  if (states.hasStatus.test(behind) || isAdded(own, at)) return true;
  if (states.subjectLeftAway.test(ahead) || (copula && tellsChange(own))) return false;
  if (tense === 'perfect') return states.been.test(behind) && !isPassive(behind.replace(states.been, ''));
  if (copula) return !isPassive(behind.replace(/^\p{L}+/u, ''));
  return states.stative.test(behind) && !isPassive(behind.replace(/^\p{L}+/u, ''));
}

/** `Hygiene rating 5, held since 2016`, `Six dashboards, used by two teams`: a thing is named, and a participle goes on about it. */
function isAdded(own: string, at: number): boolean {
  const ahead = own.slice(0, at);
  return !/^\p{L}+ed(?![\p{L}])|:/u.test(ahead) && !byCandidate.test(own.slice(at)) && /[\p{L}\p{N}%],\s(?:\p{L}+ly\s)?$/u.test(ahead) && addedParticiple.test(own.slice(at));
}

/** `was built`, `were simply cut`: somebody did it. */
function isPassive(behind: string): boolean {
  const next = nextWord.exec(behind)?.[1] ?? '';
  return regularPast.test(next) || words.participle.test(next) || english.verbs.irregularPast.test(next);
}
