import { contentWords } from '../claims/content-words.ts';
import { explicitLinks } from '../claims/explicit-links.ts';
import { itemIndex } from '../claims/item-index.ts';
import type { CheckResult } from '../check/check.ts';
import { shorten } from '../check/wording.ts';
import type { MarkdownDocument, Passage } from '../model/document.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { comparable } from '../quantities/comparable.ts';
import { shift, type Span } from '../text/span.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import type { DossierAction } from './code-actions.ts';
import { placeName } from './describe.ts';
import type { Unsupported } from './evidence-actions.ts';

const mostLinks = 3;

/** One action for each of the best three items: the words become `[words](evidence:id)`, or where no link can stand `words[^id]`. */
export function linkToEvidence(result: CheckResult, unsupported: Unsupported): DossierAction[] {
  const { finding } = unsupported;
  const { document } = result.dossier;
  const passage = unsupported.metric?.passage ?? unsupported.claim?.passage;
  if (passage === undefined) return [];
  const items = nearestItems(result, unsupported);
  const way = items[0] && wayToLink(document, passage, finding.span, items[0].id);
  if (way === undefined) return [];
  return items.map((item) => ({
    title: `Link to ${item.id}: “${shorten(item.statement, 60)}” (${placeName(item.location)})`, finding, edits: way(finding.span, item.id), preferred: false,
  }));
}

/** Those that came near when it was judged, then those that share most words, then others about the same. A number is linked only to an item that has one of its kind. */
function nearestItems({ evidence, dossier }: CheckResult, { metric, claim, finding }: Unsupported): readonly EvidenceItem[] {
  const said = claim?.text ?? metric?.text ?? dossier.document.text.slice(finding.span.start, finding.span.end);
  const near = itemIndex(evidence).near(contentWords(said)).map(({ item }) => item);
  const subject = metric?.subject ?? claim?.subject;
  const sameSubject = subject === undefined ? [] : evidence.items.filter((item) => item.subject?.id === subject.id);
  const items = [...new Set([...(metric?.nearest ?? []), ...(claim?.evidence ?? []), ...near, ...sameSubject])];
  const fitting = metric === undefined ? items : items.filter(({ quantities }) => quantities.some((quantity) => comparable(metric.quantity, quantity) === 'same'));
  return fitting.slice(0, mostLinks);
}

type Way = (span: Span, id: string) => readonly TextEdit[];

const ways: readonly Way[] = [
  ({ start, end }, id) => [{ span: { start, end: start }, newText: '[' }, { span: { start: end, end }, newText: `](evidence:${id})` }],
  ({ end }, id) => [{ span: { start: end, end }, newText: `[^${id}]` }],
];

/** Undefined where the Markdown would not mean it: within code, or across the ends of emphasis or another link. */
function wayToLink(document: MarkdownDocument, passage: Passage, span: Span, id: string): Way | undefined {
  return ways.find((way) => means(document, passage, way(span, id), id));
}

/** Read by itself, a passage's source says what it says in its document, except in a few tables; those are read as a whole. */
function means({ uri, text }: MarkdownDocument, passage: Passage, edits: readonly TextEdit[], id: string): boolean {
  const { span, rendered } = passage;
  const alone = text.slice(span.start, span.end);
  const before = parseDocument(uri, alone).passages[0];
  const [after, place] = before?.rendered.text === rendered.text
    ? [parseDocument(uri, applyEdits(alone, edits.map((edit) => ({ ...edit, span: shift(edit.span, -span.start) })))), 0]
    : [parseDocument(uri, applyEdits(text, edits)), passage.index];
  const same = after.passages[place];
  return same?.rendered.text === rendered.text && explicitLinks(same).length === explicitLinks(passage).length + 1
    && explicitLinks(same).some((link) => link.id === id);
}
