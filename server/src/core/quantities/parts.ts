import type { NotMetricReason } from '../model/quantity.ts';
import { readAmount, type Amount } from './amounts.ts';
import { compareExact, divideExact, exact } from './exact.ts';
import { readCountedNoun } from './measure.ts';
import { isJoiningHyphen } from './number-words.ts';
import { digitsValue, fractionStep, readNumeral } from './numerals.ts';
import { isYearShaped, type Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];
type Masks = readonly (NotMetricReason | undefined)[];

interface Masked {
  readonly first: number;
  readonly end: number;
  readonly amount: undefined;
  readonly reason: NotMetricReason;
}

/** What stands between a part and its total. */
interface PartLink {
  readonly kind: 'of' | 'out-of' | 'in';
  /** `out of every 100`: the total is a scale, not a number of things. */
  readonly every: boolean;
  /** Token where the total starts. */
  readonly next: number;
}

/** `4/5` (rating), `9/12 migrations`, `9 of 12`, `11 months out of 12`, `one in five users`, `1/40 of`, `3:1`. */
export function readRatioOrPart(tokens: Tokens, amount: Amount, masks: Masks, words: LanguageWords): Amount | Masked | undefined {
  const hyphenated = amount.compound ? readHyphenatedShare(tokens, amount, words) : undefined;
  if (hyphenated !== undefined) return hyphenated;
  if (amount.currency !== undefined || amount.multiplier || amount.compound || amount.numeral.fraction || amount.per !== undefined) return undefined;
  const separator = tokens[amount.end];
  if (separator === undefined) return undefined;
  const measured = amount.unit !== undefined;
  if (!measured && (separator.text === '/' || separator.text === ':')) return readSlash(tokens, amount, words);
  const period = measured ? readPeriodPart(tokens, amount, words) : undefined;
  if (period !== undefined) return period;
  const innerEnd = measured ? amount.end : skipNoun(tokens, amount.end, words);
  const link = (measured ? undefined : readLink(tokens, amount.end, amount, false, words)) ?? (innerEnd === amount.numeral.end ? undefined : readLink(tokens, innerEnd, amount, true, words));
  if (link === undefined) return measured ? undefined : readOver(tokens, amount, words);
  const total = readAmount(tokens, link.next, words, link.next) ?? readRoundTotal(tokens, link, words);
  if (total === undefined || !isTotal(amount, total, link) || masks.slice(link.next, total.numeral.end).some((mask) => mask !== undefined)) return undefined;
  // `every one of six` is six of six.
  if (link.kind === 'of' && words.everyOne.has(tokens[amount.first - 1]?.lower ?? '') && tokens[amount.first]!.lower === words.one) {
    return { ...total, first: amount.first - 1, end: total.numeral.end, unit: undefined, per: undefined, perTime: false, total: total.low };
  }
  const inside = innerEnd > amount.numeral.end && link.next > innerEnd;
  if (!inside) return link.kind === 'in' || link.every ? asShareOf(amount, total) : { ...amount, end: total.numeral.end, total: total.low };
  // `three in every ten stay`: a verb, for what ten of something count is a plural.
  const verb = link.every && readCountedNoun(tokens, total, total.end, tokens.length, words)?.plural !== true;
  if (total.unit !== undefined || !(verb || endsPhrase(tokens[total.end], words) || isParticiple(tokens, total.end, words))) return undefined;
  const inner = { first: amount.numeral.end, end: innerEnd };
  // `nine times out of ten` is no count.
  if (words.times.has(tokens[inner.first]!.lower)) return { first: amount.first, end: total.end, amount: undefined, reason: 'idiom' };
  if (link.every || link.kind === 'in') return { ...asShareOf(amount, total), inner };
  return { ...amount, end: total.numeral.end, unit: undefined, total: total.low, inner };
}

/** `84 of every hundred`: what is no number by itself is one behind `every`. */
function readRoundTotal(tokens: Tokens, { every, next }: PartLink, words: LanguageWords): Amount | undefined {
  const value = every ? words.magnitudes.get(tokens[next]?.lower ?? '') : undefined;
  if (value === undefined) return undefined;
  const [low, step] = [exact(value), exact(0).numerator];
  return {
    first: next, end: next + 1, low, high: low, step, sign: '', unit: undefined, currency: undefined, per: undefined, perTime: false, multiplier: false, compound: false, total: undefined,
    range: false, endpoint: false, occurrences: false, numeral: { first: next, end: next + 1, value: low, step, notation: 'words', vague: false, fraction: false, suffix: '', plainDigits: 0 },
  };
}

