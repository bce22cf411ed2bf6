import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StartWorker, Work, WorkerThread } from '../../server/src/cli/io.ts';
import { workerThread } from '../../server/src/cli/worker-thread.ts';
import { buildCommandLine, type CommandLine } from '../support/command-line.ts';
import { dossier, type Printed } from '../support/surroundings.ts';

describe('dossier check on several threads', function () {
  this.timeout(120_000);
  let commandLine: CommandLine;
  let folder: string;
  before(async () => {
    commandLine = await buildCommandLine();
    folder = await mkdtemp(join(tmpdir(), 'dossier-workers-'));
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, 'evidence.md'), '# Proof points\n\n- 42 sailings a week planned (as of 2026-03-01)\n');
    await writeFile(join(folder, 'latin.md'), Buffer.from('# M\xFCnchen', 'latin1'));
    for (let i = 0; i < 30; i++) {
      const text = `# Nordlicht ${i} — Planner\n\n## Tailored Pitch (2-3 sentences)\n\nI plan ${30 + i} sailings a week.\n\n## Resume Emphasis\n\n## Gap Analysis\n`;
      await writeFile(join(folder, `brief-${i}.md`), text);
    }
  });
  after(async () => {
    await commandLine.remove();
    await rm(folder, { recursive: true, force: true });
  });

  /** The bundle, as `main.ts` starts it. */
  const real: StartWorker = (setup) => workerThread(new Worker(commandLine.bundle, { workerData: setup }));

  async function check(start: StartWorker | undefined, ...argv: string[]): Promise<Printed & { work: Work | undefined }> {
    let work: Work | undefined;
    const printed = await dossier(['check', '--no-cache', ...argv], {
      cwd: folder, onWork: (done) => (work = done), ...(start && { workers: { most: 2, start } }),
    });
    return { ...printed, work };
  }

  it('prints the same as on one', async () => {
    for (const format of ['pretty', 'json']) {
      const { work: alone, ...one } = await check(undefined, '--format', format);
      const { work: shared, ...several } = await check(real, '--format', format);
      assert.deepEqual([alone?.workers, shared?.workers, shared?.checked], [0, 2, 31], format);
      assert.deepEqual(several, one, format);
      assert.equal(one.status, 2);
    }
  });

  it('the shipped program starts them itself', async () => {
    const { stdout } = await check(undefined, '--format', 'jsonl');
    assert.equal((await commandLine.run(['check', '--no-cache', '--format', 'jsonl'], { cwd: folder })).stdout, stdout);
  });

  it('few files are not worth a thread', async () => {
    assert.equal((await check(real, 'brief-1.md', 'brief-2.md')).work?.workers, 0);
  });

  const silent: WorkerThread = { post: () => {}, onMessage: () => {}, onFailure: () => {}, stop: async () => {} };

  it('a worker that ends is told in one line, status 2', async () => {
    const { status, stdout, stderr } = await check(() => ({ ...silent, onFailure: (take) => queueMicrotask(() => take(new Error('out of memory'))) }), '--format', 'jsonl');
    assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: '', stderr: 'dossier: cannot check: a worker has failed: out of memory\n' });
  });

  it('a worker that ends without a word does not keep the run waiting', async () => {
    const ending: StartWorker = () => workerThread(new Worker('require("node:worker_threads").parentPort.on("message", () => process.exit(3))', { eval: true }));
    const { status, stderr } = await check(ending, '--format', 'jsonl');
    assert.deepEqual([status, stderr], [2, 'dossier: cannot check: a worker has failed: it ended with status 3\n']);
  });

  it('a worker whose memory is full ends the run in one line, status 2', async () => {
    const full = 'require("node:worker_threads").parentPort.on("message", () => { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); })';
    const ending: StartWorker = () => workerThread(new Worker(full, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }));
    const { status, stderr } = await check(ending, '--format', 'jsonl');
    assert.equal(status, 2);
    assert.match(stderr, /^dossier: cannot check: a worker has failed: [^\n]*memory[^\n]*\n$/);
  });

  it('a run that ends early keeps what it has found, and leaves nothing half-written', async () => {
    const location = await mkdtemp(join(tmpdir(), 'dossier-cut-short-'));
    // The first worker, which is asked first, answers once; all that comes later is a failure.
    let started = 0;
    const endsSoon: StartWorker = (setup) => {
      const thread = real(setup);
      let left = started++ === 0 ? 1 : 0;
      let fail: (error: Error) => void = () => {};
      return {
        ...thread,
        onFailure: (take) => (fail = take),
        onMessage: (take) => thread.onMessage((message) => (left-- > 0 ? take(message) : fail(new Error('gone')))),
      };
    };
    try {
      const { status } = await dossier(['check', '--cache-location', location], { cwd: folder, workers: { most: 2, start: endsSoon } });
      const left = await readdir(location);
      let work: Work | undefined;
      await dossier(['check', '--cache-location', location], { cwd: folder, onWork: (done) => (work = done) });
      assert.deepEqual([status, left.length, left.filter((name) => name.endsWith('.tmp'))], [2, 1, []]);
      assert.ok(work!.cached > 0);
    } finally {
      await rm(location, { recursive: true, force: true });
    }
  });

  it('a fault of ours in a worker names the file in one line, status 2', async () => {
    const failing: StartWorker = () => {
      let answer: (message: unknown) => void = () => {};
      return { ...silent, onMessage: (take) => (answer = take), post: () => queueMicrotask(() => answer({ fault: 'cannot check brief-0.md: this is a fault' })) };
    };
    const { status, stderr } = await check(failing, '--format', 'jsonl');
    assert.deepEqual([status, stderr], [2, 'dossier: cannot check brief-0.md: this is a fault\n']);
  });
});
