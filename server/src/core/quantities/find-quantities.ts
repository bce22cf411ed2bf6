import type { NotMetricReason, Quantity, QuantityKind } from '../model/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Amount } from './amounts.ts';
import { betterWay } from './better.ts';
import { isHedgedBehind, readBound, type BoundReading } from './bounds.ts';
import { readChange, type Change } from './change.ts';
import { contextMask } from './context-masks.ts';
import { deviationStart } from './deviation.ts';
import { compareExact, Decimal, exact, zero } from './exact.ts';
import { changedIn, contextStems, headOf, measureAfter, measureBefore, phraseText, phraseWordAt, readCountedNoun, type CountedNoun, type PhraseWord } from './measure.ts';
import { readPer } from './read-unit.ts';
import { readAll, type Reading } from './readings.ts';
import { shapeMasks } from './shape-masks.ts';
import { joinSpacedGroups } from './spaced-groups.ts';
import { stem } from './stem.ts';
import { statisticOf } from './statistic.ts';
import { isStreak } from './streak.ts';
import { toleranceOf } from './tolerance.ts';
import { tokenize, type Token } from './tokens.ts';
import { unitByName, unitByWord } from './units.ts';
import { valueOf } from './value-of.ts';
import { english } from './words/english.ts';
import type { LanguageWords } from './words/language.ts';

export interface FindOptions {
  /** Inline code of the text: numbers in it are found, with reason `code`. */
  readonly code?: readonly Span[];
  readonly words?: LanguageWords;
}

/**
 * Every number of a text, in order and without overlaps, also those that are no metrics (with `reason`).
 * One pass over the tokens with a bounded look around each number; never throws.
 */
export function findQuantities(text: string, options: FindOptions = {}): Quantity[] {
  const words = options.words ?? english;
  const tokens = joinSpacedGroups(text, tokenize(text, words), words);
  const masks = shapeMasks(text, tokens, options.code ?? [], words);
  const readings = readAll(tokens, masks, words);
  const found: Quantity[] = [];
  let floor = 0;
  let before: Earlier | undefined;
  let previousOne: Partner | undefined;
  let named: Named | undefined;
  for (const [index, reading] of readings.entries()) {
    const previous = found.at(-1)?.span.end ?? 0;
    if (tokens[reading.first]!.start < previous) continue;
    const ceiling = readings.slice(index + 1, index + 4).find((next) => next.amount !== undefined)?.first ?? tokens.length;
    const { quantity, phrase, noun } = describe({ text, tokens, reading, floor, ceiling, words, before, partner: previousOne, named, next: readings[index + 1] });
    if (quantity.span.start >= previous) found.push(quantity);
    if (quantity.reason !== undefined) named = { reason: quantity.reason, end: reading.end };
    const share = reading.amount?.unit?.dimension === 'share';
    if (quantity.base === true) {
      // `tickets per 1,000 users fell to 19` goes on about tickets.
      const counted = measureBefore(tokens, reading.first - 1, floor, words);
      if (counted.length > 0) before = { phrase: counted, end: nounEnd(noun, reading), share: false };
      floor = nounEnd(noun, reading);
      continue;
    }
    if (phrase.length > 0) before = { phrase, end: reading.end, share: phrase[0]!.first === before?.phrase[0]!.first ? before.share : share };
    // `120,000 receipts; Lighthouse 94, from 61`: what is measured against a name counts no receipts.
    if (quantity.reason === 'name') previousOne = undefined;
    if (quantity.reason === undefined) previousOne = { noun, phrase, statistic: quantity.statistic, share, end: nounEnd(noun, reading), ofOne: quantity.kind === 'ratio' && quantity.unit === '' && quantity.notation === 'digits' };
    if (reading.amount !== undefined || !isMeasureName(tokens, reading, words)) floor = reading.end;
  }
  return found;
}

function nounEnd(noun: CountedNoun | undefined, { end }: Reading): number {
  return Math.max(noun?.end ?? 0, end);
}

interface Site {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly reading: Reading;
  /** Tokens before this and from `ceiling` on belong to other numbers. */
  readonly floor: number;
  readonly ceiling: number;
  readonly words: LanguageWords;
  readonly before: Earlier | undefined;
  readonly partner: Partner | undefined;
  readonly named: Named | undefined;
  readonly next: Reading | undefined;
}

