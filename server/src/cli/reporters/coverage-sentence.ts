import type { Coverage } from '../../core/check/coverage.ts';

/** `43 numbers seen: 31 backed, 2 weaker, …; 12 claims seen: 9 backed, …`: kinds that did not occur are left out. */
export function coverageSentence(coverage: Coverage): string {
  const { metrics, claims } = coverage;
  const numbers = counted(metrics.seen, 'number', [
    [metrics.backed, 'backed'],
    [metrics.weaker, 'weaker than the evidence'],
    [metrics.mismatched, 'mismatched'],
    [metrics.unsupported, 'unsupported'],
    [metrics.undecided, 'undecided'],
    [metrics.notClaims, metrics.notClaims === 1 ? 'no metric of yours' : 'no metrics of yours'],
  ]);
  const sentences = counted(claims.seen, 'claim', [
    [claims.backed, 'backed'],
    [claims.partly, 'partly backed'],
    [claims.unsupported, 'unsupported'],
  ]);
  return `${numbers}; ${sentences}.`;
}

function counted(seen: number, noun: string, parts: readonly (readonly [number, string])[]): string {
  const named = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return `${seen} ${noun}${seen === 1 ? '' : 's'} seen${named.length === 0 ? '' : `: ${named.join(', ')}`}`;
}
