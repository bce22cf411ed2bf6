import { applySafeFixes, mostRounds } from '../core/check/safe-fixes.ts';
import type { KnownApplication } from '../companions.ts';
import { createNodeFileSystem } from '../node/file-system.ts';
import { createWorkspace, type OpenBuffer, type Snapshot, type WorkspaceOptions } from '../workspace.ts';
import { checkReadable, readAsDossier, reportDossier } from './check-file.ts';
import { configurationFaults, faultsOfEvidence } from './failures.ts';
import { writeText } from './fix.ts';
import { packReport, type PackedReport } from './packed-report.ts';
import { pathsFrom } from './paths.ts';
import type { Lines } from './report.ts';
import { templatesDigest } from './templates-digest.ts';
import { UseRecorder, type Uses } from './use-recorder.ts';

/** All that a thread needs to check files as any other would: plain data. */
export interface CheckerSetup {
  readonly cwd: string;
  readonly workspace: Pick<WorkspaceOptions, 'currentFolder' | 'evidenceFiles' | 'configFile'>;
  readonly fix: boolean;
  /** Whether excerpts will be printed. */
  readonly keepText: boolean;
}

/** A file to check; a `named` one is checked whatever it is. */
export interface CheckJob {
  readonly uri: string;
  readonly named: boolean;
}

/** What came of one file: plain data. */
export interface Outcome {
  /** Undefined for what is no dossier, or could not be checked. */
  readonly packed?: PackedReport;
  readonly lines: Lines;
  readonly text: string;
  /** Uris of evidence files that were used. */
  readonly evidence: readonly string[];
  /** What could not be read, and faults of the configuration, as lines for standard error. */
  readonly failures: readonly string[];
  readonly configurationFaults: readonly string[];
  /** What it depends on; the text itself by its digest. */
  readonly basis: { readonly own: string; readonly uses: Uses };
  /** What the file is about, as its neighbours see it under the templates of this digest. */
  readonly application?: KnownApplication & { readonly templates: string };
}

/** After so many files all that is remembered of them is forgotten, so that memory does not grow with a folder. */
const remembered = 500;

/** Checks one file after the other, in the main thread or in a worker. */
export function createChecker(setup: CheckerSetup): (job: CheckJob) => Promise<Outcome> {
  const at = pathsFrom(setup.cwd);
  const changed = new Map<string, OpenBuffer>();
  const recorder = new UseRecorder();
  const workspace = createWorkspace(createNodeFileSystem(), {
    ...setup.workspace, overlay: changed, unchanging: !setup.fix, ...(!setup.fix && { onUse: recorder.onUse }),
  });
  let checked = 0;

  async function fixedAndChecked(first: Snapshot): Promise<ReturnType<typeof reportDossier>> {
    let result = checkReadable(readAsDossier(first), first.evidence);
    let fixed = 0;
    for (let round = 1; setup.fix && round <= mostRounds; round++) {
      const { text, applied } = applySafeFixes(result.dossier.document.text, result.findings);
      if (text === result.dossier.document.text) break;
      changed.set(first.uri, { version: round, text });
      const next = await workspace.snapshot(first.uri);
      if (next.kind === 'unreadable') break;
      fixed += applied;
      result = checkReadable(readAsDossier(next), next.evidence);
    }
    if (fixed > 0) {
      await writeText(first.uri, result.dossier.document.text, at.shown(first.uri));
      changed.delete(first.uri);
      workspace.invalidate(first.uri);
    }
    return reportDossier(result, at, fixed);
  }

  return async ({ uri, named }) => {
    if (++checked % remembered === 0) workspace.invalidate();
    recorder.start(uri);
    const snapshot = await workspace.snapshot(uri);
    const nothing = { lines: '', text: '', evidence: [], failures: [], configurationFaults: [] };
    if (snapshot.kind === 'unreadable') {
      return { ...nothing, failures: [`cannot check ${at.shown(uri)}: it ${snapshot.reason}`], basis: recorder.end() };
    }
    const known = workspace.applicationAt(uri);
    const application = known && { application: { ...known, templates: templatesDigest(snapshot) } };
    const faults = configurationFaults(snapshot.problems, at);
    if (faults.length > 0 || (!named && snapshot.dossier === undefined)) {
      workspace.release(uri);
      return { ...nothing, configurationFaults: faults, basis: recorder.end(), ...application };
    }
    const report = await fixedAndChecked(snapshot);
    workspace.release(uri);
    return {
      ...packReport(report),
      // Only excerpts need the text.
      text: setup.keepText && report.findings.length > 0 ? report.text : '',
      // Those that could not be read are told below, and those that were refused must not be opened.
      evidence: snapshot.evidence.files.map((file) => file.uri),
      failures: faultsOfEvidence(snapshot.evidence, at),
      configurationFaults: [],
      basis: recorder.end(),
      ...application,
    };
  };
}
