import type { FileReport, StreamingReporter } from '../report.ts';
import { findingObject } from './finding-object.ts';

/** One document for the whole run. */
export const json: StreamingReporter = () => {
  let files = 0;
  return {
    begin: () => '{\n  "version": 1,\n  "files": [',
    file: (report) => `${files++ === 0 ? '' : ','}\n    ${indented(fileObject(report), 4)}`,
    end: (summary) => `${files === 0 ? '' : '\n  '}],\n  "summary": ${indented(summary, 2)}\n}\n`,
  };
};

function fileObject({ file, kind, evidence, findings, coverage }: FileReport): object {
  return { file, kind, evidence, findings: findings.map(findingObject), coverage };
}

/** As it stands inside another value; no text of JSON holds a line end. */
function indented(value: object, columns: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(columns)}`);
}

/** One line per finding. */
export const jsonl: StreamingReporter = () => ({
  begin: () => '',
  // To ask for the findings where their lines are at hand would be to read them.
  file: (report) => report.lines ?? report.findings.map((finding) => `${JSON.stringify(findingObject(finding))}\n`).join(''),
  end: () => '',
});
