import type { MetricMention } from '../../model/claim.ts';
import type { Fix } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { formatLike } from '../../quantities/format-like.ts';
import { toSource } from '../../text/rendered-text.ts';
import { lineOf, locate } from '../place.ts';
import type { DossierContext, Report } from '../rule.ts';
import { disagree, figureReader, figuresByKey, isParallel, sameSubject, type OwnFigure } from './restated-metrics.ts';

/** A few are enough to disagree with; a thousand equal lines must not cost a million comparisons. */
const mostCompared = 40;

interface Disagreement {
  readonly figure: OwnFigure;
  readonly other: OwnFigure;
  /** Further places that disagree with the other one. */
  readonly again: OwnFigure[];
  /** Further places of the other value. */
  readonly alike: OwnFigure[];
}

/** The same metric with two values inside the dossier, where the evidence does not tell which one is right. */
export function metricReports(context: DossierContext): Report[] {
  const read = figureReader(context.dossier, context.metrics);
  const all: Disagreement[] = [];
  for (const mentions of contested(context.metrics).values()) {
    const found = new Map<OwnFigure, Disagreement>();
    const unflagged = mentions.filter((mention) => verdictOf(mention) !== 'wrong');
    const figures = unflagged.flatMap((mention) => read(mention) ?? []).slice(0, mostCompared);
    const contradicts = (one: OwnFigure, other: OwnFigure): boolean => one.mention.passage !== other.mention.passage && isOpen(one, other)
      && sameSubject(one, other) && disagree(one, other) && !isParallel(one, other, figures) && !isParallel(other, one, figures);
    for (const [at, figure] of figures.entries()) {
      const other = figures.slice(0, at).find((one) => contradicts(one, figure));
      if (!other) continue;
      // What disagrees with a place that has its finding already is the value that this place was compared with.
      const told = [...found.values()].find((known) => known.figure === other || known.again.includes(other));
      if (told) told.alike.push(figure);
      else addTo(found, settledFirst(other, figure));
    }
    all.push(...found.values());
  }
  return all.map((one) => reportOf(one, context));
}

/** By their key the figures that may disagree; of all others not a word but the numbers themselves is read. */
export function contested(metrics: readonly MetricMention[]): ReadonlyMap<string, readonly MetricMention[]> {
  return new Map([...figuresByKey(metrics)].filter(([, mentions]) => {
    const unflagged = mentions.filter((mention) => verdictOf(mention) !== 'wrong');
    return !unflagged.every((mention) => verdictOf(mention) === 'right') && mayDisagree(unflagged);
  }));
}

/** To read figures costs much more than to see that there is one passage, or one value. */
function mayDisagree([first, ...others]: readonly MetricMention[]): boolean {
  return others.some(({ passage }) => passage !== first!.passage) && others.some(({ quantity }) => quantity.literal !== first!.quantity.literal || quantity.unit !== first!.quantity.unit);
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

/** One finding for all places that disagree with the same one. */
function addTo(found: Map<OwnFigure, Disagreement>, { figure, other }: { figure: OwnFigure; other: OwnFigure }): void {
  const known = found.get(other);
  if (known) known.again.push(figure);
  else found.set(other, { figure, other, again: [], alike: [] });
}

function reportOf({ figure: { mention }, other: { mention: other }, again, alike }: Disagreement, { dossier: { document } }: DossierContext): Report {
  return {
    span: mention.span,
    message: `${mention.text} differs from ${other.text} in line ${lineOf(document, other.span.start)} for the same metric.`,
    claimed: mention.text,
    related: [
      ...[other, ...alike.map((one) => one.mention)].map((one) => ({ location: locate(document, one.span), message: `Here: ${one.text}` })),
      ...again.map((one) => ({ location: locate(document, one.mention.span), message: `Also ${one.mention.text}` })),
    ],
    fixes: replacement(mention, other.quantity, `line ${lineOf(document, other.span.start)}`),
  };
}

/** The other value in the notation used here. */
export function replacement({ passage, quantity }: MetricMention, other: Quantity, from: string): Fix[] {
  const newText = formatLike(other, quantity);
  if (newText === quantity.literal) return [];
  return [{ title: `Replace "${quantity.literal}" by "${newText}" from ${from}`, edits: [{ span: toSource(passage.rendered, quantity.numeral), newText }], safe: false, preferred: true }];
}
