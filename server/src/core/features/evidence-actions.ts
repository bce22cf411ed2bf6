import type { CheckResult } from '../check/check.ts';
import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { toSource } from '../text/rendered-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import { offerToAdd } from './add-to-evidence.ts';
import type { DossierAction } from './code-actions.ts';
import { linkToEvidence } from './link-to-evidence.ts';

/** What an unsupported number or claim is about: the mentions that its finding stands on. */
export interface Unsupported {
  readonly finding: Finding;
  readonly metric: MetricMention | undefined;
  readonly claim: ClaimMention | undefined;
}

/** For what nothing in the evidence backs: a link to the item that does, or a new item. */
export function evidenceActions(result: CheckResult, findings: readonly Finding[]): DossierAction[] {
  return findings.flatMap((finding) => {
    const unsupported = unsupportedAt(result, finding);
    return unsupported === undefined ? [] : [...linkToEvidence(result, unsupported), ...offerToAdd(result, unsupported)];
  });
}

/** Undefined for findings of other rules, and for hints, which repeat another finding. */
export function unsupportedAt(result: CheckResult, finding: Finding): Unsupported | undefined {
  const { rule, severity, span } = finding;
  if ((rule !== 'unsupported-metric' && rule !== 'unsupported-claim') || severity === 'hint') return undefined;
  return {
    finding,
    metric: rule === 'unsupported-metric' ? result.metrics.find((one) => one.span.start === span.start && one.span.end === span.end) : undefined,
    claim: result.claims.find((one) => one.unbacked.some((part) => sameEnd(toSource(one.passage.rendered, part.span), span))) ?? result.claims.find((one) => overlaps(one.span, span)),
  };
}

/** A name is told in full although a clause may have its last word only. */
function sameEnd(a: Span, b: Span): boolean {
  return a.end === b.end && overlaps(a, b);
}
