import type { Rule } from './rule.ts';
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
  staleEvidence, evidenceInvalid, evidenceDuplicateId, evidenceConflict, noEvidenceFile, evidenceUnreadable,
  unusedSuppression, suppressionWithoutReason,
];
