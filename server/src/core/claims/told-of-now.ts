import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../text/span.ts';
import { finiteVerb } from './finite-verb.ts';
import { english } from './words/english.ts';

const { nowBefore, nowBehind, latest, leaving, breakBefore, breakBehind, rightBehind, looksBack, ofThing } = english.present;

/** By words that say so a number is told of the present, or of the end of the time there; or by a verb in the present, which may do so in a story as well. */
export function toldOfNow(text: string, { span, numeral }: Quantity): 'by-words' | 'by-verb' | undefined {
  if (nowBefore.test(text.slice(Math.max(0, span.start - 40), span.start)) || nowBehind.test(text.slice(numeral.end, numeral.end + 60))) return 'by-words';
  const ahead = text.slice(Math.max(0, span.start - 200), span.start);
  const rest = text.slice(span.end, span.end + 120);
  const before = ahead.slice(breakBefore.exec(ahead)?.[0].length ?? 0);
  const behind = rest.slice(0, rest.search(breakBehind) < 0 ? rest.length : rest.search(breakBehind));
  if (looksBack.test(before.replace(leaving, '')) || looksBack.test(behind.replace(leaving, ''))) return undefined;
  if (latest.test(before) || latest.test(behind) || leaving.test(ahead.split(/[.;:!?]/u).at(-1)!) || leaving.test(behind)) return 'by-words';
  const told = finiteVerb(before + text.slice(span.start, span.end));
  const isTold = told.tense === 'present' && told.at < before.length && (!told.copula || rightBehind.test(before.slice(told.at)));
  return isTold && finiteVerb(behind).tense === 'none' ? 'by-verb' : undefined;
}

/** `Cold start of a kiln: 96 s median.`: who gives a figure behind its name, and says nothing of its time, gives the present one. */
export function toldByLabel(text: string, { start, end }: Span, { span }: Quantity): 'by-label' | undefined {
  const label = text.slice(start, span.start);
  const isLabel = /^[^.,;:()\d]+:\s$/u.test(label) && !looksBack.test(label.replace(ofThing, ' '));
  return isLabel && /^(?:\s\p{Ll}+)?[.\s]*$/u.test(text.slice(span.end, end)) ? 'by-label' : undefined;
}
