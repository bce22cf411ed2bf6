// The usual empty language server: it keeps the documents and publishes no diagnostics at every change; with the path of
// markdownlint's module in BENCH_MARKDOWNLINT it publishes what markdownlint finds.
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

interface Markdownlint {
  lint(options: { readonly strings: Readonly<Record<string, string>> }): Readonly<Record<string, readonly { readonly lineNumber: number; readonly ruleNames: readonly string[] }[]>>;
}

const path = process.env['BENCH_MARKDOWNLINT'];
const markdownlint = path === undefined ? undefined : (import(path) as Promise<Markdownlint>);

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

async function check(text: string): Promise<Diagnostic[]> {
  if (markdownlint === undefined) return [];
  return ((await markdownlint).lint({ strings: { text } })['text'] ?? []).map(({ lineNumber, ruleNames }) => ({
    range: { start: { line: lineNumber - 1, character: 0 }, end: { line: lineNumber - 1, character: 1 } },
    message: ruleNames.join('/'),
  }));
}

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidChangeContent(async ({ document }) => {
  await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: await check(document.getText()) });
});
documents.listen(connection);
connection.listen();
