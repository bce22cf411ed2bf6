import type { Decimal } from 'decimal.js';
import type { Span } from '../text/span.ts';

export type Comparator = '=' | '<' | '<=' | '>' | '>=' | '~';

export type QuantityKind =
  | 'count' | 'duration' | 'size' | 'money' | 'ratio' | 'change' | 'points' | 'multiplier' | 'rate' | 'other';

/** Why a number is no metric by its shape or immediate context; the rest (employer, plan, …) is decided by claim owner. */
export type NotMetricReason =
  | 'version' | 'date' | 'identifier' | 'ordinal' | 'rating' | 'idiom' | 'phone' | 'code' | 'link' | 'formula'
  | 'list-number' | 'name' | 'enumeration' | 'heading' | 'age';

/** An exact value as written: a decimal in the written unit, or a fraction that has none (`1/3`). */
export interface ExactNumber {
  readonly numerator: Decimal;
  /** 1 for decimals. */
  readonly denominator: Decimal;
}

/** One number of a text with all that belongs to it. */
export interface Quantity {
  /** In the text that was searched: comparator, numeral, unit and the counted noun's head (`at least 29 MCP tool calls`). */
  readonly span: Span;
  /** The numeral or range alone, with its sign, currency, suffix and unit symbol (`$40K`, `4.27s`, `4-5`, `two dozen`): what a fix replaces. */
  readonly numeral: Span;
  /** `text.slice(numeral)`. */
  readonly literal: string;
  /** Bounds in the written unit, null where open; equal for a point. A change or sign is in the value: `18% lower` is -18, `2x` is 2. */
  readonly low: ExactNumber | null;
  readonly high: ExactNumber | null;
  readonly comparator: Comparator;
  /** Half of the last written digit, in the written unit: what rounding leaves open on either side; 0 for counts below 1,000 and vague numbers. */
  readonly tolerance: Decimal;
  readonly kind: QuantityKind;
  /** Canonical singular: `s`, `ms`, `%`, `USD`, `test`, `line`; '' where there is none. */
  readonly unit: string;
  /** Canonical unit of a rate's denominator: `day` for "4 million requests a day". */
  readonly per: string | undefined;
  /** What is counted or measured, lower case, without determiners: `passing tests`, `median lookup overhead`; '' when none was found. */
  readonly measure: string;
  /** Head noun of the measure, stemmed: `test`, `overhead`. */
  readonly head: string;
  /** Other words of the measure and its close context, stemmed. */
  readonly qualifiers: readonly string[];
  readonly statistic: string | undefined;
  /** Total of a part: 12 in `9 of 12`. */
  readonly total: ExactNumber | undefined;
  /** How the writer put it, so that a fix can keep it. */
  readonly notation: 'digits' | 'words';
  /** With comparator `~`: `about` reaches 10 % to both sides, `nearly` 10 % below. */
  readonly hedge?: 'about' | 'nearly';
  /** The text says that it is just this: `exactly 60`, `precisely 1.4 s`. */
  readonly exact?: true;
  /** The way an amount went (`cut by $40K`, `3x fewer`); the sign of a percentage is in its value as well. */
  readonly direction?: 'up' | 'down';
  /** Which way the value flatters as far as its unit and words tell; undefined where they do not. */
  readonly better?: 'higher' | 'lower';
  /** `per` is a unit of time, so that the value is a rate; otherwise `per` only says more about the measure. */
  readonly perTime?: boolean;
  /** Which end of a change it is (`from 40 to 3 minutes`, `9 instead of 42`), where the words tell. */
  readonly changeEnd?: 'from' | 'to';
  /** What another number is counted against (`per 1,000 users`), and no figure of its own. */
  readonly base?: boolean;
  /** A percentage of something (`12% of the cost`), which has no better end. */
  readonly share?: boolean;
  /** A part of the number before it (`eight years, five of them abroad`). */
  readonly part?: boolean;
  /** A time without a break (`two years running`), which no span of work contradicts. */
  readonly streak?: boolean;
  /** How far something is from what it was to be (`landed 4 % off`, `within 4 % of plan`): no level of it, and no change. */
  readonly off?: boolean;
  /** Set when it is no metric; then only `span`, `numeral`, `literal` and this are meaningful. */
  readonly reason: NotMetricReason | undefined;
}
