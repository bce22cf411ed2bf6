import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const brief = builtInTemplates.find(({ id }) => id === 'brief')!;
const evidence = joinEvidence([readEvidence('file:///evidence.md', `# Evidence

## Port Ensel, stevedore foreman, since 2021

- Gang of 14, two cranes, training of newcomers
- MSc logistics, final grade 8.2 out of 10
- Lashing course for 86 dockers over 12 evenings, about 140 came to the open evening
- Dockers on the pay list: 4,150 then, 6,820 now
- Wrote the gate manual (40 pages) with one clerk
`)], []);

/** Whether any number of the sentence is flagged. */
function isFlagged(claim: string): boolean {
  const document = parseDocument('file:///dossier.md', `# Northwind — Foreman\n\n## Resume Emphasis\n\n${claim}\n`);
  return checkDossier(readDossier(document, brief), evidence, defaultSettings).metrics.some(({ verdict }) => ['no-evidence', 'overclaim', 'contradiction'].includes(verdict));
}

describe('small and bare numbers', () => {
  const invented = [
    'Our NPS is 47.', 'The film was seen by 3,400 people.', 'The client gave us a 9.4.', 'Followed by 5,200 people online.', 'I cut the forms from 230 to 70.',
    'We won three medals at the county show.', 'Four magazines have reviewed the gate manual.', 'I talked to two unions.', 'The scheme ran for three winters.', 'It took four attempts.',
  ];
  for (const claim of invented) it(`invented: ${claim}`, () => assert.ok(isFlagged(claim)));

  const perhapsTrue = [
    'I hold an MSc with a final grade of 8.2.', 'We grew by 2,670.', 'At least 100 came to hear me.', 'Sixty-three, in two halls of forty and twenty-three.', 'Twelve, if one counts the years since the diploma.',
    'I worked for two employers.', 'I have taught three trainees.', 'I worked the cranes with two others.', 'Two of us wrote it.', 'I care about three kinds of error.', 'A gang that knows its ship is worth more than 80 that do not.',
  ];
  for (const claim of perhapsTrue) it(`perhaps true: ${claim}`, () => assert.ok(!isFlagged(claim)));
});
