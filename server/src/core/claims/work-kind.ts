import type { ClaimKind } from '../model/claim.ts';
import { englishClaimWords as words } from './claim-words.ts';
import { countingWord, hasNumber } from './counting-words.ts';
import type { FiniteVerb } from './finite-verb.ts';
import { firstPerson, type Clause } from './kind-clause.ts';
import { isLanguage } from './languages.ts';
import { isOfThing, isState, namesDeed } from './told-deed.ts';

/** Kinds of the candidate's own work. */
export function workKind(clause: Clause): ClaimKind {
  const { own, verb, person, namesSystem, place } = clause;
  const goingOn = words.ongoing.exec(own);
  const speaks = person === 'i' && verb.tense === 'present' ? own.slice(verb.at) : '';
  if (ability.test(speaks)) return 'capability';
  if (opinion.test(speaks)) return 'motivation';
  if (goingOn && (verb.tense !== 'past' || goingOn.index < verb.at)) return 'ongoing';
  if (verb.tense === 'none' && (onCall.test(own) || (place.asked === undefined && words.gerundOpening.test(own)))) return 'ongoing';
  if ((verb.tense === 'perfect' || verb.tense === 'present') && goesOn(own, verb, person)) return 'ongoing';
  if (words.licensed.test(own) || isLanguage(own, verb)) return 'capability';
  switch (verb.tense) {
    case 'past':
    case 'perfect':
      if (isDescription(own)) return 'capability';
      if (hasStatus.test(own.slice(verb.at))) return 'property';
      if (person !== undefined) return isState(own, verb) ? 'property' : 'finished';
      if (isAdded(own, verb)) return 'property';
      return (verb.tense === 'perfect' ? !perfectPassive.test(own.slice(verb.at)) : isOfThing(own, verb)) ? 'property' : 'finished';
    case 'present':
      return presentKind(clause);
    case 'none':
      if (words.capability.test(own) && (!/\p{N}/u.test(own) || words.capability.exec(own)!.index === 0)) return 'capability';
      if (!hasNumber(own) && !namesSystem && !words.maker.test(own) && profiles.has(place.section)) return 'capability';
      return namesSystem || (hasNumber(own) && !namesDeed(own) && !asksForDeed.test(place.asked ?? '')) ? 'property' : 'finished';
  }
}

/** `Hygiene rating 5, held since 2016`, `Six dashboards, used by two teams`: a thing is named, and a participle goes on about it. */
function isAdded(own: string, { at }: FiniteVerb): boolean {
  const ahead = own.slice(0, at);
  return !firstPerson.test(ahead) && !/^\p{L}+ed(?![\p{L}])|:/u.test(ahead) && !/^\p{L}+\sby\s(?:me|us)(?![\p{L}])/u.test(own.slice(at)) && /[\p{L}\p{N}%],\s(?:\p{L}+ly\s)?$/u.test(ahead) && /^\p{L}+(?:\s(?:by|in|on|at|as|for|since|within|to|until)\s|\s\p{Lu}|[.)]?$)/u.test(own.slice(at));
}

const asksForDeed = /(?<![\p{L}])did you(?![\p{L}])/iu;

/** `has been cut`, `have been trained`: somebody did it. */
const perfectPassive = /^(?:have|has)\s(?:\p{L}+ly\s|also\s|since\s)?been\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|ut|ilt)(?![\p{L}])/iu;

/** What one does is running work; what one is or has, and what a thing does, is a property. */
function presentKind({ own, verb, person }: Clause): ClaimKind {
  const number = /\p{N}/u.test(own);
  if (person === 'i' || person === 'they') {
    if (inOffice.test(own.slice(verb.at))) return 'ongoing';
    if (possession.test(own.slice(verb.at))) return 'property';
    if (verb.copula) return hasNumber(own) || (verb.at > 0 && isSomebody.test(own.slice(verb.at))) ? 'property' : 'capability';
    return words.office.test(own) || hasNumber(own) || hasObject.test(own.slice(verb.at)) ? 'ongoing' : 'capability';
  }
  if (isDescription(own)) return 'capability';
  return words.capability.test(own) && !number ? 'capability' : 'property';
}

