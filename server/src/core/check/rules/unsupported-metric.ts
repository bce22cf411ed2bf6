import { explicitLinks } from '../../claims/explicit-links.ts';
import type { MetricMention } from '../../model/claim.ts';
import { rangeOf } from '../../text/line-index.ts';
import { overlaps } from '../../text/span.ts';
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
  check({ dossier, metrics, evidence }) {
    const ids = new Set(evidence.items.map((item) => item.id));
    const groups = new Map<string, MetricMention[]>();
    for (const mention of metrics) {
      if (mention.verdict !== 'no-evidence' || mention.unknownSubject !== undefined || hasBrokenLink(mention, ids)) continue;
      const key = metricKey(mention);
      const group = groups.get(key) ?? groups.get(placeKey(mention));
      if (group) group.push(mention);
      else {
        const fresh = [mention];
        groups.set(key, fresh).set(placeKey(mention), fresh);
      }
    }
    const { uri, lines } = dossier.document;
    return [...new Set(groups.values())].map(([first, ...others]): Report => ({
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

/** A link to an item that is not there is a finding of its own. */
function hasBrokenLink({ passage, quantity }: MetricMention, ids: ReadonlySet<string>): boolean {
  return explicitLinks(passage).some((link) => overlaps(link.span, quantity.span) && !ids.has(link.id) && !link.footnote);
}

/** The same figure twice in one paragraph is the same metric, whatever the grammar made of the words around it. */
function placeKey({ passage, quantity }: MetricMention): string {
  return `${passage.index}|${quantity.literal}`;
}

/** Equal for mentions of the same value of the same thing, however it is put. */
function metricKey({ quantity, subject }: MetricMention): string {
  const value = (bound: typeof quantity.low): string => (bound ? `${bound.numerator.toString()}/${bound.denominator.toString()}` : '');
  return [value(quantity.low), value(quantity.high), quantity.unit, quantity.head, subject?.id ?? ''].join('|');
}

function nearest({ nearest: [item] }: MetricMention): string {
  return item ? ` The nearest item is ${quoteItem(item)}.` : '';
}
