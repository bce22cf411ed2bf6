import assert from 'node:assert/strict';
import { weakMemo } from '../../../server/src/core/memo/weak-memo.ts';
import { literally } from '../../../server/src/core/text/pattern.ts';

describe('small helpers', () => {
  it('a literal pattern matches its text and nothing else', () => {
    for (const text of ['C++', 'a.b', '(x|y)*', '$[^1]{2}', '\\d']) {
      assert.ok(new RegExp(`^${literally(text)}$`, 'u').test(text), text);
    }
    assert.ok(!new RegExp(`^${literally('a.b')}$`, 'u').test('acb'));
  });

  it('an answer about an object is worked out once, also where it is undefined', () => {
    let asked = 0;
    const memo = weakMemo((_key: object) => void (asked += 1));
    const [first, second] = [{}, {}];
    for (const key of [first, first, second, first]) memo(key);
    assert.equal(asked, 2);
  });
});
