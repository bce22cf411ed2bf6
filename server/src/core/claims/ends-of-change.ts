import { textMemo } from '../memo/text-memo.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareExact } from '../quantities/exact.ts';
import type { Span } from '../text/span.ts';
import { yearAt } from './year-of-number.ts';
import { english } from './words/english.ts';

/** Which end of a change a number is. */
export type End = 'before' | 'after';

const { startCue, endCue, startBehind, usedBehind, startAhead, endBehind, onwards } = english.changeEnds;

/**
 * Which end of a change the text makes a number: `from 12`, `12 before`, `12 to 5` on one side, `to 5`, `now 5`, `5 after` on
 * the other; undefined where nothing says.
 */
export function endOf(text: string, { start, end }: Span): End | undefined {
  return endBetween(`${text.slice(Math.max(0, start - 40), start)}${gap}${text.slice(end, end + 80)}`) ?? undefined;
}

/** In no text that a person writes. */
const gap = '\0';

/** By what stands before and behind: items are compared with number after number. */
const endBetween = textMemo((around): End | null => {
  const at = around.indexOf(gap);
  const [before, after] = [around.slice(0, at), around.slice(at + 1)];
  if (startCue.test(before) || startAhead.test(before)) return 'before';
  if (endCue.test(before)) return 'after';
  if (startBehind.test(after) || usedBehind.test(after)) return 'before';
  if (endBehind.test(after)) return 'after';
  return onwards.test(after) ? 'before' : null;
});

/** Which ends of a change two numbers are, by the words at each, else by the years that they are told of: `31 in 2017, 14 in 2023`. */
export function endsOf(text: string, first: Quantity, second: Quantity): readonly [End | undefined, End | undefined] {
  const ends = [endOf(text, first.numeral), endOf(text, second.numeral)] as const;
  if (ends[0] !== ends[1]) return ends;
  const [one, other] = [yearAt(text, first), yearAt(text, second)];
  if (one === undefined || other === undefined || one === other) return ends;
  return one < other ? ['before', 'after'] : ['after', 'before'];
}

const passage = /\d\S{0,30}\s*(?:[^\s\d,;]{1,12}\s)?(?:(?<![\p{L}])to(?![\p{L}])|→|->)/iu;

/** Two values joined by `to` or an arrow, which may be a range or a change: `0.83 to 0.94`, `18 kg to 26 kg`. */
export function isPassage({ low, high, literal }: Quantity): boolean {
  return low !== null && high !== null && compareExact(low, high) !== 0 && passage.test(literal);
}
