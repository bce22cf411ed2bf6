import type { Rule } from './rule.ts';
import { duplicateSection } from './rules/duplicate-section.ts';
import { emptySection } from './rules/empty-section.ts';
import { invalidField } from './rules/invalid-field.ts';
import { length } from './rules/length.ts';
import { missingField } from './rules/missing-field.ts';
import { missingSection } from './rules/missing-section.ts';
import { placeholder } from './rules/placeholder.ts';
import { sectionOrder } from './rules/section-order.ts';
import { tableShape } from './rules/table-shape.ts';
import { unansweredQuestion } from './rules/unanswered-question.ts';
import { unknownStrength } from './rules/unknown-strength.ts';
import { wrongCompany } from './rules/wrong-company.ts';
import { unmappedRequirement } from './rules/unmapped-requirement.ts';
import { droppedHedge } from './rules/dropped-hedge.ts';
import { metricMismatch } from './rules/metric-mismatch.ts';
import { unsupportedMetric } from './rules/unsupported-metric.ts';
import { inconsistency } from './rules/inconsistency.ts';
import { overstatedStrength } from './rules/overstated-strength.ts';
import { unsupportedClaim } from './rules/unsupported-claim.ts';
import { unknownEvidence } from './rules/unknown-evidence.ts';
import { evidenceArtefactChanged } from './rules/evidence-artefact-changed.ts';
import { evidenceArtefactMissing } from './rules/evidence-artefact-missing.ts';
import { evidenceConflict } from './rules/evidence-conflict.ts';
import { evidenceDuplicateId } from './rules/evidence-duplicate-id.ts';
import { evidenceInvalid } from './rules/evidence-invalid.ts';
import { evidenceOutsideWorkspace } from './rules/evidence-outside-workspace.ts';
import { evidenceUnreadable } from './rules/evidence-unreadable.ts';
import { noEvidenceFile } from './rules/no-evidence-file.ts';
import { staleEvidence } from './rules/stale-evidence.ts';
import { suppressionWithoutReason } from './rules/suppression-without-reason.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  missingSection, emptySection, duplicateSection, sectionOrder, missingField, invalidField, placeholder, wrongCompany, length, tableShape,
  unknownStrength, unansweredQuestion, unmappedRequirement,
  metricMismatch, droppedHedge, unsupportedMetric, unsupportedClaim, overstatedStrength, inconsistency, unknownEvidence,
  staleEvidence, evidenceInvalid, evidenceDuplicateId, evidenceConflict,
  evidenceArtefactMissing, evidenceArtefactChanged, evidenceOutsideWorkspace, noEvidenceFile, evidenceUnreadable,
  unusedSuppression, suppressionWithoutReason,
];
