import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { extension, file, findings, has, rangeOf, replace, run, show, until } from './editor.ts';

interface Snippet { readonly prefix: string | readonly string[]; readonly body: string | readonly string[] }

export function writing(): void {
  describe('writing', () => {
    it('offers snippets for the whole brief and for sections', async () => {
      const document = await show((await vscode.workspace.openTextDocument({ language: 'markdown', content: 'dossier' })).uri);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(0, 7));
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      for (const prefix of ['dossier', 'dossier-role-summary', 'dossier-gap-analysis']) assert(labels.includes(prefix), labels.join(' '));
    });

    it('expands every snippet without leaving a placeholder in the text', async () => {
      const { contributes } = extension().packageJSON as { contributes: { snippets: readonly { language: string; path: string }[] } };
      assert(contributes.snippets.some(({ language }) => language === 'markdown'));
      for (const { language, path } of contributes.snippets) {
        const snippets = JSON.parse(readFileSync(vscode.Uri.joinPath(extension().extensionUri, path).fsPath, 'utf8')) as Record<string, Snippet>;
        const document = await show((await vscode.workspace.openTextDocument({ language, content: '' })).uri);
        for (const name of Object.keys(snippets)) {
          await replace(document, new vscode.Range(0, 0, document.lineCount, 0), '');
          await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: language, name });
          await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() || undefined, () => `${path}: ${name} is empty`);
          assert.doesNotMatch(document.getText(), /\$\{?\d/, `${path}: ${name}`);
        }
      }
    });

    it('checks an untitled dossier', async () => {
      const text = readFileSync(file('e2e/brief.md').fsPath, 'utf8');
      const document = await show((await vscode.workspace.openTextDocument({ language: 'markdown', content: text })).uri);
      assert(document.isUntitled);
      await findings(document.uri, has('missing-section', /Gap Analysis/));
    });

    it('New Dossier opens an untitled brief with all its sections', async () => {
      const earlier = new Set(vscode.workspace.textDocuments);
      await vscode.commands.executeCommand('dossier.newDossier', { kind: 'brief', company: 'Tarn Fell', role: 'Warden' });
      const document = await until(vscode.workspace.onDidChangeTextDocument,
        () => vscode.workspace.textDocuments.find((opened) => !earlier.has(opened) && opened.getText().includes('## Application Notes')),
        () => `open: ${vscode.workspace.textDocuments.map(({ uri }) => uri.toString()).join(' ')}`);
      assert(document.isUntitled);
      assert.equal(document.languageId, 'markdown');
      assert(document.uri.path.endsWith('/tarn-fell-warden.md'), document.uri.toString());
      for (const title of ['Role Summary', 'Proof Point Mapping', 'Gap Analysis']) assert(document.getText().includes(`## ${title}`), title);
    });

    it('Create Package from Brief opens an untitled package beside the brief, with its own words', async () => {
      const earlier = new Set(vscode.workspace.textDocuments);
      const brief = await show(file('e2e/brief.md'));
      await run('Dossier: Create Package from Brief');
      const document = await until(vscode.workspace.onDidChangeTextDocument,
        () => vscode.workspace.textDocuments.find((opened) => !earlier.has(opened) && opened.getText().includes('## Pre-Submission Checklist')),
        () => `open: ${vscode.workspace.textDocuments.map(({ uri }) => uri.toString()).join(' ')}`);
      assert(document.isUntitled);
      assert.match(document.uri.path, /\/e2e\/[^/]+-READY\.md$/u);
      assert.equal(document.getText().split('\n').find((line) => line.startsWith('# ')), `${brief.getText().split('\n').find((line) => line.startsWith('# '))}: Application Package`);
    });

    it('Check Workspace reports dossiers that no editor shows', async () => {
      const closed = file('e2e/closed.md');
      await vscode.workspace.fs.writeFile(closed, await vscode.workspace.fs.readFile(file('e2e/brief.md')));
      await run('Dossier: Check Workspace');
      await findings(closed, has('metric-mismatch', /64/));
      await vscode.workspace.fs.delete(closed);
    });

    it('Open Preview to the Side opens a panel beside the editor', async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const brief = await show(file('e2e/brief.md'));
      await run('Dossier: Open Preview to the Side');
      const tab = await until(vscode.window.tabGroups.onDidChangeTabs,
        () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof vscode.TabInputWebview),
        () => 'no webview was opened');
      assert.equal(tab.group.viewColumn, vscode.ViewColumn.Two);
      assert.equal(vscode.window.visibleTextEditors.some(({ document }) => document === brief), true);
    });

    it('hostile text neither stops the server nor loses findings', async () => {
      const document = await show((await vscode.workspace.openTextDocument({ language: 'markdown', content: '' })).uri);
      const text = readFileSync(file('e2e/brief.md').fsPath, 'utf8');
      const all = () => new vscode.Range(0, 0, document.lineCount, 0);
      for (const hostile of ['\0\u0001\uFFFD'.repeat(1_000), '<!-- '.repeat(1_000), '|'.repeat(5_000), '[('.repeat(5_000), text]) await replace(document, all(), hostile);
      await findings(document.uri, has('missing-section', /Gap Analysis/));
      assert.equal(document.getText(rangeOf(document, '46 passing')), '46 passing');
    });
  });
}
