import { configFileName } from '../config.ts';
import { isEvidenceName } from '../evidence-discovery.ts';
import { createNodeFileSystem } from '../node/file-system.ts';
import { applySafeFixes, mostRounds } from '../core/check/safe-fixes.ts';
import { baseName } from '../uri.ts';
import { isTemplateFile } from '../workspace-templates.ts';
import { createWorkspace, type OpenBuffer, type Snapshot, type Workspace } from '../workspace.ts';
import type { CheckArguments, Shard } from './arguments.ts';
import { checkReadable, readAsDossier, reportDossier, reportEvidence } from './check-file.ts';
import { exitStatus } from './exit-status.ts';
import { Failures, faultsOfEvidence } from './failures.ts';
import { findFiles, type FoundFiles } from './find-files.ts';
import { writeText } from './fix.ts';
import type { Surroundings } from './io.ts';
import { pathsFrom, type Paths } from './paths.ts';
import { progressOn } from './progress.ts';
import { byFile, summarise, type CheckReport, type FileReport } from './report.ts';
import { reporters } from './reporters/reporters.ts';
import { styleOf } from './style.ts';
import { workspaceOptions } from './workspace-options.ts';

interface Run {
  readonly options: CheckArguments;
  readonly surroundings: Surroundings;
  readonly workspace: Workspace;
  /** Texts that `--fix` has changed and not yet written. */
  readonly changed: Map<string, OpenBuffer>;
  readonly at: Paths;
  readonly failures: Failures;
}

/** `dossier check`: the report on standard output, what could not be checked on standard error, the exit status. */
export async function check(options: CheckArguments, surroundings: Surroundings): Promise<number> {
  const at = pathsFrom(surroundings.cwd);
  const fs = createNodeFileSystem();
  const changed = new Map<string, OpenBuffer>();
  const workspace = createWorkspace(fs, { ...(await workspaceOptions(options, surroundings.cwd, at, fs)), overlay: changed });
  const run: Run = { options, surroundings, workspace, changed, at, failures: new Failures() };
  const { named, found, failures } = partOf(await findFiles(options.paths, surroundings.cwd, at, fs), options.shard);
  for (const failure of failures) run.failures.add(failure);
  const files = await checkAll(run, named, found);
  run.failures.throwIfConfigurationIsBroken();
  const report: CheckReport = { files, summary: summarise(files), version: surroundings.version };
  surroundings.stdout.write(reporters[options.format](report, styleOf(surroundings.stdout, surroundings.env)));
  for (const line of run.failures.lines) surroundings.stderr.write(`dossier: ${line}\n`);
  if (files.length === 0 && options.shard === undefined && run.failures.lines.length === 0) {
    surroundings.stderr.write(`dossier: no dossiers in ${options.paths.length === 0 ? 'the current folder' : options.paths.join(', ')}\n`);
  }
  return run.failures.lines.length > 0 ? 2 : exitStatus(report.summary, options);
}

/** Every n-th file, so that folders of long dossiers are spread. Each file is in exactly one part. */
function partOf({ named, found, failures }: FoundFiles, shard: Shard | undefined): FoundFiles {
  if (shard === undefined) return { named, found, failures };
  const inShard = (_: string, position: number): boolean => position % shard.count === shard.index - 1;
  return { named: named.filter(inShard), found: found.filter((uri, position) => inShard(uri, named.length + position)), failures };
}

async function checkAll(run: Run, named: readonly string[], found: readonly string[]): Promise<FileReport[]> {
  const progress = progressOn(run.surroundings.stderr, run.options.format === 'pretty');
  const dossiers: FileReport[] = [];
  const evidence = new Set<string>();
  const total = named.length + found.length;
  let done = 0;
  try {
    for (const uri of [...named, ...found]) {
      progress.step(done++, total);
      if (isConfiguration(uri)) await checkConfiguration(run, uri);
      else if (await isEvidence(run, uri, named.includes(uri))) evidence.add(uri);
      else if (!isStructured(uri)) {
        const report = await checkOne(run, uri, named.includes(uri), evidence);
        if (report !== undefined) dossiers.push(report);
      }
      if (run.failures.configurationIsBroken) return [];
    }
  } finally {
    progress.end();
  }
  return [...dossiers.sort(byFile), ...(await checkEvidenceFiles(run, evidence)).sort(byFile)];
}

function isConfiguration(uri: string): boolean {
  return baseName(uri) === configFileName || isTemplateFile(uri);
}

/** A hook that names every changed file names these, too; they have no findings, but may be broken. */
async function checkConfiguration({ workspace, failures, at }: Run, uri: string): Promise<void> {
  failures.addConfigurationProblems((await workspace.settingsAt(uri)).problems, at);
}

/** By name or settings; any other YAML or JSON file that a person names can be nothing else. */
async function isEvidence({ workspace }: Run, uri: string, named: boolean): Promise<boolean> {
  if (isStructured(uri)) return named || isEvidenceName(baseName(uri));
  return workspace.isEvidenceFile(uri);
}

function isStructured(uri: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(uri);
}

async function checkOne(run: Run, uri: string, named: boolean, evidence: Set<string>): Promise<FileReport | undefined> {
  const snapshot = await run.workspace.snapshot(uri);
  if (snapshot.kind === 'unreadable') {
    run.failures.add(`cannot check ${run.at.shown(uri)}: it ${snapshot.reason}`);
    return undefined;
  }
  if (run.failures.addConfigurationProblems(snapshot.problems, run.at)) return undefined;
  if (!named && snapshot.dossier === undefined) {
    run.workspace.release(uri);
    return undefined;
  }
  // Those that could not be read are told below, and those that were refused must not be opened.
  for (const { uri: used } of snapshot.evidence.files) evidence.add(used);
  for (const fault of faultsOfEvidence(snapshot.evidence, run.at)) run.failures.add(fault);
  const report = await fixedAndChecked(run, snapshot);
  run.workspace.release(uri);
  // Only excerpts need the text.
  return report.findings.length === 0 ? { ...report, text: '' } : report;
}

async function fixedAndChecked(run: Run, first: Snapshot): Promise<FileReport> {
  let result = checkReadable(readAsDossier(first), first.evidence);
  let fixed = 0;
  for (let round = 1; run.options.fix && round <= mostRounds; round++) {
    const { text, applied } = applySafeFixes(result.dossier.document.text, result.findings);
    if (text === result.dossier.document.text) break;
    run.changed.set(first.uri, { version: round, text });
    const next = await run.workspace.snapshot(first.uri);
    if (next.kind === 'unreadable') break;
    fixed += applied;
    result = checkReadable(readAsDossier(next), next.evidence);
  }
  if (fixed > 0) {
    await writeText(first.uri, result.dossier.document.text, run.at.shown(first.uri));
    run.changed.delete(first.uri);
    run.workspace.invalidate(first.uri);
  }
  return reportDossier(result, run.at, fixed);
}

async function checkEvidenceFiles(run: Run, uris: Iterable<string>): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const uri of uris) {
    const snapshot = await run.workspace.evidenceSnapshot(uri);
    if (snapshot.kind === 'unreadable') {
      run.failures.add(`cannot read the evidence file ${run.at.shown(uri)}: it ${snapshot.reason}`);
      continue;
    }
    if (run.failures.addConfigurationProblems(snapshot.problems, run.at)) return [];
    for (const fault of faultsOfEvidence(snapshot.set, run.at)) run.failures.add(fault);
    reports.push(reportEvidence(snapshot, run.surroundings.today, run.at));
  }
  return reports;
}
