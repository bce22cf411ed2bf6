import type { Span } from '../text/span.ts';
import type { Place } from './place.ts';
import { english } from './words/english.ts';

const { speaks, fitLabel } = english.spokenInPosting;

const score = /^\P{N}{0,12}\p{N}/u;

/** Marks of quotation: words of others. */
const quoted = /["“”«»]/u;

/**
 * The place of a sentence: in what sums up a posting, those in which the candidate speaks and the line on how well they fit are
 * theirs, not the posting's.
 */
export function placeOfSentence(text: string, { start, end }: Span, place: Place): Place {
  if (place.owner !== 'posting' || place.role !== 'prose') return place;
  const sentence = text.slice(start, end);
  const fit = fitLabel.exec(text)?.[0].length;
  const fits = fit !== undefined && !score.test(text.slice(fit));
  return (fits || speaks.test(sentence)) && !quoted.test(sentence) ? { ...place, owner: 'candidate' } : place;
}
