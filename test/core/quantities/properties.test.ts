import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareQuantities } from '../../../server/src/core/quantities/compare.ts';
import { comparable } from '../../../server/src/core/quantities/comparable.ts';
import { findQuantities } from '../../../server/src/core/quantities/find-quantities.ts';
import { formatLike } from '../../../server/src/core/quantities/format-like.ts';
import { english } from '../../../server/src/core/quantities/words/english.ts';
import { metric } from './reading.ts';

const pieces = fc.constantFrom(
  '12', '4.27', '1,000', '-', '–', '+', '%', ' of ', ' to ', ' and ', 'a ', 'half ', 'one ', 'hundred ', 'and ', 'K', 'ms', ' s', '/', '(', ')', '$', '€', '~', '<', '>', 'x', '×', '10', '^', '=', '.', ',', ' tests', 'from ',
  ' in ', 'over ', ' a day', '½', '\u202f', '\u00a0', 'µs', 'third ', 'no ', 'twice ', 'point ', '"', '\n', '\ufeff', '🙂', 'e', '#', '@', ':', ' per ', 'median ', 'p99 ', 'May ', '2026', '±', 'dozen ', '٣', 'إ',
);
const text = fc.oneof(fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('quantities: properties', () => {
  it('finds in order, inside the text, without overlaps, and quotes exactly', () => {
    fc.assert(fc.property(text, (input) => {
      let end = 0;
      for (const found of findQuantities(input)) {
        assert.ok(found.span.start >= end && found.span.end <= input.length && found.span.start < found.span.end);
        assert.ok(found.span.start <= found.numeral.start && found.numeral.end <= found.span.end);
        assert.equal(found.literal, input.slice(found.numeral.start, found.numeral.end));
        end = found.span.end;
      }
    }), { numRuns: 3000 });
  });

  it('compares and formats whatever it finds without throwing', () => {
    fc.assert(fc.property(text, text, (a, b) => {
      for (const claim of findQuantities(a)) {
        for (const evidence of findQuantities(b)) {
          assert.ok(compareQuantities(claim, evidence).explanation.length > 0);
          assert.equal(typeof formatLike(evidence, claim), 'string');
          assert.ok(['same', 'other-kind', 'no'].includes(comparable(claim, evidence)));
        }
      }
    }), { numRuns: 1500 });
  });

  it('reads back every number that it spells', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
      const found = metric(`${english.spell(value)} exhibits`);
      assert.equal(found.low?.numerator.toFixed(), String(value));
      assert.equal(found.unit, 'exhibit');
    }));
  });

  it('reads the same value however it is grouped', () => {
    fc.assert(fc.property(fc.integer({ min: 2000, max: 99_999_999 }), fc.constantFrom(',', '\u202f', "'", '’'), (value, separator) => {
      const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator);
      assert.equal(compareQuantities(metric(`${grouped} exhibits`), metric(`${value} rows of exhibits`.replace('rows of ', 'full '))).verdict, 'match');
    }));
  });

  it('agrees with itself, and a formatted value agrees with its evidence', () => {
    const amount = fc.tuple(fc.integer({ min: 2, max: 99_999 }), fc.constantFrom(' ms wait', ' exhibits', '% attendance', ' kg of flour', 'x faster'), fc.integer({ min: 0, max: 2 }));
    fc.assert(fc.property(amount, amount, ([a, unit, decimals], [b, , more]) => {
      const write = (value: number, digits: number): string => (unit === ' exhibits' ? `moved ${value} exhibits` : `${(value / 10 ** digits).toFixed(digits)}${unit}`);
      const claim = write(a, decimals);
      const evidence = write(b, more);
      assert.equal(compareQuantities(metric(claim), metric(claim)).verdict, 'match');
      const own = metric(claim);
      const fixed = claim.slice(0, own.numeral.start) + formatLike(metric(evidence), own) + claim.slice(own.numeral.end);
      assert.equal(compareQuantities(metric(fixed), metric(evidence)).verdict, 'match', `${claim} fixed to ${fixed} for ${evidence}`);
    }), { numRuns: 500 });
  });

  for (const [name, part] of [['digits', '7'], ['commas', '1,'], ['number words', 'one hundred and '], ['parentheses', '('], ['hyphens', 'a-1-'], ['spaces and digits', '1 '], ['slashes', 'a/1.'], ['halves', 'half a '], ['phone digits', '+1 2 '], ['percentages', '1% '], ['ranges', '1-1-'], ['names of statistics', 'p99/'], ['fractions', '1/'], ['spaces', ' '], ['sums', '3 hundred and ']] as const) {
    it(`reads 100 KB of ${name} in linear time`, () => {
      const size = Math.floor(100_000 / part.length);
      const timed = (): readonly [number, number] => [seconds(() => findQuantities(part.repeat(Math.floor(size / 4)))), seconds(() => findQuantities(part.repeat(size)))];
      const linear = ([small, large]: readonly [number, number]): boolean => large < 0.5 || large < small * 10;
      // A collection of garbage may fall into one run; a quadratic reader fails all three.
      assert.ok(linear(timed()) || linear(timed()) || linear(timed()));
    });
  }
});

/** Processor time, so that other work on the machine does not count. */
function seconds(run: () => void): number {
  const start = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - start) / 1e6;
}
