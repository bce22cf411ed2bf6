import { sumCoverage, type Coverage } from '../core/check/coverage.ts';
import type { MetricVerdict } from '../core/model/claim.ts';
import type { RuleId, Severity } from '../core/model/finding.ts';

/** Lines and columns from 1, columns in UTF-16 units, `endColumn` exclusive; `file` as it is printed. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface EvidencePlace {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** A finding as `--format jsonl` prints it, key by key. */
export interface ReportedFinding extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly verdict?: MetricVerdict;
  readonly claimed?: string;
  readonly evidence?: EvidencePlace;
  readonly related: readonly (Place & { readonly message: string })[];
}

export interface ReportedSuppression {
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly used: boolean;
}

/** Findings as lines of JSON; as UTF-8 where they were kept, for mostly they are only printed. */
export type Lines = string | Uint8Array;

/** One checked file: a dossier, or an evidence file (`kind` is `evidence`, nothing of it is counted in `coverage`). */
export interface FileReport {
  readonly file: string;
  readonly kind: string;
  /** Evidence files it was checked against. */
  readonly evidence: readonly string[];
  readonly findings: readonly ReportedFinding[];
  readonly suppressions: readonly ReportedSuppression[];
  readonly coverage: Coverage;
  /** The findings as `--format jsonl` prints them, where that is at hand. */
  readonly lines?: Lines;
  /** What was checked, for excerpts. */
  readonly text: string;
  /** Findings that `--fix` would take away. */
  readonly fixable: number;
  /** Edits that `--fix` made. */
  readonly fixed: number;
}

export interface Summary {
  readonly files: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly coverage: Coverage;
}

/** What a reporter prints: dossiers by path, then evidence files by path. */
export interface CheckReport {
  readonly files: readonly FileReport[];
  readonly summary: Summary;
  readonly version: string;
}

/** How a reporter may print. */
export interface Style {
  readonly colour: boolean;
  /** Columns to fit into; undefined where lines may be of any length. */
  readonly width: number | undefined;
}

/** Renders a report as the whole of standard output. */
export type Reporter = (report: CheckReport, style: Style) => string;

/** Renders a report file by file, dossiers by path and then evidence files by path, so that no more than one need be in memory. */
export type StreamingReporter = (style: Style, version: string) => {
  begin(): string;
  file(report: FileReport): Lines;
  end(summary: Summary): string;
};

/** The report of a run whose files are all at hand. */
export function whole(streaming: StreamingReporter): Reporter {
  return ({ files, summary, version }, style) => {
    const reporter = streaming(style, version);
    return [reporter.begin(), ...files.map((file) => textOf(reporter.file(file))), reporter.end(summary)].join('');
  };
}

export function textOf(lines: Lines): string {
  return typeof lines === 'string' ? lines : new TextDecoder().decode(lines);
}

/** For formats that say first what is known last. */
export function collected(reporter: Reporter): StreamingReporter {
  return (style, version) => {
    const files: FileReport[] = [];
    return {
      begin: () => '',
      file: (report) => {
        files.push(report);
        return '';
      },
      end: (summary) => reporter({ files, summary, version }, style),
    };
  };
}

export function summarise(files: readonly FileReport[]): Summary {
  const tally = new Tally();
  for (const { findings, coverage } of files) tally.add(countsOf(findings), coverage);
  return tally.summary;
}

export const severitiesInOrder = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** By severity: error, warning, information, hint. */
export function countsOf(findings: readonly { readonly severity: Severity }[]): readonly number[] {
  return severitiesInOrder.map((severity) => findings.filter((finding) => finding.severity === severity).length);
}

/** A summary that grows file by file. */
export class Tally {
  #summary: Summary = { files: 0, findings: { error: 0, warning: 0, information: 0, hint: 0 }, coverage: sumCoverage([]) };

  get summary(): Summary {
    return this.#summary;
  }

  /** `counts` by severity: error, warning, information, hint. */
  add(counts: readonly number[], coverage: Coverage): void {
    const { files, findings, coverage: before } = this.#summary;
    const sums = severitiesInOrder.map((severity, i) => [severity, findings[severity] + counts[i]!] as const);
    this.#summary = { files: files + 1, findings: Object.fromEntries(sums) as Summary['findings'], coverage: sumCoverage([before, coverage]) };
  }
}

/** The order in which reports print files of one sort. */
export function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
