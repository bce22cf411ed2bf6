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
  const counts: Record<MetricMention['verdict'], number> = {
    match: 0, weaker: 0, overclaim: 0, contradiction: 0, 'no-evidence': 0, undecided: 0, 'not-a-claim': 0,
  };
  for (const { verdict } of metrics) counts[verdict]++;
  const { match: backed, weaker, 'no-evidence': unsupported } = counts;
  const mismatched = counts.overclaim + counts.contradiction;
  let seen = 0;
  const judged = { full: 0, partial: 0, none: 0, undecided: 0 };
  for (const claim of claims) {
    if (claim.owner !== 'candidate') continue;
    seen++;
    if (claim.judged) judged[claim.verdict]++;
  }
  return {
    metrics: {
      seen: metrics.length,
      judged: backed + weaker + mismatched + unsupported,
      backed,
      weaker,
      mismatched,
      unsupported,
      undecided: counts.undecided,
      notClaims: counts['not-a-claim'],
    },
    claims: {
      seen,
      backed: judged.full,
      partly: judged.partial,
      unsupported: judged.none,
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
