import type { UnbackedPart } from '../model/claim.ts';
import { overlaps, type Span } from '../text/span.ts';
import { segmentsOf } from './asides.ts';
import { hasNumber, undated } from './counting-words.ts';
import { noveltyOf, type Novelty, type WordGround } from './novelty.ts';
import { isAttributed } from './quotations.ts';
import type { ReadPassage, Statement } from './reading.ts';
import { english } from './words/english.ts';
import { englishStates } from './words/work.ts';

const { office, habitOfMine, passive, runningPassive, placedPassive, pronounAhead, othersDeed, agent, extent, subordinate, openEnded, denied, itAhead, isNow, whereItIs } = english.unknownDeeds;

const words = english.kinds;

const { noDeed } = english.verbs;

/** What is told in one breath, and what stands around it in its sentence. */
interface Telling {
  readonly span: Span;
  readonly text: string;
  readonly ahead: string;
  readonly behind: string;
}

/** Told in full behind it. */
const announces = /^["'”’]?\s?(?:[:—–]|--)/u;

/**
 * Work that a clause tells as a whole and of which the evidence has nothing or hardly a word: of others, of a thing, or
 * as an office or a habit of the candidate's. Deeds that they tell of themselves are asides' business.
 */
export function unknownDeeds(read: ReadPassage, statement: Statement, ground: WordGround): readonly UnbackedPart[] {
  const { rendered: { text } } = statement.passage;
  if (read.quotations.some((quotation) => overlaps(quotation, statement.clause) && isAttributed(text.slice(quotation.end)))) return [];
  for (const telling of tellingsOf(statement)) {
    const part = unknownPart(telling.text, ground);
    const start = telling.span.start + (part?.start ?? 0);
    if (part) return [{ span: { start, end: start + part.end - part.start }, text: telling.text.slice(part.start, part.end), reason: 'unknown-work' }];
  }
  return [];
}

function tellingsOf({ passage, clause, sentence }: Statement): readonly Telling[] {
  const { text } = passage.rendered;
  return [...segmentsOf(text.slice(clause.start, clause.end))]
    .map((part) => ({ start: clause.start + part.start, end: clause.start + part.end }))
    .map((span) => ({ span, text: text.slice(span.start, span.end), ahead: text.slice(sentence.start, span.start), behind: text.slice(span.end, span.end + 4) }))
    .filter(isPlain);
}

/** No number, which is a metric's business, nothing denied, announced or told under a condition. */
function isPlain({ text, ahead, behind }: Telling): boolean {
  return !hasNumber(undated(text)) && !denied.test(text) && !announces.test(behind) && !subordinate.test(text) && !openEnded.test(ahead);
}

function unknownPart(text: string, ground: WordGround): Span | undefined {
  const whole = { start: 0, end: text.length };
  const novelty = noveltyOf(text, ground);
  if (office.test(text)) return isMostlyNew(novelty) ? whole : undefined;
  const habit = words.habit.test(text) ? habitOfMine.exec(text)?.groups!['verb'] : undefined;
  if (habit !== undefined && !isPastime(habit)) return novelty.familiar.size === 0 && novelty.unknown.size > 0 ? whole : undefined;
  if (isMostlyNew(novelty) && (tellsOfOthers(text) || tellsOfThing(text))) return whole;
  if (isRatherNew(novelty) && tellsOfPlace(text)) return whole;
  return byStrangers(text, ground) ?? farther(text, ground);
}

function tellsOfOthers(text: string): boolean {
  const verb = othersDeed.exec(text)?.groups!['verb'];
  return verb !== undefined && !noDeed.test(verb);
}

function tellsOfThing(text: string): boolean {
  if (pronounAhead.test(text)) return false;
  const verb = passive.exec(text)?.groups!['verb'];
  return (verb !== undefined && !noDeed.test(verb)) || runningPassive.test(text);
}

function tellsOfPlace(text: string): boolean {
  if (!itAhead.test(text) && pronounAhead.test(text)) return false;
  const { be = '', verb, where = '' } = placedPassive.exec(text)?.groups ?? {};
  // `The role is posted in Berlin` says where something is, and no more.
  if (isNow.test(be) && whereItIs.test(where)) return false;
  return verb !== undefined && !noDeed.test(verb) && !englishStates.describes.test(verb);
}

/** In any form: `watch`, `hoped`. */
function isPastime(verb: string): boolean {
  return [verb, `${verb}d`, `${verb}ed`].some((form) => noDeed.test(form));
}

/** Two words at least are unknown, and at most one of the rest is known. */
function isMostlyNew({ unknown, verbs, familiar, together }: Novelty): boolean {
  return unknown.size > 0 && unknown.size + verbs.size >= 2 && unknown.size >= familiar.size && familiar.size <= 1 && together < 2;
}

/** Of those that are known no item has two, and more are unknown. */
function isRatherNew({ unknown, familiar, together }: Novelty): boolean {
  return unknown.size >= 2 && unknown.size > familiar.size && together < 2;
}

function byStrangers(text: string, ground: WordGround): Span | undefined {
  const found = agent.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  return isNew(text.slice(start), ground) ? { start, end: text.length } : undefined;
}

function farther(text: string, ground: WordGround): Span | undefined {
  const found = extent.exec(text);
  return found && isNew(text.slice(found.index), ground) ? { start: found.index, end: text.length } : undefined;
}

function isNew(text: string, ground: WordGround): boolean {
  const { unknown, familiar } = noveltyOf(text, ground);
  return unknown.size > 0 && familiar.size === 0;
}
