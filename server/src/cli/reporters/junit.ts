import type { FileReport, ReportedFinding, Reporter } from '../report.ts';

/** One test suite a file, one failed test case a finding; a clean file is one passed test case. */
export const junit: Reporter = (report) => {
  const failures = report.files.reduce((sum, file) => sum + file.findings.length, 0);
  const tests = report.files.reduce((sum, file) => sum + Math.max(1, file.findings.length), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="dossier" tests="${tests}" failures="${failures}">`,
    ...report.files.flatMap(suite),
    '</testsuites>',
    '',
  ].join('\n');
};

function suite(file: FileReport): string[] {
  const cases = file.findings.length === 0 ? [`    <testcase name="${escape(file.file)}" classname="${escape(file.kind)}"/>`] : file.findings.flatMap(testCase);
  return [
    `  <testsuite name="${escape(file.file)}" tests="${Math.max(1, file.findings.length)}" failures="${file.findings.length}">`,
    ...cases,
    '  </testsuite>',
  ];
}

function testCase(finding: ReportedFinding): string[] {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  return [
    `    <testcase name="${escape(`${finding.rule} ${finding.line}:${finding.column}`)}" classname="${escape(finding.file)}">`,
    `      <failure type="${finding.severity}" message="${escape(finding.message)}">${escape(`${place} ${finding.message}`)}</failure>`,
    '    </testcase>',
  ];
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, ' ')
    // Not allowed in XML 1.0, not even as a reference.
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
