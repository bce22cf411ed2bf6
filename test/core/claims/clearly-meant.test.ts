import assert from 'node:assert/strict';
import { clearlyMeant } from '../../../server/src/core/claims/clearly-meant.ts';
import type { Option } from '../../../server/src/core/claims/decide-metric.ts';
import { slipBetween } from '../../../server/src/core/claims/slips.ts';
import { findQuantities } from '../../../server/src/core/quantities/find-quantities.ts';

/** A proven number whose item shares words of so much weight with the clause. */
function optionFor(claim: string, proven: string, close: number): Option {
  const [own, other] = [findQuantities(claim)[0]!, findQuantities(proven)[0]!];
  const option = { proven: { quantity: other, item: { id: proven } }, close, shared: close, cover: 0, slip: slipBetween(own, other), partner: false };
  return option as unknown as Option;
}

function meant(claim: string, ...others: readonly (readonly [proven: string, close: number])[]): string | undefined {
  const options = others.map(([proven, close]) => optionFor(claim, proven, close));
  return clearlyMeant(options, findQuantities(claim)[0]!)?.proven.item.id;
}

describe('a number that plainly means another', () => {
  it('needs fewer words the more it looks like a slip', () => {
    assert.equal(meant('98 %', ['88 %', 1.35]), '88 %');
    assert.equal(meant('98 %', ['41 %', 1.9]), undefined);
    assert.equal(meant('98 %', ['41 %', 2.1]), '41 %');
  });

  it('is clear of every other item', () => {
    assert.equal(meant('98 %', ['88 %', 1.9], ['41 %', 1.75]), '88 %');
    assert.equal(meant('98 %', ['88 %', 1.9], ['41 %', 1.9]), undefined);
  });

  it('is not a hundred times as many of something else', () => {
    assert.equal(meant('two looms', ['312 letters', 4]), undefined);
    assert.equal(meant('8 looms', ['312 letters', 4]), '312 letters');
  });

  it('is no slip from another unit by its sound', () => {
    assert.equal(meant('fourteen years', ['40 minutes', 1.8]), undefined);
    assert.equal(meant('40 hours', ['40 minutes', 1.8]), '40 minutes');
  });
});
