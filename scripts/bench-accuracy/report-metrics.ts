import type { EntryOutcome } from './measure.ts';
import type { MutationOutcome } from './run-mutations.ts';
import { agrees, joinOutcomes, totalsOf, wrong, type LabelOutcome, type ToolVerdict } from './score-metrics.ts';
import { count, groupBy, showF1, showPercent, showShare, table } from './table.ts';
import { mutantNames } from './mutants.ts';
import { rewritingNames } from './rewritings.ts';

const verdicts: readonly ToolVerdict[] = ['match', 'weaker', 'overclaim', 'contradiction', 'no-evidence', 'undecided', 'not-a-claim', 'unseen'];

/** Numbers only: fit for the half that nobody looks at. */
export function reportMetrics(outcomes: readonly EntryOutcome[]): string {
  const all = joinOutcomes(outcomes.map(({ metrics }) => metrics));
  const totals = totalsOf(all);
  return [
    `  ${outcomes.length} dossiers, ${totals.labels} labelled numbers, ${totals.metrics} of them metrics of the candidate`,
    `  metric findings          ${showF1(totals.precision, totals.recall)}`,
    `  only hints, and right    ${showShare(totals.hints)}`,
    `  verdict exactly equal    ${showShare(totals.exact)}; of the metrics that were judged ${showShare(totals.exactOfJudged)}`,
    `  same evidence item       ${showShare(totals.sameItem)}`,
    `  no metric, yet flagged   ${showPercent(totals.falseOnOthers)}`,
    `  metrics left undecided   ${showPercent(totals.undecided)}; taken for no claim ${showPercent(totals.takenForNone)}; not seen ${showPercent(totals.unseen)}`,
    '',
    '  Labelled (rows) and said (columns)',
    confusion(all.labels),
    '',
    '  By verdict of the label',
    byVerdict(all.labels),
    '',
    '  Not a claim, by reason',
    byReason(all.labels),
    '',
    '  By dossier',
    byDossier(outcomes),
  ].join('\n');
}

function confusion(labels: readonly LabelOutcome[]): string {
  const rows = verdicts.slice(0, -1).map((row) => {
    const own = labels.filter(({ label }) => label.verdict === row);
    return [row, ...verdicts.map((column) => own.filter(({ verdict }) => verdict === column).length)];
  });
  return table(['', ...verdicts], rows);
}

function byVerdict(labels: readonly LabelOutcome[]): string {
  const rows = [...groupBy(labels, ({ label }) => label.verdict)].map(([verdict, own]) => [
    verdict,
    own.length,
    showPercent(count(own, ({ finding }) => finding !== undefined)),
    showPercent(count(own, agrees)),
    showPercent(count(own, (each) => each.verdict === 'unseen')),
  ]);
  return table(['', 'labels', 'flagged', 'same verdict', 'not seen'], rows);
}

function byReason(labels: readonly LabelOutcome[]): string {
  const others = labels.filter(({ label }) => label.verdict === 'not-a-claim');
  const rows = [...groupBy(others, ({ label }) => label.reason)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([reason, own]) => [
      reason,
      own.length,
      own.filter(({ finding }) => finding !== undefined).length,
      own.filter((each) => !agrees(each)).length,
      own.filter((each) => each.verdict === 'unseen').length,
    ]);
  return table(['', 'labels', 'flagged', 'read as a metric', 'not seen'], rows);
}

function byDossier(outcomes: readonly EntryOutcome[]): string {
  const rows = outcomes.map(({ entry, metrics }) => {
    const totals = totalsOf(metrics);
    return [
      entry.slug, totals.metrics, showShare(totals.precision), showShare(totals.recall), showShare(totals.exact),
      showPercent(totals.falseOnOthers), showPercent(totals.undecided), totals.takenForNone.part + totals.unseen.part,
    ];
  });
  return table(['', 'metrics', 'precision', 'recall', 'same verdict', 'others flagged', 'undecided', 'missed'], rows);
}

