import type { MetricMention } from '../../model/claim.ts';
import { rangeOf } from '../../text/line-index.ts';
import type { DossierRule, Report } from '../rule.ts';
import { quoteItem, shorten } from '../wording.ts';

/**
 * A metric of the candidate's that no evidence item has: once per distinct metric, with its other places as related.
 * Numbers of a project that the evidence does not know belong to that project's one warning (`unsupported-claim`).
 */
export const unsupportedMetric: DossierRule = {
  id: 'unsupported-metric',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier, metrics }) {
    const groups = new Map<string, MetricMention[]>();
    for (const mention of metrics) {
      if (mention.verdict !== 'no-evidence' || mention.unknownSubject !== undefined) continue;
      const key = metricKey(mention);
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
    const { uri, lines } = dossier.document;
    return [...groups.values()].map(([first, ...others]): Report => ({
      span: first!.span,
      message: `No evidence for "${shorten(first!.text, 60)}".${nearest(first!)}`,
      verdict: 'no-evidence',
      claimed: first!.text,
      related: [
        ...others.map(({ span, text }) => ({ location: { uri, span, range: rangeOf(lines, span) }, message: `Also here: ${text}` })),
        ...first!.nearest.slice(0, 1).map((item) => ({ location: item.location, message: `The nearest evidence: ${item.excerpt}` })),
      ],
    }));
  },
};

/** Equal for mentions of the same value of the same thing, however it is put. */
function metricKey({ quantity, subject }: MetricMention): string {
  const value = (bound: typeof quantity.low): string => (bound ? `${bound.numerator.toString()}/${bound.denominator.toString()}` : '');
  return [value(quantity.low), value(quantity.high), quantity.unit, quantity.head, subject?.id ?? ''].join('|');
}

function nearest({ nearest: [item] }: MetricMention): string {
  return item ? ` The nearest item is ${quoteItem(item)}.` : '';
}
