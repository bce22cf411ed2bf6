import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('numbers that were worked out from others, and how it is said', () => {
  const boats = 'Charter 2021: 44 cabins, 3 blankets each, sailed 9 weeks with 2 boats a week';
  const rows: readonly (readonly [name: string, evidence: readonly string[], claim: string, ...expected: string[]])[] = [
    ['so many each', [boats], 'The charter had 44 cabins and 132 blankets.', '44 cabins: match', '132 blankets: match'],
    ['so many a week for so many weeks', [boats], 'The charter took two boats a week, so eighteen trips.', 'two boats a week: match', 'eighteen trips: undecided'],
    ['other than they give', [boats], 'The charter took two boats a week, so sixteen trips.', 'two boats a week: match', 'sixteen trips: contradiction'],
    ['no rate', ['Contract: 30 hours a week, notice 8 weeks', 'Handover desk: 65 porters trained'], 'The handover desk gives us back 240 hours a year.', '240 hours a year: no-evidence'],
    ['spread over what is told later', ['Relay: 12 runners, 5 legs each, 10,440 strides'], 'A relay of 12 runners, 870 strides for each of them.', '12 runners: match', '870 strides: match'],
    ['to each', ['Ran a knitting circle with 18 tutors; 72 beginners took part'], 'Tutors sat with seventy-two beginners; four beginners to each tutor.', 'seventy-two beginners: match', 'four beginners: match'],
    ['another number to each', ['Ran a knitting circle with 18 tutors; 72 beginners took part'], 'Tutors sat with seventy-two beginners; seven beginners to each tutor.', 'seventy-two beginners: match', 'seven beginners: contradiction'],
    ['so many at the price of one', ['Binding costs USD 0.035 per leaflet'], 'Binding 2,000 leaflets costs about 70 dollars.', '2,000 leaflets costs: undecided', 'about 70 dollars: match'],
    ['at another price', ['Paint: 3.5 litres a door'], 'The paint for 40 doors comes to 190 litres.', '40 doors comes: no-evidence', '190 litres: contradiction'],
    ['a month of a year', ['Annual seed fund I look after: 96,000 EUR'], 'I look after a seed fund of 96,000 EUR a year, about €8,000 a month.', '96,000 EUR a year: match', 'about €8,000 a month: match'],
    ['another month of it', ['Annual seed fund I look after: 96,000 EUR'], 'I look after a seed fund of 96,000 EUR a year, €5,200 a month.', '96,000 EUR a year: match', '€5,200 a month: no-evidence'],
    ['in a month, without its unit', ['Together they rowed 18,200 hours in 2024'], 'In 2024 our crews rowed 18,200 hours, some 1,500 in a month.', '18,200 hours: match', 'some 1,500: undecided'],
    ['a head each month', ['Bakery: 220 loaves a month', 'Bakery of 11 bakers'], '2,640 loaves a year between 11 of us, so about 20 a head each month.', '2,640 loaves a year: match', '11: undecided', 'about 20: undecided'],
    ['years between two bare numbers', ['Our youngest singer is 16, the oldest 84'], 'The youngest of our singers is sixteen, the oldest eighty-four, so sixty-eight years lie between them.', 'sixteen: match', 'eighty-four: match', 'sixty-eight years: match'],
    ['other years', ['Our youngest singer is 16, the oldest 84'], 'The youngest of our singers is sixteen, the oldest eighty-four, so seventy-four years lie between them.', 'sixteen: match', 'eighty-four: match', 'seventy-four years: no-evidence'],
    ['what is left to a target', ['Evacuation drill: out in 14 minutes, target 20', 'Hose tests take 3 minutes'], 'In the evacuation drill we were out in 14 minutes. That left 6 minutes.', '14 minutes: match', '6 minutes: match'],
    ['a share of all that another item has', ['**Archive**: 260 maps in 4 rooms', '53 of the maps are hand-coloured'], 'Hand-coloured share: 20.4 %.', '20.4 %: undecided'],
    ['another share of them', ['**Archive**: 260 maps in 4 rooms', '53 of the maps are hand-coloured'], 'Hand-coloured share: 24.6 %.', '24.6 %: no-evidence'],
    ['to a part of what it was', ['Spoilage fell from 8.1 % to 2.6 %'], 'I got spoilage to about a third, to be exact from 8.1 to 2.6 percent.', 'about a third: match', '8.1: match', '2.6 percent: match'],
    ['to another part of it', ['Spoilage fell from 8.1 % to 2.6 %'], 'I got spoilage to about two thirds.', 'about two thirds: contradiction'],
    ['two changes in one sentence', ['**Catch:** 240 crates a week in 2024, up from 150 in 2016', '**Waste:** down from 9.2 % to 2.3 % of crates'], 'Since I took over, catch is up by 60 % and waste is down by about three quarters.', '60 %: match', 'about three quarters: match'],
    ['bits and pieces', ['stock count: rope store down from 1,700 items to 600'], 'The rope store went from 1,700 bits to 600.', '1,700 bits: match', '600: match'],
    ['all of what was told', ['Mill job: 62 looms, fitted in 8 weeks'], 'The mill had 62 looms, fitted in eight weeks. I slept badly for all eight.', '62 looms: match', 'eight weeks: match', 'all eight: undecided'],
    ['what kind of places', ['The lodge has 14 rooms and a day clinic with 22 places'], 'The lodge has fourteen rooms and twenty-two day places.', 'fourteen rooms: match', 'twenty-two day: match'],
    ['of every hundred', ['84 % of stewards who started in 2024 were still with us after twelve months'], 'We keep eighty-four of every hundred stewards through their first year.', 'eighty-four of every hundred: match'],
    ['no list of so many', ['I hired 1 porter and run a crew of 3, myself included, since 2024'], 'I run a crew of four.', 'four: overclaim'],
    ['a list of so many', ['Crew: 6 riggers and 2 divers'], 'I ran a crew of eight.', 'eight: match'],
    ['the number beside it in its item', ['Library of knots; sole keeper, 47 contributors, 1,640 stars', '8 talks since 2019, largest audience about 450'], 'My library of knots has drawn 47 contributors and I have given eight talks, the biggest before about 450 people.', '47 contributors: match', 'eight talks: match', 'about 450 people: match'],
    ['no plan', ['During the spring of 2020 we delivered 6,300 hampers in eleven weeks'], 'In the first lockdown, 63,000 hampers in eleven weeks.', '63,000 hampers: overclaim', 'eleven weeks: match'],
    ['what others have in store', ['The café: 26 mornings, around 30 guests each (2025)'], 'The café was mine. The lodge opens a tea room for forty guests in 2027.', 'forty guests: undecided'],
  ];
  for (const [name, evidence, claim, ...expected] of rows) it(`${name}: ${claim}`, () => assert.deepEqual(verdictsOf(evidence, claim), expected));
});
