import type {
  EvidenceItem, EvidenceProblem, EvidenceSource, EvidenceStatus, EvidenceSubject,
} from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { LineIndex } from '../text/line-index.ts';
import { rangeOf } from '../text/line-index.ts';
import type { Location } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import type { ComposedText } from './composed-text.ts';
import { findYears } from './dates.ts';
import { idRegister, slug } from './ids.ts';

/** An item as a reader finds it, before ids are handed out and quantities are read. */
export interface DraftItem {
  readonly statement: ComposedText;
  readonly subject: EvidenceSubject | undefined;
  readonly headings: readonly string[];
  readonly source: EvidenceSource | undefined;
  readonly asOf: string | undefined;
  readonly status: EvidenceStatus;
  readonly confidential: boolean;
  readonly better: 'higher' | 'lower' | undefined;
  /** The whole id as the person wrote it, with its place. */
  readonly id: { readonly text: string; readonly span: Span } | undefined;
  readonly span: Span;
  readonly excerpt: string;
  /** Where in `statement` the subject's own words end; left out of a derived id. */
  readonly lead: number;
  /** Puts an explicit metric in place of, or beside, what the statement says. */
  readonly metric?: (found: readonly LocatedQuantity[]) => readonly LocatedQuantity[];
}

export interface LocatedQuantity {
  readonly quantity: Quantity;
  /** Source of the numeral. */
  readonly span: Span | undefined;
  /** Set when an explicit metric spells it out; then the numeral's place in the statement. */
  readonly explicit?: { readonly stated: Span | undefined };
}

export interface FilePlaces {
  readonly uri: string;
  readonly lines: LineIndex;
}

export function locate({ uri, lines }: FilePlaces, span: Span): Location {
  return { uri, span, range: rangeOf(lines, span) };
}

/** Longest excerpt; what is longer ends in `…`. */
const longestExcerpt = 200;

/** Reads the quantities and gives every item its id: the person's own first, so that a derived one never takes it. */
export function finishItems(drafts: readonly DraftItem[], places: FilePlaces): { items: EvidenceItem[]; problems: EvidenceProblem[] } {
  const ids = idRegister();
  const first = new Map<string, DraftItem>();
  const problems: EvidenceProblem[] = [];
  for (const draft of drafts) {
    const { id } = draft;
    if (id === undefined) continue;
    const before = first.get(id.text);
    if (before === undefined) {
      first.set(id.text, draft);
      ids.take(id.text);
    } else problems.push(duplicateId(id.text, locate(places, id.span), locate(places, before.id!.span)));
  }
  const items = drafts.map((draft): EvidenceItem => {
    const own = draft.id !== undefined && first.get(draft.id.text) === draft;
    const { statement } = draft;
    const found = findQuantities(statement.text, { code: statement.code })
      .filter((quantity) => quantity.reason === undefined)
      .map((quantity): LocatedQuantity => ({ quantity, span: statement.source(quantity.numeral) }));
    const located = draft.metric === undefined ? found : draft.metric(found);
    const metric = located.findIndex((one) => one.explicit !== undefined);
    const stated = located[metric]?.explicit?.stated;
    return {
      id: own ? draft.id.text : ids.take(draft.id?.text ?? derivedId(draft, found)),
      explicitId: own, subject: draft.subject, headings: draft.headings, statement: statement.text,
      quantities: located.map((one) => one.quantity), years: findYears(statement.text),
      source: draft.source, asOf: draft.asOf, status: draft.status, confidential: draft.confidential,
      better: draft.better, location: locate(places, draft.span),
      quantityLocations: located.map((one) => (one.span === undefined ? undefined : locate(places, one.span))),
      metric: metric < 0 ? undefined : { index: metric, stated: stated && locate(places, stated) },
      excerpt: shorten(draft.excerpt),
    };
  });
  return { items, problems };
}

export function duplicateId(id: string, here: Location, before: Location): EvidenceProblem {
  return {
    rule: 'evidence-duplicate-id', message: `The id "${id}" stands here a second time; ids are unique in all evidence files together.`,
    span: here.span, range: here.range, related: [{ location: before, message: `"${id}" first stands here.` }],
  };
}

/** By measure where there is one, else by the first words; numbers are left out, so that the id outlives a new value. */
function derivedId(draft: DraftItem, found: readonly LocatedQuantity[]): string {
  const subject = draft.subject === undefined ? '' : slug(draft.subject.name);
  // A measure of one or two letters, or one that repeats the subject, names nothing.
  const measure = found.map((one) => slug(one.quantity.measure, 5)).find((name) => name.length > 2 && name !== subject);
  const words = draft.statement.text.slice(draft.lead, draft.lead + 400).replace(/\S*\d\S*/g, ' ');
  const name = (measure ?? slug(words, 4)) || 'item';
  return draft.subject === undefined ? name : `${draft.subject.id}.${name}`;
}

function shorten(text: string): string {
  const folded = text.slice(0, 4 * longestExcerpt).replace(/\s+/g, ' ').trim();
  return folded.length > longestExcerpt ? `${folded.slice(0, longestExcerpt - 1).trimEnd()}…` : folded;
}
