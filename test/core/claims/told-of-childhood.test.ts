import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('verdicts: what no evidence of work can know', () => {
  const rows: readonly (readonly [name: string, evidence: readonly string[], claim: string, ...expected: string[]])[] = [
    ['what one did as a child', ['Wrote 6,200 lines of shanties', 'Sang 200 shanties'], 'I was 13 when I wrote down 900 lines of shanties by hand.', '900 lines: undecided'],
    ['the same of a grown person', ['Wrote 6,200 lines of shanties', 'Sang 200 shanties'], 'I wrote down 900 lines of shanties by hand.', '900 lines: contradiction'],
    ['what was not done', ['Interviewed 64 candidates, 11 of whom were hired'], 'Had we interviewed 140 candidates, nobody would have been hired.'],
    ['what was done', ['Interviewed 64 candidates, 11 of whom were hired'], 'We had interviewed 140 candidates, and nobody was hired.', '140 candidates: overclaim'],
  ];
  for (const [name, evidence, claim, ...expected] of rows) {
    it(name, () => assert.deepEqual(verdictsOf(evidence, claim), expected));
  }
});
