import type { MetricMention } from '../../model/claim.ts';
import type { Fix } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { formatLike } from '../../quantities/format-like.ts';
import { toSource } from '../../text/rendered-text.ts';
import { lineOf, locate } from '../place.ts';
import type { DossierContext, Report } from '../rule.ts';
import { disagree, figureReader, figuresByKey, sameSubject, type OwnFigure } from './restated-metrics.ts';

/** A few are enough to disagree with; a thousand equal lines must not cost a million comparisons. */
const mostCompared = 24;

/** The same metric with two values inside the dossier, where the evidence does not tell which one is right. */
export function metricReports(context: DossierContext): Report[] {
  const read = figureReader(context.dossier, context.metrics);
  const found = new Map<string, { figure: OwnFigure; other: OwnFigure; again: OwnFigure[] }>();
  for (const [key, mentions] of figuresByKey(context.metrics)) {
    const unflagged = mentions.filter((mention) => verdictOf(mention) !== 'wrong');
    if (unflagged.every((mention) => verdictOf(mention) === 'right') || unflagged.every(({ passage }) => passage === unflagged[0]!.passage)) continue;
    const earlier: OwnFigure[] = [];
    for (const figure of unflagged.flatMap((mention) => read(mention) ?? [])) {
      const other = earlier.find((one) => one.mention.passage !== figure.mention.passage && isOpen(one, figure) && sameSubject(one, figure) && disagree(one, figure));
      if (other) addTo(found, key, settledFirst(other, figure));
      if (earlier.length < mostCompared) earlier.push(figure);
    }
  }
  return [...found.values()].map(({ figure, other, again }) => reportOf(figure, other, again, context));
}

/** Two values that the evidence has are two metrics. A value that it calls wrong has its own finding, and is not asked here. */
function isOpen(one: OwnFigure, other: OwnFigure): boolean {
  return verdictOf(one.mention) === 'open' || verdictOf(other.mention) === 'open';
}

export function verdictOf({ verdict }: MetricMention): 'right' | 'wrong' | 'open' {
  if (verdict === 'match' || verdict === 'weaker') return 'right';
  return verdict === 'overclaim' || verdict === 'contradiction' ? 'wrong' : 'open';
}

/** The finding stands at the later place, unless the evidence backs that one. */
function settledFirst(earlier: OwnFigure, later: OwnFigure): { figure: OwnFigure; other: OwnFigure } {
  return verdictOf(later.mention) === 'right' ? { figure: earlier, other: later } : { figure: later, other: earlier };
}

function addTo(found: Map<string, { figure: OwnFigure; other: OwnFigure; again: OwnFigure[] }>, metric: string, { figure, other }: { figure: OwnFigure; other: OwnFigure }): void {
  const key = `${other.mention.quantity.literal} ${figure.mention.quantity.literal} ${metric}`;
  const known = found.get(key);
  if (!known) found.set(key, { figure, other, again: [] });
  else if (known.figure !== figure) known.again.push(figure);
}

function reportOf({ mention }: OwnFigure, { mention: other }: OwnFigure, again: readonly OwnFigure[], { dossier: { document } }: DossierContext): Report {
  return {
    span: mention.span,
    message: `${mention.text} differs from ${other.text} in line ${lineOf(document, other.span.start)} for the same metric.`,
    claimed: mention.text,
    related: [
      { location: locate(document, other.span), message: `Here: ${other.text}` },
      ...again.map((one) => ({ location: locate(document, one.mention.span), message: `Also ${one.mention.text}` })),
    ],
    fixes: replacement(mention, other.quantity),
  };
}

/** The other value in the notation used here. */
export function replacement({ passage, quantity }: MetricMention, other: Quantity): Fix[] {
  const newText = formatLike(other, quantity);
  if (newText === quantity.literal) return [];
  return [{ title: `Replace "${quantity.literal}" by "${newText}" from the other place`, edits: [{ span: toSource(passage.rendered, quantity.numeral), newText }], safe: false, preferred: true }];
}
