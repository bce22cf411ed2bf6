import type { Reporter, ReportedFinding } from '../report.ts';

/** One document for the whole run. */
export const json: Reporter = (report) =>
  JSON.stringify(
    {
      version: 1,
      files: report.files.map(({ file, kind, evidence, findings, coverage }) => ({
        file,
        kind,
        evidence,
        findings: findings.map(findingObject),
        coverage,
      })),
      summary: report.summary,
    },
    undefined,
    2,
  ) + '\n';

/** One line per finding. */
export const jsonl: Reporter = (report) =>
  report.files
    .flatMap((file) => file.findings)
    .map((finding) => JSON.stringify(findingObject(finding)) + '\n')
    .join('');

/** Keys in the order of the documentation; absent ones are left out. */
function findingObject(finding: ReportedFinding): object {
  const { file, line, column, endLine, endColumn, rule, severity, message, verdict, claimed, evidence, related } = finding;
  return { file, line, column, endLine, endColumn, rule, severity, message, verdict, claimed, evidence, related };
}
