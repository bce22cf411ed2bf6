import type { Output } from './io.ts';

/** A run shorter than this says nothing. */
const patience = 700;
const interval = 100;

/** A line on the terminal that says how far a long run has come; nothing where no one looks. */
export interface Progress {
  /** `done` of `total` files have been checked. */
  step(done: number, total: number): void;
  /** Takes the line away. */
  end(): void;
}

/** `now` in milliseconds. */
export function progressOn(output: Output, shown: boolean, now: () => number = () => performance.now()): Progress {
  if (!shown || !output.isTTY) return { step: () => {}, end: () => {} };
  const start = now();
  let last = 0;
  return {
    step: (done, total) => {
      const time = now();
      if (time - start < patience || time - last < interval) return;
      last = time;
      output.write(`\r\u001B[Kchecking ${done} of ${total} files`);
    },
    end: () => {
      if (last > 0) output.write('\r\u001B[K');
    },
  };
}
