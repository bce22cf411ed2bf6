import type { Amount } from './amounts.ts';
import { isJoiningHyphen } from './number-words.ts';
import { readPer } from './read-unit.ts';
import { isPlural, singular, stem } from './stem.ts';
import type { Token } from './tokens.ts';
import { unitByWord } from './units.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

/** A word of a noun phrase: one token, or several joined by hyphens (`proof-of-concept`, `sev-1`). */
export interface PhraseWord {
  readonly first: number;
  readonly end: number;
  readonly lower: string;
}

/** The counted noun right behind a number. */
export interface CountedNoun {
  /** Modifiers and head, in order. */
  readonly phrase: readonly PhraseWord[];
  readonly end: number;
  readonly plural: boolean;
  readonly per: string | undefined;
  readonly perTime: boolean;
}

const longestPhrase = 6;

/** A hyphen, or the sign in `P@5`, `P&L` and `A/B`, without spaces. */
function joins(tokens: Tokens, at: number): boolean {
  return isJoiningHyphen(tokens, at) || joinsInitials(tokens, at) || (/^[@&]$/u.test(tokens[at]?.text ?? '') && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false);
}

function joinsInitials(tokens: Tokens, at: number): boolean {
  const glued = tokens[at]?.text === '/' && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false;
  return glued && [tokens[at - 1], tokens[at + 1]].every((token) => /^\p{Lu}{1,4}$/u.test(token?.text ?? ''));
}

/** The word at `at` with all that is joined to it by hyphens; undefined for anything that ends a noun phrase. */
export function phraseWordAt(tokens: Tokens, at: number, words: LanguageWords): PhraseWord | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || (words.stop.has(token.lower) && !joinsInitials(tokens, at + 1) && !isJoiningHyphen(tokens, at + 1))) return undefined;
  let end = at + 1;
  while (end - at < 9 && joins(tokens, end) && tokens[end + 1]!.kind !== 'symbol') end += 2;
  const lower = tokens.slice(at, end).map((each) => each.lower).join('');
  return { first: at, end, lower };
}

/** Words from `at` up to a function word, punctuation, a number or `ceiling`. */
export function phraseFrom(tokens: Tokens, at: number, ceiling: number, words: LanguageWords): PhraseWord[] {
  const phrase: PhraseWord[] = [];
  let next = at;
  while (phrase.length < longestPhrase && next < ceiling) {
    const word = phraseWordAt(tokens, next, words);
    if (word === undefined || (next > at && !tokens[next]!.spaced)) break;
    phrase.push(word);
    next = word.end;
  }
  return phrase;
}

/** Walks right from a number to the head of what it counts: the first plural, or the noun right behind it. */
export function readCountedNoun(tokens: Tokens, amount: Amount, end: number, ceiling: number, words: LanguageWords): CountedNoun | undefined {
  if (amount.compound) return compoundNoun(tokens, amount, words);
  // `27 kLOC`
  const scaled = amount.numeral.end - 1;
  if (words.scaledNouns.has(amount.numeral.suffix.toLowerCase())) return { phrase: [{ first: scaled, end: scaled + 1, lower: tokens[scaled]!.lower }], end: amount.numeral.end, plural: true, per: undefined, perTime: false };
  const of = words.of.has(tokens[end]?.lower ?? '') && (amount.numeral.vague || amount.numeral.notation === 'words' || amount.numeral.suffix !== '' || amount.total !== undefined);
  let start = of ? end + 1 : end;
  if ((amount.total !== undefined || of) && words.determiners.has(tokens[start]?.lower ?? '')) start += 1;
  while (isQuantifier(tokens[start], words) && start < end + 2) start += 1;
  const adjectival = isAdjectival(tokens, start, ceiling, words);
  // `3 million daily requests`
  const often = adjectival ? words.perAdverbs.get(tokens[start]!.lower) : undefined;
  if (adjectival) start += 1;
  const phrase = phraseFrom(tokens, start, ceiling, words);
  if (phrase.length === 0 || isVerb(phrase, words)) return undefined;
  // `85k a second at the peak, 31k average`
  if (phrase.length === 1 && words.statistics.has(phrase[0]!.lower)) return undefined;
  const head = headIndex(phrase, tokens, words);
  const noun = phrase.slice(0, head + 1);
  const last = noun.at(-1)!;
  const per = readPer(tokens, last.end, words) ?? (words.pastForm.test(tokens[last.end]?.lower ?? '') ? readPer(tokens, last.end + 1, words) : undefined);
  return {
    phrase: noun, end: per !== undefined && (per.time || tokens[last.end]?.text === '/') ? per.end : last.end, plural: isPlural(last.lower, words), per: per?.name ?? often, perTime: per?.time ?? often !== undefined,
  };
}

