import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { serveChecks } from './check-worker.ts';
import type { CheckerSetup } from './file-checker.ts';
import type { Output, WorkerThread } from './io.ts';
import { run } from './run.ts';
import { workerThread } from './worker-thread.ts';

/** Put in by the build. */
declare const DOSSIER_VERSION: string;

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`dossier check | head`) closes the pipe; that is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => {
      if (text.length > 0 && !stream.destroyed) stream.write(text);
    },
    isTTY: stream.isTTY,
    columns: stream.columns,
  };
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Megabytes. A worker left alone takes ten times as much for what is thrown away at once, and is no faster by it. */
const youngGeneration = 16;

/**
 * The command line, or one of its workers: they are one bundle.
 *
 * @param start The file that loads it.
 * @param keepCode Called where what checks need has been compiled.
 */
export function main(start: string, keepCode: () => void): void {
  if (isMainThread) commandLine(start, keepCode);
  else {
    const port = parentPort!;
    serveChecks(workerData as CheckerSetup, (take) => void port.on('message', take), (message) => port.postMessage(message));
  }
}

function commandLine(start: string, keepCode: () => void): void {
  let hasWorkers = false;
  const startWorker = (setup: CheckerSetup): WorkerThread => {
    hasWorkers = true;
    return workerThread(new Worker(start, { workerData: setup, resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } }));
  };
  void run(process.argv.slice(2), {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    readStdin,
    cwd: process.cwd(),
    env: process.env,
    today: new Date().toISOString().slice(0, 10),
    version: DOSSIER_VERSION,
    workers: { most: availableParallelism(), start: startWorker },
    programDigest: () => createHash('sha1').update(readFileSync(fileURLToPath(import.meta.url))).digest('base64url'),
  }).then((status) => {
    // Not process.exit: what was printed to a pipe may still be on its way.
    process.exitCode = status;
    // Where workers have checked, what checks need was compiled there.
    if (!hasWorkers) keepCode();
  });
}
