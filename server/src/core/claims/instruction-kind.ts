import type { ClaimKind } from '../model/claim.ts';
import { firstPerson, type Clause } from './kind-clause.ts';
import type { Place } from './place.ts';
import { english } from './words/english.ts';

const { toldOneself, noBase, noVerb } = english.instruction;

const words = english.kinds;

/** One tells oneself what to write: an imperative, or a drafting verb. */
export function instructionKind({ own, place, verb }: Clause): ClaimKind | undefined {
  if (place.section === 'checklist') return 'instruction';
  if (place.column === 'gap') return undefined;
  const opened = verb.tense === 'past' || verb.tense === 'perfect' ? place.owner === 'nobody' && place.asked === undefined && verb.at === 0 && toldOneself.test(own) : isImperative(own, place.asked !== undefined);
  if (words.drafting.test(own) || (words.draftingInside.test(own) && !firstPerson.test(own))) return answersWhatIf(place) ? 'hypothetical' : 'instruction';
  if (!opened) return undefined;
  if (place.asked === undefined) return 'instruction';
  if (words.hypotheticalQuestion.test(place.asked) && !words.imagined.test(place.asked)) return 'planned';
  return words.imagined.test(place.asked) ? 'hypothetical' : 'capability';
}

function answersWhatIf({ asked }: Place): boolean {
  return asked !== undefined && words.imagined.test(asked);
}

/** A capitalised opening that is no name, before what only an object can be. */
function isImperative(own: string, asked: boolean): boolean {
  const match = /^["'“”‘’(\s]*(\p{L}+)\s+(\p{L}+|\p{N})/u.exec(own);
  if (!match) return false;
  const [, verb = '', next = ''] = match;
  if (noBase.test(verb) || words.preposition.test(verb) || words.determiner.test(verb) || words.adverb.test(verb) || words.conjunction.test(verb) || english.verbs.irregularPast.test(verb)) return false;
  if (noVerb.test(verb)) return false;
  return words.object.test(next) || (asked && words.numberWord.test(next));
}
