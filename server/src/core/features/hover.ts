import type { CheckResult } from '../check/check.ts';
import type { Span } from '../text/span.ts';
import { claimState, describeClaim, describeMetric } from './describe.ts';
import type { Description } from './describe.ts';

export interface HoverContent {
  /** In the dossier's source: the innermost thing described. */
  readonly span: Span;
  /** The metric first, then the claim it stands in. */
  readonly descriptions: readonly Description[];
}

/** What is known about the number and the claim at an offset; undefined where there is neither. */
export function hoverAt(result: CheckResult, offset: number): HoverContent | undefined {
  const metric = result.metrics.find((mention) => holds(mention.span, offset));
  const claim = result.claims.find((mention) => holds(mention.span, offset) && claimState(mention) !== undefined);
  const descriptions: Description[] = [];
  if (metric) descriptions.push(describeMetric(metric));
  if (claim) descriptions.push(describeClaim(claim));
  const span = metric?.span ?? claim?.span;
  return span && { span, descriptions };
}

/** Both ends count: a cursor just behind the last digit is still on the number. */
function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
