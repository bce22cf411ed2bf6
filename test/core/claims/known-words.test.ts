import assert from 'node:assert/strict';
import { knownWords } from '../../../server/src/core/claims/known-words.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

function knows(evidence: string, name: string): boolean {
  const set = joinEvidence([readEvidence('file:///evidence.md', `# Proof points\n\n- ${evidence}\n`)], []);
  const dossier = readDossier(parseDocument('file:///brief.md', '# Fairlight — Nurse\n'), builtInTemplates[0]!);
  return knownWords(set, dossier).knows(name);
}

describe('names the evidence knows', () => {
  it('stand there word by word, whatever their case', () => assert.ok(knows('Built it with Blue Lantern', 'blue lantern')));
  it('are spelled out there and abbreviated here', () => {
    assert.ok(knows('Continuous glucose monitoring on two wards', 'CGM'));
    assert.ok(knows('Merged 14 pull requests', 'PRs'));
    assert.ok(knows('Instrumented with BlueLantern', 'BLan'));
  });
  it('are abbreviated there and spelled out here', () => {
    assert.ok(knows('CGM on two wards', 'Continuous Glucose Monitoring'));
    assert.ok(knows('Instrumented with BLan', 'BlueLantern'));
  });
  it('are not known by a shared first letter alone', () => {
    assert.ok(!knows('Continuous glucose monitoring', 'CT'));
    assert.ok(!knows('Monitoring of wards', 'Meridian Wards Council'));
  });
});
