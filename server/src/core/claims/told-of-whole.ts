import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareExact } from '../quantities/exact.ts';
import { contentWords, wordsOfItem } from './content-words.ts';
import { agrees, sameNumber, type Around } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import { allBefore, type OpenMetric } from './open-metric.ts';
import { verbFamily } from './others-work.ts';
import { ownDeeds } from './own-deeds.ts';
import { ofThemBehind, partsOf, sayings } from './part-words.ts';
import { weightyWords } from './weighty-words.ts';
import { english } from './words/english.ts';

const { denial, verbAhead, ofAhead, auxiliaries, relative, coordinated, listing, opensWithAll, lightVerbs } = english.ofWhole;

/**
 * A count that the evidence has, told with what it says of a smaller one of the same item: `I rejected 340 welds` where 340 were
 * inspected and 22 rejected, `38 electric vans` where 11 of 38 are electric, `all six are still here` where four are.
 */
export function toldOfWhole(each: OpenMetric, { sentence: beside }: Around): Decision | undefined {
  const { quantity, decision, options } = each;
  const found = agrees(each) && decision!.verdict === 'match' && decision!.workedOut !== true ? decision!.comparison : undefined;
  // The views of a `48,000-view post` are none of posts.
  const isCompound = each.statement.passage.rendered.text[quantity.numeral.end] === '-';
  if (!found || isCompound || !isWholeCount(quantity) || found.quantity.kind !== 'count') return undefined;
  const words = wordsAt(each, beside);
  const said: Said = { words, phrase: phraseBehind(each, beside), deed: ownDeedOn(each, beside) };
  if (words.size === 0 && said.phrase === '' && said.deed === undefined) return undefined;
  const agreeing = new Set([found.item, ...options.filter(({ comparison, proven }) => comparison.verdict === 'match' || isWholeOf(proven.quantity, quantity)).map(({ proven }) => proven.item)]);
  for (const item of agreeing) each.meant.add(item);
  const told = [...agreeing].flatMap((item) => partTold(item, quantity, said) ?? []);
  const meant = told.find(({ item }) => item === found.item) ?? (isAll(each, textAhead(each, beside), beside) ? told[0] : undefined);
  if (!meant) return undefined;
  const { item, part, word } = meant;
  if (beside.some((other) => other !== each && sameNumber(other.quantity, part) && agrees(other))) return undefined;
  // `2,000 crash tests lost no record` says what the evidence says of none.
  if (part.low?.numerator.isZero() === true && denial.test(textBehind(each, beside))) return undefined;
  // Another item has the number with the word.
  if (word !== undefined && [...agreeing].some((other) => wordsOfItem(other).has(word) && !told.some((each) => each.item === other))) return undefined;
  const verdict = word !== undefined && quantity.better === 'lower' ? 'contradiction' : 'overclaim';
  const comparison = { item, quantity: part, verdict, explanation: `The evidence says this of ${part.literal.trim()}.`, droppedHedge: false } as const;
  return { verdict, comparison, nearest: [], swappedWith: undefined };
}

function isWholeCount({ kind, low, high, total, part, comparator }: Quantity): boolean {
  return kind === 'count' && (part !== true || total !== undefined) && low !== null && high !== null && compareExact(low, high) === 0 && comparator === '=' && (total === undefined || compareExact(total, low) === 0);
}

function isWholeOf({ total }: Quantity, { low }: Quantity): boolean {
  return total !== undefined && compareExact(total, low!) === 0;
}

interface PartTold {
  readonly item: EvidenceItem;
  readonly part: Quantity;
  /** Undefined where it is whose the part is that tells. */
  readonly word: string | undefined;
}

/** What the dossier says of the number. */
interface Said {
  readonly words: ReadonlySet<string>;
  /** Behind it to the end of the phrase: `in French`. */
  readonly phrase: string;
  /** What the candidate alone did with all of them: `wrote` in `I wrote 85 recipes`. */
  readonly deed: string | undefined;
}

function partTold(item: EvidenceItem, { low }: Quantity, { words, phrase, deed }: Said): PartTold | undefined {
  for (const part of partsOf(item, low!)) {
    const { quantity } = part;
    for (const word of words) if (part.words.has(word)) return { item, part: quantity, word };
    const [word] = opensAlike(phrase, part.behind) ? sayings(phrase) : [];
    if (word !== undefined && sayings(phrase).every((each) => part.words.has(each))) return { item, part: quantity, word };
    // `14 of them mine`, and not `14 of them I sewed`, which is another deed.
    if (deed !== undefined && part.isOwn && part.words.size === 0 && isTold(deed, item)) return { item, part: quantity, word: undefined };
  }
  return undefined;
}

