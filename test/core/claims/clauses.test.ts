import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitClauses } from '../../../server/src/core/claims/clauses.ts';
import { quotedSpans } from '../../../server/src/core/claims/quotations.ts';

function clauses(text: string): string[] {
  return splitClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('clauses', () => {
  it('end at a spaced dash, a semicolon, a colon and a bracket', () => {
    assert.deepEqual(clauses('One thing — another; a third: the last (an aside).'), ['One thing', 'another', 'a third', 'the last', 'an aside']);
  });
  it('end before a contrast and before a new subject', () => {
    assert.deepEqual(clauses('I teach Latin, but they want Greek, and I learn it.'), ['I teach Latin', 'but they want Greek', 'I learn it.']);
  });
  it('keep ranges, times and names whole', () => {
    assert.deepEqual(clauses('Ran 4–5 groups at 10:30 in a single-room school'), ['Ran 4–5 groups at 10:30 in a single-room school']);
  });
  it('never lie outside their sentence, overlap or lose a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const clause of splitClauses(text, { start: 0, end: text.length })) {
          assert.ok(clause.start >= at && clause.end <= text.length && clause.start <= clause.end);
          at = clause.end;
        }
      }),
    );
  });
});

describe('quotations', () => {
  it('stand between double quotation marks', () => {
    const text = 'She said “yes” and "perhaps" about the 5" pipe';
    assert.deepEqual(quotedSpans(text).map(({ start, end }) => text.slice(start, end)), ['yes', 'perhaps']);
  });
});
