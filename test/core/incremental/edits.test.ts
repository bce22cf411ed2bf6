import assert from 'node:assert/strict';
import fc from 'fast-check';
import { document, edits, evidence, playEdits, typing, updates } from '../../support/edit-model.ts';

/** `npm run fuzz:edits` plays more of them, on longer documents. */
const sequences = 50;
const length = 40;

describe('incremental: after each of 3,200 edits', () => {
  it('tree, findings and judgements are those of a check from nothing', function test() {
    this.timeout(300_000);
    fc.assert(fc.property(document(3), evidence, edits(length), (...all) => void playEdits(...all)), { numRuns: sequences, endOnFailure: true });
  });

  it('and while words are typed, of which most change nothing but their passage', function test() {
    this.timeout(300_000);
    fc.assert(fc.property(document(6), evidence, typing(length), (...all) => void playEdits(...all)), { numRuns: sequences / 2, endOnFailure: true });
  });

  it('and while values of the evidence change, of which some documents see nothing', function test() {
    this.timeout(300_000);
    let [changes, unseen] = [0, 0];
    fc.assert(fc.property(document(6), evidence, updates(length / 2), (...all) => {
      const edited = playEdits(...all);
      changes += edited.changes;
      unseen += edited.unseen;
    }), { numRuns: sequences / 5, endOnFailure: true });
    assert.ok(unseen > changes / 20, `${unseen} of ${changes} changes are seen by nobody`);
  });
});