/** `9 different adapters`, `12 more nodes`: `more` stands in the stop list, but not right behind a number. */
function isQuantifier(token: Token | undefined, words: LanguageWords): boolean {
  return words.quantifiers.has(token?.lower ?? '');
}

/** `34 outside contributors`: a stop word, but right before a plural an adjective. */
function isAdjectival(tokens: Tokens, at: number, ceiling: number, words: LanguageWords): boolean {
  if (at + 1 >= ceiling || !words.adjectival.has(tokens[at]?.lower ?? '') || !tokens[at + 1]!.spaced) return false;
  return [at + 1, at + 2].some((next) => next < ceiling && phraseFrom(tokens, next, next + 1, words).some((word) => isPlural(word.lower, words)))
    && phraseFrom(tokens, at + 1, at + 2, words).length === 1;
}

/** A past form right behind the number says what the counted things did (`nine finished`), a comparative how much it is (`0.2 better`). */
function isVerb([first, ...others]: readonly PhraseWord[], words: LanguageWords): boolean {
  // `five served on the board` did, `five failed builds` are counted; `a 24 bed ward` has beds.
  const regular = first!.end - first!.first === 1 && first!.lower.length > 4 && words.pastForm.test(first!.lower) && !others.some((word) => isPlural(word.lower, words));
  const comparative = (words.up.has(first!.lower) || words.down.has(first!.lower)) && others.length === 0;
  return regular || comparative || words.pastVerbs.has(first!.lower);
}

/** `24-node cluster` counts nodes. */
function compoundNoun(tokens: Tokens, amount: Amount, words: LanguageWords): CountedNoun | undefined {
  const at = amount.numeral.end + 1;
  const token = tokens[at];
  if (token?.kind !== 'word' || words.compoundAdjectives.has(token.lower)) return undefined;
  return { phrase: [{ first: at, end: at + 1, lower: token.lower }], end: at + 1, plural: false, per: undefined, perTime: false };
}

function headIndex(phrase: readonly PhraseWord[], tokens: Tokens, words: LanguageWords): number {
  for (let index = 0; index < phrase.length; index += 1) {
    if (!isPlural(phrase[index]!.lower, words)) continue;
    let last = index;
    while (last + 1 < phrase.length && (isPlural(phrase[last + 1]!.lower, words) || (words.pluralModifiers.has(phrase[last]!.lower) && !isParticiple(phrase[last + 1]!.lower, words)))) last += 1;
    return last;
  }
  return singularHead(phrase, tokens, words);
}

function isParticiple(lower: string, words: LanguageWords): boolean {
  return words.pastVerbs.has(lower) || words.verbalForm.test(lower);
}

/** No plural: a mass noun or a count of one. Verbs are unknown, so only a short phrase is taken whole. */
function singularHead(phrase: readonly PhraseWord[], tokens: Tokens, words: LanguageWords): number {
  if (phrase.length <= 2) {
    const last = phrase.at(-1)!;
    return (words.verbalForm.test(last.lower) || words.mishaps.has(last.lower)) && phrase.length > 1 ? 0 : phrase.length - 1;
  }
  const acronym = phrase.findIndex((word) => /^\p{Lu}{2,}$/u.test(tokens[word.first]!.text));
  return acronym === -1 ? 0 : acronym;
}

/** The noun phrase that a unit'd value stands before: `30µs median lookup overhead`, `64 GB of traces`, `1.18x the throughput`. */
export function measureAfter(tokens: Tokens, at: number, ceiling: number, words: LanguageWords): { phrase: PhraseWord[]; share: boolean } {
  let start = at;
  let share = false;
  for (let steps = 0; steps < 5 && start < ceiling; steps += 1) {
    const lower = tokens[start]?.lower ?? '';
    const skips = isDirectionWord(lower, words) || words.statistics.has(lower) || words.as.has(lower) || words.upNouns.has(lower) || words.downNouns.has(lower);
    const of = words.of.has(lower) || (words.inWords.has(lower) && steps > 0 && (words.upNouns.has(tokens[start - 1]!.lower) || words.downNouns.has(tokens[start - 1]!.lower)));
    if (!skips && !of && !(words.determiners.has(lower) && (steps > 0 || !words.articles.has(lower)))) break;
    share ||= of && steps === 0;
    start += 1;
  }
  const phrase = phraseFrom(tokens, start, ceiling, words);
  if (phrase.length === 0 || isYearOnYear(tokens, phrase, words)) return { phrase: [], share };
  const plural = phrase.findIndex((word) => isPlural(word.lower, words));
  const cut = plural === -1 ? phrase : phrase.slice(0, headIndex(phrase, tokens, words) + 1);
  return { phrase: cut, share };
}

