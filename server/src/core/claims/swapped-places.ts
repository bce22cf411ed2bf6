import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import type { Span } from '../text/span.ts';
import { contentWords } from './content-words.ts';
import { agrees, differs, sameNumber, type Answer, type Around } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

type Comparison = NonNullable<Decision['comparison']>;

/** How many numbers farther on the other one of a pair may stand. */
const farthest = 3;

/**
 * Two numbers of one sentence in each other's place: `five patches in Kafka and two in Strimzi` where the evidence has five in Strimzi and two in
 * Kafka, `wheat at 45 %, maize at 30 %` where two items have it the other way round. What stands at each number in the dossier stands at the
 * other one in the evidence, more than at its own.
 */
export function inEachOthersPlace(each: OpenMetric, { sentence }: Around): Answer {
  const one = backed(each);
  const at = sentence.indexOf(each);
  if (!one) return [];
  for (const next of sentence.slice(at + 1, at + 1 + farthest)) {
    const other = backed(next);
    if (!other || one.quantity === other.quantity || !isOnOneScale(one.quantity, other.quantity) || sameNumber(one.quantity, other.quantity)) continue;
    const said = labelsOf(each.statement.passage.rendered.text, [each.quantity, next.quantity], each.statement.sentence);
    const proven = said && provenLabels(one, other);
    if (!proven || !areCrossed(said, proven)) continue;
    return [[each, inPlaceOf(each, other, one.item)], [next, inPlaceOf(next, one, other.item)]];
  }
  return [];
}

/** What the number is in the evidence, where it is that very number. */
function backed(each: OpenMetric): Comparison | undefined {
  const found = agrees(each) && each.decision!.workedOut !== true ? each.decision!.comparison! : undefined;
  return found && each.quantity.total === undefined && found.quantity.total === undefined && sameNumber(each.quantity, found.quantity) ? found : undefined;
}

function isOnOneScale(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.unit === b.unit || a.kind === 'count');
}

type Labels = readonly [ReadonlySet<string>, ReadonlySet<string>];

const border = english.border;

/** The words at each of two numbers that are not at the other one; undefined where nothing parts them. */
function labelsOf(text: string, [first, second]: readonly [Quantity, Quantity], { start, end }: Span): Labels | undefined {
  const [a, b] = [partAround(text, first.numeral, start, end), partAround(text, second.numeral, start, end)];
  return a === b ? undefined : apart(wordsAt(text, first.numeral, a), wordsAt(text, second.numeral, b));
}

/** Letters before and behind a number in which what is said of it is looked for. */
const reach = 240;

/** Offsets of the borders around a number, as one text to be compared. */
function partAround(text: string, numeral: Span, start: number, end: number): string {
  const first = Math.max(start, numeral.start - reach);
  let from = first;
  for (const { index, 0: mark } of text.slice(first, numeral.start).matchAll(border)) from = first + index + mark.length;
  const last = Math.min(end, numeral.end + reach);
  const next = text.slice(numeral.end, last).search(border);
  return `${from} ${next < 0 ? last : numeral.end + next}`;
}

/** What stands before a colon is of all that follows, where more follows. */
function wordsAt(text: string, numeral: Span, part: string): readonly string[] {
  const [from = 0, to = 0] = part.split(' ').map(Number);
  const behind = contentWords(text.slice(numeral.end, to));
  const ahead = text.slice(from, numeral.start);
  return [...contentWords(behind.length > 0 ? ahead.slice(ahead.lastIndexOf(':') + 1) : ahead), ...behind];
}

function apart(first: readonly string[], second: readonly string[]): Labels {
  return [new Set(first.filter((word) => !second.includes(word))), new Set(second.filter((word) => !first.includes(word)))];
}

function provenLabels(one: Comparison, other: Comparison): Labels | undefined {
  const [a, b] = [ownIn(one.item, one.quantity), ownIn(other.item, other.quantity)];
  if (!a || !b) return undefined;
  if (one.item !== other.item) return apart(contentWords(one.item.statement), contentWords(other.item.statement));
  const { statement } = one.item;
  return labelsOf(statement, [a, b], { start: 0, end: statement.length });
}

