import type { ClaimKind } from '../model/claim.ts';
import { isSurveyed } from './counted-people.ts';
import { isGap } from './gap-kind.ts';
import { speaksFirst, type Clause, type SentenceInput } from './kind-clause.ts';
import type { Place } from './place.ts';
import { english } from './words/english.ts';

const { gerundWithRelative, modal, asIf, providedAhead, providedThat, drawn, arranged, perfect, toldToDo } = english.mood;

const words = english.kinds;

/** Conditions, plans, lacks. */
export function moodKind(each: Clause, { text, sentence, speakers, isFamiliar }: SentenceInput): ClaimKind | undefined {
  const { own, clause, place, verb, person } = each;
  const before = text.slice(sentence.start, clause.start);
  const sentenceOpening = text.slice(sentence.start, sentence.end);
  if (words.conditionOpening.test(sentenceOpening) && !before.includes(':')) {
    return whatIf(sentenceOpening, place);
  }
  const past = verb.tense === 'past' || verb.tense === 'perfect';
  const supposed = startsBefore(words.conditional, own, verb.at - 1) || startsBefore(words.condition, own, verb.at - 1);
  const ofOthers = gerundWithRelative.test(own.slice(0, verb.at));
  const spokenPast = past && !supposed && !(verb.at === 0 && words.baseAlike.test(own)) && !ofOthers;
  if (place.asked !== undefined && !spokenPast && (verb.tense !== 'present' || ofOthers)) {
    if (words.imagined.test(place.asked)) return 'hypothetical';
    if (words.hypotheticalQuestion.test(place.asked) && !words.condition.test(own)) return 'planned';
  }
  if (words.condition.test(own) && !asIf.test(own) && !spokenPast) return whatIf(own, place);
  if (providedAhead.test(own) || providedThat.test(own)) return 'hypothetical';
  if (words.outspokenPlan.test(own) && place.column !== 'gap' && person === undefined) return 'planned';
  if (person === undefined && place.column !== 'gap' && isPlannedFor(own, verb.at) && !isFamiliar(own)) return 'planned';
  if (isSurveyed(own)) return undefined;
  if (isGap(each, text, isFamiliar)) return 'gap';
  if (words.drawnOpening.test(own)) return 'motivation';
  const supposes = person !== undefined && modal.test(own.slice(verb.at));
  if (!supposes && (speaksFirst(own) === 'employer' || speakers.isCompany(own.slice(0, verb.at)).length > 0)) return undefined;
  const wants = words.motivation.exec(own);
  if (words.drawnBy.test(own) && (place.owner === 'employer' || drawn.test(own))) return 'motivation';
  if (wants && wants.index <= verb.at + 25 && person !== undefined && (place.owner !== 'candidate' || (person !== 'we' && verb.tense !== 'past'))) return 'motivation';
  if (startsBefore(words.planned, own, verb.at + 12) && !spokenPast) return 'planned';
  if (words.arranged.test(own) && !isFamiliar(own)) return 'planned';
  if (startsBefore(words.conditional, own, verb.at) && !spokenPast) return conditionalKind(place, person);
  return undefined;
}

/** `Two sites planned` are still to come, unless the evidence tells of the planning as work that was done. */
function isPlannedFor(own: string, verbAt: number): boolean {
  return arranged.test(own.slice(verbAt)) && !perfect.test(own);
}

function startsBefore(pattern: RegExp, own: string, at: number): boolean {
  const found = pattern.exec(own);
  return found !== null && found.index <= at;
}

/** In a note, a condition is for what to say, unless the sentence goes on with what one would do. */
function whatIf(said: string, { owner }: Place): ClaimKind {
  const told = toldToDo.test(said);
  return told || (owner === 'nobody' && !words.conditional.test(said)) ? 'instruction' : 'hypothetical';
}

/** Under the lacks `I would take the course` is what one means to do about them. */
function conditionalKind(place: Place, person: Clause['person']): ClaimKind {
  if (place.section === 'gap-analysis' && person === 'i') return 'planned';
  const asked = place.asked !== undefined && words.hypotheticalQuestion.test(place.asked) && !words.imagined.test(place.asked);
  if (asked) return 'planned';
  return place.owner === 'employer' ? 'motivation' : 'hypothetical';
}
