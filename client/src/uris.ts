import * as vscode from 'vscode';

/** Editor and server may spell one address differently (`%3A` and `:`). */
export function sameUri(spelled: string, uri: vscode.Uri): boolean {
  return vscode.Uri.parse(spelled).toString() === uri.toString();
}
