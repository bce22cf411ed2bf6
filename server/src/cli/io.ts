import type { CheckerSetup } from './file-checker.ts';

/** Where text is printed. */
export interface Output {
  /** A text, or its bytes as UTF-8. */
  write(text: string | Uint8Array): void;
  readonly isTTY: boolean;
  /** Width of the terminal, where there is one. */
  readonly columns: number | undefined;
}

/** Everything the command line needs of its surroundings; `main.ts` makes it of the process, tests of plain objects. */
export interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The whole of standard input as UTF-8. */
  readonly readStdin: () => Promise<string>;
  /** Absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`, for the age of evidence. */
  readonly today: string;
  readonly version: string;
  /** Other threads to check on; where there are none everything is checked in this one. */
  readonly workers?: { readonly most: number; readonly start: StartWorker };
  /** Differs where the program may find something else: part of what cached findings are known by. */
  readonly programDigest?: () => string;
  /** Told in the end what was done, for tests. */
  readonly onWork?: (work: Work) => void;
}

/** How much a run of `dossier check` had to do. */
export interface Work {
  /** Files that were checked, as opposed to taken from the cache. */
  readonly checked: number;
  readonly cached: number;
  /** Threads beside the main one. */
  readonly workers: number;
}

/** A thread that runs `serveChecks`. */
export interface WorkerThread {
  post(message: unknown): void;
  onMessage(take: (message: unknown) => void): void;
  onFailure(take: (error: Error) => void): void;
  stop(): Promise<void>;
}

export type StartWorker = (setup: CheckerSetup) => WorkerThread;

/** A reason why the command could not do its work: one line for standard error, exit status 2. */
export class CannotCheck extends Error {}
