import { weakMemo } from '../memo/weak-memo.ts';
import type { NotMetricReason } from '../model/quantity.ts';
import { joinRange, readAmount, type Amount } from './amounts.ts';
import { boundStart } from './bounds.ts';
import { clockEnd } from './clock-words.ts';
import { shareConfidence } from './confidence-range.ts';
import { addExact, compareExact, divideExact, exact, multiplyExact, subtractExact } from './exact.ts';
import { isJoiningHyphen } from './number-words.ts';
import { readNumeral, withGuardedSuffix } from './numerals.ts';
import { matchAfter, phraseTable } from './phrases.ts';
import { endsPhrase, readRatioOrPart } from './parts.ts';
import { readPer } from './read-unit.ts';
import { isStep, opensChange, shareUnits } from './series.ts';
import { readStatisticSeries } from './statistic-series.ts';
import { isYearShaped, type Token } from './tokens.ts';
import { isPlural } from './stem.ts';
import { minorCurrencyWords, unitByName, unitBySymbol, unitByWord, type Unit } from './units.ts';
import type { LanguageWords } from './words/language.ts';

/** A number as found: an amount, or tokens that a mask took out (`reason`), or both when the grammar itself knows better. */
export interface Reading {
  readonly first: number;
  readonly end: number;
  readonly amount: Amount | undefined;
  readonly reason: NotMetricReason | undefined;
}

type Tokens = readonly Token[];
type Masks = readonly (NotMetricReason | undefined)[];

const dashes = new Set(['-', '–', '—', '‑', '−', '~', '～']);

/** Every number of the text, in order and without overlaps. */
export function readAll(tokens: Tokens, masks: Masks, words: LanguageWords): Reading[] {
  const readings: Reading[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; ) {
    const series = masks[at] === undefined ? readStatisticSeries(tokens, at, masks, words) : undefined;
    if (series !== undefined) {
      readings.push(...series.map((amount) => ({ first: amount.first, end: amount.end, amount, reason: undefined })));
      at = series.at(-1)!.end;
      floor = at;
      continue;
    }
    const reading = masks[at] === undefined ? readOne(tokens, at, masks, words, floor) : maskedRun(tokens, at, masks);
    if (reading === undefined) {
      at += 1;
      continue;
    }
    if (reading.amount !== undefined || masks[at] === undefined || hasDigit(tokens, reading)) readings.push(reading);
    at = Math.max(reading.end, at + 1);
    floor = at;
  }
  return shareConfidence(shareUnits(readings, tokens, words), tokens, words);
}

function hasDigit(tokens: Tokens, reading: Reading): boolean {
  for (let at = reading.first; at < reading.end; at += 1) if (/\p{Nd}/u.test(tokens[at]!.text)) return true;
  return false;
}

function maskedRun(tokens: Tokens, at: number, masks: Masks): Reading {
  const reason = masks[at];
  let end = at + 1;
  while (end < tokens.length && masks[end] === reason && (reason === 'code' || reason === 'link' ? !tokens[end]!.spaced : !tokens[end]!.spaced)) end += 1;
  return { first: at, end, amount: undefined, reason };
}

function readOne(tokens: Tokens, at: number, masks: Masks, words: LanguageWords, floor: number): Reading | undefined {
  const idiom = readIdiom(tokens, at, words);
  if (idiom !== undefined) return idiom;
  const clock = clockEnd(tokens, at, words);
  if (clock !== undefined) return { first: at, end: clock, amount: undefined, reason: 'date' };
  const amount = withUnitBefore(readAmount(tokens, at, words, floor), tokens, words);
  if (amount === undefined || masks.slice(at, amount.end).some((mask) => mask !== undefined)) {
    return amount === undefined && tokens[at]!.kind === 'number' ? { first: at, end: at + 1, amount: undefined, reason: 'identifier' } : amount && numeralOnly(tokens, at, masks, amount);
  }
  const joined = readTwoUnits(tokens, amount, masks, words) ?? readShortTime(tokens, amount, masks, words) ?? readMinorMoney(tokens, amount, masks, words) ?? readRatioOrPart(tokens, amount, masks, words) ?? readRange(tokens, amount, masks, words) ?? readPlusMinus(tokens, amount, words) ?? amount;
  return 'reason' in joined ? joined : { first: joined.first, end: joined.end, amount: joined, reason: undefined };
}

