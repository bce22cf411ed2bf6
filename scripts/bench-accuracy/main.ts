// `npm run bench:accuracy`: how well numbers and claims are judged, on the labelled corpus, mutants and the conformance table.
import { parseArgs } from 'node:util';
import { checkLabels } from './check-labels.ts';
import { runConformance } from './conformance.ts';
import { halves, readCorpus, type Half } from './corpus.ts';
import { measure } from './measure.ts';
import { listClaimErrors, reportClaims } from './report-claims.ts';
import { listInconsistencyErrors, measureInconsistencies, reportInconsistencies } from './report-inconsistencies.ts';
import { listMetricErrors, listMutationErrors, reportMetrics, reportMutations } from './report-metrics.ts';
import { count, groupBy, showShare, table } from './table.ts';

const usage = `npm run bench:accuracy -- [options]
  --errors          list every error, of the tuning half only
  --half HALF       tuning or heldout; both unless given
  --only SLUG       one dossier of the tuning half
  --part PART       metrics, mutants, claims, inconsistencies, conformance, public or labels; all but labels unless given
  --help`;

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    half: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

function wants(part: string): boolean {
  return values.part === undefined ? part !== 'labels' : values.part === part;
}

function print(title: string, ...parts: string[]): void {
  console.log(`${title}\n${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function reportHalf(half: Half): void {
  const outcomes = measure(half, { only: values.only, mutations: wants('mutants') });
  const errors = values.errors && half === 'tuning';
  if (wants('metrics')) print(`METRICS, ${half} half`, reportMetrics(outcomes), errors ? listMetricErrors(outcomes) : '');
  if (wants('mutants')) print(`MUTANTS AND REWRITINGS, ${half} half`, reportMutations(outcomes), errors ? listMutationErrors(outcomes) : '');
  if (wants('claims')) print(`CLAIMS, ${half} half`, reportClaims(outcomes), errors ? listClaimErrors(outcomes) : '');
}

/** Slips of the label writers: with their lines for the tuning half, counted for the other. */
function reportLabels(half: Half): void {
  const slips = readCorpus(half).flatMap(checkLabels);
  const rows = [...groupBy(slips, ({ what, slug }) => `${what}, ${slug}`)].map(([name, own]) => [name, own.length]);
  const details = half === 'tuning' ? slips.map(({ slug, what, detail }) => `${what}: ${slug} ${detail}`).join('\n') : '';
  print(`LABELS, ${half} half`, table(['', 'labels to look at'], rows), details);
}

function reportConformance(): void {
  const rows = runConformance();
  const failing = rows.filter(({ holds }) => !holds);
  const groups = [...groupBy(failing, ({ group }) => group)].map(([group, own]) => `  ${group}: ${own.map(({ id }) => id).join(' ')}`);
  print(
    'CONFORMANCE',
    `  rows that hold           ${showShare(count(rows, ({ holds }) => holds))}`,
    groups.join('\n'),
    values.errors ? failing.map(({ id, said }) => `  ${id} ${said}`).join('\n') : '',
  );
}

function chosenHalves(): readonly Half[] {
  if (values.only !== undefined) return ['tuning'];
  return halves.filter((half) => values.half === undefined || values.half === half);
}

if (values.help) console.log(usage);
else {
  const needsCorpus = ['metrics', 'mutants', 'claims'].some(wants);
  for (const half of chosenHalves()) {
    if (wants('labels')) reportLabels(half);
    if (needsCorpus) reportHalf(half);
  }
  if (wants('inconsistencies')) {
    const outcomes = measureInconsistencies(values.only);
    print('INCONSISTENCIES', reportInconsistencies(outcomes), values.errors ? listInconsistencyErrors(outcomes) : '');
  }
  if (wants('conformance')) reportConformance();
  if (wants('public')) await import('./public-sets.ts');
}
