import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** The most memory that the process has had, as the kernel counts it. */
  readonly peakMegabytes: number;
  readonly status: number | null;
}

/** Runs a command to its end; what it prints is thrown away. */
export function wholeProcess(command: string, argv: readonly string[], cwd: string): Promise<Run> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(command, argv, { cwd, stdio: ['ignore', 'ignore', 'ignore'], env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' } });
    let peakMegabytes = 0;
    // The mark only rises, so the last look before the end is as good as the end; of a process that is ending it is NaN.
    const looking = setInterval(() => (peakMegabytes = memoryOf(child.pid!)?.peak || peakMegabytes), 20);
    child.on('error', fail);
    child.on('exit', (status) => {
      clearInterval(looking);
      done({ seconds: (performance.now() - start) / 1000, peakMegabytes, status });
    });
  });
}

/** In megabytes, from /proc; undefined once the process has ended. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const read = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
    return { now: read('VmRSS'), peak: read('VmHWM') };
  } catch {
    return undefined;
  }
}
