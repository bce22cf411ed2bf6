import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { CheckWorkspaceResult, PreviewResult } from '../../server/src/protocol.ts';
import { pullingEditor, pushedEditor, startEditor } from '../support/lsp-client.ts';
import type { Editor } from '../support/lsp-client.ts';
import { brief, evidence, sampleFolder } from './sample.ts';
import type { SampleFolder } from './sample.ts';

describe('robustness', () => {
  let folder: SampleFolder;
  let editor: Editor;

  async function start(files: Parameters<typeof sampleFolder>[0] = { 'evidence.md': evidence }, capabilities = pullingEditor): Promise<void> {
    folder = sampleFolder(files);
    editor = await startEditor(folder.uri, capabilities);
  }
  /** The server still checks, and finds what it should. */
  async function assertAlive(): Promise<void> {
    const uri = folder.file('alive.md');
    editor.open(uri, brief);
    const { items } = await editor.pull(uri);
    assert.equal(items.filter(({ code }) => code === 'metric-mismatch').length, 2);
    assert(editor.running);
  }
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('an error in a handler is logged and answered, and the server lives on', async () => {
    await start();
    for (const method of ['textDocument/hover', 'textDocument/codeAction', 'textDocument/documentSymbol', 'dossier/preview']) {
      assert.equal(await editor.request(method, {}), null, method);
    }
    assert(editor.log.some((message) => message.includes('hover failed')), editor.log.join('\n'));
    await assertAlive();
  });

  it('a document that was never opened and does not exist has no findings', async () => {
    await start();
    assert.deepEqual((await editor.pull(folder.file('nowhere.md'))).items, []);
    assert.equal((await editor.request<PreviewResult>('dossier/preview', { uri: folder.file('nowhere.md') })).preview, undefined);
    await assertAlive();
  });

  it('a cancelled request is answered as cancelled', async () => {
    await start();
    const uri = folder.file('brief.md');
    editor.open(uri, brief);
    const source = new CancellationTokenSource();
    const request = editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }, source.token);
    source.cancel();
    await assert.rejects(request, { code: -32800 });
    await assertAlive();
  });

  const texts: Readonly<Record<string, string>> = {
    empty: '',
    'binary-like': '\0\u0001\uFFFD\u0007'.repeat(2000),
    'half-typed front matter': '---\ndossier: brief\nevidence: [a\n',
    'front matter of the wrong kind': '---\n- 1\n- 2\n---\n# T\n',
    'lone surrogates': `${brief}\uD800\uDC00\uD83D`,
    'deep nesting': '>'.repeat(3000) + '- '.repeat(3000),
    'only bars': '|'.repeat(20_000),
    'right-to-left': brief.replaceAll('ropeway', 'רכבל'),
    'byte order mark': `\uFEFF${brief}`,
    'lone carriage returns': brief.replaceAll('\n', '\r'),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name} text does no harm`, async () => {
      await start();
      const uri = folder.file('hostile.md');
      editor.open(uri, text);
      const { items } = await editor.pull(uri);
      assert(Array.isArray(items));
      await editor.request('dossier/preview', { uri });
      await editor.request('textDocument/documentSymbol', { textDocument: { uri } });
      await editor.request('textDocument/hover', { textDocument: { uri }, position: { line: 9999, character: 9999 } });
      await assertAlive();
      assert.deepEqual(editor.log.filter((message) => message.includes('failed')), []);
    });
  }

  it('a text of 5 MB is told once and not checked', async () => {
    await start();
    const uri = folder.file('huge.md');
    editor.open(uri, brief + 'We hung 17 lanterns on the bridge in one night. '.repeat(110_000));
    const { items } = await editor.pull(uri);
    assert.equal(items.length, 1);
    assert.match(items[0]!.message, /too long to be checked/u);
    await assertAlive();
  }).timeout(60_000);

  it('a file of 5 MB that is no dossier has no findings', async () => {
    await start();
    const uri = folder.file('changelog.md');
    editor.open(uri, '# Changes\n\n' + 'We hung 17 lanterns on the bridge in one night.\n'.repeat(110_000));
    assert.deepEqual((await editor.pull(uri)).items, []);
    await assertAlive();
  }).timeout(60_000);

  it('a closed dossier of 5 MB does not hold up the check of the workspace', async () => {
    await start({ 'evidence.md': evidence, 'brief.md': brief, 'huge.md': brief + 'We hung 17 lanterns on the bridge in one night. '.repeat(110_000) });
    const { files, unreadable } = await editor.request<CheckWorkspaceResult>('dossier/checkWorkspace', {});
    assert.deepEqual(files.map(({ uri }) => uri), [folder.file('brief.md'), folder.file('evidence.md')]);
    assert.deepEqual(unreadable, [{ uri: folder.file('huge.md'), reason: 'is too long to be checked' }]);
    const { diagnostics } = await editor.published(folder.file('huge.md'));
    assert.deepEqual(diagnostics.map(({ message }) => /too long to be checked/u.test(message)), [true]);
  });

  it('evidence that is binary or may not be read is told once in each dossier', async () => {
    await start({ 'evidence.md': Uint8Array.of(35, 32, 0, 1, 2, 3) });
    const uri = folder.file('brief.md');
    editor.open(uri, brief);
    assert.deepEqual((await editor.pull(uri)).items.map(({ code }) => code), ['evidence-unreadable']);
  });

  it('a folder that cannot be listed leaves the rest of the workspace checked', async () => {
    await start({ 'evidence.md': evidence, 'brief.md': brief, 'closed/brief.md': brief }, pushedEditor);
    const closed = folder.file('closed').replace('file://', '');
    chmodSync(closed, 0);
    try {
      const { files } = await editor.request<{ files: { uri: string }[] }>('dossier/checkWorkspace', {});
      assert(files.some(({ uri }) => uri === folder.file('brief.md')));
    } finally {
      chmodSync(closed, 0o755);
    }
    await assertAliveByPush();
  });

  async function assertAliveByPush(): Promise<void> {
    const uri = folder.file('alive.md');
    editor.open(uri, brief);
    await editor.published(uri, (items) => items.length === 2);
  }

  it('keeps up with a hundred edits', async () => {
    await start();
    const uri = folder.file('brief.md');
    editor.open(uri, brief);
    for (let tests = 84; tests > 48; tests--) {
      editor.edit(uri, `It has ${tests} `, `It has ${tests - 1} `);
      editor.edit(uri, `ropeway: ${tests} `, `ropeway: ${tests - 1} `);
    }
    assert.deepEqual((await editor.pull(uri)).items, []);
    await editor.checked(uri, ({ coverage }) => coverage?.metrics.mismatched === 0);
  });
});
