import type { Rule } from './rule.ts';
import { droppedHedge } from './rules/dropped-hedge.ts';
import { metricMismatch } from './rules/metric-mismatch.ts';
import { unsupportedMetric } from './rules/unsupported-metric.ts';
import { unsupportedClaim } from './rules/unsupported-claim.ts';
import { unknownEvidence } from './rules/unknown-evidence.ts';
import { evidenceConflict } from './rules/evidence-conflict.ts';
import { evidenceDuplicateId } from './rules/evidence-duplicate-id.ts';
import { evidenceInvalid } from './rules/evidence-invalid.ts';
import { evidenceUnreadable } from './rules/evidence-unreadable.ts';
import { noEvidenceFile } from './rules/no-evidence-file.ts';
import { staleEvidence } from './rules/stale-evidence.ts';
import { suppressionWithoutReason } from './rules/suppression-without-reason.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  metricMismatch, droppedHedge, unsupportedMetric, unsupportedClaim, unknownEvidence,
  staleEvidence, evidenceInvalid, evidenceDuplicateId, evidenceConflict, noEvidenceFile, evidenceUnreadable,
  unusedSuppression, suppressionWithoutReason,
];
