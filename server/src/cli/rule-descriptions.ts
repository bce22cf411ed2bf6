import type { RuleId } from '../core/model/finding.ts';

const descriptions: Readonly<Record<RuleId, string>> = {
  'missing-section': 'A section of the template is missing.',
  'empty-section': 'A section has a heading and nothing below it.',
  'duplicate-section': 'A section that stands once in the template stands twice.',
  'section-order': 'A section stands in another place than in the template.',
  'missing-field': 'A field of the section is absent or empty.',
  'invalid-field': 'The value of a field is malformed.',
  placeholder: 'Text of the template, or a note to fill in, was left in place.',
  'wrong-company': 'Another company is named where this one belongs.',
  length: 'A part is shorter or longer than its template asks for.',
  'table-shape': 'A table row has an empty cell, or the table lacks a column.',
  'unknown-strength': 'A strength is no word of the vocabulary.',
  'unanswered-question': 'A question has no answer.',
  'metric-mismatch': 'The evidence has this metric and says otherwise.',
  'dropped-hedge': 'The evidence says about, or at least, and the dossier does not.',
  'unsupported-metric': 'No evidence item has this metric.',
  'unsupported-claim': 'Nothing in the evidence backs this claim.',
  'overstated-strength': 'A row is marked strong though its evidence is not.',
  inconsistency: 'The dossier disagrees with itself or with another one.',
  'unmapped-requirement': 'A must-have of the posting is covered by no row and no gap.',
  'stale-evidence': 'The evidence is older than the configured age.',
  'evidence-invalid': 'The evidence file has a fault in its syntax or schema.',
  'evidence-duplicate-id': 'Two evidence items have the same id.',
  'evidence-conflict': 'Two evidence items state the same metric differently.',
  'evidence-artefact-missing': 'The artefact that an item names is not there.',
  'evidence-artefact-changed': 'The artefact that an item names says otherwise by now.',
  'evidence-outside-workspace': 'The artefact that an item names lies outside the workspace.',
  'unknown-evidence': 'A link names an evidence item that does not exist.',
  'no-evidence-file': 'There is no evidence file for this dossier.',
  'evidence-unreadable': 'The evidence file could not be read, so nothing was checked against it.',
  'unused-suppression': 'A suppression suppresses nothing.',
  'suppression-without-reason': 'A suppression gives no reason.',
};

/** What the rule flags, in one sentence. */
export function describeRule(id: RuleId): string {
  return descriptions[id];
}
