import type { Quantity } from '../model/quantity.ts';
import { contentWords, wordsOfEvidence } from './content-words.ts';
import { finiteVerb } from './finite-verb.ts';
import type { Reading, Statement } from './reading.ts';
import { english } from './words/english.ts';

const { ofTheirs, toThem, ofOne, perhapsImperative } = english.toldPlainly;
/** Spelled as no common word is: `CI covers …`, `IBNR makes up …`. */
const ownSpelling = /^[\s"'“”‘’(–—→⇒>-]*\p{L}[\p{L}\p{N}-]*\p{Lu}/u;
const afterSubject = /[\p{L}\p{N}]\s$/u;
const kinds: ReadonlySet<Statement['kind']> = new Set(['finished', 'property', 'ongoing']);

/**
 * Where the candidate's work is told, a sentence need not name them: `Its evaporator holds 640 litres`, `94 % of the choir sang it by
 * heart`. It tells a fact if it is in the past, or says of one thing of theirs how it is.
 *
 * @param isNamed It is about a project or employer of theirs.
 */
export function isToldPlainly({ place, kind, passage, clause }: Statement, { span }: Quantity, isNamed: boolean, { evidence }: Reading): boolean {
  if (place.owner !== 'candidate' || !kinds.has(kind)) return false;
  const text = passage.rendered.text.slice(clause.start, clause.end);
  const { tense, at } = finiteVerb(text);
  if (tense === 'past' || tense === 'perfect') return !perhapsImperative.test(text.slice(at)) || afterSubject.test(text.slice(0, at));
  if (tense !== 'present' || clause.start + at > span.start) return false;
  return isNamed || ofTheirs.test(text) || toThem.test(text.slice(at, span.start - clause.start)) || ownSpelling.test(text) || (ofOne.test(text) && contentWords(text.slice(0, at)).some((word) => wordsOfEvidence(evidence).has(word)));
}
