import type { ApplicationFact, DossierSummary, Figure } from '../../model/companions.ts';
import type { Fix } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { comparable } from '../../quantities/comparable.ts';
import { compareQuantities } from '../../quantities/compare.ts';
import { findQuantities } from '../../quantities/find-quantities.ts';
import { words } from '../../templates/headings.ts';
import type { DossierContext, Report } from '../rule.ts';
import { fileName, placeName, shorten } from '../wording.ts';
import { isCountry } from './countries.ts';
import { applicationFacts } from './dossier-summary.ts';
import { readFitScore } from './fit-scores.ts';
import { replacement, verdictOf } from './metric-reports.ts';
import { disagree, figureKey, figureReader, figuresByKey, isParallel, sameMetric, type OwnFigure } from './restated-metrics.ts';

/** What the other documents of the same application say otherwise: its pay, place, link and fit score, and the candidate's own numbers. */
export function otherDocumentReports(context: DossierContext): Report[] {
  const { sameApplication } = context.companions;
  if (sameApplication.length === 0) return [];
  const facts = applicationFacts(context.dossier);
  const read = figureReader(context.dossier, context.metrics);
  const theirs = new Set(sameApplication.flatMap((other) => other.figures.map(figureKey)));
  const own = new Map([...figuresByKey(context.metrics)].filter(([key]) => theirs.has(key)).map(([key, mentions]) => [key, mentions.flatMap((mention) => read(mention) ?? []).slice(0, mostCompared)]));
  return sameApplication.flatMap((other) => [...facts.flatMap((fact) => factReports(fact, other, context)), ...figureReports(own, other)]);
}

/** A few are enough to disagree with; a thousand equal lines must not cost a million comparisons. */
const mostCompared = 40;

const names: Record<ApplicationFact['id'], string> = { 'fit-score': 'fit score', comp: 'compensation', location: 'location', link: 'link' };

function factReports(fact: ApplicationFact, { facts, uri }: DossierSummary, { dossier: { document } }: DossierContext): Report[] {
  const other = facts.find(({ id }) => id === fact.id);
  if (!other || !differ[fact.id](fact.text, other.text)) return [];
  const { span } = fact.location;
  const verbatim = document.text.slice(span.start, span.end) === fact.text;
  const fix: Fix = { title: `Take "${shorten(other.text, 60)}" from ${fileName(uri)}`, edits: [{ span, newText: other.text }], safe: false, preferred: true };
  return [{
    span,
    message: `The ${names[fact.id]} is ${shorten(fact.text, 60)} here and ${shorten(other.text, 60)} in ${placeName(other.location)}.`,
    related: [{ location: other.location, message: `There: ${shorten(other.text, 80)}` }],
    fixes: verbatim && !/[\r\n]/.test(other.text) ? [fix] : [],
  }];
}

/** Whether two values of a field cannot both be meant. */
const differ: Record<ApplicationFact['id'], (one: string, other: string) => boolean> = {
  'fit-score': (one, other) => {
    const [a, b] = [readFitScore(one), readFitScore(other)];
    return a !== undefined && b !== undefined && a.tenThousandths !== b.tenThousandths;
  },
  comp: (one, other) => {
    const [own, others] = [moneyIn(one), moneyIn(other)];
    return own.length > 0 && others.length > 0 && own.every((a) => others.every((b) => comparable(a, b) === 'same' && a.per === b.per && !agree(a, b)));
  },
  location: (one, other) => {
    if (/\b(?:remote|anywhere|home)\b/iu.test(`${one} ${other}`)) return false;
    const [own, others] = [placesIn(one), placesIn(other)];
    return own.length > 0 && others.length > 0 && ![...own, ...others].some((place) => isCountry(place) || place.length < 4) && !own.some((place) => others.includes(place));
  },
  link: (one, other) => {
    const [a, b] = [addressOf(one), addressOf(other)];
    return a !== undefined && b !== undefined && a.host === b.host && !a.path.startsWith(b.path) && !b.path.startsWith(a.path);
  },
};

function moneyIn(text: string): Quantity[] {
  return findQuantities(text.slice(0, 300), {}).filter(({ kind, reason }) => kind === 'money' && reason === undefined);
}

/** An amount inside the other's range is no other amount; two ranges must be the same. */
function agree(a: Quantity, b: Quantity): boolean {
  const verdicts = [compareQuantities(a, b).verdict, compareQuantities(b, a).verdict];
  if (verdicts.includes('match')) return true;
  const isRange = ({ low, high }: Quantity): boolean => low === null || high === null || !low.numerator.mul(high.denominator).equals(high.numerator.mul(low.denominator));
  return (!isRange(a) || !isRange(b)) && verdicts.some((verdict) => verdict === 'weaker' || verdict === 'overclaim') && inside(a, b);
}

function inside(a: Quantity, b: Quantity): boolean {
  const [point, range] = a.low !== null && a.high !== null && a.low.numerator.equals(a.high.numerator) ? [a, b] : [b, a];
  const value = (bound: Quantity['low']) => bound && bound.numerator.div(bound.denominator);
  const [at, low, high] = [value(point.low), value(range.low), value(range.high)];
  return at !== null && (low === null || at.gte(low)) && (high === null || at.lte(high));
}

/** Capitalised names of places, without what is said of the way of working. */
function placesIn(text: string): string[] {
  return [...text.slice(0, 200).matchAll(/\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*/gu)].map(([name]) => words(name))
    .filter((name) => !/^(?:hybrid|on ?site|office|in office|full time|part time|relocation|eu|us|uk)$/u.test(name));
}

function addressOf(link: string): { readonly host: string; readonly path: string } | undefined {
  const found = /^https?:\/\/(?:www\.)?([^/?#\s]+)\/([^?#\s]*[^/?#\s])/iu.exec(link.trim());
  return found ? { host: found[1]!.toLowerCase(), path: found[2]!.toLowerCase() } : undefined;
}

/**
 * Figures of the other document that are of the same metric and say otherwise. Where one document gives both values, the
 * disagreement is its own.
 */
function figureReports(own: ReadonlyMap<string, readonly OwnFigure[]>, { uri, figures: others }: DossierSummary): Report[] {
  const told = new Set<string>();
  const byKey = new Map<string, Figure[]>();
  for (const other of others) byKey.set(figureKey(other), [...(byKey.get(figureKey(other)) ?? []), other].slice(0, mostCompared));
  return [...own].flatMap(([key, figures]) => {
    const theirs = byKey.get(key) ?? [];
    return figures.filter(({ mention }) => verdictOf(mention) === 'open').flatMap((figure): Report[] => {
      if (theirs.some((one) => sameMetric(figure, one))) return [];
      const other = theirs.find((one) => disagree(figure, one) && !isParallel(figure, one, figures) && !isParallel(one, figure, theirs));
      const pair = `${figure.quantity.literal} ${other?.quantity.literal ?? ''} ${key}`;
      if (!other || told.has(pair) || figures.some((one) => sameMetric(one, other))) return [];
      told.add(pair);
      return [figureReport(figure, other, uri)];
    });
  });
}

function figureReport({ mention, text }: OwnFigure, other: Figure, uri: string): Report {
  return {
    span: mention.span,
    message: `${text} differs from ${other.text} in ${placeName(other.location)}, which is of the same application.`,
    claimed: text,
    related: [{ location: other.location, message: `There: ${other.text}` }],
    fixes: replacement(mention, other.quantity, fileName(uri)),
  };
}
