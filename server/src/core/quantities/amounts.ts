import type { Decimal as Base } from 'decimal.js';
import { weakMemo } from '../memo/weak-memo.ts';
import type { ExactNumber } from '../model/quantity.ts';
import { addExact, compareExact, exact, multiplyExact, negateExact } from './exact.ts';
import { isLowerBetter } from './better.ts';
import { isJoiningHyphen } from './number-words.ts';
import { readNumeral, wholeStep, withGuardedSuffix, type Numeral } from './numerals.ts';
import { readCurrencyAfter, readCurrencyBefore, readPer, readUnit } from './read-unit.ts';
import { phraseFrom } from './measure.ts';
import { matchAfter, phraseTable } from './phrases.ts';
import { isPlural, singular } from './stem.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import type { LanguageWords } from './words/language.ts';

/** A number or range with its sign, currency, suffix, unit and rate: tokens `first` to `end` (exclusive). */
export interface Amount {
  readonly first: number;
  readonly end: number;
  /** Where the digits or number words start and end, without sign, currency and unit. */
  readonly numeral: Numeral;
  readonly low: ExactNumber;
  readonly high: ExactNumber;
  readonly step: Base;
  readonly sign: '' | '+' | '-';
  readonly unit: Unit | undefined;
  readonly currency: string | undefined;
  readonly per: string | undefined;
  readonly perTime: boolean;
  /** `2x`, `tenfold`, `three times faster`, `doubled`. */
  readonly multiplier: boolean;
  /** Joined to the next word by a hyphen: `24-node`. */
  readonly compound: boolean;
  readonly total: ExactNumber | undefined;
  /** Written with two ends: `4-5`, `9.8 ± 0.3`. */
  readonly range: boolean;
  /** An end of `from A to B`: a level, whatever verb of change stands before. */
  readonly endpoint: boolean;
  /** `twice a week`: a count of times. */
  readonly occurrences: boolean;
  /** The number is in a verb: `halved`. */
  readonly verb?: boolean;
  /** `nine in ten`, `92 out of every 100`: a share said with two numbers. */
  readonly outOf?: boolean;
  /** Tokens of the counted noun where it stands before the total: `11 months out of 12`. */
  readonly inner?: { readonly first: number; readonly end: number };
  /** Which end of a change it is: what was, or what is. */
  readonly changeEnd?: 'from' | 'to';
  /** Of a list that names them first: `p50/p99 12/48 ms`. */
  readonly statistic?: string;
  /** The neighbour of a series that says what this bare number counts. */
  readonly series?: 'previous' | 'next';
  /** `five of them`, `of whom five`: a part of the number before. */
  readonly part?: boolean;
}

type Tokens = readonly Token[];

const minus = new Set(['-', '−', '–', '‐', '‑']);

/** Reads one amount whose numeral starts at `at`; sign and currency before it are included. */
export function readAmount(tokens: Tokens, at: number, words: LanguageWords, floor: number): Amount | undefined {
  if (at >= tokens.length) return undefined;
  const special = readMultiplyingWord(tokens, at, words) ?? readDigitCount(tokens, at, words);
  if (special !== undefined) return special;
  const plain = readNumeral(tokens, at, words) ?? readNone(tokens, at, words);
  if (plain === undefined) return readUnitAlone(tokens, at, words);
  const before = readCurrencyBefore(tokens, at);
  const currencyBefore = before !== undefined && before.first >= floor ? before : undefined;
  const numeral = moneyScaled(guarded(plain, tokens, words, currencyBefore !== undefined), tokens, words);
  const multiplied = currencyBefore === undefined ? (readMultiplier(tokens, numeral, words) ?? (isFactor(tokens, at, words) ? numeral.end : undefined)) : undefined;
  const plus = plusEnd(tokens, numeral.end, words);
  const currencyAfter = currencyBefore === undefined && multiplied === undefined ? readCurrencyAfter(tokens, plus, words) : undefined;
  const currency = currencyBefore?.code ?? currencyAfter?.code;
  const former = isOfFormer(tokens, numeral, words);
  const unit = currency === undefined && multiplied === undefined && !former ? readUnitAfter(tokens, numeral, plus, words) : undefined;
  let end = currencyBefore?.end !== undefined ? numeral.end : (currencyAfter?.end ?? unit?.end ?? multiplied ?? (plus > numeral.end + 1 ? plus : numeral.end));
  const half = unit === undefined ? undefined : readUnitAndHalf(tokens, end, words, numeral);
  end = half?.end ?? end;
  const per = unit !== undefined || currency !== undefined ? readPer(tokens, end, words) : undefined;
  const perTime = per?.time ?? unit?.unit.per !== undefined;
  const start = currencyBefore?.first ?? at;
  const inner = currencyBefore !== undefined && currencyBefore.end < at ? '-' : undefined;
  const signed = inner === undefined ? readSign(tokens, start, floor, words) : { first: start, sign: inner } as const;
  const value = half?.value ?? numeral.value;
  const low = signed.sign === '-' ? negateExact(value) : value;
  // `30-odd` is 30 to 39.
  const odd = plus > numeral.end + 1 && value.numerator.gte(20);
  const high = odd ? addExact(value, exact(wholeStep(value.numerator.mul(1000)).div(1000).sub(1))) : low;
  return {
    first: signed.first, end: per?.end ?? end, numeral, low, high, step: half?.step ?? numeral.step, sign: signed.sign, unit: unit?.unit, currency,
    per: per?.name ?? unit?.unit.per, perTime, multiplier: multiplied !== undefined || former,
    compound: unit === undefined && currency === undefined && plus <= numeral.end + 1 && isJoiningHyphen(tokens, numeral.end) && tokens[numeral.end + 1]?.kind === 'word',
    total: undefined, range: odd, endpoint: false, occurrences: false,
  };
}

