import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { describeMetric } from '../../../server/src/core/features/describe.ts';
import { defaultSettings, type Settings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const items = ['Guided tours: 640 visitors in 2023, 18 volunteers', 'School visits: 72 classes from 31 schools', 'Audio guide in four languages'];

function check(text: string, rules: Settings['rules'] = {}): ReturnType<typeof checkDossier> {
  const evidence = joinEvidence([readEvidence('file:///evidence.md', `# Proof\n\n## Tarnbrook Museum\n\n${items.map((item) => `- ${item}`).join('\n')}\n`)], []);
  const document = parseDocument('file:///brief.md', `---\ndossier: brief\n---\n# Fairlight — Guide\n\n${text}\n`);
  const dossier = readDossier(document, builtInTemplates.find(({ id }) => id === 'brief')!);
  return checkDossier(dossier, evidence, { ...defaultSettings, rules: { ...defaultSettings.rules, ...rules } });
}

function findingsIn(text: string, rules: Settings['rules'] = {}): string[] {
  return check(text, rules).findings.filter(({ rule }) => rule.endsWith('-metric') || rule === 'metric-mismatch' || rule === 'overstated-strength').map(({ severity, message }) => `${severity}: ${message.split(/[:.]/u)[0]!}`);
}

const emphasis = (line: string): string => `## Resume Emphasis\n\n- ${line}`;

describe('how loudly a number is told to be wrong', () => {
  it('is an error where a number differs and plainly is meant', () => assert.deepEqual(findingsIn(emphasis('Welcomed 460 visitors on guided tours.')), ['error: 460 visitors differs from 640']));
  it('is a hint where a rough number word may be another one', () => assert.deepEqual(findingsIn(emphasis('I led about five hundred visitors through the museum.')), ['hint: about five hundred visitors differs from 640']));
  it('is a warning where no item has a number of a deed', () => assert.deepEqual(findingsIn(emphasis('I trained seven helpers for the guided tours.')), ['warning: No evidence for "seven helpers"']));
  it('is a hint where such a number stands in a note', () => assert.deepEqual(findingsIn(emphasis('Mention the seven volunteers and the 18 tours.')), ['hint: No evidence for "seven volunteers"']));
  it('says so where one points at it', () => {
    const headline = (line: string): string => describeMetric(check(emphasis(line)).metrics[0]!).headline;
    assert.equal(headline('Welcomed 460 visitors on guided tours.'), 'Contradicted by the evidence.');
    assert.equal(headline('I led about five hundred visitors through the museum.'), 'Differs from the evidence, if it is the same metric at all.');
    assert.equal(headline('Mention the seven volunteers and the 18 tours.'), 'Perhaps unsupported: no evidence item has this metric, but it may follow from other numbers.');
  });
  it('takes another severity where it is sure, and stays a hint where it is not', () => {
    const text = emphasis('Welcomed 460 visitors on guided tours.\n- I led about five hundred visitors through the museum.');
    assert.deepEqual(findingsIn(text, { 'metric-mismatch': 'information' }), ['information: 460 visitors differs from 640', 'hint: about five hundred visitors differs from 640']);
  });
  it('calls no row overstated for what is only a hint', () => {
    const row = (cell: string): string => `## Proof Point Mapping\n\n| Requirement | Evidence | Strength |\n| --- | --- | --- |\n| Guiding | ${cell} | Strong |`;
    assert.deepEqual(findingsIn(row('Welcomed 460 visitors on guided tours')), ['error: 460 visitors differs from 640', 'information: This row is marked strong, but the evidence does not agree with "460 visitors"']);
    assert.deepEqual(findingsIn(row('about five hundred visitors went through the museum')), ['hint: about five hundred visitors differs from 640']);
  });
});
