import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chance, fitLogistic } from '../../../scripts/calibrate/logistic.ts';
import { readFirstAlarms } from '../../../scripts/calibrate/first-alarms.ts';
import { weightsFile, weightsModule } from '../../../scripts/calibrate/weights.ts';
import { certaintyFrom } from '../../../server/src/core/claims/certainty.ts';
import type { AlarmTraits } from '../../../server/src/core/model/alarm-traits.ts';

describe('the certainty of an alarm about a number', () => {
  it('is reckoned with what the alarms on record teach', function () {
    this.timeout(60_000);
    const { names, alarms } = readFirstAlarms();
    assert.equal(readFileSync(weightsFile, 'utf8'), weightsModule(names, alarms), 'run npm run calibrate');
  });

  it('is as high as the share of right ones among alarms like it', () => {
    const { names, alarms } = readFirstAlarms();
    const judged = alarms.map(({ right, traits }) => ({ right, certainty: certaintyFrom(Object.fromEntries(names.map((name, at) => [name, traits[at]])) as unknown as AlarmTraits) }));
    for (const [from, to] of [[0, 0.5], [0.5, 0.7], [0.7, 0.85], [0.85, 0.95], [0.95, 1]] as const) {
      const own = judged.filter(({ certainty }) => certainty >= from && certainty < to);
      const right = own.filter((alarm) => alarm.right).length / own.length;
      const said = own.reduce((sum, { certainty }) => sum + certainty, 0) / own.length;
      assert.ok(Math.abs(right - said) < 0.1, `from ${from}: ${right.toFixed(2)} of ${own.length} are right, ${said.toFixed(2)} are said to be`);
    }
  });
});

describe('a logistic regression', () => {
  it('learns which column tells, and by how much', () => {
    const rows = Array.from({ length: 4000 }, (_, at) => [at % 2, at % 3]);
    // Of rows with a one, three of four hold; of the others one of four; the second column tells nothing.
    const model = fitLogistic(rows, rows.map(([one], at) => (Math.floor(at / 6) % 4 === 0) !== (one === 1)));
    assert.ok(Math.abs(chance(model, [1, 0]) - 0.75) < 0.01 && Math.abs(chance(model, [0, 2]) - 0.25) < 0.01, JSON.stringify(model));
    assert.ok(Math.abs(model.weights[1]!) < 0.02);
  });

  it('leaves a column that is always the same out of account', () => assert.equal(fitLogistic([[1, 3], [0, 3]], [true, false]).weights[1], 0));
});
