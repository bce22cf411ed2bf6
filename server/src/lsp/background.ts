import type { Steps } from '../core/memo/steps.ts';

/** Milliseconds of work at a stretch: with the longest step behind it, a request waits less than ten. */
const slice = 5;

/** What the background needs to know of time. */
export interface Turns {
  /** Milliseconds. */
  readonly now: () => number;
  /** Resolves once messages that have come meanwhile were handed out. */
  readonly letMessagesIn: () => Promise<void>;
}

/** Checks that nobody is waiting for: one after the other, since they share a memo, and each in slices, with requests between them. */
export class Background {
  readonly #turns: Turns;
  #last: Promise<unknown> = Promise.resolve();

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  run<Result>(begin: () => Steps<Result>): Promise<Result> {
    const result = this.#last.then(() => this.#inSlices(begin()));
    // A check that throws is its caller's concern, not the next check's; nor is the result kept until then.
    this.#last = result.then(() => {}, () => {});
    return result;
  }

  async #inSlices<Result>(steps: Steps<Result>): Promise<Result> {
    const { now, letMessagesIn } = this.#turns;
    for (let start = now(), step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      if (now() - start < slice) continue;
      await letMessagesIn();
      start = now();
    }
  }
}
