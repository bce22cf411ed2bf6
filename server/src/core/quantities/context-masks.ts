import type { NotMetricReason } from '../model/quantity.ts';
import { isAge } from './age-mask.ts';
import type { Amount } from './amounts.ts';
import { isLowerBetter } from './better.ts';
import type { BoundReading } from './bounds.ts';
import { compareExact, exact } from './exact.ts';
import type { CountedNoun } from './measure.ts';
import { endsPhrase } from './parts.ts';
import { readPer } from './read-unit.ts';
import { isPlural, singular } from './stem.ts';
import { isYearOver, isYearShaped, type Token } from './tokens.ts';
import { unitByWord } from './units.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

export interface Surroundings {
  readonly amount: Amount;
  readonly bound: BoundReading;
  readonly noun: CountedNoun | undefined;
  readonly changed: boolean;
}

/** Why an amount is no metric after all, decided by the words around it; undefined for a metric. */
export function contextMask(tokens: Tokens, around: Surroundings, words: LanguageWords): NotMetricReason | undefined {
  const { amount } = around;
  const measured = amount.unit !== undefined || amount.currency !== undefined || amount.multiplier;
  // `4.7★`
  if (/^[★⭐]/u.test(tokens[amount.end]?.text ?? '')) return 'rating';
  if (measured && isYearOf(tokens, around, words)) return 'date';
  if (isAge(tokens, amount, words)) return 'age';
  return ordinalMask(tokens, amount, words)
    ?? gluedMask(tokens, amount, measured)
    ?? (measured ? measuredMask(tokens, amount, words) : countMask(tokens, around, words));
}

function ordinalMask(tokens: Tokens, amount: Amount, words: LanguageWords): NotMetricReason | undefined {
  const next = tokens[amount.numeral.end];
  return next !== undefined && !next.spaced && words.ordinalEndings.has(next.lower) && amount.numeral.notation === 'digits' ? 'ordinal' : undefined;
}

/** Digits stuck to letters that are no unit (`5G`, `2FA`), or to a name by a sign (`GPT-4`, `C++17`, `P@5`). */
function gluedMask(tokens: Tokens, amount: Amount, measured: boolean): NotMetricReason | undefined {
  const next = tokens[amount.end];
  if (!measured && amount.numeral.notation === 'digits' && next?.kind === 'word' && !next.spaced) return 'name';
  if (isSide(tokens, amount, measured)) return 'formula';
  const before = tokens[amount.first - 1];
  if (before === undefined || tokens[amount.first]!.spaced) return undefined;
  if (before.kind === 'word') return 'name';
  const owner = tokens[amount.first - 2];
  const stuck = owner !== undefined && !before.spaced;
  if ((before.text === '+' || before.text === '@' || before.text === '#' || before.text === '_') && stuck) return before.text === '+' && owner.text !== '+' ? 'formula' : 'name';
  if (before.text === '.' && stuck && owner.kind === 'word') return 'name';
  // `HTTP/2`
  if (before.text === '/' && stuck && owner.kind === 'word' && /^\p{Lu}/u.test(owner.text)) return 'name';
  return undefined;
}

/** `50 x 100 mm`, `2 m × 3 m`, `3 × 12`: a side, or a factor. What is measured otherwise may be there so many times: `3 × 40 kg`. */
function isSide(tokens: Tokens, { first, end, unit }: Amount, measured: boolean): boolean {
  if (measured && unit?.dimension !== 'length') return false;
  const times = (at: number): boolean => /^[x×]$/u.test(tokens[at]?.text ?? '');
  return (times(end) && tokens[end + 1]?.kind === 'number') || (measured && times(first - 1) && first > 1);
}

