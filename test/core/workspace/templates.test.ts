import assert from 'node:assert/strict';
import { isDossier } from '../../../server/src/recognition.ts';
import { createWorkspace } from '../../../server/src/workspace.ts';
import { isTemplateFile } from '../../../server/src/workspace-templates.ts';
import { memoryFileSystem } from '../../support/memory-file-system.ts';

const log = 'kind: dive-log\nrecognise: { files: [dives/*.md] }\nsections:\n  - { title: Site Notes, presence: required }\n';

describe("workspace: a person's own templates", () => {
  it('are read from .dossier/templates, and again when they change, come or go', async () => {
    const fs = memoryFileSystem({ 'w/dives/reef.md': '# Reef\n' });
    const uri = fs.uri('w/dives/reef.md');
    const file = fs.uri('w/.dossier/templates/dive-log.yaml');
    const workspace = createWorkspace(fs, { folders: [fs.uri('w')] });
    const kindOf = async () => {
      const snapshot = await workspace.snapshot(uri);
      assert.equal(snapshot.kind, 'document');
      return snapshot.kind === 'document' ? [snapshot.dossier?.template.id, ...snapshot.problems.map(({ message }) => message)] : [];
    };
    assert.deepEqual(await kindOf(), [undefined]);
    assert.deepEqual(workspace.dependents(file), [uri]);
    fs.write('w/.dossier/templates/dive-log.yaml', log);
    workspace.invalidate(file);
    assert.deepEqual(await kindOf(), ['dive-log']);
    assert.equal(await workspace.snapshot(uri), await workspace.snapshot(uri));
    fs.write('w/.dossier/templates/dive-log.yaml', `${log}colour: red\n`);
    workspace.invalidate(file);
    assert.deepEqual((await kindOf())[0], 'dive-log');
    assert.match(String((await kindOf())[1]), /^unknown key "colour"/u);
    fs.remove('w/.dossier/templates/dive-log.yaml');
    workspace.invalidate(file);
    assert.deepEqual(await kindOf(), [undefined]);
  });

  it('apply while they are typed, and only in their own folder', async () => {
    const fs = memoryFileSystem({ 'w/dives/reef.md': '# Reef\n', 'v/dives/reef.md': '# Reef\n', 'w/.dossier/templates/notes.md': log });
    const overlay = new Map([[fs.uri('w/.dossier/templates/new.yml'), { version: 1, text: log }]]);
    const workspace = createWorkspace(fs, { folders: [fs.uri('w'), fs.uri('v')], overlay });
    const kindOf = async (path: string) => {
      const snapshot = await workspace.snapshot(fs.uri(path));
      return snapshot.kind === 'document' ? snapshot.dossier?.template.id : snapshot.kind;
    };
    assert.deepEqual([await kindOf('w/dives/reef.md'), await kindOf('v/dives/reef.md')], ['dive-log', undefined]);
  });

  it('that cannot be read are a problem of their own', async () => {
    const fs = memoryFileSystem({ 'w/a.md': '# A\n', 'w/.dossier/templates/x.yaml': new Uint8Array([0, 1]) });
    const { problems } = await createWorkspace(fs, { folders: [fs.uri('w')] }).settingsAt(fs.uri('w/a.md'));
    assert.deepEqual(problems.map(({ location, message }) => [location.uri, message]), [
      [fs.uri('w/.dossier/templates/x.yaml'), 'the template is binary (a NUL byte at offset 0)'],
    ]);
  });

  it('are told by their place', () => {
    assert.equal(isTemplateFile('file:///w/.dossier/templates/a.yaml'), true);
    for (const path of ['w/templates/a.yaml', 'w/.dossier/templates/a.md', 'w/.dossier/templates/old/a.yaml', 'w/.dossier/a.yaml']) {
      assert.equal(isTemplateFile(`file:///${path}`), false, path);
    }
  });

  it('make an editor start the server', () => {
    const where = { path: 'dives/reef.md', config: undefined, editorSettings: undefined };
    assert.equal(isDossier('# Reef\n', where), false);
    assert.equal(isDossier('# Reef\n', { ...where, templates: [{ uri: 'file:///w/.dossier/templates/a.yaml', text: log }] }), true);
  });
});
