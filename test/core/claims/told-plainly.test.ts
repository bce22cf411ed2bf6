import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const brief = builtInTemplates.find(({ id }) => id === 'brief')!;
const evidence = joinEvidence([readEvidence('file:///evidence.md', '# Evidence\n\n## Tarn Ferries, deck officer\n\n- Muster drill: 7 minutes\n- Rind tracker (my spreadsheet) for 14 vats\n')], []);

/** The verdicts of the numbers in an answer. */
function verdicts(answer: string): readonly string[] {
  const document = parseDocument('file:///dossier.md', `# Northwind — Mate\n\n## If They Ask X, Say Y\n\n- **"How was it?"** → ${answer}\n`);
  return checkDossier(readDossier(document, brief), evidence, defaultSettings).metrics.map(({ verdict }) => verdict);
}

describe('what an answer tells without naming the candidate', () => {
  const told = [
    'Its evaporator holds 640 litres.', 'The tracker keeps 45 wheels from the bin.', 'Every drill costs 320 litres.', 'It weighs 75 kilos.',
    'Sick leave has fallen by eight per cent since then.', 'The crew found 17 leaks.', 'By then 94 % of the crew slept ashore.', 'Shared pilots save us €9,000.',
  ];
  for (const answer of told) it(`a fact: ${answer}`, () => assert.deepEqual(verdicts(answer), ['no-evidence']));

  const general = [
    'A good cheese takes 12 weeks.', 'Most dairies lose 6 % in the brine.', 'The law allows 48 hours.', 'Cheese keeps for 90 days.', 'The usual rule is 15 litres a head.',
    'Walk the deck, read the last 50 logs.',
  ];
  for (const answer of general) it(`perhaps none: ${answer}`, () => assert.deepEqual(verdicts(answer), ['undecided']));
});
