import type { Decimal as Base } from 'decimal.js';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import type { Amount } from './amounts.ts';
import { comparable } from './comparable.ts';
import { absoluteExact, addExact, compareExact, Decimal, divideExact, exact, multiplyExact } from './exact.ts';
import { digitsValue, wholeStep } from './numerals.ts';
import { readAll } from './readings.ts';
import { asChange, asShare } from './relative.ts';
import { tokenize, type Token } from './tokens.ts';
import { hundredthsOf, unitByName, unitByWord } from './units.ts';
import { english } from './words/english.ts';
import type { LanguageWords } from './words/language.ts';

/**
 * The evidence's value as the claim's author would have written it, to stand in place of `claim.numeral`: in words or
 * digits, with the same unit, suffix, rounding, grouping, sign or direction word. Where the value cannot be put into that
 * notation (another kind, months for days, a third for a per cent), it is the evidence's own `literal`.
 */
export function formatLike(evidence: Quantity, claim: Quantity, words: LanguageWords = english): string {
  // `half of what it was` has no place for another number, and `all 11` none for a part.
  if (claim.kind === 'multiplier' && claim.literal.toLowerCase() === words.half) return claim.literal;
  // `21 cents` for $0.14 and `20p` for £0.25 would take another word.
  if (hundredthsOf.has(claim.literal.split(/\s/u).at(-1)!.toLowerCase()) || /\dp$/u.test(claim.literal)) return evidence.literal;
  if (isWhole(claim) && evidence.total !== undefined) return evidence.literal;
  const style = styleOf(claim, words);
  const value = valueFor(evidence, claim);
  if (words.none.has(claim.literal.toLowerCase()) && value !== undefined && value.low.numerator.isInteger() && value.low.numerator.lt(100)) {
    return likeCase(words.spell(value.low.numerator.toNumber()), claim.literal);
  }
  if (style === undefined || value === undefined) return evidence.literal;
  const low = numberLike(value.low, style, claim, evidence, words);
  const high = compareExact(value.low, value.high) === 0 ? undefined : numberLike(value.high, style, claim, evidence, words);
  if (low === undefined) return evidence.literal;
  const number = high === undefined ? low : `${low}${style.connector}${high}`;
  return assemble(number, value, style, claim, evidence, words);
}

function isWhole({ low, total }: Quantity): boolean {
  return low !== null && total !== undefined && compareExact(low, total) === 0;
}

interface Style {
  /** Before the digits or words, without a sign: `$`, `up `. */
  readonly prefix: string;
  /** The number as written, suffix included. */
  readonly number: string;
  /** Behind it: `+`, `ms`, ` seconds`, `% higher`. */
  readonly suffix: string;
  readonly sign: string;
  readonly amount: Amount;
  readonly connector: string;
}

function styleOf(claim: Quantity, words: LanguageWords): Style | undefined {
  // A decimal comma is only one beside its unit.
  if (/(?<!\d)\d{1,3},\d{1,2}(?!\d)/u.test(claim.literal)) return undefined;
  const tokens = tokenize(claim.literal, words);
  const reading = readAll(tokens, Array.from({ length: tokens.length }), words).find((each) => each.amount !== undefined);
  const amount = reading?.amount;
  if (amount === undefined) return undefined;
  const start = tokens[amount.numeral.first]!.start;
  const end = tokens[amount.numeral.end - 1]!.end;
  const number = claim.literal.slice(start, end);
  if (amount.range && hasUnitInside(tokens, amount, words)) return undefined;
  const before = claim.literal.slice(0, start);
  const sign = /[+\-−–]/u.exec(before)?.[0] ?? '';
  const connector = !amount.range ? '-' : /–/u.test(number) ? '–' : / to /u.test(number) ? ' to ' : /-/u.test(number) ? '-' : ' to ';
  return { prefix: before.replace(/[+\-−–]/u, ''), number, suffix: claim.literal.slice(end), sign, amount, connector };
}

/** `300ms-1s` names its unit twice; a replacement in one unit cannot follow it. */
function hasUnitInside(tokens: readonly Token[], amount: Amount, words: LanguageWords): boolean {
  return tokens.slice(amount.numeral.first, amount.numeral.end - 1).some((token) => token.kind === 'word'
    && !words.numbers.has(token.lower) && !words.to.has(token.lower) && !words.and.has(token.lower) && !words.suffixes.has(token.text) && !words.magnitudes.has(token.lower));
}

interface Value {
  readonly low: ExactNumber;
  readonly high: ExactNumber;
  readonly negative: boolean;
}

