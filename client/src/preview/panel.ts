import * as vscode from 'vscode';
import { previewRequest } from '../../../server/src/protocol.ts';
import type { Preview, PreviewResult, Range } from '../../../server/src/protocol.ts';
import type { LanguageServer } from '../language-server.ts';
import { sameUri } from '../uris.ts';
import type { HostMessage, PageMessage, PageState } from './messages.ts';
import { shell } from './shell.ts';

/** By which VS Code knows the panel when it restores a window. */
export const previewType = 'dossier.preview';

/** The preview beside the editor: one panel, which follows the active dossier. */
export class PreviewPanel implements vscode.Disposable, vscode.WebviewPanelSerializer<PageState> {
  readonly #assets: vscode.Uri;
  readonly #server: LanguageServer;
  readonly #subscriptions: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  /** Evidence files that the page names. */
  #evidence: ReadonlySet<string> = new Set();
  #request: vscode.CancellationTokenSource | undefined;
  readonly #activeChanged = new vscode.EventEmitter<void>();

  /** The panel has become, or is no longer, what the person looks at. */
  readonly onActiveChanged = this.#activeChanged.event;

  constructor(context: vscode.ExtensionContext, server: LanguageServer) {
    this.#assets = vscode.Uri.joinPath(context.extensionUri, 'dist', 'preview');
    this.#server = server;
    this.#subscriptions = vscode.Disposable.from(
      this.#activeChanged,
      // The server checks after every pause in typing, and after changes of the evidence: then the page is stale.
      server.onChecked((checked) => {
        if (this.#uri && sameUri(checked.uri, this.#uri)) void this.#refresh();
      }),
      server.onStateChanged((state) => {
        if (state === 'running') void this.#refresh();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => void this.#follow(editor)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scroll(textEditor)),
      vscode.window.registerWebviewPanelSerializer(previewType, this),
    );
  }

  /** The previewed document while the panel has the focus. */
  get activeUri(): vscode.Uri | undefined {
    return this.#panel?.active === true ? this.#uri : undefined;
  }

  /** Shows the document beside its editor; the server is started if need be. */
  async open(uri: vscode.Uri): Promise<void> {
    this.#uri = uri;
    if (this.#panel) this.#panel.reveal(undefined, true);
    else {
      const panel = vscode.window.createWebviewPanel(previewType, 'Dossier Preview',
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
      this.#adopt(panel);
    }
    await this.#server.start();
    await this.#refresh();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PageState | undefined): Promise<void> {
    const uri = typeof state?.uri === 'string' ? vscode.Uri.parse(state.uri) : undefined;
    if (!uri || this.#panel) {
      panel.dispose();
      return;
    }
    this.#uri = uri;
    this.#adopt(panel);
    await this.#server.start();
    await this.#refresh();
  }

  dispose(): void {
    this.#request?.dispose();
    this.#subscriptions.dispose();
    this.#panel?.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.webview.options = { enableScripts: true, localResourceRoots: [this.#assets] };
    panel.webview.onDidReceiveMessage((message: HostMessage) => void this.#receive(message));
    panel.onDidChangeViewState(() => this.#activeChanged.fire());
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#uri = undefined;
    });
    panel.webview.html = shell(panel.webview, this.#assets);
  }

  async #receive(message: HostMessage): Promise<void> {
    switch (message.type) {
      case 'ready': return this.#refresh();
      case 'reveal': return this.#reveal(message.range, message.uri);
    }
  }

  /** Asks for the page anew; a later request cancels an earlier one, so answers never arrive out of order. */
  async #refresh(): Promise<void> {
    const uri = this.#uri;
    if (!uri || !this.#panel) return;
    this.#request?.cancel();
    const request = new vscode.CancellationTokenSource();
    this.#request = request;
    const result = await this.#server.request<PreviewResult>(previewRequest, { uri: uri.toString() }, request.token);
    if (request.token.isCancellationRequested || uri !== this.#uri) return;
    this.#show(uri, result);
  }

  #show(uri: vscode.Uri, result: PreviewResult | undefined): void {
    if (!this.#panel) return;
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    this.#panel.title = `Preview ${name}`;
    const spelled = uri.toString();
    this.#evidence = new Set(result?.preview ? evidenceUris(result.preview) : []);
    if (result?.preview) this.#post({ type: 'show', uri: spelled, name, preview: result.preview });
    else this.#post({ type: 'empty', uri: spelled, message: this.#emptyText(result) });
    const editor = this.#editor();
    if (result?.preview && editor) this.#scroll(editor);
  }

  #emptyText(result: PreviewResult | undefined): string {
    if (result) return 'This document is not recognised as a dossier: it has too few of a dossier’s headings, and no “dossier:” in its front matter.';
    return this.#server.state === 'starting' ? 'Checking …' : 'The Dossier server does not answer. Run “Dossier: Restart Server”.';
  }

  /** Another dossier in the active editor takes the panel; other documents leave it as it is. */
  async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
    if (!this.#panel || !editor || editor.document.languageId !== 'markdown') return;
    const { uri } = editor.document;
    if (this.#uri && sameUri(this.#uri.toString(), uri)) return;
    const result = await this.#server.request<PreviewResult>(previewRequest, { uri: uri.toString() });
    if (!result?.preview || vscode.window.activeTextEditor !== editor) return;
    this.#uri = uri;
    this.#show(uri, result);
  }

  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find((editor) => this.#uri && sameUri(this.#uri.toString(), editor.document.uri));
  }

  #scroll(editor: vscode.TextEditor): void {
    const first = editor.visibleRanges[0];
    if (!first || !this.#uri || !sameUri(this.#uri.toString(), editor.document.uri)) return;
    this.#post({ type: 'scroll', line: first.start.line });
  }

  /** The page may name files that it was shown, and no others. */
  async #reveal({ start, end }: Range, file?: string): Promise<void> {
    if (!this.#uri || (file !== undefined && !this.#evidence.has(file))) return;
    const document = await vscode.workspace.openTextDocument(file === undefined ? this.#uri : vscode.Uri.parse(file));
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    const viewColumn = this.#editor()?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(document, { viewColumn, selection });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #post(message: PageMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a webview, not a window
    void this.#panel?.webview.postMessage(message);
  }
}

function evidenceUris({ evidence: { unused, stale, unsourced } }: Preview): string[] {
  return [...unused, ...stale, ...unsourced].map(({ uri }) => uri);
}
