import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

/** Processor time, so that other work on the machine does not count. */
function secondsToCheck(item: string, claim: string): number {
  const evidence = joinEvidence([readEvidence('file:///evidence.md', `# Evidence\n\n- ${item}\n`)], []);
  const dossier = readDossier(parseDocument('file:///dossier.md', `# Northwind — Engineer\n\n## Resume Emphasis\n\n- ${claim}\n`), builtInTemplates.find(({ id }) => id === 'brief')!);
  const start = process.cpuUsage().user;
  checkDossier(dossier, evidence, defaultSettings);
  return (process.cpuUsage().user - start) / 1e6;
}

describe('thousands of numbers in one sentence are judged in little time', () => {
  const cases: readonly (readonly [name: string, item: string, claim: string])[] = [
    ['dates of an item, and times between them', `Turned the kiln in 48 minutes between ${'March 2019 and June 2021, '.repeat(480)}`, 'kiln 48 minutes took 999 months, '.repeat(20)],
    ['products that the text works out', '4 kilns and 3 masons for $5', '4 kilns and 3 masons and $5 so 999 masons '.repeat(300)],
  ];
  for (const [name, item, claim] of cases) it(name, () => assert.ok(secondsToCheck(item, claim) < 5));
});
