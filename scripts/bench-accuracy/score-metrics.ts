import type { CheckResult } from '../../server/src/core/check/check.ts';
import type { MetricMention, MetricVerdict } from '../../server/src/core/model/claim.ts';
import type { Finding } from '../../server/src/core/model/finding.ts';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';
import type { Label } from './corpus.ts';
import { flaggedMentions, numeralOf } from './pipeline.ts';
import type { Placed } from './place-labels.ts';

/** What the tool made of a label; `unseen` where it found no number at all. */
export type ToolVerdict = MetricVerdict | 'unseen';

/** A labelled number beside what the tool said of it. */
export interface LabelOutcome {
  readonly slug: string;
  readonly label: Label;
  readonly span: Span;
  readonly mentions: readonly MetricMention[];
  readonly verdict: ToolVerdict;
  /** The alarm that stands at it, if any. */
  readonly finding: Finding | undefined;
}

/** A number that the tool raised an alarm about; right when one of the labels under it is wrong by its reader. */
export interface Alarm {
  readonly slug: string;
  readonly mention: MetricMention;
  readonly finding: Finding;
  readonly labels: readonly Label[];
  readonly right: boolean;
}

export interface MetricOutcome {
  readonly labels: readonly LabelOutcome[];
  readonly alarms: readonly Alarm[];
}

/** Labels that a checker has to raise an alarm about. */
export const wrong: ReadonlySet<ToolVerdict> = new Set(['overclaim', 'contradiction', 'no-evidence']);

/** Puts every label beside the mentions that stand where it stands: one mention may cover several labels and the reverse. */
export function scoreMetrics(slug: string, labels: readonly Placed<Label>[], result: CheckResult): MetricOutcome {
  const flagged = flaggedMentions(result);
  const under = mentionsUnder(labels, result.metrics);
  const outcomes = labels.map((placed): LabelOutcome => {
    const mentions = under.get(placed)!;
    const alarmed = mentions.find((mention) => flagged.has(mention));
    return {
      slug,
      label: placed.label,
      span: placed.span,
      mentions,
      verdict: verdictOf(mentions, placed.label.verdict),
      finding: alarmed && flagged.get(alarmed),
    };
  });
  const alarms = [...flagged].map(([mention, finding]): Alarm => {
    const over = outcomes.filter((outcome) => outcome.mentions.includes(mention)).map(({ label }) => label);
    return { slug, mention, finding, labels: over, right: over.some(({ verdict }) => wrong.has(verdict)) };
  });
  return { labels: outcomes, alarms };
}

/** By numeral; a mention whose numeral is under no label belongs to those that its whole span touches. */
function mentionsUnder(
  labels: readonly Placed<Label>[],
  mentions: readonly MetricMention[],
): ReadonlyMap<Placed<Label>, MetricMention[]> {
  const under = new Map<Placed<Label>, MetricMention[]>(labels.map((placed) => [placed, []]));
  for (const mention of mentions) {
    const numeral = numeralOf(mention);
    const exact = labels.filter(({ span }) => overlaps(span, numeral));
    const touched = exact.length > 0 ? exact : labels.filter(({ span }) => overlaps(span, mention.span));
    for (const placed of touched) under.get(placed)!.push(mention);
  }
  return under;
}

const order: readonly MetricVerdict[] = ['contradiction', 'overclaim', 'no-evidence', 'match', 'weaker', 'undecided', 'not-a-claim'];

/** The weightiest verdict of several; among several alarms the reader's own counts. */
function verdictOf(mentions: readonly MetricMention[], reader: MetricVerdict): ToolVerdict {
  const verdicts = new Set(mentions.map(({ verdict }) => verdict));
  const heaviest = order.find((verdict) => verdicts.has(verdict));
  if (heaviest === undefined) return 'unseen';
  return verdicts.has(reader) && wrong.has(reader) === wrong.has(heaviest) ? reader : heaviest;
}

