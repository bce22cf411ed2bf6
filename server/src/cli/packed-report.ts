import { countsOf, textOf, type FileReport, type Lines, type ReportedFinding } from './report.ts';
import { findingObject } from './reporters/finding-object.ts';

/** A report as workers hand it over and as the cache keeps it: the findings are one text, read only where somebody looks at them. */
export interface PackedReport extends Omit<FileReport, 'findings' | 'lines' | 'text'> {
  /** Findings by severity: error, warning, information, hint. */
  readonly counts: readonly number[];
}

export function packReport(report: FileReport): { readonly packed: PackedReport; readonly lines: string } {
  const { file, kind, evidence, findings, suppressions, coverage, fixable, fixed } = report;
  return {
    packed: { file, kind, evidence, suppressions, coverage, fixable, fixed, counts: countsOf(findings) },
    lines: findings.map((finding) => `${JSON.stringify(findingObject(finding))}\n`).join(''),
  };
}

export function unpackReport({ file, kind, evidence, suppressions, coverage, fixable, fixed }: PackedReport, lines: Lines, text: string): FileReport {
  let findings: readonly ReportedFinding[] | undefined;
  return {
    file, kind, evidence, suppressions, coverage, fixable, fixed, lines, text,
    get findings() {
      return (findings ??= lines.length === 0 ? [] : (JSON.parse(`[${textOf(lines).slice(0, -1).replaceAll('\n', ',')}]`) as ReportedFinding[]));
    },
  };
}
