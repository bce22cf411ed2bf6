import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applySafeFixes } from '../../server/src/core/check/safe-fixes.ts';
import type { Finding, Fix } from '../../server/src/core/model/finding.ts';

function finding(...fixes: readonly Fix[]): Finding {
  return { rule: 'placeholder', severity: 'warning', span: { start: 0, end: 0 }, message: '', related: [], fixes };
}

function replace(start: number, end: number, newText: string, quality: Partial<Pick<Fix, 'safe' | 'preferred'>> = {}): Fix {
  return { title: '', edits: [{ span: { start, end }, newText }], safe: true, preferred: false, ...quality };
}

describe('safe fixes', () => {
  it('applies those of several findings together', () => {
    const findings = [finding(replace(0, 3, 'ONE')), finding(replace(8, 13, 'THREE'))];
    assert.deepEqual(applySafeFixes('one two three', findings), { text: 'ONE two THREE', applied: 2 });
  });

  it('leaves what is not safe', () => {
    assert.deepEqual(applySafeFixes('one', [finding(replace(0, 3, 'x', { safe: false })), finding()]), { text: 'one', applied: 0 });
  });

  it('takes the preferred one of several', () => {
    assert.equal(applySafeFixes('one', [finding(replace(0, 3, 'a'), replace(0, 3, 'b', { preferred: true }))]).text, 'b');
  });

  it('leaves the second of two that touch the same text to the next round', () => {
    const findings = [finding(replace(0, 5, 'x')), finding(replace(4, 7, 'y')), finding(replace(0, 0, 'z'))];
    assert.deepEqual(applySafeFixes('one two', findings), { text: 'xwo', applied: 1 });
  });

  it('never throws, whatever the fixes overlap', () => {
    const edit = fc.tuple(fc.nat(20), fc.nat(5), fc.string()).map(([start, length, text]) => finding(replace(start, start + length, text)));
    fc.assert(fc.property(fc.array(edit), (findings) => void applySafeFixes('x'.repeat(30), findings)));
  });
});
