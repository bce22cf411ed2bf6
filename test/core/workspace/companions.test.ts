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

  it('are read once for all dossiers of a folder, and one that changes once more', async () => {
    const fs = memoryFileSystem({ 'w/a.md': brief('Own'), 'w/b.md': brief('Elm'), 'w/c.md': brief('Oak') });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const readsOfOak = (): number => fs.reads.filter((uri) => uri === fs.uri('w/c.md')).length;
    for (const dossier of ['a', 'b', 'a', 'b']) {
      await workspace.snapshot(fs.uri(`w/${dossier}.md`));
      workspace.release(fs.uri(`w/${dossier}.md`));
    }
    assert.equal(readsOfOak(), 1);
    workspace.invalidate(fs.uri('w'));
    for (const dossier of ['a', 'b']) await workspace.snapshot(fs.uri(`w/${dossier}.md`));
    assert.equal(readsOfOak(), 2);
  });

  it('are not looked for beside ordinary Markdown', async () => {
    const fs = memoryFileSystem({ 'w/a.md': '# Notes\n', 'w/b.md': brief('Elm') });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    assert.deepEqual(await companies(workspace, fs.uri('w/a.md')), []);
    assert.ok(!fs.reads.includes(fs.uri('w/b.md')));
  });
});

describe('workspace: the saved posting', () => {
  const posting = (requirement: string) => `# Own — Engineer\n\n## Requirements\n\n- ${requirement}\n`;

  async function requirements(workspace: Workspace, uri: string): Promise<string[]> {
    const snapshot = await workspace.snapshot(uri);
    return snapshot.kind === 'document' ? (snapshot.companions.posting?.requirements ?? []).map(({ text }) => text) : [snapshot.kind];
  }

  it('is the one that front matter or the Role Summary names', async () => {
    const fs = memoryFileSystem({
      'w/a/front.md': '---\ndossier: brief\nposting: ../saved/x.md\n---\n# Own — Engineer\n',
      'w/a/link.md': `${brief('Own')}\n## Role Summary\n- **Link**: [the posting](../saved/y%20z.md)\n`,
      'w/a/plain.md': `${brief('Own')}\n## Role Summary\n- **Link**: ../saved/x.md\n`,
      'w/a/web.md': `${brief('Own')}\n## Role Summary\n- **Link**: https://own.example/jobs/x.md\n`,
      'w/a/outside.md': '---\ndossier: brief\nposting: ../../x.md\n---\n# Own — Engineer\n',
      'w/saved/x.md': posting('Swimming'), 'w/saved/y z.md': posting('Diving'), 'x.md': posting('Secret'),
    });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const read = ['front', 'link', 'plain', 'web', 'outside'].map((name) => requirements(workspace, fs.uri(`w/a/${name}.md`)));
    assert.deepEqual(await Promise.all(read), [['Swimming'], ['Diving'], ['Swimming'], [], []]);
    assert.ok(!fs.reads.includes(fs.uri('x.md')));
  });

  it('is else found by name in postings/, here or above, and felt when it changes', async () => {
    const fs = memoryFileSystem({
      'w/a/first.md': brief('Own Light'), 'w/a/kestrel-READY.md': '# Kes — Engineer: Application Package\n', 'w/a/third.md': brief('Nobody'),
      'w/postings/own-light.md': posting('Swimming'), 'w/a/postings/Kestrel.md': posting('Flying'),
    });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const read = () => Promise.all(['first', 'kestrel-READY', 'third'].map((name) => requirements(workspace, fs.uri(`w/a/${name}.md`))));
    assert.deepEqual(await read(), [['Swimming'], ['Flying'], []]);
    assert.equal(await workspace.snapshot(fs.uri('w/a/first.md')), await workspace.snapshot(fs.uri('w/a/first.md')));
    const changed = fs.uri('w/postings/own-light.md');
    assert.ok(workspace.dependents(changed).includes(fs.uri('w/a/first.md')));
    fs.write('w/postings/own-light.md', posting('Rowing'));
    workspace.invalidate(changed);
    assert.deepEqual(await read(), [['Rowing'], ['Flying'], []]);
  });
});

describe('workspace: the other documents of an application', () => {
  const letter = (scored: string, salutation = 'Dear Elm') => `# Elm — Engineer: Application Package\n\n**Fit Score**: ${scored}\n\n## Cover Letter\n\n${salutation}\n`;

  async function summaries(workspace: Workspace, uri: string): Promise<string[]> {
    const snapshot = await workspace.snapshot(uri);
    return snapshot.kind === 'document' ? snapshot.companions.sameApplication.map((other) => `${other.uri.split('/').at(-1)!}: ${other.facts.map(({ text }) => text).join()}`) : [snapshot.kind];
  }

  it('are of another kind and about the same company and role, or named alike', async () => {
    const fs = memoryFileSystem({
      'w/briefs/elm.md': brief('Elm'), 'w/briefs/elm-copy.md': brief('Elm'), 'w/packages/x-READY.md': letter('4/5'),
      'w/packages/elm-READY.md': letter('3/5').replace('Engineer', 'Developer'), 'w/packages/y-READY.md': letter('2/5').replace('Engineer', 'Cook'),
      'w/packages/z-READY.md': letter('1/5').replace('Elm', 'Ash'),
    });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    assert.deepEqual(await summaries(workspace, fs.uri('w/briefs/elm.md')), ['elm-READY.md: 3/5', 'x-READY.md: 4/5']);
  });

  it('count only by what they say: an edit that changes nothing of it leaves the snapshot as it is', async () => {
    const fs = memoryFileSystem({ 'w/elm.md': brief('Elm'), 'w/elm-READY.md': letter('4/5'), 'w/ash.md': brief('Ash') });
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const [own, other] = [fs.uri('w/elm.md'), fs.uri('w/elm-READY.md')];
    const first = await workspace.snapshot(own);
    await workspace.snapshot(fs.uri('w/ash.md'));
    assert.deepEqual(workspace.dependents(other), [own]);
    fs.write('w/elm-READY.md', letter('4/5', 'Dear Ms Elm'));
    workspace.invalidate(other);
    assert.equal(await workspace.snapshot(own), first);
    fs.write('w/elm-READY.md', letter('3/5'));
    workspace.invalidate(other);
    assert.notEqual(await workspace.snapshot(own), first);
    assert.deepEqual(await summaries(workspace, own), ['elm-READY.md: 3/5']);
  });
});
