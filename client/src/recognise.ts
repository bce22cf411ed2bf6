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
    templates: folder ? await templatesOf(folder) : [],
    editorSettings: vscode.workspace.getConfiguration('dossier', uri),
  });
}

/** The workspace's own kinds of documents. */
async function templatesOf(folder: vscode.WorkspaceFolder): Promise<{ uri: string; text: string }[]> {
  try {
    const place = vscode.Uri.joinPath(folder.uri, '.dossier', 'templates');
    const names = (await vscode.workspace.fs.readDirectory(place)).map(([name]) => name).filter((name) => /\.ya?ml$/iu.test(name));
    const texts = names.sort().map(async (name) => {
      const uri = vscode.Uri.joinPath(place, name);
      return { uri: uri.toString(), text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
    });
    return await Promise.all(texts);
  } catch {
    return [];
  }
}

async function configOf(folder: vscode.WorkspaceFolder): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, 'dossier.config.yaml')));
  } catch {
    return undefined;
  }
}
