import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Printed } from './surroundings.ts';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** The command line as it is shipped, bundled anew so that no stale build is tested. */
export interface CommandLine {
  run(argv: readonly string[], given: { readonly cwd: string; readonly stdin?: string }): Promise<Printed>;
  /** The bundle, for tests that start it in their own way. */
  readonly bundle: string;
  remove(): Promise<void>;
}

export async function buildCommandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-cli-'));
  await promisify(execFile)(process.execPath, [join(projectRoot, 'scripts/build.mjs'), '--outdir', folder, 'cli']);
  const bundle = join(folder, 'cli.cjs');
  return {
    bundle,
    run: (argv, { cwd, stdin = '' }) =>
      new Promise((done, fail) => {
        const child = spawn(process.execPath, [bundle, ...argv], { cwd, env: { PATH: process.env['PATH'], NO_COLOR: '1' } });
        let [stdout, stderr] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
        child.on('error', fail);
        child.on('close', (status) => done({ status: status ?? -1, stdout, stderr }));
        // A command that does not read its standard input may be gone before this is written.
        child.stdin.on('error', () => {});
        child.stdin.end(stdin);
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs the tasks, so many at a time, and gives their results in order. */
export async function inParallel<Task, Result>(tasks: readonly Task[], width: number, run: (task: Task) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < tasks.length) {
      const at = next++;
      results[at] = await run(tasks[at]!);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
