import type { EvidenceFile, EvidenceItem, EvidenceSet, EvidenceSubject } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { contentWords } from './content-words.ts';
import { latestYear, spanOfYears } from './experience.ts';
import { writtenNumber } from './familiar.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';
import { distinctions, greatestScope } from './scope-verbs.ts';
import { mayAddUp, tellsApart, type ChangedItem as Changed } from './tells-apart.ts';

/** A number of a dossier with what of the evidence it was compared with; small, for there may be many. */
export interface ComparedNumber {
  readonly number: Quantity;
  /** The places of the items near among the items of the evidence, as characters. */
  readonly near: string;
  /** It was looked for among all by its value. */
  readonly byValue: boolean;
}

/** An edit of the evidence after which it has the same items in the same words, and other numbers in some of them. */
export interface ValueChange {
  /** Ids, before and after, of the items that say something else or stand elsewhere. */
  readonly items: ReadonlySet<string>;
  /** Of these, those that follow from words with a number in them, and so are others now. */
  readonly renamed: ReadonlySet<string>;
  /** Numbers as they were and are written, of items that say something else. */
  readonly numerals: ReadonlySet<string>;
  /** Digits of which a name must have some to be made of words that have changed. */
  readonly digits: readonly string[];
  /** Whether a claimed number may be judged otherwise, although it is none of those that have changed. */
  readonly isTold: (number: ComparedNumber) => boolean;
  /** Whether one that has changed may be part of a sum that a number is. */
  readonly isPart: (number: Quantity) => boolean;
}

/** Undefined where more than numbers has changed, in the items or anywhere else in their files. */
export function valueChange(before: EvidenceSet, after: EvidenceSet): ValueChange | undefined {
  if (before.unreadable.length + after.unreadable.length > 0 || !pairwise(before.files, after.files, sameWords)) return undefined;
  if (!pairwise(before.subjects, after.subjects, sameSubject) || !pairwise(before.items, after.items, sameItem)) return undefined;
  const changed = before.items.flatMap((item, at) => (isSame(item, after.items[at]) ? [] : [{ at, was: item, now: after.items[at]! }]));
  if (spanOfYears(before) !== spanOfYears(after)) return undefined;
  const items: ChangedItem[] = [];
  for (const { at, was, now } of changed) {
    const values = changedValues(provenBy(was, before), provenBy(now, after));
    if (values === undefined) return undefined;
    if (was.statement !== now.statement) items.push({ at, was, now, values, latestYear: latestYear(after) });
  }
  const numbers = items.flatMap(({ was, now }) => changedNumerals(was.statement, now.statement));
  return {
    items: new Set(changed.flatMap(({ was, now }) => [was.id, now.id])),
    renamed: new Set(changed.flatMap(({ was, now }) => (was.id === now.id ? [] : [was.id, now.id]))),
    numerals: new Set(numbers.flat()),
    digits: [...new Set(numbers.flatMap(([was, now]) => tellingDigits(was, now)))],
    isTold: teller(items),
    isPart: (number) => items.some(({ values }) => values.some(({ now }) => mayAddUp(number, now.quantity))),
  };
}

interface ChangedItem extends Changed {
  /** Its place among the items. */
  readonly at: number;
}

/** Thousands of dossiers ask about the same numbers. */
function teller(items: readonly ChangedItem[]): ValueChange['isTold'] {
  const known = new Map<Quantity, Map<string, boolean>>();
  return ({ number, near, byValue }) => {
    const nearby = items.map(({ at }) => near.includes(String.fromCharCode(at)));
    const key = `${byValue} ${nearby.join()}`;
    const answers = known.get(number) ?? new Map<string, boolean>();
    if (answers.size === 0) known.set(number, answers);
    const answer = answers.get(key) ?? items.some((item, i) => tellsApart(number, { near: nearby[i]!, byValue }, item));
    answers.set(key, answer);
    return answer;
  };
}

function pairwise<T>(before: readonly T[], after: readonly T[], same: (before: T, after: T) => boolean): boolean {
  return before.length === after.length && before.every((one, at) => same(one, after[at]!));
}

function sameWords(before: EvidenceFile, after: EvidenceFile): boolean {
  return before === after || (before.uri === after.uri && before.readable && after.readable && withoutNumbers(before.text) === withoutNumbers(after.text));
}

function withoutNumbers(text: string): string {
  return text.replace(writtenNumber, '0');
}

