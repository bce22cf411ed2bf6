import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { comparable } from '../../../server/src/core/quantities/comparable.ts';
import { compareQuantities, type ComparisonVerdict } from '../../../server/src/core/quantities/compare.ts';
import { formatLike } from '../../../server/src/core/quantities/format-like.ts';
import { metric, metrics } from './reading.ts';

interface Row {
  readonly id: string;
  readonly claim: string;
  readonly evidence: readonly string[];
  readonly expect: Readonly<Record<string, string>>;
  readonly group: string;
}

const table = JSON.parse(readFileSync(new URL('../../conformance/quantities.json', import.meta.url), 'utf8')) as { rows: Row[] };
const judged = new Set(['match', 'weaker', 'overclaim', 'contradiction']);
/** Decided by status, dates or the linking of measures, not by the values. */
const beyondValues = new Set(['planned-evidence', 'experience', 'emphasis', 'entity', 'head']);

describe('quantities: comparison in the conformance table', () => {
  for (const row of table.rows.filter((each) => !beyondValues.has(each.group))) {
    for (const [key, verdict] of Object.entries(row.expect).filter(([, each]) => judged.has(each))) {
      it(`${row.id} ${key}: ${verdict}`, () => {
        const claim = metric(row.claim, key.replace(/ /gu, (space) => (row.claim.includes(key) ? space : '\u202f')));
        const verdicts = row.evidence.flatMap((text) => metrics(text)).filter((each) => comparable(claim, each) !== 'no' && near(claim.measure, each.measure)).map((each) => compareQuantities(claim, each).verdict);
        assert.ok(verdicts.includes(verdict as ComparisonVerdict), `got ${verdicts.join() || 'no comparable evidence'}`);
      });
    }
  }
});

/** The linker's work, roughly: the measures share a word, or one is not said. */
function near(a: string, b: string): boolean {
  const words = (text: string): string[] => text.split(/[\s-]+/u).map((word) => word.replace(/s$/u, ''));
  return a === '' || b === '' || words(a).some((word) => words(b).includes(word));
}

