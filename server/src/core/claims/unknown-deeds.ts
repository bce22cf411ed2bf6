import type { UnbackedPart } from '../model/claim.ts';
import { overlaps, type Span } from '../text/span.ts';
import { segmentsOf } from './asides.ts';
import { englishClaimWords as words } from './claim-words.ts';
import { hasNumber, undated } from './counting-words.ts';
import { noveltyOf, type Novelty, type WordGround } from './novelty.ts';
import { pastForms } from './past-forms.ts';
import { isAttributed } from './quotations.ts';
import type { ReadPassage, Statement } from './reading.ts';
import { english } from './words/english.ts';
import { englishStates } from './words/work.ts';

const { noDeed } = english.verbs;

/** What is told in one breath, and what stands around it in its sentence. */
interface Telling {
  readonly span: Span;
  readonly text: string;
  readonly ahead: string;
  readonly behind: string;
}

const participle = `(?:(?:\\p{Ll}+-)?\\p{Ll}{3,}ed|${pastForms}|written|drawn|taken|given|driven|shown|chosen|spoken|done)`;
const opener = '(?:(?:at|in|for|on|during|last|this|then|once|also|since)(?:\\s[\\p{L}\\p{N}’&-]+){0,4},?\\s)?';

/** An office or a duty: `I chair the panel`, `She also sits on the board`. */
const office = new RegExp(
  `^${opener}(?:I|[Ss]he|[Hh]e)\\s(?:(?:also|now|still|currently)\\s)?(?:(?:have|has)\\s)?(?:chairs?|(?:sits?|sat)\\son|serves?\\son|runs?|leads?|heads?|mentors?|coach(?:es)?|teach(?:es)?|manages?|supervises?|directs?|holds?|hosts?|edits?)\\s(?!by\\s)(?:\\p{L}{4,}|an?|the|my|our|its|all)(?![\\p{L}])`, 'u');
/** `I triage every Sunday`: whoever goes on doing it. */
const habitOfMine = /^(?:I|[Ww]e|[Ss]he|[Hh]e)\s(?:(?:also|now|still|\p{Ll}+ly)\s)?(?!(?:am|is|are|have|has|can|do|think|know|say|feel|see)\s)(?<verb>\p{Ll}{3,})\s/u;
/** Work that is told of the thing it was done to: `A customer portal was launched`. */
const passive = new RegExp(`^${opener}(?:(?:an?|the|our|my|its|several|every|each)\\s)?(?:[\\p{L}’'-]+\\s){1,5}?(?:was|were|(?:has|have)\\sbeen)\\s(?:(?:also|later|then|\\p{Ll}+ly)\\s)?(?<verb>${participle})(?![\\p{L}])`, 'iu');
/** The same of what goes on, where it is said how far or by whom: `Memory entries are encrypted per tenant`. */
const runningPassive = /^(?:(?:the|our|my|its|all|every|each)\s)?(?:[\p{L}’'-]+\s){1,4}?(?:is|are)\s(?:(?:also|now|\p{Ll}+ly)\s)?\p{Ll}{3,}ed\s(?:[\p{L}-]+\s)?(?:per|against|(?:on|in|at)\s(?:every|each))\s\p{L}/iu;
/** The same without its name, or where it went on: `It was presented at a meetup`, `Older records are archived to tape`. */
const placedPassive = new RegExp(`^(?:it|(?:(?:the|our|my|its|all|every|each)\\s)?(?:[\\p{L}’'-]+\\s){1,4}?)\\s?(?<be>is|are|was|were|(?:has|have)\\sbeen)\\s(?:(?:also|now|then|later|already|\\p{Ll}+ly)\\s)?(?<verb>${participle})\\s(?<where>to|into|at|in|on|per|against)\\s\\p{L}`, 'iu');
/** What stands for something told elsewhere, or for nobody. */
const pronounAhead = /^(?:it|they|this|that|these|those|he|she|we|i|you|all|both|none|nobody|no|not|nothing|each|what|which|who|there|one|some|most|everything|nearly|only|as)(?![\p{L}])/iu;
/** Somebody from outside did it: `An external firm audited the result`. */
const othersDeed = new RegExp(`^${opener}(?:an|a|another|several)\\s(?:[\\p{L}’'-]+\\s){1,4}?(?:(?:later|then|also|\\p{Ll}+ly)\\s)?(?<verb>\\p{Ll}{2,}ed)\\s(?:the|our|my|its|it|them|us|me|every|all|both)(?![\\p{L}])`, 'iu');
/** `checked by an outside tester`, `maintained by contributors`. */
const agent = /(?:(?<![\p{L}])(?:was|were|is|are|been)\s(?:(?:also|now|then|later|\p{Ll}+ly)\s)?|^)\p{Ll}{3,}ed\s(?:[\p{L}-]+\s)?(?=by\s(?:(?:an?|outside|external|independent)\s\p{L}|\p{Ll}{4,}(?:ers|ors|ists|ants|ees)(?![\p{L}])))/u;
/** `against every branch`, `in every ward`: how far it reaches. */
const extent = /(?<![\p{L}])(?:against|across|in)\severy\s\p{L}/u;

const subordinate = /^(?:when|while|before|after|since|because|so|as|that|which|who|where|until|or|if|plus|with|how|what|why)(?![\p{L}])/iu;
const openEnded = /(?<![\p{L}])(?:that|which|who|because|when|while|where|if|before|after|until|what|how|why)["'“”‘’\s]*$/iu;
const denied = /(?<![\p{L}])(?:no|not|never|nothing|nobody|none|without)(?![\p{L}])|n['’]t(?![\p{L}])/iu;
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
  if (!/^it\s/iu.test(text) && pronounAhead.test(text)) return false;
  const { be = '', verb, where = '' } = placedPassive.exec(text)?.groups ?? {};
  // `The role is posted in Berlin` says where something is, and no more.
  if (/^(?:is|are)$/iu.test(be) && /^(?:at|in|on)$/iu.test(where)) return false;
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
