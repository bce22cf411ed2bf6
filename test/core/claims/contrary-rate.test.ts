import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('a number that is told of another time or thing than it is reckoned by', () => {
  const rows: readonly (readonly [evidence: string, claim: string, ...expected: string[]])[] = [
    ['Bread flour used: 310 kg per shift, later 240 kg.', 'We got the bread flour from 310 kg to 240 kg per shift.', '310 kg: match', '240 kg per shift: match'],
    ['Bread flour used: 310 kg per shift, later 240 kg.', 'We use 240 kg of bread flour an hour, before it was 310.', '240 kg of bread flour an hour: overclaim', '310: contradiction'],
    ['Kiln firings cost per batch: €84 down to €61.', 'Kiln firings went from €84 to €61 a batch.', '€84: match', '€61: match'],
    ['Kiln firings cost per batch: €84 down to €61.', 'Kiln firings went from €84 to €61 a pot.', '€84: contradiction', '€61: contradiction'],
    ['Scout savings bank: £96,000 over four years.', 'The scout savings bank brought £96,000.', '£96,000: match'],
    ['Scout savings bank: £96,000 over four years.', 'The scout savings bank brought £96,000 a year.', '£96,000 a year: overclaim'],
    ['Rent of the mill cut from £9,000 to £6,400 a month.', 'The monthly rent of the mill came down from £9,000 to £6,400 in two years.', '£9,000: match', '£6,400: match', 'two years: no-evidence'],
    ['Parcel lockers: 640 parcels a night.', 'Through the parcel lockers go 640 parcels a day.', '640 parcels a day: match'],
    ['Night calls at the dairy fell from 52 to 13 a week.', 'There were 52 night calls a week at the dairy. By the end it was thirteen, fewer than two a day.', '52 night calls a week: match', 'thirteen: match', 'fewer than two a day: match'],
    ['Dairy alarms: 17 faults caught in March 2024.', 'The dairy alarms catch 17 faults a day.', '17 faults a day: overclaim'],
    ['Dairy alarms: 17 faults caught in March 2024.', 'The dairy alarms caught 17 faults in a month.', '17 faults: match'],
    ['Dairy alarms: 17 in March 2024.', 'The dairy has 17 alarms a day.', '17 alarms a day: match'],
    ['Parcel lockers: 640 parcels a night.', 'Through the parcel lockers go 640 parcels an hour.', '640 parcels an hour: overclaim'],
    ['Interpreting: 18 hours per semester at the law clinic.', 'I interpret 18 hours per month at the law clinic.', '18 hours per month: contradiction'],
    ['Newborn scans: 730 in my three years.', 'I did 730 newborn scans a year.', '730 newborn scans a year: overclaim'],
    ['Postage: €27,000 a year saved on franking.', 'I saved €27,000 in postage per year on franking.', '€27,000: match'],
    ['Postage: €27,000 a year saved on franking.', 'I saved €27,000 in postage per month on franking.', '€27,000: overclaim'],
    ['Plots let: 64 since 2019.', 'I let 64 plots a year.', '64 plots a year: overclaim'],
    ['Ferry: 120 crossings a week.', 'I have run 120 crossings since 2019.', '120 crossings: match'],
    ['Sewing room: 34 costumes a month, 6 seamstresses per shift.', 'I sewed 34 costumes each month with 6 seamstresses on every shift.', '34 costumes each month: match', '6 seamstresses: match'],
    ['Tannery: water use 40 m³ per tonne of hide, from 62.', 'The tannery needs 40 m³ of water a tonne, down from 62 a tonne.', '40 m³: match', '62: match'],
    ['Weighing cost per km: €1.94 before, €1.71 after.', 'Weighing cost per kilometre went from €1.94 to €1.71.', '€1.94: match', '€1.71: match'],
    ['Coal use 14.2 t/h, now 17.5 t/h.', 'At 17.5 t/h the kiln burns 420 t a day.', '17.5 t/h: match', '420 t a day: undecided'],
    ['Stock thrown away: £8,600 a year down to £3,100.', 'Stock thrown away fell from £8,600 to £3,100, so £5,500 a year stay here.', '£8,600: match', '£3,100: match', '£5,500 a year: match'],
    ['Stock thrown away: £8,600 a year down to £3,100.', 'Stock thrown away fell from £8,600 to £3,100, so £5,500 a month stay here.', '£8,600: match', '£3,100: match', '£5,500 a month: overclaim'],
    ['Breakages: 4.1 per 10,000 bottles in 2021, 1.6 in 2024.', 'Breakages are down to 1.6 per 10,000 bottles.', '1.6: match', '10,000 bottles: match'],
    ['Breakages: 4.1 per 10,000 bottles in 2021, 1.6 in 2024.', 'Breakages are down to 1.6 per 1,000 bottles.', '1.6: match', '1,000 bottles: contradiction'],
  ];
  for (const [evidence, claim, ...expected] of rows) it(claim, () => assert.deepEqual(verdictsOf([evidence], claim), expected));

  it('of a month', () => {
    const spans = ['Signals: 3.2 million spans in January 2026'];
    assert.deepEqual(verdictsOf(spans, 'We took in 3.2 million spans in November alone.'), ['3.2 million spans: contradiction']);
    assert.deepEqual(verdictsOf(spans, 'We took in 3.2 million spans in January.'), ['3.2 million spans: match']);
    assert.deepEqual(verdictsOf(['Kiln: 12 outages in January, 12 outages in March'], 'We had 12 outages in March.'), ['12 outages: match']);
    assert.deepEqual(verdictsOf([...spans, 'Signals of the kiln: 3.2 million spans in November 2025'], 'We took in 3.2 million spans in November alone.'), ['3.2 million spans: match']);
  });

  it('another item may have it so', () => {
    assert.deepEqual(verdictsOf(['Ferry: 120 crossings a week', 'Ferry in summer: 120 crossings a day'], 'The ferry made 120 crossings a day.'), ['120 crossings a day: match']);
  });
});