function isFactor(tokens: Tokens, at: number, words: LanguageWords): boolean {
  return words.of.has(tokens[at - 1]?.lower ?? '') && words.factors.has(tokens[at - 2]?.lower ?? '');
}

/** `a third of what it was` is a third as much, not a share. */
function isOfFormer(tokens: Tokens, numeral: Numeral, words: LanguageWords): boolean {
  if (!numeral.fraction) return false;
  const next = words.of.has(tokens[numeral.end]?.lower ?? '') ? numeral.end + 1 : numeral.end;
  return words.former.has(tokens[next]?.lower ?? '');
}

/** `30 MUSD` multiplies like a suffix. */
function moneyScaled(numeral: Numeral, tokens: Tokens, words: LanguageWords): Numeral {
  const scale = readCurrencyAfter(tokens, numeral.end, words)?.scale;
  if (scale === undefined) return numeral;
  return { ...numeral, value: multiplyExact(numeral.value, exact(scale)), step: numeral.step.mul(scale), plainDigits: 0, ...(scale === 0.01 ? { hundredths: true } : {}) };
}

/** `$5m`, `7B parameters`, `1.2b`: millions and billions where money, a noun right after or a decimal makes it clear. */
function guarded(numeral: Numeral, tokens: Tokens, words: LanguageWords, money: boolean): Numeral {
  const scaled = withGuardedSuffix(numeral, tokens, words);
  if (scaled === undefined) return numeral;
  if (readCurrencyAfter(tokens, scaled.end, words) !== undefined) return scaled;
  // `$5 m`, but `€40 t` is a price a tonne.
  if (tokens[numeral.end]!.spaced) return money && /^[mk]$/iu.test(scaled.suffix) ? scaled : numeral;
  if (money) return scaled;
  const next = tokens[scaled.end];
  const plus = next?.text === '+' && !next.spaced ? tokens[scaled.end + 1] : next;
  const noun = plus?.kind === 'word' && !words.stop.has(plus.lower) && (plus.spaced || plus !== next);
  const joined = isJoiningHyphen(tokens, scaled.end);
  // `1.8m tall`
  if (scaled.suffix === 'm' && words.dimensional.has(plus?.lower ?? '')) return numeral;
  if (scaled.suffix.toLowerCase() === 'b' && numeral.step.lt(1)) return scaled;
  if (scaled.suffix === 'm' || scaled.suffix === 'B' || scaled.suffix === 'b') return noun || joined ? scaled : numeral;
  return numeral;
}

/** `6+ years`, `30-odd years`: past what is glued to the number and starts no other. */
function plusEnd(tokens: Tokens, at: number, words: LanguageWords): number {
  if (isJoiningHyphen(tokens, at) && words.odd.includes(tokens[at + 1]!.lower)) return at + 2;
  const plus = tokens[at];
  return plus?.text === '+' && !plus.spaced && tokens[at + 1]?.kind === 'word' ? at + 1 : at;
}

