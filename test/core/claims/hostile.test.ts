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

describe('thousands of numbers, words or letters in one sentence are judged in little time', () => {
  const cases: readonly (readonly [name: string, item: string, claim: string])[] = [
    ['dates of an item, and times between them', `Turned the kiln in 48 minutes between ${'March 2019 and June 2021, '.repeat(480)}`, 'kiln 48 minutes took 999 months, '.repeat(20)],
    ['products that the text works out', '4 kilns and 3 masons for $5', '4 kilns and 3 masons and $5 so 999 masons '.repeat(300)],
    ['years with colons between two values', '4.1 litres of oil per week, later 2.3', `We use 4.1 litres per week ${'2020:'.repeat(60)} x 2.3 litres.`],
    ['numbers that nothing has', 'Turned the kiln', `My code is ${Array.from({ length: 250 }, (_, at) => 5001 + at * 7).join('; ')} now.`],
    ['what hundreds of things cost, and as many such things', `Marking cost ${Array.from({ length: 150 }, (_, at) => `0.0${at + 11} USD an essay`).join(', ')}`, `I marked ${Array.from({ length: 150 }, (_, at) => `${at * 7 + 1001} essays`).join(', ')}.`],
    ['an item of a thousand clauses that are others\' work', 'Texts by our botanist, not mine, '.repeat(1000), 'I wrote the texts.'],
    ['digits and capitals without a space', 'Certified diver', `I hold a ${'A0'.repeat(20_000)} thing and ${'1'.repeat(40_000)} more.`],
    ['a word of many letters before two numbers in each other’s place', 'Median survival 11.2 against 7.9 months', `In ${'a'.repeat(50_000)}! median survival 7.9 against 11.2 months.`],
    ['words of change around a long number', 'Turned the kiln', `${'from a more '.repeat(3000)}${'9'.repeat(20_000)} ${'b less '.repeat(3000)}than 4.`],
    ['a word of many letters', 'Turned the kiln', `When ${'a'.repeat(100_000)} came it was 5.`],
  ];
  for (const [name, item, claim] of cases) it(name, () => assert.ok(secondsToCheck(item, claim) < 5));
});