/** The evidence's value without sign, in the claim's kind and unit. */
function valueFor(evidence: Quantity, claim: Quantity): Value | undefined {
  if (comparable(claim, evidence) !== 'same') return undefined;
  if ((claim.total === undefined) !== (evidence.total === undefined) && claim.kind === 'count') return undefined;
  if (claim.total !== undefined && evidence.total !== undefined && compareExact(claim.total, evidence.total) !== 0) return undefined;
  if (claim.perTime === true && evidence.per !== claim.per) return undefined;
  const turned = turnedInto(evidence, claim);
  const low = turned?.low ?? turned?.high ?? null;
  const high = turned?.high ?? turned?.low ?? null;
  if (turned === undefined || low === null || high === null) return undefined;
  const factor = factorBetween(turned, claim);
  if (factor === undefined) return undefined;
  const ends = [absoluteExact(multiplyExact(low, factor)), absoluteExact(multiplyExact(high, factor))].sort(compareExact);
  return { low: ends[0]!, high: ends[1]!, negative: low.numerator.isNegative() && !low.numerator.isZero() };
}

function turnedInto(evidence: Quantity, claim: Quantity): Quantity | undefined {
  if (claim.kind === 'change') return claim.unit === '%' ? asChange(evidence) : evidence.kind === 'change' && evidence.unit === '' ? evidence : undefined;
  if (claim.kind === 'multiplier' && evidence.kind === 'change') return asMultiplier(evidence, claim);
  if (claim.kind === 'ratio') return claim.unit === '%' ? asShare(evidence) : evidence.unit === '' && evidence.total === undefined ? evidence : undefined;
  return evidence;
}

function asMultiplier(evidence: Quantity, claim: Quantity): Quantity | undefined {
  const percent = asChange(evidence);
  const value = percent.low ?? percent.high;
  if (value === null) return undefined;
  const times = addExact(exact(1), divideExact(value, exact(100)));
  const down = claim.direction === 'down';
  if (compareExact(times, exact(0)) <= 0 || down !== (compareExact(times, exact(1)) < 0)) return undefined;
  const factor = down ? divideExact(exact(1), times) : times;
  return { ...evidence, kind: 'multiplier', unit: 'x', low: factor, high: factor };
}

function factorBetween(evidence: Quantity, claim: Quantity): ExactNumber | undefined {
  const from = unitByName(evidence.unit);
  const to = unitByName(claim.unit);
  if (evidence.unit === claim.unit || from === undefined || to === undefined) return exact(1);
  return from.dimension === to.dimension ? exact(from.factor, to.factor) : undefined;
}

function numberLike(value: ExactNumber, style: Style, claim: Quantity, evidence: Quantity, words: LanguageWords): string | undefined {
  const decimal = value.denominator.eq(1) ? value.numerator : value.numerator.div(value.denominator).toSignificantDigits(6);
  const { numeral } = style.amount;
  // `92 out of every 100`
  if (numeral.fraction && /\p{L}/u.test(style.number)) return undefined;
  if (numeral.notation === 'words') {
    if (numeral.fraction || numeral.vague) return undefined;
    return decimal.isInteger() && decimal.lt(1e6) ? likeCase(words.spell(decimal.toNumber()), style.number) : grouped(decimal, style, evidence);
  }
  const scaled = numeral.suffix === '' ? undefined : withSuffix(decimal, style);
  return scaled ?? (numeral.suffix === '' ? undefined : ownSuffix(evidence, claim)) ?? rounded(decimal, style, claim, evidence);
}

function likeCase(text: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? text[0]!.toUpperCase() + text.slice(1) : text;
}

/** `$74K` where the claim said `$74M`: the suffix is what is wrong. */
function ownSuffix(evidence: Quantity, claim: Quantity): string | undefined {
  return evidence.unit === claim.unit ? /(?<![\d.,])\d+(?:[.,]\d+)?\s?(?:[kKM]|bn)(?![\p{L}])/u.exec(evidence.literal)?.[0] : undefined;
}

