import type { MetricComparison } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { compareQuantities } from '../quantities/compare.ts';
import type { Candidate } from './link-metric.ts';

/** A candidate with what the comparison says. */
export interface Option extends Candidate {
  readonly comparison: MetricComparison;
}

export interface Decision {
  readonly verdict: 'match' | 'weaker' | 'overclaim' | 'contradiction' | 'no-evidence' | 'undecided';
  readonly comparison: MetricComparison | undefined;
  readonly nearest: readonly EvidenceItem[];
  readonly swappedWith: EvidenceItem | undefined;
}

/** Candidates whose scores differ by less fit equally well. */
const margin = 0.45;

/**
 * Any equally good item that agrees is enough. A mismatch needs a single clear candidate: a near one, with no other that
 * is as near and says something else.
 */
export function decide(options: readonly Option[]): Decision {
  const best = options[0];
  const nearest = [...new Set(options.map((option) => option.proven.item))].slice(0, 3);
  if (!best) return { verdict: 'no-evidence', comparison: undefined, nearest: [], swappedWith: undefined };
  const tier = options.filter((option) => option.score >= best.score - margin);
  const agreeing = tier.find((option) => option.comparison.verdict === 'match') ?? tier.find(agrees);
  if (agreeing) return settled(agreeing);
  const near = tier.filter((option) => option.strong);
  if (near.length === 0) {
    const elsewhere = options.find((option) => agrees(option) && !option.otherKind && option.proven.measure.size > 0);
    return elsewhere ? settled(elsewhere) : { verdict: 'no-evidence', comparison: undefined, nearest, swappedWith: undefined };
  }
  const level = near.filter((option) => !option.otherKind);
  const first = level[0] ?? near[0]!;
  if (level.some((option) => !sameValue(option, first))) {
    return { verdict: 'undecided', comparison: first.comparison, nearest, swappedWith: undefined };
  }
  const swapped = options.find((option) => !tier.includes(option) && option.comparison.verdict === 'match');
  return { ...settled(first), swappedWith: swapped?.proven.item };
}

function settled(option: Option): Decision {
  return { verdict: option.comparison.verdict, comparison: option.comparison, nearest: [], swappedWith: undefined };
}

function agrees({ comparison }: Option): boolean {
  return comparison.verdict === 'match' || comparison.verdict === 'weaker';
}

function sameValue(a: Option, b: Option): boolean {
  return a === b || compareQuantities(a.proven.quantity, b.proven.quantity).verdict === 'match';
}
