import { explicitLinks } from '../claims/explicit-links.ts';
import type { CheckResult } from '../check/check.ts';
import type { EvidenceFile, EvidenceItem } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';

/** What stands at a place of a dossier, and the evidence for it, best first. */
export interface EvidenceAt {
  readonly span: Span;
  readonly items: readonly EvidenceItem[];
}

/** By the link or footnote at the offset, else the number, else the statement; undefined where none of them has evidence. */
export function evidenceAt({ dossier, evidence, metrics, claims }: CheckResult, offset: number): EvidenceAt | undefined {
  for (const passage of dossier.document.passages) {
    if (offset < passage.span.start || offset > passage.span.end) continue;
    const link = explicitLinks(passage).find(({ source }) => holds(source, offset));
    const item = link && evidence.items.find(({ id }) => id === link.id);
    if (item) return { span: link.source, items: [item] };
  }
  const metric = metrics.find(({ span, comparison }) => comparison && holds(span, offset));
  if (metric?.comparison) return { span: metric.span, items: [metric.comparison.item] };
  const claim = claims.find(({ span, judged, evidence: items }) => judged && items.length > 0 && holds(span, offset));
  return claim && { span: claim.span, items: claim.evidence };
}

/** The item of an evidence file that an offset lies in; of nested ones the innermost. */
export function itemAt({ items }: EvidenceFile, offset: number): EvidenceItem | undefined {
  return items
    .filter(({ location }) => holds(location.span, offset))
    .sort((a, b) => length(a.location.span) - length(b.location.span))[0];
}

/** Both ends count, as for a cursor behind the last digit. */
function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function length({ start, end }: Span): number {
  return end - start;
}
