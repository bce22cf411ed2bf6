import type { Decision } from './decide-metric.ts';
import { latestYear } from './experience.ts';
import { finiteVerb } from './finite-verb.ts';
import type { OpenMetric } from './open-metric.ts';
import type { Reading } from './reading.ts';
import { yearToldOf } from './year-of-number.ts';
import { english } from './words/english.ts';

const ofTheirs = english.ofTheirs;

/** `The clinic opens a wing for forty guests in 2027`, where the evidence ends in 2025: what others have in store, and nothing that was done. */
export function toldOfLater({ quantity, statement, decision }: OpenMetric, { evidence }: Reading): Decision | undefined {
  const { verdict } = decision!;
  if (verdict !== 'contradiction' && verdict !== 'overclaim' && verdict !== 'no-evidence') return undefined;
  const { text } = statement.passage.rendered;
  const year = yearToldOf(text, quantity);
  const latest = year === undefined ? undefined : latestYear(evidence);
  if (latest === undefined || Number(year) <= latest) return undefined;
  const clause = text.slice(statement.clause.start, statement.clause.end);
  return finiteVerb(clause).tense === 'present' && !ofTheirs.test(clause) ? { verdict: 'undecided', comparison: undefined, nearest: decision!.nearest, swappedWith: undefined } : undefined;
}
