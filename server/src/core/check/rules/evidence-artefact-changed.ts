import { compareArtefact } from '../../evidence/artefacts/compare-artefact.ts';
import type { ArtefactSource, EvidenceItem } from '../../model/evidence.ts';
import type { Fix } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { compareExact } from '../../quantities/exact.ts';
import { formatLike } from '../../quantities/format-like.ts';
import type { Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { artefactName, sourcePlace } from '../artefact-place.ts';
import { wordsInItem } from '../item-place.ts';
import type { EvidenceContext, EvidenceRule, Report } from '../rule.ts';
import { shorten } from '../wording.ts';

/** The artefact that an item names says otherwise by now. */
export const evidenceArtefactChanged: EvidenceRule = {
  id: 'evidence-artefact-changed',
  severity: 'warning',
  applies: 'evidence',
  check(context) {
    return context.file.items.flatMap((item) => {
      const { source } = item;
      const reading = source && context.artefacts.get(source);
      if (source?.kind !== 'artefact' || reading?.kind !== 'value') return [];
      const compared = compareArtefact(item, reading.text);
      if (compared.kind !== 'changed') return [];
      return [compared.index === undefined ? unclear(item, source, reading.text, context) : changed(item, compared.index, compared.value, source, context)];
    });
  },
};

/** Which of the item's numbers is meant cannot be told; none of them is the artefact's. */
function unclear(item: EvidenceItem, source: ArtefactSource, value: string, { text }: EvidenceContext): Report {
  const numbers = item.quantities.map(({ literal }) => literal.trim()).join(', ');
  return {
    span: sourcePlace(item, source, text),
    message: `${artefactName(source)} says ${shorten(value, 60)}, which is none of the numbers of this item (${shorten(numbers, 60)}).`,
  };
}

function changed(item: EvidenceItem, index: number, value: Quantity, source: ArtefactSource, context: EvidenceContext): Report {
  const { literal } = item.quantities[index]!;
  const place = (item.metric?.index === index ? item.metric.stated : undefined) ?? item.quantityLocations[index];
  return {
    span: place?.span ?? item.location.span,
    message: `${literal.trim()} has moved on: ${artefactName(source)} says ${shorten(value.literal, 60)}.`,
    claimed: literal.trim(),
    fixes: takeOver(item, index, value, source, context),
  };
}

/** The artefact's value in each place's own notation, and today as the date where the item has one. */
function takeOver(item: EvidenceItem, index: number, value: Quantity, source: ArtefactSource, { text, today }: EvidenceContext): Fix[] {
  const stated = item.quantities[index]!;
  if (stated.low !== null && stated.high !== null && compareExact(stated.low, stated.high) !== 0) return [];
  const places = [item.quantityLocations[index]?.span, item.metric?.index === index ? item.metric.stated?.span : undefined];
  const edits = places.filter((span) => span !== undefined).filter(distinct).map((span) => rewritten(span, stated, value, text));
  if (edits.every(({ span, newText }) => text.slice(span.start, span.end) === newText)) return [];
  const date = item.asOf === undefined ? undefined : wordsInItem(item, item.asOf, text);
  const dated = date === undefined || item.asOf === today ? [] : [{ span: date, newText: today.slice(0, item.asOf!.length) }];
  return [{
    title: `Take ${edits.at(-1)!.newText} from ${source.file}${dated.length > 0 ? `, as of ${dated[0]!.newText}` : ''}`,
    edits: [...edits, ...dated], safe: false, preferred: true,
  }];
}

function distinct(span: Span, at: number, all: readonly Span[]): boolean {
  return all.findIndex((other) => other.start === span.start) === at;
}

/** Quotes around a value of YAML or JSON stay. */
function rewritten(place: Span, stated: Quantity, value: Quantity, text: string): TextEdit {
  const written = text.slice(place.start, place.end);
  const quoted = /^(["'])([^]*)\1$/.exec(written);
  const span = quoted === null ? place : { start: place.start + 1, end: place.end - 1 };
  return { span, newText: formatLike(value, { ...stated, literal: quoted?.[2] ?? written }) };
}