/** The last masked number: a list of names goes on without its name (`IFRS 9, 15 and 16`). */
interface Named {
  readonly reason: NotMetricReason;
  readonly end: number;
}

/** The measure of the last number that had one: pairs and lists go on about it. */
interface Earlier {
  readonly phrase: readonly PhraseWord[];
  readonly end: number;
  /** The number that named it was a percentage. */
  readonly share: boolean;
}

/** What the number right before counted: the other one of its series counts the same. */
interface Partner {
  readonly noun: CountedNoun | undefined;
  readonly phrase: readonly PhraseWord[];
  readonly statistic: string | undefined;
  /** Where it and what it counts end. */
  readonly end: number;
  /** It was a percentage. */
  readonly share: boolean;
  /** It was a share of one: `recall from 0.61`. */
  readonly ofOne: boolean;
}

interface Described {
  readonly quantity: Quantity;
  readonly phrase: readonly PhraseWord[];
  readonly noun?: CountedNoun | undefined;
}

/** `p99 latency of 2.1 s`, `F1 of 0.9`, `P@5 0.85`: the name is a word of the measure. */
function isMeasureName(tokens: readonly Token[], { first, end }: Reading, words: LanguageWords): boolean {
  return end === first + 1 && (words.statistics.has(tokens[first]!.lower) || words.shareMeasures.has(tokens[first]!.lower) || tokens[first - 1]?.text === '@');
}

function describe(site: Site): Described {
  const { tokens, reading, floor, ceiling, words } = site;
  let amount = reading.amount;
  if (amount === undefined || reading.reason !== undefined) return without(site, reading.first, reading.end, reading.reason ?? 'identifier');
  let bound = readBound(tokens, amount, floor, words);
  const by = words.by.has(tokens[bound.first - 1]?.lower ?? '');
  const off = deviationStart(tokens, amount, bound, floor, words);
  const change = off !== undefined ? undefined : isRelative(amount) || amount.unit !== undefined || amount.currency !== undefined || by
    ? readChange(tokens, amount, bound.first, bound.end, floor, ceiling, words) : undefined;
  if (amount.total === undefined && amount.unit === undefined && amount.currency === undefined && isWhole(tokens, amount, bound, words)) amount = { ...amount, total: amount.low };
  const measured = amount.unit !== undefined && amount.unit.dimension !== 'count' || amount.currency !== undefined || amount.multiplier;
  const own = measured || (amount.numeral.fraction && amount.inner === undefined) ? undefined : readCountedNoun(tokens, amount, amount.inner?.first ?? bound.end, amount.inner?.end ?? ceiling, words);
  const noun = own ?? (measured ? undefined : sharedNoun(site, amount));
  if (noun !== undefined && bound.bound === undefined && isHedgedBehind(tokens, noun.end, words)) bound = { ...bound, bound: 'about' };
  const spanned = noun === undefined || noun.phrase.length < 2 ? undefined : unitByWord(noun.phrase.at(-1)!.lower);
  // `140 simulation hours` are hours, of simulation.
  if (noun !== undefined && (spanned?.dimension === 'time' || spanned?.dimension === 'calendar')) amount = { ...amount, unit: spanned };
  if (noun !== undefined && isPercentagePoints(site, amount, bound, noun)) {
    amount = { ...amount, unit: unitByName('pp'), end: noun.end };
    return metric(site, amount, { ...bound, end: noun.end }, readChange(tokens, amount, bound.first, noun.end, floor, ceiling, words), undefined);
  }
  const reason = contextMask(tokens, { amount, bound, noun, changed: change !== undefined }, words) ?? (measured || noun?.plural === true ? undefined : listedName(site, amount));
  if (reason !== undefined) return without(site, amount.first, amount.end, reason, amount);
  return metric(site, amount, bound, change, noun, off);
}

