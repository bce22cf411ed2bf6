import assert from 'node:assert/strict';
import { exactText } from '../../../server/src/core/quantities/exact.ts';
import { findQuantities } from '../../../server/src/core/quantities/find-quantities.ts';
import type { Quantity } from '../../../server/src/core/model/quantity.ts';

/** `>= 150.. test`: comparator, ends, unit with rate, as one line that a table can hold. */
export function valueLine(quantity: Quantity): string {
  const low = quantity.low === null ? '' : exactText(quantity.low);
  const high = quantity.high === null ? '' : exactText(quantity.high);
  const value = low === high ? low : `${low}..${high}`;
  const per = quantity.per === undefined ? '' : `/${quantity.per}`;
  const total = quantity.total === undefined ? '' : ` of ${exactText(quantity.total)}`;
  return `${quantity.comparator} ${value}${total} ${quantity.kind} ${quantity.unit}${per}`.trim();
}

/** The metrics of a text, without masked numbers. */
export function metrics(text: string): Quantity[] {
  return findQuantities(text).filter((quantity) => quantity.reason === undefined);
}

/** The first metric that overlaps `part` (or the first of the text). */
export function metric(text: string, part?: string): Quantity {
  const at = part === undefined ? -1 : text.indexOf(part);
  const found = metrics(text).find((quantity) => part === undefined || (quantity.span.start < at + part.length && at < quantity.span.end));
  if (found === undefined) throw new Error(`no metric ${part ?? ''} in: ${text}`);
  return found;
}

/** One row: a text, and what its metrics read as, in order. */
type Rows = readonly (readonly [text: string, ...lines: string[]])[];

/** One test for each row, under the name of its class. */
export function testRows(title: string, classes: Readonly<Record<string, Rows>>): void {
  describe(title, () => {
    for (const [name, rows] of Object.entries(classes)) {
      describe(name, () => {
        for (const [text, ...lines] of rows) it(text, () => assert.deepEqual(metrics(text).map(valueLine), lines));
      });
    }
  });
}