/** A value with a unit is a metric, but for `95% CI`, `100% Python` idioms and labels of time (`the 2020s`). */
function measuredMask(tokens: Tokens, amount: Amount, words: LanguageWords): NotMetricReason | undefined {
  const next = tokens[amount.end];
  if (amount.unit?.name === 'B' && isModelSize(tokens, amount)) return 'name';
  if (amount.unit?.name === '%' && amount.low.numerator.gt(100) && [1, 2].some((back) => words.giving.has(tokens[amount.first - back]?.lower ?? ''))) return 'idiom';
  if (amount.unit?.name === '%' && isPosition(tokens, amount, words)) return 'idiom';
  if (amount.unit?.name === 'bit' && tokens[amount.numeral.end]?.text === '-') return 'name';
  if (amount.unit?.name === '%' && words.confidence.has(next?.lower ?? '')) return 'name';
  if (amount.unit?.name === 's' && amount.numeral.end === amount.end - 1 && /^(?:(?:19|20)?\d0)$/u.test(tokens[amount.first]!.text) && !tokens[amount.end - 1]!.spaced && isDecade(tokens, amount, words)) return 'date';
  // `the USD one`
  if (amount.numeral.notation === 'words' && isOne(amount) && amount.currency !== undefined && words.determiners.has(tokens[amount.first - 1]?.lower ?? '')) return 'idiom';
  if (amount.numeral.notation === 'words' && isOne(amount) && amount.unit !== undefined && words.of.has(next?.lower ?? '') && words.the.has(tokens[amount.end + 1]?.lower ?? '')) return 'idiom';
  return undefined;
}

/** `Tailspin 3 70B`, `Tailspin 7B`: billions of parameters, as a part of a name. */
function isModelSize(tokens: Tokens, amount: Amount): boolean {
  const unit = tokens[amount.end - 1]!;
  if (unit.text !== 'B' || unit.spaced || amount.first + 2 !== amount.end) return false;
  const named = tokens[amount.first - 1]?.kind === 'number' ? amount.first - 2 : amount.first - 1;
  return /^\p{Lu}/u.test(tokens[named]?.text ?? '') || /\p{Nd}/u.test(tokens[amount.first - 1]?.kind === 'word' ? tokens[amount.first - 1]!.text : '');
}

/** `the last 20 % of the work` */
function isPosition(tokens: Tokens, amount: Amount, words: LanguageWords): boolean {
  return words.positions.has(tokens[amount.first - 1]?.lower ?? '') && words.determiners.has(tokens[amount.first - 2]?.lower ?? '') && words.of.has(tokens[amount.end]?.lower ?? '');
}

function isDecade(tokens: Tokens, amount: Amount, words: LanguageWords): boolean {
  const before = tokens[amount.first - 1]?.lower ?? '';
  return tokens[amount.first]!.text.length === 4 || words.decadeBefore.has(before) || (words.determiners.has(before) && tokens[amount.first]!.text.endsWith('0'));
}

function isOne(amount: Amount): boolean {
  return compareExact(amount.low, exact(1)) === 0;
}

function countMask(tokens: Tokens, around: Surroundings, words: LanguageWords): NotMetricReason | undefined {
  const { amount, bound, noun } = around;
  return listMask(tokens, amount)
    ?? ratingMask(around, words)
    ?? wordMask(tokens, around, words)
    ?? yearMask(tokens, around, words)
    ?? nameMask(tokens, around, words)
    ?? (bound.bound === undefined && !amount.compound ? enumerationMask(tokens, amount, noun, words) : undefined);
}

/** `1.` or `1)` at the very start, `(2)` before a word, `[3]`. */
function listMask(tokens: Tokens, amount: Amount): NotMetricReason | undefined {
  if (amount.numeral.notation !== 'digits' || amount.sign !== '' || amount.end - amount.first !== 1) return undefined;
  const before = tokens[amount.first - 1];
  const next = tokens[amount.end];
  if (before === undefined && next !== undefined && !next.spaced && (next.text === ')' || (next.text === '.' && tokens[amount.end + 1] !== undefined))) return 'list-number';
  const small = amount.low.numerator.lt(100);
  if (small && before?.text === '(' && before.spaced && next?.text === ')') return 'list-number';
  if (before?.text === '[' && next?.text === ']') return 'list-number';
  return undefined;
}

