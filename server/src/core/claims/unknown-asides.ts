import type { UnbackedPart } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { overlaps } from '../text/span.ts';
import { findAsides, type Aside } from './asides.ts';
import { contentWords } from './content-words.ts';
import { hasNumber, undated } from './counting-words.ts';
import type { ItemIndex } from './item-index.ts';
import { noveltyOf, type WordGround } from './novelty.ts';
import { isAttributed } from './quotations.ts';
import type { ReadPassage, Statement } from './reading.ts';
import { scopeVerb } from './scope-verbs.ts';
import { english } from './words/english.ts';

const { speaker, twice, ofCandidate, denied, ofThem } = english.unknownAsides;

/** What is known, for asides. */
export interface AsideGround extends WordGround {
  /** Items that have the clause's numbers, so that it speaks of them. */
  readonly proven: ReadonlySet<EvidenceItem>;
}

/**
 * Deeds of the candidate, and what is told besides work that the evidence knows, of which it has no word: `with an
 * in-house dietician`, `and the statistician bought me a cake`. What holds a number is a metric's business.
 */
export function unknownAsides(read: ReadPassage, statement: Statement, ground: AsideGround): readonly UnbackedPart[] {
  if (!speaksOfOwn(statement)) return [];
  const { passage, clause, sentence, kind } = statement;
  if (kind === 'ongoing' || read.quotations.some((quotation) => overlaps(quotation, clause) && isAttributed(passage.rendered.text.slice(quotation.end)))) return [];
  const { index } = ground;
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  return findAsides(own).flatMap(({ span, form }): UnbackedPart[] => {
    const start = clause.start + span.start;
    const end = clause.start + span.end;
    const told = text.slice(start, end);
    // What stands before a colon is told in full behind it.
    if (hasNumber(undated(told)) || twice.test(told) || /^["”]?:/u.test(text.slice(end, end + 2))) return [];
    const news = newsOf(told, form, ground);
    if (news === 'known') return [];
    const around = `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`;
    // How a thing works is told in many words; with a figure it is a claim.
    if (kind === 'property' && form === 'besides' && !hasNumber(around)) return [];
    if (form !== 'deed' && !isKnown(around, index)) return [];
    // What follows known work behind a dash or a colon says in other words what went into it.
    const before = text.slice(sentence.start, clause.start);
    const explains = form === 'deed' && elaboration.test(before) && isKnown(before, index);
    const certain = news === 'new' || (form === 'deed' && isPlainDeed(told, text.slice(end, end + 4), ground));
    return [{ span: { start, end }, text: told, reason: certain && !explains ? 'unknown-work' : 'aside' }];
  });
}

/** Among facts about the employer and general truths beside a gap, only who speaks of themselves tells of a deed. */
export function speaksOfOwn({ passage, sentence, place }: Statement): boolean {
  return (place.owner !== 'employer' && place.section !== 'gap-analysis') || speaker.test(passage.rendered.text.slice(sentence.start, sentence.end));
}

const elaboration = /(?:[:—–]|--|-)\s*["'“”‘’]*$/u;

/** Where no item has as much of a deed's words, by their rarity, it tells of something else. */
const hardlyCovered = 0.45;

/**
 * `new`: two or more of its words are unknown, none of them but light verbs is known, and one is no such verb. `partly`: in a
 * deed, or many words, some are known, but no two that one item has, or too few for it to be meant; then it may be known work in other words.
 */
function newsOf(told: string, form: Aside['form'], ground: AsideGround): 'new' | 'partly' | 'known' {
  const { unknown, verbs, familiar, names, together, covered } = noveltyOf(told, ground);
  const known = form === 'deed' ? familiar.size : familiar.size + names.size;
  if (known === 0 && unknown.size > 0) {
    const isOfThem = ofThem.test(told);
    return unknown.size + verbs.size >= (isOfThem ? 1 : 2) ? 'new' : 'known';
  }
  if (form === 'deed' && unknown.size >= 2 && covered < hardlyCovered) return 'partly';
  // `built the Trust's website`: who makes a thing that the evidence has no word of.
  const makes = form === 'deed' && verbs.size > 0 && unknown.size === 1 && known === 1 && (scopeVerb(told)?.scope ?? 0) >= 2;
  if (makes) return 'partly';
  if (form === 'besides' || unknown.size < (form === 'deed' ? known : Math.max(3, 2 * known)) || unknown.size < 2) return 'known';
  return together < 2 ? 'partly' : 'known';
}

/** Of a deed of the candidate's the evidence may have some word; it is new all the same where they tell it plainly and nothing in the clause is proven. */
function isPlainDeed(told: string, behind: string, { proven }: AsideGround): boolean {
  return proven.size === 0 && ofCandidate.test(told) && !denied.test(told) && !/^["'”’]?\s?(?:[:—–]|--)/u.test(behind);
}

/** The rest tells of work that the evidence knows, so that it would know this, too. */
function isKnown(around: string, index: ItemIndex): boolean {
  return /\p{N}/u.test(around) || (index.near(contentWords(around))[0]?.shared.length ?? 0) >= 2;
}
