import * as vscode from 'vscode';
import { checkedSchemes, isDossier, isEvidence } from '../../server/src/protocol.ts';

/** Longer documents are no dossiers, and reading them after every pause in typing would cost too much. */
const longestDocument = 200_000;

/**
 * Whether an open document is reason enough to start the server: the server itself would check it as a dossier,
 * or it is an evidence file. Ordinary Markdown never is, nor what a diff or a history view shows.
 */
export async function callsForServer(document: vscode.TextDocument): Promise<boolean> {
  const { uri, languageId } = document;
  if (!(checkedSchemes as readonly string[]).includes(uri.scheme)) return false;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const text = document.getText();
  if (text.length > longestDocument) return false;
  if (isEvidence(text, name)) return true;
  if (languageId !== 'markdown') return false;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return isDossier(text, {
    path: document.isUntitled ? undefined : folder ? vscode.workspace.asRelativePath(uri, false) : name,
    config: folder && (await configOf(folder)),
    editorSettings: vscode.workspace.getConfiguration('dossier', uri),
  });
}

async function configOf(folder: vscode.WorkspaceFolder): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, 'dossier.config.yaml')));
  } catch {
    return undefined;
  }
}
