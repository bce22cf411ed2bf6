import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../text/span.ts';
import type { EvidenceContext } from './rule.ts';

export interface Coverage {
  readonly metrics: {
    readonly seen: number; readonly judged: number; readonly backed: number; readonly weaker: number;
    readonly mismatched: number; readonly unsupported: number; readonly undecided: number; readonly notClaims: number;
  };
  readonly claims: { readonly seen: number; readonly backed: number; readonly partly: number; readonly unsupported: number };
}

/** A suppression comment of the dossier, for the listing. */
export interface Suppression {
  readonly span: Span;
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly used: boolean;
}

export interface CheckResult {
  readonly dossier: Dossier;
  readonly evidence: EvidenceSet;
  /** In source order, suppressed ones taken out. */
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  readonly metrics: readonly MetricMention[];
  readonly claims: readonly ClaimMention[];
  readonly coverage: Coverage;
}

/** Checks one dossier against the evidence that applies to it. Pure and total: whatever a person wrote, it returns. */
export function checkDossier(_dossier: Dossier, _evidence: EvidenceSet, _settings: Settings): CheckResult {
  throw new Error("not built yet");
}

/** Checks one evidence file. */
export function checkEvidence(_context: EvidenceContext): readonly Finding[] {
  return [];
}
