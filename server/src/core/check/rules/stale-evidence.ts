import { ageInDays } from '../../evidence/age.ts';
import { wordsInItem } from '../item-place.ts';
import type { EvidenceRule } from '../rule.ts';

/** An item whose date is longer ago than the configured age. Retired items are history and never stale. */
export const staleEvidence: EvidenceRule = {
  id: 'stale-evidence',
  severity: 'information',
  applies: 'evidence',
  check({ file, text, settings, today }) {
    const { maxAgeDays } = settings.evidence;
    return file.items.flatMap((item) => {
      const age = ageInDays(item, today);
      if (item.asOf === undefined || age === undefined || age <= maxAgeDays) return [];
      return [{
        span: wordsInItem(item, item.asOf, text) ?? item.location.span,
        message: `As of ${item.asOf} is ${age} days ago, and evidence older than ${maxAgeDays} days needs another look.`,
      }];
    });
  },
};
