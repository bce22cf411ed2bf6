import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/vscode-server.ts';
import { freshWorkspace } from './fresh-workspace.ts';

interface NeovimDiagnostic {
  readonly line: number; readonly byte: number; readonly endLine: number; readonly endByte: number; readonly code: string; readonly message: string;
}
interface CommandLineFinding {
  readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number; readonly rule: string; readonly message: string;
}

/** The server is no VS Code appendage: another editor, over standard input and output, shows what the command line finds. */
describe('Neovim', () => {
  let workspace: ReturnType<typeof freshWorkspace>;
  beforeEach(() => { workspace = freshWorkspace(); });
  afterEach(() => workspace.remove());

  it('shows the same findings as the command line, also after an edit', () => {
    const brief = path.join(workspace.folder, 'e2e/brief.md');
    const text = readFileSync(brief, 'utf8').split('\n');
    const number = text.findIndex((line) => line.includes('46 passing tests')) + 1;
    const corrected = (text[number - 1] ?? '').replace('46', '64');
    const before = commandLineFindings(brief);
    assert(before.some(({ rule }) => rule === 'metric-mismatch'));
    const edited = text.map((line, index) => (index === number - 1 ? corrected : line));
    writeFileSync(brief, edited.join('\n'));
    const after = commandLineFindings(brief);
    assert.equal(after.length, before.length - 1);
    writeFileSync(brief, text.join('\n'));

    const [first, second, ...rest] = neovim(brief, {
      DOSSIER_LINE: String(number), DOSSIER_TEXT: corrected,
      DOSSIER_FINDINGS_BEFORE: String(before.length), DOSSIER_FINDINGS_AFTER: String(after.length),
    });
    assert(first && second && rest.length === 0);
    assert.deepEqual(first.map((found) => fromNeovim(found, text)).sort(), before.map(comparable).sort());
    assert.deepEqual(second.map((found) => fromNeovim(found, edited)).sort(), after.map(comparable).sort());
  });
});

function neovim(file: string, environment: Record<string, string>): readonly (readonly NeovimDiagnostic[])[] {
  const home = path.dirname(file);
  const { status, stdout, stderr } = spawnSync('nvim', ['--headless', '--clean', '-c', `luafile ${path.join(root, 'test/e2e/neovim.lua')}`, file], {
    encoding: 'utf8', timeout: 120_000,
    env: { ...process.env, HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, ...environment,
      DOSSIER_NODE: process.execPath, DOSSIER_SERVER: path.join(root, 'dist/server.cjs'), DOSSIER_FOLDER: path.resolve(home, '..') },
  });
  assert.equal(status, 0, stderr);
  return stdout.trim().split('\n').map((line) => JSON.parse(line) as NeovimDiagnostic[]);
}

function commandLineFindings(file: string): readonly CommandLineFinding[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'server/bin/dossier.cjs'), 'check', file, '--format', 'jsonl'], { encoding: 'utf8', cwd: path.resolve(path.dirname(file), '..') });
  assert(status === 0 || status === 1, stderr);
  return stdout.trim().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as CommandLineFinding);
}

function comparable({ line, column, endLine, endColumn, rule, message }: CommandLineFinding): string {
  return `${line}:${column}-${endLine}:${endColumn} ${rule} ${message}`;
}

/** Bytes from 0 become UTF-16 units from 1. */
function fromNeovim({ line, byte, endLine, endByte, code, message }: NeovimDiagnostic, text: readonly string[]): string {
  const column = (row: number, bytes: number) => Buffer.from(text[row] ?? '').subarray(0, bytes).toString().length + 1;
  return comparable({ line: line + 1, column: column(line, byte), endLine: endLine + 1, endColumn: column(endLine, endByte), rule: code, message });
}
