import assert from 'node:assert/strict';
import { objectionsTo } from './verdicts-of.ts';

/** In each text two questions would speak; the second says so where the words of the first are gone. */
describe('which question speaks first of a number that agrees', () => {
  const rows: readonly (readonly [order: string, evidence: readonly string[], both: string, first: readonly string[], second: string, then: readonly string[]])[] = [
    ['the side, then how exact it is', ['The roof cost about £11,000 under what had been asked'],
      'The roof cost exactly £11,000 over.', ['The evidence says £11,000 under, the dossier over.'],
      'The roof cost exactly £11,000.', ['£11,000 is more exact than about £11,000, which stands for 9900 GBP to 12100 GBP.']],
    ['the side, then whether it bounds all', ['Mean delay of the boats 9 minutes late'],
      'Every boat is never more than 9 minutes early.', ['The evidence says 9 minutes late, the dossier early.'],
      'Every boat is never more than 9 minutes late.', ['The evidence says this of the average, the dossier of all.']],
    ['whether it bounds all, then the time', ['Replies: median 9 hours before the split, 4 hours now'],
      'Every letter now gets a reply within 9 hours.', ['The evidence says this of the median, the dossier of all.'],
      'Letters now get a reply within 9 hours.', ['9 hours is more than 4 hours.']],
    ['the time, then by what it is reckoned', ['340 coats in five years by 2019, 410 coats in 2021'],
      'In 2021 I sewed 340 coats a year.', ['340 is a rate, 410 is a count.'],
      'I sewed 340 coats a year.', ['The evidence goes over all of the time, the dossier by the year.']],
    ['the time, then of how many it is told', ['340 coats sewn in 2019, 22 of them lined, 410 coats in 2021'],
      'In 2021 I lined 340 coats.', ['340 is less than 410.'],
      'I lined 340 coats.', ['The evidence says this of 22.']],
    ['by what it is reckoned, then of how many it is told', ['Monthly coats: 340 sewn, 22 of them lined'],
      'I lined 340 coats in five years.', ['The evidence goes by the month, the dossier over all of the time.'],
      'I lined 340 coats.', ['The evidence says this of 22.']],
    ['of each or all, then of how many it is told', ['Sewed 340 coats in total, 22 of them lined'],
      'I lined 340 coats each.', ['The evidence says this of all together, the dossier of each.'],
      'I lined 340 coats.', ['The evidence says this of 22.']],
    ['of how many it is told, then of what', ['**mill**: 29 gear checks in 3.94 s, 11 of them repeated', '**mill**: 33 gears'],
      '**mill**: I repeated 29 gears in 3.94 s.', ['The evidence says this of 11.'],
      '**mill**: 29 gears in 3.94 s.', ['29 is less than 33.']],
    ['the way of a change, then the words for it', ['The roof took 34 to 52 days'],
      'The roof rose from 52 to 34 days.', ['The evidence goes 34 to 52 days, the dossier the other way.', 'The evidence goes 34 to 52 days, the dossier the other way.'],
      'The roof fell from 34 to 52 days.', ['From 34 to 52 days it goes up, the dossier says down.']],
    ['more than the whole, then the other one’s place', ['5 patches in **Kafka**, 2 patches in **Strimzi**'],
      '2 patches in Kafka, 5 of them in Strimzi.', ['5 is more than the whole.'],
      '2 patches in Kafka, 5 in Strimzi.', ['2 is less than 5.', '5 is more than 2.']],
  ];
  for (const [order, evidence, both, first, second, then] of rows) {
    it(order, () => {
      assert.deepEqual(objectionsTo(evidence, both), first);
      assert.deepEqual(objectionsTo(evidence, second), then);
    });
  }
});