/** In `from 12 to 5 clinics` and `5 clinics instead of 12` both count clinics; for one of them they stand outside its span. */
function sharedNoun({ tokens, next, partner, words }: Site, amount: Amount): CountedNoun | undefined {
  if (amount.series === 'previous') {
    // `from 2 deploys a week to 6 a day`
    const per = readPer(tokens, amount.end, words);
    const rate = per?.time === true ? { per: per.name, perTime: true, end: per.end } : { end: amount.end };
    return partner?.noun && { ...partner.noun, ...rate };
  }
  const other = next?.amount;
  if (amount.series !== 'next' || other === undefined || other.numeral.fraction) return undefined;
  const noun = readCountedNoun(tokens, other, other.end, tokens.length, words);
  return noun === undefined ? undefined : { ...noun, end: amount.end };
}

/** `all 11`: of as many. */
function isWhole(tokens: readonly Token[], amount: Amount, bound: BoundReading, words: LanguageWords): boolean {
  return bound.bound === 'exactly' && bound.first < amount.first && words.all.has(tokens[bound.first]!.lower) && !amount.range && !amount.numeral.fraction && amount.low.numerator.isInteger();
}

/** `22 points` after a verb of change or beside a percentage; decimals are never a number of points. */
function isPercentagePoints({ tokens, floor, ceiling, words, next, partner }: Site, amount: Amount, bound: BoundReading, noun: CountedNoun): boolean {
  if (noun.phrase.length !== 1 || !words.points.has(noun.phrase[0]!.lower) || noun.perTime || amount.total !== undefined) return false;
  // `from -4.9 to 6.5 points`
  if (noun.end <= amount.numeral.end) return amount.series === 'next' && !amount.low.numerator.isInteger();
  if (!amount.low.numerator.isInteger() || amount.sign !== '') return true;
  if (partner?.share === true && bound.first - floor <= 8 && tokens.slice(floor, bound.first).every(({ text }) => !/^[.;!?]$/u.test(text))) return true;
  const share = next?.amount?.unit?.dimension === 'share' && next.first - noun.end <= 6;
  return share || readChange(tokens, { ...amount, unit: unitByName('pp') }, bound.first, noun.end, floor, ceiling, words) !== undefined;
}

function listedName({ tokens, named, words }: Site, amount: Amount): NotMetricReason | undefined {
  if (named === undefined || amount.first - named.end > 2 || amount.first === named.end) return undefined;
  const between = tokens.slice(named.end, amount.first).filter(({ lower, spaced }) => spaced || !words.ordinalEndings.has(lower));
  // `#2 of 38`, `2nd of 38`: a place among so many.
  if (named.reason === 'identifier' || named.reason === 'ordinal') return between.length === 1 && words.of.has(between[0]!.lower) && amount.step.eq(1) ? named.reason : undefined;
  if ((named.reason !== 'name' && named.reason !== 'version') || isGrouped(tokens, amount) || countsNext(tokens, named.end, amount, words)) return undefined;
  return between.every((token) => [',', '/', '→', '->'].includes(token.text) || words.and.has(token.lower) || words.to.has(token.lower) || words.or.has(token.lower)) ? named.reason : undefined;
}

/** `46 NF4, 22 type NF6`: behind a name with its number in it another count begins. */
function countsNext(tokens: readonly Token[], end: number, amount: Amount, words: LanguageWords): boolean {
  const last = tokens[end - 1]!;
  const inName = last.kind === 'number' ? !last.spaced : /\p{N}/u.test(last.text);
  const next = tokens[amount.end];
  // `recall 0.83 in v1, 0.91 in v2`
  const alike = words.inWords.has(next?.lower ?? '') && tokens.slice(Math.max(0, end - 3), end).some(({ lower }) => words.inWords.has(lower));
  // `0.61 with BM25, 0.74 with ours`: no name is a share of one.
  return alike || (inName && (/^0?\.\d/u.test(tokens[amount.numeral.first]!.text) || (next?.kind === 'word' && next.spaced && !words.stop.has(next.lower))));
}

