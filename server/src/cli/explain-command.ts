import type { CheckResult } from '../core/check/check.ts';
import type { EvidenceItem } from '../core/model/evidence.ts';
import { rangeOf } from '../core/text/line-index.ts';
import type { Span } from '../core/text/span.ts';
import { createNodeFileSystem } from '../node/file-system.ts';
import { childUri } from '../uri.ts';
import { createWorkspace, type OpenBuffer } from '../workspace.ts';
import type { ExplainArguments } from './arguments.ts';
import { checkReadable, evidencePlace, evidenceUris, readAsDossier } from './check-file.ts';
import { explainClaim, explainMetric, type Explanation, type Places } from './explanation.ts';
import { configurationFaults, Failures, faultsOfEvidence } from './failures.ts';
import { CannotCheck, type Surroundings } from './io.ts';
import { pathsFrom, type Paths } from './paths.ts';
import { explainJsonl, explainPretty } from './reporters/explain.ts';
import { inputDossier, type InputDossier } from './standard-input.ts';
import { styleOf } from './style.ts';
import { workspaceOptions } from './workspace-options.ts';

/** `dossier explain`: every number and claim of one file, judged or not, in source order. */
export async function explain(options: ExplainArguments, surroundings: Surroundings): Promise<number> {
  const at = pathsFrom(surroundings.cwd);
  const fs = createNodeFileSystem();
  const input = options.file === '-' ? inputDossier(await surroundings.readStdin()) : undefined;
  const uri = input === undefined ? at.uri(options.file) : childUri(at.uri(surroundings.cwd), inputName);
  const overlay = new Map<string, OpenBuffer>();
  if (input !== undefined) overlay.set(uri, { version: 1, text: input.text });
  const workspace = createWorkspace(fs, { ...(await workspaceOptions(options, surroundings.cwd, at, fs)), overlay });
  const snapshot = await workspace.snapshot(uri);
  if (snapshot.kind === 'unreadable') throw new CannotCheck(`cannot explain ${options.file}: it ${snapshot.reason}`);
  const failures = new Failures();
  failures.addConfigurationFaults(configurationFaults(snapshot.problems, at));
  failures.throwIfConfigurationIsBroken();
  const explanation = explainResult(checkReadable(readAsDossier(snapshot), snapshot.evidence), at, input);
  surroundings.stdout.write(
    options.format === 'jsonl' ? explainJsonl(explanation) : explainPretty(explanation, styleOf(surroundings.stdout, surroundings.env)),
  );
  const faults = faultsOfEvidence(snapshot.evidence, at);
  for (const fault of faults) surroundings.stderr.write(`dossier: ${fault}\n`);
  return faults.length > 0 ? 2 : 0;
}

/** Stands for standard input in the current folder, so that its evidence and settings apply; no such file is read. */
const inputName = 'standard input.md';

function explainResult(result: CheckResult, at: Paths, input: InputDossier | undefined): Explanation {
  const { document, template } = result.dossier;
  const places: Places = {
    place: (range) => (input === undefined ? at.place(document.uri, range) : input.place(range)),
    evidence: (item) => evidencePlace(item.id, item.location, at),
  };
  const mentions = [
    ...result.claims.map((claim) => ({ span: claim.span, explain: () => explainClaim(claim, rangeOf(document.lines, claim.span), places) })),
    ...result.metrics.map((metric) => ({ span: metric.span, explain: () => explainMetric(metric, rangeOf(document.lines, metric.span), places) })),
  ].sort((a, b) => outermostFirst(a.span, b.span));
  return {
    file: input === undefined ? at.shown(document.uri) : '-',
    kind: template.id,
    evidence: evidenceUris(result.evidence).map(at.shown),
    mentions: mentions.map((mention) => mention.explain()),
    lines: input === undefined ? document.text.split(/\r\n|\r|\n/) : input.lines,
    statements: new Map(result.evidence.items.map((item: EvidenceItem) => [item.id, item.statement])),
  };
}

function outermostFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
