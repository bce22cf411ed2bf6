import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

function severities(line: string): string[] {
  const evidence = joinEvidence([readEvidence('file:///evidence.md', '# Proof\n\n- Wrote the falls handbook, 40 pages, used on 14 wards\n')], []);
  const document = parseDocument('file:///brief.md', `---\ndossier: brief\n---\n# Fairlight — Nurse\n\n## Cover Letter Hooks\n\n- ${line}\n`);
  const { findings } = checkDossier(readDossier(document, builtInTemplates.find(({ id }) => id === 'brief')!), evidence, defaultSettings);
  return findings.filter(({ rule }) => rule === 'unsupported-claim').map(({ severity }) => severity);
}

describe('how loudly an unsupported claim is told', () => {
  it('warns of another work', () => assert.deepEqual(severities('I founded a choir of seasick poets.'), ['warning']));
  it('warns of what is told besides known work', () => assert.deepEqual(severities('I wrote the falls handbook, 40 pages, with a seasick poet.'), ['warning']));
  it('hints at what says in other words what went into known work', () => assert.deepEqual(severities('The falls handbook is used on 14 wards: I enumerated the perils of polished corridors, and wrote it.'), ['hint']));
  it('hints at work of which the evidence has nothing but the number', () => assert.deepEqual(severities('I devised a bedside almanac for 14 wards.'), ['hint']));
  it('warns of such work without the number', () => assert.deepEqual(severities('I devised a bedside almanac of sailing songs.'), ['warning']));
  it('warns of a deed of which the evidence has one word', () => assert.deepEqual(severities('I sketched slippery corridors to enliven a handbook.'), ['warning']));
  it('hints at it beside a number that is proven', () => assert.deepEqual(severities('I sketched slippery corridors to enliven a handbook, 40 pages.'), ['hint']));
  it('says nothing of known work', () => assert.deepEqual(severities('I wrote the falls handbook, 40 pages.'), []));
});
