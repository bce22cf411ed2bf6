import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('what several gave together, told of one of them', () => {
  const centres = ['Opened 3 outreach centres; together 640 enrolments in 2024/25'];

  it('is too much for one alone', () => {
    assert.deepEqual(verdictsOf(centres, 'The newest centre alone brought 640 enrolments last year.'), ['640 enrolments: overclaim']);
    assert.deepEqual(verdictsOf(['Cost improvement over three years: £2.7 million in total'], 'Cost improvements of £2.7 million were delivered in 2025/26 alone.'), ['£2.7 million: overclaim']);
  });

  it('is right of all, or where another item has it of one', () => {
    assert.deepEqual(verdictsOf(centres, 'The centres brought 640 enrolments together.'), ['640 enrolments: match']);
    assert.deepEqual(verdictsOf([...centres, 'The newest centre: 640 enrolments'], 'The newest centre alone brought 640 enrolments.'), ['640 enrolments: match']);
    assert.deepEqual(verdictsOf(['The mill raised £310,000 overall in 2024'], 'The mill alone raised £310,000 in 2024.'), ['£310,000: match']);
    assert.deepEqual(verdictsOf(centres, 'I worked alone, and the centres brought 640 enrolments.'), ['640 enrolments: match']);
  });
});

describe('a number of one that the evidence has of many', () => {
  const cost = ['Compute cost per 1,000 runs $2.90 -> $1.15'];

  it('is another one', () => {
    assert.deepEqual(verdictsOf(cost, 'Compute cost came down from $2.90 to $1.15 a run.'), ['$2.90: contradiction', '$1.15: contradiction']);
    assert.deepEqual(verdictsOf(cost, 'Compute cost came down from $2.90 to $1.15 per 1,000 runs.').slice(0, 2), ['$2.90: match', '$1.15: match']);
  });

  it('is right where the item has it of one, too', () => {
    assert.deepEqual(verdictsOf(['Each run costs $0.35 a run in memory, and $1.15 per 1,000 runs in compute'], 'Memory costs $0.35 a run.'), ['$0.35: match']);
  });
});