describe('quantities: comparison', () => {
  const rows: readonly (readonly [claim: string, evidence: string, verdict: ComparisonVerdict])[] = [
    ['0.64', 'hazard ratio 0.64', 'match'],
    ['a hazard ratio of 0.64', 'hazard ratio 0.71', 'contradiction'],
    ['two-sided alpha 0.05', 'a two-sided alpha of 5 %', 'match'],
    ['a two-sided alpha of 5 %', 'two-sided alpha 0.05', 'match'],
    ['4.270 s wait', '4.27 s wait', 'match'],
    ['4.250 s wait', '4.3 s wait', 'overclaim'],
    ['12,000 rows', '12,431 rows', 'match'],
    ['12,431 rows', '12,000 rows', 'overclaim'],
    ['40% attendance', '38.6% attendance', 'overclaim'],
    ['38% attendance', '38.6% attendance', 'contradiction'],
    ['39% attendance', '38.6% attendance', 'match'],
    ['45% attendance', '38.6% attendance', 'overclaim'],
    ['12% error rate', '15% error rate', 'overclaim'],
    ['18% error rate', '15% error rate', 'contradiction'],
    ['about 30 audits', '32 audits', 'match'],
    ['about 30 audits', '36 audits', 'contradiction'],
    ['nearly 150 audits', '152 audits', 'contradiction'],
    ['5 s wait', 'waits of 4-5 s', 'weaker'],
    ['4 s wait', 'waits of 4-5 s', 'overclaim'],
    ['waits of 4-5 s', 'waits of 4-5 s', 'match'],
    ['up to 50 guests', 'up to 40 guests', 'weaker'],
    ['up to 30 guests', 'up to 40 guests', 'overclaim'],
    ['over 4 s wait', '4.27 s wait', 'weaker'],
    ['2 weeks of traces', '14 days of traces', 'match'],
    ['a week and a half of rain', '11 days of rain', 'match'],
    ['a week and a half of rain', '14 days of rain', 'contradiction'],
    ['an hour and a half on hold', '95 minutes on hold', 'match'],
    ['3,000 cubic yards of fill', '2,294 m³ of fill', 'match'],
    ['two days in five', '40 % of days', 'match'],
    ['one year of traces', '365 days of traces', 'match'],
    ['12 months of traces', 'one year of traces', 'match'],
    ['1 GB of scans', '1024 MB of scans', 'match'],
    ['1 GB of scans', '1000 MB of scans', 'match'],
    ['half of the wards', '48% of the wards', 'match'],
    ['a third of the wards', '33% of the wards', 'match'],
    ['75% of migrations', '9 of 12 migrations', 'match'],
    ['9 of 10 migrations', '9 of 12 migrations', 'overclaim'],
    ['2x throughput', 'throughput up 100%', 'match'],
    ['throughput doubled', '2x throughput', 'match'],
    ['latency halved', 'latency down 50%', 'match'],
    ['latency cut by 60%', 'latency down 50%', 'overclaim'],
    ['latency cut by 40%', 'latency down 50%', 'contradiction'],
    ['10 requests a second', '600 requests a minute', 'match'],
    ['no incidents in May', '2 incidents', 'overclaim'],
    ['waits cut by nearly 60%', 'waits cut by 58%', 'match'],
    ['waits cut by nearly 60%', 'waits cut by 61%', 'contradiction'],
    ['waits cut by a quarter', 'waits cut by 25%', 'match'],
    ['waits down by half', 'waits down 50%', 'match'],
    ['losses are a quarter of what they were', 'losses down 75%', 'match'],
    ['visits fell by 40 guests', 'visits rose by 40 guests', 'contradiction'],
    ['waits nearly halved', 'waits down 47%', 'match'],
    ['precision 0.91', 'precision of 91 %', 'match'],
    ['nine in ten of the orchards', '61 of 68 orchards', 'match'],
    ['9 months out of 10', 'in 9 of 10 months', 'match'],
    ['all 14 tenants', '13 of 14 tenants', 'overclaim'],
    ['off by ±2 %', 'off by ±5 %', 'overclaim'],
    ['the estimate landed 4 % off', 'the estimate was 4 % lower than planned', 'match'],
    ['the estimate landed 4 % off', 'the estimate came in 6 % under the plan', 'contradiction'],
    ['each estimate within 4 % of the bill', 'each estimate within 6 % of the bill', 'overclaim'],
    ['scored 4.8 out of 5', 'scored 4.4 out of 5', 'overclaim'],
    ['a third of the wards', '31% of the wards', 'match'],
    ['a third of the wards', '28% of the wards', 'contradiction'],
    ['two thirds of the wards', '11 of 17 wards', 'match'],
    ['a tenth of the wards', '14% of the wards', 'contradiction'],
    ['half a percent of the wards', '5% of the wards', 'contradiction'],
    ['half a percent of the wards', '0.5% of the wards', 'match'],
    ['single-digit millisecond waits', '6 ms waits', 'weaker'],
    ['single-digit millisecond waits', '12 ms waits', 'overclaim'],
    ['from 12 to 40 minutes', '12 minutes, down from 40', 'contradiction'],
    ['40 minutes instead of 12', '40 minutes, now 12', 'contradiction'],
    ['12 minutes instead of 40', '12 minutes, down from 40', 'match'],
    ['27 kLOC of parsers', '27,000 lines of parsers', 'match'],
    ['25 basis points more margin', '0.25 percentage points more margin', 'match'],
  ];
  for (const [claim, evidence, verdict] of rows) {
    it(`${claim} / ${evidence}: ${verdict}`, () => {
      const result = compareQuantities(metric(claim), metric(evidence));
      assert.equal(result.verdict, verdict, result.explanation);
      assert.match(result.explanation, /^\S.*\.$/u);
    });
  }

  it('says how far a fall goes, and over which period a rate runs', () => {
    const said = (claim: string, evidence: string): string => compareQuantities(metric(claim), metric(evidence)).explanation;
    assert.equal(said('waits up to 30% smaller', 'waits 28% smaller'), 'a fall of up to 30% holds 28%, which is more exact.');
    assert.equal(said('waits at least 30% smaller', 'waits 28% smaller'), 'a fall of at least 30% leaves out 28%.');
    assert.equal(said('waits more than halved', 'waits 60% lower'), 'more than halved is true of 60% lower.');
    assert.equal(said('4 requests a day', '4 requests a week'), '4 per day is more than 4 per week.');
    assert.equal(said('from 12 to 40 minutes', '12 minutes, down from 40'), '12 is what it became, not what it was.');
  });

  it('lets the item decide what flatters', () => {
    const [claim, evidence] = [metric('90 degrees of tilt'), metric('80 degrees of tilt')];
    assert.equal(compareQuantities(claim, evidence, { better: 'higher' }).verdict, 'overclaim');
    assert.equal(compareQuantities(claim, evidence, { better: 'lower' }).verdict, 'contradiction');
    assert.equal(compareQuantities(claim, evidence).verdict, 'contradiction');
  });

  it('marks a dropped hedge only where the value is the same', () => {
    assert.equal(compareQuantities(metric('boots in 350ms'), metric('boots in ~350ms')).droppedHedge, true);
    assert.equal(compareQuantities(metric('150 audits'), metric('150+ audits')).droppedHedge, true);
    assert.equal(compareQuantities(metric('boots in ~350ms'), metric('boots in ~350ms')).droppedHedge, false);
    assert.equal(compareQuantities(metric('boots in 340ms'), metric('boots in ~350ms')).droppedHedge, false);
  });

  it('explains with the interval that the digits stand for', () => {
    assert.equal(compareQuantities(metric('a wait of 4.3 s'), metric('a wait of 4.27 s')).explanation, '4.3 s stands for 4.25 s to 4.35 s, which holds 4.27 s.');
  });

  it('tells what can be the same metric at all', () => {
    const relation = (a: string, b: string): string => comparable(metric(a), metric(b));
    assert.equal(relation('0.03 s wait', '30 ms wait'), 'same');
    assert.equal(relation('€40K', '$40K'), 'no');
    assert.equal(relation('3 ms p99 wait', '3 ms median wait'), 'no');
    assert.equal(relation('3 ms wait', '3 ms median wait'), 'same');
    assert.equal(relation('a level of 18%', '+18% level'), 'other-kind');
    assert.equal(relation('a level of 19%', '+18% level'), 'no');
    assert.equal(relation('29 audits', '29 s'), 'no');
    assert.equal(relation('40 requests a day', '40 requests'), 'same');
    assert.equal(relation('40 requests', '40 requests a day'), 'same');
    assert.equal(relation('60 requests', '40 requests a day'), 'no');
  });
});

