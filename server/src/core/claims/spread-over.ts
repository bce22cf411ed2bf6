import type { Quantity } from '../model/quantity.ts';
import { loosePeriods, periods, type Length } from '../quantities/periods.ts';
import { stem } from '../quantities/stem.ts';
import { unitBySymbol, unitByWord } from '../quantities/units.ts';
import { hasNumber } from './counting-words.ts';
import { endOf } from './ends-of-change.ts';
import { english } from './words/english.ts';

const { alias, shown, adverbs, behind, rightBehind, adverbBehind, headAdverb, allBehind, joined, noRate, thingBehind, headPer, datedBehind, perAhead } = english.spreadOver;

/** What a number is reckoned by: a time of at least and at most so many seconds, a thing, or all of a longer time at once. */
export type Spread =
  | { readonly by: 'time'; readonly word: string; readonly least: number; readonly most: number }
  | { readonly by: 'thing'; readonly word: string; readonly stem: string }
  | { readonly by: 'all'; readonly since: boolean; readonly most: number };

const lengths: ReadonlyMap<string, Length> = new Map<string, Length>([...periods, ...loosePeriods]);

/** Undefined where nothing near the number says it. */
export function spreadOf(text: string, quantity: Quantity, siblings: readonly Quantity[]): Spread | undefined {
  return own(text, quantity) ?? shared(text, quantity, siblings);
}

function own(text: string, { span, numeral, per, perTime }: Quantity): Spread | undefined {
  const rest = text.slice(numeral.end, numeral.end + 90);
  const tail = text.slice(span.end, span.end + 90);
  if (perTime === true && per !== undefined) return timeOf(per);
  const time = rightBehind.exec(rest)?.[1] ?? rateIn(tail) ?? adverbIn(tail);
  if (time !== undefined) return timeOf(time);
  // `from 48 to 12 in two years` says how long the change took.
  const all = endOf(text, numeral) === undefined ? allBehind.exec(tail) : null;
  if (all) return { by: 'all', since: all[3] !== undefined, most: lengthOf(all[1], all[2]) };
  const dated = all === null && endOf(text, numeral) === undefined ? datedBehind.exec(tail) : null;
  if (dated) return { by: 'all', since: false, most: lengths.get(dated[1] === undefined ? 'year' : 'month')!.most };
  const thing = per ?? thingBehind.exec(tail)?.[1] ?? thingBehind.exec(rest)?.[1];
  if (thing !== undefined) return spreadBy(thing);
  return headSpread(text.slice(Math.max(0, span.start - 70), span.start));
}

/** Of so many times; of what is only said to be all, longer than anything. A number word is some four. */
function lengthOf(many: string | undefined, time: string | undefined): number {
  return many === undefined || time === undefined ? Infinity : (Number.parseInt(many, 10) || someFew) * lengths.get(time.toLowerCase())!.most;
}

const someFew = 4;

function rateIn(tail: string): string | undefined {
  const found = behind.exec(tail);
  if (!found) return undefined;
  const [whole, word, name = ''] = found;
  const before = whole.slice(0, whole.length - name.length - (word === undefined ? 0 : word.length + 1));
  return word !== undefined && word.toLowerCase() !== 'per' && noRate.test(before) ? undefined : name;
}

function adverbIn(tail: string): string | undefined {
  return adverbs[adverbBehind.exec(tail)?.[1]?.toLowerCase() ?? ''];
}

/** `Upsell revenue per month: 40`, `Monthly upsell revenue: 40` */
function headSpread(ahead: string): Spread | undefined {
  const before = ahead.split(/[.,;()]/u).at(-1)!;
  // `34 costumes each month with 6 seamstresses`: it is the other number's.
  if (hasNumber(before)) return undefined;
  const found = headPer.exec(before);
  if (found) {
    const word = found[1]!;
    const per = perAhead.test(before.slice(found.index));
    const name = word.toLowerCase();
    return per || timeOf(name) !== undefined ? (noRate.test(before.slice(0, found.index)) && !per ? undefined : spreadBy(name)) : undefined;
  }
  const adverb = adverbs[headAdverb.exec(before)?.[1]?.toLowerCase() ?? ''];
  return adverb === undefined ? undefined : timeOf(adverb);
}

function spreadBy(word: string): Spread | undefined {
  // `per million tokens`
  if (hasNumber(word)) return undefined;
  return timeOf(word) ?? { by: 'thing', word, stem: unitByWord(word.toLowerCase())?.name ?? unitBySymbol(word)?.name ?? stem(word.toLowerCase()) };
}

function timeOf(word: string): Spread | undefined {
  const lower = word.toLowerCase();
  const name = alias.get(lower) ?? lower;
  const found = lengths.get(name);
  return found && { by: 'time', word: shown.get(name) ?? name, least: found.least, most: found.most };
}

/** `4.1 litres per week, later 2.3`, `from 12 to 3 a month`: the other value of the pair says it for both. */
function shared(text: string, quantity: Quantity, siblings: readonly Quantity[]): Spread | undefined {
  const at = siblings.findIndex(({ numeral }) => numeral.start === quantity.numeral.start);
  if (at < 0) return undefined;
  for (const other of [siblings[at - 1], siblings[at + 1]]) {
    if (!other || !isAlike(quantity, other)) continue;
    const [first, second] = other.span.start < quantity.span.start ? [other, quantity] : [quantity, other];
    const between = text.slice(first.span.end, second.span.start);
    // `thirteen, fewer than two a day`: the second says the first once more, by another time.
    if (quantity === first && /^\s?[,(]/u.test(between)) continue;
    const said = joined.test(between) ? own(text, other) : undefined;
    if (said) return said;
  }
  return undefined;
}

function isAlike(a: Quantity, b: Quantity): boolean {
  return a.reason === undefined && b.reason === undefined && a.total === undefined && b.total === undefined && (a.unit === b.unit || a.unit === '' || b.unit === '');
}
