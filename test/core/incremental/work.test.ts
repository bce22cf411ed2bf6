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

  const oneLetter = { chunksParsed: 0, chunksEdited: 1, chunksMoved: 0, read: 1, measured: 1, metrics: 1, claims: 1 };

  it('no chunk and one passage for a letter in a paragraph, and nothing is moved', () => {
    assert.notEqual(edited('x'), brief);
    assert.deepEqual(workOfLast([{ text: brief }, { text: edited('x') }]), oneLetter);
  });

  it('as much in a document of ten times the length', () => {
    const longer = (text: string): string => `${text}\n${'## Notes\n\nThe form wants a referee.\n\n'.repeat(800)}`;
    assert.deepEqual(workOfLast([{ text: longer(brief) }, { text: longer(edited('x')) }]), oneLetter);
  });

  it('no chunk, but all are moved, for a letter in a heading, which any rule may look at', () => {
    const { chunksParsed, chunksEdited, chunksMoved } = workOfLast([{ text: brief }, { text: brief.replace(/^# .*[a-z]/m, '$&x') }]);
    assert.deepEqual([chunksParsed, chunksEdited], [0, 1]);
    assert.ok(chunksMoved! > 0);
  });

  it('no chunk for a letter in the header of a table, whose cells stand in another column then', () => {
    const { chunksParsed, chunksEdited } = workOfLast([{ text: brief }, { text: brief.replace('| Gap |', '| Gapx |') }]);
    assert.deepEqual([chunksParsed, chunksEdited], [0, 1]);
  });

  it('the passage alone for most letters of an example', function test() {
    this.timeout(120_000);
    const evidence = evidenceOf(read('evidence.md'));
    let [typed, followed] = [0, 0];
    for (const { index } of brief.matchAll(/(?<=\p{L})\p{L}/gu)) {
      if (index % 97 !== 0) continue;
      const memo = checkMemo();
      for (const text of [brief, `${brief.slice(0, index)}x${brief.slice(index)}`]) {
        checkDossier(readDossier(parseDocument('file:///d.md', text, memo.parse), builtInTemplates[0]!), evidence, defaultSettings, undefined, memo);
      }
      typed++;
      followed += memo.last!.followed;
    }
    assert.ok(followed > 0.5 * typed, `${followed} of ${typed}`);
  });

  it('the passage alone beside what is left to fill in, and beside a number that has a finding', () => {
    const evidence = evidenceOf(read('evidence.md'));
    for (const [line, from, to] of [['TODO: ask which system they use.', 'ask', 'askx'], ['Led a team of 9 field technicians.', 'team', 'teamx']] as const) {
      const memo = checkMemo();
      const text = brief.replace('## Application Notes', `$&\n\n${line}`);
      for (const version of [text, text.replace(line, line.replace(from, to))]) {
        const { findings } = checkDossier(readDossier(parseDocument('file:///d.md', version, memo.parse), builtInTemplates[0]!), evidence, defaultSettings, undefined, memo);
        const at = version.indexOf('## Application Notes');
        assert.ok(findings.some(({ span }) => span.start > at && span.start < at + 60), line);
      }
      assert.equal(memo.last!.followed, 1, line);
    }
  });

  it('the passage alone beside a number that another place may contradict, unless the words by which figures are known are typed', () => {
    const evidence = evidenceOf(read('evidence.md'));
    const line = 'I mapped 41 valleys in Wales in spring. They were steep.';
    const text = brief.replace('## Cover Letter Hooks', `$&\n\n${line}\n\nI mapped 43 valleys in Norway.`);
    const followedAfter = (from: string, to: string): number => {
      const memo = checkMemo();
      for (const version of [text, text.replace(line, line.replace(from, to))]) {
        checkDossier(readDossier(parseDocument('file:///d.md', version, memo.parse), builtInTemplates[0]!), evidence, defaultSettings, undefined, memo);
      }
      return memo.last!.followed;
    };
    assert.equal(followedAfter('steep', 'steeep'), 1);
    assert.equal(followedAfter('spring', 'springs'), 0);
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