/** A share with the counts that it stands on. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface MetricTotals {
  readonly labels: number;
  /** Labels that are metrics of the candidate's. */
  readonly metrics: number;
  readonly precision: Share;
  readonly recall: Share;
  /** Labels whose verdict the tool has exactly; for no claim, not seen is as good. */
  readonly exact: Share;
  /** Of the metrics that were seen and judged. */
  readonly exactOfJudged: Share;
  /** Labels that the tool takes for wrong and is too little sure of to raise an alarm; how many are wrong by their reader, too. */
  readonly hints: Share;
  /** Of those compared, by reader and tool alike, how many with the same evidence item. */
  readonly sameItem: Share;
  /** Numbers that are no metric and were flagged all the same. */
  readonly falseOnOthers: Share;
  /** Metrics the tool leaves undecided, takes for no claim, or does not see. */
  readonly undecided: Share;
  readonly takenForNone: Share;
  readonly unseen: Share;
}

export function totalsOf({ labels, alarms }: MetricOutcome): MetricTotals {
  const metrics = labels.filter(({ label }) => label.verdict !== 'not-a-claim');
  const positives = metrics.filter(({ label }) => wrong.has(label.verdict));
  const others = labels.filter(({ label }) => label.verdict === 'not-a-claim');
  const rightOnes = new Set(alarms.filter(({ right }) => right).map(({ finding, mention }) => `${finding.span.start} ${mention.span.start}`));
  const falsely = others.filter(({ finding, mentions }) =>
    finding !== undefined && !mentions.some(({ span }) => rightOnes.has(`${finding.span.start} ${span.start}`)));
  const judged = metrics.filter(({ verdict }) => !['undecided', 'not-a-claim', 'unseen'].includes(verdict));
  const compared = metrics.filter(({ label, mentions }) => label.evidence !== undefined && mentions.some(({ comparison }) => comparison));
  const doubted = labels.filter(({ verdict, finding }) => wrong.has(verdict) && finding === undefined);
  const share = (verdict: ToolVerdict): Share =>
    ({ part: metrics.filter((each) => each.verdict === verdict && each.label.verdict !== verdict).length, of: metrics.length });
  return {
    labels: labels.length,
    metrics: metrics.length,
    precision: { part: alarms.filter(({ right }) => right).length, of: alarms.length },
    recall: { part: positives.filter(({ finding }) => finding !== undefined).length, of: positives.length },
    exact: { part: labels.filter(agrees).length, of: labels.length },
    exactOfJudged: { part: judged.filter(agrees).length, of: judged.length },
    hints: { part: doubted.filter(({ label }) => wrong.has(label.verdict)).length, of: doubted.length },
    sameItem: { part: compared.filter(hasSameItem).length, of: compared.length },
    falseOnOthers: { part: falsely.length, of: others.length },
    undecided: share('undecided'),
    takenForNone: share('not-a-claim'),
    unseen: share('unseen'),
  };
}

export function agrees({ label, verdict }: LabelOutcome): boolean {
  return verdict === label.verdict || (label.verdict === 'not-a-claim' && verdict === 'unseen');
}

/** In YAML the labels name the line of the statement, which may be the second of its item. */
function hasSameItem({ label, mentions }: LabelOutcome): boolean {
  return mentions.some(({ comparison }) => {
    const lines = comparison?.item.location.range;
    return lines !== undefined && lines.start.line <= label.evidence! && label.evidence! - 2 <= lines.end.line;
  });
}

export function joinOutcomes(all: readonly MetricOutcome[]): MetricOutcome {
  return { labels: all.flatMap(({ labels }) => labels), alarms: all.flatMap(({ alarms }) => alarms) };
}

/** Harmonic mean of precision and recall; 0 where nothing was found. */
export function f1(precision: Share, recall: Share): number {
  const [p, r] = [ratio(precision), ratio(recall)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** 1 for an empty share: nothing went wrong. */
export function ratio({ part, of }: Share): number {
  return of === 0 ? 1 : part / of;
}
