import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { extension, file, findings, has, rangeOf, replace, rule, show } from './editor.ts';

interface CommandLineFinding {
  readonly file: string; readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number;
  readonly rule: string; readonly message: string;
}

export function checking(): void {
  describe('checking', () => {
    let brief: vscode.TextDocument;
    before(async () => { brief = await show(file('e2e/brief.md')); });

    it('marks exactly the metric, and points at the evidence', async () => {
      const all = await findings(brief.uri, has('metric-mismatch'));
      const [mismatch, ...others] = all.filter((finding) => rule(finding) === 'metric-mismatch');
      assert(mismatch && others.length === 0);
      assert.equal(brief.getText(mismatch.range), '46 passing tests');
      assert.equal(mismatch.severity, vscode.DiagnosticSeverity.Error);
      const [related] = mismatch.relatedInformation ?? [];
      assert.equal(related?.location.uri.path, file('e2e/evidence.md').path);
      assert.equal(related?.location.range.start.line, 4);
    });

    it('finds in every example what the command line finds', async () => {
      await extension().activate();
      const expected = commandLineFindings();
      const files = [...new Set(expected.map((finding) => finding.file))];
      assert(files.length >= 2, 'the examples should have findings in two files at least');
      for (const name of files) {
        const wanted = expected.filter((finding) => finding.file === name).map(placeAndRule).sort();
        const document = await show(file(name));
        const shown = (all: readonly vscode.Diagnostic[]) => all.map((finding) => placeAndRule(fromEditor(name, finding))).sort();
        await findings(document.uri, (all) => isDeepStrictEqual(shown(all), wanted))
          .catch(() => assert.deepEqual(shown(vscode.languages.getDiagnostics(document.uri)), wanted, name));
      }
    });

    it('answers hover on a metric with evidence, source and date', async () => {
      const position = rangeOf(brief, '46').start;
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', brief.uri, position);
      const text = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value.replaceAll('\\', ''))).join('\n');
      for (const part of ['64 passing tests', 'https://example.org/frostline/tests', '2026-06-01']) assert(text.includes(part), `${part} is not in:\n${text}`);
    });

    it('offers the value of the evidence as the preferred fix, and the fix removes the finding', async () => {
      const before = await findings(brief.uri, has('metric-mismatch'));
      const range = rangeOf(brief, '46');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', brief.uri, range, vscode.CodeActionKind.QuickFix.value, 20);
      const fix = actions.find(({ isPreferred }) => isPreferred);
      assert(fix?.edit, `offered: ${actions.map(({ title }) => title).join('; ')}`);
      assert(await vscode.workspace.applyEdit(fix.edit));
      assert(brief.getText().includes('64 passing tests on the alarm rules'));
      const after = await findings(brief.uri, (all) => !has('metric-mismatch')(all));
      assert.equal(after.length, before.length - 1);
      await replace(brief, rangeOf(brief, '64 passing'), '46 passing');
      await findings(brief.uri, has('metric-mismatch'));
    });

    it('a suppression with a reason silences the finding and adds none', async () => {
      const before = await findings(brief.uri, has('metric-mismatch'));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', brief.uri, rangeOf(brief, '46'), vscode.CodeActionKind.QuickFix.value, 20);
      const suppress = actions.find(({ title }) => /suppress/i.test(title));
      assert(suppress?.edit, `offered: ${actions.map(({ title }) => title).join('; ')}`);
      const text = brief.getText();
      assert(await vscode.workspace.applyEdit(suppress.edit));
      assert.match(brief.getText(), /<!-- dossier-disable[a-z-]* metric-mismatch/);
      await findings(brief.uri, (all) => !has('metric-mismatch')(all) && all.length <= before.length);
      await replace(brief, new vscode.Range(0, 0, brief.lineCount, 0), text);
      await findings(brief.uri, has('metric-mismatch'));
    });

    it('an edit to the evidence checks the dossier again, saved or not', async () => {
      const evidence = await vscode.workspace.openTextDocument(file('e2e/evidence.md'));
      await findings(brief.uri, has('metric-mismatch', /64/));
      await replace(evidence, rangeOf(evidence, '64'), '46');
      await findings(brief.uri, (all) => !has('metric-mismatch')(all) && has('missing-section')(all));
      await replace(evidence, rangeOf(evidence, '46'), '64');
      await findings(brief.uri, has('metric-mismatch', /64/));
    });

    it('outlines sections of a dossier', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', brief.uri);
      const names: string[] = [];
      const collect = (symbol: vscode.DocumentSymbol) => { names.push(symbol.name); symbol.children.forEach(collect); };
      symbols.forEach(collect);
      for (const name of ['Role Summary', 'Resume Emphasis', 'Application Notes']) assert(names.includes(name), names.join('; '));
      assert(names.some((name) => name.includes('How do you know that an alarm is real?')), names.join('; '));
    });
  });
}

function commandLineFindings(): readonly CommandLineFinding[] {
  const { DOSSIER_NODE: node, DOSSIER_COMMAND: command } = process.env;
  assert(node && command);
  const { stdout, stderr, status } = spawnSync(node, [command, 'check', '.', '--format', 'jsonl'], { cwd: file('.').fsPath, encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '' } });
  assert.equal(status, 1, stderr);
  return stdout.trim().split('\n').map((line) => JSON.parse(line) as CommandLineFinding);
}

function fromEditor(name: string, finding: vscode.Diagnostic): CommandLineFinding {
  const { start, end } = finding.range;
  return { file: name, line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1, rule: rule(finding), message: finding.message };
}

function placeAndRule({ line, column, endLine, endColumn, rule, message }: CommandLineFinding): string {
  return `${line}:${column}-${endLine}:${endColumn} ${rule} ${message}`;
}
