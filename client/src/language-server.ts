import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { checkedNotification, checkedSchemes } from '../../server/src/protocol.ts';
import type { CheckedParams } from '../../server/src/protocol.ts';
import { v8Flags } from './v8-flags.ts';

/** As the status bar shows it. */
export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

/** The one language server of this window: not started before it is asked for, and started once. */
export class LanguageServer implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #stateChanged = new vscode.EventEmitter<ServerState>();
  readonly #checked = new vscode.EventEmitter<CheckedParams>();
  #client: LanguageClient | undefined;
  #starting: Promise<void> | undefined;
  #state: ServerState = 'stopped';

  /** After each check of an open document. */
  readonly onChecked = this.#checked.event;
  readonly onStateChanged = this.#stateChanged.event;

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Resolves once the server answers; failures are shown in the status bar and the output channel. */
  start(): Promise<void> {
    this.#starting ??= this.#launch();
    return this.#starting;
  }

  async restart(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#starting = undefined;
    // A client whose server never came up refuses to be stopped; it has nothing left to stop.
    await client?.dispose().catch(() => undefined);
    await this.start();
  }

  /** Undefined when the server is not there or the request fails; the failure is in the output channel. */
  async request<R>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<R | undefined> {
    const client = this.#client;
    if (!client || this.#state !== 'running') return undefined;
    try {
      // An absent token would be sent as a second parameter.
      return await (token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params));
    } catch (error) {
      if (!(token?.isCancellationRequested ?? false)) client.error(`${method} failed`, error, false);
      return undefined;
    }
  }

  showOutput(): void {
    this.#client?.outputChannel.show(true);
  }

  async dispose(): Promise<void> {
    this.#stateChanged.dispose();
    this.#checked.dispose();
    await this.#client?.dispose().catch(() => undefined);
  }

  async #launch(): Promise<void> {
    const client = new LanguageClient('dossier', 'Dossier', serverOptions(this.#context), clientOptions());
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (this.#client === client) this.#setState(stateOf(newState));
    });
    client.onNotification(checkedNotification, (params: CheckedParams) => this.#checked.fire(params));
    try {
      await client.start();
    } catch (error) {
      if (this.#client !== client) return;
      client.error('The Dossier server could not be started', error, false);
      this.#setState('failed');
    }
  }

  #setState(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

function stateOf(state: State): ServerState {
  switch (state) {
    case State.Running: return 'running';
    case State.Starting: return 'starting';
    case State.StartFailed: return 'failed';
    case State.Stopped: return 'stopped';
  }
}

function serverOptions(context: vscode.ExtensionContext): ConstructorParameters<typeof LanguageClient>[2] {
  const module = context.asAbsolutePath('dist/server.cjs');
  return {
    run: { module, transport: TransportKind.ipc, options: { execArgv: v8Flags(process.versions.v8) } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
}

/** Every Markdown and YAML buffer is sent, because any of them may become a dossier or be named as evidence. */
function clientOptions(): ConstructorParameters<typeof LanguageClient>[3] {
  const documentSelector = checkedSchemes.flatMap((scheme) =>
    ['markdown', 'yaml', 'json'].map((language) => ({ scheme, language })));
  return { documentSelector, diagnosticPullOptions: { onChange: true, onFocus: true } };
}
