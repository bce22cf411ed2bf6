import type { NotMetricReason } from '../model/quantity.ts';
import { readAmount, type Amount } from './amounts.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

/** Nobody lists more; also keeps the look ahead bounded. */
const most = 6;
/** How far before the numbers their names may end: `p50/p99 lookup latency of 12/48 ms`. */
const reach = 5;

/** `p50/p95/p99 = 41/118/210 ms`, `12/48 ms (p50/p99)`: one amount for each name; undefined where numbers and names do not pair up. */
export function readStatisticSeries(tokens: Tokens, at: number, masks: readonly (NotMetricReason | undefined)[], words: LanguageWords): Amount[] | undefined {
  if (tokens[at]?.kind !== 'number' || !isSlash(tokens, at + 1)) return undefined;
  const amounts: Amount[] = [];
  let next = at;
  for (;;) {
    const amount = masks[next] === undefined ? readAmount(tokens, next, words, next) : undefined;
    if (amount === undefined || amount.currency !== undefined || amount.multiplier || amount.per !== undefined) return undefined;
    amounts.push(amount);
    if (!isSlash(tokens, amount.end)) break;
    if (amounts.length === most) return undefined;
    next = amount.end + 1;
  }
  const last = amounts.at(-1)!;
  const names = namesBefore(tokens, at, words) ?? namesAfter(tokens, last.end, words);
  if (names?.length !== amounts.length || amounts.slice(0, -1).some(({ unit }) => unit !== undefined && unit !== last.unit)) return undefined;
  return amounts.map((amount, index) => ({ ...amount, unit: last.unit, statistic: names[index]! }));
}

function isSlash(tokens: Tokens, at: number): boolean {
  return tokens[at]?.text === '/' && tokens[at]!.spaced === tokens[at + 1]?.spaced;
}

function namesBefore(tokens: Tokens, at: number, words: LanguageWords): string[] | undefined {
  let end = at;
  while (end > Math.max(0, at - reach) && !words.statistics.has(tokens[end - 1]!.lower)) {
    if (tokens[end - 1]!.kind === 'symbol' && !/^[:=]$/u.test(tokens[end - 1]!.text)) return undefined;
    end -= 1;
  }
  const names: string[] = [];
  for (let name = end - 1; name >= 0; name -= 2) {
    const statistic = words.statistics.get(tokens[name]!.lower);
    if (statistic === undefined) break;
    names.unshift(statistic);
    if (!isSlash(tokens, name - 1)) break;
  }
  return names.length > 1 ? names : undefined;
}

function namesAfter(tokens: Tokens, end: number, words: LanguageWords): string[] | undefined {
  if (tokens[end]?.text !== '(') return undefined;
  const names: string[] = [];
  for (let name = end + 1; name < end + 12; name += 2) {
    const statistic = words.statistics.get(tokens[name]?.lower ?? '');
    if (statistic === undefined) return undefined;
    names.push(statistic);
    if (!isSlash(tokens, name + 1)) break;
  }
  return names;
}