/** Share flagged by operator: near 1 for mutants, near 0 for rewritings. */
export function reportMutations(outcomes: readonly EntryOutcome[]): string {
  const mutants = outcomes.flatMap((outcome) => outcome.mutants);
  const rewritings = outcomes.flatMap((outcome) => outcome.rewritings);
  const silent = silentBefore(outcomes);
  return [
    `  mutants flagged          ${showPercent(count(mutants, ({ flagged }) => flagged))}; where the true metric was read as backed ${showPercent(count(mutants.filter(silent.backed), ({ flagged }) => flagged))}`,
    operatorTable(mutants, mutantNames, silent),
    `  rewritings flagged       ${showPercent(count(rewritings, ({ flagged }) => flagged))}; where nothing was flagged before ${showPercent(count(rewritings.filter(silent.quiet), ({ flagged }) => flagged))}`,
    operatorTable(rewritings, rewritingNames, silent),
  ].join('\n');
}

interface Before {
  readonly backed: (outcome: MutationOutcome) => boolean;
  readonly quiet: (outcome: MutationOutcome) => boolean;
}

/** What the tool said of the unchanged metric. */
function silentBefore(outcomes: readonly EntryOutcome[]): Before {
  const before = new Map(outcomes.flatMap(({ metrics }) => metrics.labels.map((each) => [each.label, each] as const)));
  return {
    backed: ({ mutation }) => ['match', 'weaker'].includes(before.get(mutation.target.label)?.verdict ?? ''),
    quiet: ({ mutation }) => before.get(mutation.target.label)?.finding === undefined,
  };
}

function operatorTable(outcomes: readonly MutationOutcome[], names: readonly string[], before: Before): string {
  const rows = names.map((name) => {
    const own = outcomes.filter(({ mutation }) => mutation.operator === name);
    const flagged = ({ flagged }: MutationOutcome): boolean => flagged;
    return [name, own.length, showPercent(count(own, flagged)), showPercent(count(own.filter(before.backed), flagged))];
  });
  return table(['', 'runs', 'flagged', 'flagged of those read as backed'], rows);
}

/** Every error with its line. For the tuning half only. */
export function listMetricErrors(outcomes: readonly EntryOutcome[]): string {
  const lines = outcomes.filter(({ entry }) => entry.half === 'tuning').flatMap(({ entry, metrics }) => [
    ...metrics.labels
      .filter((each) => !agrees(each) || wrong.has(each.label.verdict) !== (each.finding !== undefined))
      .map((each) => `${urgency(each)} ${entry.slug}:${each.label.line} "${each.label.text}" is ${each.label.verdict}${each.label.reason ? ` (${each.label.reason})` : ''}${each.label.evidence ? ` by evidence:${each.label.evidence}` : ''}, said ${saidOf(each)}`),
    ...metrics.alarms
      .filter(({ labels }) => labels.length === 0)
      .map(({ mention, finding }) => `FALSE ${entry.slug} "${mention.text}" has no label: ${finding.message}`),
  ]);
  return lines.sort().join('\n');
}

/** FALSE alarm, MISSed error, or a verdict that is merely OTHER. */
function urgency({ label, finding }: LabelOutcome): string {
  if (finding !== undefined && !wrong.has(label.verdict)) return 'FALSE';
  return finding === undefined && wrong.has(label.verdict) ? 'MISS ' : 'OTHER';
}

function saidOf({ verdict, finding, mentions }: LabelOutcome): string {
  const seen = mentions.map(({ text, verdict, reason, owner }) => `[${text}] ${verdict}${reason ? ` ${reason}` : ''} ${owner}`).join(', ');
  return `${verdict}: ${seen}${finding ? ` — ${finding.message}` : ''}`;
}

/** Mutants that stayed silent and rewritings that did not. For the tuning half only. */
export function listMutationErrors(outcomes: readonly EntryOutcome[]): string {
  const show = (what: string, { mutation, line, said }: MutationOutcome): string =>
    `${what} ${mutation.operator} ${mutation.target.entry.slug}:${mutation.target.label.line} "${mutation.target.label.text}" now …${line}… said ${said || 'nothing'}`;
  const before = silentBefore(outcomes);
  return outcomes.filter(({ entry }) => entry.half === 'tuning').flatMap(({ mutants, rewritings }) => [
    ...mutants.filter((each) => !each.flagged).map((each) => show(before.backed(each) ? 'SILENT' : 'SILENT (unread before)', each)),
    ...rewritings.filter((each) => each.flagged).map((each) => show(before.quiet(each) ? 'FLAGGED' : 'FLAGGED (also before)', each)),
  ]).sort().join('\n');
}
