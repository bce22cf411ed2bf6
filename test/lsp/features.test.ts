import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodeAction, DocumentSymbol, Hover, Range, SnippetTextEdit, SymbolInformation, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import type { CheckWorkspaceResult, PreviewBlock, PreviewResult } from '../../server/src/protocol.ts';
import { applyTextEdits, positionIn, pullingEditor, pushedEditor, startEditor } from '../support/lsp-client.ts';
import type { Editor } from '../support/lsp-client.ts';
import { brief, evidence, sampleFolder } from './sample.ts';
import type { SampleFolder } from './sample.ts';

describe('features', () => {
  let folder: SampleFolder;
  let editor: Editor;
  let uri: string;

  async function start(text = brief, capabilities = pullingEditor): Promise<void> {
    folder = sampleFolder({ 'evidence.md': evidence });
    editor = await startEditor(folder.uri, capabilities);
    uri = folder.file('brief.md');
    editor.open(uri, text);
  }
  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  const at = (text: string): Range['start'] => positionIn(editor.text(uri), editor.text(uri).indexOf(text));
  const hover = (text: string): Promise<Hover | null> => editor.request('textDocument/hover', { textDocument: { uri }, position: at(text) });

  async function actions(text: string, only?: string[]): Promise<CodeAction[]> {
    const start = at(text);
    const { items } = await editor.pull(uri);
    const params = { textDocument: { uri }, range: { start, end: start }, context: { diagnostics: items, ...(only && { only }) } };
    return (await editor.request<CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
  }

  function edits(action: CodeAction): readonly (TextEdit | SnippetTextEdit)[] {
    const [change, ...others] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert(change && others.length === 0);
    assert.equal(change.textDocument.uri, uri);
    return change.edits;
  }

  /** The text after the action, which is opened anew as another file and checked. */
  async function recheck(action: CodeAction): Promise<{ text: string; rules: unknown[] }> {
    const text = applyTextEdits(editor.text(uri), edits(action) as TextEdit[]);
    const other = folder.file('after.md');
    editor.open(other, text);
    return { text, rules: (await editor.pull(other)).items.map(({ code }) => code) };
  }

  it('hover on a mismatching number shows evidence, source, date and comparison', async () => {
    await start();
    const found = await hover('84 passing');
    assert(found);
    const { kind, value } = found.contents as { kind: string; value: string };
    assert.equal(kind, 'markdown');
    for (const part of ['48 passing tests', 'https://example.org/ropeway/tests', '2026', 'evidence\\.md:4', 'Compared']) {
      assert(value.includes(part), `${part} is not in\n${value}`);
    }
    assert.deepEqual(found.range?.start, at('84 passing'));
  });

  it('hover on a backed number says so, and on a number of the posting why it was not checked', async () => {
    await start();
    assert.match(JSON.stringify((await hover('12 harbours'))?.contents), /Backed/u);
    assert.match(JSON.stringify((await hover('100,000'))?.contents), /Not checked/u);
  });

  it('all safe fixes are one source action, offered when an editor asks for it', async () => {
    await start(brief.replace(/## Resume Emphasis\n(?:\d.*\n)+\n/u, ''));
    assert.deepEqual((await actions('# ', ['refactor'])), []);
    assert.ok((await actions('# ')).every(({ kind }) => kind === 'quickfix'));
    for (const only of ['source.fixAll', 'source.fixAll.dossier', 'source']) {
      const [action, ...others] = await actions('# ', [only]);
      assert.deepEqual([action?.kind, others], ['source.fixAll.dossier', []]);
      const { text, rules } = await recheck(action!);
      assert.ok(text.indexOf('## Resume Emphasis') < text.indexOf('## Proof Point Mapping'));
      assert.ok(!rules.includes('missing-section'));
      editor.close(folder.file('after.md'));
    }
  });

  it('hover shows plain text to an editor that knows no Markdown', async () => {
    await start(brief, pushedEditor);
    const found = await hover('84 passing');
    const { kind, value } = found!.contents as { kind: string; value: string };
    assert.equal(kind, 'plaintext');
    assert.doesNotMatch(value, /[*\\]/u);
  });

  it('offers the value of the evidence first, which removes the finding', async () => {
    await start();
    const [first] = await actions('84 passing', ['quickfix']);
    assert(first);
    assert.equal(first.isPreferred, true);
    assert.equal(first.kind, 'quickfix');
    assert.equal(first.diagnostics?.[0]?.code, 'metric-mismatch');
    const { text, rules } = await recheck(first);
    assert.equal(text, brief.replace('It has 84', 'It has 48'));
    assert.deepEqual(rules, ['metric-mismatch']);
  });

  it('names the document version in its edits', async () => {
    await start();
    editor.edit(uri, '84 passing', '85 passing');
    const [first] = await actions('85 passing');
    const [change] = first!.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.version, 2);
  });

  it('sends plain edits to an editor that knows no versioned ones', async () => {
    await start(brief, { ...pullingEditor, workspace: { workspaceEdit: { snippetEditSupport: true } } });
    for (const { edit } of await actions('84 passing')) {
      assert.equal(edit!.documentChanges, undefined);
      assert(edit!.changes![uri]!.every(({ newText }) => typeof newText === 'string'));
    }
    const [first] = await actions('84 passing');
    assert.equal(applyTextEdits(editor.text(uri), first!.edit!.changes![uri]!), brief.replace('It has 84', 'It has 48'));
  });

  it('suppresses with a reason, in prose, list and table', async () => {
    await start(brief.replace('used by 12 harbours.', 'used by 31 harbours.'));
    for (const place of ['84 passing tests.', '31 harbours', '84 passing tests |']) {
      const offered = (await actions(place)).filter(({ title }) => title.startsWith('Suppress metric-mismatch'));
      assert(offered.length > 0, place);
      for (const action of offered) {
        const { text, rules } = await recheck(action);
        assert.equal(rules.filter((rule) => rule === 'metric-mismatch').length, 2, text);
        assert(!rules.includes('unused-suppression') && !rules.includes('suppression-without-reason'), text);
      }
    }
  });

  it('lets the reason be typed over where the editor takes snippets', async () => {
    await start(brief, { ...pullingEditor, workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } });
    const suppress = (await actions('84 passing')).find(({ title }) => title.startsWith('Suppress'));
    const [edit] = edits(suppress!);
    assert.match((edit as SnippetTextEdit).snippet.value, /: \$\{1:reason\} -->/u);
  });

  it('inserts a missing section in its place', async () => {
    await start(brief.replace(/## Gap Analysis[^]*?(?=## If)/u, ''));
    const insert = (await actions('Fernhill Lifts')).find(({ title }) => title.includes('Gap Analysis'));
    assert(insert);
    const { text, rules } = await recheck(insert);
    assert(!rules.includes('missing-section'));
    const headings = [...text.matchAll(/^## (.*)$/gmu)].map((match) => match[1]);
    assert.equal(headings.indexOf('Gap Analysis'), headings.indexOf('If They Ask X, Say Y') - 1);
  });

  it('offers nothing where only refactorings are asked for', async () => {
    await start();
    assert.deepEqual(await actions('84 passing', ['refactor']), []);
  });

  it('outlines sections, fields, tables and questions', async () => {
    await start();
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const names = (list: readonly DocumentSymbol[]): string[] => list.flatMap((symbol) => [symbol.name, ...names(symbol.children ?? [])]);
    for (const name of ['Role Summary', 'Link', 'Proof Point Mapping', 'Services']) assert(names(symbols).includes(name), names(symbols).join('; '));
    assert(names(symbols).some((name) => name.includes('Why cable cars?')));
    const inside = (outer: Range, inner: Range): boolean =>
      (outer.start.line < inner.start.line || (outer.start.line === inner.start.line && outer.start.character <= inner.start.character))
      && (inner.end.line < outer.end.line || (inner.end.line === outer.end.line && inner.end.character <= outer.end.character));
    const verify = (symbol: DocumentSymbol): void => {
      assert(inside(symbol.range, symbol.selectionRange), symbol.name);
      for (const child of symbol.children ?? []) {
        assert(inside(symbol.range, child.range), child.name);
        verify(child);
      }
    };
    symbols.forEach(verify);
  });

  it('outlines flat for an editor that knows no nesting', async () => {
    await start(brief, pushedEditor);
    const symbols = await editor.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(symbols.find(({ name }) => name === 'Link')?.containerName, 'Role Summary');
  });

  it('answers the preview with data: blocks, marked claims and coverage', async () => {
    await start();
    const { preview, version } = await editor.request<PreviewResult>('dossier/preview', { uri });
    assert(preview);
    assert.equal(version, 1);
    assert.equal(preview.coverage.metrics.mismatched, 2);
    const types = preview.blocks.map(({ type }) => type);
    for (const type of ['heading', 'paragraph', 'list', 'table'] as const) assert(types.includes(type), type);
    const contradicted = preview.marks.filter(({ kind, state }) => kind === 'metric' && state === 'contradicted');
    assert.equal(contradicted.length, 2);
    assert(contradicted[0]!.details.some((detail) => detail.includes('48 passing tests')));
    const marked = inlines(preview.blocks).filter(({ metric }) => metric !== undefined && preview.marks[metric]!.state === 'contradicted');
    assert.deepEqual(marked.map(({ text }) => text.slice(0, 2)), ['84', '84']);
  });

  it('answers the preview of ordinary Markdown with nothing', async () => {
    await start('# Notes\n');
    assert.equal((await editor.request<PreviewResult>('dossier/preview', { uri })).preview, undefined);
  });

  it('checks the whole workspace, shows closed files, and hides them once they are open or gone', async () => {
    await start();
    const closed = folder.write('more/closed.md', brief);
    folder.write('README.md', '# Read me\n\nWe have 84 passing tests.\n');
    folder.write('node_modules/x/brief.md', brief);
    const result = await editor.request<CheckWorkspaceResult>('dossier/checkWorkspace', {});
    assert.deepEqual(result.files.map((file) => file.uri), [folder.file('evidence.md'), closed]);
    assert.equal(result.files.find((file) => file.uri === closed)?.coverage?.metrics.mismatched, 2);
    await editor.published(closed, (items) => items.length === 2);
    editor.open(folder.file('evidence.md'), evidence);
    editor.edit(folder.file('evidence.md'), '48 passing', '84 passing');
    await editor.published(closed, (items) => items.length === 0);
    editor.edit(folder.file('evidence.md'), '84 passing', '48 passing');
    await editor.published(closed, (items) => items.length === 2);
    editor.open(closed, brief);
    await editor.published(closed, (items) => items.length === 0);
    editor.close(closed);
    await editor.published(closed, (items) => items.length === 2);
    // Of a folder that is deleted or moved away, an editor tells nothing but its name.
    rmSync(fileURLToPath(folder.file('more')), { recursive: true });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.file('more'), type: 3 }] });
    await editor.published(closed, (items) => items.length === 0);
  });
});

function inlines(blocks: readonly PreviewBlock[]): { text: string; metric?: number }[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph': return [...block.content];
      case 'list': return block.items.flatMap((item) => [...item.content, ...inlines(item.children)]);
      case 'table': return [block.header, ...block.rows].flat().flatMap((cell) => [...cell.content]);
      case 'code': return [];
    }
  });
}
