import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

describe('verdicts: numbers in notes', () => {
  const evidence = ['Boat shed of 940 m² with 3 slips, permitted draught 4.5 m', 'Sail repairs: 412 sails mended', 'Varnish trial: the smoke run took 90 s', 'Regatta on the lake: 26 races run in 2 seasons'];
  const rows: readonly (readonly [name: string, under: string, claim: string, ...expected: string[]])[] = [
    ['a thing of the employer’s that is called as one of theirs', 'Application Notes', 'Barges of any size call there; the draught is 6.0 m.'],
    ['how long an interview lasts', 'Application Notes', 'Interviews run in two rounds, the second of which is a 90-minute trial.'],
    ['a slip', 'Application Notes', 'Sail repairs for the form: 421 sails.', '421 sails: overclaim'],
    ['beside a number that the evidence has', 'Application Notes', 'Regatta slide: 26 races, 7 seasons.', '26 races: match', '7 seasons: overclaim'],
    ['facts of the employer below a heading that names them', 'Interview Prep\n\n### What to remember about Northwind', 'The shed was built in 1990 and has nine slips.'],
    ['what the candidate says there', 'Interview Prep\n\n### What to remember about Northwind', 'I mended 421 sails.', '421 sails: overclaim'],
    ['deeds below one that speaks of the candidate', 'Interview Prep\n\n### What I bring to Northwind', 'Mended 421 sails.', '421 sails: overclaim'],
  ];
  for (const [name, under, claim, ...expected] of rows) {
    it(name, () => {
      assert.deepEqual(verdictsOf(evidence, claim, under), expected);
    });
  }
});

describe('verdicts: slips from what hardly is the same', () => {
  const rows: readonly (readonly [name: string, evidence: readonly string[], claim: string, ...expected: string[]])[] = [
    ['another counted thing with a digit less', ['Parks: registry of 420 plants', 'Parks: wages of 31 gardeners'], 'I drained 42 wells in parks.', '42 wells: no-evidence'],
    ['the same thing', ['Parks: registry of 420 plants', 'Parks: wages of 31 gardeners'], 'I registered 42 plants.', '42 plants: contradiction'],
  ];
  for (const [name, evidence, claim, ...expected] of rows) {
    it(name, () => {
      assert.deepEqual(verdictsOf(evidence, claim), expected);
    });
  }
});
