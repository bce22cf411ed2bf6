import assert from 'node:assert/strict';
import { pushedEditor, startEditor } from '../support/lsp-client.ts';
import type { Editor } from '../support/lsp-client.ts';
import type { CheckWorkspaceResult } from '../../server/src/protocol.ts';
import { brief, evidence, sampleFolder } from './sample.ts';
import type { SampleFolder } from './sample.ts';

/** With a number that no dossier draws on. */
const proof = `${evidence}- **tidewatch**: 31 tide tables printed\n`;

/** Says nothing of the tests. */
const other = brief.replace('# Fernhill Lifts', '# Gannet Quay').replace('Fernhill', 'Gannet Quay').replace(' It has 84 passing tests.', '').replace('84 passing tests', 'timetables in 0.2 ms');

describe('an edit of the evidence, with closed dossiers whose findings are shown', () => {
  let folder: SampleFolder;
  let editor: Editor;
  let uri: string;
  const pushed: string[] = [];

  beforeEach(async () => {
    folder = sampleFolder({ 'evidence.md': proof, 'a/tests.md': brief, 'b/none.md': other, 'c/none.md': other });
    editor = await startEditor(folder.uri, pushedEditor);
    uri = folder.file('evidence.md');
    editor.open(uri, proof);
    await editor.request<CheckWorkspaceResult>('dossier/checkWorkspace', {});
    for (const path of ['a/tests.md', 'b/none.md', 'c/none.md']) await editor.published(folder.file(path));
    pushed.length = 0;
    editor.connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string }) => void pushed.push(params.uri.slice(folder.uri.length + 1)));
  });
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  /** Dossiers whose findings were pushed once the last one's are. */
  async function pushedBy(from: string, to: string, last: string): Promise<string[]> {
    editor.edit(uri, from, to);
    for (let waited = 0; !pushed.includes(last) && waited < 10_000; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
    return pushed.splice(0).filter((one) => one !== 'evidence.md').sort();
  }

  it('of a number looks again at those alone that may draw on it', async () => {
    assert.deepEqual(await pushedBy('48 passing', '84 passing', 'a/tests.md'), ['a/tests.md']);
    assert.deepEqual(await pushedBy('0.2 ms', '0.3 ms', 'c/none.md'), ['a/tests.md', 'b/none.md', 'c/none.md']);
    assert.deepEqual(await pushedBy('84 passing', '4,800 passing', 'a/tests.md'), ['a/tests.md']);
  });

  it('of a number that nobody draws on looks at no dossier', async () => {
    editor.edit(uri, '31 tide', '3,200 tide');
    assert.deepEqual(await pushedBy('48 passing', '84 passing', 'a/tests.md'), ['a/tests.md']);
    assert.deepEqual(await pushedBy('tide tables printed', 'tide tables sold', 'c/none.md'), ['a/tests.md', 'b/none.md', 'c/none.md']);
  });
});
