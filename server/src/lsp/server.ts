import {
  CodeActionKind, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType, TextDocuments, TextDocumentSyncKind, WatchKind,
} from 'vscode-languageserver';
import type { CodeAction, Connection, DidChangeWatchedFilesParams, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem } from '../file-system.ts';
import { checkWorkspaceRequest, newDocumentRequest, previewRequest } from '../protocol.ts';
import type { CheckWorkspaceResult, NewDocumentParams, NewDocumentResult, PreviewParams, PreviewResult } from '../protocol.ts';
import { canonicalUri } from '../uri.ts';
import { guard, guardNotification } from './guard.ts';
import { checkWorkspace, hide } from './handlers/check-workspace.ts';
import { codeAction, fixAllKind } from './handlers/code-action.ts';
import { codeLens } from './handlers/code-lens.ts';
import { completion } from './handlers/completion.ts';
import { definition } from './handlers/definition.ts';
import { documentDiagnostic } from './handlers/document-diagnostic.ts';
import { documentSymbol } from './handlers/document-symbol.ts';
import { hover } from './handlers/hover.ts';
import { newDocumentHandler } from './handlers/new-document.ts';
import { preview } from './handlers/preview.ts';
import { references } from './handlers/references.ts';
import { prepareRename, rename } from './handlers/rename.ts';
import { resolveCodeAction } from './handlers/resolve-code-action.ts';
import { edited, touch, touchAll, touchBelow, touchFile } from './recheck.ts';
import { editorFeatures, Session } from './session.ts';

/**
 * Wires a connection to a session: which message is answered where.
 *
 * @param answered Told when diagnostics were given: what can wait may be done now.
 */
export function startServer(connection: Connection, fileSystem: FileSystem, answered: () => void = () => {}): void {
  const session = new Session(connection, fileSystem, answered);
  connection.onInitialize((params) => initialize(session, params));
  connection.onInitialized(guardNotification(connection, 'initialized', () => initialized(session)));
  connection.onDidChangeConfiguration(guardNotification(connection, 'configuration', async ({ settings }) => {
    if (session.features.configuration) await readConfiguration(session);
    else session.configure((settings as { dossier?: unknown } | null)?.dossier);
    touchAll(session);
  }));
  connection.onDidChangeWatchedFiles(guardNotification(connection, 'watched files', (params) => filesChanged(session, params)));
  syncDocuments(session);
  connection.languages.diagnostics.on(guard(connection, 'diagnostics', { kind: 'full', items: [] }, async (params) => {
    const report = await documentDiagnostic(session, params);
    session.answered();
    return report;
  }));
  connection.onHover(guard(connection, 'hover', null, (params) => hover(session, params)));
  connection.onCompletion(guard(connection, 'completion', null, (params) => completion(session, params)));
  connection.onCodeAction(guard(connection, 'code actions', null, (params) => codeAction(session, params)));
  connection.onCodeActionResolve((action, token) => guard(connection, 'code action', action, (one: CodeAction) => resolveCodeAction(session, one))(action, token));
  connection.onCodeLens(guard(connection, 'code lenses', null, (params) => codeLens(session, params)));
  connection.onDefinition(guard(connection, 'definition', null, (params) => definition(session, params)));
  connection.onReferences(guard(connection, 'references', null, (params, token) => references(session, params, token)));
  connection.onPrepareRename(guard(connection, 'prepare rename', null, (params) => prepareRename(session, params)));
  connection.onRenameRequest(guard(connection, 'rename', null, (params, token) => rename(session, params, token)));
  connection.onDocumentSymbol(guard(connection, 'document symbols', null, (params) => documentSymbol(session, params)));
  connection.onRequest(previewRequest, guard<PreviewParams, PreviewResult | null>(connection, 'preview', null, (params) => preview(session, params)));
  connection.onRequest(newDocumentRequest,
    guard<NewDocumentParams, NewDocumentResult | null>(connection, 'new document', null, (params) => newDocumentHandler(session, params)));
  connection.onRequest(checkWorkspaceRequest,
    guard<unknown, CheckWorkspaceResult | null>(connection, 'workspace check', null, (_params, token) => checkWorkspace(session, token)));
  connection.listen();
}

