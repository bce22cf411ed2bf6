import * as vscode from 'vscode';
import { checkedSchemes, looksLikeDossier, looksLikeEvidence } from '../../server/src/protocol.ts';

/** Longer documents are no dossiers, and reading them on every keystroke would cost too much. */
const longestDocument = 400_000;

/** Whether a document is a person's own text that the server may look at. */
export function isOwnText(document: vscode.TextDocument): boolean {
  return (checkedSchemes as readonly string[]).includes(document.uri.scheme);
}

/**
 * Whether an open document is reason enough to start the server: front matter, a glob or the headings of a
 * template make it a dossier, its name and shape an evidence file. Ordinary Markdown never is.
 */
export async function callsForServer(document: vscode.TextDocument): Promise<boolean> {
  if (!isOwnText(document)) return false;
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const text = document.getText().slice(0, longestDocument);
  if (looksLikeEvidence(text, path)) return true;
  if (document.languageId !== 'markdown') return false;
  return looksLikeDossier(text, path) || (await matchesTemplateGlob(document));
}

async function matchesTemplateGlob(document: vscode.TextDocument): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder || /(?:^|\/)readme\.md$/iu.test(document.uri.path)) return false;
  const set = vscode.workspace.getConfiguration('dossier', document.uri).get<Record<string, string[]>>('templates.files') ?? {};
  const globs = [...Object.values(set).flat(), ...(await globsOfConfig(folder))];
  return globs.some((glob) => vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, document) > 0);
}

/**
 * Globs below `templates:` in the workspace's configuration. The server reads that file properly; here everything
 * that looks like a glob for Markdown will do, since a wrong guess only starts the server in vain.
 */
async function globsOfConfig(folder: vscode.WorkspaceFolder): Promise<string[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, 'dossier.config.yaml'));
    const text = new TextDecoder().decode(bytes.slice(0, 100_000));
    const start = /^templates:/mu.exec(text);
    const rest = start ? text.slice(start.index + start[0].length) : '';
    const block = rest.slice(0, /^\w/mu.exec(rest)?.index ?? rest.length);
    return block.match(/[^\s'",[\]#]*\.(?:md|markdown)\b/gu) ?? [];
  } catch {
    return [];
  }
}
