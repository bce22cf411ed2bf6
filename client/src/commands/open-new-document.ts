import * as vscode from 'vscode';

/** Opens an untitled document that saving would put into the folder, with its first placeholder selected. */
export async function openNewDocument(folder: vscode.Uri | undefined, { file, snippet }: { readonly file: string; readonly snippet: string }): Promise<void> {
  const editor = await vscode.window.showTextDocument(await untitled(folder, file));
  await editor.insertSnippet(new vscode.SnippetString(snippet));
}

/** Named so that saving proposes the name, unless there is such a file already. */
async function untitled(folder: vscode.Uri | undefined, file: string): Promise<vscode.TextDocument> {
  const uri = folder && vscode.Uri.joinPath(folder, file);
  const taken = !uri || uri.scheme !== 'file' || (await exists(uri)) || vscode.workspace.textDocuments.some((open) => open.uri.path === uri.path);
  return taken
    ? vscode.workspace.openTextDocument({ language: 'markdown', content: '' })
    : vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
