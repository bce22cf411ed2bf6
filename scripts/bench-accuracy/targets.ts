import { shift, type Span } from '../../server/src/core/text/span.ts';
import type { TextEdit } from '../../server/src/core/text/text-edit.ts';
import type { CorpusEntry, Label } from './corpus.ts';
import type { Placed } from './place-labels.ts';
import { writtenNumbers, type WrittenNumber } from './written-number.ts';

/** A true metric of a dossier that can be changed; all spans are in the dossier's source. */
export interface Target {
  readonly entry: CorpusEntry;
  readonly label: Label;
  readonly span: Span;
  readonly raw: string;
  /** The only number of the label, or the first of `9 of 12`; undefined where it is written in another way (`halved`). */
  readonly number: WrittenNumber | undefined;
  readonly partOf: boolean;
  /** The text of the same line on either side. */
  readonly before: string;
  readonly after: string;
  /** `unclear` where a larger and a smaller value may both be true (`up to 128K`). */
  readonly bound: 'lower' | 'upper' | 'unclear' | undefined;
  /** The bound is part of the label; outside of it `over` may mean during, or across. */
  readonly boundInside: boolean;
  /** `about`, `nearly`, `±`: the written value reaches further than its digits. */
  readonly hedged: boolean;
  /** Numbers of the evidence item that proves it, and of the whole evidence file. */
  readonly proven: readonly WrittenNumber[];
  readonly known: readonly WrittenNumber[];
}

/** One change of one true metric. */
export interface Mutation {
  readonly operator: string;
  readonly target: Target;
  readonly edits: readonly TextEdit[];
  /** Where an alarm counts: source spans before the change. */
  readonly focus: readonly Span[];
}

const lower = /(?:\b(?:over|more than|at least|above|beyond|north of|no fewer than|upwards of|a minimum of)\s+|[>≥]\s*)(?:[€£$¥]\s?)?$/iu;
const upper = /(?:\b(?:under|below|less than|fewer than|at most|no more than|within|not more than|a maximum of)\s+|[<≤]\s*|sub-)(?:[€£$¥]\s?)?$/iu;
const unclear = /\bup to\s+(?:[€£$¥]\s?)?$/iu;
const hedge = /(?:\b(?:about|around|roughly|nearly|almost|approximately|approx\.?|circa|close to|some|just over|just under|well over)\s+|[~≈±]\s*)(?:[€£$¥]\s?)?$/iu;

/** A date is no metric, true or not, so nobody compares another year with it. */
const year = /^(?:19|20)\d\d$/u;

/** The labels with one of these verdicts as targets, in source order, without years. */
export function targetsOf(entry: CorpusEntry, labels: readonly Placed<Label>[], verdicts: readonly Label['verdict'][]): Target[] {
  const known = writtenNumbers(entry.evidenceText);
  const evidenceLines = entry.evidenceText.split(/\r\n?|\n/u);
  return labels
    .filter(({ label, span }) => verdicts.includes(label.verdict) && !year.test(entry.text.slice(span.start, span.end)))
    .map(({ label, span }) => {
      const lineStart = entry.text.lastIndexOf('\n', span.start - 1) + 1;
      const lineEnd = entry.text.indexOf('\n', span.end);
      const raw = entry.text.slice(span.start, span.end);
      const { number, partOf } = numberOf(raw);
      const before = entry.text.slice(lineStart, span.start);
      const after = entry.text.slice(span.end, lineEnd < 0 ? undefined : lineEnd);
      const lead = before + raw.slice(0, number?.span.start ?? 0);
      const tail = raw.slice(number ? number.span.end + number.suffix.length : raw.length) + after;
      return {
        entry,
        label,
        span,
        raw,
        number: number && moved(number, span.start),
        partOf,
        before,
        after,
        bound: boundOf(lead, tail),
        boundInside: boundOf(lead.slice(before.length), tail) !== undefined,
        hedged: hedge.test(lead) || raw.includes('±') || raw.includes('~'),
        proven: label.evidence === undefined ? [] : writtenNumbers(itemText(evidenceLines, label.evidence)),
        known,
      };
    });
}

function boundOf(lead: string, tail: string): Target['bound'] {
  if (lower.test(lead) || /^\s?(?:\+|or more\b)/u.test(tail)) return 'lower';
  if (upper.test(lead)) return 'upper';
  return unclear.test(lead) ? 'unclear' : undefined;
}

function numberOf(raw: string): { number: WrittenNumber | undefined; partOf: boolean } {
  const numbers = writtenNumbers(raw);
  const [first, ...others] = numbers;
  if (!first) return { number: undefined, partOf: false };
  const rest = raw.slice(first.span.end);
  const partOf = others.length === 1 && /^\s(?:of|out of|in)\s/u.test(rest);
  const unread = raw.slice(0, first.span.start) + rest;
  const plain = others.length === 0 && !/[\d½¼¾]|\b(?:half|quarters?|thirds?|(?:fif|six|seven|eigh|nin|ten|hundred|thousand)ths?|dozen|hundred|zero|no|not|single)\b/iu.test(unread);
  return { number: plain || partOf ? first : undefined, partOf };
}

function moved(number: WrittenNumber, by: number): WrittenNumber {
  return { ...number, span: shift(number.span, by), unitSpan: shift(number.unitSpan, by) };
}

/** An item from the line it opens on to the line before the next one. */
export function itemText(lines: readonly string[], line: number): string {
  const rest = lines.slice(line);
  const next = rest.findIndex((text) => /^\s*(?:[-*]\s|#|$)/u.test(text));
  return [lines[line - 1] ?? '', ...rest.slice(0, next < 0 ? undefined : next)].join(' ');
}

/** Whether the evidence has this value for the same item, or elsewhere in the same unit: then the change may be true. */
export function mayBeTrue({ proven, known, number }: Target, value: number, unit = number?.unit ?? ''): boolean {
  const same = (other: WrittenNumber): boolean => Math.abs(other.value - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return proven.some(same) || (unit !== '' && known.some((other) => same(other) && unitKey(other.unit) === unitKey(unit)));
}

/** Whether the evidence states this very number, so that no rounding lies between the two. */
export function statedAsWritten({ proven, number }: Target): boolean {
  return number !== undefined && proven.some((other) => other.value === number.value);
}

function unitKey(unit: string): string {
  return unit.replace(/(?<=..)s$/u, '');
}