/** `12K` for 12,431 where the claim said `14K`; undefined where the suffix would round the value away. */
function withSuffix(value: Base, style: Style): string | undefined {
  const match = /^([\d.,'’\s]*\d)(\D+)$/u.exec(style.number);
  const written = digitsValue(match?.[1] ?? '');
  if (match === null || written === undefined || written.value.isZero()) return undefined;
  const factor = style.amount.numeral.value.numerator.div(written.value);
  const mantissa = value.div(factor);
  if (mantissa.lt(1)) return undefined;
  const exactDigits = mantissa.decimalPlaces();
  let digits = Math.min(exactDigits, Math.max(0, written.decimals));
  while (digits < exactDigits && isCoarse(mantissa.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP), mantissa, written.value)) digits += 1;
  const short = mantissa.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
  return `${short.eq(written.value) ? mantissa.toDecimalPlaces(Math.min(exactDigits, 3)).toFixed() : short.toFixed()}${match[2]}`;
}

/** As many decimals, or as open zeros, as the claim has, unless that would say the same as the claim or nothing at all. */
function rounded(value: Base, style: Style, claim: Quantity, evidence: Quantity): string {
  const written = digitsValue(style.number.split(/[–—-]| to /u)[0]!.trim());
  const exactDigits = value.decimalPlaces();
  let digits = Math.min(exactDigits, Math.max(0, written?.decimals ?? exactDigits));
  let short = value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
  while (digits < exactDigits && isCoarse(short, value, written?.value)) {
    digits += 1;
    short = value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
  }
  let step = written === undefined || !written.value.isInteger() ? new Decimal(1) : wholeStep(written.value);
  const open = (): Base => value.div(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).mul(step);
  while (step.gt(1) && isCoarse(open(), value, written?.value)) step = step.div(10);
  // Zeros are open from 1,000 on only.
  if (step.gt(1) && value.gte(step) && value.gte(1000)) short = open();
  const counted = claim.kind === 'count' && step.eq(1);
  const says = short.isZero() && !value.isZero() || (written !== undefined && short.eq(written.value)) || counted;
  return grouped(says ? value : short, style, evidence);
}

/** Rounded away by more than a twentieth, or to fewer digits than the claim had: `1M` for 1.2 million where it said `12M`. */
function isCoarse(short: Base, value: Base, written: Base | undefined): boolean {
  const digits = (number: Base): number => number.precision();
  return short.sub(value).abs().gt(value.abs().mul('0.05')) || (written !== undefined && digits(short) < Math.min(digits(written), digits(value)));
}

function grouped(value: Base, style: Style, evidence: Quantity): string {
  const [whole, decimals] = value.toFixed().split('.') as [string, string | undefined];
  const own = /\d([,'’\u00a0\u202f\u2009\u2007])\d{2,3}/u.exec(style.number)?.[1];
  const long = /\d{4}/u.test(style.number);
  const separator = own ?? (long ? '' : (/\d([,'’\u00a0\u202f\u2009\u2007])\d{3}/u.exec(evidence.literal)?.[1] ?? (whole.length > 4 ? ',' : '')));
  const groups = separator === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, separator);
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

/** Puts sign or direction, bound and unit around the number. */
function assemble(number: string, value: Value, style: Style, claim: Quantity, evidence: Quantity, words: LanguageWords): string {
  const directed = claim.direction !== undefined && ['change', 'points'].includes(claim.kind);
  const down = claim.direction === 'down';
  let { prefix, suffix } = style;
  let sign = '';
  if (directed && down !== value.negative && !value.low.numerator.isZero()) {
    const turned = turnRound(prefix, suffix, words);
    if (turned === undefined) return evidence.literal;
    ({ prefix, suffix } = turned);
  } else if (!directed) {
    sign = value.negative ? (style.sign === '−' || style.sign === '–' ? style.sign : evidence.literal.includes('−') ? '−' : '-') : (style.sign !== '' && claim.kind !== 'ratio' ? '+' : '');
  }
  const plain = suffix.startsWith('+') ? suffix.slice(1) : suffix;
  const open = evidence.comparator === '>=' || evidence.comparator === '>';
  const unit = pluralLike(plain, number, value);
  const kept = suffix.startsWith('+') && open;
  if (claim.comparator !== '=' || evidence.comparator === '=' || value.negative) return `${sign}${prefix}${number}${kept ? '+' : ''}${unit}`;
  const digits = style.amount.numeral.notation === 'digits';
  if (open) return digits ? `${sign}${prefix}${number}+${unit}` : `${words.write.atLeast}${prefix}${number}${unit}`;
  const word = evidence.comparator === '~' ? (digits ? '~' : words.write.about) : evidence.comparator === '<' ? words.write.under : words.write.atMost;
  return `${word}${sign}${prefix}${number}${unit}`;
}

function turnRound(prefix: string, suffix: string, words: LanguageWords): { prefix: string; suffix: string } | undefined {
  const turn = (text: string): string | undefined => {
    const match = /\p{L}+(?=\s*$)/u.exec(text);
    const opposite = words.opposites.get(match?.[0].toLowerCase() ?? '');
    return match === null || opposite === undefined ? undefined : `${text.slice(0, match.index)}${opposite}${text.slice(match.index + match[0].length)}`;
  };
  const after = turn(suffix);
  if (after !== undefined) return { prefix, suffix: after };
  const before = turn(prefix);
  return before === undefined ? undefined : { prefix: before, suffix };
}

/** `1 second`, `5 seconds`: a spelled unit follows its number. */
function pluralLike(suffix: string, number: string, value: Value): string {
  const match = /^(\s+)(\p{L}{3,})$/u.exec(suffix);
  const unit = match === null ? undefined : unitByWord(match[2]!.toLowerCase());
  if (match === null || unit === undefined || unit.words.length < 2) return suffix;
  const single = compareExact(value.low, exact(1)) === 0 && !/[.,]/u.test(number);
  const [one, many] = unit.words as readonly [string, string];
  return [one, many].includes(match[2]!) ? `${match[1]}${single ? one : many}` : suffix;
}
