import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { compareExact } from '../quantities/exact.ts';
import type { Around } from './agreement.ts';
import { contentWords, wordsOfItem } from './content-words.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { partsOf } from './part-words.ts';
import { english } from './words/english.ts';
import { value } from './worked-out.ts';

/**
 * `6 papers, four as first author` where the item has two of six: four are left, and it is just those of whom it is not told. What is said of the
 * number is what the item says of the part, and nothing else.
 */
export function restToldAsPart(each: OpenMetric, { sentence }: Around): Decision | undefined {
  const { quantity, decision } = each;
  const item = decision!.verdict === 'match' && decision!.workedOut === true ? decision!.comparison!.item : undefined;
  if (!item || quantity.kind !== 'count' || !quantity.low || !quantity.high || compareExact(quantity.low, quantity.high) !== 0) return undefined;
  const said = phraseAt(each, sentence);
  if (english.tellsRest.test(said)) return undefined;
  const words = contentWords(said);
  const known = wordsOfItem(item);
  const part = words.every((word) => known.has(word)) ? partWithRest(item, quantity, words) : undefined;
  if (!part) return undefined;
  const { verdict, explanation } = compareQuantities({ ...quantity, unit: part.unit, kind: part.kind, total: undefined }, { ...part, total: undefined });
  const comparison = { item, quantity: part, verdict: verdict === 'overclaim' ? verdict : 'contradiction', explanation, droppedHedge: false } as const;
  return { verdict: comparison.verdict, comparison, nearest: [], swappedWith: undefined };
}

/** The part of which the words are told, where the number is what it leaves of its whole. */
function partWithRest(item: EvidenceItem, { low }: Quantity, words: readonly string[]): Quantity | undefined {
  const counts = item.quantities.filter(({ reason, kind }) => reason === undefined && kind === 'count');
  for (const whole of counts.flatMap((each) => each.total ?? each.low ?? [])) {
    for (const { quantity, words: own } of partsOf(item, whole)) {
      const rest = quantity.low && value(whole).minus(value(quantity.low));
      const isTold = rest?.equals(value(low!)) === true && !rest.equals(value(quantity.low!)) && words.some((word) => own.has(word));
      if (isTold && !english.tellsRest.test(item.statement.slice(quantity.numeral.end))) return quantity;
    }
  }
  return undefined;
}

const boundary = /[,;.:()|–—!?](?=\s|$)|["“”]/gu;

/** What is said right around the number: from the sign or number before it to the one behind. */
function phraseAt({ quantity: { span, numeral }, statement: { passage, sentence } }: OpenMetric, beside: readonly OpenMetric[]): string {
  const { text } = passage.rendered;
  const from = Math.max(sentence.start, span.start - reach, ...beside.map(({ quantity }) => (quantity.span.end <= span.start ? quantity.numeral.end : 0)));
  const to = Math.min(sentence.end, numeral.end + reach, ...beside.map(({ quantity }) => (quantity.numeral.start >= numeral.end ? quantity.numeral.start : sentence.end)));
  const ahead = text.slice(from, span.start);
  const cut = [...ahead.matchAll(boundary)].at(-1)?.index;
  const behind = text.slice(numeral.end, to);
  const end = behind.search(boundary);
  return `${cut === undefined ? ahead : ahead.slice(cut + 1)} ${end < 0 ? behind : behind.slice(0, end)}`;
}

/** Letters on either side. */
const reach = 80;
