import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, file, findings, has, run, servers, show } from './editor.ts';

export function activation(): void {
  describe('starting', () => {
    it('ordinary Markdown does not start the server', async () => {
      const readme = await show(file('e2e/README.md'));
      await extension().activate();
      // VS Code's own Markdown support has answered: it is untouched, and events have been delivered.
      await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', readme.uri);
      assert.equal(symbols.length, 1);
      assert.deepEqual(servers(), []);
    });

    it('the first dossier starts one server, and ordinary Markdown still has no findings', async () => {
      const brief = await show(file('e2e/brief.md'));
      await findings(brief.uri, has('metric-mismatch'));
      assert.equal(servers().length, 1);
      assert.deepEqual(vscode.languages.getDiagnostics(file('e2e/README.md')), []);
    });

    it('Restart Server starts another server, which finds the same', async () => {
      const brief = await show(file('e2e/brief.md'));
      const before = await findings(brief.uri, has('metric-mismatch'));
      const [first] = servers();
      await run('Dossier: Restart Server');
      const after = await findings(brief.uri, (now) => now.length === before.length && servers().length === 1 && servers()[0] !== first);
      assert.deepEqual(after.map(({ message }) => message).sort(), before.map(({ message }) => message).sort());
    });
  });
}
