import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('which of two numbers came first', () => {
  const turned: readonly (readonly [string, string])[] = [
    ['48 admin roles became 19', '19 admin roles became 48.'],
    ['Log volume 28 TB a day, was 51 TB', 'Daily log volume from 28 to 51 TB.'],
    ['Snow plan rewritten; 14 pages instead of 52', 'Rewrote the snow plan, 52 pages in place of 14.'],
    ['Incremental build 95 s → 40 s', 'Incremental builds in 95 s (they took 40 s).'],
    ['Quarterly closing: 14 working days (Q4 2020), 8 working days (Q4 2025)', 'Quarterly closing from 8 to 14 working days.'],
    ['Model bill: $31,000 in January 2025, $12,500 in September 2025', 'Model bill from $12,500 to $31,000.'],
    ['Annual budget £46,500, then £128,000.', 'Annual budget from £128,000 to £46,500.'],
    ['Issue backlog: 212 open in January 2025, 64 in September 2026', 'Issues: 64 open, later 212.'],
    ['Delay: 6.8 minutes per flight in 2022, 4.1 minutes in 2025', 'Delayed flights lose 6.8 minutes against 4.1 in 2022.'],
  ];
  for (const [evidence, claim] of turned) {
    it(`${claim} turns ${evidence}`, () => assert.deepEqual(verdictsOf([evidence], claim).map((each) => each.split(': ')[1]), ['contradiction', 'contradiction']));
  }

  it('is told right in many ways', () => {
    assert.deepEqual(verdictsOf(['48 admin roles became 19'], 'From 48 admin roles to 19.'), ['48 admin roles: match', '19: match']);
    assert.deepEqual(verdictsOf(['Quarterly closing: 14 working days (Q4 2020), 8 working days (Q4 2025)'], 'Quarterly closing now 8 working days, formerly 14.'), ['8 working days: match', '14: match']);
    assert.deepEqual(verdictsOf(['Median wait went from 6.8 minutes in 2020 to 4.1 in 2022'], 'In 2020, a median wait of 6.8 minutes against 4.1 in 2022.'), ['6.8 minutes: match', '4.1: match']);
    assert.deepEqual(verdictsOf(['Paper forms: 57 before the system, 6 left'], 'There are 6 paper forms, not 57.'), ['6 paper forms: match', '57: match']);
  });

  it('says which way a difference goes', () => {
    const complaints = ['Consumer complaints: 4.1 per 10,000 hl in 2021, 1.6 per 10,000 hl in 2024'];
    assert.deepEqual(verdictsOf(complaints, 'Complaints rose by 61 %.'), ['61 %: contradiction']);
    assert.deepEqual(verdictsOf(complaints, 'Complaints fell by 61 %.'), ['61 %: match']);
    const margin = ['Gross margin on bars: 68 % (63 % in 2022)'];
    assert.deepEqual(verdictsOf(margin, 'Gross margin on bars is down by five points.'), ['five points: contradiction']);
    assert.deepEqual(verdictsOf(['False positives 3.2 % with the model, 18 % before it'], 'False positives rose by 14.8 points.'), ['14.8 points: contradiction']);
  });
});

describe('a part that is more than its whole', () => {
  const claims: readonly (readonly [string, string, string])[] = [
    ['143 machines, 58 of them electric', 'Of our fleet 143 of our 58 machines are electric.', '143: contradiction'],
    ['Learning budget: £46,000 in 2024, of which £9,300 freelancers', 'I look after £9,300, £46,000 of it for freelancers.', '£46,000: contradiction'],
    ['It holds 840 TB, 310 TB of it hot', 'It holds 310 TB, 840 TB of it hot.', '840 TB: contradiction'],
    ['Ran 9 grant projects, managed 4 of them', 'I ran four grant projects, of which I managed nine.', 'nine: contradiction'],
  ];
  for (const [evidence, claim, expected] of claims) it(claim, () => assert.ok(verdictsOf([evidence], claim).includes(expected)));

  it('is none where another number is told', () => {
    for (const [evidence, claim] of [
      ['Ran 12 workshops; the largest had 45 attendees', 'I ran 12 workshops, of which the largest had 45 attendees.'],
      ['Led 3 crews, one of 14 people', 'I led 3 crews, among them a crew of 14 people.'],
      ['Printed 300 posters of 12 designs', 'I printed 300 of the 12 posters.'],
    ] as const) assert.ok(verdictsOf([evidence], claim).every((each) => !/contradiction|overclaim/.test(each)), claim);
    assert.deepEqual(verdictsOf(['12 courses, 340 people'], 'I held 12 courses, and 340 of the people came back.').at(-1)?.split(': ')[1], 'match');
  });
});
