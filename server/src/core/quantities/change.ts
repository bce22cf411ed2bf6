import type { Amount } from './amounts.ts';
import { isPlural } from './stem.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

export interface Change {
  readonly direction: 'up' | 'down';
  /** Token range of a direction word that stands right at the number (`18% higher`, `up 18%`); a fix may replace it. */
  readonly first: number;
  readonly end: number;
}

type Tokens = readonly Token[];

/**
 * The direction that the words around an amount give it, or undefined where it is a level. `first` and `end` are the
 * amount with its comparator; `floor` and `ceiling` belong to other amounts.
 */
export function readChange(tokens: Tokens, amount: Amount, first: number, end: number, floor: number, ceiling: number, words: LanguageWords): Change | undefined {
  if (amount.endpoint) return undefined;
  // An amount with its own unit (`raised $7M`) changes only where `by` or a word right behind says so.
  const relative = amount.unit?.dimension === 'share' || amount.unit?.dimension === 'points' || amount.multiplier || amount.numeral.fraction;
  if (!relative && !words.by.has(tokens[first - 1]?.lower ?? '')) return changeAfter(tokens, end, ceiling, words);
  const after = changeAfter(tokens, end, ceiling, words) ?? takenFrom(tokens, first, end, floor, words);
  // `fell below 25 %` says where, not how far.
  // and `were up 99.9 % of the time` how much of it they were.
  const state = words.upward.has(tokens[first - 1]?.lower ?? '') && words.linkingVerbs.has(tokens[first - 2]?.lower ?? '') && words.of.has(tokens[end]?.lower ?? '');
  // `drops 97 % of the lines` is how many of them.
  const share = amount.unit?.dimension === 'share' && words.of.has(tokens[end]?.lower ?? '') && words.downVerbs.has(tokens[first - 1]?.lower ?? '');
  const level = state || share || (first < amount.first && words.levelBounds.has(tokens[amount.first - 1]!.lower));
  return after ?? (level ? undefined : changeBefore(tokens, first, floor, amount.unit?.dimension === 'share', words));
}

/** `18% higher`, `a 40% cut`, `30% year-on-year growth` (one word between), `2x fewer`. */
function changeAfter(tokens: Tokens, end: number, ceiling: number, words: LanguageWords): Change | undefined {
  const token = tokens[end];
  if (token === undefined || end >= ceiling) return undefined;
  const direct = directionOf(token, words);
  const than = tokens[end + 1]?.lower;
  if (direct !== undefined && !(words.of.has(than ?? '') && words.prepositions.has(token.lower))) return { direction: direct, first: end, end: end + 1 };
  return undefined;
}

/** `15 % off the list price`, `took 18 % out of a truss`; what is 15 % off is a deviation. */
function takenFrom(tokens: Tokens, first: number, end: number, floor: number, words: LanguageWords): Change | undefined {
  const off = words.away.has(tokens[end]?.lower ?? '');
  const out = words.out.has(tokens[end]?.lower ?? '') && words.of.has(tokens[end + 1]?.lower ?? '');
  const taken = out && [1, 2, 3].some((back) => first - back >= floor && words.takingVerbs.has(tokens[first - back]!.lower));
  return off || taken ? { direction: 'down', first: end, end } : undefined;
}

function directionOf(token: Token, words: LanguageWords): 'up' | 'down' | undefined {
  const { lower } = token;
  if (token.kind !== 'word' || words.levelPrepositions.has(lower)) return undefined;
  if (words.up.has(lower) || words.upNouns.has(lower)) return 'up';
  if (words.down.has(lower) || words.downNouns.has(lower)) return 'down';
  return undefined;
}

/** `up 22%`, `fell by 22%`, `cut latency by 40%`, `a reduction of 40%`; `grew to 22%` and `a rate of 22%` are levels. */
function changeBefore(tokens: Tokens, first: number, floor: number, amountIsShare: boolean, words: LanguageWords): Change | undefined {
  const token = tokens[first - 1];
  if (token === undefined || first - 1 < floor) return undefined;
  const none = { first, end: first };
  // `slower (1.4x at batch 1)`
  const named = token.text === '(' && first - 2 >= floor ? directionOf(tokens[first - 2]!, words) : undefined;
  if (named !== undefined) return { direction: named, ...none };
  if (token.kind !== 'word') return undefined;
  // `make up 7 %` is no rise.
  const upward = words.upward.has(token.lower);
  const downward = words.downward.has(token.lower);
  if ((upward || downward) && words.phrasal.has(tokens[first - 2]?.lower ?? '')) return undefined;
  if (upward || downward) return { direction: upward ? 'up' : 'down', first: first - 1, end: first };
  if (words.by.has(token.lower)) {
    const direction = verbBefore(tokens, first - 1, floor, 9, words);
    return direction === undefined ? undefined : { direction, ...none };
  }
  if (words.of.has(token.lower)) {
    const noun = tokens[first - 2];
    // `shrinks by a factor of 14`
    if (words.factors.has(noun?.lower ?? '')) {
      const by = words.articles.has(tokens[first - 3]?.lower ?? '') ? first - 4 : first - 3;
      const direction = words.by.has(tokens[by]?.lower ?? '') ? verbBefore(tokens, by, floor, 9, words) : undefined;
      return direction === undefined ? undefined : { direction, ...none };
    }
    const direction = noun === undefined ? undefined : words.upNouns.has(noun.lower) ? 'up' : words.downNouns.has(noun.lower) ? 'down' : undefined;
    return direction === undefined ? undefined : { direction, ...none };
  }
  const noun = words.nounVerbs.has(token.lower) && amountIsShare && tokens[first - 2]?.kind === 'word' && !isPlural(tokens[first - 2]!.lower, words) && !words.subjects.has(tokens[first - 2]!.lower);
  if (!noun && (words.prepositions.has(token.lower) || words.linkingVerbs.has(token.lower))) return undefined;
  const direction = verbBefore(tokens, first, floor, 5, words);
  return direction === undefined ? undefined : { direction, ...none };
}

/** The nearest verb of change in the same clause, with no `to`, `from` or punctuation in between. */
function verbBefore(tokens: Tokens, from: number, floor: number, reach: number, words: LanguageWords): 'up' | 'down' | undefined {
  for (let at = from - 1; at >= Math.max(floor, from - reach); at -= 1) {
    const token = tokens[at]!;
    // `improved recall@5 by 6 points`
    if (token.kind === 'number' && tokens[at - 1]?.text === '@') continue;
    if (token.kind === 'number' || (token.kind === 'symbol' && /^[,;:.!?()|—–]$/u.test(token.text))) return undefined;
    // `cut the time it takes to buy a ticket by half`: an infinitive is no end.
    const next = tokens[at + 1]!;
    const infinitive = next.kind === 'word' && !words.stop.has(next.lower) && !words.numbers.has(next.lower) && !words.fractions.has(next.lower);
    if ((words.to.has(token.lower) && !infinitive) || words.from.has(token.lower)) return undefined;
    if (words.upVerbs.has(token.lower) || words.upNouns.has(token.lower)) return 'up';
    if (words.downVerbs.has(token.lower) || words.downNouns.has(token.lower)) return 'down';
    if (words.higher.has(token.lower)) return 'up';
    if (words.lower.has(token.lower)) return 'down';
  }
  return undefined;
}
