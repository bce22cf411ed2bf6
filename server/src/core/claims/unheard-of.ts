import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { addExact, compareExact, exact, multiplyExact, subtractExact } from '../quantities/exact.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { wordsOfEvidence } from './content-words.ts';
import { sameNumber } from './agreement.ts';
import { significantDigits } from './slips.ts';
import { finiteVerb } from './finite-verb.ts';
import { isVague } from './link-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import type { Reading, Statement } from './reading.ts';
import { english } from './words/english.ts';

const kinds: ReadonlySet<OpenMetric['statement']['kind']> = new Set(['finished', 'property', 'ongoing']);

/**
 * Small counts are often a manner of speaking, and bare numbers may be of anything. They are a claim of their own all the same where
 * the evidence can't be what is meant: it knows neither what is counted nor most of what is told of it (`four magazines have reviewed
 * the book`), or no number of it is the same, nor gives it (`our NPS is 47`).
 */
export function isUnheardOf(open: OpenMetric, reading: Reading): boolean {
  const { quantity, statement } = open;
  if (!isPlainCount(quantity) || open.claim.links.length > 0 || !kinds.has(statement.kind)) return false;
  return isVague(quantity) ? isNowhere(open, reading) : countsUnknown(open, reading);
}

function isPlainCount({ kind, total }: Quantity): boolean {
  return kind === 'count' && total === undefined;
}

const { compared, workplaces } = english.unheardOf;

function isNowhere(open: OpenMetric, { evidence }: Reading): boolean {
  const { quantity, claim, statement } = open;
  const at = quantity.low ?? quantity.high;
  if (at === null || (significantDigits(quantity) < 2 && compareExact(at, exact(5)) < 0)) return false;
  const { text } = statement.passage.rendered;
  // `harder than 300 that never change`: of any, and of no number in particular
  if (compared.test(text.slice(Math.max(0, quantity.span.start - 12), quantity.span.start))) return false;
  // `Twenty, counting from 2006` in answer to how many years
  if (claim.context.has('year') || claim.clause.has('year')) return false;
  if (evidence.items.some((item) => saysNumber(quantity, item))) return false;
  return !givesTogether(at, numbersBeside(open));
}

/** Letters around a number in which others are looked for that may give it. */
const reach = 200;

function numbersBeside({ quantity: { span }, statement: { passage, sentence } }: OpenMetric): readonly Quantity[] {
  const start = Math.max(sentence.start, span.start - reach);
  const found = findQuantities(passage.rendered.text.slice(start, Math.min(sentence.end, span.end + reach)));
  return found.filter((other) => other.reason === undefined && other.span.start + start !== span.start);
}

/** The item has the number, whatever of, as a value or as written, close to where it is a bound, or as the sum or difference of two. */
export function saysNumber(number: Quantity, { statement, quantities }: EvidenceItem): boolean {
  const at = number.low ?? number.high;
  if (!isPlainCount(number) || !isVague(number) || at === null) return false;
  const proven = quantities.filter(({ reason }) => reason === undefined);
  return proven.some((other) => sameNumber(number, other) || isNearBound(number, at, other) || (other.total !== undefined && compareExact(other.total, at) === 0))
    || isWritten(number.literal.trim(), statement) || givesTogether(at, proven);
}

/** `at least 100` of 130 */
function isNearBound({ comparator }: Quantity, at: ExactNumber, { low, high }: Quantity): boolean {
  const other = low ?? high;
  if (comparator === '=' || other === null) return false;
  const [least, most] = compareExact(at, other) < 0 ? [at, other] : [other, at];
  return compareExact(multiplyExact(least, exact('1.5')), most) >= 0;
}

function isWritten(literal: string, statement: string): boolean {
  for (let at = statement.indexOf(literal); at >= 0; at = statement.indexOf(literal, at + 1)) {
    if (!/[\p{L}\p{N}][.,]?$/u.test(statement.slice(Math.max(0, at - 2), at)) && !/^(?:[\p{L}\p{N}]|[.,]\p{N})/u.test(statement.slice(at + literal.length))) return true;
  }
  return false;
}

/** Of more numbers some two give anything. */
const most = 6;

function givesTogether(at: ExactNumber, numbers: readonly Quantity[]): boolean {
  const values = numbers.flatMap(({ low }) => low ?? []);
  if (values.length > most) return false;
  return values.some((a, i) => values.slice(i + 1).some((b) => compareExact(addExact(a, b), at) === 0 || compareExact(subtractExact(a, b), at) === 0 || compareExact(subtractExact(b, a), at) === 0));
}

function countsUnknown({ quantity, claim, statement }: OpenMetric, { evidence }: Reading): boolean {
  const { head, low } = quantity;
  if (head === '' || workplaces.has(head) || low === null || compareExact(low, exact(2)) < 0) return false;
  const known = wordsOfEvidence(evidence);
  const unknown = [...claim.clause].filter((word) => !known.has(word));
  if (!unknown.includes(head) || unknown.length * 2 < claim.clause.size || isAkinToKnown(head, known)) return false;
  return tellsOfPast(statement);
}

const tellsOfPast = weakMemo(({ passage, clause }: Statement): boolean => {
  const { tense } = finiteVerb(passage.rendered.text.slice(clause.start, clause.end));
  return tense === 'past' || tense === 'perfect';
});

/** The evidence has another word of its family: `trainees` beside `training`. */
function isAkinToKnown(head: string, known: ReadonlyMap<string, number>): boolean {
  const root = head.slice(0, 5);
  for (const word of known.keys()) if (word.startsWith(root)) return true;
  return false;
}
