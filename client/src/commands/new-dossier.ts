import * as vscode from 'vscode';

/** Opens an untitled brief with all its sections, the first placeholder selected. */
export async function newDossier(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Dossier: brief' });
}
