import type { UnbackedPart } from '../model/claim.ts';
import { overlaps } from '../text/span.ts';
import { findAsides, type Aside } from './asides.ts';
import { contentWords } from './content-words.ts';
import { hasNumber } from './counting-words.ts';
import type { ItemIndex } from './item-index.ts';
import type { ReadPassage, Statement } from './reading.ts';

/** From so many words on, a deed is unknown where the evidence has some of them, but no item two. */
const telling = 4;
const tellingOfUse = 3;

/**
 * Deeds of the candidate, and what is told besides work that the evidence knows, of which it has no word: `with an
 * in-house dietician`, `and the statistician bought me a cake`. What holds a number is a metric's business.
 */
export function unknownAsides(read: ReadPassage, { passage, clause, sentence, kind }: Statement, index: ItemIndex): readonly UnbackedPart[] {
  if (kind === 'ongoing' || read.quotations.some((quotation) => overlaps(quotation, clause) && isAttributed(passage.rendered.text.slice(quotation.end)))) return [];
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  return findAsides(own).flatMap(({ span, form }): UnbackedPart[] => {
    const start = clause.start + span.start;
    const end = clause.start + span.end;
    const told = text.slice(start, end);
    if (hasNumber(told) || !isUnknown(told, form, index)) return [];
    const around = `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`;
    // How a thing works is told in many words; with a figure it is a claim.
    if (kind === 'property' && form === 'besides' && !hasNumber(around)) return [];
    // With no word in common it is another work; what is only told besides, or goes into a known one, may well be part of it.
    const apart = form === 'deed' && !contentWords(told).some((word) => index.has(word)) && !isKnown(around, index);
    return form === 'deed' || isKnown(around, index) ? [{ span: { start, end }, text: told, reason: apart ? 'unknown-work' : 'aside' }] : [];
  });
}

/** Words follow that say whose the quoted ones are: `…," her director wrote`. */
function isAttributed(behind: string): boolean {
  return /^["”’]?[,.]?\s+\p{L}/u.test(behind);
}

function isUnknown(told: string, form: Aside['form'], index: ItemIndex): boolean {
  const words = new Set(contentWords(told));
  const unknown = [...words].filter((word) => !index.has(word)).length;
  if (unknown === words.size) return words.size >= (/(?<![\p{L}])of (?:them|whom|which)(?![\p{L}])/iu.test(told) ? 1 : 2);
  if (form === 'besides' || unknown < 2 || words.size < (form === 'deed' ? telling : tellingOfUse)) return false;
  return (index.near(words)[0]?.shared.length ?? 0) < 2;
}

/** The rest tells of work that the evidence knows, so that it would know this, too. */
function isKnown(around: string, index: ItemIndex): boolean {
  return /\p{N}/u.test(around) || (index.near(contentWords(around))[0]?.shared.length ?? 0) >= 2;
}
