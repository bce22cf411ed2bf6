import { isSure } from '../../claims/certainty.ts';
import type { MetricComparison, MetricMention } from '../../model/claim.ts';
import type { Fix } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { absoluteExact, compareExact } from '../../quantities/exact.ts';
import { bothFall, magnitudeText } from '../../quantities/explain.ts';
import { formatLike } from '../../quantities/format-like.ts';
import { unitByName } from '../../quantities/units.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { DossierRule, Report } from '../rule.ts';
import { quoteItem, shorten } from '../wording.ts';

/** The evidence has this metric and says otherwise; an overclaim is a warning, a contradiction an error, and a hint where the number may well be another metric. */
export const metricMismatch: DossierRule = {
  id: 'metric-mismatch',
  severity: 'error',
  applies: 'dossier',
  check({ metrics }) {
    return metrics.flatMap((mention) =>
      mention.comparison && (mention.verdict === 'overclaim' || mention.verdict === 'contradiction')
        ? [report(mention, mention.comparison)]
        : [],
    );
  },
};

function report(mention: MetricMention, comparison: MetricComparison): Report {
  const { item } = comparison;
  return {
    span: mention.span,
    message: `${wordingOf(mention, comparison).message}${isSure(mention) ? '' : ' It may be another metric.'}`,
    ...severityOf(mention),
    verdict: mention.verdict,
    claimed: mention.text,
    evidence: { id: item.id, location: item.location },
    related: [
      { location: item.location, message: `The evidence: ${item.excerpt}` },
      ...(mention.swappedWith ? [{ location: mention.swappedWith.location, message: `The number stands here: ${mention.swappedWith.excerpt}` }] : []),
    ],
    fixes: replacement(mention, comparison),
  };
}

function severityOf(mention: MetricMention): Pick<Report, 'severity'> {
  if (!isSure(mention)) return { severity: 'hint' };
  return mention.verdict === 'overclaim' ? { severity: 'warning' } : {};
}

function sentence({ text, quantity: claimed, verdict }: MetricMention, { item, quantity, explanation, employers }: MetricComparison): string {
  if (employers) return `The evidence has ${text} under ${shorten(employers.proven, 60)}, the dossier says ${shorten(employers.said, 60)}`;
  if (item.status === 'planned') return `${text} is claimed as done, but the evidence says planned`;
  // `31 % differs from 31 %` would say nothing: what differs is the way it went, the period or the kind.
  if (sameDigits(claimed, quantity) || tellsTheWay(explanation)) return otherwise(text, claimed, quantity, explanation.replace(/\.$/u, ''));
  const proven = bothFall(claimed, quantity) ? magnitudeText(quantity) : inUnit(quantity);
  return verdict === 'overclaim' ? `${text} claims more than ${proven}` : `${text} differs from ${proven}`;
}

function otherwise(text: string, claimed: Quantity, proven: Quantity, explanation: string): string {
  const way = ({ low, high }: Quantity): string => ((low ?? high)?.numerator.isNegative() === true ? 'down' : 'up');
  if (claimed.kind === 'change' && proven.kind === 'change' && way(claimed) !== way(proven)) return `${text} goes ${way(claimed)}, ${proven.literal.trim()} goes ${way(proven)}`;
  if (claimed.perTime === true && proven.per !== undefined && claimed.per !== proven.per && sameDigits(claimed, proven)) return `${text} differs from ${proven.literal.trim()} per ${proven.per}`;
  return tellsTheWay(explanation) ? `${text} differs. ${explanation}` : explanation;
}

/** `96 min` for the first number of `96 to 41 minutes`. */
function inUnit({ literal, unit, kind }: Quantity): string {
  const plain = literal.trim();
  return /\p{L}|\p{Sc}|%/u.test(plain) || !['duration', 'size', 'other', 'ratio'].includes(kind) || unit === '' ? plain : `${plain} ${plain === '1' ? unit : pluralOf(unit)}`;
}

/** `days`, but `min`: a symbol stays. */
function pluralOf(unit: string): string {
  const [one, many] = unitByName(unit)?.words ?? [];
  return one === unit && many !== undefined ? many : unit;
}

/** The comparison says from where to where the evidence goes. */
function tellsTheWay(explanation: string): boolean {
  return explanation.startsWith('The evidence goes');
}

/** Equal numbers in equal units, whatever sign and period they have. */
function sameDigits(a: Quantity, b: Quantity): boolean {
  const [first, second] = [a.low ?? a.high, b.low ?? b.high];
  return a.unit === b.unit && first !== null && second !== null && compareExact(absoluteExact(first), absoluteExact(second)) === 0;
}

function swapNote({ swappedWith }: MetricMention): string {
  return swappedWith ? ` The number is that of ${quoteItem(swappedWith)}: the two look swapped.` : '';
}

interface Wording {
  readonly message: string;
  /** The evidence's value in the notation used here; undefined where another number would not put it right. */
  readonly newText: string | undefined;
}

const wordings = new WeakMap<MetricComparison, Wording>();

/** Memo by the comparison, which a passage that is not edited keeps. */
function wordingOf(mention: MetricMention, comparison: MetricComparison): Wording {
  let known = wordings.get(comparison);
  if (!known) {
    const message = `${sentence(mention, comparison)}: ${quoteItem(comparison.item)}.${swapNote(mention)}`;
    wordings.set(comparison, known = { message, newText: rightText(mention.quantity, comparison) });
  }
  return known;
}

function rightText(claimed: Quantity, { item, quantity, explanation, employers }: MetricComparison): string | undefined {
  if (employers || item.status === 'planned') return undefined;
  // What differs stands outside the number: the verb, the period, the other end of a change.
  return sameDigits(claimed, quantity) || tellsTheWay(explanation) ? undefined : formatLike(quantity, claimed);
}

function replacement(mention: MetricMention, comparison: MetricComparison): Fix[] {
  const { passage, quantity } = mention;
  const { newText } = wordingOf(mention, comparison);
  if (newText === undefined || newText === quantity.literal) return [];
  return [
    {
      title: `Replace "${quantity.literal}" by "${newText}" from the evidence`,
      edits: [{ span: toSource(passage.rendered, quantity.numeral), newText }],
      safe: false,
      preferred: true,
    },
  ];
}
