import { weakMemo } from '../memo/weak-memo.ts';
import { abbreviatedMeasures, type AbbreviatedMeasures } from './abbreviated-measure.ts';
import type { EvidenceItem, EvidenceSet, EvidenceSubject } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { endOf, type End } from './ends-of-change.ts';
import { telling } from './telling-words.ts';
import { contentWords, wordsOfEvidence, wordsOfItem } from './content-words.ts';

/** A quantity of the evidence with the words by which a claim can be recognised as the same metric. */
export interface ProvenQuantity {
  readonly item: EvidenceItem;
  readonly quantity: Quantity;
  /** Stems of the measured thing. */
  readonly measure: ReadonlySet<string>;
  /** The measure's words without those for the dimension itself; the close context's where none is left. */
  readonly telling: ReadonlySet<string>;
  /** Stems of the whole item with its headings and subject. */
  readonly words: ReadonlySet<string>;
  /** Stems of its statement alone. */
  readonly statement: ReadonlySet<string>;
  /** Which end of a change its statement makes it. */
  readonly end: End | undefined;
  /** For a number without a unit the value before it that lends it one: `six years there, the last two as a lead`. */
  readonly scale: Quantity | undefined;
}

/** The evidence as the linker looks at it; built once per evidence set. */
export interface MetricIndex {
  readonly quantities: readonly ProvenQuantity[];
  readonly abbreviations: AbbreviatedMeasures;
  /** Weight of a stem: 1 for one that a single item uses, falling with every further one; a half for one that none uses. */
  rarity(word: string): number;
  /** True for a subject with a name of its own, which no other subject's numbers can stand for. */
  isNamed(subject: EvidenceSubject): boolean;
  /** Stems of an item of the set with its headings and subject. */
  wordsOf(item: EvidenceItem): ReadonlySet<string>;
}

const unknownWeight = 0.5;

export const metricIndex = weakMemo((evidence: EvidenceSet): MetricIndex => {
  const counts = wordsOfEvidence(evidence);
  const itemWords = new Map(evidence.items.map((item) => [item, wordsOfItem(item)]));
  const quantities = evidence.items.flatMap((item) => {
    const words = itemWords.get(item)!;
    const statement = new Set(contentWords(item.statement));
    let level: Quantity | undefined;
    return item.quantities
      .filter((quantity) => quantity.reason === undefined)
      .map((quantity): ProvenQuantity => {
        const measure = contentWords(quantity.measure);
        const end = endOf(item.statement, quantity.numeral);
        const scale = quantity.kind === 'count' && quantity.unit === '' && !quantity.total ? level : undefined;
        if (quantity.kind !== 'count') level = quantity;
        return { item, quantity, measure: new Set(measure), telling: telling(measure, quantity.qualifiers), words, statement, end, scale };
      });
  });
  const weights = new Map([...counts].map(([word, count]) => [word, 1 / Math.sqrt(count)]));
  const abbreviations = abbreviatedMeasures(quantities.map(({ quantity }) => quantity.measure));
  return { quantities, abbreviations, rarity: (word) => weights.get(word) ?? unknownWeight, wordsOf: (item) => itemWords.get(item)!, isNamed: namedSubjects(evidence) };
});

/**
 * A declared subject has a name; so has a bold or code opening that is spelled like one (`harbor`, `NightLedger`) or that
 * opens several items. A capitalised everyday word that opens a single item (`**Memory**: …`) is its topic, and so is one that
 * stands in sentence case (`**Mock exams**: …`) or that the evidence also writes small.
 */
function namedSubjects({ items }: EvidenceSet): (subject: EvidenceSubject) => boolean {
  const small = new Set(items.flatMap(({ statement }) => statement.match(/(?<![\p{L}\p{N}_-])\p{Ll}[\p{L}]*/gu) ?? []));
  const uses = new Map<string, number>();
  for (const { subject } of items) if (subject) uses.set(subject.id, (uses.get(subject.id) ?? 0) + 1);
  return ({ id, name, origin }) => {
    if (origin !== 'lead') return origin === 'declared';
    const ownSpelling = /^\p{Ll}[\p{L}\p{N}._-]*$|\p{Ll}\p{Lu}|\p{N}/u.test(name);
    const topic = /^\p{Lu}\p{Ll}*(?:[ -]\p{Ll}+)+$/u.test(name) || small.has(name.toLowerCase());
    return ownSpelling || (!topic && (uses.get(id) ?? 0) > 1);
  };
}
