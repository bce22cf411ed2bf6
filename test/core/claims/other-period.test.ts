import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('verdicts: the same over another time, or of each', () => {
  const rows: readonly (readonly [name: string, evidence: readonly string[], claim: string, ...expected: string[]])[] = [
    ['a third of a quarter', ['Clinic: no-shows fell from 45 to 9 a quarter'], 'No-shows at the clinic: nine a quarter, i.e. three a month; it was fifteen a month.', 'nine a quarter: match', 'three a month: match', 'fifteen a month: match'],
    ['another number a month', ['Clinic: no-shows fell from 45 to 9 a quarter'], 'No-shows at the clinic are four a month.', 'four a month: no-evidence'],
    ['a twelfth of a year', ['Annual budget of £9.6 million'], 'My budget is £9.6M a year, i.e. £800,000 a month.', '£9.6M a year: match', '£800,000 a month: match'],
    ['a twelfth of what was counted in a year', ['Answered 78 letters in 2024'], 'I answered 78 letters in 2024 alone, six and a half a month.', '78 letters: match', 'six and a half a month: match'],
    ['more than that', ['Answered 78 letters in 2024'], 'I answered 78 letters in 2024 alone, nine and a half a month.', '78 letters: match', 'nine and a half a month: no-evidence'],
    ['an average over the count behind', ['lexer: 6,200 lines, 14 modules'], 'lexer: 6,200 lines across 14 modules (about 440 lines each).', '6,200 lines: match', '14 modules: match', 'about 440 lines: match'],
    ['another average', ['lexer: 6,200 lines, 14 modules'], 'lexer: 6,200 lines across 14 modules (about 640 lines each).', '6,200 lines: match', '14 modules: match', 'about 640 lines: undecided'],
    ['what was lost at a factor below one', ['Solver: speedup of 1.7x on 24 models; best 3.2x, worst 0.97x'], 'The solver has a speedup of 1.7x; the worst model lost 3%.', '1.7x: match', '3%: match'],
    ['an earlier rate, before another time in the same breath', ['Shop: stock-outs fell from 96 to 12 per month'], 'Stock-outs of the shop: there were 96 a month and then there were twelve, about three a day before.', '96 a month: match', 'twelve: match', 'about three a day: match'],
    ['a list in an item that leaves out its noun', ['Gave 5 talks at Kite meetings and 2 at EuroKite'], 'Seven talks: five at Kite meetings, the other two at EuroKite.', 'Seven talks: match', 'five: match'],
    ['so many per thousand in per cent', ['Post: lost parcels per 1,000 fell from 32 to 4'], 'Lost parcels in the post are down to 0.4% from 3.2%.', '0.4%: match', '3.2%: match'],
    ['what others are counted against', ['Errors of the pickers fell from 7 to 2 per 1,000 lines', 'Stock: lines reduced from 5,200 to 3,900'], 'The stock has 1,300 lines fewer.', '1,300 lines: match'],
    ['the other end of a change in the next year', ['Late parcels fell from 1.9% of parcels in 2022 to 0.6% in 2024'], 'In 2022, 1.9% of parcels were late; by 2024, 0.6%: down 1.3 points.', '1.9%: match', '0.6%: match', 'down 1.3 points: match'],
    ['so many of those that stand before it', ['5 policy packs, 3 of them written by me', 'Wrote 47 rules; 35 were live'], 'Of its five policy packs I wrote three.', 'five policy packs: match', 'three: match'],
    ['all of so many times', ['Budget of the depot £9.6 million; finished each of 5 years under budget, by 2% on average'], 'At the depot nine point six million pounds, and under budget all five times.', 'nine point six million pounds: match', 'all five times: undecided'],
    ['what a share in the sentence leaves', ['Classifier: precision 0.94 and recall 0.81 at the launch threshold'], 'At our threshold it was 94%, so 6 in every 100 flags were wrong.', '94%: match', '6 in every 100: match'],
  ];
  for (const [name, evidence, claim, ...expected] of rows) {
    it(name, () => assert.deepEqual(verdictsOf(evidence, claim), expected));
  }
});