/** `days of stock from 47 to 33`, `Overtime hours 21,400`, `kWh per 1,000 sheets: 7.1`: the measure names the unit, the number may say by what time. */
function withUnitBefore(bare: Amount | undefined, tokens: Tokens, words: LanguageWords): Amount | undefined {
  const amount = withNamedUnit(bare, tokens, words);
  const per = amount?.unit === bare?.unit || amount?.per !== undefined ? undefined : readPer(tokens, amount!.end, words);
  return per?.time === true ? { ...amount!, per: per.name, perTime: true, end: per.end } : amount;
}

function withNamedUnit(amount: Amount | undefined, tokens: Tokens, words: LanguageWords): Amount | undefined {
  if (amount === undefined || amount.unit !== undefined || amount.currency !== undefined || amount.multiplier || amount.compound || amount.occurrences || amount.numeral.fraction || amount.range) return amount;
  const year = amount.numeral.plainDigits === 4 && isYearShaped(tokens[amount.numeral.first]!);
  const next = tokens[amount.end];
  const closes = endsPhrase(next, words);
  // `Negotiation days 22 held`, but `on some days 22 people came`
  if (year || amount.sign !== '' || (!closes && (next!.kind !== 'word' || isPlural(next!.lower, words) || tokens[amount.end + 1]?.kind === 'word' && !endsPhrase(tokens[amount.end + 1], words)))) return amount;
  // `weeks of training for 25` counts those who had it.
  if (words.sharers.has(tokens[boundStart(tokens, amount.first, 0, words) - 1]?.lower ?? '')) return amount;
  // `Overtime hours: 21,400`
  const last = tokens[amount.first - 1]?.text === ':' ? amount.first - 2 : amount.first - 1;
  const head = last > 0 && tokens[last - 1]!.kind === 'word' && !words.stop.has(tokens[last - 1]!.lower) ? namedUnit(tokens, last, words) : undefined;
  if (head !== undefined || !closes) return { ...amount, unit: head };
  const labelled = unitOfLabel(tokens, amount.first - 1, words);
  if (labelled !== undefined) return { ...amount, unit: labelled };
  for (let at = amount.first - 1; at > 0 && at > amount.first - 10; at -= 1) {
    const { kind, text, lower } = tokens[at]!;
    const joins = words.of.has(lower) || words.per.has(lower) || opensMovement(tokens, at, amount.first, words);
    if (kind === 'number' && !words.per.has(tokens[at - 1]!.lower)) return amount;
    if (kind === 'symbol' && text !== ':') return amount;
    const unit = joins ? namedUnit(tokens, at - 1, words) : undefined;
    if (unit !== undefined) return { ...amount, unit };
  }
  return amount;
}

/** `Minutes without supply fell from 21`: the preposition at `at` tells of the unit that opens the sentence, and what fell are they. */
function opensMovement(tokens: Tokens, at: number, first: number, words: LanguageWords): boolean {
  const opening = tokens[at - 2];
  if (!words.prepositions.has(tokens[at]!.lower) || !(opening === undefined || (opening.kind === 'symbol' && !/^[,/-]$/u.test(opening.text)))) return false;
  const moved = tokens.slice(at, first).some(({ lower }) => words.upVerbs.has(lower) || words.downVerbs.has(lower));
  return moved && words.from.has(tokens[first - 1]!.lower);
}

/** `Working days to close the month: 6.5`, `… : from 6.5 to 4`: the head of the label that opens the text. */
function unitOfLabel(tokens: Tokens, colon: number, words: LanguageWords): Unit | undefined {
  const at = words.from.has(tokens[colon]?.lower ?? '') ? colon - 1 : colon;
  if (tokens[at]?.text !== ':' || at > 10) return undefined;
  const stop = tokens.slice(0, at).findIndex(({ kind, lower }) => kind !== 'word' || words.stop.has(lower));
  return stop > 0 && stop < 4 && tokens[stop]!.kind === 'word' && !words.per.has(tokens[stop]!.lower) ? namedUnit(tokens, stop - 1, words) : undefined;
}

