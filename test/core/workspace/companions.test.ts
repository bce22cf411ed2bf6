import assert from 'node:assert/strict';
import { createWorkspace } from '../../../server/src/workspace.ts';
import type { Workspace } from '../../../server/src/workspace.ts';
import { memoryFileSystem } from '../../support/memory-file-system.ts';

const brief = (company: string) => `---\ndossier: brief\n---\n# ${company} — Engineer\n`;

async function companies(workspace: Workspace, uri: string): Promise<string[]> {
  const snapshot = await workspace.snapshot(uri);
  return snapshot.kind === 'document' ? snapshot.companions.companies.map(({ name }) => name) : [snapshot.kind];
}

describe('workspace: companies of other dossiers', () => {
  it('are those of the folder, the one above it and its other folders, inside the workspace', async () => {
    const fs = memoryFileSystem({
      'far.md': brief('Far'), 'w/near.md': brief('Near'), 'w/a/brief.md': brief('Own'), 'w/a/other.md': brief('Beside'),
      'w/b/brief.md': brief('Sibling'), 'w/b/deep/brief.md': brief('Deep'), 'w/b/notes.md': '# Talk — Notes\n', 'w/profiles/backend.md': '# Backend — Systems\n',
      'w/node_modules/x.md': brief('Package'), 'w/b/letter-READY.md': '# Setout — Engineer: Application Package\n',
    });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    assert.deepEqual(await companies(workspace, fs.uri('w/a/brief.md')), ['Beside', 'Near', 'Sibling', 'Setout']);
    assert.deepEqual(await companies(workspace, fs.uri('w/near.md')), []);
  });

  it('are read anew when one of them changes; the snapshot stays while none does', async () => {
    const fs = memoryFileSystem({ 'w/a.md': brief('Own'), 'w/b.md': brief('Elm') });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const first = await workspace.snapshot(fs.uri('w/a.md'));
    assert.equal(await workspace.snapshot(fs.uri('w/a.md')), first);
    fs.write('w/b.md', brief('Ash'));
    workspace.invalidate(fs.uri('w/b.md'));
    assert.deepEqual(await companies(workspace, fs.uri('w/a.md')), ['Ash']);
  });

  it('are not looked for beside ordinary Markdown', async () => {
    const fs = memoryFileSystem({ 'w/a.md': '# Notes\n', 'w/b.md': brief('Elm') });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    assert.deepEqual(await companies(workspace, fs.uri('w/a.md')), []);
    assert.ok(!fs.reads.includes(fs.uri('w/b.md')));
  });
});
