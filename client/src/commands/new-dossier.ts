import * as vscode from 'vscode';
import { newDocumentRequest } from '../../../server/src/protocol.ts';
import type { NewDocumentParams, NewDocumentResult } from '../../../server/src/protocol.ts';
import type { LanguageServer } from '../language-server.ts';
import { openNewDocument } from './open-new-document.ts';

/**
 * Opens an untitled document of a kind with all its sections, the first placeholder selected. What is not given is asked for;
 * an answer may be left empty, Escape ends it.
 */
export async function newDossier(server: LanguageServer, given: NewDocumentParams = {}): Promise<void> {
  await server.start();
  const folder = folderFor();
  const place: NewDocumentParams = folder ? { folder: folder.uri.toString() } : {};
  const about = given.kind === undefined ? await ask(server, place) : { ...place, ...given };
  if (!about) return;
  const document = (await server.request<NewDocumentResult>(newDocumentRequest, about))?.document;
  if (!document) {
    void vscode.window.showErrorMessage('Dossier: no document could be made; see the Dossier output.');
    return;
  }
  await openNewDocument(folder?.uri, document);
}

/** The folder of what is being edited, else the first. */
function folderFor(): vscode.WorkspaceFolder | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  return (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
}

async function ask(server: LanguageServer, place: NewDocumentParams): Promise<NewDocumentParams | undefined> {
  const kinds = (await server.request<NewDocumentResult>(newDocumentRequest, place))?.kinds ?? [];
  const items = kinds.map(({ kind, name, asksFor }) => ({ label: name, description: kind, id: kind, asksFor }));
  const chosen = await vscode.window.showQuickPick(items, { title: 'New Dossier', placeHolder: 'Kind of document' });
  if (!chosen) return undefined;
  const about: { -readonly [Key in keyof NewDocumentParams]: NewDocumentParams[Key] } = { ...place, kind: chosen.id };
  for (const key of chosen.asksFor) {
    const answer = await vscode.window.showInputBox({ title: `New ${chosen.label}`, prompt: key === 'company' ? 'Company' : 'Role' });
    if (answer === undefined) return undefined;
    about[key] = answer;
  }
  if (!chosen.asksFor.includes('company')) return about;
  const link = await vscode.window.showInputBox({ title: `New ${chosen.label}`, prompt: 'Link to the posting' });
  return link === undefined ? undefined : { ...about, link };
}
