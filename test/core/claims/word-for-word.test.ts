import assert from 'node:assert/strict';
import { unbackedIn } from './verdicts-of.ts';

describe('what an item tells in the same words', () => {
  const items = [
    'Contributed to the new bell-ringing rules (led by the verger)',
    'Hymn board: nine columns. Painted by Osk Amber, I cut the letters.',
    'Carillon diploma: 2 of 3 parts played, the last one is booked for spring 2031.',
    'Belfry lift. Planned for 2031 by the diocese. Not my project and not built.',
    'Wrote a rota of 23 names, adopted by all five towers',
  ];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ...items.map((item) => [item, []] as const),
    ['Contributed to the bell-ringing rules, led by our verger.', []],
    ['I led the new bell-ringing rules.', ['scope: led']],
    ['The hymn board, led by me.', []],
    ['Carillon diploma.', ['status: Carillon diploma']],
    ['Carillon diploma: 2 of 3 parts played.', []],
    ['The belfry lift was built.', ['status: The belfry lift was built']],
  ];
  for (const [line, expected] of cases) it(`${line} → ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(unbackedIn(items, line), expected));
});
