import type { FiniteVerb } from './finite-verb.ts';
import { english } from './words/english.ts';

const words = english.kinds;

const { languageLevel, motherTongue } = english.languageNames;

/** `German B2`, `My English is at C1`, and no `certificate, German B1, taken in 2019`. */
export function isLanguage(own: string, { tense, copula }: FiniteVerb): boolean {
  return (tense === 'none' || (tense === 'present' && copula)) && (languageLevel.test(own) || motherTongue.test(own));
}

/** A language, or `Fluent in Cypher`: what one can, named first. */
export function namesSkill(own: string, verb: FiniteVerb): boolean {
  return isLanguage(own, verb) || (verb.tense === 'none' && words.capability.exec(own)?.index === 0);
}