/** `version 1, 240,000 in version 2`: no name is that high. */
function isGrouped(tokens: readonly Token[], { numeral, high }: Amount): boolean {
  return high.numerator.gte(1000) && /\d[,' \u2009\u202f]\d{3}/u.test(tokens[numeral.first]!.text);
}

function isRelative(amount: Amount): boolean {
  return amount.unit?.dimension === 'share' || amount.unit?.dimension === 'points' || amount.multiplier || amount.numeral.fraction;
}

function without(site: Site, first: number, end: number, reason: Quantity['reason'], amount?: Amount): Described {
  const { tokens, text } = site;
  const at = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  const quantity: Quantity = {
    span: at, numeral: at, literal: text.slice(at.start, at.end), low: amount?.low ?? zero, high: amount?.high ?? zero, comparator: '=', tolerance: new Decimal(0), kind: 'other', unit: '', per: undefined,
    measure: '', head: '', qualifiers: [], statistic: undefined, total: undefined, notation: 'digits', reason,
  };
  return { quantity, phrase: [] };
}

function metric(site: Site, amount: Amount, bound: BoundReading, change: Change | undefined, noun: CountedNoun | undefined, off?: number): Described {
  const { tokens, text, words, floor } = site;
  const measure = measureOf(site, amount, off === undefined ? bound : { ...bound, first: off }, change, noun);
  const bare = noun === undefined && amount.unit === undefined && amount.currency === undefined && !amount.multiplier ? readPer(tokens, bound.end, words) : undefined;
  const late = bare?.time === true ? bare : amount.per === undefined && noun === undefined && amount.total === undefined && measure.after ? readPer(tokens, measure.phrase.at(-1)!.end, words) : undefined;
  const rate = late?.time === true ? late : undefined;
  const perTime = noun?.perTime === true || amount.perTime || rate !== undefined;
  const levelled = kindOf(amount, change, perTime);
  const named = noun === undefined || (amount.series === undefined && isShareMeasure(noun.phrase.at(-1)!, words));
  const ofOne = levelled === 'count' && named && (isShareOfOne(tokens, amount, measure.phrase, words) || (amount.endpoint && site.partner?.ofOne === true && amount.step.lt(1) && compareExact(amount.high, exact(1)) <= 0));
  const kind = ofOne ? 'ratio' : levelled;
  const place = placeOf(site, amount, bound, change, Math.max(noun?.end ?? 0, rate?.end ?? 0));
  const { noun: headNoun, head } = headOf(measure.phrase, words);
  const counted = amount.unit === undefined && amount.currency === undefined && !amount.multiplier && !amount.numeral.fraction;
  const unit = amount.unit?.name ?? amount.currency ?? (amount.multiplier ? 'x' : counted && noun !== undefined && !ofOne ? headNoun : '');
  const measureStems = measure.phrase.map((word) => stem(word.lower, words));
  const context = contextStems(tokens, bound.first, place.end, words);
  const qualifiers = [...new Set([...measureStems.slice(0, -1), ...context])].filter((each) => each !== head);
  const value = valueOf(amount, bound, change);
  const before = tokens[bound.first - 1]?.lower ?? '';
  const better = betterWay({
    kind, dimension: amount.unit?.dimension ?? 'count', unit, measure: measureStems.flatMap((each) => each.split('-')), before, of: measure.share,
    gain: (change?.direction === 'down' && kind !== 'change' && kind !== 'points' && kind !== 'ratio') || gains(tokens, bound.first, floor, words),
  }, words);
  const numeral = { start: tokens[place.numeralFirst]!.start, end: tokens[place.numeralEnd - 1]!.end };
  const quantity: Quantity = {
    span: { start: tokens[place.first]!.start, end: tokens[place.end - 1]!.end }, numeral, literal: text.slice(numeral.start, numeral.end), ...value,
    tolerance: toleranceOf(tokens, amount, kind, words), kind, unit, per: noun?.per ?? amount.per ?? rate?.name, measure: phraseText(measure.phrase), head, qualifiers,
    statistic: amount.statistic ?? statisticOf(site, bound.first, Math.max(bound.end, noun?.end ?? 0), amount.series === 'previous' || amount.endpoint), total: amount.total, notation: amount.numeral.notation, reason: undefined,
    ...(perTime ? { perTime } : {}), ...(words.base.has(before) ? { base: true } : {}), ...(measure.share ? { share: true } : {}),
    ...(off === undefined ? {} : { off: true }), ...(better === undefined ? {} : { better }),
    ...toldBeside(tokens, amount, bound, change, words),
  };
  return { quantity, phrase: measure.phrase, noun };
}

/** What the words at the amount tell of it besides its value. */
function toldBeside(tokens: readonly Token[], amount: Amount, { bound, first }: BoundReading, change: Change | undefined, words: LanguageWords): Partial<Quantity> {
  return {
    ...(amount.changeEnd === undefined ? {} : { changeEnd: amount.changeEnd }), ...(amount.part === true ? { part: true } : {}), ...(isStreak(tokens, amount, words) ? { streak: true } : {}),
    ...(change === undefined ? {} : { direction: change.direction }), ...(bound === 'about' || bound === 'nearly' ? { hedge: bound } : bound === 'exactly' && words.precisely.has(tokens[first]!.lower) ? { exact: true } : {}),
  };
}

function kindOf(amount: Amount, change: Change | undefined, perTime: boolean): QuantityKind {
  const signed = (amount.sign !== '' && !amount.endpoint) || change !== undefined;
  if (amount.currency !== undefined) return 'money';
  if (amount.multiplier) return 'multiplier';
  switch (amount.unit?.dimension) {
    case 'share': return signed ? 'change' : 'ratio';
    case 'points': return 'points';
    case 'time':
    case 'calendar': return 'duration';
    case 'information': return perTime ? 'rate' : 'size';
    case undefined:
    case 'count': break;
    default: return perTime ? 'rate' : 'other';
  }
  if (amount.numeral.fraction) return signed ? 'change' : 'ratio';
  return perTime ? 'rate' : 'count';
}

/** `precision 0.91`, `an F1 of 0.88`: the measure is a share, said without per cent. */
function isShareOfOne(tokens: readonly Token[], amount: Amount, measure: readonly PhraseWord[], words: LanguageWords): boolean {
  if (amount.unit !== undefined || amount.total !== undefined || amount.numeral.suffix !== '' || amount.step.gte(1) || compareExact(amount.high, exact(1)) > 0) return false;
  if (measure.some((word) => isShareMeasure(word, words))) return true;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 8); at -= 1) {
    const token = tokens[at]!;
    if (words.shareMeasures.has(token.lower) || token.text === '@') return true;
    if (token.kind === 'symbol' && /^[.;!?|]$/u.test(token.text)) return false;
  }
  return false;
}

