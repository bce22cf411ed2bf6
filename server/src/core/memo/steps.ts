/** Work that may be left off after any of its steps, each of a few milliseconds at most, and taken up again. */
export type Steps<Result> = Generator<void, Result, void>;

/** What is known already is no step by itself, but so many of them are. */
export const knownOfStep = 16;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
