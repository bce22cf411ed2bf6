import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { applyTextEdits, positionIn, pullingEditor, startEditor } from '../support/lsp-client.ts';
import type { Editor } from '../support/lsp-client.ts';
import { brief, evidence, sampleFolder } from './sample.ts';
import type { SampleFolder } from './sample.ts';

const claim = '1. **ropeway** — 37 nightly builds.';
const unbacked = brief.replace(/^1\. \*\*ropeway\*\*.*$/mu, claim);

describe('what nothing in the evidence backs', () => {
  let folder: SampleFolder;
  let editor: Editor;
  let uri: string;
  let proof: string;

  async function start(capabilities = pullingEditor): Promise<void> {
    folder = sampleFolder({ 'evidence.md': evidence });
    editor = await startEditor(folder.uri, capabilities);
    [uri, proof] = [folder.file('brief.md'), folder.file('evidence.md')];
    editor.open(uri, unbacked);
  }
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  async function actions(): Promise<CodeAction[]> {
    const start = positionIn(editor.text(uri), editor.text(uri).indexOf('37 nightly'));
    const { items } = await editor.pull(uri);
    return (await editor.request<CodeAction[] | null>('textDocument/codeAction', { textDocument: { uri }, range: { start, end: start }, context: { diagnostics: items } })) ?? [];
  }
  const isUnsupported = async (): Promise<boolean> => (await editor.pull(uri)).items.some(({ code, message }) => code === 'unsupported-metric' && message.includes('37'));
  const resolve = (action: CodeAction): Promise<CodeAction> => editor.request('codeAction/resolve', action);
  const documentEdit = ({ edit }: CodeAction): TextDocumentEdit => {
    const [change, ...others] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert(change && others.length === 0, 'one step in one file');
    return change;
  };

  it('is added to an evidence file that is open and not saved, once the action is chosen', async () => {
    await start();
    editor.open(proof, evidence);
    editor.edit(proof, '- Median', '- 5 cable cars modelled\n- Median');
    assert.ok(await isUnsupported());
    const add = (await actions()).find(({ title }) => title === 'Add “37 nightly builds” to evidence.md');
    assert(add && add.edit === undefined);
    const change = documentEdit(await resolve(add));
    assert.deepEqual(change.textDocument, { uri: proof, version: 2 });
    const before = editor.text(proof);
    const after = applyTextEdits(before, change.edits as TextEdit[]);
    assert.ok(after.includes('- 5 cable cars modelled\n'));
    assert.ok(after.includes('37 nightly builds'));
    editor.edit(proof, before, after);
    assert.ok(!await isUnsupported());
  });

  it('is added to a closed file, at once for an editor that cannot ask later', async () => {
    await start({ ...pullingEditor, textDocument: { ...pullingEditor.textDocument, codeAction: {} } });
    const add = (await actions()).find(({ title }) => title.startsWith('Add '));
    assert(add);
    const change = documentEdit(add);
    assert.deepEqual(change.textDocument, { uri: proof, version: null });
    editor.open(proof, applyTextEdits(evidence, change.edits as TextEdit[]));
    assert.ok(!await isUnsupported());
  });

  it('is linked to an item, and an action for a text that has moved on changes nothing', async () => {
    await start();
    const found = await actions();
    const link = found.find(({ title }) => title.startsWith('Link to '));
    const add = found.find(({ title }) => title.startsWith('Add '))!;
    assert(link);
    assert.match(applyTextEdits(unbacked, documentEdit(link).edits as TextEdit[]), /\[37 nightly builds\]\(evidence:[\w.-]+\)/u);
    editor.edit(uri, '1. **ropeway** — 37', '1. **ropeway** — all 37');
    assert.equal((await resolve(add)).edit, undefined);
    assert.equal((await resolve({ title: 'x', data: { uri: 7 } })).edit, undefined);
  });
});
