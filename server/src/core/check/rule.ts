import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { Companions } from '../model/companions.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Artefacts, EvidenceFile, EvidenceSet } from '../model/evidence.ts';
import type { Finding, RuleId, Severity } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { Suppression } from './suppressions.ts';

/** What a rule reports; the checker adds the rule's id, and its severity where the report names none. */
export type Report = Omit<Finding, 'rule' | 'severity' | 'related' | 'fixes'> &
  Partial<Pick<Finding, 'related' | 'fixes' | 'severity'>>;

export interface DossierContext {
  readonly dossier: Dossier;
  readonly evidence: EvidenceSet;
  readonly metrics: readonly MetricMention[];
  readonly claims: readonly ClaimMention[];
  readonly settings: Settings;
  readonly companions: Companions;
}

export interface SuppressionContext extends DossierContext {
  readonly suppressions: readonly Suppression[];
}

export interface EvidenceContext {
  readonly file: EvidenceFile;
  readonly text: string;
  readonly set: EvidenceSet;
  readonly settings: Settings;
  /** What the artefacts of the file's items hold; empty where nobody has looked. */
  readonly artefacts: Artefacts;
  /** ISO date (YYYY-MM-DD); given by the caller so that the core stays deterministic. */
  readonly today: string;
}

/** A check on one dossier, one file per rule under `rules/`. */
export interface DossierRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly applies: 'dossier';
  check(context: DossierContext): readonly Report[];
}

/** A check on the suppressions, after they were applied; its own findings can't be suppressed. */
export interface SuppressionRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly applies: 'suppressions';
  check(context: SuppressionContext): readonly Report[];
}

/** A check on an evidence file. */
export interface EvidenceRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly applies: 'evidence';
  check(context: EvidenceContext): readonly Report[];
}

export type Rule = DossierRule | SuppressionRule | EvidenceRule;
