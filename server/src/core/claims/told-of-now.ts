import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../text/span.ts';
import { finiteVerb } from './finite-verb.ts';

const now = '(?:now|today|currently|nowadays|these days|at present|at the moment|as of today|to date)';
const nowBefore = new RegExp(`(?<![\\p{L}])${now}(?:\\s(?:is|are|at|stands? at|about|only|just|still))*\\s$`, 'iu');
const nowBehind = new RegExp(`^[^.,;:()\\d]{0,12}\\s${now}(?![\\p{L}])`, 'iu');
const latest = new RegExp(`(?<![\\p{L}])(?:${now}|(?:my|our|its|their|the)\\s(?:current|present|latest|most recent))(?![\\p{L}])`, 'iu');
/** `Retention was 7 days when I left`. */
const leaving = /(?<![\p{L}])(?:when|until) (?:I|we|she|he) left(?![\p{L}])/iu;

/** Where what is said of a number begins and ends. */
const breakBefore = /.*(?:[.;:!?,()]|[–—]|\s(?:and|but|or|so|which|that|what|how|who|where|when|while|whereas|if|because|than|instead|from))\s/isu;
const breakBehind = /[.;:!?,()]|\s[–—]\s|\s(?:and|but|or|so|which|that|who|where|while|whereas|if|because)\s/iu;
/** `is about 19 min`, but not `is a queue of 17 days`. */
const rightBehind = /^\S+(?:\s(?!an?\s|the\s)\p{L}+){0,2}\s$/iu;
/** A number that is compared with, or of another time. */
const looksBack = /(?<![\p{L}])(?:no|not|never|any ?more|longer|before|(?<!look(?:ing|s)?\s)after|until|ago|once|formerly|former|previous|previously|earlier|originally|initially|at first|first|old|used to|instead|than|compared|against|versus|vs|then|back|would|could|should|may|might|will|if|unless|without|of (?:the|its|our|my|their|those|these|this|that)|v\d[\d.]*|(?:the|its|our|my|their) (?:best|worst|most|(?!latest)\p{L}{3,}est))(?![\p{L}])/iu;

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

/** In a name it only says what is measured. */
const ofThing = /\sof\s(?:the|its|our|my|their)\s/giu;

/** `Cold start of a kiln: 96 s median.`: who gives a figure behind its name, and says nothing of its time, gives the present one. */
export function toldByLabel(text: string, { start, end }: Span, { span }: Quantity): 'by-label' | undefined {
  const label = text.slice(start, span.start);
  const isLabel = /^[^.,;:()\d]+:\s$/u.test(label) && !looksBack.test(label.replace(ofThing, ' '));
  return isLabel && /^(?:\s\p{Ll}+)?[.\s]*$/u.test(text.slice(span.end, end)) ? 'by-label' : undefined;
}
