import type { UnbackedPart } from '../model/claim.ts';
import { contentWords } from './content-words.ts';
import type { ItemIndex } from './item-index.ts';
import { ownDeeds } from './own-deeds.ts';
import type { Statement } from './reading.ts';
import { english } from './words/english.ts';

const { sole, shared, mine, ofMe } = english.soleCredit;

/** `negotiated the licences alone`, where the item that tells of it says with whom. */
export function soleCredit({ passage, clause, sentence }: Statement, index: ItemIndex): readonly UnbackedPart[] {
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  const found = sole.exec(own);
  // `BM25 alone` is no deed.
  if (!found || (ownDeeds(own).length === 0 && !mine.test(own.slice(0, found.index)) && !ofMe.test(found[0]))) return [];
  const [best] = index.near(contentWords(text.slice(sentence.start, sentence.end)));
  if (!best || best.shared.length < 2 || !shared.test(best.item.statement)) return [];
  const start = clause.start + found.index;
  return [{ span: { start, end: start + found[0].length }, text: found[0], reason: 'scope', item: best.item }];
}
