import type { CheckerSetup, CheckJob, Outcome } from './file-checker.ts';
import { CannotCheck, type StartWorker, type WorkerThread } from './io.ts';

/** What the main thread says to a worker, after its set-up. */
export interface WorkRequest {
  readonly jobs: readonly CheckJob[];
}

export type WorkAnswer =
  | { readonly outcomes: readonly Outcome[] }
  /** One line, about the file that could not be checked for a fault of ours. */
  | { readonly fault: string };

/** Small enough that the workers end together, large enough that messages don't count. */
const jobsAtATime = 8;
/** Requests that may be under way or answered and not yet taken, for each worker: what bounds the memory of a long run. */
const ahead = 6;

/** Checks all jobs on so many workers; the outcomes come in the order of the jobs. */
export async function* checkOnWorkers(
  jobs: readonly CheckJob[], setup: CheckerSetup, startWorker: StartWorker, width: number,
): AsyncGenerator<Outcome, void> {
  const workers = Array.from({ length: width }, () => new Worker(startWorker(setup)));
  try {
    const answers: Promise<readonly Outcome[]>[] = [];
    let next = 0;
    const ask = (): void => {
      const request = jobs.slice(next, (next += jobsAtATime));
      const [idle] = workers.toSorted((a, b) => a.waiting - b.waiting);
      const answer = idle!.ask(request);
      // It is awaited in its turn; until then its failure is not unheard of.
      answer.catch(() => {});
      answers.push(answer);
    };
    while (next < jobs.length && answers.length < width * ahead) ask();
    for (let answer = answers.shift(); answer !== undefined; answer = answers.shift()) {
      const outcomes = await answer;
      if (next < jobs.length) ask();
      yield* outcomes;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

interface Waiting {
  readonly take: (outcomes: readonly Outcome[]) => void;
  readonly fail: (error: Error) => void;
}

/** A thread that answers requests in their order. */
class Worker {
  readonly #thread: WorkerThread;
  readonly #waiting: Waiting[] = [];
  #fault: Error | undefined;

  constructor(thread: WorkerThread) {
    this.#thread = thread;
    thread.onMessage((message) => {
      const answer = message as WorkAnswer;
      const waiting = this.#waiting.shift();
      if ('outcomes' in answer) waiting?.take(answer.outcomes);
      else waiting?.fail(new CannotCheck(answer.fault));
    });
    thread.onFailure((error) => {
      // What comes after the first failure follows from it.
      this.#fault ??= new CannotCheck(`cannot check: a worker has failed: ${error.message}`);
      for (const { fail } of this.#waiting.splice(0)) fail(this.#fault);
    });
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  ask(jobs: readonly CheckJob[]): Promise<readonly Outcome[]> {
    return new Promise((take, fail) => {
      if (this.#fault !== undefined) {
        fail(this.#fault);
        return;
      }
      this.#waiting.push({ take, fail });
      this.#thread.post({ jobs } satisfies WorkRequest);
    });
  }

  stop(): Promise<void> {
    return this.#thread.stop();
  }
}
