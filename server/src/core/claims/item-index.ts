import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import { contentWords } from './content-words.ts';

/** An item of the evidence that shares words with a text. */
export interface NearItem {
  readonly item: EvidenceItem;
  /** Stems that both have. */
  readonly shared: readonly string[];
  /** Their rarity, added up. */
  readonly weight: number;
}

/** Finds items by their words; cost grows with the hits, not with the evidence. */
export interface ItemIndex {
  /** Items that share at least one of the words, heaviest first; equal ones in the order of the evidence. */
  near(words: Iterable<string>): readonly NearItem[];
  /** 1 for a stem of a single item or of none, falling with every further one. */
  rarity(word: string): number;
  /** Some item says the word, stands under it, comes from it, or is about it. */
  has(word: string): boolean;
  /** Some item says the word or one that is made of the same beginning: `certif` for `certification`. */
  hasKin(word: string): boolean;
  /** A stem of a subject's name. */
  isOfName(word: string): boolean;
  /** Stems of the item's own statement, its subject's name left out. */
  statementOf(item: EvidenceItem): readonly string[];
}

/** What the words say together, by their rarity. */
export function weightOf(words: Iterable<string>, index: Pick<ItemIndex, 'rarity'>): number {
  let sum = 0;
  for (const word of words) sum += index.rarity(word);
  return sum;
}

/** A word that stands in more items than this finds none: it would only make the search slow. */
const mostItems = 400;

/** So many first letters in common, and no less than so much of the longer word, make two words kin. */
const kinFrom = 5;
const kinShare = 0.6;

function isKin(word: string, other: string): boolean {
  let common = 0;
  while (common < word.length && word[common] === other[common]) common++;
  return common >= kinFrom && common >= kinShare * Math.max(word.length, other.length);
}

export const itemIndex = weakMemo((evidence: EvidenceSet): ItemIndex => {
  const itemsOf = new Map<string, EvidenceItem[]>();
  const statements = new Map<EvidenceItem, readonly string[]>();
  const order = new Map<EvidenceItem, number>();
  for (const [at, item] of evidence.items.entries()) {
    order.set(item, at);
    const own = new Set(contentWords(item.statement));
    const subject = new Set([item.subject?.name ?? '', ...(item.subject?.aliases ?? [])].flatMap(contentWords));
    statements.set(item, [...own].filter((word) => !subject.has(word)));
    for (const word of new Set([...own, ...subject])) {
      const items = itemsOf.get(word);
      if (items) items.push(item);
      else itemsOf.set(word, [item]);
    }
  }
  const around = new Set([...evidence.subjects.flatMap(({ name, aliases, about }) => [name, ...aliases, about ?? '']), ...evidence.items.flatMap(({ headings, source }) => (source?.kind === 'note' ? [...headings, source.text] : headings))].flatMap(contentWords));
  const names = new Set(evidence.subjects.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(contentWords));
  const rarity = (word: string): number => 1 / Math.sqrt(Math.max(1, itemsOf.get(word)?.length ?? 1));
  const near = (words: Iterable<string>): NearItem[] => {
    const found = new Map<EvidenceItem, { shared: string[]; weight: number }>();
    for (const word of new Set(words)) {
      const items = itemsOf.get(word) ?? [];
      if (items.length > mostItems) continue;
      for (const item of items) {
        const hit = found.get(item);
        if (hit) {
          hit.shared.push(word);
          hit.weight += rarity(word);
        } else found.set(item, { shared: [word], weight: rarity(word) });
      }
    }
    return [...found].map(([item, hit]) => ({ item, ...hit })).sort((a, b) => b.weight - a.weight || order.get(a.item)! - order.get(b.item)!);
  };
  const has = (word: string): boolean => itemsOf.has(word) || around.has(word);
  const kin = kinFinder([...itemsOf.keys(), ...around]);
  return { near, rarity, has, hasKin: (word) => has(word) || kin(word), isOfName: (word) => names.has(word), statementOf: (item) => statements.get(item) ?? [] };
});

/** Whether one of the words is kin to another one; looks only at those that begin alike. */
function kinFinder(all: Iterable<string>): (word: string) => boolean {
  const beginnings = new Map<string, string[]>();
  for (const word of all) {
    if (word.length < kinFrom) continue;
    const beginning = word.slice(0, kinFrom);
    const words = beginnings.get(beginning);
    if (words) words.push(word);
    else beginnings.set(beginning, [word]);
  }
  return (word) => (beginnings.get(word.slice(0, kinFrom)) ?? []).some((other) => isKin(word, other));
}