function initialize(session: Session, params: InitializeParams): InitializeResult {
  session.features = editorFeatures(params.capabilities);
  session.setFolders(foldersOf(params));
  const options = params.initializationOptions as { settings?: unknown } | undefined;
  if (options?.settings !== undefined) session.configure(options.settings);
  return {
    serverInfo: { name: 'dossier', version: DOSSIER_VERSION },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [':', '^', '|'] },
      definitionProvider: true,
      renameProvider: { prepareProvider: true },
      referencesProvider: true,
      codeLensProvider: { resolveProvider: false },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: session.features.lateEdits },
      documentSymbolProvider: { label: 'Dossier' },
      ...(session.features.pullDiagnostics && {
        diagnosticProvider: { identifier: 'dossier', interFileDependencies: true, workspaceDiagnostics: false },
      }),
      ...(session.features.workspaceFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}

/** Documents, evidence, configuration and templates. */
const texts = '**/*.{md,markdown,yaml,yml,json}';
/** What test runs and measurements leave behind, for items that name it as their source. */
const artefactFiles = '**/*.{csv,tsv,xml,txt,log,out,toml,jsonl}';

/** Older editors name one root instead of folders. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map((folder) => folder.uri);
  return rootUri === null ? [] : [rootUri];
}

async function initialized(session: Session): Promise<void> {
  const { connection, features } = session;
  if (features.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((folder) => canonicalUri(folder.uri)));
      session.setFolders([...session.folders.filter((folder) => !gone.has(folder)), ...added.map((folder) => folder.uri)]);
      touchAll(session);
    });
  }
  if (features.watchedFiles) {
    const watchers = [{ globPattern: texts }, { globPattern: artefactFiles }, { globPattern: '**/*', kind: WatchKind.Delete }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (features.configuration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'dossier' });
    await readConfiguration(session);
    touchAll(session);
  }
}

async function readConfiguration(session: Session): Promise<void> {
  session.configure(await session.connection.workspace.getConfiguration('dossier'));
}

function filesChanged(session: Session, { changes }: DidChangeWatchedFilesParams): void {
  for (const change of changes) {
    const uri = canonicalUri(change.uri);
    if (/\/(?:node_modules|\.git)\//u.test(uri)) continue;
    session.workspace.invalidate(uri);
    // The buffer of an open document wins over its file, so only what draws on the file may have changed.
    touchFile(session, uri);
    if (change.type === FileChangeType.Deleted) touchBelow(session, uri);
  }
}

/** Keeps the session's buffers in step with the editor's, edit by edit. */
function syncDocuments(session: Session): void {
  const { connection } = session;
  const documents = new TextDocuments(TextDocument);
  documents.onDidOpen(guardNotification(connection, 'open', async ({ document }) => {
    session.replace(document);
    const uri = canonicalUri(document.uri);
    // From now on the editor asks for them itself; both at once would show every finding twice.
    if (session.shown.has(uri) && session.features.pullDiagnostics) await session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }));
  documents.onDidChangeContent(guardNotification(connection, 'change', ({ document }) => {
    session.replace(document);
    edited(session, canonicalUri(document.uri));
  }));
  documents.onDidClose(guardNotification(connection, 'close', async ({ document }) => {
    const uri = canonicalUri(document.uri);
    session.close(document);
    if (!session.features.pullDiagnostics && !session.shown.has(uri)) await hide(session, document.uri);
    touch(session, uri);
  }));
  documents.listen(connection);
}

/** Set by the bundler; see `scripts/build.mjs`. */
declare const DOSSIER_VERSION: string;
