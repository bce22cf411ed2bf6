import { isSure } from '../../claims/certainty.ts';
import { explicitLinks, type ExplicitLink } from '../../claims/explicit-links.ts';
import { isSumOf, sumOfItems } from '../../claims/sum-of-items.ts';
import type { MetricMention } from '../../model/claim.ts';
import type { EvidenceItem } from '../../model/evidence.ts';
import type { Passage } from '../../model/document.ts';
import { rangeOf } from '../../text/line-index.ts';
import { overlaps } from '../../text/span.ts';
import type { DossierRule, Report } from '../rule.ts';
import { quoteItem, shorten } from '../wording.ts';

/**
 * A metric of the candidate's that no evidence item has: once per distinct metric, with its other places as related; a hint where it may
 * well follow from other numbers.
 * Numbers of a project that the evidence does not know belong to that project's one warning (`unsupported-claim`).
 */
export const unsupportedMetric: DossierRule = {
  id: 'unsupported-metric',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier, metrics, evidence }) {
    const ids = new Set(evidence.items.map((item) => item.id));
    const linksOf = memoByPassage(explicitLinks);
    const groups = new Map<string, MetricMention[]>();
    for (const mention of metrics) {
      if (mention.verdict !== 'no-evidence' || mention.unknownSubject !== undefined || hasBrokenLink(mention, linksOf(mention.passage), ids)) continue;
      const key = metricKey(mention);
      const group = groups.get(key) ?? groups.get(placeKey(mention));
      const joined = group ?? [];
      joined.push(mention);
      groups.set(key, joined).set(placeKey(mention), joined);
    }
    const { uri, lines } = dossier.document;
    return [...new Set(groups.values())].map(([first, ...others]): Report => {
      const parts = isSumOf(first!.quantity, first!.nearest, evidence) ? first!.nearest : sumOfItems(first!.quantity, evidence);
      const hints = parts?.map((item) => ({ location: item.location, message: `Adds to it: ${item.excerpt}` }))
        ?? first!.nearest.slice(0, 1).map((item) => ({ location: item.location, message: `The nearest evidence: ${item.excerpt}` }));
      const isDoubtful = ![first!, ...others].some(isSure);
      return {
        span: first!.span,
        message: `No evidence for "${shorten(first!.text, 60)}".${parts ? sum(parts) : nearest(first!)}${isDoubtful && !parts ? ' It may follow from other numbers.' : ''}`,
        // What may follow from several items is the author's to link.
        ...(parts || isDoubtful ? { severity: 'hint' as const } : {}),
        verdict: 'no-evidence',
        claimed: first!.text,
        related: [...others.map(({ span, text }) => ({ location: { uri, span, range: rangeOf(lines, span) }, message: `Also here: ${text}` })), ...hints],
      };
    });
  },
};

/** A link to an item that is not there is a finding of its own. */
function hasBrokenLink({ quantity }: MetricMention, links: readonly ExplicitLink[], ids: ReadonlySet<string>): boolean {
  return links.some((link) => overlaps(link.span, quantity.span) && !ids.has(link.id) && !link.footnote);
}

/** The links of a paragraph are read once, however many numbers it holds. */
function memoByPassage<T>(read: (passage: Passage) => T): (passage: Passage) => T {
  const known = new Map<Passage, T>();
  return (passage) => {
    const found = known.get(passage) ?? read(passage);
    known.set(passage, found);
    return found;
  };
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

function sum(parts: readonly EvidenceItem[]): string {
  return ` It would be the sum of ${parts.slice(0, 3).map(quoteItem).join(' and ')}${parts.length > 3 ? ` and ${parts.length - 3} more` : ''}.`;
}
