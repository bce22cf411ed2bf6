import assert from 'node:assert/strict';
import { findQuantities } from '../../../server/src/core/quantities/find-quantities.ts';
import { metrics } from './reading.ts';

const masked: Record<string, readonly string[]> = {
  version: ['needs Contosodb 1.29+', 'moved to Tailspin 3.12', 'v1.2.3 is out', 'release 1.4.2', 'on vTail 0.4', 'k8s 1.29', 'Tailspin 3.8→3.12 migration', 'Tailspin 3.11 and up', 'Contosodb 1.29 or later', 'Tailspin 3.11+ services'],
  name: ['the Contosodb 12 → 16 move', 'orders 230 to 260', 'on ward 19 in 2017', 'Tern7, 2.4', 'runs on Contosodb 12 today', 'HTTP 404 errors', 'ISO 27001 audit', 'RFC 9110', 'a Fabrikam 50 customer', 'GPT-4', 'k8s and x86-64', 'the H100', 'on page 12', 'step 3 of the plan', 'sang Sonata 14 there', 'Room 12', '95% CI', 'a 3D model', 'IFRS 9, 15 and 16 in use', 'versions 1 and 2', 'to BS EN 1993-2', 'a 4-bit cache', 'P50/P99 charts', 'reached grade 5 or above', 'tuned Tailspin 3 70B', 'Contoso 7B', 'in Contoso.js 14', 'over HTTP/2', 'GDPR Art. 17 deletes', 'Contosodb 8 → 17', 'levels 3 and above', 'taught Year 9 pupils', 'a Band 6 nurse', 'on page 3 of 12', '16-gauge wire', '12 AWG wire'],
  identifier: ['P@5 and nDCG@10', 'case #4411', 'id 5559973004', 'badge 007', 'code 1-22-333333-4'],
  formula: ['k=5',  'in O(n^2)', 'a Beta(1,1) prior', '2.5^-1', 'C++17'],
  date: ['since 2019', 'in February 2026', 'on 2026-02-24', '24.02.2026', 'from 2018 to 2026', '2018–2026', 'May 5, 2025', 'between 2021 and 2023', 'Between 2016 and 2024 thefts fell', 'From 2016 to 2024 visitors stayed away', 'the 2018 open day', '3rd of June 2024', 'at 17:30', 'at 9 am', 'at 2.13 pm', 'my 2026 goals', 'the 1990s', 'in her 50s', 'in his 40s', 'net zero by 2050', 'our 2045 target', 'applications in 1980', 'From 1980 volunteers came', 'out at twenty to five', 'by quarter past six', 'half past ten', 'until ten past four', 'open eight to four', 'moved the hours to eight to four', 'staffed from ten to four'],
  age: ['a frightened 23-year-old', 'a 23-year-old with a broken leg', 'taught 14-year-olds', 'a six-week-old was brought in', 'she was 12 years old', 'pupils aged 11 to 16', 'clubs for the under-16s', 'the over-65s vote', 'adults aged 40 and over', 'at age 7', 'I was 13 when it opened', 'she turned fifteen when it closed'],
  ordinal: ['3rd of 38', 'my 2nd job', 'the 21st branch'],
  rating: ['Fit: 4/5', 'won 3-1', 'a 2–2 draw', 'rated 4/5'],
  idiom: ['the USD one of the pools','on call 24/7', 'from 0-to-1', 'zero to one', 'one of the walls', 'one import swap', 'zero-skip', 'a two-way door', '50/50', 'up at six', 'before seven', 'nine times out of ten', 'half my life', 'half the battle', 'one or two', 'a hundred times', 'a 0→1 launch', 'six-figure budgets', 'a fifty-fifty split', 'a 50-50 split', 'five-a-side football', 'the four nines', 'a 10x engineer', 'what the last 20 % of the work costs', 'gave it 110%', 'give 120 % every day'],
  phone: ['+1 (315) 555-0100', 'call 315-555-0100', '+353 1 555 0142', '01326 555 018', 'at 555-0137'],
  link: ['https://example.org/jobs/5559973004', 'me2@example.org', 'see example.org/a/77', 'bench/run-12.json'],
  enumeration: ['for two reasons', 'The design has three layers.', 'three things', 'two caveats', 'all of it in two lines'],
  'list-number': ['1. First', '2) Second', 'so (1) measure'],
};

describe('quantities: no metric by shape or context', () => {
  for (const [reason, texts] of Object.entries(masked)) {
    for (const text of texts) {
      it(`${reason}: ${text}`, () => {
        const found = findQuantities(text);
        assert.deepEqual(metrics(text).map((quantity) => quantity.literal), []);
        assert.ok(found.length > 0, 'the number is reported with its reason');
        assert.ok(found.some((quantity) => quantity.reason === reason || (reason === 'version' && quantity.reason === 'name')), `reason ${found.map((quantity) => quantity.reason).join()}`);
      });
    }
  }

  it('takes a score of so much for no twenty', () => {
    assert.deepEqual(metrics('a score of 5.9 on the scale').map(({ literal }) => literal), ['5.9']);
    assert.deepEqual(metrics('a score of people').map(({ literal }) => literal), ['a score']);
  });

  it('reads what has no word before it', () => {
    assert.equal(metrics('34 → 5 late orders')[0]?.literal, '34');
    assert.doesNotThrow(() => metrics('34 to 5 → 2'));
  });

  it('knows that names do not go down, have no article and are no shares of one', () => {
    for (const text of ['late orders 230 to 60', 'median DLP 920 to 760', 'joy in the build 2.6 → 3.9', '0.61 with Tern7, 0.74 with ours']) assert.equal(metrics(text).length, 2, text);
  });

  it('masks inline code by its spans, and between backticks', () => {
    assert.equal(findQuantities('exit 42 here', { code: [{ start: 0, end: 7 }] })[0]!.reason, 'code');
    assert.equal(findQuantities('run `exit 42` here')[0]!.reason, 'code');
  });

  const kept = [
    'median DLP 920 mGy cm', 'gave 40 % of it away', 'there were 13 crates when it opened', 'slips on the ward 19 in 2017',
    'a 12-year-old codebase', 'loads in under 16s', 'Train 12 pupils', '9 of 12 moves', '4-5 seconds', 'the boiler was 12 years old', 'average age 34', 'by ten to twelve', 'after five to ten years', 'Led 12 engineers', 'Managed 340 beds', 'at Contoso 12 clinics closed', 'Shipped 3 tools', 'a 12-layer network', 'only one complaint', 'one year of Dutch', 'Contosodb 0.02ms',
    '2000 users', 'layers: 48 of them', 'Served 12 clinics', '7 analysis documents', 'two dozen steps', 'hired 4 people', 'Cut 3 hours', 'at most one outage', 'sold 2,019 tickets',
    'three clinics', 'trained 2 teams', 'the 24 nodes', '9 of 12 reasons', 'not a single outage', 'no data loss', 'a full year of logs', 'covers have more than doubled', '3,400 SKUs got labels', 'Wrote 17, all adopted', 'the audit (n = 126)', 'in two lines of code', 'down by nine a season',
    '1980 applications that year', 'out of 1980 applications in that year', 'The 1980 letters that season', 'a batch of 2048', 'fits in 2048 tokens', 'key length: 2048', 'rows set to 2064',
  ];
  for (const text of kept) {
    it(`keeps the metric of: ${text}`, () => assert.equal(metrics(text).length, 1));
  }

  it('reads a fall that opens the text', () => assert.equal(metrics('23 → 6 → 4').length, 3));
});
