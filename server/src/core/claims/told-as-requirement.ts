import type { Quantity } from '../model/quantity.ts';
import type { Statement } from './reading.ts';

const arrow = /\s(?:→|⇒|->|=>)\s/u;

/** `5+ years of baking → nine, in two towns`: what an item opens with may be what the posting asks, which need not be so. */
export function isToldAsRequirement({ place, passage: { rendered: { text }, lead } }: Statement, { span }: Quantity): boolean {
  if (place.role !== 'mapping') return false;
  return span.end <= (lead?.rest ?? arrow.exec(text)?.index ?? 0);
}
