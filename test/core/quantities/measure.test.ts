import assert from 'node:assert/strict';
import { metric, metrics } from './reading.ts';

describe('quantities: what is counted or measured', () => {
  const rows: readonly (readonly [text: string, measure: string, head: string, statistic?: string])[] = [
    ['143 passing audits on the policy desk', 'passing audits', 'audit'],
    ['30µs median lookup overhead', 'lookup overhead', 'overhead', 'median'],
    ['Median cold start: 0.8 s (p99 2.1 s)', 'cold start', 'start', 'median'],
    ['lookup overhead of 0.03ms', 'lookup overhead', 'overhead'],
    ['write-back under 0.02ms at the median', 'write-back', 'write-back', 'median'],
    ['kettles boil in ~350 s', 'kettles boil', 'boil'],
    ['occupancy up 18%', 'occupancy', 'occupanci'],
    ['18% higher occupancy than before', 'occupancy', 'occupanci'],
    ['45 days of field notes', 'field notes', 'note'],
    ['cut the energy bill by $40K a year', 'energy bill', 'bill'],
    ['grew donations 30% year over year', 'donations', 'donat'],
    ['sick days per head fell from 9.1 to 5.4', 'sick days', 'day'],
    ['12 sales teams met', 'sales teams', 'team'],
    ['41 guest systems retired', 'guest systems', 'system'],
    ['27 outside speakers', 'speakers', 'speaker'],
    ['19 early frosts', 'frosts', 'frost'],
    ['p95 wait went from 640 ms to 180', 'wait', 'wait', 'p95'],
    ['41 guest teams and a peak of 900 visits', 'guest teams', 'team'],
    ['5 ms p99 lookup time', 'lookup time', 'time', 'p99'],
    ['95th percentile wait of 3 s', '', '', 'p95'],
    ['a wait of 3 s at the 95th percentile', '', '', 'p95'],
    ['95th-percentile wait of 3 s', '', '', 'p95'],
  ];
  for (const [text, measure, head, statistic] of rows) {
    it(text, () => {
      const found = metrics(text).find((quantity) => quantity.measure !== '') ?? metrics(text)[0]!;
      if (measure !== '') assert.deepEqual([found.measure, found.head], [measure, head]);
      assert.equal(found.statistic, statistic);
    });
  }

  it('names what is measured, and what numbers only count against', () => {
    assert.equal(metric('P@5 0.85').measure, 'p@5');
    assert.equal(metric('a P&L of $12m').measure, 'p&l');
    assert.equal(metric('hit@10 0.91').measure, 'hit@10');
    assert.equal(metric('99th percentile of 1.2 s').measure, '');
    assert.equal(metric('food cost at 28.5 %').measure, 'food cost');
    assert.equal(metric('tickets cost £9').measure, 'tickets');
    assert.equal(metric('Lead time is now 3 days').measure, 'lead time');
    assert.equal(metric('99.95% uptime over 14 months, p50 latency 41 ms', '41').measure, 'latency');
    assert.equal(metric('99.95% uptime, p50/p99 = 41/118 ms', '41').measure, '');
    assert.equal(metric('p50/p99 = 41/118 ms', '118').statistic, 'p99');
    assert.equal(metric('tickets per 1,000 users fell to 19', '1,000').base, true);
    assert.equal(metric('tickets per 1,000 users fell to 19', '19').measure, 'tickets');
    assert.equal(metric('a bundle cut from 1.9MB to 410KB gzipped', '410').measure, 'bundle');
  });

  it('leaves a statistic to the number that it is of', () => {
    assert.equal(metric('3 s at a peak of 41 visits', '3 s').statistic, undefined);
    assert.equal(metric('3 s at a peak of 41 visits', '41').statistic, 'max');
    assert.equal(metric('a wait of 3 s at peak', '3 s').statistic, 'max');
  });

  it('gives the second of two values the statistic that stands beside it', () => {
    const [first, second] = metrics('Lookup latency: 0.02ms median, 0.05ms p99');
    assert.deepEqual([first!.statistic, second!.statistic], ['median', 'p99']);
    assert.equal(second!.measure, 'lookup latency');
  });

  it('spans comparator, numeral, unit and counted noun, and takes the numeral apart', () => {
    const text = 'handled at least 29 clinic calls in 3.94 s';
    const [calls, time] = metrics(text);
    assert.equal(text.slice(calls!.span.start, calls!.span.end), 'at least 29 clinic calls');
    assert.equal(calls!.literal, '29');
    assert.equal(time!.literal, '3.94 s');
  });
});
