import type { Comparator, ExactNumber, QuantityKind } from '../core/model/quantity.ts';
import type { ClaimMention, MetricMention, MetricVerdict } from '../core/model/claim.ts';
import type { EvidenceItem } from '../core/model/evidence.ts';
import type { Owner } from '../core/model/template.ts';
import type { Range } from '../core/text/position.ts';
import type { EvidencePlace, Place } from './report.ts';

/** A number as `explain --format jsonl` prints it, key by key. */
export interface ExplainedMetric extends Place {
  readonly type: 'metric';
  readonly text: string;
  /** Exact decimals or fractions (`1/3`) in the written unit; null where open. */
  readonly low: string | null;
  readonly high: string | null;
  readonly comparator: Comparator;
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly measure: string;
  readonly statistic?: string;
  readonly subject?: string;
  readonly owner: Owner;
  readonly judged: boolean;
  readonly reason?: string;
  readonly verdict: MetricVerdict;
  readonly evidence?: EvidencePlace;
  readonly comparison?: string;
}

/** A claim, with the keys of a metric as far as a sentence has them. */
export interface ExplainedClaim extends Place {
  readonly type: 'claim';
  readonly text: string;
  readonly kind: ClaimMention['kind'];
  readonly subject?: string;
  readonly owner: Owner;
  readonly judged: boolean;
  readonly reason?: string;
  readonly verdict: ClaimMention['verdict'];
  readonly evidence?: EvidencePlace;
  /** The parts that nothing backs. */
  readonly unbacked?: readonly string[];
}

export type Explained = ExplainedMetric | ExplainedClaim;

/** What `explain` shows: the mentions in source order, with the statements of the evidence they name. */
export interface Explanation {
  readonly file: string;
  readonly kind: string;
  readonly evidence: readonly string[];
  readonly mentions: readonly Explained[];
  /** Source line by its number, from 1. */
  readonly lines: readonly string[];
  /** What the evidence item with this id says. */
  readonly statements: ReadonlyMap<string, string>;
}

/** How an explanation names files and lines; standard input has its own. */
export interface Places {
  place(range: Range): Place;
  evidence(item: EvidenceItem): EvidencePlace;
}

export function explainMetric(metric: MetricMention, range: Range, places: Places): ExplainedMetric {
  const { quantity, comparison, subject, reason } = metric;
  return {
    ...places.place(range),
    type: 'metric',
    text: metric.text,
    low: exactText(quantity.low),
    high: exactText(quantity.high),
    comparator: quantity.comparator,
    kind: quantity.kind,
    unit: quantity.unit,
    measure: quantity.measure,
    ...(quantity.statistic === undefined ? {} : { statistic: quantity.statistic }),
    ...(subject === undefined ? {} : { subject: subject.name }),
    owner: metric.owner,
    judged: metric.judged,
    ...(reason === undefined ? {} : { reason }),
    verdict: metric.verdict,
    ...(comparison === undefined ? {} : { evidence: places.evidence(comparison.item), comparison: comparison.explanation }),
  };
}

export function explainClaim(claim: ClaimMention, range: Range, places: Places): ExplainedClaim {
  const [item] = claim.evidence;
  return {
    ...places.place(range),
    type: 'claim',
    text: claim.text,
    kind: claim.kind,
    ...(claim.subject === undefined ? {} : { subject: claim.subject.name }),
    owner: claim.owner,
    judged: claim.judged,
    ...(claim.reason === undefined ? {} : { reason: claim.reason }),
    verdict: claim.verdict,
    ...(item === undefined ? {} : { evidence: places.evidence(item) }),
    ...(claim.unbacked.length === 0 ? {} : { unbacked: claim.unbacked.map((part) => part.text) }),
  };
}

/** A decimal without exponent, or a fraction where no decimal is exact. */
function exactText(number: ExactNumber | null): string | null {
  if (number === null) return null;
  const { numerator, denominator } = number;
  return denominator.equals(1) ? numerator.toFixed() : `${numerator.toFixed()}/${denominator.toFixed()}`;
}
