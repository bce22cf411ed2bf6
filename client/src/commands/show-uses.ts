import * as vscode from 'vscode';

/** Shows the uses of the evidence item at a place in the editor's peek view; the lens above the item runs it. */
export async function showUses(uri: string, position: { readonly line: number; readonly character: number }): Promise<void> {
  const resource = vscode.Uri.parse(uri);
  const at = new vscode.Position(position.line, position.character);
  const uses = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', resource, at);
  await vscode.commands.executeCommand('editor.action.showReferences', resource, at, uses);
}
