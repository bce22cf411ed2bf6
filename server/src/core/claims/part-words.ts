import type { EvidenceItem } from '../model/evidence.ts';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { compareExact } from '../quantities/exact.ts';
import type { Span } from '../text/span.ts';
import { contentWords } from './content-words.ts';
import { ofThem } from './impossible-part.ts';
import { reckonedNumbers } from './reckoned-numbers.ts';
import { english } from './words/english.ts';

/** A smaller count that an item tells beside a whole, and what it says of that count alone. */
export interface PartOfItem {
  readonly quantity: Quantity;
  /** The words behind it, from the first that says something: `in French`, `made the national squad`. */
  readonly behind: string;
  /** The item has it as the candidate's own: `22 of them mine`, `I wrote 31`. */
  readonly isOwn: boolean;
  /** Stems of it that stand nowhere else in the item. */
  readonly words: ReadonlySet<string>;
}

export const { ofThemBehind } = english.partOf;
const { stay, joint, me, complement, someone } = english.partOf;

/** Stems of what a text says; that somebody is still there counts, however it is put. */
export function sayings(text: string): readonly string[] {
  return stay.test(text) ? [...contentWords(text.replace(stay, '')), 'stay'] : contentWords(text);
}

/** Where a phrase ends. */
const boundary = /[,;.:()|–—](?=\s|$)/u;

/**
 * What an item says of its smaller counts alone, where it tells of a whole: `rejected` of `Inspected 340 welds; 22 were rejected`,
 * `moved` of `I moved 58 of the 390 meters`. What stands behind another thing in a list may be said of both
 * (`12 shops and 5 pubs refurbished`), what stands before the first of them is.
 */
export function partsOf(item: EvidenceItem, whole: ExactNumber): readonly PartOfItem[] {
  const { statement, headings } = item;
  const counts = reckonedNumbers(item);
  const isOf = (bound: ExactNumber | undefined | null): boolean => bound !== undefined && bound !== null && compareExact(bound, whole) === 0;
  const own = counts.find((each) => each.kind === 'count' && each.total === undefined && isOf(each.low)) ?? counts.find((each) => each.kind === 'count' && isOf(each.total));
  if (!own) return [];
  // `one of five engineers who moved 60 services` is a part of no services.
  const isOfOthers = ({ total, head }: Quantity): boolean => total !== undefined && !isOf(total) && head !== own.head;
  const parts = counts.filter((each) => each.kind === 'count' && each.low !== null && compareExact(each.low, whole) < 0 && (each.high === null || compareExact(each.high, whole) < 0));
  const told = parts.filter(({ numeral, total }) => total !== undefined || !complement.test(statement.slice(0, numeral.start))).map((quantity) => ({ quantity, spans: spansOf(quantity, own, counts, statement) }));
  // In `212 classes in 2019, 387 in 2024` both are classes.
  const shared = own.unit === '' ? parts.filter(({ numeral }) => numeral.start < own.numeral.start).map(({ measure }) => measure) : [own.measure];
  const rest = outside(statement, told.flatMap(({ spans }) => spans));
  const around = new Set(sayings([...headings, ...shared, rest].join(' ')));
  return told.filter(({ quantity }) => !isOfOthers(quantity)).map(({ quantity, spans }) => {
    const texts = spans.map(({ start, end }) => statement.slice(start, end));
    const behind = texts.at(-1)!.replace(ofThemBehind, '');
    const isOwn = me.test(texts.join(' ')) && !me.test(rest);
    const named = quantity.total !== undefined && quantity.part !== true ? new Set(contentWords(quantity.measure)) : around;
    return { quantity, behind, isOwn, words: new Set(texts.flatMap(sayings).filter((word) => !around.has(word) && !named.has(word))) };
  });
}

function spansOf(part: Quantity, whole: Quantity, counts: readonly Quantity[], statement: string): readonly Span[] {
  const { start, end } = part.numeral;
  const follows = part === whole || start > whole.numeral.start || /[.;]\s/u.test(statement.slice(end, whole.numeral.start));
  const before = follows ? [spanBefore(part, counts, statement)] : [];
  const behind = spanBehind(part, counts, statement);
  return [...before, isPartOf(part, whole, counts, statement) ? behind : { start: behind.start, end: Math.min(behind.end, part.span.end) }];
}

/** It is said to be a part, counts what the whole does, or the whole has been told of to its end before. */
function isPartOf(part: Quantity, whole: Quantity, counts: readonly Quantity[], statement: string): boolean {
  if (part === whole || part.part === true || part.unit === '' || part.head === whole.head || someone.has(part.head)) return true;
  const between = statement.slice(Math.min(part.numeral.end, whole.numeral.end), Math.max(part.numeral.start, whole.numeral.start));
  if (/[.;]\s/u.test(between) || ofThem.test(statement.slice(part.numeral.end))) return true;
  const behind = spanBehind(whole, counts, statement);
  return contentWords(statement.slice(Math.max(behind.start, whole.span.end), behind.end)).length > 0;
}

function spanBehind({ numeral: { end } }: Quantity, counts: readonly Quantity[], statement: string): Span {
  const next = counts.find(({ numeral }) => numeral.start >= end)?.numeral.start ?? statement.length;
  const text = statement.slice(end, next);
  const cut = text.search(boundary);
  if (cut >= 0) return { start: end, end: end + cut };
  const and = next < statement.length ? text.search(joint) : -1;
  return { start: end, end: and < 0 ? next : end + and };
}

/** From the phrase before, or where the number before stands in the same phrase from the conjunction between. */
function spanBefore({ numeral: { start } }: Quantity, counts: readonly Quantity[], statement: string): Span {
  const from = counts.findLast(({ numeral }) => numeral.end <= start)?.numeral.end ?? 0;
  const text = statement.slice(from, start);
  const breaks = [...text.matchAll(/[,;.()|–—](?=\s)/gu)].at(-1);
  if (breaks) return { start: from + breaks.index + 1, end: start };
  if (from === 0) return { start: 0, end: start };
  const and = text.search(joint);
  return { start: and < 0 ? start : from + and, end: start };
}

function outside(statement: string, spans: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    text += `${statement.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return text + statement.slice(at);
}
