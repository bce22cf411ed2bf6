import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

function check(rows: readonly (readonly [name: string, evidence: readonly string[], claim: string, ...expected: string[]])[]): void {
  for (const [name, evidence, claim, ...expected] of rows) it(name, () => assert.deepEqual(verdictsOf(evidence, claim), expected));
}

describe('a bound at what the evidence has as rough', () => {
  const rolls = ['Knotted about 190 carpets', 'Each loom weighs about 42 kg', 'Held 6 fairs, nearly 45 guests at each'];
  check([
    ['is too much said', rolls, 'I knotted over 190 carpets.', 'over 190 carpets: overclaim'],
    ['is none where it lies below', rolls, 'I knotted over 180 carpets.', 'over 180 carpets: weaker'],
    ['may be reached', rolls, 'I knotted up to 190 carpets.', 'up to 190 carpets: weaker'],
    ['is too little said, too', rolls, 'A loom never exceeds 42 kg.', 'never exceeds 42 kg: overclaim'],
    ['lies above what is nearly so much', rolls, 'I held six fairs with under 45 guests each.', 'six fairs: match', 'under 45 guests: weaker'],
    ['is not reached by it', rolls, 'I held six fairs with over 45 guests each.', 'six fairs: match', 'over 45 guests: overclaim'],
  ]);
});

describe('what a part leaves of its whole', () => {
  check([
    ['told as the part', ['6 printed novels, 2 of them as sole author'], 'Novels: six, four as sole author.', 'six: match', 'four: overclaim'],
    ['told with the verb before it', ['Logged 9 leaks and wrote up 2 of them for the bulletin'], 'I logged nine leaks and wrote up seven of them for the bulletin.', 'nine leaks: match', 'seven: contradiction'],
    ['told of so many of as many', ['Drafted 3 of the 9 position papers'], 'I chaired, and six of nine position papers drafted.', 'six of nine position papers: overclaim'],
    ['told as the rest', ['Retested 17 published kilns, 6 held up at the claimed heat'], 'I retested 17 published kilns, and 11 did not hold up at the claimed heat.', '17 published kilns: match', '11: match'],
    ['told by another word', ['38 glazes, 11 of them with lead'], 'I have 38 glazes, and 27 are free of lead.', '38 glazes: match', '27: match'],
  ]);
});

describe('the other end of a change', () => {
  const looms = ['Weaving faults: 23 a year to 5 a year', 'Enrolment mistakes each year: from 37 to 4', 'Warping the long loom: 50 minutes to 8 minutes', 'Looms hired out: 15'];
  check([
    ['is not what the evidence has of another thing', looms, 'Weaving faults went from 23 to 4 a year.', '23: match', '4 a year: contradiction'],
    ['is no difference', looms, 'Warping the long loom: 50 to 42 minutes.', '50: match', '42 minutes: contradiction'],
    ['is asked for the first one, too', looms, 'Weaving faults went from 15 to 5 a year.', '15: contradiction', '5 a year: match'],
    ['may be how much it was before what it is', looms, 'Warping the long loom fell by 42 minutes to 8 minutes.', '42 minutes: match', '8 minutes: match'],
    ['of a change that another item has', [...looms, 'Faults at the old mill: 23 a year to 4 a year'], 'Weaving faults went from 23 to 4 a year.', '23: match', '4 a year: match'],
  ]);
});

describe('which way it went', () => {
  const items = ['Firing of the kiln, median: 140 minutes, was 610 minutes', 'Glazing a plate fell from 45 minutes to 5 minutes', 'Wasted clay went from £2,150 to £1,480 a week', '37 % of pots in 2025 to schools (22 % in 2021)'];
  check([
    ['where the item only says what it was', items, 'I took the median firing of the kiln up by 470 minutes.', '470 minutes: contradiction'],
    ['the same the right way', items, 'I took the median firing of the kiln down by 470 minutes.', '470 minutes: match'],
    ['with the thing between verb and number', items, 'I raised glazing a plate by 40 minutes.', '40 minutes: contradiction'],
    ['the same the right way', items, 'I cut glazing a plate by 40 minutes.', '40 minutes: match'],
    ['in money', items, 'Wasted clay rose by £670 a week.', '£670 a week: contradiction'],
    ['the same the right way', items, 'Wasted clay fell by £670 a week.', '£670 a week: match'],
    ['where only the years tell', items, '37 % of our pots go to schools, 15 points less than in 2021.', '37 %: match', '15 points less: contradiction'],
    ['the same the right way', items, '37 % of our pots go to schools, 15 points more than in 2021.', '37 %: match', '15 points more: match'],
  ]);
});