/** `a 1-in-10,000 mismatch` */
function readHyphenatedShare(tokens: Tokens, amount: Amount, words: LanguageWords): Amount | undefined {
  if (!isJoiningHyphen(tokens, amount.end + 2) || !words.inWords.has(tokens[amount.end + 1]!.lower)) return undefined;
  const total = readNumeral(tokens, amount.end + 3, words);
  if (total === undefined || compareExact(amount.high, total.value) >= 0) return undefined;
  return { ...asShareOf(amount, { ...amount, numeral: total, end: total.end, low: total.value }), compound: false };
}

/** `of`, `out of`, `in`, with `the`, `the last` or `every` behind; `inner` where the counted noun stands between the part and it. */
function readLink(tokens: Tokens, at: number, part: Amount, inner: boolean, words: LanguageWords): PartLink | undefined {
  const lower = tokens[at]?.lower ?? '';
  const out = words.out.has(lower) && words.of.has(tokens[at + 1]?.lower ?? '');
  if (!out && !words.of.has(lower) && !words.inWords.has(lower)) return undefined;
  const kind = out ? 'out-of' : words.of.has(lower) ? 'of' : 'in';
  let next = out ? at + 2 : at + 1;
  const every = words.per.has(tokens[next]?.lower ?? '');
  const determined = words.determiners.has(tokens[next]?.lower ?? '') && readNumeral(tokens, next, words) === undefined;
  if (determined) next += 1;
  const recent = words.recent.has(tokens[next]?.lower ?? '');
  if (recent) next += 1;
  // `three visits in four`, `seven cooks in every ten`
  // `4 in a thousand`
  const rounded = kind === 'in' && !determined && words.articles.has(tokens[next]?.lower ?? '') && words.magnitudes.has(tokens[next + 1]?.lower ?? '');
  const scale = kind === 'in' && (every || rounded || isRoundTotal(tokens[next], part, words));
  if (inner) return out || scale || (kind === 'of' && recent) ? { kind, every, next } : undefined;
  if (kind === 'in' && !scale && compareExact(part.low, exact(1)) !== 0) return undefined;
  const unnamed = tokens[next]?.kind !== 'word' && tokens[next + 1]?.kind !== 'word';
  if (kind === 'in' && part.numeral.notation === 'digits' && unnamed && (compareExact(part.low, exact(1)) !== 0 || isYearShaped(tokens[next]))) return undefined;
  return { kind, every, next };
}

/** `eleven months of the year` are eleven of twelve. */
function readPeriodPart(tokens: Tokens, amount: Amount, words: LanguageWords): Amount | undefined {
  if (!words.of.has(tokens[amount.end]?.lower ?? '') || !words.determiners.has(tokens[amount.end + 1]?.lower ?? '')) return undefined;
  const total = words.periodParts.get(`${amount.unit!.name} ${tokens[amount.end + 2]?.lower ?? ''}`);
  if (total === undefined || !amount.low.numerator.isInteger() || compareExact(amount.high, exact(total)) > 0) return undefined;
  return { ...amount, end: amount.end, unit: undefined, total: exact(total), inner: { first: amount.numeral.end, end: amount.end } };
}

function isTotal(amount: Amount, total: Amount, link: PartLink): boolean {
  const plain = total.currency === undefined && !total.multiplier && !total.numeral.fraction && !total.compound && (total.unit?.dimension !== 'share' && total.unit?.dimension !== 'points');
  if (!plain || compareExact(amount.high, total.low) > 0 || total.low.numerator.isZero()) return false;
  if (link.kind === 'in' && total.unit !== undefined) return false;
  // `4.7 out of 5` is a rating; other parts are whole.
  return amount.low.numerator.isInteger() || (total.low.numerator.isInteger() && [5, 6, 7, 10, 20, 100].includes(total.low.numerator.toNumber()));
}

/** `nine in ten`, `1 in 200`: no total, since nobody counted ten; nobody who has 23 of 28 would rather say five in six than four in five. */
function asShareOf(amount: Amount, total: Amount): Amount {
  const low = divideExact(amount.low, total.low);
  return {
    ...amount, end: total.numeral.end, unit: undefined, low, high: low, outOf: true, step: fractionStep(low).times('1.25'),
    numeral: { ...amount.numeral, end: total.numeral.end, fraction: true },
  };
}