/** A unit in the plural or a symbol of several letters, without a number of its own. */
function namedUnit(tokens: Tokens, at: number, words: LanguageWords): Unit | undefined {
  const { kind, text, lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (kind !== 'word' || before?.kind === 'number' || words.numbers.has(before?.lower ?? '') || words.determiners.has(before?.lower ?? '')) return undefined;
  const unit = isPlural(lower, words) ? unitByWord(lower) : text.length > 1 && /\p{Lu}/u.test(text) ? unitBySymbol(text) : undefined;
  return unit === undefined || ['count', 'share', 'points'].includes(unit.dimension) ? undefined : unit;
}

/** The amount ran into masked tokens: take the number alone. */
function numeralOnly(tokens: Tokens, at: number, masks: Masks, amount: Amount): Reading | undefined {
  if (masks.slice(at, amount.numeral.end).some((mask) => mask !== undefined)) return tokens[at]!.kind === 'number' ? { first: at, end: at + 1, amount: undefined, reason: 'identifier' } : undefined;
  const plain: Amount = { ...amount, end: amount.numeral.end, unit: undefined, per: undefined, perTime: false };
  return { first: plain.first, end: plain.end, amount: plain, reason: undefined };
}

const glued = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

const idiomsOf = weakMemo(({ idioms }: LanguageWords) => phraseTable(idioms.map((phrase) => [phrase, true] as const), 'first'));

/** `24/7`, `0-to-1`, `zero to one`, `50/50`, `9-to-5`. */
function readIdiom(tokens: Tokens, at: number, words: LanguageWords): Reading | undefined {
  const token = tokens[at]!;
  const phrase = matchAfter(tokens, at, idiomsOf(words));
  if (phrase !== undefined) return { first: at, end: phrase.end, amount: undefined, reason: 'idiom' };
  const first = token.kind === 'number' ? token.text : words.numbers.has(token.lower) ? String(words.numbers.get(token.lower)) : undefined;
  if (first === undefined) return undefined;
  const hyphenated = isJoiningHyphen(tokens, at + 1) && isJoiningHyphen(tokens, at + 3);
  const middle = hyphenated ? at + 2 : at + 1;
  const last = hyphenated ? at + 4 : at + 2;
  const number = tokens[last]?.kind === 'number' ? tokens[last]!.text : String(words.numbers.get(tokens[last]?.lower ?? '') ?? '');
  const arrow = !hyphenated && /^(?:→|->)$/u.test(tokens[middle]?.text ?? '') && glued(tokens[middle]) && glued(tokens[last]);
  if (arrow && first === '0' && number === '1') return { first: at, end: last + 1, amount: undefined, reason: 'idiom' };
  if (words.to.has(tokens[middle]?.lower ?? '') && number !== '') {
    const start = first === '0' && number === '1';
    const free = tokens[last + 1] === undefined || tokens[last + 1]!.kind === 'symbol' || words.stop.has(tokens[last + 1]!.lower) || hyphenated;
    if ((start && free && (hyphenated || !words.from.has(tokens[at - 1]?.lower ?? ''))) || (hyphenated && isDirectionless(first, number))) {
      return { first: at, end: last + 1, amount: undefined, reason: 'idiom' };
    }
  }
  const slash = tokens[at + 1]?.text === '/' && glued(tokens[at + 1]) && glued(tokens[at + 2]) ? tokens[at + 2]!.text : '';
  const halves = isJoiningHyphen(tokens, at + 1) ? (words.numbers.get(tokens[at + 2]!.lower)?.toString() ?? tokens[at + 2]!.text) : '';
  // `fifty-fifty`, `five-a-side`
  if (first === '50' && halves === '50') return { first: at, end: at + 3, amount: undefined, reason: 'idiom' };
  // `won 3-1`, `a 2–2 draw`: a result, for a range would rise.
  if (isScore(tokens, at, words)) return { first: at, end: at + 3, amount: undefined, reason: 'rating' };
  if (words.articles.has(halves) && isJoiningHyphen(tokens, at + 3)) return { first: at, end: at + 5, amount: undefined, reason: 'idiom' };
  if ((first === '24' && slash === '7') || (first === slash && first === '50')) {
    const more = tokens[at + 3]?.text === '/' && tokens[at + 4]?.text === '365' ? at + 5 : at + 3;
    return { first: at, end: more, amount: undefined, reason: 'idiom' };
  }
  return undefined;
}

function isScore(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const [first, dash, second] = tokens.slice(at, at + 3);
  const small = (token: Token | undefined): boolean => token?.kind === 'number' && /^(?:0|[1-9]\d?)$/u.test(token.text);
  if (!small(first) || !small(second) || !/^[-–]$/u.test(dash!.text) || !glued(dash) || !glued(second) || Number(first!.text) < Number(second!.text)) return false;
  const before = tokens[at - 1];
  const free = before === undefined || first!.spaced || before.text === '(';
  const unit = readAmount(tokens, at + 2, words, at + 2);
  return free && unit?.end === at + 3 && !unit.compound && !dashes.has(tokens[at + 3]?.text ?? '');
}

/** `9-to-5`, `1-to-1`: no rising range. */
function isDirectionless(first: string, second: string): boolean {
  return Number(first) >= Number(second);
}

/** `4-5`, `$2M–$3M`, `two to three`, `between 3 and 5`, `500ms-5s`, `8- to 16-metre`; `from A to B` stays two levels. */
function readRange(tokens: Tokens, amount: Amount, masks: Masks, words: LanguageWords): Amount | undefined {
  const connector = tokens[amount.end];
  if (connector === undefined) return undefined;
  const dash = dashes.has(connector.text);
  const hanging = dash && words.to.has(tokens[amount.end + 1]?.lower ?? '');
  const at = hanging ? amount.end + 1 : amount.end;
  const word = tokens[at]!;
  const between = words.and.has(word.lower) && words.between.has(tokens[amount.first - 1]?.lower ?? '');
  const toWord = words.to.has(word.lower) && word.kind === 'word';
  const either = words.or.has(word.lower) && word.kind === 'word' ? readEither(tokens, amount, at + 1, masks, words) : undefined;
  if (either !== undefined) return either;
  if (!(dash && !hanging) && !toWord && !between) return undefined;
  if (toWord && (opensChange(tokens, amount.first, words) || isStep(tokens, amount, words))) return undefined;
  const start = secondStart(tokens, at + 1, dash && !hanging ? amount.end : undefined);
  if (start === undefined || masks[start] !== undefined) return undefined;
  const second = asMoney(readAmount(tokens, start, words, at + 1), amount, tokens, words);
  if (second === undefined || masks.slice(start, second.end).some((mask) => mask !== undefined)) return undefined;
  if (dash && !hanging && connector.spaced && second.currency === undefined && second.unit === undefined) return undefined;
  if (dash && !hanging && connector.spaced !== tokens[amount.end + 1]!.spaced) return undefined;
  if (between && isYearShaped(tokens[amount.first]) && isYearShaped(tokens[start]) && second.unit === undefined) return undefined;
  if (toWord && !hanging && (isLevelPair(tokens, amount, second, words) || isDated(tokens, amount, second, words))) return undefined;
  return joinRange(amount, second);
}

/** `eight or nine a year`: two small numbers in a row are a range. */
function readEither(tokens: Tokens, amount: Amount, at: number, masks: Masks, words: LanguageWords): Amount | undefined {
  const second = masks[at] === undefined && amount.end === amount.numeral.end ? readAmount(tokens, at, words, at) : undefined;
  const small = second !== undefined && amount.low.numerator.isInteger() && amount.low.numerator.lte(20) && !amount.numeral.fraction && !second.numeral.fraction && second.numeral.notation === amount.numeral.notation;
  return small && compareExact(subtractExact(second.low, amount.low), exact(1)) === 0 ? joinRange(amount, second) : undefined;
}

/** In `USD 1.2-1.5m` the letter is a million, as in `$1.5m`. */
function asMoney(second: Amount | undefined, first: Amount, tokens: Tokens, words: LanguageWords): Amount | undefined {
  const scaled = second === undefined || first.currency === undefined || second.currency !== undefined ? undefined : withGuardedSuffix(second.numeral, tokens, words);
  return second === undefined || scaled === undefined ? second : { ...second, unit: undefined, numeral: scaled, end: scaled.end, low: scaled.value, high: scaled.value, step: scaled.step };
}

/** `Stock accuracy 97.1 to 99.6 %`, `mine went 34 to 19 %`: percentages right behind their measure are what was and what is. */
function isLevelPair(tokens: Tokens, amount: Amount, second: Amount, words: LanguageWords): boolean {
  const before = tokens[amount.first - 1];
  const next = tokens[second.end];
  const shares = second.unit?.dimension === 'share' && (amount.unit === undefined || amount.unit === second.unit);
  if (!shares || before === undefined || boundStart(tokens, amount.first, 0, words) !== amount.first || amount.sign !== '') return false;
  if (!endsPhrase(next, words) || words.of.has(next?.lower ?? '') || words.up.has(next?.lower ?? '') || words.down.has(next?.lower ?? '')) return false;
  if (words.movingVerbs.has(before.lower)) return true;
  if (before.kind === 'symbol') return before.text === ':' || before.text === ',';
  const changes = tokens.slice(Math.max(0, amount.first - 5), amount.first).some(({ lower }) => words.upVerbs.has(lower) || words.downVerbs.has(lower));
  return before.kind === 'word' && !changes && !words.stop.has(before.lower) && !words.linkingVerbs.has(before.lower) && !words.per.has(before.lower);
}

/** `from $3.2M in 2022 to $7.9M`: the year says when, and no lower end. */
function isDated(tokens: Tokens, amount: Amount, second: Amount, words: LanguageWords): boolean {
  const year = amount.numeral.plainDigits === 4 && amount.unit === undefined && amount.currency === undefined && isYearShaped(tokens[amount.first]!);
  return year && words.inWords.has(tokens[amount.first - 1]?.lower ?? '') && (second.unit !== undefined || second.currency !== undefined || second.numeral.plainDigits !== 4);
}

/** The token of the second numeral, past a currency sign or a code. */
function secondStart(tokens: Tokens, at: number, dash: number | undefined): number | undefined {
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (token.kind === 'number' || index > at || token.kind === 'word') {
      return token.kind === 'word' && dash !== undefined && tokens[index + 1]?.kind === 'number' && /^[A-Z]{3}$/u.test(token.text) ? index + 1 : index;
    }
  }
  return undefined;
}

