import * as vscode from 'vscode';
import { checkWorkspaceRequest } from '../../../server/src/protocol.ts';
import type { CheckWorkspaceResult } from '../../../server/src/protocol.ts';
import type { LanguageServer } from '../language-server.ts';

/** Checks every dossier of the workspace, not only the open ones, and says in one line what came of it. */
export async function checkWorkspace(server: LanguageServer): Promise<CheckWorkspaceResult | undefined> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage('Dossier: open a folder to check its dossiers.');
    return undefined;
  }
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Dossier: checking the workspace' },
    async (_progress, token) => {
      await server.start();
      return server.request<CheckWorkspaceResult>(checkWorkspaceRequest, {}, token);
    },
  );
  if (!result) {
    void vscode.window.showErrorMessage('Dossier: the workspace could not be checked; see the Dossier output.');
    return undefined;
  }
  // The message stays until it is closed; waiting for it would keep the command running.
  void showSummary(result);
  return result;
}

async function showSummary(result: CheckWorkspaceResult): Promise<void> {
  const action = await vscode.window.showInformationMessage(summaryText(result), 'Show Problems');
  if (action) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** `Dossier: 12 files checked, 3 errors, 8 warnings.` */
export function summaryText({ files, unreadable }: CheckWorkspaceResult): string {
  if (files.length === 0 && unreadable.length === 0) return 'Dossier: no dossiers found in this workspace.';
  const total = (of: 'error' | 'warning'): number => files.reduce((sum, file) => sum + file.findings[of], 0);
  const parts = [count(files.length, 'file') + ' checked', count(total('error'), 'error'), count(total('warning'), 'warning')];
  if (unreadable.length > 0) parts.push(`${count(unreadable.length, 'file')} could not be read`);
  return `Dossier: ${parts.join(', ')}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
