import type { MetricMention } from '../../model/claim.ts';
import type { Fix } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { formatLike } from '../../quantities/format-like.ts';
import { toSource } from '../../text/rendered-text.ts';
import { lineOf, locate } from '../place.ts';
import type { DossierContext, Report } from '../rule.ts';
import { disagree, figureKey, figuresOf, sameSubject, type OwnFigure } from './restated-metrics.ts';

/** A few are enough to disagree with; a thousand equal lines must not cost a million comparisons. */
const mostCompared = 24;

/** The same metric with two values inside the dossier, where the evidence does not tell which one is right. */
export function metricReports(context: DossierContext): Report[] {
  const earlier = new Map<string, OwnFigure[]>();
  const found = new Map<string, { figure: OwnFigure; other: OwnFigure; again: OwnFigure[] }>();
  for (const figure of figuresOf(context.dossier, context.metrics)) {
    const key = figureKey(figure);
    const known = earlier.get(key) ?? [];
    const other = known.find((one) => one.mention.passage !== figure.mention.passage && isOpen(one, figure) && sameSubject(one, figure) && disagree(one, figure));
    if (other) addTo(found, settledFirst(other, figure));
    if (known.length < mostCompared) known.push(figure);
    earlier.set(key, known);
  }
  return [...found.values()].map(({ figure, other, again }) => reportOf(figure, other, again, context));
}

/** The evidence tells right from wrong where it knows both values, and where it calls one wrong. */
function isOpen(one: OwnFigure, other: OwnFigure): boolean {
  const [a, b] = [verdictOf(one), verdictOf(other)];
  return a !== 'wrong' && b !== 'wrong' && !(a === 'right' && b === 'right');
}

export function verdictOf({ mention: { verdict } }: OwnFigure): 'right' | 'wrong' | 'open' {
  if (verdict === 'match' || verdict === 'weaker') return 'right';
  return verdict === 'overclaim' || verdict === 'contradiction' ? 'wrong' : 'open';
}

/** The finding stands at the later place, unless the evidence backs that one. */
function settledFirst(earlier: OwnFigure, later: OwnFigure): { figure: OwnFigure; other: OwnFigure } {
  return verdictOf(later) === 'right' ? { figure: earlier, other: later } : { figure: later, other: earlier };
}

function addTo(found: Map<string, { figure: OwnFigure; other: OwnFigure; again: OwnFigure[] }>, { figure, other }: { figure: OwnFigure; other: OwnFigure }): void {
  const key = `${other.mention.quantity.literal} ${figure.mention.quantity.literal} ${figureKey(figure)}`;
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