/** `five stars` for a hotel or a kitchen, as in `a five-star rating`. */
function ratingMask({ amount, bound, noun }: Surroundings, words: LanguageWords): NotMetricReason | undefined {
  const plain = noun?.phrase.length === 1 && words.ratings.has(singular(noun.phrase[0]!.lower, words)) && !amount.range && amount.total === undefined && bound.bound === undefined;
  return plain && amount.step.eq(1) && amount.changeEnd === undefined && amount.low.numerator.lte(5) ? 'rating' : undefined;
}

/** `one of the`, `one import swap`, `zero-skip`, `two-way`; `one` counts only beside a comparator or a unit. */
function wordMask(tokens: Tokens, { amount, bound, noun, changed }: Surroundings, words: LanguageWords): NotMetricReason | undefined {
  if (amount.numeral.notation !== 'words' || amount.total !== undefined || amount.outOf === true || amount.range || amount.occurrences) return undefined;
  const single = amount.numeral.end - amount.numeral.first === 1;
  const lower = tokens[amount.numeral.first]!.lower;
  // `in one night`
  if (single && lower === words.one && noun?.phrase.length === 1 && words.periods.has(noun.phrase[0]!.lower) && words.takenFor.has(tokens[bound.first - 1]?.lower ?? '')) return undefined;
  // `a score of 5.9`
  if (words.articles.has(lower) && words.of.has(tokens[amount.end]?.lower ?? '') && tokens[amount.end + 1]?.kind === 'number') return 'idiom';
  if (single && lower === words.one && (bound.bound === undefined || noun === undefined)) return 'idiom';
  if (single && words.numbers.get(lower) === 0 && (amount.compound || noun === undefined || !(noun.plural || isMishap(noun, words)))) return 'idiom';
  if (amount.compound && words.idiomCompounds.has(tokens[amount.numeral.end + 1]?.lower ?? '')) return 'idiom';
  if (amount.numeral.fraction && noun === undefined && !changed && amount.unit === undefined && !words.of.has(tokens[amount.end]?.lower ?? '')) {
    // `two thirds`, `less than a third`; `half` and `a quarter` alone are mostly none.
    const counted = amount.numeral.end - amount.numeral.first > 1 && lower !== words.one && !words.articles.has(lower);
    const bounded = bound.bound !== undefined && bound.bound !== 'exactly';
    return counted || bounded || words.determiners.has(tokens[amount.end]?.lower ?? '') || words.by.has(tokens[amount.first - 1]?.lower ?? '') ? undefined : 'idiom';
  }
  const name = tokens[amount.first - 1];
  // `at six`, `before seven`: the clock.
  if (single && !amount.numeral.fraction && noun === undefined && bound.bound === undefined && readPer(tokens, amount.end, words) === undefined && amount.low.numerator.lte(12) && words.clockBefore.has(name?.lower ?? '')) return 'idiom';
  if (single && noun === undefined && words.idiomBefore.has(name?.lower ?? '')) return 'idiom';
  return undefined;
}

/** `zero data loss`; `zero downtime` is mostly a manner of working. */
function isMishap(noun: CountedNoun, words: LanguageWords): boolean {
  return noun.phrase.length > 1 && isLowerBetter(noun.phrase.at(-1)!.lower, words);
}

/** `the 2019 degree` is a year's, not an angle, and `the 2018 open day` no length of time. */
function isYearOf(tokens: Tokens, { amount: { first, numeral, unit, end, sign }, noun }: Surroundings, words: LanguageWords): boolean {
  if (unit === undefined || sign !== '' || numeral.plainDigits !== 4 || !/^(?:19|20)\d[1-9]$/u.test(tokens[numeral.first]!.text)) return false;
  const next = tokens[numeral.end];
  if (end === numeral.end) return noun !== undefined && noun.phrase.length > 1 && !noun.plural && words.determiners.has(tokens[first - 1]?.lower ?? '');
  return end === numeral.end + 1 && next?.kind === 'word' && next.spaced && next.lower.length > 3 && !isPlural(next.lower, words);
}

