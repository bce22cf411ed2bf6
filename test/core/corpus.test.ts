import assert from 'node:assert/strict';
import { halves, readCorpus } from '../../scripts/bench-accuracy/corpus.ts';
import { measure, type EntryOutcome } from '../../scripts/bench-accuracy/measure.ts';
import { listInconsistencyErrors, measureInconsistencies } from '../../scripts/bench-accuracy/report-inconsistencies.ts';
import { placeLabels } from '../../scripts/bench-accuracy/place-labels.ts';
import { claimTotals } from '../../scripts/bench-accuracy/report-claims.ts';
import { joinOutcomes, totalsOf } from '../../scripts/bench-accuracy/score-metrics.ts';

/** Counts on the tuning half. Floors only go up, ceilings only down; `npm run bench:accuracy` prints where they stand. */
const floors = { foundErrors: 2016, sameVerdict: 18547, kinds: 7962, wantsEvidence: 6179, boundaries: 18614, unbackedWords: 492 };
const ceilings = { falseAlarms: 70, othersFlagged: 10, falseClaimWarnings: 13 };

describe('the labelled corpus', () => {
  let outcomes: EntryOutcome[] = [];
  before(function measureAll() {
    this.timeout(600_000);
    outcomes = measure('tuning');
  });

  it('has every label on its line, in both halves', () => {
    for (const half of halves) {
      const entries = readCorpus(half);
      assert.ok(entries.length >= 8, `${half} has ${entries.length} dossiers`);
      for (const entry of entries) assert.equal(placeLabels(entry).lost.length, 0, `${half} ${entry.slug}`);
    }
  });

  it('is judged no worse than before: numbers', () => {
    const totals = totalsOf(joinOutcomes(outcomes.map(({ metrics }) => metrics)));
    assert.ok(totals.recall.part >= floors.foundErrors, `${totals.recall.part} wrong numbers are found`);
    assert.ok(totals.exact.part >= floors.sameVerdict, `${totals.exact.part} verdicts are the reader's`);
    const falseAlarms = totals.precision.of - totals.precision.part;
    assert.ok(falseAlarms <= ceilings.falseAlarms, `${falseAlarms} alarms are false`);
    assert.ok(totals.falseOnOthers.part <= ceilings.othersFlagged, `${totals.falseOnOthers.part} numbers that are no metric are flagged`);
  });

  it('is judged no worse than before: claims', () => {
    const totals = claimTotals(outcomes);
    assert.ok(totals.kinds.part >= floors.kinds, `${totals.kinds.part} kinds are the reader's`);
    assert.ok(totals.wantsRecall.part >= floors.wantsEvidence, `${totals.wantsRecall.part} claims are seen to want evidence`);
    assert.ok(totals.boundaryRecall.part >= floors.boundaries, `${totals.boundaryRecall.part} sentence boundaries are found`);
    assert.ok(totals.recall.part >= floors.unbackedWords, `${totals.recall.part} sentences with unbacked words are warned of`);
    const falseWarnings = totals.precision.of - totals.precision.part;
    assert.ok(falseWarnings <= ceilings.falseClaimWarnings, `${falseWarnings} claim warnings are false`);
  });
});

describe('the labelled inconsistencies', () => {
  it('are found no worse than before, and nearly nothing else is', function () {
    this.timeout(60_000);
    const outcomes = measureInconsistencies();
    const planted = outcomes.flatMap(({ pairs }) => pairs).filter(({ pair }) => pair.disagree);
    const findings = outcomes.flatMap((outcome) => outcome.findings);
    assert.ok(planted.filter(({ found }) => found).length >= 50, `of ${planted.length} pairs that disagree`);
    assert.ok(findings.filter(({ right }) => !right).length <= 1, listInconsistencyErrors(outcomes));
  });
});
