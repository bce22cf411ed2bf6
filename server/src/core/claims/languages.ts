import type { FiniteVerb } from './finite-verb.ts';
import { english } from './words/english.ts';

const words = english.kinds;

/** A level of the European framework behind a language. */
const languageLevel = /(?<![\p{L}])\p{Lu}\p{Ll}+(?:,|:)?\s(?:is\s)?(?:only\s)?(?:at\s)?\(?[ABC][12](?![\p{L}\p{N}])/u;
const motherTongue = /(?<![\p{L}])\p{Lu}\p{Ll}+,?\s(?:is\s(?:my|her|his)\s)?(?:native|mother tongue)(?![\p{L}])/u;

/** `German B2`, `My English is at C1`, and no `certificate, German B1, taken in 2019`. */
export function isLanguage(own: string, { tense, copula }: FiniteVerb): boolean {
  return (tense === 'none' || (tense === 'present' && copula)) && (languageLevel.test(own) || motherTongue.test(own));
}

/** A language, or `Fluent in Cypher`: what one can, named first. */
export function namesSkill(own: string, verb: FiniteVerb): boolean {
  return isLanguage(own, verb) || (verb.tense === 'none' && words.capability.exec(own)?.index === 0);
}
