import assert from 'node:assert/strict';
import type { CompletionItem, Hover } from 'vscode-languageserver';
import { applyTextEdits, positionIn, startEditor } from '../support/lsp-client.ts';
import type { Editor } from '../support/lsp-client.ts';
import { sampleFolder } from './sample.ts';
import type { SampleFolder } from './sample.ts';

const posting = '# Tarn Fell — Warden\n\n## Requirements\n\n- Rope work | knots\n- First aid certificate\n- Night shifts\n\n## Nice to Have\n\n- Welsh\n';
const brief = `---
dossier: brief
---
# Tarn Fell — Warden

## Proof Point Mapping
| Strength | Requirement | Evidence |
|----------|-------------|----------|
| strong | First aid, renewed | certificate |
| weak | Painting | a fence |
| gap |  | |
| gap | 

## Gap Analysis
| Gap | How to Frame |
|-----|--------------|
| Shifts at night | willing |
`;

describe('requirements of a saved posting in the editor', () => {
  let folder: SampleFolder;
  let editor: Editor;
  let uri: string;
  beforeEach(async () => {
    folder = sampleFolder({ 'postings/brief.md': posting, 'evidence.md': '# Proof points\n\n- 3 fences\n' });
    editor = await startEditor(folder.uri);
    uri = folder.file('brief.md');
    editor.open(uri, brief);
  });
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  const complete = (offset: number) =>
    editor.request<CompletionItem[] | null>('textDocument/completion', { textDocument: { uri }, position: positionIn(editor.text(uri), offset) });
  const hover = (text: string) =>
    editor.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: positionIn(editor.text(uri), editor.text(uri).indexOf(text) + 1) });

  it('are told in their own words on hover over a row', async () => {
    const found = await hover('First aid');
    assert.match(JSON.stringify(found!.contents), /The posting asks for this.*Must\\\\-have: First aid certificate \(\[brief.*md:6\]/u);
    assert.match(JSON.stringify((await hover('Painting'))!.contents), /No requirement of the posting shares a word/u);
    assert.equal(await hover('willing'), null);
    assert.equal(await hover('Requirement'), null);
  });

  it('are proposed in a cell for one, those that no row and no gap covers', async () => {
    assert.ok(editor.initialized.capabilities.completionProvider!.triggerCharacters!.includes('|'));
    for (const at of [brief.indexOf('| gap |  |') + 8, brief.indexOf('| gap | \n') + 8]) {
      const items = (await complete(at))!;
      assert.deepEqual(items.map(({ label, detail }) => [label, detail]), [['Rope work | knots', 'must-have in brief.md'], ['Welsh', 'nice to have in brief.md']]);
      const edited = applyTextEdits(brief, [items[0]!.textEdit as never]);
      assert.equal(edited.split('\n').filter((line) => /^\| gap \| Rope work \\\| knots( \| \||)$/u.test(line)).length, 1, edited);
    }
  });

  it('replace what stands in the cell, and are offered nowhere else', async () => {
    const items = (await complete(brief.indexOf('Painting') + 4))!;
    assert.ok(applyTextEdits(brief, [items[0]!.textEdit as never]).includes('| weak | Rope work \\| knots | a fence |'));
    const elsewhere = [brief.indexOf('a fence'), brief.indexOf('Requirement |'), brief.indexOf('|---') + 14, brief.indexOf('willing'), brief.indexOf('# Tarn'), brief.length];
    for (const offset of elsewhere) assert.deepEqual((await complete(offset)) ?? [], [], String(offset));
  });

  it('follow the posting as it is typed', async () => {
    const saved = folder.file('postings/brief.md');
    editor.open(saved, posting);
    editor.edit(saved, 'Welsh', 'Cornish');
    assert.deepEqual((await complete(brief.indexOf('| gap |  |') + 8))!.map(({ label }) => label), ['Rope work | knots', 'Cornish']);
  });
});
