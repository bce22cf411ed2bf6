import type { Output } from './io.ts';

/** A run shorter than this says nothing. */
const patience = 700;
const interval = 100;

/** A line on the terminal that says how far a long run has come; nothing where no one looks. */
export interface Progress {
  /** `done` of `total` files have been checked. */
  step(done: number, total: number): void;
  /** Takes the line away, until the next step, for something else to be printed. */
  pause(): void;
  /** Takes the line away. */
  end(): void;
}

/** `now` in milliseconds. */
export function progressOn(output: Output, wanted: boolean, now: () => number = () => performance.now()): Progress {
  if (!wanted || !output.isTTY) return { step: () => {}, pause: () => {}, end: () => {} };
  const start = now();
  let last = 0;
  let shown = false;
  const clear = (): void => {
    if (shown) output.write('\r\u001B[K');
    shown = false;
  };
  return {
    step: (done, total) => {
      const time = now();
      if (time - start < patience || time - last < interval) return;
      last = time;
      shown = true;
      output.write(`\r\u001B[K${bar(done, total)} ${done} of ${total} files`);
    },
    pause: clear,
    end: clear,
  };
}

const barWidth = 24;

function bar(done: number, total: number): string {
  const filled = Math.floor((barWidth * done) / total);
  return `checking [${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
}
