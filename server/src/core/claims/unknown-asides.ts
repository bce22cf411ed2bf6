import type { UnbackedPart } from '../model/claim.ts';
import { overlaps } from '../text/span.ts';
import { findAsides, type Aside } from './asides.ts';
import { contentWords } from './content-words.ts';
import { hasNumber } from './counting-words.ts';
import type { ItemIndex } from './item-index.ts';
import type { KnownWords } from './known-words.ts';
import type { ReadPassage, Statement } from './reading.ts';
import { weightyWords } from './weighty-words.ts';

/** What is known, for asides. */
export interface AsideGround {
  readonly index: ItemIndex;
  readonly known: KnownWords;
}

/**
 * Deeds of the candidate, and what is told besides work that the evidence knows, of which it has no word: `with an
 * in-house dietician`, `and the statistician bought me a cake`. What holds a number is a metric's business.
 */
export function unknownAsides(read: ReadPassage, { passage, clause, sentence, kind, place }: Statement, ground: AsideGround): readonly UnbackedPart[] {
  if ((place.owner === 'employer' || place.section === 'gap-analysis') && !speaker.test(passage.rendered.text.slice(sentence.start, sentence.end))) return [];
  if (kind === 'ongoing' || read.quotations.some((quotation) => overlaps(quotation, clause) && isAttributed(passage.rendered.text.slice(quotation.end)))) return [];
  const { index } = ground;
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  return findAsides(own).flatMap(({ span, form }): UnbackedPart[] => {
    const start = clause.start + span.start;
    const end = clause.start + span.end;
    const told = text.slice(start, end);
    // What stands before a colon is told in full behind it.
    if (hasNumber(told) || twice.test(told) || /^["”]?:/u.test(text.slice(end, end + 2))) return [];
    const novelty = noveltyOf(told, form, ground);
    if (novelty === 'known') return [];
    const around = `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`;
    // How a thing works is told in many words; with a figure it is a claim.
    if (kind === 'property' && form === 'besides' && !hasNumber(around)) return [];
    if (form !== 'deed' && !isKnown(around, index)) return [];
    // What follows known work behind a dash or a colon says in other words what went into it.
    const before = text.slice(sentence.start, clause.start);
    const explains = form === 'deed' && elaboration.test(before) && isKnown(before, index);
    return [{ span: { start, end }, text: told, reason: explains || novelty === 'partly' ? 'aside' : 'unknown-work' }];
  });
}

/** Among facts about the employer and in what is to be said of a gap only who speaks of themselves tells of a deed. */
const speaker = /(?<![\p{L}])(?:i|my|me|we|our|she|her|he|his)(?![\p{L}])/iu;
const twice = /(?<![\p{L}])(?:twice|thrice)(?![\p{L}])/iu;
const elaboration = /(?:[:—–]|--|-)\s*["'“”‘’]*$/u;

/** Words follow that say whose the quoted ones are: `…," her director wrote`. */
function isAttributed(behind: string): boolean {
  return /^["”’]?[,.]?\s+\p{L}/u.test(behind);
}

/**
 * `new`: two or more of its words are unknown, none of them but light verbs is known, and one is no such verb. `partly`: in a
 * deed, or many words, some are known, but no two that one item has; then it may be known work in other words.
 */
function noveltyOf(told: string, form: Aside['form'], { index, known }: AsideGround): 'new' | 'partly' | 'known' {
  const unknown = new Set<string>();
  const familiar = new Set<string>();
  const verbs = new Set<string>();
  let knownVerb = false;
  for (const { stem, form: kind } of weightyWords(told)) {
    const isFamiliar = index.hasKin(stem) || known.isOfTitle(stem);
    if (kind === 'verb') {
      knownVerb ||= isFamiliar;
      if (!isFamiliar) verbs.add(stem);
    } else if (isFamiliar) familiar.add(stem);
    else if (kind !== 'adverb') unknown.add(stem);
  }
  if (familiar.size === 0 && unknown.size > 0) {
    const ofThem = /(?<![\p{L}])of (?:them|whom|which)(?![\p{L}])/iu.test(told);
    return unknown.size + (knownVerb ? 0 : verbs.size) >= (ofThem ? 1 : 2) ? 'new' : 'known';
  }
  if (form === 'besides' || unknown.size < (form === 'deed' ? familiar.size : Math.max(3, 2 * familiar.size)) || unknown.size < 2) return 'known';
  return (index.near(familiar)[0]?.shared.length ?? 0) < 2 ? 'partly' : 'known';
}

/** The rest tells of work that the evidence knows, so that it would know this, too. */
function isKnown(around: string, index: ItemIndex): boolean {
  return /\p{N}/u.test(around) || (index.near(contentWords(around))[0]?.shared.length ?? 0) >= 2;
}
