import assert from 'node:assert/strict';
import fc from 'fast-check';
import { glob, globBase, globEscapes } from '../../../server/src/core/text/glob.ts';

describe('glob', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['evidence.md', 'evidence.md', true],
    ['evidence.md', 'deep/evidence.md', false],
    ['./evidence.md', 'evidence.md', true],
    ['**/evidence.md', 'evidence.md', true],
    ['**/evidence.md', 'a/b/evidence.md', true],
    ['proofs/*.yaml', 'proofs/work.yaml', true],
    ['proofs/*.yaml', 'proofs/old/work.yaml', false],
    ['proofs/**', 'proofs/old/work.yaml', true],
    ['proofs/**/*.yaml', 'proofs/work.yaml', true],
    ['proof-?.md', 'proof-1.md', true],
    ['proof-?.md', 'proof-12.md', false],
    ['proof-[0-9].md', 'proof-7.md', true],
    ['proof-[!0-9].md', 'proof-7.md', false],
    ['{proof,facts}.{md,yaml}', 'facts.yaml', true],
    ['{proof,{facts,list}}.md', 'list.md', true],
    ['{proof', '{proof', true],
    ['a*b*c', 'axxbxxc', true],
    ['a*b*c', 'axxbxx', false],
    ['Evidence.md', 'evidence.md', false],
    ['nachweise/*.md', 'nachweise/größe.md', true],
  ];
  for (const [pattern, path, expected] of rows) {
    it(`${pattern} ${expected ? 'matches' : 'does not match'} ${path}`, () => assert.equal(glob(pattern)(path), expected));
  }

  it('knows the patterns that leave their folder', () => {
    for (const pattern of ['../x.md', 'a/../../x.md', '/etc/passwd', 'C:\\x', '~/x', 'file:///x', '{a,..}/x.md', '..\\x']) {
      assert.equal(globEscapes(pattern), true, pattern);
    }
    for (const pattern of ['x.md', 'a/../x.md', './x', '**/x', '..x/y', '{a,b}/*.md']) assert.equal(globEscapes(pattern), false, pattern);
  });

  it('starts a search at the last folder without wildcards', () => {
    assert.equal(globBase('proofs/2026/*.md'), 'proofs/2026');
    assert.equal(globBase('./proofs/work.md'), 'proofs');
    assert.equal(globBase('**/x.md'), '');
    assert.equal(globBase('x.md'), '');
  });

  it('never throws and stays fast on any pattern', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (pattern, path) => {
      assert.equal(typeof glob(pattern)(path), 'boolean');
      globEscapes(pattern);
      globBase(pattern);
    }));
    assert.equal(glob(`${'*a'.repeat(200)}b`)('a'.repeat(2000)), false);
    assert.equal(glob(`${'**/'.repeat(200)}x`)('a/'.repeat(500)), false);
    assert.equal(glob('{a,b}'.repeat(40))('x'), false);
  });
});
