import type { UnbackedPart } from '../model/claim.ts';
import { contentWords } from './content-words.ts';
import type { ItemIndex } from './item-index.ts';
import { ownDeeds } from './own-deeds.ts';
import type { Statement } from './reading.ts';

/** Nobody and nothing else had a part in it. `not alone`, `let alone`, `stands alone` are none. */
const sole = /(?<!(?:not|let|stand|stands|stood|leave|left|live|lived|was|is|am|be|on its)\s)(?<![\p{L}-])(?:alone|single-handed(?:ly)?|(?:all )?by myself|(?:all )?on (?:my|her|his) own|solely|entirely mine|(?:is|was) entirely (?:my|her|his) own|entirely (?:by me|my (?:own )?(?:work|doing))|only because of|only thanks to|all my (?:own )?(?:work|doing))(?![\p{L}-])/iu;
/** Somebody or something else had. */
const shared = /(?<![\p{L}])(?:together|jointly|joint|co-\p{L}+|with (?:the|our|my|an?|one|two|three) \p{L}+|with \p{Lu}\p{L}+|one of|shared|several|two causes|two reasons|among other|also (?:due|thanks)|partly|helped|a team of|we|\p{L}+ and I|me and|(?:and|with) (?:my|our|the|one|two|three|\p{N}+|a) (?:\p{Ll}+ ){0,2}?\p{Ll}+)(?![\p{L}])/u;

const mine = /(?<![\p{L}])my\s(?:\p{L}+\s){1,2}$/u;
/** Says by itself whose it was. */
const ofMe = /(?<![\p{L}])(?:mine|my|myself|her|his|me)(?![\p{L}])/iu;

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
