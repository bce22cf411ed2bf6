import assert from 'node:assert/strict';
import fc from 'fast-check';
import { baseName, canonicalUri, childUri, isInside, parentUri, relativePath, resolveUri } from '../../../server/src/uri.ts';

describe('uri', () => {
  it('has one spelling', () => {
    assert.equal(canonicalUri('file:///c%3A/A%20b/%C3%A4.md'), 'file:///c:/A%20b/%C3%A4.md');
    assert.equal(canonicalUri('file:///C:/A b/ä.md'), 'file:///c:/A%20b/%C3%A4.md');
    assert.equal(canonicalUri('file:///a%23b/50%/x.md'), 'file:///a%23b/50%25/x.md');
    assert.equal(canonicalUri('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(canonicalUri('vscode-vfs://github/o/r/x.md'), 'vscode-vfs://github/o/r/x.md');
  });

  it('climbs to the root and no further', () => {
    const seen: string[] = [];
    for (let at: string | undefined = 'file:///a/b/c.md'; at !== undefined; at = parentUri(at)) seen.push(at);
    assert.deepEqual(seen, ['file:///a/b/c.md', 'file:///a/b', 'file:///a', 'file:///']);
    assert.equal(parentUri('untitled:Untitled-1'), undefined);
  });

  it('resolves relative paths only', () => {
    assert.equal(resolveUri('file:///a/b', '../c d/e#1.md'), 'file:///a/c%20d/e%231.md');
    assert.equal(resolveUri('file:///a', './b/../c.md'), 'file:///a/c.md');
    for (const path of ['../../x', '/x', 'C:\\x', '~/x', 'http://x', '', ' ', 'a\0b']) assert.equal(resolveUri('file:///a', path), undefined, path);
  });

  it('knows inside from beside', () => {
    assert.equal(isInside('file:///a/b', 'file:///a/b/c'), true);
    assert.equal(isInside('file:///a/b', 'file:///a/bc'), false);
    assert.equal(isInside('file:///', 'file:///a'), true);
    assert.equal(relativePath('file:///a', 'file:///a/b%20c/d.md'), 'b c/d.md');
    assert.equal(baseName('file:///a/b%20c.md'), 'b c.md');
  });

  it('canonical is stable, children lie inside, nothing throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !name.includes('/')), (any, name) => {
      const folder = canonicalUri(`file:///${any}`);
      assert.equal(canonicalUri(folder), folder);
      const child = childUri('file:///w', name);
      assert.ok(isInside('file:///w', child));
      assert.equal(canonicalUri(child), child);
      parentUri(any);
      resolveUri('file:///w', any);
      canonicalUri(any);
    }));
  });
});
