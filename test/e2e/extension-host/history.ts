import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { file, findings, has, show } from './editor.ts';

interface GitExtension {
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<unknown>; toGitUri(uri: vscode.Uri, ref: string): vscode.Uri };
}

export function history(): void {
  describe('history', () => {
    it('a dossier shown from history or on the left of a diff has no findings', async () => {
      const folder = file('.').fsPath;
      const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder });
      git('init', '--quiet');
      git('add', '--all');
      git('commit', '--quiet', '--message', 'Dossiers');
      const support = vscode.extensions.getExtension<GitExtension>('vscode.git');
      assert(support);
      const api = (await support.activate()).getAPI(1);
      await api.openRepository(file('.'));

      const brief = file('e2e/brief.md');
      const committed = api.toGitUri(brief, 'HEAD');
      const shown = await vscode.workspace.openTextDocument(committed);
      assert(shown.getText().includes('46 passing tests'), 'the committed text should be readable');
      assert.equal(shown.languageId, 'markdown');
      await vscode.commands.executeCommand('vscode.diff', committed, brief, 'brief.md (HEAD ↔ now)');
      // A dossier opened later has its findings: what was to come for the earlier ones has come.
      const later = file('e2e/later.md');
      await vscode.workspace.fs.copy(brief, later);
      await findings((await show(later)).uri, has('metric-mismatch'));
      assert.deepEqual(vscode.languages.getDiagnostics(committed), []);
    });
  });
}
