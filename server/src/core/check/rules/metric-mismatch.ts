import type { MetricComparison, MetricMention } from '../../model/claim.ts';
import type { Fix } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { bothFall, magnitudeText } from '../../quantities/explain.ts';
import { formatLike } from '../../quantities/format-like.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { DossierRule, Report } from '../rule.ts';
import { quoteItem } from '../wording.ts';

/** The evidence has this metric and says otherwise; an overclaim is a warning, a contradiction an error. */
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
    message: `${mention.text} ${difference(mention, comparison)}: ${quoteItem(item)}.${swapNote(mention)}`,
    ...(mention.verdict === 'overclaim' ? { severity: 'warning' as const } : {}),
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

function difference(mention: MetricMention, { item, quantity }: MetricComparison): string {
  if (item.status === 'planned') return 'is claimed as done, but the evidence says planned';
  const proven = bothFall(mention.quantity, quantity) ? magnitudeText(quantity) : quantity.literal.trim();
  return mention.verdict === 'overclaim' ? `claims more than ${proven}` : `differs from ${proven}`;
}

function swapNote({ swappedWith }: MetricMention): string {
  return swappedWith ? ` The number is that of ${quoteItem(swappedWith)}: the two look swapped.` : '';
}

const notations = new WeakMap<MetricComparison, string>();

/** Memo by the comparison, which a passage that is not edited keeps. */
function inNotationOf(claimed: Quantity, comparison: MetricComparison): string {
  let text = notations.get(comparison);
  if (text === undefined) notations.set(comparison, text = formatLike(comparison.quantity, claimed));
  return text;
}

/** The evidence's value in the notation used here. */
function replacement({ passage, quantity }: MetricMention, comparison: MetricComparison): Fix[] {
  const { item } = comparison;
  if (item.status === 'planned') return [];
  const newText = inNotationOf(quantity, comparison);
  if (newText === quantity.literal) return [];
  return [
    {
      title: `Replace "${quantity.literal}" by "${newText}" from the evidence`,
      edits: [{ span: toSource(passage.rendered, quantity.numeral), newText }],
      safe: false,
      preferred: true,
    },
  ];
}
