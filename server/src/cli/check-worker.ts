import { pathsFrom } from './paths.ts';
import { createChecker, type CheckerSetup, type Outcome } from './file-checker.ts';
import type { WorkAnswer, WorkRequest } from './worker-pool.ts';

/** The side of a worker: takes requests one after the other and answers each. */
export function serveChecks(setup: CheckerSetup, onRequest: (take: (request: WorkRequest) => void) => void, answer: (message: WorkAnswer) => void): void {
  const check = createChecker(setup);
  let last = Promise.resolve();
  onRequest(({ jobs }) => {
    last = last.then(async () => {
      const outcomes: Outcome[] = [];
      for (const job of jobs) {
        try {
          outcomes.push(await check(job));
        } catch (error) {
          const what = error instanceof Error ? error.message : String(error);
          answer({ fault: `cannot check ${pathsFrom(setup.cwd).shown(job.uri)}: this is a fault of dossier itself, please report it (${what.split('\n', 1)[0]})` });
          return;
        }
      }
      answer({ outcomes });
    });
  });
}