function readUnitAfter(tokens: Tokens, numeral: Numeral, end: number, words: LanguageWords): { unit: Unit; end: number } | undefined {
  const unit = readUnit(tokens, end) ?? readDays(tokens, end, words);
  if (unit !== undefined) return unit;
  // `half an hour`, `a third of a mile`
  if (!numeral.fraction) return undefined;
  const of = words.of.has(tokens[end]?.lower ?? '') ? end + 1 : end;
  return words.articles.has(tokens[of]?.lower ?? '') ? readUnit(tokens, of + 1) : undefined;
}

/** `9 working days` are days, whatever kind of day. */
function readDays(tokens: Tokens, end: number, words: LanguageWords): { unit: Unit; end: number } | undefined {
  if (!words.dayKinds.has(tokens[end]?.lower ?? '')) return undefined;
  const unit = readUnit(tokens, end + 1);
  return unit?.unit.dimension === 'time' || unit?.unit.dimension === 'calendar' ? unit : undefined;
}

/** `a year and a half`, `2 hours and three-quarters`: the part is of the unit. */
function readUnitAndHalf(tokens: Tokens, at: number, words: LanguageWords, numeral: Numeral): { end: number; value: ExactNumber; step: Base } | undefined {
  if (!words.and.has(tokens[at]?.lower ?? '') || !numeral.value.denominator.eq(1) || !numeral.value.numerator.isInteger()) return undefined;
  const aHalf = words.articles.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === words.half;
  const part = readNumeral(tokens, aHalf ? at + 2 : at + 1, words);
  if (!part?.fraction || part.notation !== 'words' || compareExact(part.value, exact(1)) >= 0) return undefined;
  if (!aHalf && isOfElse(tokens, part.end, words)) return undefined;
  return { end: part.end, value: addExact(numeral.value, part.value), step: exact('0.1').numerator };
}

/** `3 weeks and half the budget`, `two years and a third of the cost`: the part is of what follows. */
function isOfElse(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const of = words.of.has(tokens[at]?.lower ?? '');
  return (of || tokens[at - 1]!.lower === words.half) && words.determiners.has(tokens[of ? at + 1 : at]?.lower ?? '');
}

function readSign(tokens: Tokens, start: number, floor: number, words: LanguageWords): { first: number; sign: Amount['sign'] } {
  const token = tokens[start - 1];
  const none = { first: start, sign: '' as const };
  if (token === undefined || start - 1 < floor) return none;
  // `plus or minus 3 %` is no sign.
  if (words.plusMinus.some((phrase) => phrase.endsWith(` ${tokens[start - 2]?.lower ?? ''} ${token.lower}`))) return none;
  if (words.negative.has(token.lower)) {
    return tokens[start - 2]?.kind === 'number' ? none : { first: start - 1, sign: '-' };
  }
  const sign = token.text === '+' ? '+' : minus.has(token.text) ? '-' : undefined;
  if (sign === undefined || tokens[start]!.spaced) return none;
  const before = tokens[start - 2];
  const free = before === undefined || token.spaced || (before.kind === 'symbol' && !')]%'.includes(before.text));
  // `from -5` and `(-5)` are signs; `4–5` and `COVID-19` are none. A dash stuck to a number after a space is a list dash only at the start.
  return free && !(token.text === '–' && before !== undefined && before.kind === 'number' && !words.to.has(before.lower)) ? { first: start - 1, sign } : none;
}

/** The end of `x`, `×`, `-fold`, ` times faster` after a numeral, or undefined. */
function readMultiplier(tokens: Tokens, numeral: Numeral, words: LanguageWords): number | undefined {
  const token = tokens[numeral.end];
  if (token === undefined) return undefined;
  if ((token.lower === 'x' || token.text === '×') && (!token.spaced || token.text === '×')) {
    // `1920x1080`, and `8× T100` counts machines by their name.
    const next = tokens[numeral.end + 1];
    return next?.kind === 'number' || (next?.kind === 'word' && /^\p{Lu}+\p{Nd}/u.test(next.text)) ? undefined : numeral.end + 1;
  }
  const fold = isJoiningHyphen(tokens, numeral.end) ? numeral.end + 1 : numeral.end;
  if (tokens[fold]?.lower === words.foldEnding) return fold + 1;
  if (!words.times.has(token.lower) || token.kind !== 'word' || token.lower === 'x') return undefined;
  // Nothing happens one and a half times, unless on average: `2.5 times a night`.
  if (readPer(tokens, numeral.end + 1, words)?.time !== true && (!numeral.value.denominator.eq(1) || !numeral.value.numerator.isInteger())) return numeral.end + 1;
  const next = tokens[numeral.end + 1]?.lower ?? '';
  const comparative = next.endsWith(words.comparativeEnding) && !words.stop.has(next);
  return words.as.has(next) || words.the.has(next) || words.up.has(next) || words.down.has(next) || comparative ? numeral.end + 1 : undefined;
}

