import type { Span } from '../../server/src/core/text/span.ts';
import type { Target } from './targets.ts';

/** A word that gives a change its direction, in the source. */
export interface DirectionWord {
  readonly span: Span;
  readonly text: string;
}

/** Each word with its opposite. */
export const opposites: Readonly<Record<string, string>> = {
  rose: 'fell', fell: 'rose', rises: 'falls', falls: 'rises', rise: 'fall', fall: 'rise', rising: 'falling', falling: 'rising',
  increased: 'decreased', decreased: 'increased', increase: 'decrease', decrease: 'increase', increasing: 'decreasing',
  grew: 'shrank', shrank: 'grew', grown: 'shrunk', growth: 'decline', decline: 'growth', up: 'down', down: 'up', raised: 'lowered',
  lowered: 'raised', raising: 'lowering', cut: 'raised', cuts: 'raises', cutting: 'raising', reduced: 'increased',
  reducing: 'increasing', reduction: 'increase', dropped: 'climbed', climbed: 'dropped', drop: 'rise', gained: 'lost',
  higher: 'lower', lower: 'higher', more: 'less', less: 'more', fewer: 'more', faster: 'slower', slower: 'faster',
  shorter: 'longer', longer: 'shorter', trimmed: 'raised', shaved: 'added', boosted: 'cut', improved: 'worsened',
};

/** Each word with another that says the same. */
export const synonyms: Readonly<Record<string, string>> = {
  rose: 'increased', fell: 'dropped', increased: 'rose', decreased: 'fell', increase: 'rise', decrease: 'drop', grew: 'increased',
  raised: 'increased', lowered: 'reduced', cut: 'reduced', cutting: 'reducing', reduced: 'cut', reducing: 'cutting',
  reduction: 'decrease', dropped: 'fell', climbed: 'rose', drop: 'decrease', shrank: 'decreased', trimmed: 'cut',
};

const words = Object.keys(opposites).join('|');
const reach = '(?:\\s+(?:by|of)|(?:\\s+[^\\s.,;:—]+){1,7}\\s+by)?';
const vague = '(?:\\s+(?:about|around|roughly|nearly|almost|more than|over|at least|some|an? (?:extra|further)))?';
const verbBefore = new RegExp(`(?<![\\p{L}-])(${words})(${reach})${vague}\\s+[*_]*$`, 'iu');
const wordAfter = /^\s*(higher|lower|more|less|fewer|faster|slower|shorter|longer|down|up|increase|decrease|reduction|drop|rise|growth)\b(?!\s+than\s+\d)/iu;
const wordInside = /\s(higher|lower|more|less|fewer|faster|slower|shorter|longer|increase|decrease|reduction)$/iu;

/** The word that says which way a relative change goes; undefined for levels, also in `fell from A to B`. */
export function directionOf({ number, raw, span, before, after }: Target): DirectionWord | undefined {
  if (!number || /^\s*(?:to|→|->)\s+\S*\d/u.test(after)) return undefined;
  const change = /^(?:%|per ?cent|percentage points?|points?|pp)$/u.test(number.unit);
  const inside = wordInside.exec(raw);
  if (change && inside) return at(span.end - inside[1]!.length, inside[1]!);
  const follows = wordAfter.exec(after);
  if (change && follows) return at(span.end + follows[0].length - follows[1]!.length, follows[1]!);
  const lead = before + raw.slice(0, number.span.start - span.start).replace(/[€£$]\s?$/u, '');
  const verb = nearestVerb(lead);
  if (!verb || /\b(?:from|to)\b/iu.test(verb[2]!) || isNoPastForm(lead.slice(0, verb.index), verb[1]!)) return undefined;
  if (!change && !/\bby$/iu.test(verb[2]!)) return undefined;
  return at(span.start - before.length + verb.index, verb[1]!);
}

/** The `down` of `the drop rate went down by`, not the `drop`, which names what went down. */
function nearestVerb(lead: string): RegExpExecArray | undefined {
  let found = verbBefore.exec(lead) ?? undefined;
  for (let next = found; next; ) {
    const from = next.index + next[1]!.length;
    next = verbBefore.exec(lead.slice(from)) ?? undefined;
    if (next) {
      next.index += from;
      found = next;
    }
  }
  return found;
}

/** `helped cut`, `a cut of`: the other words of the lists are past forms and would not fit. */
function isNoPastForm(before: string, verb: string): boolean {
  return /^cut$/iu.test(verb) && /\b(?:help(?:ed|s|ing)?|to|can|will|would|could|an?|the)\s$/iu.test(before);
}

function at(start: number, text: string): DirectionWord {
  return { span: { start, end: start + text.length }, text };
}

/** The replacement with a capital where the word had one; undefined where the list has none. */
export function replaceWord(list: Readonly<Record<string, string>>, word: string): string | undefined {
  const found = list[word.toLowerCase()];
  if (found === undefined) return undefined;
  return /^\p{Lu}/u.test(word) ? found[0]!.toUpperCase() + found.slice(1) : found;
}
