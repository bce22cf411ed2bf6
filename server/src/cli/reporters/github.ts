import type { Severity } from '../../core/model/finding.ts';
import type { FileReport, StreamingReporter } from '../report.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub Actions shows on the changed lines of a pull request. */
export const github: StreamingReporter = () => ({ begin: () => '', file: annotations, end: () => '' });

function annotations({ findings }: FileReport): string {
  return findings
    .map((finding) => {
      const properties = Object.entries({
        file: finding.file,
        line: finding.line,
        // GitHub refuses columns on an annotation of several lines.
        ...(finding.line === finding.endLine ? { col: finding.column, endColumn: finding.endColumn } : {}),
        endLine: finding.endLine,
        title: finding.rule,
      }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${commands[finding.severity]} ${properties.join(',')}::${escapeData(finding.message)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
