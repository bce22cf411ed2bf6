import type { ClaimKind } from '../model/claim.ts';
import { hasNumber } from './counting-words.ts';
import type { FiniteVerb } from './finite-verb.ts';
import { fragmentKind, isEndOfArrow } from './fragment-kind.ts';
import type { Clause } from './kind-clause.ts';
import { isLanguage } from './languages.ts';
import { isState } from './told-state.ts';
import { tellsChange } from './told-change.ts';
import { english } from './words/english.ts';

const words = english.kinds;

/** Kinds of the candidate's own work: by who is the subject, whether it is over, and whether something came about. */
export function workKind(clause: Clause): ClaimKind {
  const { own, verb, person } = clause;
  const past = verb.tense === 'past' || verb.tense === 'perfect';
  if (!past && (person === undefined || verb.at === 0) && isEndOfArrow(clause)) return 'finished';
  if (person === 'i' && verb.tense === 'present' && opinion.test(own.slice(verb.at))) return 'motivation';
  if (can.test(own) || (!past && isAbility(clause))) return 'capability';
  const goingOn = words.ongoing.exec(own);
  if (goingOn && (verb.tense !== 'past' || goingOn.index < verb.at)) return 'ongoing';
  if (person !== undefined) return personKind(own, verb, person);
  if (past) return isState(own, verb) ? 'property' : 'finished';
  if (verb.tense === 'none') return fragmentKind(clause);
  return tellsChange(own) ? 'finished' : 'property';
}

/** Whether it is said to be under way, as opposed to a role that one holds. */
export function isUnderWay(text: string): boolean {
  return words.ongoing.test(text);
}

/** What one can, knows or is good at, also where only that is named. */
function isAbility({ own, verb, person }: Clause): boolean {
  if (isLanguage(own, verb)) return true;
  const said = own.slice(verb.at);
  if (verb.tense === 'present' && person !== undefined) return !(verb.copula && isSomebody.test(said)) && (ability.test(said) || manner.test(said) || words.capability.test(own));
  const named = words.capability.exec(own);
  return named !== null && (named.index === 0 || !/\p{N}/u.test(own));
}

/** What the candidate or their team did, are at, or have. */
function personKind(own: string, verb: FiniteVerb, person: 'i' | 'we' | 'they'): ClaimKind {
  const said = own.slice(verb.at);
  if (verb.tense === 'past') return 'finished';
  if (verb.tense === 'perfect') return goesOn(own, said) ? 'ongoing' : 'finished';
  if (tellsChange(own)) return 'finished';
  if (possession.test(said) && !words.habit.test(own) && !words.perTime.test(own)) return 'property';
  if (!verb.copula) return 'ongoing';
  if (isSomebody.test(said) || inOffice.test(said)) return person === 'we' ? 'property' : 'ongoing';
  return hasNumber(own) ? 'property' : 'capability';
}

/** What one can, is or has to look after, told as such among the reasons for an application too. */
export function isPlain(own: string, { tense, at, copula }: FiniteVerb, person: Clause['person']): boolean {
  const said = own.slice(at);
  return person === 'i' && tense === 'present' && (copula ? isSomebody.test(said) || inOffice.test(said) : ability.test(said) || isOffice.test(said));
}

const { isOffice, can, ability, manner, opinion, isSomebody, inOffice, possession, lasting, counted } = english.workKind;

/** `has led it since 2019`, `has taught for nine years`, and not `has run 64 drills since May`: what is counted is done. */
function goesOn(own: string, said: string): boolean {
  return (lasting.test(own) || words.habit.test(own)) && !counted.test(said);
}

