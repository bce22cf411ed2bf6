import { configFileName } from '../config.ts';
import { isEvidenceName } from '../evidence-discovery.ts';
import type { FileSystem } from '../file-system.ts';
import { createNodeFileSystem } from '../node/file-system.ts';
import { baseName, parentUri } from '../uri.ts';
import { isTemplateFile } from '../workspace-templates.ts';
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../workspace.ts';
import type { CheckArguments, Shard } from './arguments.ts';
import { checkFiles } from './check-files.ts';
import { reportEvidence } from './check-file.ts';
import { exitStatus } from './exit-status.ts';
import { configurationFaults, Failures, faultsOfEvidence } from './failures.ts';
import type { CheckJob } from './file-checker.ts';
import { findFiles, type FoundFiles } from './find-files.ts';
import type { Surroundings } from './io.ts';
import { unpackReport } from './packed-report.ts';
import { pathsFrom, type Paths } from './paths.ts';
import { byFile, countsOf, Tally, type FileReport, type Lines } from './report.ts';
import { streamingReporters } from './reporters/reporters.ts';
import { styleOf } from './style.ts';
import { workspaceOptions } from './workspace-options.ts';

/** A run of `dossier check`, as far as it has come. */
export interface Run {
  readonly options: CheckArguments;
  readonly surroundings: Surroundings;
  readonly fs: FileSystem;
  readonly workspaceOptions: WorkspaceOptions;
  /** For settings and evidence; dossiers are checked in workspaces of their own. */
  readonly workspace: Workspace;
  readonly at: Paths;
  readonly failures: Failures;
}

/** `dossier check`: the report on standard output, what could not be checked on standard error, the exit status. */
export async function check(options: CheckArguments, surroundings: Surroundings): Promise<number> {
  const at = pathsFrom(surroundings.cwd);
  const fs = createNodeFileSystem();
  const given = await workspaceOptions(options, surroundings.cwd, at, fs);
  const workspace = createWorkspace(fs, given);
  const run: Run = { options, surroundings, fs, workspaceOptions: given, workspace, at, failures: new Failures() };
  const { named, found, failures } = partOf(await findFiles(options.paths, surroundings.cwd, at, fs), options.shard);
  for (const failure of failures) run.failures.add(failure);
  const { jobs, evidence } = await sortOut(run, named, found);
  const tally = await report(run, jobs, evidence);
  for (const line of run.failures.lines) surroundings.stderr.write(`dossier: ${line}\n`);
  if (tally.summary.files === 0 && options.shard === undefined && run.failures.lines.length === 0) {
    surroundings.stderr.write(`dossier: no dossiers in ${options.paths.length === 0 ? 'the current folder' : options.paths.join(', ')}\n`);
  }
  return run.failures.lines.length > 0 ? 2 : exitStatus(tally.summary, options);
}

/** Every n-th file, so that folders of long dossiers are spread. Each file is in exactly one part. */
function partOf({ named, found, failures }: FoundFiles, shard: Shard | undefined): FoundFiles {
  if (shard === undefined) return { named, found, failures };
  const inShard = (_: string, position: number): boolean => position % shard.count === shard.index - 1;
  return { named: named.filter(inShard), found: found.filter((uri, position) => inShard(uri, named.length + position)), failures };
}

/** What is to be checked as a dossier, by the name it is shown by, and what as evidence. Under a broken configuration nothing is checked. */
async function sortOut(run: Run, named: readonly string[], found: readonly string[]): Promise<{ jobs: CheckJob[]; evidence: Set<string> }> {
  const jobs: (CheckJob & { readonly file: string })[] = [];
  const evidence = new Set<string>();
  const folders = new Set<string>();
  for (const [i, uri] of [...named, ...found].entries()) {
    const isNamed = i < named.length;
    const isRead = isConfiguration(uri) || isNamed || !isStructured(uri) || isEvidenceName(baseName(uri));
    const folder = parentUri(uri) ?? uri;
    if (isRead && (isConfiguration(uri) || !folders.has(folder))) {
      folders.add(folder);
      run.failures.addConfigurationFaults(configurationFaults((await run.workspace.settingsAt(uri)).problems, run.at));
      run.failures.throwIfConfigurationIsBroken();
    }
    if (isConfiguration(uri)) continue;
    if (await isEvidence(run, uri, isNamed)) evidence.add(uri);
    else if (!isStructured(uri)) jobs.push({ uri, named: isNamed, file: run.at.shown(uri) });
  }
  return { jobs: jobs.sort(byFile).map(({ uri, named: isNamed }) => ({ uri, named: isNamed })), evidence };
}

/** A hook that names every changed file names these, too; they have no findings, but may be broken. */
function isConfiguration(uri: string): boolean {
  return baseName(uri) === configFileName || isTemplateFile(uri);
}

/** By name or settings; any other YAML or JSON file that a person names can be nothing else. */
async function isEvidence({ workspace }: Run, uri: string, named: boolean): Promise<boolean> {
  if (isStructured(uri)) return named || isEvidenceName(baseName(uri));
  return workspace.isEvidenceFile(uri);
}

function isStructured(uri: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(uri);
}

/** Prints file by file, so that none need be kept. */
async function report(run: Run, jobs: readonly CheckJob[], evidence: Set<string>): Promise<Tally> {
  const { stdout, env, version } = run.surroundings;
  const reporter = streamingReporters[run.options.format](styleOf(stdout, env), version);
  const tally = new Tally();
  let begun = false;
  const print = (text: Lines): void => {
    if (!begun) stdout.write(reporter.begin());
    begun = true;
    stdout.write(text);
  };
  for await (const { packed, lines, text, ...outcome } of checkFiles(run, jobs)) {
    for (const failure of outcome.failures) run.failures.add(failure);
    run.failures.addConfigurationFaults(outcome.configurationFaults);
    run.failures.throwIfConfigurationIsBroken();
    for (const uri of outcome.evidence) evidence.add(uri);
    if (packed === undefined) continue;
    tally.add(packed.counts, packed.coverage);
    print(reporter.file(unpackReport(packed, lines, text)));
  }
  for (const file of await checkEvidenceFiles(run, evidence)) {
    tally.add(countsOf(file.findings), file.coverage);
    print(reporter.file(file));
  }
  print(reporter.end(tally.summary));
  return tally;
}

async function checkEvidenceFiles(run: Run, uris: Iterable<string>): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const uri of uris) {
    const snapshot = await run.workspace.evidenceSnapshot(uri);
    if (snapshot.kind === 'unreadable') {
      run.failures.add(`cannot read the evidence file ${run.at.shown(uri)}: it ${snapshot.reason}`);
      continue;
    }
    run.failures.addConfigurationFaults(configurationFaults(snapshot.problems, run.at));
    run.failures.throwIfConfigurationIsBroken();
    for (const fault of faultsOfEvidence(snapshot.set, run.at)) run.failures.add(fault);
    reports.push(reportEvidence(snapshot, run.surroundings.today, run.at));
    run.workspace.release(uri);
  }
  return reports.sort(byFile);
}
