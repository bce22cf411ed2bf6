import type { ClaimKind } from '../model/claim.ts';
import { hasNumber } from './counting-words.ts';
import { firstPerson, speaksFirst, type Clause, type SentenceInput } from './kind-clause.ts';
import { namesSkill } from './languages.ts';
import { scopeVerb } from './scope-verbs.ts';
import { tellsChange } from './told-change.ts';
import { isPlain } from './work-kind.ts';
import { english } from './words/english.ts';

const { ownThing, pointsBack, youAhead, employerAhead, because, atName, partJoint } = english.placeKind;

const words = english.kinds;

/** Behind a label that tells where it goes, figures that the evidence has: `For the form: 1,120 tests, 38 boards`. */
export function isTold({ clause, own }: Clause, { text, isFamiliar }: SentenceInput): boolean {
  return /:\s$/u.test(text.slice(Math.max(0, clause.start - 2), clause.start)) && /\p{N}/u.test(own) && isFamiliarInPart(own, isFamiliar);
}

/** A list of figures is familiar where one of them is. */
function isFamiliarInPart(own: string, isFamiliar: (text: string) => boolean): boolean {
  return isFamiliar(own) || own.split(partJoint).some((part) => /\p{N}/u.test(part) && isFamiliar(part));
}

/** What stands in a section that is not the candidate's, unless they are spoken of. */
export function placeKind(clause: Clause, input: SentenceInput): ClaimKind | undefined {
  const { place, judgement, own, verb, person } = clause;
  if (place.owner === 'employer') return employerPlaceKind(clause, input);
  if (place.owner === 'nobody') return notePlaceKind(clause, input);
  const strong = words.weakEmployer.test(own) || input.speakers.isCompany(own).length > 0;
  if (speaksFirst(own) === 'employer' && place.asked !== undefined && input.speakers.isCompany(own).length === 0) return youAhead.test(own) && !/\p{N}/u.test(own) ? 'motivation' : undefined;
  if (speaksFirst(own) === 'employer' && employerAhead.test(own)) return 'employer';
  if (judgement.kind === 'employer' && strong && person === undefined && (verb.tense !== 'none' || !input.isFamiliar(own))) return 'employer';
  return undefined;
}

function employerPlaceKind({ own, judgement, verb, person }: Clause, { isFamiliar, speakers, subjects, text, sentence }: SentenceInput): ClaimKind | undefined {
  const spoken = person !== undefined && speaksFirst(own) !== 'employer';
  const whole = text.slice(sentence.start, sentence.end);
  const past = verb.tense === 'past' || verb.tense === 'perfect';
  if (spoken) {
    if (isPlain(own, verb, person)) return undefined;
    const elsewhere = atName.test(whole) && speakers.isCompany(whole.slice(0, 40)).length === 0;
    if (past && (isFamiliar(whole) || elsewhere || person === 'we' || scopeVerb(own) !== undefined || (/\p{N}/u.test(whole) && subjects.length > 0))) return undefined;
    return isFamiliar(own) && hasNumber(own) ? undefined : 'motivation';
  }
  if (words.liking.test(own)) return 'motivation';
  if (speakers.isCompany(own).length > 0 || words.weakEmployer.test(own)) return 'employer';
  if (firstPerson.test(own) && verb.tense === 'present') return ownThing.test(own) && /\p{N}/u.test(own) ? undefined : 'motivation';
  if (judgement.owner === 'candidate' || isFamiliar(whole)) return undefined;
  if ((pointsBack.test(own) && !hasNumber(own)) || because.test(whole)) return 'motivation';
  return 'employer';
}

/** Notes are instructions, but for finished work that is told as such and figures that the evidence has. */
function notePlaceKind({ own, place, verb, person, judgement }: Clause, { isFamiliar, speakers }: SentenceInput): ClaimKind | undefined {
  const past = verb.tense === 'past' || verb.tense === 'perfect';
  if (speakers.isCompany(own).length > 0 || (words.weakEmployer.test(own) && person === undefined)) return 'employer';
  if (person !== undefined || namesSkill(own, verb)) return undefined;
  if (words.hiringOpening.test(own)) return 'employer';
  if (isFamiliar(own) || (/\p{N}/u.test(own) && isFamiliarInPart(own, isFamiliar))) return undefined;
  const facts = place.section !== undefined && /form|links/u.test(place.section);
  if (facts && (place.role !== 'cell' || /\p{N}/u.test(own))) return undefined;
  if ((past && judgement.owner !== 'employer') || (verb.tense !== 'present' && isChange(own)) || (place.section === 'gap-analysis' && words.ongoing.test(own))) return undefined;
  return 'instruction';
}

/** `9 days down to a day and a half`: nobody tells oneself so to write it. */
function isChange(own: string): boolean {
  return tellsChange(own) && hasNumber(own);
}
