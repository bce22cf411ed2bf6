import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.all.find((candidate) => (candidate.packageJSON as { name?: string }).name === 'dossier');
  assert(found, 'the extension is not installed');
  return found;
}

/** A file of the opened folder. */
export function file(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The findings of a file, as soon as they fulfil the condition. */
export function findings(uri: vscode.Uri, condition: (findings: readonly vscode.Diagnostic[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
  const current = () => vscode.languages.getDiagnostics(uri);
  return until(
    vscode.languages.onDidChangeDiagnostics,
    () => (condition(current()) ? current() : undefined),
    () => `findings of ${uri.path}:\n${current().map((finding) => `${rule(finding)} ${finding.message}`).join('\n')}`,
  );
}

/** What `look` returns once it returns something; it looks now and after every event. */
export function until<Found>(event: vscode.Event<unknown>, look: () => Found | undefined, describe: () => string): Promise<Found> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => { listening.dispose(); reject(new Error(`Waited in vain; ${describe()}`)); }, 50_000);
    const tryNow = () => {
      const found = look();
      if (found === undefined) return;
      clearTimeout(tooLong);
      listening.dispose();
      resolve(found);
    };
    const listening = event(tryNow);
    tryNow();
  });
}

/** Rule id of a finding. */
export function rule(finding: vscode.Diagnostic): string {
  const { code } = finding;
  return String(typeof code === 'object' ? code.value : code);
}

export function has(id: string, text: RegExp = /^/): (findings: readonly vscode.Diagnostic[]) => boolean {
  return (all) => all.some((finding) => rule(finding) === id && text.test(finding.message));
}

/** Where `text` stands in the document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `${text} is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

export async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert(await vscode.workspace.applyEdit(edit));
}

/** Runs a contributed command by the title that people see. */
export async function run(title: string): Promise<void> {
  const { contributes } = extension().packageJSON as { contributes: { commands: readonly { command: string; title: string; category?: string }[] } };
  const command = contributes.commands.find((entry) => (entry.category === undefined ? entry.title : `${entry.category}: ${entry.title}`) === title);
  assert(command, `no command is called ${title}`);
  await vscode.commands.executeCommand(command.command);
}

/** Process ids of language servers that this copy of the extension has started. */
export function servers(): readonly number[] {
  const server = vscode.Uri.joinPath(extension().extensionUri, 'dist/server.cjs').fsPath;
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((name) => commandLine(name).includes(server)).map(Number);
}

function commandLine(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // it has ended since
  }
}
