import assert from 'node:assert/strict';
import { isSurveyed } from '../../../server/src/core/claims/counted-people.ts';
import { attributionOf } from '../../../server/src/core/claims/others-work.ts';
import { english } from '../../../server/src/core/claims/words/english.ts';
import type { EvidenceItem } from '../../../server/src/core/model/evidence.ts';

/** So long that what takes quadratic time would take minutes, and what is linear milliseconds. */
const long = 300_000;

describe('a run of letters, digits or spaces without end', () => {
  it('is given up as a number, a phrase and a name in time', function () {
    this.timeout(20_000);
    assert.equal(isSurveyed(`${'1,'.repeat(long / 2)} would `), false);
    assert.equal(english.present.breakBefore.exec('word'.repeat(long / 4)), null);
    for (const run of ['A', '\t', 'a’', 'word ']) {
      const { others } = attributionOf({ statement: `It ran ${run.repeat(long / run.length)} so` } as EvidenceItem);
      assert.deepEqual(others, []);
    }
  });
});
