import { resolve } from 'node:path';
import { cacheLocation } from '../node/cache-location.ts';
import { ResultCache } from './cache/result-cache.ts';
import type { Run } from './check-command.ts';
import { createChecker, type CheckerSetup, type CheckJob, type Outcome } from './file-checker.ts';
import type { Surroundings, Work } from './io.ts';
import { progressOn } from './progress.ts';
import type { Lines } from './report.ts';
import { checkOnWorkers } from './worker-pool.ts';

/** A worker has to start, and to warm up: below so many files each would take longer than it saves. */
const filesWorthAWorker = 12;

/** Checks the files, or takes them from the cache; the outcomes come in the order of the jobs. */
export async function* checkFiles(run: Run, jobs: readonly CheckJob[]): AsyncGenerator<Outcome, void> {
  const { options, surroundings } = run;
  const setup: CheckerSetup = { cwd: surroundings.cwd, workspace: run.workspaceOptions, fix: options.fix, keepText: options.format === 'pretty' };
  const cache = cacheOf(run);
  const cached = await cachedJobs(jobs, cache);
  const work: Work = { checked: jobs.length - cached.size, cached: cached.size, workers: options.fix ? 0 : workersFor(jobs.length - cached.size, surroundings) };
  const progress = progressOn(surroundings.stderr, options.format === 'pretty' && (surroundings.env['CI'] ?? '') === '');
  const checked = outcomesOf(jobs.filter((job) => !cached.has(job)), setup, work.workers, surroundings);
  // Only for an entry that turns out to be damaged.
  let checkHere: ReturnType<typeof createChecker> | undefined;
  try {
    for (const [i, job] of jobs.entries()) {
      progress.step(i, jobs.length);
      const known = cached.has(job) ? cache?.read(job) : undefined;
      if (known !== undefined) {
        progress.pause();
        yield { ...known, text: await textFor(run, setup, job, known.lines), failures: [], configurationFaults: [], basis: { own: '', uses: '' } };
        continue;
      }
      const outcome = cached.has(job) ? await (checkHere ??= createChecker(setup))(job) : (await checked.next()).value!;
      cache?.write(job, outcome);
      progress.pause();
      yield outcome;
    }
    surroundings.onWork?.(work);
  } finally {
    // Also where the run ends early: what was checked until then need not be checked again.
    cache?.close();
    progress.end();
    await checked.return();
  }
}

function cacheOf({ options, surroundings, fs, workspaceOptions }: Run): ResultCache | undefined {
  const location = options.cacheLocation === undefined ? cacheLocation(surroundings.env) : resolve(surroundings.cwd, options.cacheLocation);
  if (!options.cache || options.fix || location === undefined) return undefined;
  const circumstances = [surroundings.version, surroundings.programDigest?.(), surroundings.cwd, workspaceOptions, options.shard];
  return new ResultCache({ location, circumstances, fs, workspace: workspaceOptions });
}

async function cachedJobs(jobs: readonly CheckJob[], cache: ResultCache | undefined): Promise<ReadonlySet<CheckJob>> {
  const cached = new Set<CheckJob>();
  if (cache !== undefined) for (const job of jobs) if (await cache.has(job)) cached.add(job);
  return cached;
}

function workersFor(files: number, { workers }: Surroundings): number {
  const width = Math.min(workers?.most ?? 0, Math.floor(files / filesWorthAWorker));
  return width < 2 ? 0 : width;
}

async function* outcomesOf(jobs: readonly CheckJob[], setup: CheckerSetup, width: number, { workers }: Surroundings): AsyncGenerator<Outcome, void> {
  if (width > 0 && workers !== undefined) {
    yield* checkOnWorkers(jobs, setup, workers.start, width);
    return;
  }
  const check = createChecker(setup);
  for (const job of jobs) yield await check(job);
}

/** The cache does not keep texts: the file is the same. */
async function textFor({ fs }: Run, { keepText }: CheckerSetup, { uri }: CheckJob, lines: Lines): Promise<string> {
  if (!keepText || lines.length === 0) return '';
  const content = await fs.readFile(uri);
  return 'text' in content ? content.text : '';
}
