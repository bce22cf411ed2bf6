/** Where text is printed. */
export interface Output {
  write(text: string): void;
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
}

/** A reason why the command could not do its work: one line for standard error, exit status 2. */
export class CannotCheck extends Error {}
