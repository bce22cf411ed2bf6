import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MergeArguments } from './arguments.ts';
import { exitStatus } from './exit-status.ts';
import { CannotCheck, type Surroundings } from './io.ts';
import { byFile, summarise, whole, type FileReport } from './report.ts';
import { json } from './reporters/json.ts';

/** `dossier merge`: the JSON report that one run over all shards would have printed, and its exit status. */
export async function merge(options: MergeArguments, surroundings: Surroundings): Promise<number> {
  const dossiers = new Map<string, FileReport>();
  const evidence = new Map<string, FileReport>();
  for (const path of options.reports) {
    for (const report of await readReport(path, surroundings.cwd)) {
      const known = report.kind === 'evidence' ? evidence : dossiers;
      const before = known.get(report.file);
      // Every shard reports the evidence that it used; a dossier belongs to one shard only.
      if (before !== undefined && (known === dossiers || JSON.stringify(before) !== JSON.stringify(report))) {
        throw new CannotCheck(`cannot merge ${path}: another report says something else of ${report.file}, or the same report was given twice`);
      }
      known.set(report.file, report);
    }
  }
  const files = [...[...dossiers.values()].sort(byFile), ...[...evidence.values()].sort(byFile)];
  const summary = summarise(files);
  surroundings.stdout.write(whole(json)({ files, summary, version: surroundings.version }, { colour: false, width: undefined }));
  return exitStatus(summary, options);
}

async function readReport(path: string, cwd: string): Promise<readonly FileReport[]> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new CannotCheck(`cannot read the report ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const files = filesOf(text);
  if (files === undefined) throw new CannotCheck(`cannot merge ${path}: it is no report of dossier check --format json`);
  return files;
}

function filesOf(text: string): readonly FileReport[] | undefined {
  try {
    const report = JSON.parse(text) as { readonly version?: unknown; readonly files?: unknown } | null;
    if (report?.version !== 1 || !Array.isArray(report.files) || !report.files.every(isFileReport)) return undefined;
    return report.files;
  } catch {
    return undefined;
  }
}

function isFileReport(value: unknown): value is FileReport {
  const { file, kind, findings, coverage } = (value ?? {}) as Partial<Record<keyof FileReport, unknown>>;
  const { metrics, claims } = (coverage ?? {}) as { readonly metrics?: unknown; readonly claims?: unknown };
  return typeof file === 'string' && typeof kind === 'string' && Array.isArray(findings)
    && findings.every((finding: unknown) => typeof finding === 'object' && finding !== null && 'severity' in finding)
    && typeof metrics === 'object' && metrics !== null && typeof claims === 'object' && claims !== null;
}