describe('a value worked out from an item', () => {
  check([
    ['is no end that an arrow leads to', ['Rewrite of the press: ink amplification 21 → 9'], 'Rewrite of the press: ink amplification 21 → 12.', '21: match', '12: overclaim'],
    ['may be how far it came before what it came to', ['Waiting list for the kiln: from 48 to 12 people'], 'The waiting list came down by 36 to 12.', '36: match', '12: match'],
    ['is no share in per mille that it is of one', ['Waiting for the 14 pilots: from 55 to 38 minutes'], 'With the 14 pilots the share of spoilt crates is 0.3 ‰.', '14 pilots: match', '0.3 ‰: no-evidence'],
  ]);
});

describe('a figure that nothing has, told of a thing that names nobody', () => {
  const port = ['Lorries through in 34 instead of 52 minutes', 'Cranes: 6 on the quay'];
  check([
    ['goes on with those that are backed', port, '## Likely Questions\n\n- **"And the gate?"** → Lorries are through in 34 instead of 52 minutes. No-shows are at 4.5 %.', '34: match', '52 minutes: match', '4.5 %: no-evidence'],
    ['behind a single one if it says how something is', port, '## Likely Questions\n\n- **"And the quay?"** → Cranes: 6 on the quay. No-shows are at 4.5 %.', '6: match', '4.5 %: no-evidence'],
    ['what is usual elsewhere is no fact of theirs', port, '## Likely Questions\n\n- **"And the gate?"** → Lorries are through in 34 instead of 52 minutes. The industry average is 60 minutes.', '34: match', '52 minutes: match', '60 minutes: undecided'],
    ['nor is what holds of any', port, '## Likely Questions\n\n- **"And the gate?"** → Lorries are through in 34 instead of 52 minutes. A good port is at 30 minutes.', '34: match', '52 minutes: match', '30 minutes: undecided'],
    ['with none before it may be said of any', port, '## Likely Questions\n\n- **"And the gate?"** → No-shows are at 4.5 %.', '4.5 %: undecided'],
    ['a sum may follow', port, '## Likely Questions\n\n- **"And the gate?"** → Lorries are through in 34 instead of 52 minutes. Together they give 22 %.', '34: match', '52 minutes: match', '22 %: undecided'],
    ['in words it may be a manner of speaking', port, '## Likely Questions\n\n- **"And the gate?"** → Lorries are through in 34 instead of 52 minutes. No-shows are at five per cent.', '34: match', '52 minutes: match', 'five per cent: undecided'],
  ]);
});

describe('the head of a column', () => {
  const items = ['Warping the long loom takes 1.4 h, before that 5.8 h', 'Margin on cloth: 68 % (63 % in 2022)'];
  const row = (head: string, cells: string): string => `| ${head} |\n| --- | --- | --- |\n| ${cells} |`;
  check([
    ['says what was and what is', items, row('What | Then | Now', 'Warping the long loom | 1.4 h | 5.8 h'), '1.4 h: overclaim', '5.8 h: contradiction'],
    ['the same the right way', items, row('What | Then | Now', 'Warping the long loom | 5.8 h | 1.4 h'), '5.8 h: match', '1.4 h: match'],
    ['says which year it was', items, row('What | 2022 | 2025', 'Margin on cloth | 68 % | 63 %'), '68 %: contradiction', '63 %: contradiction'],
    ['the same the right way', items, row('What | 2022 | 2025', 'Margin on cloth | 63 % | 68 %'), '63 %: match', '68 %: match'],
    ['says nothing of when', items, row('What | Warm | Cold', 'Warping the long loom | 1.4 h | 5.8 h'), '1.4 h: match', '5.8 h: match'],
  ]);
});

describe('how far the two ends right before it are apart', () => {
  const mill = ['Letters of complaint 410 a month → 160 a month', 'Threading the long loom: 95 minutes to 22 minutes'];
  check([
    ['is worked out wrong', mill, 'Letters of complaint went from 410 to 160, 290 fewer.', '410: match', '160: match', '290: contradiction'],
    ['is right', mill, 'Letters of complaint went from 410 to 160, 250 fewer.', '410: match', '160: match', '250: match'],
    ['may be set against something else', mill, 'Letters of complaint went from 410 to 160, 30 fewer than planned.', '410: match', '160: match', '30: no-evidence'],
    ['may count something else', mill, 'Letters of complaint went from 410 to 160, 30 fewer calls.', '410: match', '160: match', '30: no-evidence'],
    ['may add up over another time', mill, 'Threading the long loom went from 95 to 22 minutes, 90 minutes saved a day.', '95: match', '22 minutes: match', '90 minutes saved a day: no-evidence'],
    ['may be told of another thing', mill, 'Letters of complaint went from 410 to 160, and I wrote 90 more.', '410: match', '160: match', '90: no-evidence'],
    ['in time', mill, 'Threading the long loom went from 95 to 22 minutes, 93 minutes less.', '95: match', '22 minutes: match', '93 minutes less: contradiction'],
  ]);
});