/** `twice as fast`, `tenfold`, `doubled the throughput`, `twice a week`. */
function readMultiplyingWord(tokens: Tokens, at: number, words: LanguageWords): Amount | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || isJoiningHyphen(tokens, at) || isJoiningHyphen(tokens, at - 1)) return undefined;
  const next = tokens[at + 1];
  const twice = words.timesWords.get(token.lower);
  if (twice !== undefined) {
    const per = readPer(tokens, at + 1, words);
    if (per?.time === true) return wordAmount(at, twice, { end: per.end, per: per.name, perTime: true, occurrences: true });
    const follows = next?.kind === 'word' && !words.pastForm.test(next.lower) && (words.as.has(next.lower) || words.determiners.has(next.lower) || words.up.has(next.lower));
    return follows ? wordAmount(at, twice, { multiplier: true }) : undefined;
  }
  const verb = words.multiplyingVerbs.get(token.lower);
  if (verb !== undefined) {
    const object = next?.kind === 'word' && !words.as.has(next.lower) && !words.prepositions.has(next.lower);
    const bare = words.pastForm.test(token.lower) || words.determiners.has(next?.lower ?? '') || words.former.has(next?.lower ?? '');
    const subject = tokens[at - 1]?.kind === 'word' && !words.articles.has(tokens[at - 1]!.lower);
    const closes = words.pastForm.test(token.lower) && subject && !words.as.has(next?.lower ?? '') && (next?.kind !== 'word' || words.prepositions.has(next.lower));
    return (object && bare) || closes ? wordAmount(at, verb, { multiplier: true, verb: true }) : undefined;
  }
  // `cut in half`, `half what it was`, `half as long`, `in half the time`
  if (token.lower === words.half) return readHalved(tokens, at, words);
  if (!token.lower.endsWith(words.foldEnding) || token.lower.length <= words.foldEnding.length) return undefined;
  const count = words.numbers.get(token.lower.slice(0, -words.foldEnding.length));
  const idiom = words.linkingVerbs.has(tokens[at - 1]?.lower ?? '') && next?.kind !== 'word';
  return count === undefined || idiom ? undefined : wordAmount(at, count, { multiplier: true });
}

function readHalved(tokens: Tokens, at: number, words: LanguageWords): Amount | undefined {
  const noun = tokens[at + 2];
  const more = moreByHalf(tokens, at, words);
  if (more !== undefined) return more;
  // `brought in half a dozen`, `in half a million`
  if (noun?.kind === 'word' && (words.bundles.has(noun.lower) || words.magnitudes.has(noun.lower))) return undefined;
  const cheaper = words.takenFor.has(tokens[at - 1]?.lower ?? '') && words.determiners.has(tokens[at + 1]?.lower ?? '') && noun?.kind === 'word' && !isPlural(noun.lower, words);
  const reduced = words.reducing.has(tokens[at - 1]?.lower ?? '') && [2, 3, 4, 5, 6].some((back) => words.downVerbs.has(tokens[at - back]?.lower ?? ''));
  const after = words.of.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const next = tokens[after]?.lower ?? '';
  const that = words.that.has(next) && after === at + 1 && tokens[after + 1]?.kind !== 'word';
  const former = that || words.former.has(next) || (words.as.has(next) && after === at + 1);
  return reduced || former || cheaper ? wordAmount(at, 0.5, { multiplier: true }) : undefined;
}

/** `half as much again`, `half again as many`. */
function moreByHalf(tokens: Tokens, at: number, words: LanguageWords): Amount | undefined {
  const lower = (index: number): string => tokens[index]?.lower ?? '';
  const behind = words.as.has(lower(at + 1)) && words.again.has(lower(at + 3));
  const before = words.again.has(lower(at + 1)) && words.as.has(lower(at + 2));
  if (!behind && !before) return undefined;
  const amount = wordAmount(at, 1.5, { multiplier: true });
  return { ...amount, end: at + 4, step: exact('0.1').numerator, numeral: { ...amount.numeral, end: at + 4, step: exact('0.1').numerator } };
}

