import { weakMemo } from '../memo/weak-memo.ts';
import type { NotMetricReason } from '../model/quantity.ts';
import type { Amount } from './amounts.ts';
import { boundStart } from './bounds.ts';
import { compareExact, exact, multiplyExact } from './exact.ts';
import { readCountedNoun } from './measure.ts';
import { endsPhrase } from './parts.ts';
import { readPer } from './read-unit.ts';
import { matchBefore, phraseTable, type PhraseTable } from './phrases.ts';
import { isYearOver, isYearShaped, type Token } from './tokens.ts';
import { unitByName } from './units.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

interface Read {
  readonly amount: Amount | undefined;
  readonly reason: NotMetricReason | undefined;
}

/** How two neighbouring numbers belong together. */
interface Link {
  /** `to`: both are levels, whatever verb of change stands before. */
  readonly ends: boolean;
  /** The first may take its unit from the second (`9 instead of 42 minutes`). */
  readonly forward: boolean;
  /** Which one was and which one is; undefined where the words do not tell. */
  readonly order?: 'onward' | 'back';
  /** `12 nurses, six of them`: the second is a part of the first. */
  readonly part?: boolean;
}

/**
 * Joins the numbers of a series: in `from 40 to 3 minutes`, `9 minutes instead of 42` and `15 years, six of them` the one
 * without a unit takes its neighbour's; `series` says where its counted noun stands when there is no unit.
 */
export function shareUnits<R extends Read>(readings: readonly R[], tokens: Tokens, words: LanguageWords): R[] {
  const shared = shareMagnitudes(readings, tokens, words);
  for (let index = 0; index + 1 < shared.length; index += 1) {
    const a = shared[index]!;
    if (isTold(tokens, a, words)) continue;
    // `from 41 days (2023) to 12 (2025)`, `34 %; three years on it was 28.5`: what says when belongs to neither.
    const beyond = shared[index + 2];
    const other = beyond !== undefined && (isTold(tokens, shared[index + 1]!, words) || isAside(tokens, a, shared[index + 1]!, beyond, words)) ? index + 2 : index + 1;
    const b = shared[other]!;
    if (a.amount === undefined || b.amount === undefined) continue;
    const told = shared[other - 1]!;
    const link = isPassing(tokens, told, words) ? linkAcross(tokens, a.amount, told.amount!, b.amount, words) : linkBetween(tokens, a.amount, b.amount, words);
    if (link === undefined) continue;
    const [first, second] = withEnds(a.amount, b.amount, joined(a.amount, b.amount, link, tokens, words), link, tokens, words);
    shared[index] = { ...a, amount: first };
    shared[other] = { ...b, amount: second };
    index = other - 1;
  }
  return shared;
}

/** Says which of two values of one measure was and which is; what stands in the middle of a chain is both. */
function withEnds(a: Amount, b: Amount, [first, second]: [Amount, Amount], { order }: Link, tokens: Tokens, words: LanguageWords): [Amount, Amount] {
  const alike = first.unit === second.unit && first.currency === second.currency && (first.unit !== undefined || first.currency !== undefined || first.series !== undefined || second.series !== undefined);
  if (order === undefined || !alike || isEmptyOrRange(a) || isEmptyOrRange(b)) return [first, second];
  const { changeEnd, ...rest } = first;
  // `by 14 days to 47 days`: the first is how far, not where from.
  const own: Amount = isStep(tokens, a, words) ? first : changeEnd === undefined ? { ...first, changeEnd: order === 'onward' ? 'from' : 'to' } : rest;
  return [own, { ...second, changeEnd: order === 'onward' ? 'to' : 'from' }];
}

function isEmptyOrRange(amount: Amount): boolean {
  return amount.range || amount.numeral.fraction || amount.multiplier || amount.sign !== '';
}