describe('quantities: the evidence in the author’s notation', () => {
  const rows: readonly (readonly [claim: string, evidence: string, written: string])[] = [
    ['20p a loaf', '£0.25 a loaf', '£0.25'], ['waits 2.2s', 'waits 4.27s', '4.3s'], ['Eleven adapters', '9 adapters', 'Nine'], ['11 adapters', 'nine adapters', '9'], ['14K lines', '12,431 lines', '12K'],
    ['2.1 million readers', '1,290,000 readers', '1.3 million'], ['500+ audits', '150+ audits', '150+'], ['163 audits', '150+ audits', '150+'],
    ['eleven audits', 'at least 9 audits', 'at least nine'], ['18% lower yield', '+18% yield', '18% higher'], ['yield up 20%', '+18% yield', 'up 18%'], ['−18% yield', '+18% yield', '+18%'],
    ['+20% yield', '−18% yield', '−18%'], ['3x yield', '+18% yield', '1.2x'], ['nine in ten of the orchards', '45 of 68 orchards', '45 of 68'], ['all 14 tenants', '13 of 14 tenants', '13 of 14'], ['within ±2 % of plan', 'within 5 % of plan', '5 %'], ['0.3s overhead', '30 ms overhead', '0.03s'], ['11 of 12 moves', '9 of 12 moves', '9 of 12'],
    ['two seconds wait', '1 second wait', 'one second'], ['~35ms wait', '~350ms wait', '350ms'], ['30 ms wait', 'about 35 ms wait', '~35 ms'], ['90 days of logs', '45 days of logs', '45 days'],
    ['$2.7M budget', '$2.5M budget', '$2.5M'], ['1,400 members', '1,290 members', '1,300'], ['no incidents', '2 incidents', 'two'], ['30 days of logs', '2 months of logs', '2 months'],
  ];
  for (const [claim, evidence, written] of rows) {
    it(`${claim} / ${evidence}: ${written}`, () => assert.equal(formatLike(metric(evidence), metric(claim)), written));
  }

  it('writes what then agrees', () => {
    for (const [claim, evidence, written] of rows) {
      const own = metric(claim);
      const text = claim.slice(0, own.numeral.start) + written + claim.slice(own.numeral.end);
      const verdict = compareQuantities(metric(text), metric(evidence)).verdict;
      assert.ok(verdict === 'match' || verdict === 'weaker', `${text} against ${evidence}: ${verdict}`);
    }
  });
});
