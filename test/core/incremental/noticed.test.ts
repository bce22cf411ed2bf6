import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { checkMemo, type CheckMemo } from '../../../server/src/core/check/check-memo.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import type { Companions } from '../../../server/src/core/model/companions.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const evidence = joinEvidence([readEvidence('file:///w/evidence.md', '# Proof points\n\n- **kiln-log**: 41 firings logged\n\n## Tarnow Glass\n\n- Cut breakage from 38 % to 21 %\n\n## Selby Bricks\n\n- Fired 640 trial tiles\n')]);
const companions: Companions = {
  companies: [{ name: 'Harrow Ferries', uri: 'file:///w/harrow.md' }], homes: [{ text: 'Porto', put: 'based', uri: 'file:///w/harrow.md' }], sameApplication: [],
};
const messages = (text: string, memo: CheckMemo): readonly string[] =>
  checkDossier(readDossier(parseDocument('file:///w/d.md', text, memo.parse), builtInTemplates[0]!), evidence, defaultSettings, companions, memo).findings.map(({ message }) => message);

describe('incremental: a letter that completes what a rule looks for', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['the company of another dossier', 'I would be glad to join Harrow Ferrie', 's'],
    ['another home than elsewhere', 'I am based in Leed', 's'],
    ['something left to fill in', 'The referee is TB', 'D'],
    ['something left to fill in no more', 'TODO: the referee. The rest is TBD', 's'],
    ['a name by which another passage is told of the wrong employer', 'I joined Tarno', 'w'],
  ];
  for (const [what, before, letter] of cases) {
    it(what, () => {
      const textWith = (typed: string): string => `# Ostrava Tiles — Kiln engineer\n\n## Application Notes\n\n${before}${typed}\n\nThe form is long.\n\n- At Selby Bricks I cut breakage from 38 % to 21 %.\n`;
      const memo = checkMemo();
      const was = messages(textWith(''), memo);
      const now = messages(textWith(letter), memo);
      assert.deepEqual(now, messages(textWith(letter), checkMemo()));
      assert.notDeepEqual(now, was);
    });
  }
});
