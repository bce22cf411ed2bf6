import type { ClaimKind } from '../model/claim.ts';
import { countingWord, hasNumber } from './counting-words.ts';
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

const isOffice = /^(?:also\s|still\s|now\s)?(?:leads?|manage|head|chair|direct|own|hold|supervise|coach|mentor|teach|look after|sit on|run|maintain)(?![\p{L}])/iu;

const can = /^(?:and |but )?can\s\p{Ll}/iu;

/** `I can read a plan`, `I know every caterer`, whatever is counted in it; `I write Go and Rust`. */
const ability = /^(?:do\s)?(?:(?:can|knows?|understands?)(?![\p{L}])|(?:speak|read|write)s?\s\p{Lu})/u;

/** `I explain hard things simply`. */
const manner = /^[^,;\p{N}]*\s(?:\p{L}{3,}ly|(?<!as )well)[.!"”]?$/u;

/** `I believe that …` says why one works as one does. */
const opinion = /^(?:believe|think|prefer|consider)(?![\p{L}])/u;

/** `am the only maintainer`, `is one of two`, `am tech lead of that team`: somebody, and no trait. */
const isSomebody = /^\S+\s(?:also\s|still\s|now\s|currently\s)?(?:(?:an?|the|one of)\s|(?!at\s|in\s|so\s|very\s|not\s|\p{L}+ly\s)(?:\p{L}[\p{L}-]*\s){1,3}(?:of|to)\s)/iu;

/** `I am on call one week in six`. */
const inOffice = /^\S+\s(?:also\s|now\s)?(?:on|in charge|responsible)(?![\p{L}])/iu;

/** What one has: `holds a degree`, but not, as a habit, `holds eight drills a year`. */
const possession = /^(?:(?:do|does)\s)?(?:holds?|have|has|\p{L}+['’]ve(?=\san?\s)|brings?(?=\s(?:(?:nearly|almost|over|about|more than)\s)?(?:\p{N}|\p{L}+\syears)))(?![\p{L}])/iu;

/** `has led it since 2019`, `has taught for nine years`, and not `has run 64 drills since May`: what is counted is done. */
function goesOn(own: string, said: string): boolean {
  return (lasting.test(own) || words.habit.test(own)) && !counted.test(said);
}

const lasting = new RegExp(`(?<![\\p{L}])(?:ever since|since\\s(?:the\\s)?(?:\\p{L}+\\s){0,2}(?:19|20)\\d\\d|for\\s(?:(?:about|almost|nearly|over|more than|the last|the past)\\s)?(?:\\p{N}+|${countingWord})\\s(?:years|months|seasons|terms))(?![\\p{L}])`, 'iu');

/** Behind the perfect of a verb, a number. */
const counted = new RegExp(`^\\S+\\s(?:\\p{L}+ly\\s|also\\s)?\\p{L}+\\s(?:and\\s\\p{L}+\\s)?(?:(?:almost|about|nearly|roughly|over|around|some|more than)\\s)?(?:\\p{N}|(?:a\\s)?${countingWord}(?![\\p{L}]))`, 'iu');
