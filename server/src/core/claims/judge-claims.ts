import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { ReadPassage } from './statements.ts';

/** Lists the statements of the dossier and says of finished and running work what backs it. */
export function judgeClaims(
  _dossier: Dossier,
  _passages: readonly ReadPassage[],
  _metrics: readonly MetricMention[],
  _evidence: EvidenceSet,
): readonly ClaimMention[] {
  return [];
}
