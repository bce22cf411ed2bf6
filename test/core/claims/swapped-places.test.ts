import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('two numbers in each other’s place', () => {
  const rows: readonly (readonly [evidence: readonly string[], claim: string, ...expected: string[]])[] = [
    [['Merged pull requests: 7 in Zulip, 3 in Mastodon'], 'I merged seven pull requests in Zulip and three in Mastodon.', 'seven pull requests: match', 'three: match'],
    [['Merged pull requests: 7 in Zulip, 3 in Mastodon'], 'Three in Mastodon, seven in Zulip: those are my merged pull requests.', 'Three: match', 'seven: match'],
    [['Merged pull requests: 7 in Zulip, 3 in Mastodon'], 'I merged seven pull requests in Mastodon and three in Zulip.', 'seven pull requests: overclaim', 'three: contradiction'],
    [['Staff absence on my ward 4 % a year, hospital 9 %'], 'Absence of 4 % on my ward against 9 % in the hospital.', '4 %: match', '9 %: match'],
    [['Staff absence on my ward 4 % a year, hospital 9 %'], 'Absence of 9 % on my ward against 4 % in the hospital.', '9 %: contradiction', '4 %: contradiction'],
    [['Sorting belt sends 58 % of parcels to the night lorry', 'Address reader hit rate: 71 %'], 'The belt sends 58 % of parcels to the night lorry, and the address reader hits in 71 % of cases.', '58 %: match', '71 %: match'],
    [['Sorting belt sends 58 % of parcels to the night lorry', 'Address reader hit rate: 71 %'], 'The belt sends 71 % of parcels to the night lorry, and the address reader hits in 58 % of cases.', '71 %: contradiction', '58 %: contradiction'],
    [['Old price lists: 14 scrapped, 27 kept'], 'We scrapped 14 price lists; 27 were kept.', '14 price lists: match', '27: match'],
    [['Old price lists: 14 scrapped, 27 kept'], 'We scrapped 27 price lists; 14 were kept.', '27 price lists: contradiction', '14: contradiction'],
    [['Mast height 48 m, boom length 63 m'], 'The mast is 48 m high, the boom 63 m long.', '48 m: match', '63 m: match'],
    [['Mast height 48 m, boom length 63 m'], 'The mast is 63 m high, the boom 48 m long.', '63 m: contradiction', '48 m: contradiction'],
    [['Men waited 14 days, women 19 days for a scan'], 'Women waited 19 days for a scan, men 14.', '19 days: match', '14: match'],
    [['Men waited 14 days, women 19 days for a scan'], 'Women waited 14 days for a scan, men 19.', '14 days: contradiction', '19: contradiction'],
    [['I supervise 4 doctoral students and 6 trainees; 4 former trainees are teachers now'], 'I supervise 4 doctoral students and 6 trainees.', '4 doctoral students: match', '6 trainees: match'],
    [['I supervise 4 doctoral students and 6 trainees; 4 former trainees are teachers now'], 'I supervise 6 doctoral students and 4 trainees.', '6 doctoral students: overclaim', '4 trainees: contradiction'],
    [['Sold 18 flats in Elm Court and 24 in Oak Court; 18 buyers paid cash'], 'I sold 24 flats in Oak Court and 18 in Elm Court.', '24 flats: match', '18: match'],
    [['Energy of the hall 210 kWh, of the annex 90 kWh'], 'The annex takes 90 kWh, less than half of the 210 kWh of the hall.', '90 kWh: match', 'less than half: match', '210 kWh: match'],
    [['Failed prints of the lab over the year: 15 → 4 a month'], 'Failed prints rose from 4 to 15 a month.', '4: contradiction', '15 a month: contradiction'],
  ];
  for (const [evidence, claim, ...expected] of rows) it(claim, () => assert.deepEqual(verdictsOf(evidence, claim), expected));
});