/** `an increase of 12% in sales`: what changed stands behind. */
export function changedIn(tokens: Tokens, at: number, ceiling: number, words: LanguageWords): PhraseWord[] {
  if (!words.inWords.has(tokens[at]?.lower ?? '')) return [];
  return phraseFrom(tokens, words.determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1, ceiling, words);
}

/** `30% year over year` says when, not what. */
function isYearOnYear(tokens: Tokens, phrase: readonly PhraseWord[], words: LanguageWords): boolean {
  const [first] = phrase;
  if (phrase.length !== 1 || unitByWord(first!.lower) === undefined) return words.yearOnYear.test(first?.lower ?? '');
  return tokens[first!.end + 1]?.lower === first!.lower;
}

function isDirectionWord(lower: string, words: LanguageWords): boolean {
  return words.up.has(lower) || words.down.has(lower);
}

/** The noun phrase before a value: past connectors (`of`, `:`, `takes`, `from`, `up`), then back to the phrase's start. */
export function measureBefore(tokens: Tokens, at: number, floor: number, words: LanguageWords): PhraseWord[] {
  let end = at;
  for (let steps = 0; steps < 6 && end > floor; steps += 1) {
    const token = tokens[end - 1]!;
    // `food cost at 28 %`, unlike `tickets cost £9`
    if (!isConnector(token, words) || (end < at && words.nounVerbs.has(token.lower))) break;
    end -= 1;
  }
  const phrase: PhraseWord[] = [];
  // `pages per week from 71 to 31`, `cost per ticket: £9`: what it is shared out over is no measure.
  const period = readPer(tokens, end - 2, words);
  if (end - 2 > floor && period?.end === end && (period.time || (words.per.has(tokens[end - 2]!.lower) && !endsPhrase(tokens[end - 3]!, words)))) end -= 2;
  let first = end;
  while (phrase.length < 5 && first > floor) {
    let start = first - 1;
    while (start - 2 >= floor && joins(tokens, start - 1)) start -= 2;
    const word = phraseWordAt(tokens, start, words);
    const noun = first === end && end < at && words.nounVerbs.has(tokens[start]!.lower);
    if (word === undefined || word.end !== first || (endsPhrase(tokens[start]!, words) && !noun && !joins(tokens, start + 1))) break;
    phrase.unshift(word);
    first = start;
    if (tokens[first - 1]?.kind === 'symbol') break;
  }
  return withoutStatistic(phrase, words);
}

function withoutStatistic(phrase: PhraseWord[], words: LanguageWords): PhraseWord[] {
  // `99th percentile of 1.2 s`
  if (words.percentile.has(phrase.at(-1)?.lower ?? '')) return [];
  return phrase.length > 1 && words.statistics.has(phrase[0]!.lower) ? phrase.slice(1) : phrase;
}

function isConnector(token: Token, words: LanguageWords): boolean {
  if (token.kind === 'symbol') return token.text === ':' || token.text === '(' || token.text === '=' || token.text === '—' || token.text === '–';
  return words.prepositions.has(token.lower) || words.linkingVerbs.has(token.lower) || endsPhrase(token, words) || words.statistics.has(token.lower)
    || words.articles.has(token.lower) || isDirectionWord(token.lower, words) || words.nowWords.has(token.lower);
}

function endsPhrase(token: Token, words: LanguageWords): boolean {
  return words.upVerbs.has(token.lower) || words.downVerbs.has(token.lower) || words.linkingVerbs.has(token.lower);
}

/** Stems of the content words of the same clause, nearest first is not promised; numbers and function words left out. */
export function contextStems(tokens: Tokens, first: number, end: number, words: LanguageWords): string[] {
  const found: string[] = [];
  const take = (token: Token): boolean => {
    if (/^[.;!?|]$/u.test(token.text) && token.kind === 'symbol') return false;
    if (token.kind === 'word' && !words.stop.has(token.lower) && !words.numbers.has(token.lower)) found.push(stem(token.lower, words));
    return true;
  };
  for (let at = first - 1; at >= Math.max(0, first - 10) && take(tokens[at]!); at -= 1);
  for (let at = end; at < Math.min(tokens.length, end + 10) && take(tokens[at]!); at += 1);
  return found;
}

/** Lower-case text of a phrase; its head in the singular when asked. */
export function phraseText(phrase: readonly PhraseWord[]): string {
  return phrase.map((word) => word.lower).join(' ');
}

export function headOf(phrase: readonly PhraseWord[], words: LanguageWords): { noun: string; head: string } {
  const last = phrase.at(-1)?.lower ?? '';
  const noun = singular(last, words);
  return { noun, head: stem(last, words) };
}
