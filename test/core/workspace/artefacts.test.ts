import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeFileSystem, uriOfPath } from '../../../server/src/node/file-system.ts';
import { createWorkspace, type OpenBuffer } from '../../../server/src/workspace.ts';
import { memoryFileSystem } from '../../support/memory-file-system.ts';

const evidence = (file: string): string => `evidence:\n  - statement: 143 passing tests\n    source: { file: ${file}, pointer: /tests }\n`;

async function readingOf(workspace: ReturnType<typeof createWorkspace>, uri: string): Promise<unknown> {
  const snapshot = await workspace.evidenceSnapshot(uri);
  assert.equal(snapshot.kind, 'evidence');
  return snapshot.kind === 'evidence' ? [...snapshot.artefacts.values()][0] : undefined;
}

describe('artefacts of a workspace', () => {
  it('stand beside the evidence file or below the folder, and are read again once they have changed', async () => {
    const fs = memoryFileSystem({ 'work/assets/evidence.yaml': evidence('bench/run.json'), 'work/bench/run.json': '{"tests":143}' });
    const overlay = new Map<string, OpenBuffer>();
    const workspace = createWorkspace(fs, { folders: [fs.uri('work')], overlay });
    const uri = fs.uri('work/assets/evidence.yaml');
    assert.deepEqual(await readingOf(workspace, uri), { kind: 'value', text: '143' });
    assert.deepEqual(workspace.dependents(fs.uri('work/bench/run.json')), [uri]);
    fs.write('work/bench/run.json', '{"tests":150}');
    workspace.invalidate(fs.uri('work/bench/run.json'));
    assert.deepEqual(await readingOf(workspace, uri), { kind: 'value', text: '150' });
    // The nearer file wins as soon as there is one, and an open buffer over its file.
    assert.deepEqual(workspace.dependents(fs.uri('work/assets/bench/run.json')), [uri]);
    fs.write('work/assets/bench/run.json', '{"tests":7}');
    assert.deepEqual(await readingOf(workspace, uri), { kind: 'value', text: '7' });
    overlay.set(fs.uri('work/assets/bench/run.json'), { version: 1, text: '{"tests":8}' });
    assert.deepEqual(await readingOf(workspace, uri), { kind: 'value', text: '8' });
  });

  it('outside the folder are never read, by whatever way', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-artefacts-'));
    try {
      mkdirSync(join(folder, 'work'));
      writeFileSync(join(folder, 'secret.json'), '{"tests":143}');
      symlinkSync(join(folder, 'secret.json'), join(folder, 'work/link.json'));
      symlinkSync(folder, join(folder, 'work/up'));
      const disk = createNodeFileSystem();
      const reads: string[] = [];
      const fs = { ...disk, readFile: (uri: string) => (reads.push(uri), disk.readFile(uri)) };
      for (const file of ['../secret.json', join(folder, 'secret.json'), 'link.json', 'up/secret.json', 'a/../../secret.json', '~/secret.json']) {
        writeFileSync(join(folder, 'work/evidence.yaml'), evidence(file));
        const workspace = createWorkspace(fs, { folders: [uriOfPath(join(folder, 'work'))] });
        assert.deepEqual(await readingOf(workspace, uriOfPath(join(folder, 'work/evidence.yaml'))), { kind: 'outside' }, file);
      }
      assert.ok(reads.every((uri) => !uri.includes('secret') && !uri.endsWith('link.json')), reads.join('\n'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('that no host can see are not called missing', async () => {
    const fs = memoryFileSystem();
    const uri = 'vscode-vfs://github/work/evidence.yaml';
    const workspace = createWorkspace(fs, { folders: ['vscode-vfs://github/work'], overlay: new Map([[uri, { version: 1, text: evidence('run.json') }]]) });
    assert.equal(await readingOf(workspace, uri), undefined);
  });
});
