import { dayNumber } from '../../evidence/dates.ts';
import type { EvidenceItem } from '../../model/evidence.ts';
import type { Span } from '../../text/span.ts';
import type { EvidenceRule } from '../rule.ts';

/** An item whose date is longer ago than the configured age. Retired items are history and never stale. */
export const staleEvidence: EvidenceRule = {
  id: 'stale-evidence',
  severity: 'information',
  applies: 'evidence',
  check({ file, text, settings, today }) {
    const { maxAgeDays } = settings.evidence;
    return file.items.flatMap((item) => {
      if (item.asOf === undefined || item.status === 'retired') return [];
      const age = dayNumber(today) - dayNumber(item.asOf);
      if (age <= maxAgeDays) return [];
      return [{
        span: placeOfDate(item, item.asOf, text),
        message: `As of ${item.asOf} is ${age} days ago, and evidence older than ${maxAgeDays} days needs another look.`,
      }];
    });
  },
};

/** The date itself where it is written so, else the item. */
function placeOfDate(item: EvidenceItem, date: string, text: string): Span {
  const { span } = item.location;
  const at = text.slice(span.start, span.end).lastIndexOf(date);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + date.length };
}
