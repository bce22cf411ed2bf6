import type { CheckResult } from '../core/check/check.ts';
import { evidenceOverview, type EvidenceOverview, type OverviewInput } from '../core/features/evidence-overview.ts';
import { isEvidenceName } from '../evidence-discovery.ts';
import { createNodeFileSystem } from '../node/file-system.ts';
import { baseName } from '../uri.ts';
import { createWorkspace, type Workspace } from '../workspace.ts';
import type { EvidenceArguments } from './arguments.ts';
import { checkReadable, readAsDossier } from './check-file.ts';
import { configurationFaults, Failures, faultsOfEvidence } from './failures.ts';
import { findFiles } from './find-files.ts';
import type { Surroundings } from './io.ts';
import { pathsFrom, type Paths } from './paths.ts';
import { progressOn } from './progress.ts';
import { evidenceReporters } from './reporters/evidence.ts';
import { styleOf } from './style.ts';
import { workspaceOptions } from './workspace-options.ts';

interface Run {
  readonly workspace: Workspace;
  readonly at: Paths;
  readonly failures: Failures;
}

/** `dossier evidence`: which items are used where. Ends with 0, or with 2 where something could not be read: then a use may be missing. */
export async function evidence(options: EvidenceArguments, surroundings: Surroundings): Promise<number> {
  const at = pathsFrom(surroundings.cwd);
  const fs = createNodeFileSystem();
  const workspace = createWorkspace(fs, await workspaceOptions(options, surroundings.cwd, at, fs));
  const run: Run = { workspace, at, failures: new Failures() };
  const { named, found, failures } = await findFiles(options.paths, surroundings.cwd, at, fs);
  for (const failure of failures) run.failures.add(failure);
  const results: CheckResult[] = [];
  const evidenceUris = new Set(options.evidence.map(at.uri));
  const progress = progressOn(surroundings.stderr, options.format === 'pretty');
  try {
    for (const [position, uri] of [...named, ...found].entries()) {
      progress.step(position, named.length + found.length);
      if (await isEvidence(run, uri)) evidenceUris.add(uri);
      else if (/\.(?:md|markdown)$/i.test(uri)) {
        const result = await checked(run, uri, named.includes(uri));
        if (result !== undefined) results.push(result);
        for (const file of result?.evidence.files ?? []) evidenceUris.add(file.uri);
      }
    }
  } finally {
    progress.end();
  }
  const files = await evidenceFiles(run, [...evidenceUris].sort());
  run.failures.throwIfConfigurationIsBroken();
  const overview = evidenceOverview({ results, files, today: surroundings.today });
  const shown: EvidenceOverview = options.unused ? { items: overview.items.filter(({ notes }) => notes.includes('unused')) } : overview;
  surroundings.stdout.write(evidenceReporters[options.format](shown, { at, dossiers: results.length, style: styleOf(surroundings.stdout, surroundings.env) }));
  for (const line of run.failures.lines) surroundings.stderr.write(`dossier: ${line}\n`);
  return run.failures.lines.length > 0 ? 2 : 0;
}

async function isEvidence({ workspace }: Run, uri: string): Promise<boolean> {
  return /\.(?:ya?ml|json)$/i.test(uri) ? isEvidenceName(baseName(uri)) : workspace.isEvidenceFile(uri);
}

/** Undefined for a file that is no dossier, unless a person named it. */
async function checked({ workspace, failures, at }: Run, uri: string, named: boolean): Promise<CheckResult | undefined> {
  const snapshot = await workspace.snapshot(uri);
  workspace.release(uri);
  if (snapshot.kind === 'unreadable') {
    failures.add(`cannot check ${at.shown(uri)}: it ${snapshot.reason}`);
    return undefined;
  }
  if (failures.addConfigurationFaults(configurationFaults(snapshot.problems, at)) || (!named && snapshot.dossier === undefined)) return undefined;
  for (const fault of faultsOfEvidence(snapshot.evidence, at)) failures.add(fault);
  return checkReadable(readAsDossier(snapshot), snapshot.evidence);
}

async function evidenceFiles({ workspace, failures, at }: Run, uris: readonly string[]): Promise<OverviewInput['files']> {
  const files: OverviewInput['files'][number][] = [];
  for (const uri of uris) {
    const snapshot = await workspace.evidenceSnapshot(uri);
    if (snapshot.kind === 'unreadable') failures.add(`cannot read the evidence file ${at.shown(uri)}: it ${snapshot.reason}`);
    else {
      failures.addConfigurationFaults(configurationFaults(snapshot.problems, at));
      for (const fault of faultsOfEvidence(snapshot.set, at)) failures.add(fault);
      files.push({ file: snapshot.file, maxAgeDays: snapshot.settings.evidence.maxAgeDays });
    }
  }
  return files;
}