/** All but offsets is the same: an edit of another length moves what stands behind it, and what is shown is shown by line and column. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [own, others] = [Object.entries(one), new Map(Object.entries(other))];
  return own.length === others.size && own.every(([name, value]) => others.has(name) && (name === 'span' && 'range' in one ? true : isSame(value, others.get(name))));
}

function sameSubject({ location: was, ...before }: EvidenceSubject, { location: now, ...after }: EvidenceSubject): boolean {
  return was.uri === now.uri && isSame(before, after);
}

/** The same item in the same words: what is looked up by words finds both, and knows no difference. */
function sameItem(before: EvidenceItem, after: EvidenceItem): boolean {
  if (before === after) return true;
  return before.explicitId === after.explicitId && (!before.explicitId || before.id === after.id) && before.subject?.id === after.subject?.id
    && before.status === after.status && before.confidential === after.confidential && before.better === after.better && before.location.uri === after.location.uri
    && isSame(before.headings, after.headings) && isSame(before.years, after.years) && isSame(noted(before), noted(after))
    && (before.statement === after.statement || saysTheSame(before.statement, after.statement));
}

/** Words of a note that says where it comes from; of all other sources a check of a dossier knows nothing. */
function noted({ source }: EvidenceItem): readonly string[] {
  return source?.kind === 'note' ? contentWords(source.text) : [];
}

function saysTheSame(before: string, after: string): boolean {
  return withoutNumbers(before) === withoutNumbers(after) && isSame(contentWords(before), contentWords(after)) && greatestScope(before) === greatestScope(after)
    && distinctions.every(({ backing }) => backing.test(before) === backing.test(after));
}

function provenBy(item: EvidenceItem, evidence: EvidenceSet): readonly ProvenQuantity[] {
  return metricIndex(evidence).quantities.filter((proven) => proven.item === item);
}

/** Number by number those that changed; undefined where one is of another kind, or of something else. */
function changedValues(before: readonly ProvenQuantity[], after: readonly ProvenQuantity[]): Changed['values'] | undefined {
  const pairs = before.map((was, at) => ({ was, now: after[at]! }));
  if (before.length !== after.length || !pairs.every(({ was, now }) => isAlike(was, now))) return undefined;
  return pairs.filter(({ was, now }) => !isSame(valueOf(was.quantity), valueOf(now.quantity)));
}

function isAlike(one: ProvenQuantity, other: ProvenQuantity): boolean {
  return one.end === other.end && isLike(one.quantity, other.quantity) && (one.scale === other.scale || (one.scale !== undefined && other.scale !== undefined && isLike(one.scale, other.scale)));
}

/** The same but for the value and where it stands. */
function isLike(one: Quantity, other: Quantity): boolean {
  return isSame(withoutValue(one), withoutValue(other)) && shapeOf(one.low) === shapeOf(other.low) && shapeOf(one.high) === shapeOf(other.high) && shapeOf(one.total) === shapeOf(other.total);
}

/** What is open, is nothing, or goes down is read otherwise than what is not. */
function shapeOf(bound: Quantity['low'] | undefined): string {
  return bound ? `${bound.numerator.isZero()} ${bound.numerator.isNegative()}` : `${bound}`;
}

function valueOf({ literal, low, high, total }: Quantity): readonly unknown[] {
  return [literal, low, high, total];
}

function withoutValue({ span: _span, numeral: _numeral, literal: _literal, low: _low, high: _high, tolerance: _tolerance, total: _total, ...rest }: Quantity): object {
  return rest;
}

function changedNumerals(before: string, after: string): (readonly [string, string])[] {
  const now = after.match(writtenNumber) ?? [];
  return (before.match(writtenNumber) ?? []).flatMap((was, at) => (was === now[at] ? [] : [[was, now[at] ?? ''] as const]));
}

/** An abbreviation takes the beginning of a word: one that is no beginning of the other word tells them apart. */
function tellingDigits(was: string, now: string): string[] {
  if (!/^\p{N}+$/u.test(was) || !/^\p{N}+$/u.test(now)) return (`${was} ${now}`.match(/\p{N}+/gu) ?? []).map((digits) => digits.slice(0, 1));
  return [beyond(was, now), beyond(now, was)].filter((digits) => digits !== undefined);
}

/** The shortest beginning of a text that is none of the other. */
function beyond(text: string, other: string): string | undefined {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at < text.length ? text.slice(0, at + 1) : undefined;
}