function joined(a: Amount, b: Amount, link: Link, tokens: Tokens, words: LanguageWords): [Amount, Amount] {
  const endpoint = link.ends ? { endpoint: true } : {};
  const unitOf = ({ unit, currency, per, perTime }: Amount): Partial<Amount> => ({ unit, currency, per, perTime });
  // `4h → 35m`
  const minutes = (own: Amount, other: Amount): Amount => (own.unit?.name === 'm' && other.unit?.dimension === 'time' ? { ...own, unit: unitByName('min') } : own);
  const first = isStep(tokens, a, words) ? a : { ...minutes(a, b), ...endpoint };
  const second = { ...minutes(b, a), ...endpoint };
  const alike = inMagnitudeOf(b, first);
  if (alike !== undefined) return [alike, { ...second, currency: a.currency, series: 'previous' }];
  // `from one every two weeks to 9 a week`
  if (isBare(b) && words.per.has(tokens[a.first - 1]?.lower ?? '') && readPer(tokens, b.end, words)?.time === true) return [a, b];
  if (isBare(b) && endsPhrase(tokens[b.end], words)) {
    // `from 40 to 9 a month`: the rate is of both.
    const rate = isBare(a) && link.ends && readPer(tokens, a.end, words) === undefined ? readPer(tokens, b.end, words) : undefined;
    const total = link.part === true && tokens[b.first]!.lower !== words.one && isBare(a) && b.low.numerator.isInteger() && compareExact(b.high, a.low) <= 0 ? { total: a.low } : {};
    return [rate?.time === true ? { ...first, per: rate.name, perTime: true } : first, { ...inScaleOf(a, second), ...(isBare(a) || (link.part === true && a.unit?.dimension === 'share') ? {} : unitOf(a)), ...total, series: 'previous', ...(link.part === true ? { part: true } : {}) }];
  }
  // `from $61K to $38K a month`
  if (link.ends && !isBare(a) && a.per === undefined && b.perTime && a.unit === b.unit && a.currency === b.currency) return [{ ...first, per: b.per, perTime: true }, second];
  // `in season 5 to 0.4 %`
  if (a.step.eq(1) && words.labels.has(tokens[a.first - 1]?.lower ?? '')) return [a, b];
  // `on 8 cores instead of 14 minutes`: what counts a thing of its own has no unit of another.
  if (!isBare(b) && isBare(a) && countsOwn(tokens, a, words)) return [a, b];
  // `kappa 0.81 against two annotators`
  if (!link.ends && isScore(a) && isWholeWord(tokens, b)) return [a, b];
  if (!isBare(a) || !link.forward || isNumbered(tokens[a.end]) || words.points.has(tokens[a.end]?.lower ?? '')) return [first, second];
  return [{ ...inScaleOf(b, first), ...(isBare(b) ? {} : unitOf(b)), series: 'next' }, second];
}

/** A value between -1 and 1 that counts nothing. */
function isScore(amount: Amount): boolean {
  return isBare(amount) && !amount.low.numerator.isInteger() && amount.high.numerator.abs().lt(amount.high.denominator);
}

/** A whole number above one, as a count in words is: `two`. */
function isWholeWord(tokens: Tokens, { first, low, high }: Amount): boolean {
  return !/\d/u.test(tokens[first]!.text) && low.numerator.isInteger() && compareExact(low, high) === 0 && compareExact(low, exact(1)) > 0;
}

/** `€1.85 million against two`, `6.1 → 11.8 Mio. EUR`: the one without a magnitude is in millions, too, where that makes them alike. */
function inScaleOf({ currency, numeral, high }: Amount, bare: Amount): Amount {
  // `3.1 → 1.2 euro cents`
  if (numeral.hundredths === true && bare.numeral.hundredths !== true) return times(bare, '0.01');
  if (currency === undefined || numeral.suffix === '' || bare.numeral.suffix !== '' || bare.high.numerator.gte(1000)) return bare;
  const factor = [1e12, 1e9, 1e6, 1e3].find((each) => high.numerator.gte(each));
  const scaled = factor === undefined ? undefined : multiplyExact(bare.high, exact(factor));
  if (factor === undefined || scaled === undefined || scaled.numerator.div(high.numerator).gt(20) || scaled.numerator.div(high.numerator).lt('0.05')) return bare;
  return times(bare, factor);
}