function ownIn({ quantities }: EvidenceItem, { numeral, literal }: Quantity): Quantity | undefined {
  return quantities.find((each) => each.numeral.start === numeral.start && each.literal === literal);
}

/** Each has more in common with the other's place than with its own, and one of them nothing with its own. */
function areCrossed([first, second]: Labels, [one, other]: Labels): boolean {
  const [a, b] = [shared(first, one), shared(second, other)];
  return shared(first, other) > a && shared(second, one) > b && (a === 0 || b === 0);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function inPlaceOf({ quantity }: OpenMetric, meant: Comparison, owner: EvidenceItem): Decision {
  const { verdict, explanation } = compareQuantities({ ...quantity, unit: meant.quantity.unit, kind: meant.quantity.kind }, meant.quantity);
  const comparison = { ...meant, verdict: verdict === 'overclaim' ? verdict : 'contradiction', explanation, droppedHedge: false } as const;
  return { verdict: comparison.verdict, comparison, nearest: [], swappedWith: owner };
}

/**
 * One of two numbers plainly has the other's value, and the other its own: `6 students and 4 trainees` where the evidence has 4 students, 6
 * trainees and elsewhere 4 former trainees, `from 205 to 540 bytes` of what went from 540 to 205. Then both are in each other's place, whatever
 * else the second may be.
 */
export function misplacedBeside(wrong: OpenMetric, { sentence }: Around): Answer {
  const at = sentence.indexOf(wrong);
  return sentence.slice(Math.max(0, at - farthest), at + 1 + farthest).flatMap((other) => {
    const found = other === wrong ? undefined : counterpart(wrong, other);
    return found ? [[other, found] as const] : [];
  });
}

function counterpart(wrong: OpenMetric, other: OpenMetric): Decision | undefined {
  const found = differs(wrong) ? wrong.decision!.comparison! : undefined;
  const own = found && ownIn(found.item, found.quantity);
  if (!own || !isOpen(other) || wrong.quantity.total !== undefined || sameFigure(wrong.quantity, other.quantity)) return undefined;
  // `six is what it was, not what it became`: the value is the item's, at its other end.
  const isTurned = sameFigure(wrong.quantity, own);
  if (!isTurned && !sameFigure(other.quantity, own)) return undefined;
  const { quantities } = found.item;
  const taken = agrees(other) ? other.decision!.comparison!.quantity.numeral.start : undefined;
  if (taken === own.numeral.start) return undefined;
  const [value, at] = isTurned ? [other.quantity, quantities.indexOf(own)] : [wrong.quantity, quantities.indexOf(own)];
  const place = quantities.find((each, index) => each !== own && each.reason === undefined && each.numeral.start !== taken && sameFigure(value, each) && isPlaceOf(other, wrong, each, Math.abs(index - at) === 1));
  return place && inPlaceOf(other, { ...found, quantity: isTurned ? own : place }, found.item);
}

/** Nothing else is known of it, or it agrees with something. */
function isOpen({ decision, unknownSubject, quantity }: OpenMetric): boolean {
  return unknownSubject === undefined && quantity.total === undefined && decision !== undefined && decision.workedOut !== true && (decision.verdict === 'undecided' || decision.verdict === 'match');
}

/** The value counts the same; on one scale, or as the other end of a change, it stands right beside that of the first number. */
function isPlaceOf({ quantity, end }: OpenMetric, wrong: OpenMetric, place: Quantity, isNeighbour: boolean): boolean {
  if (quantity.kind === 'count' && quantity.unit !== '') return place.kind === 'count' && place.head === quantity.head;
  const isOtherEnd = quantity.unit === '' && end !== undefined && wrong.end !== undefined && end !== wrong.end;
  return isNeighbour && (isOtherEnd || (quantity.unit !== '' && quantity.unit === place.unit && quantity.kind === place.kind));
}

/** Whichever end of a change either is said to be. */
function sameFigure(a: Quantity, b: Quantity): boolean {
  return sameNumber({ ...a, changeEnd: 'to' }, { ...b, changeEnd: 'to' });
}
