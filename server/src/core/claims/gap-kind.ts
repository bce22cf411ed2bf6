import { hasNumber } from './counting-words.ts';
import type { Clause } from './kind-clause.ts';
import { namesSkill } from './languages.ts';
import { english } from './words/english.ts';

const { bounded, denied, lacking, none } = english.gapKind;

const words = english.kinds;

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
  return place.column === 'evidence' && (none.test(text) || (!/\p{N}/u.test(own) && words.gapOpening.test(own)));
}
