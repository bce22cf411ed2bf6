import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { RuleId, Severity } from '../../core/model/finding.ts';
import type { CheckReport, Place, ReportedFinding, Reporter } from '../report.ts';
import { describeRule } from '../rule-descriptions.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning and the SARIF viewers of editors. */
export const sarif: Reporter = (report) => JSON.stringify(log(report), undefined, 2) + '\n';

function log(report: CheckReport): Log {
  const findings = report.files.flatMap((file) => file.findings);
  const ids = [...new Set(findings.map((finding) => finding.rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dossier', semanticVersion: report.version, rules: ids.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        artifacts: report.files.map((file) => ({ location: { uri: artifactUri(file.file) } })),
        results: findings.map((finding) => result(finding, ids)),
      },
    ],
  };
}

function descriptor(id: RuleId): ReportingDescriptor {
  return { id, shortDescription: { text: describeRule(id) } };
}

function result(finding: ReportedFinding, ids: readonly RuleId[]): Result {
  const properties = {
    severity: finding.severity,
    ...(finding.verdict === undefined ? {} : { verdict: finding.verdict }),
    ...(finding.claimed === undefined ? {} : { claimed: finding.claimed }),
    ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
  };
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [location(finding)],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map((related, id) => ({
            ...location(related),
            id,
            message: { text: related.message },
          })),
        }),
    properties,
  };
}

function location(place: Place): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(place.file) },
      region: { startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn },
    },
  };
}

/** A relative reference for paths below the current folder, a `file:` URI for absolute ones. */
function artifactUri(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]:\//.test(file) ? `file:///${path}` : path;
}