/** `recall`, `P@5`: `0.84 recall@10` counts no recalls. */
function isShareMeasure({ lower }: PhraseWord, words: LanguageWords): boolean {
  return words.shareMeasures.has(lower) || lower.includes('@');
}

interface Place {
  readonly first: number;
  readonly end: number;
  readonly numeralFirst: number;
  readonly numeralEnd: number;
}

/** Token ranges of the whole mention and of what a fix replaces. */
function placeOf(site: Site, amount: Amount, bound: BoundReading, change: Change | undefined, nounEnd: number): Place {
  const { tokens } = site;
  const glued = tokens[bound.end - 1]?.text === '+';
  const unitEnd = amount.unit !== undefined || amount.currency !== undefined || amount.multiplier ? endWithoutPer(site, amount) : amount.total !== undefined ? amount.end : amount.numeral.end;
  const adjacent = change !== undefined && change.end > change.first && (amount.unit !== undefined || amount.multiplier);
  const whole = amount.total === amount.low && bound.bound === 'exactly';
  const numeralFirst = adjacent && change.end === amount.first ? change.first : whole ? bound.first : amount.first;
  const numeralEnd = adjacent && change.first === amount.end ? change.end : glued ? Math.max(unitEnd, bound.end) : unitEnd;
  return {
    first: Math.min(bound.first, numeralFirst), end: Math.max(amount.end, bound.end, nounEnd, numeralEnd), numeralFirst, numeralEnd,
  };
}

function endWithoutPer(site: Site, amount: Amount): number {
  if (amount.per === undefined) return amount.end;
  const { tokens, words } = site;
  for (let at = amount.numeral.end; at < amount.end; at += 1) {
    if (readPer(tokens, at, words)?.end === amount.end) return at;
  }
  return amount.end;
}

interface MeasureReading {
  readonly phrase: readonly PhraseWord[];
  readonly share: boolean;
  /** Stands right behind the amount. */
  readonly after: boolean;
}