/** `$1.2, 1.6 and 2.5 million`: the last of a list says the magnitude of all, the first or the last one the currency. */
function shareMagnitudes<R extends Read>(readings: readonly R[], tokens: Tokens, words: LanguageWords): R[] {
  const shared = [...readings];
  for (let last = shared.length - 1, first = last; last > 1; last = first - 1) {
    first = last;
    while (first > 0 && isNextInList(tokens, shared[first - 1]!, shared[first]!, words)) first -= 1;
    const closing = shared[last]!.amount;
    const factor = last - first < 2 || closing === undefined ? undefined : factorOf(closing);
    if (closing === undefined || factor === undefined) continue;
    const currency = shared[first]!.amount!.currency ?? closing.currency;
    for (let at = first; at < last; at += 1) shared[at] = { ...shared[at]!, amount: { ...times(shared[at]!.amount!, factor), currency } };
    shared[last] = { ...shared[last]!, amount: { ...closing, currency } };
  }
  return shared;
}

/** Small bare numbers, but for a currency at the first one, with nothing but a comma or `and` between them. */
function isNextInList(tokens: Tokens, { amount: a }: Read, { amount: b }: Read, words: LanguageWords): boolean {
  if (a === undefined || b === undefined || !isBare({ ...a, currency: undefined }) || a.numeral.suffix !== '' || a.range || a.end !== a.numeral.end || a.high.numerator.gte(1000)) return false;
  const between = tokens.slice(a.end, b.first);
  return between.length > 0 && between.length < 3 && between.every(({ text, lower }) => text === ',' || words.and.has(lower));
}

/** What its suffix multiplies by. */
function factorOf({ numeral: { suffix, value } }: Amount): number | undefined {
  return suffix === '' || suffix === '%' ? undefined : [1e12, 1e9, 1e6, 1e3].find((each) => value.numerator.gte(each));
}

function times(amount: Amount, factor: number | string): Amount {
  return { ...amount, low: multiplyExact(amount.low, exact(factor)), high: multiplyExact(amount.high, exact(factor)), step: amount.step.mul(factor) };
}

/** `from EUR 3.5 to 86 million`: the second says the magnitude of both, the first one the currency. */
function inMagnitudeOf(second: Amount, first: Amount): Amount | undefined {
  const factor = factorOf(second);
  if (factor === undefined || second.currency !== undefined || first.currency === undefined || first.numeral.suffix !== '' || first.high.numerator.gte(1000) || first.range) return undefined;
  return times(first, factor);
}

/** A year or a time that says when, and is no value of a series. */
function isTold(tokens: Tokens, read: Read, words: LanguageWords): boolean {
  return isYear(tokens, read, words) || isPassing(tokens, read, words);
}

/** `three years on`, `two weeks later`; with a preposition only where nothing follows that it could open: `three years on the ward`. */
function isPassing(tokens: Tokens, { amount }: Read, words: LanguageWords): boolean {
  if ((amount?.unit?.dimension !== 'time' && amount?.unit?.dimension !== 'calendar') || amount.per !== undefined) return false;
  const lower = tokens[amount.end]?.lower ?? '';
  if (words.timePassed.has(lower)) return true;
  const next = tokens[amount.end + 1];
  return words.timePassedAlone.has(lower) && (next === undefined || next.text === ',' || words.subjects.has(next.lower) || words.linkingVerbs.has(next.lower));
}

/** `stood at 34 per cent; three years on it was 28.5`: `it` is what was measured before, also behind a mark. */
function linkAcross(tokens: Tokens, a: Amount, told: Amount, b: Amount, words: LanguageWords): Link | undefined {
  const start = boundStart(tokens, b.first, told.end, words);
  const again = words.it.has(tokens[start - 2]?.lower ?? '') && words.linkingVerbs.has(tokens[start - 1]?.lower ?? '');
  const marks = tokens.slice(a.end, told.first).filter(({ kind, text }) => kind === 'symbol' && /^[.;:!?|()]$/u.test(text));
  const near = told.first - a.end <= longestGap && marks.length <= 1 && marks.every(({ text }) => /^[.;:]$/u.test(text)) && isQuiet(tokens, told.end, start, 5);
  return again && near ? { ends: false, forward: false } : undefined;
}

