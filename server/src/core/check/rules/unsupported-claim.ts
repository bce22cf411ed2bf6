import type { ClaimMention } from '../../model/claim.ts';
import { rangeOf } from '../../text/line-index.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { Span } from '../../text/span.ts';
import type { DossierContext, DossierRule, Report } from '../rule.ts';
import { quoteItem } from '../wording.ts';

/** A place where a name stands that nothing in the evidence knows. */
interface Place {
  readonly span: Span;
  readonly claim: ClaimMention;
  readonly part: ClaimMention['unbacked'][number];
}

/** A claim about finished or running work that nothing in the evidence backs: one warning per unknown project or name. */
export const unsupportedClaim: DossierRule = {
  id: 'unsupported-claim',
  severity: 'warning',
  applies: 'dossier',
  check(context) {
    const groups = new Map<string, Place[]>();
    for (const claim of context.claims) {
      for (const part of claim.unbacked) {
        const place = { span: toSource(claim.passage.rendered, part.span), claim, part };
        const key = part.text.toLowerCase();
        const group = groups.get(key);
        if (group) group.push(place);
        else groups.set(key, [place]);
      }
    }
    return [...groups.values()].flatMap((places) => reports(places, context));
  },
};

function reports(places: readonly Place[], { dossier, metrics }: DossierContext): Report[] {
  const [first, ...others] = places;
  const { uri, lines } = dossier.document;
  const { text, reason } = first!.part;
  const numbers = metrics.filter((metric) => metric.verdict === 'no-evidence' && metric.unknownSubject?.toLowerCase() === text.toLowerCase());
  const also = [
    ...others.map(({ span }) => ({ span, message: `Also here: ${text}` })),
    ...numbers.map(({ span, text: number }) => ({ span, message: `Not backed either: ${number}` })),
  ];
  const main: Report = {
    span: first!.span,
    message: reason === 'unknown-subject' ? `The evidence has nothing about "${text}".` : entityMessage(first!),
    claimed: first!.claim.text,
    related: also.map(({ span, message }) => ({ location: { uri, span, range: rangeOf(lines, span) }, message })),
  };
  if (reason !== 'unknown-subject') return [main];
  const hints = others.map(({ span, claim }): Report => ({
    span,
    severity: 'hint',
    message: `The evidence has nothing about "${text}" (see line ${rangeOf(lines, first!.span).start.line + 1}).`,
    claimed: claim.text,
  }));
  return [main, ...hints];
}

function entityMessage({ claim, part }: Place): string {
  const about = claim.subject ? ` for ${claim.subject.name}` : '';
  const [item] = claim.evidence;
  return `"${part.text}" is not in the evidence${about}.${item ? ` The nearest item is ${quoteItem(item)}.` : ''}`;
}