/** What the item says was done, or a deed that any work is. */
function isTold(deed: string, { statement }: EvidenceItem): boolean {
  const family = verbFamily(deed);
  return family === 'make' || family === 'do' || contentWords(statement).some((word) => contentWords(deed).includes(word));
}

/** Both go on with the same word: `in French` and `in French, on Sundays`. */
function opensAlike(phrase: string, behind: string): boolean {
  const [first] = phrase.split(' ');
  return first !== undefined && first !== '' && behind.toLowerCase().startsWith(`${first.toLowerCase()} `);
}

const phraseEnd = /[,;.:()|–—!?](?=\s|$)|["“”]/u;
/** What stands behind the last sign of punctuation. */
const phraseOpening = /(?:(?<=[,;.:()|–—!?]\s)|^)[^,;.:()|–—!?]*$/u;

/** Stems of what is said of the number most closely: its noun phrase, the verb before it, the word behind it; of all of them, everything behind. */
function wordsAt(each: OpenMetric, beside: readonly OpenMetric[]): ReadonlySet<string> {
  const { quantity: { span, numeral }, statement: { passage } } = each;
  const { text } = passage.rendered;
  const ahead = textAhead(each, beside);
  if (ofAhead.test(ahead)) return new Set();
  const behind = textBehind(each, beside);
  const noun = coordinated.test(behind) ? '' : text.slice(numeral.end, span.end);
  const all = isAll(each, ahead, beside);
  const before = all ? ahead.slice(ahead.search(phraseOpening)) : (verbAhead.exec(ahead)?.[1] ?? '');
  return new Set([noun, before, saidBehind(behind, all)].flatMap(sayings).filter((word) => !empty.has(word)));
}

/** A phrase of a few words without a list, behind what is counted. */
function phraseBehind(each: OpenMetric, beside: readonly OpenMetric[]): string {
  const behind = textBehind(each, beside);
  const end = behind.search(phraseEnd);
  const phrase = (end < 0 ? behind : behind.slice(0, end)).replace(ofThemBehind, '').trim();
  return ofAhead.test(textAhead(each, beside)) || phrase.split(' ').length > 6 || listing.test(phrase) ? '' : phrase;
}

/** The verb of which the candidate is the subject and all that is counted the object. */
function ownDeedOn(each: OpenMetric, beside: readonly OpenMetric[]): string | undefined {
  const { statement: { passage, clause }, quantity: { span } } = each;
  const verb = verbAhead.exec(textAhead(each, beside))?.[1];
  if (verb === undefined) return undefined;
  const deeds = ownDeeds(passage.rendered.text.slice(clause.start, clause.end));
  return deeds.find((deed) => deed.verb === verb && clause.start + deed.end <= span.start && span.start - clause.start - deed.end < 24)?.verb;
}

/** What stands before the number in its sentence and behind the number before. */
function textAhead({ quantity: { span }, statement: { passage, sentence } }: OpenMetric, beside: readonly OpenMetric[]): string {
  const others = beside.map(({ quantity }) => (quantity.span.end <= span.start ? quantity.span.end : 0));
  return passage.rendered.text.slice(Math.max(sentence.start, span.start - 80, ...others), span.start);
}

function textBehind({ quantity: { span }, statement: { passage, sentence } }: OpenMetric, beside: readonly OpenMetric[]): string {
  const others = beside.map(({ quantity }) => (quantity.span.start >= span.end ? quantity.span.start : sentence.end));
  return passage.rendered.text.slice(span.end, Math.min(sentence.end, ...others));
}

/** The word behind what is counted; where it is said of all, everything to the end of the phrase. */
function saidBehind(behind: string, all: boolean): string {
  const end = behind.search(phraseEnd);
  const phrase = end < 0 ? behind : behind.slice(0, end);
  if (all) return phrase;
  const skipped = auxiliaries.exec(phrase)?.[0] ?? '';
  const word = /^\p{L}[\p{L}’'-]*/u.exec(phrase.slice(skipped.length))?.[0] ?? '';
  // `divers who work inshore`: what they are, and no deed.
  return relative.test(skipped) && weightyWords(word)[0]?.form === 'verb' ? '' : word;
}

/** `all six`, `six of six`, `every one of the six`, `six hired, six still here`. */
function isAll({ quantity }: OpenMetric, ahead: string, beside: readonly OpenMetric[]): boolean {
  const { total, unit, numeral, literal } = quantity;
  if (total !== undefined || opensWithAll.test(literal) || allBefore.test(ahead)) return true;
  const before = beside.findLast((other) => other.quantity.numeral.end <= numeral.start);
  return unit === '' && before !== undefined && sameNumber(before.quantity, quantity);
}

/** Verbs that say nothing by themselves. */
const empty: ReadonlySet<string> = new Set(contentWords(lightVerbs));
