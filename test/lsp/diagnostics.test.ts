import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { pullingEditor, pushedEditor, startEditor } from '../support/lsp-client.ts';
import type { Editor } from '../support/lsp-client.ts';
import { brief, evidence, sampleFolder } from './sample.ts';
import type { SampleFolder } from './sample.ts';

const rules = (items: readonly Diagnostic[]): unknown[] => items.map(({ code }) => code);
const has = (rule: string) => (items: readonly Diagnostic[]): boolean => rules(items).includes(rule);
const without = (rule: string) => (items: readonly Diagnostic[]): boolean => !rules(items).includes(rule);

describe('diagnostics', () => {
  let folder: SampleFolder;
  let editor: Editor;

  async function start(files: Parameters<typeof sampleFolder>[0], capabilities = pullingEditor, settings?: unknown): Promise<void> {
    folder = sampleFolder(files);
    editor = await startEditor(folder.uri, capabilities, settings);
  }
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('are pulled, each exactly on its number and pointing at the evidence', async () => {
    await start({ 'evidence.md': evidence });
    const uri = folder.file('brief.md');
    editor.open(uri, brief);
    const report = await editor.pull(uri);
    assert.equal(report.kind, 'full');
    const mismatches = report.items.filter(({ code }) => code === 'metric-mismatch');
    assert.equal(mismatches.length, 2, JSON.stringify(report.items, null, 1));
    const lines = brief.split('\n');
    for (const { range, relatedInformation, source, message } of mismatches) {
      assert.equal(range.start.line, range.end.line);
      assert.match(lines[range.start.line]!.slice(range.start.character, range.end.character), /^84\b/u);
      assert.equal(source, 'dossier');
      assert.match(message, /84.*48/u);
      assert.equal(relatedInformation?.[0]?.location.uri, folder.file('evidence.md'));
    }
    assert.deepEqual(rules(report.items).filter((rule) => rule !== 'metric-mismatch'), []);
  });

  it('are unchanged when nothing has changed', async () => {
    await start({ 'evidence.md': evidence });
    const uri = folder.file('brief.md');
    editor.open(uri, brief);
    const first = await editor.pull(uri);
    const second = await editor.pull(uri, first.resultId);
    assert.equal(second.kind, 'unchanged');
    editor.edit(uri, '84 passing', '48 passing');
    const third = await editor.pull(uri, first.resultId);
    assert.equal(third.kind, 'full');
    assert.equal(third.items.filter(({ code }) => code === 'metric-mismatch').length, 1);
  });

  it('are not pushed to an editor that pulls, which is told what to show beside them', async () => {
    await start({ 'evidence.md': evidence });
    const uri = folder.file('brief.md');
    let pushed = 0;
    editor.connection.onNotification('textDocument/publishDiagnostics', () => { pushed += 1; });
    editor.open(uri, brief);
    const checked = await editor.checked(uri);
    assert.equal(checked.kind, 'brief');
    assert.equal(checked.coverage?.metrics.mismatched, 2);
    assert.equal(pushed, 0);
  });

  it('are pushed to an editor that cannot pull, after every edit', async () => {
    await start({ 'evidence.md': evidence }, pushedEditor);
    const uri = folder.file('brief.md');
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    editor.open(uri, brief);
    assert.equal((await editor.published(uri)).diagnostics.filter(({ code }) => code === 'metric-mismatch').length, 2);
    editor.edit(uri, 'It has 84', 'It has 48');
    editor.edit(uri, 'ropeway: 84', 'ropeway: 48');
    await editor.published(uri, without('metric-mismatch'));
    editor.close(uri);
    await editor.published(uri, (items) => items.length === 0);
  });

  it('follow an edit of the evidence in an unsaved buffer', async () => {
    await start({ 'evidence.md': evidence });
    const uri = folder.file('brief.md');
    const proof = folder.file('evidence.md');
    editor.open(uri, brief);
    await editor.checked(uri, ({ coverage }) => coverage?.metrics.mismatched === 2);
    editor.open(proof, evidence);
    editor.edit(proof, '48 passing', '84 passing');
    await editor.refreshed();
    await editor.checked(uri, ({ coverage }) => coverage?.metrics.mismatched === 0);
    assert.deepEqual(rules((await editor.pull(uri)).items), []);
    // Closed without saving: the file counts again.
    editor.close(proof);
    await editor.checked(uri, ({ coverage }) => coverage?.metrics.mismatched === 2);
  });

  it('of a brief follow an edit of the package for the same application', async () => {
    const letter = '# Fernhill Lifts — Backend Engineer: Application Package\n\n**Fit Score**: 4/5\n\n## Cover Letter\n\nDear all\n';
    await start({ 'evidence.md': evidence, 'brief-READY.md': letter });
    const [uri, other] = [folder.file('brief.md'), folder.file('brief-READY.md')];
    editor.open(uri, brief);
    assert.ok(!rules((await editor.pull(uri)).items).includes('inconsistency'));
    editor.open(other, letter);
    editor.edit(other, '4/5', '3/5');
    await editor.refreshed();
    const found = (await editor.pull(uri)).items.filter(({ code }) => code === 'inconsistency');
    assert.deepEqual(found.map(({ message }) => message), ['The fit score is 4/5 here and 3/5 in brief-READY.md:3.']);
    assert.equal(found[0]!.relatedInformation?.[0]?.location.uri, other);
    assert.ok(rules((await editor.pull(other)).items).includes('inconsistency'));
  });

  it('follow a change of the evidence on disk, and its removal', async () => {
    await start({ 'evidence.md': evidence }, pushedEditor);
    const uri = folder.file('brief.md');
    editor.open(uri, brief);
    await editor.published(uri, has('metric-mismatch'));
    folder.write('evidence.md', evidence.replace('48 passing', '84 passing'));
    const changed = (type: number) => editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.file('evidence.md'), type }] });
    await changed(2);
    await editor.published(uri, without('metric-mismatch'));
    folder.remove();
    await changed(3);
    await editor.published(uri, has('no-evidence-file'));
  });

  it('follow another dossier that comes to stand beside the open one', async () => {
    await start({ 'evidence.md': evidence });
    const uri = folder.file('brief.md');
    editor.open(uri, brief.replace('I like cable cars.', 'I like cable cars. I want to join Harrow Ferries.'));
    assert.ok(without('wrong-company')((await editor.pull(uri)).items));
    await editor.checked(uri);
    const other = folder.write('harrow.md', brief.replace('Fernhill Lifts', 'Harrow Ferries'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 1 }] });
    await editor.refreshed();
    assert.ok(has('wrong-company')((await editor.pull(uri)).items));
  });

  it('follow the folder of the evidence, which is gone as a whole', async () => {
    await start({ 'assets/evidence.md': evidence });
    const uri = folder.file('brief.md');
    editor.open(uri, brief);
    assert.ok(has('metric-mismatch')((await editor.pull(uri)).items));
    await editor.checked(uri);
    rmSync(fileURLToPath(folder.file('assets')), { recursive: true });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.file('assets'), type: 3 }] });
    await editor.refreshed();
    assert.ok(has('no-evidence-file')((await editor.pull(uri)).items));
  });

  it('of an evidence file follow its artefact on disk', async () => {
    await start({ 'evidence.yaml': '', 'bench/run.json': '{ "tests": 143 }' }, pushedEditor);
    const uri = folder.file('evidence.yaml');
    editor.open(uri, 'evidence:\n  - statement: 143 passing tests\n    source: bench/run.json#/tests\n');
    await editor.published(uri, without('evidence-artefact-changed'));
    folder.write('bench/run.json', '{ "tests": 150 }');
    const changed = (type: number) => editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.file('bench/run.json'), type }] });
    await changed(2);
    await editor.published(uri, has('evidence-artefact-changed'));
    rmSync(fileURLToPath(folder.file('bench/run.json')));
    await changed(3);
    await editor.published(uri, has('evidence-artefact-missing'));
  });

  it('know the folder of an editor that names only a root', async () => {
    folder = sampleFolder({ 'evidence.md': evidence });
    editor = await startEditor(folder.uri, pushedEditor, undefined, false);
    const uri = folder.file('a/b/brief.md');
    editor.open(uri, brief);
    assert.equal((await editor.published(uri)).diagnostics.filter(({ code }) => code === 'metric-mismatch').length, 2);
  });

  it('of an open evidence file follow the settings and the other evidence', async () => {
    const dated = '# Proof points\n\n- 48 passing tests (as of 2001-01-01) ^tests\n';
    await start({ 'evidence.md': dated, 'proof-points.md': '- Nothing yet\n' }, pushedEditor);
    const proof = folder.file('evidence.md');
    editor.open(proof, dated);
    await editor.published(proof, has('stale-evidence'));
    editor.open(folder.file('dossier.config.yaml'), 'rules:\n  stale-evidence: off\n');
    await editor.published(proof, (items) => items.length === 0);
    editor.open(folder.file('proof-points.md'), '- 31 gauges ^tests\n');
    await editor.published(folder.file('proof-points.md'), has('evidence-duplicate-id'));
    editor.edit(folder.file('proof-points.md'), '31 gauges ^tests', '31 failing gauges ^other');
    await editor.published(folder.file('proof-points.md'), (items) => items.length === 0);
    editor.edit(proof, '^tests', '^other');
    await editor.published(folder.file('proof-points.md'), has('evidence-duplicate-id'));
  });

  it('say once that broken evidence could not be read, and where in the evidence file', async () => {
    await start({ 'evidence.yaml': 'version: 1\nsubjects:\n  - id: ropeway\n    evidence: [\n' });
    const uri = folder.file('brief.md');
    editor.open(uri, brief);
    const { items } = await editor.pull(uri);
    assert.deepEqual(rules(items), ['evidence-unreadable']);
    const proof = folder.file('evidence.yaml');
    editor.open(proof, 'version: 1\nsubjects:\n  - id: ropeway\n    evidence: [\n');
    assert(has('evidence-invalid')((await editor.pull(proof)).items));
    editor.edit(proof, ' [\n', '\n      - 84 passing tests\n');
    assert.deepEqual((await editor.pull(proof)).items, []);
    assert(!has('evidence-unreadable')((await editor.pull(uri)).items));
  });

  it('stay away from ordinary Markdown, other schemes and other languages', async () => {
    await start({ 'evidence.md': evidence });
    const readme = folder.file('notes.md');
    editor.open(readme, '# Notes\n\n## Why\n\nWe have 84 passing tests.\n');
    const history = `git:${new URL(folder.file('brief.md')).pathname}?%7B%22ref%22%3A%22HEAD%22%7D`;
    editor.open(history, brief, 'markdown');
    editor.open(folder.file('other.yaml'), 'a: 84 passing tests\n');
    for (const uri of [readme, history, folder.file('other.yaml')]) {
      assert.deepEqual((await editor.pull(uri)).items, [], uri);
      assert.equal((await editor.checked(uri)).kind, undefined, uri);
    }
  });

  it('come for untitled dossiers, with the evidence of the workspace folder', async () => {
    await start({ 'evidence.md': evidence });
    editor.open('untitled:Untitled-1', brief);
    assert(has('metric-mismatch')((await editor.pull('untitled:Untitled-1')).items));
  });

  it('obey the editor’s settings and the configuration file, the editor first', async () => {
    await start({ 'evidence.md': evidence, 'dossier.config.yaml': 'rules:\n  metric-mismatch: hint\n  missing-section: off\n' },
      pullingEditor, { rules: { 'metric-mismatch': 'information' } });
    const uri = folder.file('brief.md');
    editor.open(uri, brief.replace(/## Gap Analysis[^]*?(?=## If)/u, ''));
    await editor.checked(uri, ({ findings }) => findings.information > 0);
    const { items } = await editor.pull(uri);
    assert(without('missing-section')(items));
    assert.deepEqual(items.filter(({ code }) => code === 'metric-mismatch').map(({ severity }) => severity), [3, 3]);
  });

  it('show faults of the configuration file in it', async () => {
    await start({});
    const uri = folder.file('dossier.config.yaml');
    editor.open(uri, 'rules:\n  metric-mismach: off\n');
    const { items } = await editor.pull(uri);
    assert.equal(items.length, 1);
    assert.equal(items[0]!.range.start.line, 1);
    assert.match(items[0]!.message, /metric-mismach.*metric-mismatch/u);
  });

  it('count columns in UTF-16 units and lines by CRLF', async () => {
    await start({ 'evidence.md': evidence });
    const uri = folder.file('brief.md');
    const text = brief.replace('It has 84', '🚡 It has 84').replaceAll('\n', '\r\n');
    editor.open(uri, text);
    const [finding] = (await editor.pull(uri)).items.filter(({ code }) => code === 'metric-mismatch');
    const line = text.split('\r\n')[finding!.range.start.line]!;
    assert.match(line.slice(finding!.range.start.character), /^84\b/u);
    editor.edit(uri, '🚡 It has 84', '🚠🚡 It has 48');
    assert.equal((await editor.pull(uri)).items.filter(({ code }) => code === 'metric-mismatch').length, 1);
  });
});
