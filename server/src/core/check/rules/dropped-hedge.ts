import type { DossierRule } from '../rule.ts';
import { quoteItem } from '../wording.ts';

/** The same value, but the evidence says "about" or "at least" and the dossier does not. */
export const droppedHedge: DossierRule = {
  id: 'dropped-hedge',
  severity: 'hint',
  applies: 'dossier',
  check({ metrics }) {
    return metrics.flatMap((mention) => {
      const { comparison } = mention;
      if (!comparison?.droppedHedge || (mention.verdict !== 'match' && mention.verdict !== 'weaker')) return [];
      return [
        {
          span: mention.span,
          message: `${mention.text} is stated without the hedge of the evidence: ${quoteItem(comparison.item)}.`,
          verdict: mention.verdict,
          claimed: mention.text,
          evidence: { id: comparison.item.id, location: comparison.item.location },
          related: [{ location: comparison.item.location, message: `The evidence: ${comparison.item.excerpt}` }],
        },
      ];
    });
  },
};
