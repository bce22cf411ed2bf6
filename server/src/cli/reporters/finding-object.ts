import type { ReportedFinding } from '../report.ts';

/** Keys in the order of the documentation; absent ones are left out. */
export function findingObject(finding: ReportedFinding): object {
  const { file, line, column, endLine, endColumn, rule, severity, message, verdict, claimed, evidence, related } = finding;
  return { file, line, column, endLine, endColumn, rule, severity, message, verdict, claimed, evidence, related };
}
