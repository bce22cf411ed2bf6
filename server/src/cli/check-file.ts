import { checkDossier, checkEvidence, type CheckResult } from '../core/check/check.ts';
import { sumCoverage } from '../core/check/coverage.ts';
import type { CheckMemo } from '../core/check/check-memo.ts';
import type { Companions } from '../core/model/companions.ts';
import type { Dossier } from '../core/model/dossier.ts';
import type { EvidenceSet } from '../core/model/evidence.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Settings } from '../core/model/settings.ts';
import { readDossier } from '../core/templates/read-dossier.ts';
import { lineIndex, positionAt, rangeOf, type LineIndex } from '../core/text/line-index.ts';
import type { Location } from '../core/text/position.ts';
import type { EvidenceSnapshot, Snapshot } from '../workspace.ts';
import type { Paths } from './paths.ts';
import type { FileReport, Place, ReportedFinding } from './report.ts';

/** A document with the kind it is read as. */
export interface Readable {
  readonly dossier: Dossier;
  readonly settings: Settings;
  readonly companions: Companions;
  readonly memo?: CheckMemo | undefined;
}

/**
 * A named file that is no dossier is read as a brief, for its numbers and claims; what a brief should hold is then
 * not asked of it.
 */
export function readAsDossier(snapshot: Snapshot): Readable {
  if (snapshot.dossier !== undefined) return { ...snapshot, dossier: snapshot.dossier };
  const brief = snapshot.templates.find((template) => template.id === 'brief')!;
  return {
    dossier: readDossier(snapshot.document, brief),
    companions: snapshot.companions,
    memo: snapshot.memo,
    settings: { ...snapshot.settings, rules: { ...snapshot.settings.rules, 'missing-section': 'off' } },
  };
}

export function checkReadable({ dossier, settings, companions, memo }: Readable, evidence: EvidenceSet): CheckResult {
  return checkDossier(dossier, evidence, settings, companions, memo);
}

export function reportDossier(result: CheckResult, at: Paths, fixed: number): FileReport {
  const { document, template } = result.dossier;
  return {
    file: at.shown(document.uri),
    kind: template.id,
    evidence: evidenceUris(result.evidence).map(at.shown),
    findings: result.findings.map((finding) => reportFinding(finding, document.uri, document.lines, at)),
    suppressions: result.suppressions.map(({ span, rules, reason, used }) => ({
      line: positionAt(document.lines, span.start).line + 1,
      rules,
      reason,
      used,
    })),
    coverage: result.coverage,
    text: document.text,
    fixable: result.findings.filter(hasSafeFix).length,
    fixed,
  };
}

export function reportEvidence({ uri, text, file, set, artefacts, settings }: EvidenceSnapshot, today: string, at: Paths): FileReport {
  const lines = lineIndex(text);
  const findings = checkEvidence({ file, text, set, artefacts, settings, today });
  return {
    file: at.shown(uri),
    kind: 'evidence',
    evidence: [],
    findings: findings.map((finding) => reportFinding(finding, uri, lines, at)),
    suppressions: [],
    coverage: sumCoverage([]),
    text,
    fixable: 0,
    fixed: 0,
  };
}

export function hasSafeFix(finding: Finding): boolean {
  return finding.fixes.some((fix) => fix.safe);
}

/** All that apply, read or not, in the order in which they were found. */
export function evidenceUris(evidence: EvidenceSet): string[] {
  return [...new Set([...evidence.files, ...evidence.unreadable].map((file) => file.uri))];
}

function reportFinding(finding: Finding, uri: string, lines: LineIndex, at: Paths): ReportedFinding {
  const { rule, severity, message, verdict, claimed, evidence } = finding;
  return {
    ...at.place(uri, rangeOf(lines, finding.span)),
    rule,
    severity,
    message,
    ...(verdict === undefined ? {} : { verdict }),
    ...(claimed === undefined ? {} : { claimed }),
    ...(evidence === undefined ? {} : { evidence: evidencePlace(evidence.id, evidence.location, at) }),
    related: finding.related.map((related) => ({ ...placeOf(related.location, at), message: related.message })),
  };
}

export function evidencePlace(id: string, location: Location, at: Paths): { id: string; file: string; line: number } {
  return { id, file: at.shown(location.uri), line: location.range.start.line + 1 };
}

function placeOf(location: Location, at: Paths): Place {
  return at.place(location.uri, location.range);
}