/** `in 2023`, `(2023)`, `at CareNation 2025` */
function isYear(tokens: Tokens, { amount, reason }: Read, words: LanguageWords): boolean {
  if (reason === 'date') return true;
  if (amount === undefined || amount.numeral.plainDigits !== 4 || !isBare(amount) || !isYearShaped(tokens[amount.first]!)) return false;
  const before = tokens[amount.first - 1];
  const lower = before?.lower ?? '';
  return before?.text === '(' || isYearOver(tokens, amount.first, words) || (words.dateBefore.has(lower) && !words.looseDateBefore.has(lower)) || (amount.first > 1 && /^\p{Lu}/u.test(before?.text ?? ''));
}

/** `3 min 40 s on 8 cores instead of 14 minutes`: the two times are set against each other, past what counts a thing of its own. */
function isAside(tokens: Tokens, { amount: a }: Read, { amount: between }: Read, { amount: b }: Read, words: LanguageWords): boolean {
  const alike = a?.unit !== undefined && a.unit.dimension === b?.unit?.dimension;
  return alike && between !== undefined && isBare(between) && countsOwn(tokens, between, words) && matchBefore(tokens, b!.first, between.end, connectors(words).contrast)?.value.order === 'back';
}

/** A plural stands right behind the number, or behind one more word. */
function countsOwn(tokens: Tokens, a: Amount, words: LanguageWords): boolean {
  return readCountedNoun(tokens, a, a.end, Math.min(tokens.length, a.end + 4), words)?.plural === true && !endsPhrase(tokens[a.end], words);
}

function isNumbered(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !token.spaced;
}

/** A number that says nothing about what it counts. */
function isBare(amount: Amount): boolean {
  return amount.unit === undefined && amount.currency === undefined && !amount.multiplier && !amount.numeral.fraction
    && amount.total === undefined && !amount.compound && !amount.occurrences && amount.numeral.suffix !== '%';
}

interface Connectors {
  readonly ends: PhraseTable<Link>;
  readonly contrast: PhraseTable<Link>;
}

const connectors = weakMemo(({ series }: LanguageWords): Connectors => {
  const table = (phrases: readonly string[], link: Link) => phrases.map((phrase) => [phrase, link] as const);
  return {
    ends: phraseTable(table(series.ends, { ends: true, forward: true, order: 'onward' }), 'last'),
    contrast: phraseTable([
      ...table(series.contrast, { ends: false, forward: true }), ...table(series.replaced, { ends: false, forward: true, order: 'back' }),
      ...table(series.back, { ends: false, forward: false, order: 'back' }), ...table(series.onward, { ends: false, forward: false, order: 'onward' }),
    ], 'last'),
  };
});

const longestGap = 12;

