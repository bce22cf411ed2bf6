import { readCorpus, type CorpusEntry, type Half } from './corpus.ts';
import { mutantsOf } from './mutants.ts';
import { evidenceOf, runCheck } from './pipeline.ts';
import { placeLabels } from './place-labels.ts';
import { rewritingsOf } from './rewritings.ts';
import { runMutations, type MutationOutcome } from './run-mutations.ts';
import { scoreClaims, type ClaimScore } from './score-claims.ts';
import { scoreMetrics, type MetricOutcome } from './score-metrics.ts';
import { targetsOf } from './targets.ts';

/** One dossier of the corpus beside what the tool made of it. */
export interface EntryOutcome {
  readonly entry: CorpusEntry;
  readonly metrics: MetricOutcome;
  readonly claims: ClaimScore;
  readonly mutants: readonly MutationOutcome[];
  readonly rewritings: readonly MutationOutcome[];
}

export interface MeasureOptions {
  /** Only this dossier. */
  readonly only?: string | undefined;
  readonly mutations?: boolean;
}

/** Checks the dossiers of one half and compares with their labels. Lost labels count as not there; see `check-labels.ts`. */
export function measure(half: Half, { only, mutations = false }: MeasureOptions = {}): EntryOutcome[] {
  return readCorpus(half)
    .filter(({ slug }) => only === undefined || slug === only)
    .map((entry) => measureEntry(entry, mutations));
}

function measureEntry(entry: CorpusEntry, mutations: boolean): EntryOutcome {
  const evidence = evidenceOf(entry);
  const { numbers, claims } = placeLabels(entry);
  const result = runCheck(entry.slug, entry.text, evidence, entry.kind);
  const metrics = scoreMetrics(entry.slug, numbers, result);
  const outcome = { entry, metrics, claims: scoreClaims(entry, claims, result, metrics.labels) };
  if (!mutations) return { ...outcome, mutants: [], rewritings: [] };
  const targets = targetsOf(entry, numbers, ['match', 'weaker']);
  const matching = targets.filter(({ label }) => label.verdict === 'match');
  return {
    ...outcome,
    mutants: runMutations(entry, evidence, mutantsOf(targets)),
    rewritings: runMutations(entry, evidence, rewritingsOf(matching)),
  };
}