/** Four ungrouped digits that read as a year, unless they count a plural right behind them. */
function yearMask(tokens: Tokens, { amount, bound, noun, changed }: Surroundings, words: LanguageWords): NotMetricReason | undefined {
  const text = tokens[amount.numeral.first]!.text;
  const alone = !amount.numeral.fraction && !amount.range && amount.total === undefined && amount.sign === '' && !changed;
  if (!alone || amount.numeral.plainDigits !== 4 || !isYearShaped(tokens[amount.numeral.first])) return undefined;
  if (noun?.plural === true && isOfPeriodTold(tokens, noun.end, words)) return undefined;
  if (isYearOver(tokens, amount.first, words)) return 'date';
  const before = tokens[amount.first - 1];
  const lower = before?.lower ?? '';
  const determined = words.determiners.has(lower);
  const dating = (words.dateBefore.has(lower) && before?.kind === 'word' && !words.looseDateBefore.has(lower)) || endsSpanOfYears(tokens, amount.first, words);
  // `Ofsted 2024 names our programme`: what stands before a determiner is a verb.
  const verb = noun !== undefined && noun.phrase.length === 1 && words.determiners.has(tokens[noun.end]?.lower ?? '') && /^\p{Lu}/u.test(before?.text ?? '');
  const far = farYear.test(text);
  if (noun?.plural !== true || verb) {
    if (far && !determined && !dating) return undefined;
    const dated = before === undefined || words.dateBefore.has(lower) || determined || before.kind === 'symbol';
    return verb || bound.bound === undefined || dated || bound.bound === 'about' ? 'date' : undefined;
  }
  if (determined && !text.endsWith('00')) return 'date';
  if (dating) return far ? undefined : 'date';
  return noun.phrase.length === 1 || !words.dateBefore.has(lower) ? undefined : 'date';
}

/** `Between 2019 and 2025 complaints fell`, `from 2019 to 2025 visitors doubled`: the year before it says that this is one, too. */
function endsSpanOfYears(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const [opening, from, joining] = [tokens[at - 3]?.lower ?? '', tokens[at - 2], tokens[at - 1]?.lower ?? ''];
  // `rose from 1950 to 2020 members` tells of members.
  const opens = tokens[at - 4] === undefined || tokens[at - 4]!.kind === 'symbol';
  const spans = (words.between.has(opening) && words.and.has(joining)) || (opens && words.from.has(opening) && words.to.has(joining));
  return spans && isYearShaped(from) && Number(from!.text) < Number(tokens[at]!.text);
}

/** A year that nobody has seen yet is one only where a determiner or a word of time says so: `by 2050`, but `a batch of 2048`. */
const farYear = /^20[4-9]\d$/u;

/** `1980 applications that year`: which year it was has been told. */
function isOfPeriodTold(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const start = words.prepositions.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const period = tokens[start + 1]?.lower ?? '';
  const dimension = unitByWord(period)?.dimension;
  return words.that.has(tokens[start]?.lower ?? '') && (words.periods.has(period) || dimension === 'time' || dimension === 'calendar');
}

const arrows = new Set(['→', '->', '=>', '⇒']);

/** `pages per on-call week 23 → 6`, `tickets 45 → 12`: so many of them, for names do not go down, nor are any named per week. */
function countsLabels(tokens: Tokens, at: number, words: LanguageWords): boolean {
  if (tokens[at - 1] === undefined) return false;
  const onward = arrows.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number';
  const per = [2, 3, 4, 5].some((back) => words.per.has(tokens[at - back]?.lower ?? ''));
  const falls = Number(tokens[at]!.text) > Number(tokens[at + 2]?.text);
  // `satisfaction with the build 2.6 → 3.9`: a build with a number for its name has no article.
  const before = tokens[at - 1];
  const plural = before !== undefined && isPlural(before.lower, words);
  const determined = before !== undefined && words.the.has(tokens[at - 2]?.lower ?? '') && !/^\p{Lu}/u.test(before.text);
  if (onward && (per || determined || (falls && plural))) return true;
  // `overdue orders 230 to 60`, `median DLP 920 to 760`
  const to = words.to.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.kind === 'number';
  if (to && falls && before !== undefined && (plural || isAcronym(before))) return true;
  // The 6 of it.
  const joined = arrows.has(before?.text ?? '') || words.to.has(before?.lower ?? '');
  return joined && tokens[at - 2]?.kind === 'number' && countsLabels(tokens, at - 2, words);
}