/** What is measured: the counted noun, the phrase behind, the phrase before, the noun of `per`, else what the number before was about. */
function measureOf(site: Site, amount: Amount, bound: BoundReading, change: Change | undefined, noun: CountedNoun | undefined): MeasureReading {
  const { tokens, words, floor, ceiling, before: earlier } = site;
  const spans = noun !== undefined && spanUnit(amount, noun);
  const own = noun === undefined ? [] : spans ? noun.phrase.slice(0, -1).filter((word) => !words.unitModifiers.has(word.lower)) : noun.phrase;
  if (own.length > 0) return { phrase: own, share: false, after: true };
  const ofSeries = amount.series !== 'previous' || words.of.has(tokens[bound.end]?.lower ?? '') ? undefined : site.partner?.phrase;
  if (ofSeries !== undefined) return { phrase: ofSeries, share: false, after: false };
  const after = measureAfter(tokens, noun?.end ?? bound.end, ceiling, words);
  // `from 1.9 MB to 410 KB gzipped` goes on about what it began with.
  const state = amount.endpoint && earlier !== undefined && after.phrase.length === 1 && words.pastForm.test(after.phrase[0]!.lower);
  if (after.phrase.length > 0 && !state) return { ...after, after: true };
  const first = change !== undefined && change.end === bound.first ? change.first : bound.first;
  const before = measureBefore(tokens, first, floor, words);
  const nounOfChange = before.length > 0 && (words.upNouns.has(before.at(-1)!.lower) || words.downNouns.has(before.at(-1)!.lower));
  const changed = change === undefined || (before.length > 0 && !nounOfChange) ? [] : changedIn(tokens, bound.end, ceiling, words);
  if (changed.length > 0) return { phrase: changed, share: false, after: false };
  if (before.length > 0) return { phrase: before, share: false, after: false };
  const per = amount.per !== undefined && amount.per !== 'head' && !amount.perTime && unitByName(amount.per) === undefined ? phraseWordAt(tokens, amount.end - 1, words) : undefined;
  if (per !== undefined) return { phrase: [per], share: false, after: false };
  const goesOn = earlier !== undefined && continues(tokens, earlier, first, amount, words);
  // `$1.2M → $740k annual bill`
  const end = !goesOn && amount.endpoint && site.next?.amount?.endpoint === true ? site.next.end : undefined;
  if (end !== undefined) return { phrase: measureAfter(tokens, end, tokens.length, words).phrase, share: false, after: false };
  return { phrase: goesOn ? earlier.phrase : [], share: false, after: false };
}

/** The head of the counted noun is the amount's unit. */
function spanUnit(amount: Amount, noun: CountedNoun): boolean {
  return amount.unit !== undefined && noun.phrase.length > 1 && unitByWord(noun.phrase.at(-1)!.lower) === amount.unit;
}

/** Between the two numbers stand only function words, statistics, units and the measure itself: no new topic. */
function continues(tokens: readonly Token[], earlier: Earlier, first: number, amount: Amount, words: LanguageWords): boolean {
  if (first - earlier.end > 12) return false;
  // `99.95% uptime, p50 41 ms`
  const other = earlier.share && amount.unit !== undefined && amount.unit.dimension !== 'share' && amount.unit.dimension !== 'points';
  if (other && tokens.slice(earlier.end, first).some(({ text }) => text === ',')) return false;
  for (let at = earlier.end; at < first; at += 1) {
    const { kind, text, lower } = tokens[at]!;
    if (kind === 'symbol' && /^[.;!?|]$/u.test(text)) return false;
    if (kind !== 'word' || words.stop.has(lower) || words.statistics.has(lower) || words.downVerbs.has(lower) || words.upVerbs.has(lower) || unitByWord(lower) !== undefined) continue;
    if (!earlier.phrase.some((word) => word.first <= at && at < word.end)) return false;
  }
  return true;
}

function gains(tokens: readonly Token[], first: number, floor: number, words: LanguageWords): boolean {
  for (let at = first - 1; at >= Math.max(floor, first - 4); at -= 1) {
    if (words.gainVerbs.has(tokens[at]!.lower)) return true;
  }
  return false;
}
