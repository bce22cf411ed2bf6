import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayWidth, excerpt, printable, wrap } from '../../server/src/cli/terminal-text.ts';

describe('terminal text', () => {
  it('obeys nothing that a person wrote', () => {
    assert.equal(printable('a\u001B[2Jb\u0007c\td\r\ne\u202Ef'), 'a\uFFFD[2Jb\uFFFDc d  e\uFFFDf');
  });

  it('measures wide and combining characters as a terminal does', () => {
    assert.equal(displayWidth('年の目標'), 8);
    assert.equal(displayWidth('cafe\u0301'), 4);
    assert.equal(displayWidth('✅ done'), 7);
  });

  it('wraps at spaces and leaves a long word whole', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrap('a https://example.org/long b', 8), ['a', 'https://example.org/long', 'b']);
    assert.deepEqual(wrap('one two three', undefined), ['one two three']);
  });

  it('shows the marked part of a long line within the width', () => {
    const line = `  - ${'before '.repeat(40)}TARGET ${'after '.repeat(40)}`;
    const cut = excerpt(line, line.indexOf('TARGET'), line.indexOf('TARGET') + 6, 60);
    assert.equal(cut.text.slice(cut.start, cut.end), 'TARGET');
    assert.ok(cut.text.length <= 60, `${cut.text.length} characters`);
    assert.match(cut.text, /^…before .* after…$/);
  });

  it('keeps a short line as it is, without its indentation', () => {
    assert.deepEqual(excerpt('   - 29 calls', 5, 13, 60), { text: '- 29 calls', start: 2, end: 10 });
  });

  it('cuts any line to any width with the marks inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(200), fc.nat(200), fc.integer({ min: 30, max: 120 }), (line, a, b, width) => {
        const [from, to] = [Math.min(a, b, line.length), Math.min(Math.max(a, b), line.length)];
        const cut = excerpt(line, from, to, width);
        assert.ok(cut.text.length <= width + 1, `${cut.text.length} > ${width}`);
        assert.ok(cut.start >= 0 && cut.start <= cut.end);
        assert.equal(/\p{Cc}/u.test(cut.text), false);
      }),
    );
  });
});
