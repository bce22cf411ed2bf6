import * as vscode from 'vscode';
import type { CheckedParams } from '../../server/src/protocol.ts';
import type { LanguageServer } from './language-server.ts';
import type { PreviewPanel } from './preview/panel.ts';

/** What the bar says of the active dossier: `31/43 backed, 2 mismatched`; hidden where there is none. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('dossier.coverage', vscode.StatusBarAlignment.Right, 90);
  readonly #server: LanguageServer;
  readonly #preview: PreviewPanel;
  readonly #latest = new Map<string, CheckedParams>();
  readonly #subscriptions: vscode.Disposable;

  constructor(server: LanguageServer, preview: PreviewPanel) {
    this.#server = server;
    this.#preview = preview;
    this.#item.name = 'Dossier coverage';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      server.onStateChanged(() => this.#update()),
      server.onChecked((checked) => {
        this.#latest.set(vscode.Uri.parse(checked.uri).toString(), checked);
        this.#update();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#latest.delete(document.uri.toString())),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      preview.onActiveChanged(() => this.#update()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const text = this.#problemText();
    if (text) {
      this.#show(text, 'Click to restart the server.', 'dossier.restartServer');
      this.#item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
      return;
    }
    this.#item.backgroundColor = undefined;
    const uri = vscode.window.activeTextEditor?.document.uri ?? this.#preview.activeUri;
    const checked = uri && this.#latest.get(uri.toString());
    void vscode.commands.executeCommand('setContext', 'dossier.active', checked?.coverage !== undefined);
    if (checked?.kind === undefined) this.#item.hide();
    else if (checked.coverage) this.#show(`$(verified) ${coverageText(checked.coverage)}`, tooltip(checked), 'dossier.openPreview');
    else this.#show('$(verified) Evidence', tooltip(checked), 'workbench.actions.view.problems');
  }

  #problemText(): string | undefined {
    switch (this.#server.state) {
      case 'failed': return '$(error) Dossier: server failed';
      case 'stopped': return this.#latest.size > 0 ? '$(warning) Dossier: server stopped' : undefined;
      case 'starting':
      case 'running': return undefined;
    }
  }

  #show(text: string, help: string | vscode.MarkdownString, command: string): void {
    this.#item.text = text;
    this.#item.tooltip = help;
    this.#item.command = command;
    this.#item.show();
  }
}

/** The short form: what is judged and backed, and only what needs attention beside it. */
export function coverageText({ metrics }: NonNullable<CheckedParams['coverage']>): string {
  const parts = [`${metrics.backed + metrics.weaker}/${metrics.judged} backed`];
  if (metrics.mismatched > 0) parts.push(`${metrics.mismatched} mismatched`);
  if (metrics.unsupported > 0) parts.push(`${metrics.unsupported} unsupported`);
  return parts.join(', ');
}

function tooltip(checked: CheckedParams): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown(`**Dossier** (${checked.kind})\n\n`);
  if (checked.coverage) {
    const { metrics, claims } = checked.coverage;
    text.appendMarkdown(`Numbers: ${metrics.seen} seen, ${metrics.judged} judged, ${metrics.backed} backed, ${metrics.weaker} weaker, `);
    text.appendMarkdown(`${metrics.mismatched} mismatched, ${metrics.unsupported} unsupported, ${metrics.undecided} undecided\n\n`);
    text.appendMarkdown(`Claims: ${claims.seen} seen, ${claims.backed} backed, ${claims.partly} in part, ${claims.unsupported} unsupported\n\n`);
  }
  const { error, warning, information, hint } = checked.findings;
  text.appendMarkdown(`Findings: ${error} errors, ${warning} warnings, ${information} notes, ${hint} hints`);
  return text;
}