/** Where a person is described: a fragment without a number tells what they are. */
const profiles: ReadonlySet<string | undefined> = new Set(['lead-profile', 'tailored-pitch', 'one-liner', 'pitch']);

/** What one can, is or has to look after, told as such among the reasons for an application too. */
export function isPlain(own: string, { tense, at, copula }: FiniteVerb, person: Clause['person']): boolean {
  const said = own.slice(at);
  return person === 'i' && tense === 'present' && (copula ? isSomebody.test(said) || inOffice.test(said) : ability.test(said) || isOffice.test(said));
}

const isOffice = /^(?:also\s|still\s|now\s)?(?:leads?|manage|head|chair|direct|own|hold|supervise|coach|mentor|teach|look after|sit on|run|maintain)(?![\p{L}])/iu;

/** `I can read a plan`, `I know every caterer`, whatever is counted in it. */
const ability = /^(?:can|know|speak|understand)(?![\p{L}])/u;

/** `I believe that …` says why one works as one does. */
const opinion = /^(?:believe|think|consider)(?![\p{L}])/u;

/** `registered since 2016`, `certified in …`, `has been qualified for …`: what one is by it, and no deed with an object. */
const hasStatus = /^(?:[Hh]ave\sbeen\s)?(?:[Cc]ertified|[Rr]egistered|[Qq]ualified|[Aa]ccredited|[Cc]hartered|[Ll]icensed)(?:[.,;)]|$|\s(?:(?:since|in|as|for|with|to|under)(?![\p{L}])|\p{Lu}))/u;

/** `am the only maintainer`, `is one of two`: somebody, and no trait. */
const isSomebody = /^\S+\s(?:also\s|still\s|now\s)?(?:an?|the|one of)\s/iu;

/** A single thing that one works on has a determiner. */
const hasObject = /^\p{Ll}+\s(?:an?|the|my|our|its|\p{L}+['’]s)\s\p{L}/u;

function goesOn(own: string, { tense }: FiniteVerb, person: Clause['person']): boolean {
  if (person === 'we') return tense === 'present' && words.habit.test(own);
  if (person === undefined) return false;
  if (tense === 'perfect' && counted.test(own)) return false;
  return words.habit.test(own) || (tense === 'present' && !words.office.test(own) && words.perTime.test(own)) || (tense === 'perfect' && words.since.test(own) && !/\bbeen\b/iu.test(own));
}

/** `On call every fifth week`. */
const onCall = /^(?:now\s|still\s)?on[\s-]call\s/iu;

/** `I am on call one week in six`. */
const inOffice = /^\S+\s(?:also\s|now\s)?(?:on|in charge|responsible)(?![\p{L}])/iu;

/** What one has, and no office: `holds a degree`. */
const possession = /^(?:(?:do|does)\s)?(?:holds?|have|has|brings?(?=\s(?:(?:nearly|almost|over|about|more than)\s)?(?:\p{N}|\p{L}+\syears)))(?![\p{L}])/iu;

/** `has run 64 drills since May`: what is counted is done. */
const counted = new RegExp(`(?<![\\p{L}])(?:\\p{L}+ed|run|written|given|taught|led|held|built|made|done|taken|won)\\s(?:(?:almost|about|nearly|roughly|over|around|some|more than)\\s)?(?:\\p{N}|(?:a\\s)?${countingWord}(?![\\p{L}]))`, 'iu');

/** `Backend engineer who drifted into ops`, `can read its code`: a person is described, not their work. */
function isDescription(own: string): boolean {
  return /^(?:and |but )?can\s\p{Ll}/iu.test(own) || /^[^,.;:\p{N}]{3,60}\swho\s/u.test(own);
}
