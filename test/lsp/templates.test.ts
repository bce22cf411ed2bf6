import assert from 'node:assert/strict';
import { newDocumentRequest } from '../../server/src/protocol.ts';
import type { NewDocumentResult } from '../../server/src/protocol.ts';
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

describe('a new document in the editor', () => {
  it("is of a kind that the folder knows, its own and built-in ones", async () => {
    const folder = sampleFolder({ '.dossier/templates/residency.yaml': template });
    const editor = await startEditor(folder.uri);
    try {
      const { kinds, document: none } = await editor.request<NewDocumentResult>(newDocumentRequest, {});
      assert.equal(none, undefined);
      assert.deepEqual(kinds.map(({ kind }) => kind), ['brief', 'package', 'profile', 'evaluation-report', 'story-bank', 'posting', 'tracker', 'residency']);
      assert.deepEqual(kinds.filter(({ kind }) => kind !== 'package').map(({ asksFor }) => asksFor.join()), ['company,role', 'role', 'company,role', '', 'company,role', '', '']);
      const { document } = await editor.request<NewDocumentResult>(newDocumentRequest, { kind: 'brief', company: 'Tarn Fell', role: '', link: 'https://tarn.example' });
      assert.equal(document!.file, 'tarn-fell.md');
      assert.match(document!.snippet, /^# Tarn Fell — \$\{1:\{role\\\}\}\n\n## Role Summary\n- \*\*Link\*\*: https:\/\/tarn\.example\n/u);
    } finally {
      await editor.stop();
      folder.remove();
    }
  });

  it('is a package of the brief as it is in the editor, saved or not', async () => {
    const folder = sampleFolder({});
    const editor = await startEditor(folder.uri);
    try {
      const brief = folder.file('briefs/tarn.md');
      editor.open(brief, '---\ndossier: brief\n---\n# Tarn Fell — Warden\n\n## Cover Letter Hooks\n- Bridges for $5.\n');
      const { document } = await editor.request<NewDocumentResult>(newDocumentRequest, { kind: 'package', brief });
      assert.equal(document!.file, 'tarn-fell-warden-READY.md');
      assert.match(document!.snippet, /\n## Cover Letter\nDear \$\{1:\{name or team\\\}\},\n\nBridges for \\\$5\.\n/u);
      const other = folder.file('notes.md');
      editor.open(other, '# Notes\n');
      assert.equal((await editor.request<NewDocumentResult>(newDocumentRequest, { kind: 'package', brief: other })).document, undefined);
    } finally {
      await editor.stop();
      folder.remove();
    }
  });
});
