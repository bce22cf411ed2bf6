import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('verdicts: the very number of an item in a wording that nobody here understands', () => {
  const looms = ['Weaving looms: 64 loom controllers in 3 halls', 'Dye trials: 300 m of cloth'];
  const rows: readonly (readonly [name: string, evidence: readonly string[], claim: string, ...expected: string[]])[] = [
    ['what the item only qualifies', looms, 'I oversaw 64 looms.', '64 looms: no-evidence'],
    ['a unit that stands before the item’s number', ['3 drug errors in 2025, 11 in 2023', 'Wards: 4 wards led'], 'Drug errors on my wards went down within eleven years.', 'eleven years: no-evidence'],
    ['the same number of something else', looms, 'I oversaw 64 apprentices.', '64 apprentices: no-evidence'],
    ['the same number in a unit of its own', looms, 'I repaired looms in 64 weeks.', '64 weeks: no-evidence'],
    ['an age without a unit there', ['Oldest singer was 93'], 'The oldest person in my choir of singers was 93 years old.', '93 years: undecided'],
    ['what is counted and called like a time', ['Rehearsal hours every third Friday: 40 sessions so far'], 'I held 40 open rehearsal hours.', '40 open rehearsal hours: undecided'],
    ['a unit taken over from the number before', ['Carpentry daily for 13 years, welding for 4 years'], 'I bring four years of welding and thirteen of carpentry.', 'four years: match', 'thirteen of carpentry: undecided'],
    ['another statistic', ['Median time to glaze a bowl: 47 minutes'], 'To glaze a bowl took 47 minutes on average.', '47 minutes: no-evidence'],
    ['a statistic of the sentence before', ['Average rent discount reduced from 17 % to 11 %', 'Leases: 90 leases read in a median of 4 days'], 'I read 90 leases, a median of four days each. Discounts went from 17 % to 11 %.', '90 leases: match', 'four days: match', '17 %: match', '11 %: match'],
  ];
  for (const [name, evidence, claim, ...expected] of rows) {
    it(name, () => {
      assert.deepEqual(verdictsOf(evidence, claim), expected);
    });
  }
});
