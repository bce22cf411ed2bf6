import assert from 'node:assert/strict';
import { mayFollow } from '../../../server/src/core/claims/rough-arithmetic.ts';
import type { EvidenceItem } from '../../../server/src/core/model/evidence.ts';
import { findQuantities } from '../../../server/src/core/quantities/find-quantities.ts';
import { metric } from '../quantities/reading.ts';

/** Whether a claimed number may follow from an item beside it, and from one that is only about the same. */
function follows(claim: string, statement: string): { beside: boolean; about: boolean } {
  const item = { statement, quantities: findQuantities(statement) } as unknown as EvidenceItem;
  return { beside: mayFollow(metric(claim), [item], []) !== undefined, about: mayFollow(metric(claim), [], [item]) !== undefined };
}

const both = { beside: true, about: true };
const neither = { beside: false, about: false };
const besideAlone = { beside: true, about: false };

describe('rough arithmetic: what two numbers of an item may give', () => {
  const rows: readonly (readonly [name: string, claim: string, statement: string, found: object])[] = [
    ['so many times so many', '124 places', '4 courses of 31 places', both],
    ['shared among so many', '£378 a head', '£340,000 for 900 guests', both],
    ['so many in a time', '21 boats a day', '189 boats in 9 days', both],
    ['a share of an amount', '£7,200', '15 % of £48,000', both],
    ['what a share leaves', '£40,800', '15 % off a bill of £48,000', both],
    ['how many times as much', '3.5x faster', 'from 640 minutes to 180', both],
    ['in a year what it is in a month', '£22,800', '£1,900 a month', both],
    ['in a year what was saved in a month', '£14,400', 'from £3,100 to £1,900 a month', both],
    ['past a bound', 'over 120 places', '4 courses of 31 places', both],
    ['far past a bound', 'over 60 places', '4 courses of 31 places', neither],
    ['below a bound', 'under 130 places', '4 courses of 31 places', both],
    ['a single digit', '8 boats', '24 boats in 3 bays', besideAlone],
    ['a percentage', '30 % of them', '12 of the boats, 40 berths', besideAlone],
    ['another percentage', '55 % of them', '12 of the boats, 40 berths', neither],
    ['a percentage, as it is rounded', '31 % of them', '12 of the boats, 39 berths', besideAlone],
    ['hours, as they are rounded', '23 hours', '540 minutes, 2.6 times over', both],
    ['other hours', '29 hours', '540 minutes, 2.6 times over', neither],
    ['behind about', 'about 130 places', '4 courses of 31 places', both],
    ['without about', '130 places', '4 courses of 31 places', neither],
    ['another scale', '£124', '4 courses of 31 places', neither],
    ['a difference', '37 kg less', '96 kg, 59 kg', both],
    ['a difference that is another by a little', '38.4 kg less', '96 kg, 59 kg', neither],
    ['a difference of unlike things', '37 boats', '96 boats, 59 piers', neither],
    ['points between two percentages', '23 percentage points', '71 % in spring, 48 % in autumn', both],
    ['in a month what it is in a year', '28 boats a month', '340 boats a year', both],
    ['the same number in its own period', '345 boats a year', '340 boats a year', neither],
    ['the difference of monthly amounts, told as yearly', '$23K a year', 'from $61K to $38K a month', neither],
    ['in a second', '41,700 rows a second', '500 rows in 12 ms', both],
    ['a part of a whole by its share', '64 of 96 boats', '96 boats; two thirds of them', both],
    ['another part of it', '71 of 96 boats', '96 boats; two thirds of them', neither],
    ['a range', 'three or four boats', '28 boats in 9 bays', both],
    ['a part of a whole', '124 of 300 places', '4 courses of 31 places', neither],
    ['an item of many numbers', '124 places', '4 courses of 31 places, 7 boats, 9 piers, 11 ropes, 13 maps, 17 flags', neither],
  ];
  for (const [name, claim, statement, found] of rows) it(`${name}: ${claim}`, () => assert.deepEqual(follows(claim, statement), found));
});
