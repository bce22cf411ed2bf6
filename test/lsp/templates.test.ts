import assert from 'node:assert/strict';
import { startEditor } from '../support/lsp-client.ts';
import { sampleFolder } from './sample.ts';

const template = 'kind: residency\nrecognise: { titles: [Residency] }\nsections:\n  - { title: Artist Statement, presence: required }\n  - { title: Budget }\n';

describe("a workspace's own template in the editor", () => {
  it('applies as it is typed, and shows what is wrong with it', async () => {
    const folder = sampleFolder({ '.dossier/templates/residency.yaml': template, 'evidence.md': '# Proof points\n\n- 3 shows\n' });
    const editor = await startEditor(folder.uri);
    try {
      const file = folder.file('.dossier/templates/residency.yaml');
      const uri = folder.file('glass.md');
      editor.open(uri, '# Residency: Havn Glass\n\n## Budget\n\nSmall.\n');
      assert.deepEqual((await editor.pull(uri)).items.map(({ message }) => message), ['The section "Artist Statement" is missing; a residency has it first.']);
      editor.open(file, template);
      assert.deepEqual((await editor.pull(file)).items, []);
      editor.edit(file, 'presence: required', 'presence: always');
      const [problem] = (await editor.pull(file)).items;
      assert.equal(problem!.message, 'presence must be one of required, recommended, optional, not "always"');
      assert.deepEqual(problem!.range.start, { line: 3, character: 41 });
      await editor.refreshed();
      assert.deepEqual((await editor.pull(uri)).items, []);
    } finally {
      await editor.stop();
      folder.remove();
    }
  });
});
