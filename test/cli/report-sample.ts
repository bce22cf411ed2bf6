import type { CheckReport, FileReport, ReportedFinding } from '../../server/src/cli/report.ts';
import { summarise } from '../../server/src/cli/report.ts';
import { sumCoverage } from '../../server/src/core/check/coverage.ts';

const text = '# Nordlicht Logistik — Dispatcher\n\n- Kept 97% of <deliveries> on time, and "late" ones short.\n- Planned 40 tours a day.\n';

export const mismatch: ReportedFinding = {
  file: 'briefs/nord & licht, 100%.md',
  line: 3,
  column: 8,
  endLine: 3,
  endColumn: 11,
  rule: 'metric-mismatch',
  severity: 'error',
  message: '97% differs from 93%: "93% of deliveries on time" (evidence.md:4).',
  verdict: 'overclaim',
  claimed: '97%',
  evidence: { id: 'on-time', file: 'evidence.md', line: 4 },
  related: [{ file: 'evidence.md', line: 4, column: 3, endLine: 4, endColumn: 6, message: '93% of deliveries on time' }],
};

const unsupported: ReportedFinding = {
  file: mismatch.file,
  line: 4,
  column: 11,
  endLine: 4,
  endColumn: 19,
  rule: 'unsupported-metric',
  severity: 'warning',
  message: 'No evidence for 40 tours.',
  verdict: 'no-evidence',
  claimed: '40 tours',
  related: [],
};

const wholeFile: ReportedFinding = {
  file: mismatch.file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 34,
  rule: 'missing-section',
  severity: 'warning',
  message: 'The section "Gap Analysis" is missing.',
  related: [],
};

const coverage = {
  metrics: { seen: 4, judged: 2, backed: 0, weaker: 0, mismatched: 1, unsupported: 1, undecided: 0, notClaims: 2 },
  claims: { seen: 2, backed: 1, partly: 0, unsupported: 1 },
};

const dirty: FileReport = {
  file: mismatch.file,
  kind: 'brief',
  evidence: ['evidence.md'],
  findings: [wholeFile, mismatch, unsupported],
  suppressions: [{ line: 9, rules: ['unsupported-claim'], reason: 'letter is on its way', used: true }],
  coverage,
  text,
  fixable: 1,
  fixed: 0,
};

const clean: FileReport = { ...dirty, file: 'briefs/clean.md', findings: [], suppressions: [], text: '', fixable: 0, coverage: sumCoverage([]) };
const evidence: FileReport = { ...clean, file: 'evidence.md', kind: 'evidence', evidence: [] };

const files = [clean, dirty, evidence];
export const sample: CheckReport = { files, summary: summarise(files), version: '9.8.7' };
