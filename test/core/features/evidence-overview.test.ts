import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { evidenceAt, itemAt } from '../../../server/src/core/features/evidence-at.ts';
import { evidenceOverview, usageText, usesOf } from '../../../server/src/core/features/evidence-overview.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const brief = builtInTemplates.find(({ id }) => id === 'brief')!;
const file = readEvidence('file:///evidence.md', [
  '# Proof points', '', '## Harbor', '- 143 passing tests', '- Written in Go and shipped on PyPI (as of 2020-01-01)', '- 12 harbours use it (source: list)', '- Windows guests (planned)', '',
].join('\n'));

function check(name: string, emphasis: string) {
  const text = `# Fairlight — Engineer\n\n## Resume Emphasis\n${emphasis}\n`;
  return checkDossier(readDossier(parseDocument(`file:///${name}`, text), brief), joinEvidence([file]), defaultSettings);
}

describe('evidence overview', () => {
  const results = [
    check('a.md', '- harbor has 143 passing tests.\n- harbor has 120 passing tests and 12 harbours.\n- I know nobody here.'),
    check('b.md', '- harbor: 143 passing tests\n- I shipped harbor, written in Go, on PyPI.'),
  ];
  const { items } = evidenceOverview({ results, files: [{ file, maxAgeDays: 365 }], today: '2026-06-01' });

  it('tells of each item where it is used, and what is wrong with that', () => {
    assert.deepEqual(items.map(({ statement, dossiers, places, notes }) => [statement, dossiers, places.length, notes]), [
      ['143 passing tests', 2, 3, ['unsourced']],
      ['Written in Go and shipped on PyPI', 1, 1, ['stale']],
      ['12 harbours use it', 1, 1, []],
      ['Windows guests', 0, 0, ['unused']],
    ]);
    assert.deepEqual(items[0]!.places.map(({ location, text, state }) => [location.uri, location.range.start.line, text, state]), [
      ['file:///a.md', 3, '143 passing tests', 'backed'], ['file:///a.md', 4, '120 passing tests', 'contradicted'], ['file:///b.md', 3, '143 passing tests', 'backed'],
    ]);
  });

  it('is plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(items)), items);
  });

  it('counts a paragraph once, however many of an item’s numbers stand in it', () => {
    const twice = check('c.md', '- harbor has 143 passing tests, all 143 tests written by me.');
    assert.equal(usesOf(twice).filter(({ item }) => item.statement === '143 passing tests').length, 1);
  });

  it('says it in words', () => {
    assert.deepEqual([usageText(0, 0), usageText(1, 1), usageText(7, 9)], ['never used', 'used in 1 dossier, 1 place', 'used in 7 dossiers, 9 places']);
  });

  it('finds the evidence at a place of a dossier, by link before number before claim, and the item at a place of the evidence', () => {
    const result = check('d.md', '- harbor has 143 passing tests, [used widely](evidence:harbor.harbours).');
    const { text } = result.dossier.document;
    const at = (words: string) => evidenceAt(result, text.indexOf(words))?.items.map(({ statement }) => statement);
    assert.deepEqual(at('143 passing'), ['143 passing tests']);
    assert.deepEqual(at('used widely'), ['12 harbours use it']);
    assert.equal(at('Fairlight'), undefined);
    assert.equal(itemAt(file, file.text.indexOf('PyPI'))?.statement, 'Written in Go and shipped on PyPI');
    assert.equal(itemAt(file, 0), undefined);
  });
});
