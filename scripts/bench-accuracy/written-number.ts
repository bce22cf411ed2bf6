import type { Span } from '../../server/src/core/text/span.ts';

/**
 * A number as it is written, read by plain patterns. Mutants and rewritings are made with this and not with the
 * product's own grammar, so that what the grammar cannot read is not spared.
 */
export interface WrittenNumber {
  /** In the text that was searched, without currency and unit. */
  readonly span: Span;
  readonly text: string;
  /** In base units: `16K` is 16000. */
  readonly value: number;
  /** Value of the digits alone: 16 of `16K`. */
  readonly digits: number;
  readonly decimals: number;
  readonly style: 'digits' | 'word';
  readonly currency: string;
  /** `K`, `M`, `million` … as written, with the space before it; '' for none. */
  readonly suffix: string;
  /** What follows number and suffix directly: `ms`, `%`, `shifts`; lower case, '' for none. */
  readonly unit: string;
  /** Where the unit stands; empty when there is none. */
  readonly unitSpan: Span;
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3, K: 1e3, thousand: 1e3, m: 1e6, M: 1e6, million: 1e6, bn: 1e9, B: 1e9, billion: 1e9,
};

export const smallWords: readonly string[] = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
];

const tens: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

const anyCase = (words: readonly string[]): string => words.map((each) => `[${each[0]}${each[0]!.toUpperCase()}]${each.slice(1)}`).join('|');
const tensWord = anyCase(Object.keys(tens));
const word = `(?:${tensWord})-(?:${smallWords.slice(1, 10).join('|')})|${anyCase([...smallWords].reverse())}|${tensWord}`;
const digits = /\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/u.source;
/** A small `m` is a million in money only. */
const suffix = /(?:K|k|M|bn|B|(?<=[€£$¥]\s?[\d.,]+)m)(?![\p{L}\d])|\s?(?:thousand|million|billion)\b/u.source;
const number = new RegExp(
  `(?<![\\p{L}\\d.,-])(?<currency>[€£$¥]\\s?)?(?:(?<digits>${digits})(?<suffix>${suffix})?|(?<word>${word})(?![\\p{L}\\d]))`,
  'gu',
);

/** Every number of the text, in order. */
export function writtenNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(number)].map((match) => {
    const { currency = '', digits: figures, suffix = '', word: words } = match.groups!;
    const start = match.index + currency.length;
    const literal = figures ?? words!;
    const end = start + literal.length;
    const tail = /^[\s-]?(%|°C|percentage points?|per cent|percent|[\p{L}²³µ]+)/u.exec(text.slice(end + suffix.length));
    const unitEnd = end + suffix.length + (tail?.[0].length ?? 0);
    const value = figures === undefined ? wordValue(literal) : Number(figures.replace(/[^\d.]/gu, ''));
    return {
      span: { start, end },
      text: literal,
      value: value * (scales[suffix.trim()] ?? 1),
      digits: value,
      decimals: figures?.split('.')[1]?.length ?? 0,
      style: figures === undefined ? 'word' : 'digits',
      currency: currency.trim(),
      suffix,
      unit: (tail?.[1] ?? '').toLowerCase(),
      unitSpan: { start: tail ? unitEnd - tail[1]!.length : unitEnd, end: unitEnd },
    };
  });
}

function wordValue(written: string): number {
  const [first, second] = written.toLowerCase().split('-');
  if (second !== undefined) return tens[first!]! + smallWords.indexOf(second);
  const small = smallWords.indexOf(first!);
  return small >= 0 ? small : tens[first!]!;
}

/** `12431` as `12,431`. */
export function grouped(value: number | string, separator = ','): string {
  const [whole = '', fraction] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, separator) + (fraction === undefined ? '' : `.${fraction}`);
}
