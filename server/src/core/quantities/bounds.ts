import { weakMemo } from '../memo/weak-memo.ts';
import type { Amount } from './amounts.ts';
import { matchAfter, matchBefore, phraseTable, type PhraseMatch, type PhraseTable } from './phrases.ts';
import { isPlural, singular } from './stem.ts';
import type { Token } from './tokens.ts';
import { currencySigns, unitByWord, type Unit } from './units.ts';
import type { LanguageWords } from './words/language.ts';

export type Bound = 'at-least' | 'more' | 'at-most' | 'less' | 'about' | 'nearly' | 'exactly';

/** What the words around an amount say about its value, and how far they reach. */
export interface BoundReading {
  readonly bound: Bound | undefined;
  /** First token of the comparator before the amount, or the amount's own first. */
  readonly first: number;
  /** Token after a comparator that stands right behind the amount (`150+`), or the amount's own end. */
  readonly end: number;
}

interface Tables {
  readonly before: PhraseTable<Bound>;
  readonly never: PhraseTable<true>;
  readonly plusMinus: PhraseTable<true>;
  readonly after: PhraseTable<Bound>;
}

const tables = weakMemo(({ before, after, plusMinus, never }: LanguageWords): Tables => {
  const each = (phrases: readonly string[], bound: Bound) => phrases.map((phrase) => [phrase, bound] as const);
  return {
    before: phraseTable([
      ...each(before.atLeast, 'at-least'), ...each(before.moreThan, 'more'), ...each(before.atMost, 'at-most'), ...each(before.lessThan, 'less'),
      ...each(before.about, 'about'), ...each(before.nearly, 'nearly'), ...each(before.exactly, 'exactly'),
    ], 'last'),
    plusMinus: phraseTable(plusMinus.map((phrase) => [phrase, true] as const), 'last'),
    never: phraseTable(never.map((phrase) => [phrase, true] as const), 'last'),
    after: phraseTable([...each(after.atLeast, 'at-least'), ...each(after.atMost, 'at-most'), ...each(after.about, 'about')], 'first'),
  };
});

/** Reads the comparator or hedge before an amount, else the one after it. Tokens before `floor` belong to another amount. */
export function readBound(tokens: readonly Token[], amount: Amount, floor: number, words: LanguageWords): BoundReading {
  const { before, after } = tables(words);
  const plain: BoundReading = { bound: amount.numeral.vague ? 'at-least' : undefined, first: amount.first, end: amount.end };
  const behind = matchAfter(tokens, amount.end, after) ?? behindSuffix(tokens, amount, after);
  // `€13.8 million plus €2.1 million` adds up.
  const adds = behind !== undefined && tokens[behind.end - 1]?.kind === 'word' && (tokens[behind.end]?.kind === 'number' || currencySigns.has(tokens[behind.end]?.text ?? ''));
  const tail = behind !== undefined && !adds && tailFits(tokens, behind.end, tokens[amount.end]) ? behind : undefined;
  const nearest = matchBefore(tokens, amount.first, floor, before);
  // `from 58 % up to 81 %` ends there.
  const found = amount.endpoint && nearest?.value === 'at-most' && words.to.has(tokens[nearest.end - 1]!.lower) ? undefined : nearest;
  const match = found === undefined ? offBy(tokens, amount, floor, words) : turned(tokens, found, amount, floor, words);
  if (match === undefined || (match.value === 'more' && (isDuring(tokens, match.first, match.end, amount, words) || isPhrasal(tokens, match, words))) || isLevelWord(tokens, match, words)) {
    return tail === undefined ? plain : { bound: tail.value, first: amount.first, end: tail.end };
  }
  return { bound: combine(match.value, tail?.value, amount), first: match.first, end: tail?.end ?? amount.end };
}

/** `±3 %`, `within 3 %`: off by at most that. A time (`within 3 weeks`) is the time taken. */
function offBy(tokens: readonly Token[], amount: Amount, floor: number, words: LanguageWords): PhraseMatch<Bound> | undefined {
  const signed = matchBefore(tokens, amount.first, floor, tables(words).plusMinus);
  const first = signed?.first ?? amount.first;
  const share = amount.unit?.dimension === 'share' || amount.unit?.dimension === 'points';
  const off = share || signed !== undefined || (words.to.has(tokens[first - 2]?.lower ?? '') && amount.unit?.dimension !== 'time' && amount.unit?.dimension !== 'calendar');
  const within = off && first > floor && words.within.has(tokens[first - 1]?.lower ?? '');
  return signed !== undefined || within ? { first: within ? first - 1 : first, end: amount.first, value: 'at-most' } : undefined;
}

const opposite: ReadonlyMap<Bound, Bound> = new Map([['less', 'at-least'], ['at-most', 'more'], ['more', 'at-most'], ['at-least', 'less']]);

/** `never fell below 25 %` is at least 25 %. */
function turned(tokens: readonly Token[], match: PhraseMatch<Bound>, { unit }: Amount, floor: number, words: LanguageWords): PhraseMatch<Bound> {
  const value = opposite.get(match.value);
  if (value === undefined) return match;
  // `no day with fewer than 58 trams out`
  for (let at = match.first - 1; at > Math.max(floor, match.first - 4); at -= 1) {
    const time = unitByWord(tokens[at]!.lower) ?? (words.periods.has(tokens[at]!.lower) ? 'period' : undefined);
    if (time !== undefined && words.none.has(tokens[at - 1]?.lower ?? '') && !words.numbers.has(tokens[at - 1]!.lower)) return { first: at - 1, end: match.end, value };
  }
  // `no errors above 0.02 %`; `no outage over 12 months` is as long.
  const lasting = unit?.dimension === 'time' || unit?.dimension === 'calendar';
  if (!lasting && countsNone(tokens, match.first, words)) return { ...match, value };
  for (let end = match.first; end > Math.max(floor, match.first - 3); end -= 1) {
    const negation = matchBefore(tokens, end, floor, tables(words).never);
    if (negation !== undefined) return { first: negation.first, end: match.end, value };
    const token = tokens[end - 1]!;
    if (token.kind !== 'word' || words.before.exactly.includes(token.lower)) return match;
  }
  return match;
}

