import { textMemo } from '../memo/text-memo.ts';
import { finiteVerb, type FiniteVerb } from './finite-verb.ts';
import { english } from './words/english.ts';

/** The verb that tells, and where the clause begins whose verb it is; what opens with a relative clause has no subject that speaks. */
export interface MainVerb {
  readonly verb: FiniteVerb;
  readonly opening: number;
}

const { contactRelative, timeClause } = english.mainVerb;

/** The finite verb of a clause, that behind a relative or a clause of time where it opens with one. */
export const mainVerb: (own: string) => MainVerb = textMemo(findMain);

function findMain(own: string): MainVerb {
  const relative = contactRelative.exec(own)?.[0].length ?? 0;
  if (relative > 0) return { verb: behindRelative(own, relative), opening: own.length };
  const opening = timeClause.exec(own)?.[0].length ?? 0;
  const main = opening > 0 ? finiteVerb(own.slice(opening)) : undefined;
  return main && main.tense !== 'none' ? { verb: { ...main, at: main.at + opening }, opening } : { verb: finiteVerb(own), opening: 0 };
}

/** That of the clause where none is found behind. */
function behindRelative(own: string, at: number): FiniteVerb {
  const subject = 'it ';
  const main = finiteVerb(subject + own.slice(at));
  return main.tense === 'none' ? { ...finiteVerb(own), at: own.length } : { ...main, at: at + main.at - subject.length };
}
