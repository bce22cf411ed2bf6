import assert from 'node:assert/strict';
import { slipBetween } from '../../../server/src/core/claims/slips.ts';
import { findQuantities } from '../../../server/src/core/quantities/find-quantities.ts';

describe('slips of pen and memory', () => {
  const slip = (claim: string, proven: string): number => slipBetween(findQuantities(claim)[0]!, findQuantities(proven)[0]!);

  it('sees other units, powers of ten, swapped, changed and lost digits', () => {
    for (const [claim, proven] of [['74 µs', '74 ms'], ['€8,200', '€820'], ['54 minutes', '45 minutes'], ['1,248 tests', '1,284 tests'], ['8,284 tests', '1,284 tests'], ['170 builds', '70 builds'], ['nineteen wards', '9 wards'], ['ninety wards', '19 wards']] as const) {
      assert.ok(slip(claim, proven) >= 0.5, `${claim} for ${proven}`);
    }
  });

  it('makes little of what is likely by chance, and nothing of the rest', () => {
    assert.ok(slip('19 days', '17 days') < 0.5);
    for (const [claim, proven] of [['7 days', '4 days'], ['83 days', '17 days'], ['twelve days', '21 days'], ['eighteen days', '9 days'], ['1,900 visits', '74 visits'], ['400 visits', '900 visits'], ['23 years', '3.2 days']] as const) assert.equal(slip(claim, proven), 0, `${claim} for ${proven}`);
  });
});
