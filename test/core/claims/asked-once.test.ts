import assert from 'node:assert/strict';
import { finiteVerb } from '../../../server/src/core/claims/finite-verb.ts';
import { mainVerb } from '../../../server/src/core/claims/main-verb.ts';
import { ownDeeds } from '../../../server/src/core/claims/own-deeds.ts';
import { scopeVerb } from '../../../server/src/core/claims/scope-verbs.ts';
import { value } from '../../../server/src/core/claims/worked-out.ts';
import { Decimal, exact } from '../../../server/src/core/quantities/exact.ts';
import { unitStems } from '../../../server/src/core/quantities/unit-stems.ts';
import { unitByName } from '../../../server/src/core/quantities/units.ts';

describe('claims: what is asked again and again', () => {
  for (const [what, ask] of Object.entries({ 'its verb': finiteVerb, 'the verb that tells': mainVerb, deeds: ownDeeds, 'how much its verb claims': scopeVerb })) {
    it(`is found out once for a text: ${what}`, () => {
      const copy = (): string => ['I led the', 'survey of all wells'].join(' ');
      assert.equal(ask(copy()), ask(copy()));
    });
  }

  it('is found out once for a unit: stems of its words', () => {
    assert.equal(unitStems(unitByName('h')!), unitStems(unitByName('h')!));
    assert.ok(unitStems(unitByName('h')!).has('hour'));
  });

  it('is no division where a number is a decimal', () => {
    const at = exact(new Decimal('12.5'));
    assert.equal(value(at), at.numerator);
    assert.ok(value(exact(1, 3)).lt('0.3334'));
  });
});
