import assert from 'node:assert/strict';
import { endOf } from '../../../server/src/core/claims/ends-of-change.ts';

describe('which end of a change a number is', () => {
  const at = (text: string, number: string): string | undefined => {
    const start = text.indexOf(number);
    return endOf(text, { start, end: start + number.length });
  };

  const cases: readonly (readonly [text: string, before: string, after: string])[] = [
    ['the queue went from 40 to about 12', '40', '12'],
    ['queue: 40 down to 12', '40', '12'],
    ['queue 40 → 12', '40', '12'],
    ['a median of 12 days, previously 40 days', '40', '12'],
    ['a queue of 40 before, 12 after', '40', '12'],
    ['12 now, 40 when I joined', '40', '12'],
    ['it used to take 40 minutes; now it takes 12', '40', '12'],
    ['40 swaps a month used to reach me, 12 do', '40', '12'],
    ['takes 12 min, before the cache 40 min', '40', '12'],
  ];
  for (const [text, before, after] of cases) {
    it(text, () => {
      assert.equal(at(text, before), 'before');
      assert.notEqual(at(text, after), 'before');
    });
  }

  it('is silent about levels, bounds and times after an event', () => {
    for (const [text, number] of [['12 wards use it', '12'], ['up 12 points', '12'], ['before the other 12 came', '12'], ['locked 12 days after the last visit', '12']] as const) assert.equal(at(text, number), undefined, text);
  });
});
