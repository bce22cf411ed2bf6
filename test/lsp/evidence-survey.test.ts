import assert from 'node:assert/strict';
import { checkDossier } from '../../server/src/core/check/check.ts';
import { joinEvidence } from '../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../server/src/core/evidence/read-evidence.ts';
import { defaultSettings } from '../../server/src/core/model/settings.ts';
import { parseDocument } from '../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../server/src/core/templates/read-dossier.ts';
import { EvidenceSurvey, type SurveyHost } from '../../server/src/lsp/evidence-survey.ts';
import { brief, evidence } from './sample.ts';

const set = joinEvidence([readEvidence('file:///w/evidence.md', evidence)]);
const right = brief.replaceAll('84', '48');
const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };

/** A workspace of texts; a check waits for what is in `gates`. */
function surveyOf(texts: Map<string, string>) {
  const state = { told: 0, gates: new Map<string, Promise<void>>(), asked: [] as string[], staying: new Set<string>() };
  const host: SurveyHost = {
    files: async () => [...texts.keys()],
    check: async (uri) => {
      state.asked.push(uri);
      await state.gates.get(uri);
      const text = texts.get(uri);
      return text === undefined ? undefined : { result: checkDossier(readDossier(parseDocument(uri, text), builtInTemplates[0]!), set, defaultSettings), dependencies: ['file:///w/evidence.md'] };
    },
    stays: async (uri) => state.staying.has(uri),
    dependents: () => [],
    changed: async () => void state.told++,
    rest: () => {},
    failed: (error) => assert.fail(String(error)),
  };
  return { survey: new EvidenceSurvey(host), state };
}

const [one, two] = ['file:///w/one.md', 'file:///w/two.md'];

describe('survey of the evidence', () => {
  it('is up to date only when its last dossier was looked at', async () => {
    const { survey, state } = surveyOf(new Map([[one, right], [two, right]]));
    let open = (): void => {};
    state.gates.set(two, new Promise((resolve) => {
      open = resolve;
    }));
    const first = survey.upToDate(token);
    while (!state.asked.includes(two)) await new Promise((resolve) => setImmediate(resolve));
    const second = survey.upToDate(token);
    open();
    assert.deepEqual(await second, await first);
    assert.ok((await second).some(({ location }) => location.uri === two));
  });

  it('tells of what is used otherwise than before, and of nothing else', async () => {
    const texts = new Map([[one, right], [two, right]]);
    const { survey, state } = surveyOf(texts);
    await survey.upToDate(token);
    assert.equal(state.told, 1);
    const after = async (change: () => void): Promise<number> => {
      change();
      survey.touched(one);
      await survey.upToDate(token);
      return state.told;
    };
    assert.equal(await after(() => {}), 1);
    assert.equal(await after(() => texts.set(one, right.replace('- ropeway reads timetables in 0.2 ms.', '- none'))), 2);
    assert.equal(await after(() => texts.delete(one)), 3);
    assert.deepEqual([...survey.dossiers()], [two]);
  });

  it('does not look again at what stays as it was', async () => {
    const { survey, state } = surveyOf(new Map([[one, right], [two, right]]));
    const before = await survey.upToDate(token);
    state.asked.length = 0;
    state.staying.add(one);
    survey.touched('file:///w/evidence.md');
    assert.deepEqual(await survey.upToDate(token), before);
    assert.deepEqual(state.asked.filter((uri) => uri !== 'file:///w/evidence.md'), [two]);
  });
});
