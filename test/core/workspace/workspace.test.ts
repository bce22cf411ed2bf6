import assert from 'node:assert/strict';
import { mergeSettings } from '../../../server/src/config.ts';
import { canonicalUri } from '../../../server/src/uri.ts';
import { createWorkspace } from '../../../server/src/workspace.ts';
import type { OpenBuffer, Snapshot, Workspace } from '../../../server/src/workspace.ts';
import { memoryFileSystem } from '../../support/memory-file-system.ts';

const brief = [
  '# Alder Rail — Signalling Engineer', '', '## Tailored Pitch', '', 'I design interlockings.', '',
  '## Resume Emphasis', '', '- 12 stations commissioned', '', '## Proof Point Mapping', '', '## Gap Analysis', '',
].join('\n');
const evidence = (count: number) => `# Proof points\n\n- ${count} stations commissioned\n`;

async function documentOf(workspace: Workspace, uri: string): Promise<Snapshot> {
  const snapshot = await workspace.snapshot(uri);
  assert.equal(snapshot.kind, 'document');
  return snapshot as Snapshot;
}

async function statements(workspace: Workspace, uri: string): Promise<string[]> {
  return (await documentOf(workspace, uri)).evidence.items.map((item) => item.statement);
}

describe('workspace: which evidence applies', () => {
  it('walks up to the nearest folder that holds evidence, in itself or in assets/ or evidence/', async () => {
    const fs = memoryFileSystem({
      'w/evidence.md': evidence(1), 'w/a/assets/proof-points.md': evidence(2), 'w/a/b/brief.md': brief,
      'w/c/brief.md': brief, 'w/d/evidence/evidence.yaml': 'evidence: [4 stations]\n', 'w/d/Evidence.json': '{"evidence": ["5 stations"]}',
      'w/d/brief.md': brief, 'evidence.md': evidence(9),
    });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    assert.deepEqual(await statements(workspace, fs.uri('w/a/b/brief.md')), ['2 stations commissioned']);
    assert.deepEqual(await statements(workspace, fs.uri('w/c/brief.md')), ['1 stations commissioned']);
    assert.deepEqual(await statements(workspace, fs.uri('w/d/brief.md')), ['5 stations', '4 stations']);
  });

  it('stops at the workspace folder', async () => {
    const fs = memoryFileSystem({ 'evidence.md': evidence(9), 'w/a/brief.md': brief });
    const { evidence: none, dossier } = await documentOf(createWorkspace(fs, { folders: [fs.uri('w')] }), fs.uri('w/a/brief.md'));
    assert.deepEqual([none.files, none.unreadable], [[], []]);
    assert.equal(dossier?.template.id, 'brief');
  });

  it('takes the front matter before the setting before walking up', async () => {
    const fs = memoryFileSystem({
      'w/evidence.md': evidence(1), 'w/proofs/set.md': evidence(2), 'w/a/own.md': evidence(3), 'w/a/more.yaml': 'evidence: [4 stations]\n',
      'w/a/brief.md': `---\nevidence: [own.md, ./more.yaml]\n---\n${brief}`, 'w/a/other.md': brief,
      'w/dossier.config.yaml': 'evidence:\n  files: proofs/*.md\n',
    });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    assert.deepEqual(await statements(workspace, fs.uri('w/a/brief.md')), ['3 stations commissioned', '4 stations']);
    assert.deepEqual(await statements(workspace, fs.uri('w/a/other.md')), ['2 stations commissioned']);
    fs.write('w/dossier.config.yaml', 'evidence:\n  files: nowhere/*.md\n');
    workspace.invalidate(fs.uri('w/dossier.config.yaml'));
    assert.deepEqual(await statements(workspace, fs.uri('w/a/other.md')), ['1 stations commissioned']);
  });

  it('reads nothing outside the workspace folder that a file names', async () => {
    const fs = memoryFileSystem({
      'secret.md': evidence(9), 'w/a/brief.md': `---\nevidence:\n  - ../../secret.md\n  - /secret.md\n  - file:///secret.md\n  - ../ok.md\n---\n${brief}`, 'w/ok.md': evidence(1),
    });
    const snapshot = await documentOf(createWorkspace(fs, { folders: [fs.uri('w')] }), fs.uri('w/a/brief.md'));
    assert.deepEqual(snapshot.evidence.items.map((item) => item.statement), ['1 stations commissioned']);
    assert.equal(snapshot.evidence.unreadable.length, 3);
    assert.match(snapshot.evidence.unreadable[0]!.reason, /outside the workspace folder/);
    assert.ok(!fs.reads.includes(fs.uri('secret.md')));
  });

  it('says what stands in the front matter where no path does', async () => {
    const fs = memoryFileSystem({ 'w/brief.md': `---\nevidence:\n  - {file: own.md}\n  - 7\n  - &again [*again]\n---\n${brief}` });
    const { evidence: { unreadable } } = await documentOf(createWorkspace(fs, { folders: [fs.uri('w')] }), fs.uri('w/brief.md'));
    assert.deepEqual(unreadable.map((one) => `${one.uri} ${one.reason}`), [
      '(a mapping) is no path relative to the dossier', '7 is no path relative to the dossier', '(a list) is no path relative to the dossier',
    ]);
  });

  it('follows no symbolic link out of the workspace folder', async () => {
    const fs = memoryFileSystem({ 'w/brief.md': `---\nevidence: link.md\n---\n${brief}`, 'w/link.md': evidence(9) });
    const linked = { ...fs, realUri: async (uri: string) => (uri.endsWith('link.md') ? fs.uri('home/secret.md') : uri) };
    const snapshot = await documentOf(createWorkspace(linked, { folders: [fs.uri('w')] }), fs.uri('w/brief.md'));
    assert.deepEqual(snapshot.evidence.files, []);
    assert.match(snapshot.evidence.unreadable[0]!.reason, /outside/);
  });

  it('says why named evidence cannot be used', async () => {
    const fs = memoryFileSystem({
      'w/brief.md': `---\nevidence: [gone.md, bad.md, broken.yaml, sub]\n---\n${brief}`,
      'w/bad.md': new Uint8Array([65, 0, 66]), 'w/broken.yaml': 'subjects: [\n', 'w/sub/x.txt': '',
    });
    const { unreadable } = (await documentOf(createWorkspace(fs, { folders: [fs.uri('w')] }), fs.uri('w/brief.md'))).evidence;
    const reasons = Object.fromEntries(unreadable.map((one) => [one.uri.split('/').at(-1), one.reason]));
    assert.equal(reasons['gone.md'], 'does not exist');
    assert.match(reasons['bad.md']!, /^is binary/);
    assert.match(reasons['broken.yaml']!, /^could not be understood \(line \d/);
    assert.equal(reasons['sub'], 'is a folder');
  });

  it('on the command line belongs to the nearest folder with .git or a configuration, else to the current one', async () => {
    const fs = memoryFileSystem({
      'evidence.md': evidence(9), 'r/.git/HEAD': '', 'r/evidence.md': evidence(1), 'r/a/brief.md': brief,
      'x/evidence.md': evidence(2), 'x/y/dossier.config.yaml': '', 'x/y/z/brief.md': brief,
      'cwd/a/brief.md': brief, 'cwd/evidence.md': evidence(3), 'loose/brief.md': brief,
    });
    const workspace = createWorkspace(fs, { currentFolder: fs.uri('cwd') });
    assert.deepEqual(await statements(workspace, fs.uri('r/a/brief.md')), ['1 stations commissioned']);
    assert.deepEqual(await statements(workspace, fs.uri('x/y/z/brief.md')), []);
    assert.deepEqual(await statements(workspace, fs.uri('cwd/a/brief.md')), ['3 stations commissioned']);
    const loose = await documentOf(workspace, fs.uri('loose/brief.md'));
    assert.equal(loose.root, fs.uri('loose'));
  });

  it('can be told which files to use, and which configuration', async () => {
    const fs = memoryFileSystem({
      'w/evidence.md': evidence(1), 'w/brief.md': brief, 'other/list.yaml': 'evidence: [7 stations]\n', 'other/c.yaml': 'rules: { length: off }\n',
    });
    const workspace = createWorkspace(fs, { currentFolder: fs.uri('w'), evidenceFiles: [fs.uri('other/list.yaml')], configFile: fs.uri('other/c.yaml') });
    const snapshot = await documentOf(workspace, fs.uri('w/brief.md'));
    assert.deepEqual(snapshot.evidence.items.map((item) => item.statement), ['7 stations']);
    assert.deepEqual(snapshot.settings, mergeSettings({ rules: { length: 'off' } }));
    const missing = createWorkspace(fs, { configFile: fs.uri('other/none.yaml') });
    assert.match((await documentOf(missing, fs.uri('w/brief.md'))).problems[0]!.message, /does not exist/);
  });
});

describe('workspace: open buffers and changes', () => {
  it('reads an open buffer instead of the file, also one that has no file yet', async () => {
    const fs = memoryFileSystem({ 'w/evidence.md': evidence(1), 'w/a/brief.md': brief });
    const overlay = new Map<string, OpenBuffer>();
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')], overlay });
    const uri = fs.uri('w/a/brief.md');
    assert.deepEqual(await statements(workspace, uri), ['1 stations commissioned']);
    overlay.set(fs.uri('w/evidence.md'), { version: 1, text: evidence(2) });
    assert.deepEqual(await statements(workspace, uri), ['2 stations commissioned']);
    overlay.set(fs.uri('w/a/evidence/evidence.md'), { version: 1, text: evidence(3) });
    assert.deepEqual(await statements(workspace, uri), ['3 stations commissioned']);
    overlay.clear();
    assert.deepEqual(await statements(workspace, uri), ['1 stations commissioned']);
  });

  it('keeps a snapshot until something it depends on changes, and reads each file once', async () => {
    const fs = memoryFileSystem({ 'w/evidence.md': evidence(1), 'w/brief.md': brief });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const first = await documentOf(workspace, fs.uri('w/brief.md'));
    assert.equal(await workspace.snapshot(fs.uri('w/brief.md')), first);
    assert.deepEqual(fs.reads.filter((uri) => uri === fs.uri('w/evidence.md')).length, 1);
    fs.write('w/evidence.md', evidence(2));
    assert.equal(await workspace.snapshot(fs.uri('w/brief.md')), first);
    workspace.invalidate(fs.uri('w/evidence.md'));
    const second = await documentOf(workspace, fs.uri('w/brief.md'));
    assert.notEqual(second, first);
    assert.equal(second.document, first.document);
    assert.equal(first.evidence.items[0]!.statement, '1 stations commissioned');
    assert.equal(second.evidence.items[0]!.statement, '2 stations commissioned');
  });

  it('shares one evidence set between dossiers', async () => {
    const fs = memoryFileSystem({ 'w/evidence.md': evidence(1), 'w/a.md': brief, 'w/b.md': brief });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    assert.equal((await documentOf(workspace, fs.uri('w/a.md'))).evidence, (await documentOf(workspace, fs.uri('w/b.md'))).evidence);
  });

  it('notices evidence and configuration that come and go', async () => {
    const fs = memoryFileSystem({ 'w/a/brief.md': brief });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const uri = fs.uri('w/a/brief.md');
    assert.deepEqual(await statements(workspace, uri), []);
    for (const path of ['w/a/assets/evidence.md', 'w/evidence.md']) {
      fs.write(path, evidence(1));
      assert.deepEqual(workspace.dependents(fs.uri(path)), [uri]);
      workspace.invalidate(fs.uri(path));
      assert.deepEqual(await statements(workspace, uri), ['1 stations commissioned']);
      fs.remove(path);
      workspace.invalidate(fs.uri(path));
      assert.deepEqual(await statements(workspace, uri), []);
    }
    fs.write('w/dossier.config.yaml', 'rules: { length: off }\n');
    assert.deepEqual(workspace.dependents(fs.uri('w/dossier.config.yaml')), [uri]);
    workspace.invalidate(fs.uri('w/dossier.config.yaml'));
    assert.equal((await documentOf(workspace, uri)).settings.rules.length, 'off');
  });

  it('knows which documents draw on a file', async () => {
    const fs = memoryFileSystem({
      'w/evidence.md': evidence(1), 'w/a.md': brief, 'w/b.md': `---\nevidence: own.md\n---\n${brief}`, 'w/own.md': evidence(2), 'w/notes.md': 'Hello.\n',
    });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    for (const path of ['w/a.md', 'w/b.md']) await workspace.snapshot(fs.uri(path));
    assert.deepEqual(workspace.dependents(fs.uri('w/own.md')), [fs.uri('w/b.md')]);
    assert.ok(workspace.dependents(fs.uri('w/evidence.md')).includes(fs.uri('w/a.md')));
    assert.deepEqual(workspace.dependents(fs.uri('w/notes.md')), []);
    assert.equal(await workspace.isEvidenceFile(fs.uri('w/own.md')), true);
    assert.equal(await workspace.isEvidenceFile(fs.uri('w/evidence.md')), true);
    assert.equal(await workspace.isEvidenceFile(fs.uri('w/notes.md')), false);
    workspace.release(fs.uri('w/b.md'));
    assert.deepEqual(workspace.dependents(fs.uri('w/own.md')), []);
  });

  it('lets the editor win over the configuration file', async () => {
    const fs = memoryFileSystem({ 'w/brief.md': brief, 'w/dossier.config.yaml': 'rules: { length: off, placeholder: error }\n' });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')], settings: { rules: { length: 'hint' } } });
    assert.deepEqual((await documentOf(workspace, fs.uri('w/brief.md'))).settings.rules, { length: 'hint', placeholder: 'error' });
    workspace.configure({ settings: { rules: { placeholder: 'off' } } });
    assert.deepEqual((await documentOf(workspace, fs.uri('w/brief.md'))).settings.rules, { length: 'off', placeholder: 'off' });
  });
});

describe('workspace: files of every sort', () => {
  it('tells an unreadable file from a document', async () => {
    const fs = memoryFileSystem({ 'w/bin.md': new Uint8Array([0, 1]), 'w/latin.md': new Uint8Array([0x61, 0x0a, 0xe9, 0x0a]), 'w/wide.md': new Uint8Array([0xff, 0xfe, 65, 0]) });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const reasons = await Promise.all(['bin', 'latin', 'wide', 'gone'].map(async (name) => {
      const result = await workspace.snapshot(fs.uri(`w/${name}.md`));
      return result.kind === 'unreadable' ? `${result.fault}: ${result.reason}` : result.kind;
    }));
    assert.deepEqual(reasons, [
      'binary: is binary (a NUL byte at offset 0)', 'encoding: is not valid UTF-8 (line 2); save it as UTF-8',
      'encoding: is UTF-16; save it as UTF-8', 'missing: does not exist',
    ]);
  });

  it('gives an evidence file with its set and the problems between files', async () => {
    const fs = memoryFileSystem({ 'w/evidence.md': '- 1 pump ^p1\n', 'w/evidence.yaml': 'evidence:\n  - { id: p1, statement: 2 pumps }\n' });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const snapshot = await workspace.evidenceSnapshot(fs.uri('w/evidence.yaml'));
    assert.ok(snapshot.kind === 'evidence');
    assert.equal(snapshot.set.files.length, 2);
    assert.deepEqual(snapshot.file.problems.map((problem) => problem.rule), ['evidence-duplicate-id']);
    assert.equal(snapshot.file.problems[0]!.related[0]!.location.uri, fs.uri('w/evidence.md'));
  });

  it('takes untitled documents and other schemes', async () => {
    const fs = memoryFileSystem({ 'w/evidence.md': evidence(1), 'w/brief.md': brief }, 'vscode-vfs://github/someone/');
    const overlay = new Map<string, OpenBuffer>([['untitled:Untitled-1', { version: 3, text: brief }]]);
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')], overlay });
    const untitled = await documentOf(workspace, 'untitled:Untitled-1');
    assert.equal(untitled.version, 3);
    assert.equal(untitled.dossier?.template.id, 'brief');
    assert.equal(untitled.evidence.items.length, 1);
    assert.equal((await documentOf(workspace, fs.uri('w/brief.md'))).evidence.items.length, 1);
  });

  it('takes one file for one file however its uri is written', async () => {
    const fs = memoryFileSystem({ 'w/My Files (new)/brief.md': brief, 'w/My Files (new)/evidence.md': evidence(1) });
    const workspace = createWorkspace(fs, { folders: ['file:///w'] });
    const spellings = ['file:///w/My%20Files%20%28new%29/brief.md', 'file:///w/My Files (new)/brief.md', 'FILE:///w/My%20Files%20(new)/brief.md'];
    const snapshots = await Promise.all(spellings.map((uri) => documentOf(workspace, uri)));
    assert.ok(snapshots.every((snapshot) => snapshot.uri === canonicalUri(spellings[0]!) && snapshot.evidence.items.length === 1));
  });
});
