import * as vscode from 'vscode';
import { newDocumentRequest } from '../../../server/src/protocol.ts';
import type { NewDocumentParams, NewDocumentResult } from '../../../server/src/protocol.ts';
import type { LanguageServer } from '../language-server.ts';
import { openNewDocument } from './open-new-document.ts';

/** Opens an untitled package beside a brief, filled with the brief's own words; what is left to write is a placeholder. */
export async function createPackage(server: LanguageServer, given?: vscode.Uri): Promise<void> {
  const brief = given ?? vscode.window.activeTextEditor?.document.uri;
  if (!brief) {
    void vscode.window.showInformationMessage('Dossier: open the brief that the package is for.');
    return;
  }
  await server.start();
  const params: NewDocumentParams = { kind: 'package', brief: brief.toString() };
  const document = (await server.request<NewDocumentResult>(newDocumentRequest, params))?.document;
  if (document) await openNewDocument(brief.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(brief, '..'), document);
  else void vscode.window.showInformationMessage('Dossier: this document is no brief, so no package can be made of it.');
}
