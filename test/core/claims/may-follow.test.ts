import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('what two numbers of an item, or its dates, may give', () => {
  const rows: readonly (readonly [name: string, evidence: readonly string[], claim: string, ...expected: string[]])[] = [
    ['what is left of a whole, whatever it is called', ['Letters to members: 52 of 61 replied'], '52 of 61 replied to my letters, nine people kept silent.', '52 of 61: match', 'nine people: match'],
    ['a share of another base', ['Rejects: 5.3 per 1,000 castings in 2020, 1.9 in 2024'], 'I brought rejects down by over 60 %.', 'over 60 %: match'],
    ['a difference to a number without its unit', ['Resin: 38 litres a hull in 2019, 30.5 in 2023'], 'Resin per hull is down 7.5 litres.', '7.5 litres: match'],
    ['another difference', ['Resin: 38 litres a hull in 2019, 30.5 in 2023'], 'Resin per hull is down 9.5 litres.', '9.5 litres: contradiction'],
    ['basis points between two margins', ['Term loan of 2021: margin 90 bp, before 135 bp'], 'I got the term loan with the margin 45 bp lower.', '45 bp lower: match'],
    ['in a month what it is in a year', ['Library vans: 480 stops a year'], 'Our library vans make 40 stops a month.', '40 stops a month: match'],
    ['another number a month', ['Library vans: 480 stops a year'], 'Our library vans make 65 stops a month.', '65 stops a month: overclaim'],
    ['in a second what was done in a moment', ['Importer: batch of 300 records in 12 ms'], 'The importer takes a batch of 300 records in 12 ms, so some 25,000 records a second.', '300 records: match', '12 ms: match', 'some 25,000 records a second: match'],
    ['as often as every so many weeks', ['On call in the harbour office every fourth week'], 'In the harbour office I am on call thirteen weeks a year.', 'thirteen weeks a year: undecided'],
    ['more often', ['On call in the harbour office every fourth week'], 'In the harbour office I am on call thirty weeks a year.', 'thirty weeks a year: no-evidence'],
    ['quarters between two quarters', ['Berth use 44 % (Q2 2021) to 61 % (Q3 2022)'], 'Berth use rose from 44 % to 61 % over five quarters.', '44 %: match', '61 %: match', 'five quarters: undecided'],
    ['months without a year', ['Field hospital from April to July: charge nurse for 22 beds'], 'I was charge nurse of the field hospital, 22 beds, for four months.', '22 beds: match', 'four months: undecided'],
    ['a year in words', ['Mentors: I recruited 19; 13 still there after a year'], 'Of the mentors, thirteen were still there after twelve months.', 'thirteen: match', 'twelve months: undecided'],
    ['days of work', ['Theory course, 62 hours'], 'The theory course took me eight working days.', 'eight working days: match'],
    ['other days of work', ['Theory course, 62 hours'], 'The theory course took me fifteen working days.', 'fifteen working days: contradiction'],
    ['what was, put first and last', ['Deploy takes 3 min 40 s, before the split 14 min'], 'The deploy used to take fourteen minutes.', 'fourteen minutes: match'],
    ['what never was', ['Deploy takes 3 min 40 s, before the split 14 min'], 'The deploy used to take forty minutes.', 'forty minutes: contradiction'],
    ['a share of one from the one to the other', ['nDCG@10 0.58 with Tern7, 0.71 with the new ranker'], 'The new ranker lifts nDCG@10 from 0.58 to 0.71.', '0.58: match', '0.71: match'],
    ['a loss', ['Accounts of the club: minus £6,300 in 2017, plus £9,800 in 2023'], 'The accounts of the club showed a loss of £6,300 when I came.', '£6,300: undecided'],
    ['a range that a quotient lies in', ['Night shifts on the ward with 32 beds: 1 nurse for 9 patients'], 'On nights there were three or four nurses for the ward with 32 beds.', 'three or four nurses: undecided', '32 beds: match'],
    ['a part of the same whole in another year', ['Safety level met at all 9 piers inspected in 2023 (6 of 9 in 2021)'], 'In 2021 the safety level was met at six of nine piers.', 'six of nine piers: match'],
    ['another part of it', ['Safety level met at all 9 piers inspected in 2023 (6 of 9 in 2021)'], 'In 2021 the safety level was met at four of nine piers.', 'four of nine piers: contradiction'],
  ];
  for (const [name, evidence, claim, ...expected] of rows) it(`${name}: ${claim}`, () => assert.deepEqual(verdictsOf(evidence, claim), expected));
});