/** `no errors`, `no dosing errors` right before it, also `no adapter is` longer. */
function countsNone(tokens: readonly Token[], end: number, words: LanguageWords): boolean {
  const isNone = ({ lower }: Token): boolean => words.none.has(lower);
  const last = words.copulas.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end;
  const before = tokens.slice(Math.max(0, last - 4), last);
  const none = before.findLastIndex(isNone);
  return none >= 0 && none < before.length - 1 && before.slice(none + 1).every(({ kind, lower }) => kind === 'word' && !words.stop.has(lower));
}

/** `a dozen people or so`: a hedge behind what is counted. */
export function isHedgedBehind(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  return words.or.has(tokens[at]?.lower ?? '') && matchAfter(tokens, at, tables(words).after)?.value === 'about';
}

/** Where the comparator or hedge right before token `at` starts; `at` without one. */
export function boundStart(tokens: readonly Token[], at: number, floor: number, words: LanguageWords): number {
  return matchBefore(tokens, at, floor, tables(words).before)?.first ?? at;
}

/** `turned over £2.1 million`: that much, and no more. */
function isPhrasal(tokens: readonly Token[], { first, end }: PhraseMatch<Bound>, words: LanguageWords): boolean {
  return end - first === 1 && words.duringWords.has(tokens[first]!.lower) && words.overVerbs.has(tokens[first - 1]?.lower ?? '');
}

/** `80k+`, `6+ years`: the plus stands between the numeral and the unit, and the amount's unit follows it. */
function behindSuffix(tokens: readonly Token[], amount: Amount, after: PhraseTable<Bound>): ReturnType<typeof matchAfter<Bound>> {
  const match = matchAfter(tokens, amount.numeral.end, after);
  return match !== undefined && match.end <= amount.end ? { ...match, end: amount.end } : undefined;
}

function combine(before: Bound, after: Bound | undefined, amount: Amount): Bound {
  if (before === 'exactly') return after ?? (amount.numeral.vague ? 'at-least' : 'exactly');
  if (before === 'about' && after === 'at-least') return 'at-least';
  return before;
}

/** `+` must be glued to the number and not start another one; a word may follow anything. */
function tailFits(tokens: readonly Token[], end: number, first: Token | undefined): boolean {
  if (first?.text !== '+') return true;
  const next = tokens[end];
  return !first.spaced && !(next?.kind === 'number' && !next.spaced);
}

/** `over 12 months` mostly means during; it is a bound after a verb or preposition that takes an amount, or before `of`. */
function isDuring(tokens: readonly Token[], first: number, end: number, amount: Amount, words: LanguageWords): boolean {
  if (end - first !== 1 || !words.duringWords.has(tokens[first]!.lower)) return false;
  // `saved over 30 minutes a day`: a rate is no time in which something was done.
  if (amount.perTime && (amount.unit?.dimension === 'time' || amount.unit?.dimension === 'calendar')) return false;
  if (isSpread(tokens, first, words)) return true;
  const [unit, after] = timeUnit(tokens, amount, words);
  // `over 9 quarters`
  const period = words.periods.has(singular(tokens[amount.end]?.lower ?? '', words)) && tokens[amount.end]?.kind === 'word';
  if (period) return !words.beforeBound.has(tokens[first - 1]?.lower ?? '');
  if (unit?.dimension !== 'time' && unit?.dimension !== 'calendar') return false;
  // `Over four years, we …`, `and over three years I …`
  const opens = first === 0 || tokens[first - 1]!.kind === 'symbol' || words.and.has(tokens[first - 1]!.lower);
  const clause = tokens[after]?.text === ',' ? after + 1 : after;
  if (opens && (words.subjects.has(tokens[clause]?.lower ?? '') || (clause > after && words.determiners.has(tokens[clause]?.lower ?? '')))) return true;
  if (words.beforeBound.has(tokens[first - 1]?.lower ?? '') || first === 0) return false;
  const next = tokens[amount.end]?.lower ?? '';
  return !words.of.has(next) && !(tokens[amount.end]?.kind === 'word' && !words.stop.has(next));
}

/** The unit of a time with its index after, also in `four consecutive years`. */
function timeUnit(tokens: readonly Token[], amount: Amount, words: LanguageWords): readonly [Unit | undefined, number] {
  if (amount.unit !== undefined || !words.unitModifiers.has(tokens[amount.end]?.lower ?? '')) return [amount.unit, amount.end];
  return [unitByWord(tokens[amount.end + 1]?.lower ?? ''), amount.end + 2];
}

/** `146 flats over 11 storeys`: a counted plural right before is spread over them. */
function isSpread(tokens: readonly Token[], first: number, words: LanguageWords): boolean {
  if (!isPlural(tokens[first - 1]?.lower ?? '', words)) return false;
  return [2, 3, 4].some((back) => tokens[first - back]?.kind === 'number' || words.numbers.has(tokens[first - back]?.lower ?? ''));
}

/** `the past 12 months`: a word that is a bound only in some places. */
function isLevelWord(tokens: readonly Token[], match: { first: number; end: number; value: Bound }, words: LanguageWords): boolean {
  return words.past.has(tokens[match.end - 1]!.lower) && words.determiners.has(tokens[match.first - 1]?.lower ?? '');
}
