import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeFileSystem, pathOfUri, uriOfPath } from '../../../server/src/node/file-system.ts';
import { createWorkspace } from '../../../server/src/workspace.ts';

describe('file system of Node', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier files %20 #'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const fault = async (name: string, limit?: number) => {
    const content = await createNodeFileSystem(limit === undefined ? {} : { largestFile: limit }).readFile(uriOfPath(join(folder, name)));
    return 'text' in content ? content.text : `${content.fault}: ${content.reason}`;
  };

  it('reads UTF-8 with its byte order mark, and names what it does not read', async () => {
    writeFileSync(join(folder, 'ok ä #1.md'), '\uFEFFgrün\r\n');
    writeFileSync(join(folder, 'big.md'), 'x'.repeat(3000));
    mkdirSync(join(folder, 'sub.md'));
    assert.equal(await fault('ok ä #1.md'), '\uFEFFgrün\r\n');
    assert.equal(await fault('none.md'), 'missing: does not exist');
    assert.equal(await fault('ok ä #1.md/x'), 'missing: does not exist');
    assert.equal(await fault('sub.md'), 'folder: is a folder');
    assert.match(await fault('big.md', 1024), /^too-large: is too large \(2\.9 kB; files above 1 kB are not read\)$/);
  });

  it('does not wait for pipes', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    assert.equal(await fault('pipe.md'), 'special: is no regular file');
  });

  it('lists names in order with what links point at, and nothing where there is nothing', async () => {
    const inner = join(folder, 'list');
    mkdirSync(join(inner, 'b'), { recursive: true });
    writeFileSync(join(inner, 'a.md'), '');
    symlinkSync(inner, join(inner, 'loop'));
    symlinkSync(join(inner, 'gone'), join(inner, 'dead'));
    const fs = createNodeFileSystem();
    assert.deepEqual(await fs.readDirectory(uriOfPath(inner)), [
      { name: 'a.md', type: 'file' }, { name: 'b', type: 'folder' },
      { name: 'dead', type: 'other', link: true }, { name: 'loop', type: 'folder', link: true },
    ]);
    assert.deepEqual(await fs.readDirectory(uriOfPath(join(folder, 'nowhere'))), []);
    assert.equal((await fs.stat(uriOfPath(inner)))?.type, 'folder');
    assert.equal(await fs.stat(uriOfPath(join(inner, 'dead'))), undefined);
    assert.equal(pathOfUri('untitled:x'), undefined);
  });

  it('finds evidence by glob around links that lead in circles, and not through links that lead out', async () => {
    const root = join(folder, 'root');
    mkdirSync(join(root, 'proofs'), { recursive: true });
    mkdirSync(join(folder, 'away'));
    writeFileSync(join(folder, 'away', 'secret.md'), '- 9 secrets\n');
    writeFileSync(join(root, 'proofs', 'list.md'), '- 3 bridges\n');
    symlinkSync(root, join(root, 'proofs', 'loop'));
    symlinkSync(join(folder, 'away', 'secret.md'), join(root, 'proofs', 'secret.md'));
    writeFileSync(join(root, 'brief.md'), '# A — B\n');
    const workspace = createWorkspace(createNodeFileSystem(), { folders: [uriOfPath(root)], settings: { evidence: { files: ['**/*list.md', '**/secret.md'] } } });
    const snapshot = await workspace.snapshot(uriOfPath(join(root, 'brief.md')));
    assert.ok(snapshot.kind === 'document');
    assert.deepEqual(snapshot.evidence.items.map((item) => item.statement), ['3 bridges']);
    assert.deepEqual(snapshot.evidence.unreadable.map((one) => one.reason), ['lies outside the workspace folder; nothing outside it is read']);
  });

  it('walks up to evidence through links that stay inside, and refuses those that lead out', async () => {
    const root = join(folder, 'walk');
    mkdirSync(join(root, 'lists'), { recursive: true });
    mkdirSync(join(root, 'sub'));
    mkdirSync(join(folder, 'private'));
    writeFileSync(join(folder, 'private', 'evidence.md'), '- 9 secrets\n');
    writeFileSync(join(root, 'lists', 'mine.md'), '- 3 bridges\n');
    symlinkSync(join(root, 'lists', 'mine.md'), join(root, 'evidence.md'));
    symlinkSync(join(folder, 'private', 'evidence.md'), join(root, 'proof-points.md'));
    symlinkSync(join(folder, 'private'), join(root, 'sub', 'assets'));
    for (const path of ['brief.md', 'sub/brief.md']) writeFileSync(join(root, path), '# A — B\n');
    const workspace = createWorkspace(createNodeFileSystem(), { folders: [uriOfPath(root)] });
    const found = async (path: string) => {
      const snapshot = await workspace.snapshot(uriOfPath(join(root, path)));
      assert.ok(snapshot.kind === 'document');
      return [snapshot.evidence.items.map((item) => item.statement), snapshot.evidence.unreadable.map((one) => one.uri.split('/walk/')[1])];
    };
    assert.deepEqual(await found('brief.md'), [['3 bridges'], ['proof-points.md']]);
    assert.deepEqual(await found('sub/brief.md'), [[], ['sub/assets/evidence.md']]);
  });
});
