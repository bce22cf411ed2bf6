import type { ClaimMention, MetricMention } from '../model/claim.ts';

/** What was seen, judged and not judged: a checker that recognises little looks clean. */
export interface Coverage {
  /** seen = judged + undecided + notClaims; judged = backed + weaker + mismatched + unsupported. */
  readonly metrics: {
    readonly seen: number;
    readonly judged: number;
    readonly backed: number;
    readonly weaker: number;
    readonly mismatched: number;
    readonly unsupported: number;
    readonly undecided: number;
    readonly notClaims: number;
  };
  /** Claims about finished or running work; `seen` also counts those that were not judged. */
  readonly claims: { readonly seen: number; readonly backed: number; readonly partly: number; readonly unsupported: number };
}

export function coverageOf(metrics: readonly MetricMention[], claims: readonly ClaimMention[]): Coverage {
  const count = (...verdicts: readonly MetricMention['verdict'][]): number =>
    metrics.filter((metric) => verdicts.includes(metric.verdict)).length;
  const [backed, weaker, unsupported] = [count('match'), count('weaker'), count('no-evidence')];
  const mismatched = count('overclaim', 'contradiction');
  const owned = claims.filter((claim) => claim.owner === 'candidate');
  const judged = owned.filter((claim) => claim.judged);
  return {
    metrics: {
      seen: metrics.length,
      judged: backed + weaker + mismatched + unsupported,
      backed,
      weaker,
      mismatched,
      unsupported,
      undecided: count('undecided'),
      notClaims: count('not-a-claim'),
    },
    claims: {
      seen: owned.length,
      backed: judged.filter((claim) => claim.verdict === 'full').length,
      partly: judged.filter((claim) => claim.verdict === 'partial').length,
      unsupported: judged.filter((claim) => claim.verdict === 'none').length,
    },
  };
}

/** Adds up the coverage of several dossiers. */
export function sumCoverage(all: readonly Coverage[]): Coverage {
  const sum = <K extends string>(parts: readonly Readonly<Record<K, number>>[], keys: readonly K[]): Record<K, number> =>
    Object.fromEntries(keys.map((key) => [key, parts.reduce((total, part) => total + part[key], 0)])) as Record<K, number>;
  return {
    metrics: sum(all.map((each) => each.metrics), ['seen', 'judged', 'backed', 'weaker', 'mismatched', 'unsupported', 'undecided', 'notClaims']),
    claims: sum(all.map((each) => each.claims), ['seen', 'backed', 'partly', 'unsupported']),
  };
}
