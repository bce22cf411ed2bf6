import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, findings, has, rangeOf, show } from './editor.ts';

export function evidence(): void {
  describe('the evidence file', () => {
    let document: vscode.TextDocument;
    before(async () => {
      const brief = await show(file('e2e/brief.md'));
      await findings(brief.uri, has('metric-mismatch'));
      document = await show(file('e2e/evidence.md'));
    });

    it('leads to every place that uses an item, from the text and from its lens', async () => {
      const position = rangeOf(document, '64 passing').start;
      const uses = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
      assert(uses.some(({ uri }) => uri.path.endsWith('/e2e/brief.md')), uses.map(({ uri }) => uri.path).join('\n'));
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
      const lens = lenses.find(({ range }) => range.start.line === position.line);
      assert.match(lens?.command?.title ?? '', /^used in \d+ dossiers?, \d+ places?$/u);
      await vscode.commands.executeCommand(lens!.command!.command, ...(lens!.command!.arguments as unknown[]));
    });

    it('gives a number another value in the dossiers as well', async () => {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, rangeOf(document, '64').start, '65');
      const changed = edit.entries().map(([uri, edits]) => [uri.path.split('/').slice(-2).join('/'), edits.map(({ newText }) => newText)]);
      assert.deepEqual(changed.find(([name]) => name === 'e2e/evidence.md'), ['e2e/evidence.md', ['65']]);
      assert.deepEqual(changed.find(([name]) => name === 'e2e/brief.md')?.[1], ['65']);
    });
  });
}