/** Up to three words of a noun phrase, so that what counts may stand before its total. */
function skipNoun(tokens: Tokens, at: number, words: LanguageWords): number {
  let end = at;
  while (end < at + 3 && tokens[end]?.kind === 'word' && tokens[end]!.spaced && !words.stop.has(tokens[end]!.lower)) end += 1;
  return end;
}

/** `kept 9 lines out of 12 running`: what the counted things do, and nothing counted. */
function isParticiple(tokens: Tokens, at: number, words: LanguageWords): boolean {
  return words.pastVerbs.has(tokens[at]!.lower) || (words.verbalForm.test(tokens[at]!.lower) && endsPhrase(tokens[at + 1], words));
}

/** Nothing that the number before could count follows. */
export function endsPhrase(token: Token | undefined, words: LanguageWords): boolean {
  return token === undefined || (token.kind === 'symbol' && !(token.text === '-' && !token.spaced)) || (token.kind === 'word' && words.stop.has(token.lower));
}

/** `nine in ten`, `two in three`, in words, `1 week in 6`, and `3 in 1,000`: a share. `9 in 10 countries` may be a count and a place. */
function isRoundTotal(token: Token | undefined, part: Amount, words: LanguageWords): boolean {
  if (/^(?:[2-9]|[1-9]\d)$/u.test(token?.text ?? '')) return compareExact(part.high, exact(1)) === 0;
  if (/^1[,.]?0{2}(?:[,.]?0{3}|0(?:[,.]?0{3})?)?$/u.test(token?.text ?? '')) return true;
  const total = words.numbers.get(token?.lower ?? '');
  return total !== undefined && total <= 10 && part.numeral.notation === 'words' && compareExact(part.high, exact(total)) < 0;
}

/** `1 over 3` as a fraction: only where nothing counted or measured follows, unlike `2 outages over 3 years`. */
function readOver(tokens: Tokens, amount: Amount, words: LanguageWords): Amount | undefined {
  if (!words.duringWords.has(tokens[amount.end]?.lower ?? '') || amount.numeral.suffix !== '') return undefined;
  const bottom = readAmount(tokens, amount.end + 1, words, amount.end + 1);
  const plain = bottom !== undefined && bottom.unit === undefined && bottom.currency === undefined && !bottom.low.numerator.isZero() && bottom.end === bottom.numeral.end;
  if (!plain || (tokens[bottom.end] !== undefined && tokens[bottom.end]!.kind !== 'symbol')) return undefined;
  const low = divideExact(amount.low, bottom.low);
  return { ...amount, end: bottom.end, low, high: low, numeral: { ...amount.numeral, end: bottom.end, fraction: true }, step: exact('0.01').numerator };
}

function readSlash(tokens: Tokens, amount: Amount, words: LanguageWords): Amount | Masked | undefined {
  const separator = tokens[amount.end]!;
  const second = tokens[amount.end + 1];
  if (second?.kind !== 'number' || separator.spaced !== second.spaced) return undefined;
  const value = digitsValue(second.text)?.value;
  if (value === undefined || value.isZero()) return undefined;
  const end = amount.end + 2;
  const next = tokens[end];
  const noun = next?.kind === 'word' && next.spaced && !words.stop.has(next.lower) && next.lower.endsWith('s');
  const total = exact(value);
  const rising = compareExact(amount.low, total) <= 0;
  if (separator.text === '/' && noun && rising && amount.low.numerator.isInteger()) return { ...amount, end, total };
  // `rated 4.8/5`: nobody gives half a star, it is an average of many.
  if (separator.text === '/' && rising && !amount.low.numerator.isInteger() && (value.eq(5) || value.eq(10))) return { ...amount, end, total };
  const unitFollows = readAmount(tokens, amount.end + 1, words, amount.end + 1);
  const fractionOf = words.of.has(next?.lower ?? '') || unitFollows?.unit !== undefined;
  if (separator.text === '/' && fractionOf && rising) {
    const numeral = { ...amount.numeral, end, fraction: true };
    const low = exact(amount.low.numerator, value);
    return { ...amount, numeral, end: unitFollows?.unit === undefined ? end : unitFollows.end, unit: unitFollows?.unit, low, high: low, step: exact('0.01').numerator };
  }
  return { first: amount.first, end, amount: undefined, reason: separator.text === '/' ? 'rating' : 'formula' };
}