/** `single digits`, `double-digit growth`, `single-digit milliseconds`: from the least to the greatest number of so many digits. */
function readDigitCount(tokens: Tokens, at: number, words: LanguageWords): Amount | undefined {
  const digits = words.digitCounts.get(tokens[at]!.lower);
  const last = isJoiningHyphen(tokens, at + 1) ? at + 2 : at + 1;
  if (digits === undefined || !words.digits.has(tokens[last]?.lower ?? '')) return undefined;
  const low = exact(10 ** (digits - 1));
  const amount = wordAmount(at, 10 ** (digits - 1), { low, high: exact(10 ** digits - 1), range: true });
  const unit = readUnit(tokens, last + 1);
  const end = unit?.end ?? last + 1;
  const per = unit === undefined ? undefined : readPer(tokens, end, words);
  return { ...amount, numeral: { ...amount.numeral, end: last + 1 }, unit: unit?.unit, end: per?.end ?? end, per: per?.name ?? unit?.unit.per, perTime: per?.time ?? unit?.unit.per !== undefined };
}

function wordAmount(at: number, count: number, more: Partial<Amount>): Amount {
  const value = exact(count);
  const step = exact(count < 1 ? '0.1' : 1).numerator;
  const numeral: Numeral = { first: at, end: at + 1, value, step, notation: 'words', vague: false, fraction: false, suffix: '', plainDigits: 0 };
  return {
    first: at, end: at + 1, numeral, low: value, high: value, step, sign: '', unit: undefined, currency: undefined, per: undefined, perTime: false,
    multiplier: false, compound: false, total: undefined, range: false, endpoint: false, occurrences: false, ...more,
  };
}

/** `no incidents` counts to zero where having none is the point; `no dependencies`, `no adapters for X` state something else. */
function readNone(tokens: Tokens, at: number, words: LanguageWords): Numeral | undefined {
  const end = noneEnd(tokens, at, words);
  if (end === undefined) return undefined;
  const phrase = phraseFrom(tokens, end, end + 4, words);
  const plural = phrase.find((word) => isPlural(word.lower, words)) ?? (end > at + 1 ? phrase.at(-1) : undefined);
  const head = plural ?? phrase.at(-1);
  if (head === undefined) return undefined;
  const timed = plural !== undefined && words.prepositions.has(tokens[plural.end]?.lower ?? '') && [1, 2, 3].some((step) => tokens[plural.end + step]?.kind === 'number' || words.numbers.has(tokens[plural.end + step]?.lower ?? ''));
  const cue = [head, phrase.at(-1)!].some((word) => words.lowerBetter.has(singular(word.lower, words))) || phrase.some(({ lower }) => isMishap(lower, words));
  const strong = end > at + 1 && [0, 1, 2, 3].some((step) => tokens[phrase.at(-1)!.end + step]?.kind === 'word' && isMishap(tokens[phrase.at(-1)!.end + step]!.lower, words));
  if (!timed && !cue && !strong) return undefined;
  const value = exact(0);
  return { first: at, end, value, step: exact(1).numerator, notation: 'words', vague: false, fraction: false, suffix: '', plainDigits: 0 };
}

/** `churned`, `failed`, `lost`: the participle of something that is better rare. */
function isMishap(lower: string, words: LanguageWords): boolean {
  return words.mishaps.has(lower) || (words.pastForm.test(lower) && isLowerBetter(lower, words));
}

/** The end of `no`, `nil`, `not one`, `not a single`, `without any`. */
function noneEnd(tokens: Tokens, at: number, words: LanguageWords): number | undefined {
  const { lower } = tokens[at]!;
  const none = words.none.has(lower);
  if (none && (words.numbers.has(lower) || isJoiningHyphen(tokens, at + 1))) return undefined;
  const end = none ? at + 1 : matchAfter(tokens, at, notOne(words))?.end;
  // `at no time more than 3`
  const never = end !== undefined && words.never.includes(`${tokens[at - 1]?.lower ?? ''} ${lower} ${tokens[at + 1]?.lower ?? ''}`);
  return never ? undefined : end;
}

const notOne = weakMemo((words: LanguageWords) => phraseTable(words.notOne.map((phrase) => [phrase, true] as const), 'first'));

