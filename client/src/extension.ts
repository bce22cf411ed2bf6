import * as vscode from 'vscode';
import type { CheckWorkspaceResult, NewDocumentParams } from '../../server/src/protocol.ts';
import { checkWorkspace } from './commands/check-workspace.ts';
import { createPackage } from './commands/create-package.ts';
import { newDossier } from './commands/new-dossier.ts';
import { showUses } from './commands/show-uses.ts';
import { LanguageServer } from './language-server.ts';
import type { ServerState } from './language-server.ts';
import { PreviewPanel } from './preview/panel.ts';
import { callsForServer } from './recognise.ts';
import { StatusBar } from './status.ts';

/** What other extensions, and tests, may ask. */
export interface DossierApi {
  readonly serverState: ServerState;
}

/** Registers what is cheap; the server waits until a dossier is seen or a command needs it. */
export function activate(context: vscode.ExtensionContext): DossierApi {
  const server = new LanguageServer(context);
  const preview = new PreviewPanel(context, server);
  context.subscriptions.push(
    server, preview, new StatusBar(server, preview), startWhenNeeded(server),
    vscode.commands.registerCommand('dossier.newDossier', (about?: NewDocumentParams) => newDossier(server, about)),
    vscode.commands.registerCommand('dossier.createPackage', (brief?: vscode.Uri) => createPackage(server, brief)),
    vscode.commands.registerCommand('dossier.openPreview', (uri?: vscode.Uri) => openPreview(preview, uri)),
    vscode.commands.registerCommand('dossier.checkWorkspace',
      (): Promise<CheckWorkspaceResult | undefined> => checkWorkspace(server)),
    vscode.commands.registerCommand('dossier.showUses', showUses),
    vscode.commands.registerCommand('dossier.changeValue', () => vscode.commands.executeCommand('editor.action.rename')),
    vscode.commands.registerCommand('dossier.restartServer', () => server.restart()),
  );
  return {
    get serverState() {
      return server.state;
    },
  };
}

async function openPreview(preview: PreviewPanel, given: vscode.Uri | undefined): Promise<void> {
  const uri = given ?? vscode.window.activeTextEditor?.document.uri;
  if (uri) await preview.open(uri);
  else void vscode.window.showInformationMessage('Dossier: open a dossier to preview it.');
}

/** Looks at documents as they are opened and typed until one of them is a dossier. */
function startWhenNeeded(server: LanguageServer): vscode.Disposable {
  const subscriptions: vscode.Disposable[] = [];
  const waiting = new Map<string, NodeJS.Timeout>();
  const stop = (): void => {
    for (const subscription of subscriptions.splice(0)) subscription.dispose();
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  };
  const look = async (document: vscode.TextDocument): Promise<void> => {
    if (subscriptions.length === 0 || !(await callsForServer(document))) return;
    stop();
    await server.start();
  };
  subscriptions.push(
    vscode.workspace.onDidOpenTextDocument((document) => void look(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId !== 'markdown') return;
      const key = document.uri.toString();
      clearTimeout(waiting.get(key));
      waiting.set(key, setTimeout(() => {
        waiting.delete(key);
        void look(document);
      }, 300));
    }),
  );
  for (const document of vscode.workspace.textDocuments) void look(document);
  return new vscode.Disposable(stop);
}
