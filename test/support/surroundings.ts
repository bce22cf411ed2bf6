import { Readable } from 'node:stream';
import type { Surroundings } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/run.ts';

export interface Printed {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test may decide of the surroundings of a run. */
export interface Given {
  readonly cwd: string;
  readonly stdin?: string;
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: Surroundings['env'];
  readonly today?: string;
  readonly workers?: Surroundings['workers'];
  readonly onWork?: Surroundings['onWork'];
}

/** The command line in this process, with streams that are kept. */
export async function dossier(argv: readonly string[], given: Given): Promise<Printed> {
  let [stdout, stderr] = ['', ''];
  const terminal = { isTTY: given.isTTY ?? false, columns: given.columns };
  const status = await run(argv, {
    stdout: { ...terminal, write: (text) => void (stdout += text) },
    stderr: { ...terminal, write: (text) => void (stderr += text) },
    readStdin: async () => (await Readable.from([given.stdin ?? '']).toArray()).join(''),
    cwd: given.cwd,
    env: given.env ?? {},
    today: given.today ?? '2026-06-01',
    version: '9.8.7',
    ...(given.workers && { workers: given.workers }),
    ...(given.onWork && { onWork: given.onWork }),
  });
  return { status, stdout, stderr };
}