const longUnits = new Set(['year', 'decade', 'century', 'month']);

/** A unit that stands for one of itself: `a month and a half`, `a decade of`, `under an hour`, `sub-millisecond`. */
function readUnitAlone(tokens: Tokens, at: number, words: LanguageWords): Amount | undefined {
  const token = tokens[at]!;
  const bounded = words.before.lessThan.includes(`${tokens[at - 2]?.lower ?? ''} -`) && isJoiningHyphen(tokens, at - 1);
  const article = words.articles.has(token.lower);
  if (!article && !bounded) return undefined;
  const full = article && words.whole.has(tokens[at + 1]?.lower ?? '');
  const start = full ? at + 2 : article ? at + 1 : at;
  const unit = readUnit(tokens, start);
  if (unit === undefined || tokens[start]!.kind !== 'word' || unit.unit.words.indexOf(tokens[start]!.lower) !== 0 || (article && isJoiningHyphen(tokens, unit.end))) return undefined;
  const value = exact(1);
  const numeral: Numeral = { first: at, end: start, value, step: value.numerator, notation: 'words', vague: false, fraction: false, suffix: '', plainDigits: 0 };
  const half = readUnitAndHalf(tokens, unit.end, words, numeral);
  const time = unit.unit.dimension === 'time' || unit.unit.dimension === 'calendar';
  const after = tokens[unit.end]?.lower ?? '';
  const numbered = tokens[unit.end + 1]?.kind === 'number' || words.numbers.has(tokens[unit.end + 1]?.lower ?? '');
  const of = longUnits.has(unit.unit.name) && ((words.of.has(after) && !numbered) || (unit.unit.name === 'decade' && words.partOf.has(after)));
  const compared = time && at > 0 && comparatorEnds(words).has(tokens[at - 1]!.lower);
  if (!bounded && half === undefined && !of && !compared && !(full && time)) return undefined;
  return wordAmount(at, 1, {
    numeral, unit: unit.unit, end: half?.end ?? unit.end, low: half?.value ?? value, high: half?.value ?? value, step: half?.step ?? value.numerator,
  });
}

/** The last words of comparators and hedges. */
const comparatorEnds = weakMemo(({ before }: LanguageWords): ReadonlySet<string> => {
  const { lessThan, moreThan, atLeast, about, nearly } = before;
  return new Set([lessThan, moreThan, atLeast, about, nearly].flat().map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
});

/** Joins two amounts written as a range; undefined where the second is no upper end of the first. */
export function joinRange(a: Amount, b: Amount): Amount | undefined {
  if (a.range || b.range || a.multiplier !== b.multiplier && a.multiplier) return undefined;
  if (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency) return undefined;
  const scaled = sharedSuffix(a, b);
  const unit = a.unit ?? b.unit;
  let high = b.high;
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) {
    if (a.unit.dimension !== b.unit.dimension) return undefined;
    high = multiplyExact(high, exact(b.unit.factor, a.unit.factor));
  } else if (a.unit !== undefined && b.unit === undefined) return undefined;
  if (compareExact(scaled.low, high) > 0) return undefined;
  return {
    ...a, end: b.end, low: scaled.low, high, step: scaled.step.gt(b.step) ? b.step : scaled.step, unit, currency: a.currency ?? b.currency, per: b.per ?? a.per,
    perTime: b.perTime || a.perTime, multiplier: b.multiplier, compound: b.compound, range: true, numeral: { ...a.numeral, end: b.numeral.end, suffix: b.numeral.suffix, plainDigits: 0 },
  };
}

/** `5-10K` is 5K to 10K. */
function sharedSuffix(a: Amount, b: Amount): { low: ExactNumber; step: Base } {
  const same = { low: a.low, step: a.step };
  if (a.numeral.suffix !== '' || b.numeral.suffix === '' || a.numeral.notation !== 'digits' || b.numeral.notation !== 'digits') return same;
  const mantissa = b.numeral.value.numerator;
  const factor = [1e12, 1e9, 1e7, 1e6, 1e5, 1e3, 100, 12].find((each) => mantissa.gte(each) && mantissa.div(each).decimalPlaces() <= 6);
  if (factor === undefined || a.low.numerator.gte(mantissa.div(factor)) || a.low.numerator.gte(factor)) return same;
  return { low: multiplyExact(a.low, exact(factor)), step: a.step.mul(factor) };
}

