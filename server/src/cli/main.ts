import type { Output } from './io.ts';
import { run } from './run.ts';

/** Put in by the build. */
declare const DOSSIER_VERSION: string;

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`dossier check | head`) closes the pipe; that is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => {
      if (text !== '' && !stream.destroyed) stream.write(text);
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

void run(process.argv.slice(2), {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  readStdin,
  cwd: process.cwd(),
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  version: DOSSIER_VERSION,
}).then((status) => {
  // Not process.exit: what was printed to a pipe may still be on its way.
  process.exitCode = status;
});
