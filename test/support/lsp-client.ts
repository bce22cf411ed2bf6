import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  createMessageConnection, StreamMessageReader, StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { ClientCapabilities, Diagnostic, InitializeResult } from 'vscode-languageserver';
import type { CheckedParams } from '../../server/src/protocol.ts';

/** This server writes plain messages only. */
export type PlainDiagnostic = Diagnostic & { readonly message: string };

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly PlainDiagnostic[];
}

const root = resolve(import.meta.dirname, '../..');

let built: Promise<string> | undefined;

/** The server as it is shipped, bundled anew once a run so that no stale build is tested. */
function buildServer(): Promise<string> {
  return (built ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-server-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    await promisify(execFile)(process.execPath, [join(root, 'scripts/build.mjs'), '--outdir', folder, 'server']);
    return join(folder, 'server.cjs');
  })());
}

/** What a modern editor says of itself: it pulls diagnostics and shows Markdown. */
export const pullingEditor: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true }, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

/** What an older editor says: it waits for diagnostics to be pushed. */
export const pushedEditor: ClientCapabilities = {};

export interface Editor {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Log messages of the server so far. */
  readonly log: readonly string[];
  /** Process id of the server; undefined once it has ended. */
  readonly running: boolean;
  open(uri: string, text: string, languageId?: string): void;
  /** One incremental edit: the first occurrence of `from` becomes `to`. */
  edit(uri: string, from: string, to: string): void;
  close(uri: string): void;
  text(uri: string): string;
  /** An announcement, not handed out before, that this version of the document was checked. */
  checked(uri: string, condition?: (params: CheckedParams) => boolean): Promise<CheckedParams>;
  /** Diagnostics that were pushed, not handed out before. */
  published(uri: string, condition?: (diagnostics: readonly PlainDiagnostic[]) => boolean): Promise<Published>;
  /** The next request of the server to pull diagnostics anew. */
  refreshed(): Promise<unknown>;
  /** The next request of the server to ask for code lenses anew. */
  lensesRefreshed(): Promise<unknown>;
  request<R>(method: string, params: unknown): Promise<R>;
  pull(uri: string, previousResultId?: string): Promise<{ kind: 'full' | 'unchanged'; resultId: string; items: PlainDiagnostic[] }>;
  stop(): Promise<void>;
}

/** A bundle of one run leaves no compiled code behind. */
const withoutCode = { NODE_DISABLE_COMPILE_CACHE: '1' };

/** Starts the bundled server as a process and shakes hands with it; an editor without workspace folders names a root. */
export async function startEditor(
  folder: string | undefined, capabilities: ClientCapabilities = pullingEditor, settings?: unknown, folders = true,
  environment: Readonly<Record<string, string | undefined>> = withoutCode,
): Promise<Editor> {
  const child = spawn(process.execPath, [await buildServer(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...environment } });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const texts = new Map<string, { version: number; text: string }>();
  const log: string[] = [];
  const checked = new Arrivals<CheckedParams>();
  const published = new Arrivals<Published>();
  const refreshes = new Arrivals<unknown>();
  connection.onNotification('dossier/checked', (params: CheckedParams) => checked.add(params));
  connection.onNotification('textDocument/publishDiagnostics', (params: Published) => published.add(params));
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes.add(true);
    return null;
  });
  const lensRefreshes = new Arrivals<unknown>();
  connection.onRequest('workspace/codeLens/refresh', () => {
    lensRefreshes.add(true);
    return null;
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings ?? null));
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: folders ? null : (folder ?? null),
    capabilities: settings === undefined ? capabilities : { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } },
    ...(folders && { workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'test' }] }),
  });
  await connection.sendNotification('initialized', {});
  const changed = (uri: string, text: string): { uri: string; version: number } => {
    const version = (texts.get(uri)?.version ?? 0) + 1;
    texts.set(uri, { version, text });
    return { uri, version };
  };
  return {
    connection, initialized, log,
    get running() {
      return child.exitCode === null;
    },
    open(uri, text, languageId = uri.endsWith('.md') || uri.startsWith('untitled:') ? 'markdown' : 'yaml') {
      void connection.sendNotification('textDocument/didOpen', { textDocument: { ...changed(uri, text), languageId, text } });
    },
    edit(uri, from, to) {
      const { text } = texts.get(uri)!;
      const start = text.indexOf(from);
      if (start < 0) throw new Error(`"${from}" is not in ${uri}`);
      const range = { start: positionIn(text, start), end: positionIn(text, start + from.length) };
      const textDocument = changed(uri, text.slice(0, start) + to + text.slice(start + from.length));
      void connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ range, text: to }] });
    },
    close(uri) {
      texts.delete(uri);
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    text: (uri) => texts.get(uri)!.text,
    checked: (uri, condition = () => true) => {
      const version = texts.get(uri)?.version ?? null;
      return checked.next((params) => params.uri === uri && params.version === version && condition(params));
    },
    published: (uri, condition = () => true) => published.next((params) => params.uri === uri && condition(params.diagnostics)),
    refreshed: () => refreshes.next(() => true),
    lensesRefreshed: () => lensRefreshes.next(() => true),
    request: (method, params) => connection.sendRequest(method, params),
    pull: (uri, previousResultId) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    async stop() {
      if (child.exitCode === null) {
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
      }
      await exited;
      connection.dispose();
    },
  };
}

/** Zero-based line and UTF-16 column of an offset. */
export function positionIn(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** Applies what an editor would apply, last edit first. */
export function applyTextEdits(text: string, edits: readonly { range: Diagnostic['range']; newText: string }[]): string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  const offset = ({ line, character }: { line: number; character: number }): number => starts[line]! + character;
  return edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)), text);
}

/** Things that arrive, each handed out once to whoever waits for it. */
class Arrivals<T> {
  readonly #queue: T[] = [];
  readonly #waiting: { readonly condition: (arrival: T) => boolean; readonly take: (arrival: T) => void }[] = [];

  add(arrival: T): void {
    const index = this.#waiting.findIndex(({ condition }) => condition(arrival));
    if (index < 0) this.#queue.push(arrival);
    else this.#waiting.splice(index, 1)[0]!.take(arrival);
  }

  next(condition: (arrival: T) => boolean): Promise<T> {
    const index = this.#queue.findIndex(condition);
    if (index < 0) return new Promise((take) => this.#waiting.push({ condition, take }));
    return Promise.resolve(this.#queue.splice(index, 1)[0]!);
  }
}
