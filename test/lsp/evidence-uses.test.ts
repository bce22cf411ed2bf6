import assert from 'node:assert/strict';
import type { CodeLens, Location } from 'vscode-languageserver';
import { positionIn, startEditor } from '../support/lsp-client.ts';
import type { Editor } from '../support/lsp-client.ts';
import { brief, evidence, sampleFolder } from './sample.ts';
import type { SampleFolder } from './sample.ts';

describe('uses of the evidence', () => {
  let folder: SampleFolder;
  let editor: Editor;
  let proof: string;

  beforeEach(async () => {
    folder = sampleFolder({ 'evidence.md': `${evidence}- **beacon**: planned lights (planned)\n`, 'brief.md': brief, 'other/brief.md': brief.replace('84 passing tests |', 'timetables |'), 'README.md': '# 48 passing tests\n' });
    editor = await startEditor(folder.uri);
    proof = folder.file('evidence.md');
  });
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  const lenses = () => editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: proof } });
  const titles = async (): Promise<string[]> => (await lenses()).map(({ command }) => command!.title);
  const references = (uri: string, text: string, words: string, includeDeclaration = false) =>
    editor.request<Location[] | null>('textDocument/references', { textDocument: { uri }, position: positionIn(text, text.indexOf(words)), context: { includeDeclaration } });

  it('stand above each item once every dossier was looked at, and follow edits of closed and open ones', async () => {
    editor.open(proof, `${evidence}- **beacon**: planned lights (planned)\n`);
    assert.deepEqual(await titles(), []);
    await editor.lensesRefreshed();
    assert.deepEqual(await titles(), ['used in 2 dossiers, 7 places', 'used in 2 dossiers, 4 places', 'used in 2 dossiers, 4 places', 'never used']);
    const [first, , , last] = await lenses();
    assert.deepEqual([first!.command!.command, first!.command!.arguments], ['dossier.showUses', [proof, first!.range.start]]);
    assert.equal(last!.command!.command, '');
    // The evidence moves down a line: the uses are known by the item, not by its line.
    editor.edit(proof, '## Ropeway\n', '## Ropeway\n\n');
    assert.deepEqual((await lenses()).map(({ range }) => range.start.line), [4, 5, 6, 7]);
    folder.write('brief.md', '# Nothing\n');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.file('brief.md'), type: 2 }] });
    await editor.lensesRefreshed();
    assert.deepEqual(await titles(), ['used in 1 dossier, 3 places', 'used in 1 dossier, 2 places', 'used in 1 dossier, 2 places', 'never used']);
  });

  it('are the references of an item, and of the number that it backs', async () => {
    const text = `${evidence}- **beacon**: planned lights (planned)\n`;
    const found = await references(proof, text, '48 passing');
    assert.deepEqual(found!.map(({ uri, range }) => [uri, range.start.line]), [
      ...[9, 12, 21, 36].map((line) => [folder.file('brief.md'), line]), ...[9, 12, 36].map((line) => [folder.file('other/brief.md'), line]),
    ]);
    const uri = folder.file('brief.md');
    editor.open(uri, brief);
    const declared = await references(uri, brief, '84 passing', true);
    assert.deepEqual(declared!.slice(1), found);
    assert.equal(declared![0]!.uri, proof);
    assert.equal(await references(uri, brief, 'Remote'), null);
    assert.deepEqual(await references(proof, text, 'planned lights'), []);
  });

  it('lead from a number, a claim or a link of a dossier to the evidence', async () => {
    const text = brief.replace('used by 12 harbours.', 'used by [many](evidence:tidewatch.harbours).');
    const uri = folder.file('brief.md');
    editor.open(uri, text);
    const definition = (words: string) => editor.request<Location[] | null>('textDocument/definition', { textDocument: { uri }, position: positionIn(text, text.indexOf(words)) });
    assert.deepEqual((await definition('84 passing'))!.map((one) => [one.uri, one.range.start.line]), [[proof, 3]]);
    assert.equal(await definition('Remote'), null);
    const link = await definition('many](');
    assert.deepEqual(link?.map((one) => one.range.start.line), [5]);
  });
});