function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(text);
}

/** `median DLP 920 mGy cm`: spelled like the symbol of a unit, known or not. */
function isUnitLike(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.spaced && /^[a-zµμ]\p{Lu}\p{L}?$/u.test(token.text);
}

/** `on the ward 19 in 2017, 8 in 2019`: what has a name of its own has no article (`on ward 19`), unless a noun follows. */
function standsApart(tokens: Tokens, { first, end }: Amount, words: LanguageWords): boolean {
  return words.the.has(tokens[first - 2]?.lower ?? '') && words.inWords.has(tokens[end]?.lower ?? '') && isYearShaped(tokens[end + 1]);
}

/** `Postgres 12`, `HTTP 404`, `step 3`, `a Fortune 50 customer`: a word that the number names or numbers. */
function nameMask(tokens: Tokens, { amount, bound, noun, changed }: Surroundings, words: LanguageWords): NotMetricReason | undefined {
  const before = tokens[amount.first - 1];
  // `Art. 17`
  if (before?.text === '.' && !before.spaced && words.labelAbbreviations.has(tokens[amount.first - 2]?.lower ?? '') && amount.numeral.notation === 'digits' && bound.bound === undefined) return 'name';
  // `Contosodb 1.29+`, `Tailspin 3.11 and up`, `grade 5 or above`
  if (words.sizings.has(tokens[amount.compound ? amount.end + 1 : amount.end]?.lower ?? '')) return 'name';
  // `page 3 of 12`
  if (before?.kind === 'word' && amount.total !== undefined && noun === undefined && amount.numeral.notation === 'digits' && words.labels.has(before.lower)) return 'name';
  const plus = bound.bound === 'at-least' && bound.first === amount.first && (noun?.plural !== true || amount.numeral.step.lt(1));
  if (before?.kind !== 'word' || amount.compound || (bound.bound !== undefined && !plus) || amount.total !== undefined || amount.occurrences || changed) return undefined;
  if (amount.numeral.suffix !== '' || amount.sign !== '') return undefined;
  // `eight months without a single outage`
  if (amount.low.numerator.isZero() && amount.numeral.notation === 'words' && !words.numbers.has(tokens[amount.first]!.lower)) return undefined;
  const plural = noun?.plural === true;
  if (countsLabels(tokens, amount.first, words) || standsApart(tokens, amount, words) || (isAcronym(before) && isUnitLike(tokens[amount.end]))) return undefined;
  // `by year 1.2, 1.6 and 1.9 million`
  if (words.by.has(tokens[amount.first - 2]?.lower ?? '') && amount.numeral.step.lt(1)) return undefined;
  if (words.labels.has(singular(before.lower, words)) && (!plural || isTitled(tokens, amount.first - 1, words))) return 'name';
  if (amount.numeral.notation !== 'digits') return undefined;
  // `recall at 10 of 94 %`
  if (words.at.has(before.lower) && words.shareMeasures.has(tokens[amount.first - 2]?.lower ?? '') && amount.numeral.step.eq(1) && goesOnAbout(tokens[amount.end], words)) return 'name';
  if (words.rankBefore.has(before.lower)) return 'name';
  if (words.versionBefore.has(before.lower)) return 'version';
  if (words.stop.has(before.lower) || words.shareMeasures.has(before.lower) || words.statistics.has(before.lower)) return undefined;
  // `mean ΔE 2.1`: only what is measured has a mean.
  if (words.statistics.has(tokens[amount.first - 2]?.lower ?? '')) return undefined;
  // `Contoso.js 14`, `vTail 0.4`, `k8s 1.29`
  const dotted = tokens[amount.first - 2]?.text === '.' && !before.spaced && !tokens[amount.first - 2]!.spaced && tokens[amount.first - 3]?.kind === 'word';
  const mixed = /\p{Ll}\p{Lu}|\p{L}\p{Nd}/u.test(before.text);
  if (!dotted && !mixed && !/^\p{Lu}/u.test(before.text)) return undefined;
  const capitals = isAcronym(before);
  if (capitals && /^0\.\d\d/u.test(tokens[amount.first]!.text)) return undefined;
  if (amount.range && plural) return undefined;
  const acronym = capitals || dotted;
  const determined = words.articles.has(tokens[amount.first - 2]?.lower ?? '') || words.the.has(tokens[amount.first - 2]?.lower ?? '');
  const open = plus && amount.numeral.step.lt(1);
  if (plural && !acronym && !determined && !open) return undefined;
  if (opensSentence(tokens, amount.first - 1) && noun === undefined && isVerb(before.lower, words)) return undefined;
  if (opensSentence(tokens, amount.first - 1) && (plural || noun?.phrase.length === 1) && !acronym && noun !== undefined && isVerbLike(before, words)) return undefined;
  return amount.numeral.plainDigits === 0 && amount.numeral.step.lt(1) ? 'version' : 'name';
}

