import type { CheckResult } from '../check/check.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { EvidenceFile, EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { formatLike } from '../quantities/format-like.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';

/** A number of an evidence item, met in the evidence file or in a dossier. */
export interface ChangeableValue {
  readonly item: EvidenceItem;
  /** In the item's quantities. */
  readonly index: number;
  /** Where it was met; what is typed there replaces this. */
  readonly place: Span;
  readonly literal: string;
}

/** The number of an item at an offset of its evidence file. */
export function valueInEvidence({ items, text }: EvidenceFile, offset: number): ChangeableValue | undefined {
  for (const item of items) {
    for (let index = 0; index < item.quantities.length; index++) {
      const place = placesOf(item, index).find(({ start, end }) => start <= offset && offset <= end);
      if (place) return { item, index, place, literal: text.slice(place.start, place.end) };
    }
  }
  return undefined;
}

/** The number at an offset of a dossier, where it was compared with a number of an item and not with one derived from several. */
export function valueInDossier({ metrics }: CheckResult, offset: number): ChangeableValue | undefined {
  for (const { span, comparison, passage, quantity } of metrics) {
    if (comparison === undefined || offset < span.start || offset > span.end) continue;
    const index = comparison.item.quantities.indexOf(comparison.quantity);
    if (index >= 0) return { item: comparison.item, index, place: toSource(passage.rendered, quantity.numeral), literal: quantity.literal };
  }
  return undefined;
}

/** What a person typed in place of a number: `150` for 143 tests, `0.9` for 0.8 s. With its noun `2019` is no year. Undefined where it is no number. */
function typedQuantity(typed: string, old: Quantity): Quantity | undefined {
  const text = typed.trim();
  const one = [text, `${text} ${old.head || 'items'}`]
    .map((said) => findQuantities(said).find(({ reason, numeral }) => reason === undefined && numeral.start === 0 && numeral.end >= text.length))
    .find((quantity) => quantity !== undefined);
  if (one === undefined || one.kind !== 'count' || old.kind === 'count') return one;
  return { ...old, low: one.low, high: one.high, comparator: one.comparator, tolerance: one.tolerance, literal: one.literal };
}

/** The item's new quantity, and the edits of its file: the statement and `metric.value`, each in its own notation. */
export function changeEvidence(file: EvidenceFile, { item, index }: ChangeableValue, typed: string): { readonly quantity: Quantity; readonly edits: readonly TextEdit[] } | undefined {
  const old = item.quantities[index]!;
  const wanted = typedQuantity(typed, old);
  if (wanted === undefined) return undefined;
  const edits = placesOf(item, index).map((span): TextEdit => {
    const written = file.text.slice(span.start, span.end);
    const quoted = /^(["'])([^]*)\1$/.exec(written);
    return quoted === null ? { span, newText: formatLike(wanted, { ...old, literal: written }) }
      : { span: { start: span.start + 1, end: span.end - 1 }, newText: formatLike(wanted, { ...old, literal: quoted[2]! }) };
  });
  const after = readEvidence(file.uri, applyEdits(file.text, edits));
  const at = readEvidence(file.uri, file.text).items.findIndex(({ location }) => location.span.start === item.location.span.start);
  const quantity = after.items[at]?.quantities[index];
  return quantity === undefined || edits.length === 0 ? undefined : { quantity, edits };
}

/** Edits of a dossier for each number that was compared with this one and would not agree with the new. */
export function changeDossier({ metrics }: CheckResult, { item, index }: ChangeableValue, quantity: Quantity): readonly TextEdit[] {
  const options = item.better === undefined ? {} : { better: item.better };
  return metrics.flatMap((mention) => {
    const { comparison, passage } = mention;
    if (comparison === undefined || comparison.item.id !== item.id || comparison.item.location.uri !== item.location.uri) return [];
    if (comparison.item.quantities.indexOf(comparison.quantity) !== index) return [];
    const { verdict } = compareQuantities(mention.quantity, quantity, options);
    const newText = formatLike(quantity, mention.quantity);
    if (verdict === 'match' || verdict === 'weaker' || newText === mention.quantity.literal) return [];
    return [{ span: toSource(passage.rendered, mention.quantity.numeral), newText }];
  });
}

function placesOf(item: EvidenceItem, index: number): Span[] {
  const stated = item.metric?.index === index ? item.metric.stated?.span : undefined;
  const places = [stated, item.quantityLocations[index]?.span].filter((span) => span !== undefined);
  return places.filter((place, at) => places.findIndex(({ start }) => start === place.start) === at);
}
