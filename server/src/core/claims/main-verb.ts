import { textMemo } from '../memo/text-memo.ts';
import { finiteVerb, type FiniteVerb } from './finite-verb.ts';

/** The verb that tells, and where the clause begins whose verb it is; what opens with a relative clause has no subject that speaks. */
export interface MainVerb {
  readonly verb: FiniteVerb;
  readonly opening: number;
}

/** `The platform she runs processes …`: the platform is the subject, not she. */
const contactRelative = /^["'“”‘’(]*(?:the|an?|my|our|every|each|any|this|that)\s(?:\p{Ll}[\p{L}-]*\s){1,3}(?:i|she|he|we|they)\s(?:\p{L}+ly\s|have\s|has\s|['’]ve\s)?\p{Ll}+\s(?:(?:on|with|for|in|at)\s(?=\p{Ll}))?/iu;
/** `When I left, attendance stood at 71 %`: the main clause tells. */
const timeClause = /^["'“”‘’(]*(?:when|after|before|since|once|while|until)\s(?:\p{L}+(?:['’]\p{L}*)?\s){1,7}\p{L}+,\s(?=\p{L})/iu;

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
