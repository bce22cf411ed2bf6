import { hasNumber } from './counting-words.ts';
import type { Clause } from './kind-clause.ts';
import { namesSkill } from './languages.ts';
import { english } from './words/english.ts';

const words = english.kinds;

const bounded = /\b(?:not? (?:just|only|merely|simply)|(?:not?|never) (?:more|less|\p{L}{2,}er) than|never (?:\p{L}+ )?(?:above|below|exceed\p{L}*|over|under)|(?:did|does|do)(?:n['’]t| not) exceed)\b/giu;

/** `is not finished` is no plan, it is the lack itself. */
const denied = /(?:\bnot|n['’]t)(?![\p{L}])/iu;

/** Under the lacks, what the evidence tells with a number or of the candidate is none, unless it says how little that is. */
const lacking = /(?<![\p{L}])(?:no|not|never|none|nothing|nobody|only|little|few|without|weak\p{L}*|missing|short|thin|less|fewer)(?![\p{L}])|n['’]t(?![\p{L}])/iu;

export function isGap({ own, place, verb, person }: Clause, text: string, isFamiliar: (text: string) => boolean): boolean {
  const plain = own.replace(bounded, ' ');
  if (place.column === 'gap') return !words.planned.test(own) || words.gapOpening.test(own);
  if (words.gap.test(plain) || words.plainNo.test(own)) return true;
  if (verb.tense === 'none' && !/\p{N}/u.test(own) && words.littleOpening.test(own)) return true;
  if (words.weakGap.test(plain) && (verb.tense === 'none' || (verb.copula && verb.tense === 'present') || place.owner === 'nobody')) return true;
  // `**Vue**: I maintained a console in 2017`: what one did instead is no lack.
  if (place.section === 'gap-analysis' && place.owner === 'nobody') {
    if ((words.planned.test(own) && !denied.test(own)) || words.ongoing.test(own)) return false;
    if ((hasNumber(own) || person !== undefined) && !lacking.test(own) && isFamiliar(own)) return false;
    const past = verb.tense === 'past' || verb.tense === 'perfect';
    if (!lacking.test(own) && ((past && verb.at > 0) || namesSkill(own, verb) || (person === 'i' && verb.tense === 'present'))) return false;
    // `I have led five people, not nine`: what one has not done is a lack, what one did then is none.
    return person === undefined || !past || (verb.tense === 'perfect' && lacking.test(own));
  }
  return place.column === 'evidence' && (/^none(?![\p{L}])/iu.test(text) || (!/\p{N}/u.test(own) && words.gapOpening.test(own)));
}
