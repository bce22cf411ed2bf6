import type { MetricMention } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { ReadPassage } from './statements.ts';

/** Finds every number of the dossier, says whose it is, and compares the candidate's with the evidence. */
export function judgeMetrics(_dossier: Dossier, _passages: readonly ReadPassage[], _evidence: EvidenceSet): readonly MetricMention[] {
  return [];
}
