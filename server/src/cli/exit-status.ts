import type { Severity } from '../core/model/finding.ts';
import type { FailingArguments } from './arguments.ts';
import type { Summary } from './report.ts';

const bySeverity = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** What the findings make of the run. */
export function exitStatus({ findings }: Summary, { exitZero, failOn, maxWarnings }: FailingArguments): 0 | 1 {
  if (exitZero) return 0;
  const tooManyWarnings = maxWarnings !== undefined && findings.warning > maxWarnings;
  const failing = bySeverity
    .slice(0, bySeverity.indexOf(failOn) + 1)
    .some((severity) => findings[severity] > 0 && !(severity === 'warning' && maxWarnings !== undefined));
  return failing || tooManyWarnings ? 1 : 0;
}
