import type { Quantity } from '../model/quantity.ts';
import { hasNumber } from './counting-words.ts';
import { finiteVerb } from './finite-verb.ts';
import type { Statement } from './reading.ts';

const arrow = /\s(?:→|⇒|->|=>)\s/u;

/**
 * `5+ years of baking → nine, in two towns`: what an item opens with may be what the posting asks, which need not be so. A deed in front of
 * no other number (`Led 9 bakers → leadership`) and the end of a change (`54 → 12 minutes`) are what the candidate shows.
 */
export function isToldAsRequirement({ place, passage: { rendered: { text }, lead } }: Statement, { span, changeEnd }: Quantity): boolean {
  if (place.role !== 'mapping' || changeEnd !== undefined) return false;
  const end = lead?.rest ?? arrow.exec(text)?.index ?? 0;
  return span.end <= end && (finiteVerb(text.slice(0, end)).tense !== 'past' || hasNumber(text.slice(end)));
}
