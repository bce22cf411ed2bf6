import { isSure } from '../claims/certainty.ts';
import type { Judged } from '../claims/follow-judgement.ts';
import type { ClaimMention, MetricMention, UnbackedPart } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { stretch, type Change } from '../parse/edit-leaves.ts';
import type { Span } from '../text/span.ts';
import { verdictOf } from './inconsistencies/metric-reports.ts';
import { figuresByKey } from './inconsistencies/restated-metrics.ts';
import { sameData } from './same-data.ts';

/**
 * Whether rules find the same in two judgements of a passage, but for where it stands: the same numbers that there is something to
 * say of, the same values that others may disagree with, and the same claims that something is missing for.
 *
 * @param change Of the passage's words; undefined where they are the same.
 */
export function sameJudgement(before: Judged, after: Judged, change: Change | undefined): boolean {
  const isMoved = (was: Span, now: Span): boolean => {
    const { start, end } = change ? stretch(was, change) : was;
    return start === now.start && end === now.end;
  };
  return isAlike(before.metrics.filter(isTold), after.metrics.filter(isTold), (a, b) => sameMetric(a, b, isMoved))
    && isAlike(figuresIn(before.metrics), figuresIn(after.metrics), Object.is)
    && isAlike(before.claims.filter(isOpen), after.claims.filter(isOpen), (a, b) => sameClaim(a, b, isMoved));
}

function isTold({ verdict, comparison }: MetricMention): boolean {
  return verdict === 'overclaim' || verdict === 'contradiction' || verdict === 'no-evidence' || comparison?.droppedHedge === true;
}

/** Of a figure as much as decides whether another one may disagree with it, see `contested`. */
function figuresIn(metrics: readonly MetricMention[]): readonly string[] {
  return [...figuresByKey(metrics)].map(([key, mentions]) => [key, ...mentions.map((one) => `${one.quantity.literal} ${one.quantity.unit} ${verdictOf(one)}`)].join('\n'));
}

type Moved = (was: Span, now: Span) => boolean;

function isAlike<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return before.length === after.length && before.every((one, i) => same(one, after[i]!));
}

function isOpen({ unbacked }: ClaimMention): boolean {
  return unbacked.length > 0;
}

function sameMetric(a: MetricMention, b: MetricMention, isMoved: Moved): boolean {
  return a.text === b.text && a.verdict === b.verdict && a.owner === b.owner && a.judged === b.judged && a.reason === b.reason && a.subject === b.subject
    && isSure(a) === isSure(b) && a.unknownSubject === b.unknownSubject && a.swappedWith === b.swappedWith && isAlike(a.nearest, b.nearest, Object.is)
    && isMoved(a.quantity.span, b.quantity.span) && isMoved(a.quantity.numeral, b.quantity.numeral)
    && (a.quantity === b.quantity || sameData(told(a.quantity), told(b.quantity)))
    && (a.comparison === b.comparison || sameData(a.comparison, b.comparison));
}

function sameClaim(a: ClaimMention, b: ClaimMention, isMoved: Moved): boolean {
  return a.text === b.text && a.kind === b.kind && a.owner === b.owner && a.judged === b.judged && a.reason === b.reason && a.verdict === b.verdict && a.subject === b.subject
    && isAlike(a.evidence, b.evidence, Object.is) && isMoved(a.rendered, b.rendered) && isAlike(a.unbacked, b.unbacked, (one, other) => samePart(one, other, isMoved));
}

function samePart(a: UnbackedPart, b: UnbackedPart, isMoved: Moved): boolean {
  return a.text === b.text && a.reason === b.reason && a.under === b.under && a.item === b.item && isMoved(a.span, b.span);
}

/** Of a quantity what rules tell: where it stands is compared by itself, and the words around it only decide what it is judged by. */
export function told(quantity: Quantity): Quantity {
  const nowhere = { start: 0, end: 0 };
  return { ...quantity, span: nowhere, numeral: nowhere, qualifiers: [] };
}
