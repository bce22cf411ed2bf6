import type { MetricMention, UnbackedPart } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import { contentWords } from './content-words.ts';
import { significantDigits } from './decide-metric.ts';
import { areApart, employersOf, type Employer, type Employers } from './employers.ts';
import { metricIndex } from './metric-index.ts';
import { compare } from './open-metric.ts';
import { pastForms } from './past-forms.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';

/** The employer that a part of a sentence is told of, and by which words. */
interface Named {
  readonly employer: Employer;
  /** Undefined where the opening of the passage or the heading above names it. */
  readonly words: Span | undefined;
  /** What it holds for. */
  readonly scope: Span;
  /** The sentence opens with the name and goes on with what was done there. */
  readonly isOpening?: boolean;
}

/**
 * True numbers that are told of one employer, where the evidence has them under another one, who was left before or joined
 * after. Nothing is said where the sentence names both, compares, or looks back, nor where one of the numbers may be of the employer named.
 */
export function wrongEmployer(read: ReadPassage, statement: Statement, metrics: readonly MetricMention[], reading: Reading): readonly UnbackedPart[] {
  if (metrics.length === 0) return [];
  const employers = employersOf(reading.evidence);
  const { text } = read.passage.rendered;
  const { sentence, clause } = statement;
  const said = text.slice(sentence.start, sentence.end);
  if (looksAround.test(said)) return [];
  const named = namedIn(text, sentence, employers) ?? namedByLead(read, sentence, employers) ?? namedAbove(read, sentence, employers, reading);
  if (!named || [...employers.mentionedIn(said)].some((other) => other !== named.employer)) return [];
  const numbers = metrics.filter(({ quantity, verdict }) => verdict !== 'not-a-claim' && contains(named.scope, quantity.span));
  const [first] = numbers;
  if (!first || !contains(clause, named.words ?? first.quantity.span)) return [];
  if (named.words && named.isOpening !== true && !numbers.some(({ quantity }) => isBeside(text, quantity.span, named.words!))) return [];
  const item = provenElsewhere(numbers, named.employer, employers, reading);
  if (!item || (!named.words && !isSaidAgain(said, item, named.employer)) || !areTimesOf(said, named.employer)) return [];
  const span = named.words ?? { start: clause.start, end: clause.start + text.slice(clause.start, clause.end).replace(/[\s.!"'“”‘’]+$/u, '').length };
  return [{ span, text: text.slice(span.start, span.end).replace(/\s+/gu, ' '), reason: 'wrong-employer', item, employers: { said: named.employer.name, proven: employers.of(item)!.name } }];
}

/** The sentence speaks of more than one time or place: it compares, looks back, or tells what was taken along. */
const looksAround = /(?<![\p{L}])(?:before|(?<!look(?:ing|ed|s)?\s)after|until|when|while|whereas|because|previous|previously|earlier|former|formerly|already|again|once|later|then|unlike|like|than(?!\s\p{Sc}?\d)|as|same|similar|compared|versus|vs|from my|had|would|could|will|what|how|too|both|first|last|today|now|ago|years|left|joined|joining|leaving|moved|came|hired)(?![\p{L}])/iu;

const at = /(?<![\p{L}\p{N}])[Aa]t\s(?:the\s)?(?=\p{Lu})/gu;
const opening = /^["'“”‘’(\s]*(?:(?:and|but)\s)?$/iu;
/** What was done there, and not what is done there now with what was done elsewhere. */
const deed = new RegExp(`^,?\\s(?:I|we|she|he|(?:(?:my|our|the)\\s)?\\p{L}+(?:\\s\\p{L}+)?)(?:\\s(?:also|have|\\p{Ll}+ly)|['’]ve)*\\s(?:\\p{Ll}{2,}ed|${pastForms})(?![\\p{L}])`, 'u');
/** Behind these another thing is spoken of. */
const turns = /;\s|\s(?:that|which|who|whose|where)\s/u;
/** What stands apart from a name that does not open the sentence. */
const breaks = new RegExp(`${turns.source}|,\\s|\\s[–—]\\s|\\s(?:and|but|so|or)\\s`, 'u');
/** So many words may stand between a number and the name behind it, and between a name within a sentence and the number. */
const farthest = { ahead: 5, behind: 1 };

/** `At Thornwick I cut it from 48 s to 31 s`, `48 s to 31 s at Thornwick`: what a comma separates is told of it only where the sentence opens with it. */
function namedIn(text: string, sentence: Span, employers: Employers): Named | undefined {
  const cues = [...text.slice(sentence.start, sentence.end).matchAll(at)];
  const [cue] = cues;
  if (!cue || cues.length > 1) return undefined;
  const start = sentence.start + cue.index;
  const name = employers.namedAt(text, start + cue[0].length);
  if (!name) return undefined;
  const words = { start, end: name.span.end };
  const opens = opening.test(text.slice(sentence.start, start)) && deed.test(text.slice(words.end));
  const reach = (stop: RegExp): Span => {
    const before = text.slice(sentence.start, start).search(new RegExp(`(?:${stop.source})(?!.*(?:${stop.source}))`, 'su'));
    const behind = text.slice(words.end, sentence.end).search(stop);
    return { start: before < 0 ? sentence.start : sentence.start + before, end: behind < 0 ? sentence.end : words.end + behind };
  };
  const scope = reach(opens ? turns : breaks);
  return { employer: name.employer, words, scope, isOpening: opens };
}

function namedByLead({ passage }: ReadPassage, sentence: Span, employers: Employers): Named | undefined {
  const { text } = passage.rendered;
  if (!passage.lead || text.slice(passage.lead.rest).search(at) >= 0) return undefined;
  const employer = wholeName(text.slice(0, passage.lead.rest), employers);
  return employer && { employer, words: undefined, scope: sentence };
}

function namedAbove({ passage }: ReadPassage, sentence: Span, employers: Employers, { dossier, speakers }: Reading): Named | undefined {
  const title = dossier.document.sections[passage.section]?.heading?.rendered.text;
  if (title === undefined || speakers.isCompany(title).length > 0 || passage.rendered.text.search(at) >= 0) return undefined;
  const employer = wholeName(title, employers);
  return employer && { employer, words: undefined, scope: sentence };
}

/** The employer whose name is all that a heading or an opening says, but for times and what one was there. */
function wholeName(text: string, employers: Employers): Employer | undefined {
  const start = /^(?:(?:at\s)?the\s|at\s)?/iu.exec(text)![0].length;
  const name = employers.namedAt(text, start);
  if (!name || !/^\s*(?:$|[,:(|–—-])/u.test(text.slice(name.span.end)) || employers.mentionedIn(text).size !== 1) return undefined;
  return name.employer;
}

/** `48 s to 31 s at Thornwick`, `dwell time at Thornwick from 48 s`; in `from 212 trains to ships at Thornwick` it is the ships that are there. */
function isBeside(text: string, number: Span, name: Span): boolean {
  const ahead = number.end <= name.start;
  const words: readonly string[] = text.slice(ahead ? number.end : name.end, ahead ? name.start : number.start).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= (ahead ? farthest.ahead : farthest.behind) && !words.includes('to');
}

/** Under a heading, work of another time may be told of: only what says little else than the item is that work in the wrong place. */
function isSaidAgain(said: string, item: EvidenceItem, { heading }: Employer): boolean {
  const name = new Set(contentWords(heading));
  const words = contentWords(said).filter((word) => !name.has(word));
  const known = new Set(contentWords(item.statement));
  return words.filter((word) => known.has(word)).length >= 0.6 * words.length;
}

/** A year outside the time there says that another time is meant. */
function areTimesOf(said: string, { period: { from, to } }: Employer): boolean {
  return [...said.matchAll(/(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}])/gu)].every(([year]) => Number(year) >= from && Number(year) <= to);
}

/** The item that has the numbers, where all of them stand under an employer apart from this one. */
function provenElsewhere(numbers: readonly MetricMention[], employer: Employer, employers: Employers, reading: Reading): EvidenceItem | undefined {
  const proven = numbers.filter(({ verdict }) => verdict === 'match' || verdict === 'weaker');
  if (proven.length === 0 || numbers.some(({ verdict }) => verdict === 'contradiction' || verdict === 'overclaim' || verdict === 'no-evidence')) return undefined;
  const items = proven.map(({ comparison }) => comparison!.item);
  const isElsewhere = (item: EvidenceItem): boolean => {
    const other = employers.of(item);
    return other !== undefined && areApart(other, employer) && !employers.mentionedIn(item.statement).has(employer);
  };
  if (!items.every(isElsewhere) || proven.some((mention) => mayBeOf(mention, isElsewhere, reading))) return undefined;
  return proven.find((mention) => isSurelyMeant(mention, proven))?.comparison!.item;
}

/** The value stands in an item near that is of the employer named, or of nobody in particular. */
function mayBeOf({ quantity, compared }: MetricMention, isElsewhere: (item: EvidenceItem) => boolean, { evidence }: Reading): boolean {
  return metricIndex(evidence).quantities.some((proven) => {
    if (!compared!.near.has(proven.item) || isElsewhere(proven.item)) return false;
    const { verdict } = compare(quantity, { proven, otherKind: false }, false);
    return verdict === 'match' || verdict === 'weaker';
  });
}

/** Two numbers of one item are hardly there by chance, nor is one of several digits beside a word of the item. */
function isSurelyMeant({ quantity, comparison, passage }: MetricMention, proven: readonly MetricMention[]): boolean {
  const { item, quantity: value } = comparison!;
  if (!item.quantities.includes(value)) return false;
  if (proven.some(({ comparison: other }) => other!.item === item && other!.quantity !== value)) return true;
  const words = new Set(contentWords(item.statement));
  return significantDigits(quantity) > 1 && contentWords(passage.rendered.text).filter((word) => words.has(word)).length > 1;
}
