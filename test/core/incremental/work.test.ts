import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { checkMemo } from '../../../server/src/core/check/check-memo.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import type { EvidenceSet } from '../../../server/src/core/model/evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../../examples', path), 'utf8');
const brief = read('briefs/calder-vale-water.md');
const evidenceOf = (text: string): EvidenceSet => joinEvidence([readEvidence('file:///evidence.md', text)], []);

/** Checks one version after the other, and tells what the last one did anew. */
function workOfLast(versions: readonly { readonly text: string; readonly evidence?: EvidenceSet }[]): Record<string, number> {
  const memo = checkMemo();
  const usual = evidenceOf(read('evidence.md'));
  let before = { ...memo.parse.work, ...memo.claims.work };
  for (const { text, evidence = usual } of versions) {
    before = { ...memo.parse.work, ...memo.claims.work };
    checkDossier(readDossier(parseDocument('file:///d.md', text, memo.parse), builtInTemplates[0]!), evidence, defaultSettings, undefined, memo);
  }
  const after = { ...memo.parse.work, ...memo.claims.work };
  return Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - before[name as keyof typeof before]]));
}

describe('incremental: how much is done again', () => {
  const edited = (to: string): string => brief.replace(/(## Why [^\n]*\n+[^\n]{20})/, `$1${to}`);

  it('nothing for the same text', () => {
    assert.deepEqual(workOfLast([{ text: brief }, { text: `${brief}` }]), { chunksParsed: 0, chunksEdited: 0, chunksMoved: 0, read: 0, measured: 0, metrics: 0, claims: 0 });
  });

  it('no chunk and one passage for a letter in a paragraph', () => {
    assert.notEqual(edited('x'), brief);
    const { chunksMoved, ...work } = workOfLast([{ text: brief }, { text: edited('x') }]);
    assert.deepEqual(work, { chunksParsed: 0, chunksEdited: 1, read: 1, measured: 1, metrics: 1, claims: 1 });
    assert.ok(chunksMoved! >= 1);
  });

  it('one chunk for a mark', () => {
    const { chunksParsed, chunksEdited } = workOfLast([{ text: brief }, { text: edited('*') }]);
    assert.deepEqual([chunksParsed, chunksEdited], [1, 0]);
  });

  it('no chunk, and no passage twice, while a word is typed and taken back', () => {
    const typed = ['r', 'ri', 'riv', 'ri', 'r', ''].map((word) => ({ text: edited(word) }));
    for (let last = 2; last <= typed.length; last++) {
      const { chunksParsed, metrics, claims } = workOfLast([{ text: brief }, ...typed.slice(0, last)]);
      assert.equal(chunksParsed, 0);
      assert.ok(metrics! <= 1 && claims! <= 1);
    }
  });

  it('only the quantities are kept when the evidence is another', () => {
    const evidence = evidenceOf(read('evidence.md').replace(/\d+ /, '77 '));
    const work = workOfLast([{ text: brief }, { text: brief, evidence }]);
    assert.deepEqual([work['chunksParsed'], work['chunksMoved'], work['measured']], [0, 0, 0]);
    assert.ok(work['metrics']! > 0);
  });
});