/** Units that people say together with `and`. */
const spelled = new Set(['year month', 'week day', 'day h', 'h min', 'min s', 'lb oz', 'ft in', 'st lb']);

/** `7 h 20 min`, `5 feet 2 inches`, `2 years and 3 months`: one amount, in the smaller unit. */
function readTwoUnits(tokens: Tokens, amount: Amount, masks: Masks, words: LanguageWords): Amount | undefined {
  const and = words.and.has(tokens[amount.end]?.lower ?? '') && tokens[amount.end]!.kind === 'word' && !words.between.has(tokens[amount.first - 1]?.lower ?? '');
  const next = and ? amount.end + 1 : amount.end;
  if (amount.unit === undefined || amount.per !== undefined || !amount.low.numerator.isInteger() || masks[next] !== undefined || (!and && tokens[next]?.kind !== 'number')) return undefined;
  const second = readAmount(tokens, next, words, next);
  const inches = second !== undefined && second.unit === undefined && amount.unit.name === 'ft' && /^(?:in|["″])$/u.test(tokens[second.end]?.text ?? '');
  const unit = inches ? unitByName('in') : second?.unit?.name === 'm' && amount.unit.name === 'h' ? unitByName('min') : second?.unit;
  if (second === undefined || unit === undefined || unit.dimension !== amount.unit.dimension || unit.factor.gte(amount.unit.factor)) return undefined;
  if (and && (!spelled.has(`${amount.unit.name} ${unit.name}`) || (amount.numeral.notation !== second.numeral.notation))) return undefined;
  const ratio = exact(amount.unit.factor, unit.factor);
  if (compareExact(second.low, ratio) >= 0) return undefined;
  const low = addExact(multiplyExact(amount.low, ratio), second.low);
  return { ...amount, end: inches ? second.end + 1 : second.end, unit, low, high: low, step: second.step, per: second.per, perTime: second.perTime, numeral: { ...amount.numeral, end: second.numeral.end } };
}

/** `3 dollars 50 cents`, `thirteen dollars and forty-five cents`. */
function readMinorMoney(tokens: Tokens, amount: Amount, masks: Masks, words: LanguageWords): Amount | undefined {
  if (amount.currency === undefined || amount.end === amount.numeral.end || amount.per !== undefined || !amount.low.numerator.isInteger()) return undefined;
  const next = words.and.has(tokens[amount.end]?.lower ?? '') ? amount.end + 1 : amount.end;
  const minor = masks[next] === undefined ? readNumeral(tokens, next, words) : undefined;
  if (minor === undefined || !minor.value.numerator.isInteger() || minor.value.numerator.gte(100) || !minorCurrencyWords.has(tokens[minor.end]?.lower ?? '')) return undefined;
  const low = addExact(amount.low, divideExact(minor.value, exact(100)));
  return { ...amount, end: minor.end + 1, low, high: low, step: exact('0.01').numerator, numeral: { ...amount.numeral, end: minor.end } };
}

const below: ReadonlyMap<string, string> = new Map([['h', 'min'], ['min', 's']]);

/** `3 min 10`, `2 h 30`: the next smaller unit goes without saying. */
function readShortTime(tokens: Tokens, amount: Amount, masks: Masks, words: LanguageWords): Amount | undefined {
  const token = tokens[amount.end];
  const unit = unitByName(below.get(amount.unit?.name ?? '') ?? '');
  if (unit === undefined || amount.per !== undefined || masks[amount.end] !== undefined || token?.kind !== 'number' || !/^[0-5]\d$/u.test(token.text) || !amount.low.numerator.isInteger()) return undefined;
  if (!endsPhrase(tokens[amount.end + 1], words) || /^[%‰/:–-]$/u.test(tokens[amount.end + 1]?.text ?? '')) return undefined;
  const low = addExact(multiplyExact(amount.low, exact(amount.unit!.factor, unit.factor)), exact(token.text));
  return { ...amount, end: amount.end + 1, unit, low, high: low, step: exact(1).numerator, numeral: { ...amount.numeral, end: amount.end + 1 } };
}

/** `9.8 ± 0.3 ms`, `9.8 +/- 0.3`. */
function readPlusMinus(tokens: Tokens, amount: Amount, words: LanguageWords): Amount | undefined {
  const sign = tokens[amount.end];
  const spelled = sign?.text === '+' && tokens[amount.end + 1]?.text === '/' && dashes.has(tokens[amount.end + 2]?.text ?? '');
  if (sign?.text !== '±' && !spelled) return undefined;
  const start = spelled ? amount.end + 3 : amount.end + 1;
  const second = readAmount(tokens, start, words, start);
  if (second === undefined || second.range || (amount.unit !== undefined && second.unit !== undefined && second.unit !== amount.unit)) return undefined;
  return {
    ...amount, end: second.end, unit: amount.unit ?? second.unit, per: second.per ?? amount.per, perTime: second.perTime || amount.perTime,
    low: subtractExact(amount.low, second.low), high: addExact(amount.high, second.low), range: true, numeral: { ...amount.numeral, end: second.numeral.end },
  };
}