/** `taught Year 9 pupils`: a capital in the middle of a sentence, or on what is no verb, makes it the name of a class. */
function isTitled(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const { text, lower } = tokens[at]!;
  return /^\p{Lu}/u.test(text) && !isPlural(lower, words) && (!opensSentence(tokens, at) || unitByWord(lower) !== undefined);
}

/** A capitalised word at the start of a sentence may be a verb (`Led 12 staff`); past forms and -s, and known verbs of change. */
function isVerbLike(token: Token, words: LanguageWords): boolean {
  return words.verbForm.test(token.lower) || words.upVerbs.has(token.lower) || words.downVerbs.has(token.lower) || words.linkingVerbs.has(token.lower) || token.lower.length <= 5;
}

/** What stands behind the name of a measure: a verb, `of`, `from`, or a mark. */
function goesOnAbout(token: Token | undefined, words: LanguageWords): boolean {
  return token !== undefined && (/^[:=(|]$/u.test(token.text) || words.of.has(token.lower) || words.from.has(token.lower) || isVerb(token.lower, words));
}

/** A verb for sure: `Wrote 17`. */
function isVerb(lower: string, words: LanguageWords): boolean {
  return words.pastVerbs.has(lower) || words.upVerbs.has(lower) || words.downVerbs.has(lower) || words.linkingVerbs.has(lower) || words.pastForm.test(lower);
}

function opensSentence(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[.!?:;•|(“"—–-]$/u.test(before.text);
}

/** `three layers`, `for two reasons`: small counts of the author's own points, without anything that would make them facts. */
function enumerationMask(tokens: Tokens, amount: Amount, noun: CountedNoun | undefined, words: LanguageWords): NotMetricReason | undefined {
  if (noun === undefined || noun.phrase.length > 2 || amount.total !== undefined || amount.range || amount.sign !== '' || noun.perTime) return undefined;
  if (amount.low.numerator.gt(10) || !amount.low.numerator.isInteger()) return undefined;
  const head = noun.phrase.at(-1)!.lower;
  if (noun.phrase.length === 1 && words.textUnits.has(singular(head, words)) && words.inWords.has(tokens[amount.first - 1]?.lower ?? '') && endsPhrase(tokens[noun.end], words) && !words.of.has(tokens[noun.end]?.lower ?? '')) return 'enumeration';
  if (!isPlural(head, words) || !words.discourse.has(singular(head, words))) return undefined;
  // `6 pieces each`: so many fall to each of others, which are facts.
  if (words.each.has(tokens[noun.end]?.lower ?? '')) return undefined;
  const modifier = noun.phrase.length === 2 ? noun.phrase[0]!.lower : undefined;
  return modifier === undefined || amount.numeral.notation === 'words' || words.forWords.has(tokens[amount.first - 1]?.lower ?? '') ? 'enumeration' : undefined;
}
