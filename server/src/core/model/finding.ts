import type { Location } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { MetricVerdict } from './claim.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export const ruleIds = [
  'missing-section', 'empty-section', 'duplicate-section', 'section-order', 'missing-field', 'invalid-field',
  'placeholder', 'wrong-company', 'length', 'table-shape', 'unknown-strength', 'unanswered-question',
  'metric-mismatch', 'dropped-hedge', 'unsupported-metric', 'unsupported-claim', 'overstated-strength',
  'inconsistency', 'unmapped-requirement', 'stale-evidence', 'evidence-invalid', 'evidence-duplicate-id',
  'evidence-conflict', 'evidence-artefact-missing', 'evidence-artefact-changed', 'evidence-outside-workspace',
  'unknown-evidence', 'no-evidence-file', 'evidence-unreadable', 'unused-suppression', 'suppression-without-reason',
] as const;

export type RuleId = (typeof ruleIds)[number];

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** In the source of the file that was checked; a finding about the whole file covers its first line. */
  readonly span: Span;
  /** One sentence: actual, expected, where from. */
  readonly message: string;
  readonly related: readonly { readonly location: Location; readonly message: string }[];
  readonly fixes: readonly Fix[];
  readonly verdict?: MetricVerdict;
  /** The claim's rendered text. */
  readonly claimed?: string;
  readonly evidence?: { readonly id: string; readonly location: Location };
}

/** A change that removes the finding, applied as one undoable step. */
export interface Fix {
  readonly title: string;
  /** In the checked file. */
  readonly edits: readonly TextEdit[];
  /** In other files; a fix that has any is never applied without a person looking (`--fix`). */
  readonly elsewhere?: readonly FileEdit[];
  /** Safe to apply without looking (`--fix`). */
  readonly safe: boolean;
  readonly preferred: boolean;
}

/** An edit of another file of the workspace; the location's range says the same as its span. */
export interface FileEdit {
  readonly location: Location;
  readonly newText: string;
}
