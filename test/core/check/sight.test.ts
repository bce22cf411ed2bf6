import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { sees } from '../../../server/src/core/check/sight.ts';
import { valueChange } from '../../../server/src/core/claims/value-change.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import type { EvidenceSet } from '../../../server/src/core/model/evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const items = [
  '- **larder**: 143 passing tests (as of 2026-01-31)', '- **tidewatch**: gauge reader, used by 12 harbours ^harbours', '- Heating bill down by 31%', '- Repaired 58 violins in one winter',
  '- 40 concerts played', '- 25 concerts conducted', '- Workshop opened in 2011',
  '- Bow length from 118.2 cm to 135.4 cm', '- Pupils who play in an orchestra: from 56% to 79%', '- 150 scores arranged since 1998',
];
const evidenceOf = (lines: readonly string[]): EvidenceSet => joinEvidence([readEvidence('file:///evidence.md', `# Proof points\n\n${lines.join('\n')}\n`)], []);
const before = evidenceOf(items);

/** Whether a dossier that says this sees the edit of the evidence; undefined where the edit changes more than numbers. */
function seen(pitch: string, from: string, to: string): boolean | undefined {
  const change = valueChange(before, evidenceOf(items.map((item) => item.replace(from, () => to))));
  const text = `# Gannet Quay — Luthier\n\n## Tailored Pitch\n\n${pitch}\n`;
  const { sight } = checkDossier(readDossier(parseDocument('file:///d.md', text), builtInTemplates[0]!), before, defaultSettings);
  return change && sees(sight(), change);
}

describe('what a check saw of the evidence', () => {
  it('is the number that one of the dossier is held against, however it compares', () => {
    assert.equal(seen('I built larder, with 143 passing tests.', '143', '144'), true);
    assert.equal(seen('I built larder, with 150 passing tests.', '143', '144'), true);
  });

  it('is no number of something else', () => {
    assert.equal(seen('I built larder, with 143 passing tests.', '58 violins', '60 violins'), false);
    assert.equal(seen('I built larder, with 143 passing tests.', '58 violins', '5,800 violins'), false);
    assert.equal(seen('I built larder.', '143', '144'), false);
  });

  it('is any number that has the value of one that no item near has', () => {
    assert.equal(seen('The new boiler saved 64.5% of it.', 'by 31%', 'by 64.5%'), true);
    assert.equal(seen('The new boiler saved 64.5% of it.', 'by 31%', 'by 32%'), false);
    assert.equal(seen('The new boiler saved 64.5% of it.', '58 violins', '59 violins'), false);
  });

  it('is any number that may be a part of one that no item has', () => {
    assert.equal(seen('I gave 65 concerts.', '40 concerts', '41 concerts'), true);
  });

  it('is any number from which one that no item has may follow', () => {
    assert.equal(seen('My bench is longer by 18.7 cm.', '135.4', '136.9'), true);
    assert.equal(seen('Pupils who play in an orchestra are up 27%.', '79%', '83%'), true);
    assert.equal(seen('I review scores, roughly 200 a year.', '150 scores', '2,800 scores'), true);
    assert.equal(seen('My bench is longer by 18.7 cm.', '135.4', '136.8'), false);
  });

  it('is any item that another number of its row may be of, or that what it tells may be a share of', () => {
    assert.equal(seen('| What | Was | Is | Change |\n|---|---|---|---|\n| Humidity | 23% | 14% | −9 points |', 'from 56% to 79%', 'from 23% to 14%'), true);
    assert.equal(seen('| What | Was | Is | Change |\n|---|---|---|---|\n| Humidity | 23% | 14% | −9 points |', '118.2', '118.3'), false);
    assert.equal(seen('Of all concerts, I played 62.5% by heart.', '25 concerts', '64 concerts'), true);
  });

  it('is any item that the dossier links, or a finding quotes', () => {
    assert.equal(seen('[Harbours](evidence:harbours) rely on it.', '12 harbours', '13 harbours'), true);
    assert.equal(seen('I built larder, with 150 passing tests.', '2026-01-31', '2026-02-01'), true);
    assert.equal(seen('I built larder.', '2026-01-31', '2026-02-01'), false);
  });

  it('is not told for an edit that changes words, kinds of numbers or the order of items', () => {
    for (const [from, to] of [['violins', 'violas'], ['58 violins', 'violins'], ['31%', '31 kWh'], ['- 40', '-\n- 40'], ['larder', 'larder2'], ['58', '0'], ['in 2011', 'in 2013']] as const) {
      assert.equal(seen('I built larder.', from, to), undefined, to);
    }
  });

  it('is more than numbers where the line below a heading says when one was there', () => {
    const at = (from: string): EvidenceSet => joinEvidence([readEvidence('file:///evidence.md', `# Proof points\n\n## Gannet Quay\n\nLuthier since May ${from}. Repairs of harps, 1998 to 2024.\n\n- Repaired 58 violins\n`)], []);
    assert.equal(valueChange(at('2016'), at('2017')), undefined);
  });
});