function linkBetween(tokens: Tokens, a: Amount, b: Amount, words: LanguageWords): Link | undefined {
  if (b.first - a.end > longestGap + 4 || b.first <= a.end) return undefined;
  const { ends, contrast } = connectors(words);
  const start = boundStart(tokens, b.first, a.end, words);
  const end = matchBefore(tokens, b.first, a.end, ends) ?? matchBefore(tokens, start, a.end, ends);
  // With a noun in between (`from 12 clinics to 5`), only `from` makes the two one series.
  const points = words.points.has(tokens[a.end]?.lower ?? '') ? a.end + 1 : a.end;
  if (end !== undefined) return end.first === a.end || end.first === points || asideEnd(tokens, a.end) === end.first || (opensChange(tokens, a.first, words) && isQuiet(tokens, a.end, end.first, 5, true)) ? end.value : undefined;
  const determined = words.determiners.has(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  const other = matchBefore(tokens, start, a.end, contrast) ?? matchBefore(tokens, determined, a.end, contrast) ?? matchBefore(tokens, b.first, a.end, contrast);
  // `92 % of lines, up from 35 %`
  const explicit = other !== undefined && other.end - other.first > 1 && !isBare(b) && !words.to.has(tokens[b.end]?.lower ?? '');
  if (other !== undefined && !other.value.forward && !explicit && !isBase(tokens, a, b, words)) return undefined;
  // `turnover from 31 % to 8, sick days from 14`: behind the comma another measure begins.
  const comma = other === undefined || other.value.forward ? -1 : tokens.slice(a.end, other.first).findIndex(({ text }) => text === ',');
  if (comma >= 0 && other !== undefined && tokens.slice(a.end + comma, other.first).some(({ kind, lower }) => kind === 'word' && !words.stop.has(lower))) return undefined;
  if (other !== undefined) return isQuiet(tokens, a.end, other.first, other.value.forward ? 5 : 3) ? other.value : undefined;
  const back: Link = { ends: false, forward: false };
  const again = words.it.has(tokens[start - 2]?.lower ?? '') && words.linkingVerbs.has(tokens[start - 1]?.lower ?? '');
  // More than all cannot be some of them.
  const fewer = compareExact(b.high, a.low) <= 0;
  const ofThem = fewer && words.of.has(tokens[b.end]?.lower ?? '') && words.them.has(tokens[b.end + 1]?.lower ?? '');
  const whom = fewer && words.them.has(tokens[start - 1]?.lower ?? '') && words.of.has(tokens[start - 2]?.lower ?? '');
  const listed = isListed(tokens, a, b, start, words);
  // `22 graduates; 20 of them stayed`
  const mark = ofThem ? tokens.slice(a.end, start).findLastIndex(({ text }) => text === ';') : -1;
  return (again || ofThem || whom || listed) && isQuiet(tokens, mark < 0 ? a.end : a.end + mark + 1, start, longestGap) && (mark < 0 || isQuiet(tokens, a.end, a.end + mark, longestGap)) ? { ...back, part: ofThem || whom } : undefined;
}

/** Behind `(hash)` in `34 % (hash) → 21 %`; undefined where no words stand in brackets. */
function asideEnd(tokens: Tokens, at: number): number | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  let end = at + 1;
  while (end < at + 5 && tokens[end]?.kind === 'word') end += 1;
  return end > at + 1 && tokens[end]?.text === ')' ? end + 1 : undefined;
}

/** In `88 % down from 95` the second is what was; in `cut by 28 %, from 50 to 36` it starts a series of its own. */
function isBase(tokens: Tokens, a: Amount, b: Amount, words: LanguageWords): boolean {
  if (words.to.has(tokens[b.end]?.lower ?? '')) return false;
  if (a.unit?.dimension !== 'share' && a.unit?.dimension !== 'points') return true;
  const before = tokens[boundStart(tokens, a.first, 0, words) - 1]?.lower ?? '';
  return words.to.has(before) || words.linkingVerbs.has(before) || words.at.has(before);
}

/** `15 years in nursing, 4 as a charge nurse`: a part of the time before. */
function isListed(tokens: Tokens, a: Amount, b: Amount, start: number, words: LanguageWords): boolean {
  const timed = a.unit?.dimension === 'time' || a.unit?.dimension === 'calendar';
  return timed && tokens[start - 1]?.text === ',' && words.partOf.has(tokens[b.end]?.lower ?? '');
}

/** At most `most` tokens, and no end of a sentence or clause but a comma; parentheses only where an aside may be. */
function isQuiet(tokens: Tokens, from: number, to: number, most: number, aside = false): boolean {
  if (to - from > most) return false;
  return tokens.slice(from, to).every(({ kind, text }) => kind === 'word' || !/^[.;:!?|()]$/u.test(text) || (aside && /^[()]$/u.test(text)));
}

/** `improved by 14 days to 47 days`, `down €85K to €390K`: how far, then where to. `by 5 to 10 days` and `by 5% to 10%` are ranges. */
export function isStep(tokens: Tokens, amount: Amount, words: LanguageWords): boolean {
  const points = words.points.has(tokens[amount.end]?.lower ?? '');
  const own = points || amount.currency !== undefined || (amount.unit !== undefined && amount.unit.dimension !== 'share');
  const before = tokens[boundStart(tokens, amount.first, 0, words) - 1]?.lower ?? '';
  return own && (words.by.has(before) || words.upward.has(before) || words.downward.has(before));
}

/** `from`, also `from about`, `from an average of`; `ranging from` opens a range. */
export function opensChange(tokens: Tokens, first: number, words: LanguageWords): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const token = tokens[at]!;
    if (words.from.has(token.lower)) return !words.ranging.has(tokens[at - 1]?.lower ?? '');
    if (token.kind !== 'word' && token.text !== '~') return false;
  }
  return false;
}
