import assert from 'node:assert/strict';
import type { CompletionItem, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { applyTextEdits, positionIn, pushedEditor, startEditor } from '../support/lsp-client.ts';
import type { Editor } from '../support/lsp-client.ts';
import { brief, evidence, sampleFolder } from './sample.ts';
import type { SampleFolder } from './sample.ts';

const yaml = `subjects:
  - id: harbor
    evidence:
      - id: start
        statement: Median cold start of 0.8 s
        metric: { value: 0.8, unit: s, statistic: median, measure: cold start }
`;

describe('changing a value everywhere', () => {
  let folder: SampleFolder;
  let editor: Editor;

  async function start(files: Record<string, string>, capabilities?: Parameters<typeof startEditor>[1]): Promise<void> {
    folder = sampleFolder(files);
    editor = await startEditor(folder.uri, capabilities);
  }
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  const at = (name: string, text: string, words: string) => ({ textDocument: { uri: folder.file(name) }, position: positionIn(text, text.indexOf(words)) });
  const rename = (name: string, text: string, words: string, newName: string) => editor.request<WorkspaceEdit | null>('textDocument/rename', { ...at(name, text, words), newName });
  const applied = (edit: WorkspaceEdit, name: string, text: string): string => {
    const change = (edit.documentChanges as TextDocumentEdit[]).find(({ textDocument }) => textDocument.uri === folder.file(name));
    return change ? applyTextEdits(text, change.edits as { range: TextDocumentEdit['edits'][number]['range']; newText: string }[]) : text;
  };

  it('from the evidence: in every dossier, open or not, and asks first', async () => {
    const right = brief.replaceAll('84 passing', '48 passing');
    const files = { 'evidence.md': evidence, 'brief.md': right, 'other/brief.md': brief, 'more.md': right.replaceAll('48 passing', 'over 40 passing') };
    await start(files);
    editor.open(folder.file('brief.md'), right);
    assert.deepEqual(await editor.request('textDocument/prepareRename', at('evidence.md', evidence, '8 passing')), {
      range: { start: positionIn(evidence, evidence.indexOf('48 passing')), end: positionIn(evidence, evidence.indexOf(' passing')) }, placeholder: '48',
    });
    const edit = await rename('evidence.md', evidence, '48 passing', '60');
    assert(edit);
    assert.equal(applied(edit, 'evidence.md', evidence), evidence.replace('48 passing', '60 passing'));
    assert.equal(applied(edit, 'brief.md', right), right.replaceAll('48 passing', '60 passing'));
    assert.equal(applied(edit, 'other/brief.md', brief), brief.replaceAll('84 passing', '60 passing'));
    // `over 40` stays true.
    assert.equal(applied(edit, 'more.md', files['more.md']), files['more.md']);
    assert.deepEqual(Object.values(edit.changeAnnotations!), [{ label: 'Change 48 to 60', needsConfirmation: true }]);
    const versions = Object.fromEntries((edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => [textDocument.uri.split('/').slice(-2).join('/'), textDocument.version]));
    assert.equal(versions['other/brief.md'], null);
    assert.equal((edit.documentChanges as TextDocumentEdit[]).find(({ textDocument }) => textDocument.uri === folder.file('brief.md'))!.textDocument.version, 1);
  });

  it('from a dossier: in the evidence in each of its notations, and never elsewhere', async () => {
    const text = brief.replace('1. **ropeway** — timetable service with a median lookup time of 0.2 ms.', '1. **harbor** — median cold start of 800 ms.');
    await start({ 'evidence.yaml': yaml, 'brief.md': text });
    editor.open(folder.file('brief.md'), text);
    const edit = await rename('brief.md', text, '800 ms', '1.2 s');
    assert(edit);
    assert.equal(applied(edit, 'evidence.yaml', yaml), yaml.replace('of 0.8 s', 'of 1.2 s').replace('value: 0.8', 'value: 1.2'));
    assert.equal(applied(edit, 'brief.md', text), text.replace('800 ms', '1200 ms'));
    assert.equal(await rename('brief.md', text, 'Remote', '7'), null);
    assert.equal(await editor.request('textDocument/prepareRename', at('brief.md', text, 'Remote')), null);
    await assert.rejects(rename('evidence.yaml', yaml, '0.8 s', 'fast'), /"fast" cannot stand for 0\.8 s here/u);
  });

  it('sends plain edits to an editor that knows no others', async () => {
    await start({ 'evidence.md': evidence, 'brief.md': brief }, pushedEditor);
    const edit = await rename('evidence.md', evidence, '48 passing', '60');
    assert.deepEqual(Object.keys(edit!.changes!).sort(), [folder.file('brief.md'), folder.file('evidence.md')]);
  });
});

describe('completion of evidence ids', () => {
  let folder: SampleFolder;
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('behind (evidence: and [^, nearest first, and nowhere else', async () => {
    folder = sampleFolder({ 'evidence.md': evidence });
    editor = await startEditor(folder.uri);
    const uri = folder.file('brief.md');
    const text = brief.replace('used by 12 harbours.', 'read by [many harbours](evidence:tide) of them.').replace('0.2 ms.\n', '0.2 ms[^].\n');
    editor.open(uri, text);
    const complete = (words: string) => editor.request<CompletionItem[] | null>('textDocument/completion', { textDocument: { uri }, position: positionIn(text, text.indexOf(words) + words.length) });
    const link = await complete('(evidence:tide');
    assert.deepEqual(link!.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label)[0], 'tidewatch.harbours');
    assert.equal(link!.length, 3);
    assert.match(link![0]!.detail!, /12 harbours/u);
    const start = positionIn(text, text.indexOf('tide)'));
    assert.deepEqual(link![0]!.textEdit, { range: { start, end: { ...start, character: start.character + 4 } }, newText: 'tidewatch.harbours' });
    assert.equal((await complete('0.2 ms[^'))!.length, 3);
    assert.equal(await complete('Link**:'), null);
  });
});
