import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderMemo } from '../../../server/src/core/check/check-memo.ts';
import { checkDossier, type CheckResult } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const examples = join(import.meta.dirname, '../../../examples');

describe('one memo for many dossiers', function () {
  this.timeout(60_000);
  const evidence = joinEvidence([readEvidence('file:///evidence.md', readFileSync(join(examples, 'evidence.md'), 'utf8'))]);
  const brief = builtInTemplates.find(({ id }) => id === 'brief')!;
  const own = readFileSync(join(examples, 'briefs/calder-vale-water.md'), 'utf8');
  const draft = readFileSync(join(examples, 'briefs/sorrel-pike-draft.md'), 'utf8');
  // The same sentences for another company, and under another heading.
  const all = [own, own.replaceAll('Calder Vale', 'Ardel Works'), draft, own.replace('## Resume Emphasis', '## Gap Analysis')];

  /** Without the passages and items that they point at, which are large. */
  const judgedIn = ({ metrics, claims }: CheckResult): unknown => [
    metrics.map(({ span, verdict, owner, reason }) => ({ span, verdict, owner, reason })), claims.map(({ span, kind }) => ({ span, kind })),
  ];

  it('finds in each what a check of that one alone finds, and judges little twice', () => {
    const memo = folderMemo();
    const read = (text: string, i: number, shared?: typeof memo) => {
      const dossier = readDossier(parseDocument(`file:///${i}.md`, text, shared?.parse), brief);
      return checkDossier(dossier, evidence, defaultSettings, undefined, shared);
    };
    for (const [i, text] of all.entries()) {
      const [shared, alone] = [read(text, i, memo), read(text, i)];
      assert.deepEqual([shared.findings, shared.coverage], [alone.findings, alone.coverage]);
      assert.deepEqual(judgedIn(shared), judgedIn(alone));
    }
    const { metrics } = memo.claims.work;
    assert.ok(metrics > 0);
    for (const [i, text] of all.entries()) read(text, i, memo);
    assert.equal(memo.claims.work.metrics, metrics);
  });
});
