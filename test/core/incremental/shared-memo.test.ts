import assert from 'node:assert/strict';
import { checkDossier, checkInSteps, type CheckResult } from '../../../server/src/core/check/check.ts';
import { checkMemo, folderMemo, type CheckMemo } from '../../../server/src/core/check/check-memo.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { noCompanions } from '../../../server/src/core/model/companions.ts';
import type { Dossier } from '../../../server/src/core/model/dossier.ts';
import type { EvidenceSet } from '../../../server/src/core/model/evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const proofs = (firings: number): EvidenceSet => joinEvidence([readEvidence('file:///w/evidence.md', `# Proof points\n\n## kiln-log\n\n- **kiln-log**: ${firings} firings logged\n- **glaze-desk**: ${firings} recipes\n`)], []);
const brief = '# Ostrava Tiles — Kiln engineer\n\n## Resume Emphasis\n\n- kiln-log has 41 firings logged\n- glaze-desk has 41 recipes\n\n## Application Notes\n\nThe form wants a referee.\n';
const typed = brief.replace('referee', 'referees');

const dossierOf = (uri: string, text: string, memo: CheckMemo): Dossier => readDossier(parseDocument(uri, text, memo.parse), builtInTemplates[0]!);
const told = ({ metrics, findings }: CheckResult): unknown => [metrics.map(({ text, verdict, subject }) => [text, verdict, subject?.name]), findings.map(({ rule, message }) => [rule, message])];
const fresh = (text: string, evidence: EvidenceSet): unknown => told(checkDossier(dossierOf('file:///w/fresh.md', text, checkMemo()), evidence, defaultSettings));

describe('incremental: one memo for many documents', () => {
  it('judgements of one that are asked for late do no harm to the check of another one, with other evidence, that was left off meanwhile', () => {
    for (let after = 1; after < 12; after++) {
      const memo = folderMemo();
      const evidence = proofs(41);
      let result: CheckResult | undefined;
      for (const text of [brief, typed]) result = checkDossier(dossierOf('file:///w/a.md', text, memo), evidence, defaultSettings, noCompanions, memo);
      const other = proofs(17);
      const steps = checkInSteps(dossierOf('file:///w/b.md', typed, memo), other, defaultSettings, noCompanions, memo);
      let step = steps.next();
      for (let i = 0; i < after && step.done !== true; i++) step = steps.next();
      assert.deepEqual(told(result!), fresh(typed, evidence));
      while (step.done !== true) step = steps.next();
      assert.deepEqual(told(step.value), fresh(typed, other), `after ${after} steps`);
    }
  });
});
