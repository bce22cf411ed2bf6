import type { MetricMention } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import { contentWords } from './content-words.ts';
import { openingOf } from './employer-trail.ts';
import { areApart, employersOf, type Employer, type EmployerName, type Employers } from './employers.ts';
import { finiteVerb } from './finite-verb.ts';
import { metricIndex } from './metric-index.ts';
import { compare } from './open-metric.ts';
import type { Reading, ReadPassage } from './reading.ts';
import { ratioOf } from './worked-out.ts';
import { english } from './words/english.ts';

const { looksAround, leadingThere, at, opening, arriving, toldOf, turns, breaks, addedAfter, otherThing } = english.employed;

/** The employer that a part of a sentence is told of, and by which words. */
interface Named {
  readonly employer: Employer;
  /** Undefined where the opening of the passage or what stands above it names it. */
  readonly words: Span | undefined;
  /** What it holds for. */
  readonly scope: Span;
  /** The sentence opens with the name and goes on with what was done there. */
  readonly isOpening?: boolean;
}

/**
 * True numbers that are told of one employer, where the evidence has them under another one, contradict it. Nothing is said
 * where the sentence names both, compares, or looks back, nor where one of the numbers may be of the employer named.
 *
 * @param metrics Those of the passage.
 */
export function tellOfWrongEmployer(read: ReadPassage, metrics: readonly MetricMention[], reading: Reading): readonly MetricMention[] {
  if (!metrics.some(isProven)) return metrics;
  const sentences = new Map(read.statements.map(({ sentence }) => [sentence.start, sentence]));
  const wrong = new Map([...sentences.values()].flatMap((sentence) => partsByLead(read, sentence, reading)).flatMap((part) => wrongIn(read, part, metrics, reading)));
  return wrong.size === 0 ? metrics : metrics.map((mention) => wrong.get(mention) ?? mention);
}

/** `Bexford: 38 hosts, 14 racks; Quillmere: a cluster of 12 nodes`: what stands behind each name, where a part of the sentence opens with one. */
function partsByLead({ passage }: ReadPassage, sentence: Span, { evidence }: Reading): readonly Span[] {
  const employers = employersOf(evidence);
  const { text } = passage.rendered;
  const starts = [sentence.start, ...[...text.slice(sentence.start, sentence.end).matchAll(/;\s/gu)].map(({ index }) => sentence.start + index + 2)];
  const leads = starts.slice(1).some((start) => text[employers.namedAt(text, start)?.span.end ?? -1] === ':');
  return leads ? starts.map((start, at) => ({ start, end: (starts[at + 1] ?? sentence.end + 2) - 2 })) : [sentence];
}

/** The name that a later part of a sentence opens with. */
function namedByPart(text: string, part: Span, employers: Employers): Named | undefined {
  const name = part.start === 0 ? undefined : employers.namedAt(text, part.start);
  return name && text[name.span.end] === ':' ? { employer: name.employer, words: name.span, scope: part, isOpening: true } : undefined;
}

/** `"What did they say?" -- At Thornwick …`: the mark that leads over to an answer says nothing. */
const leadingOver = /^[\s–—:→-]*/u;

function wrongIn(read: ReadPassage, whole: Span, metrics: readonly MetricMention[], reading: Reading): (readonly [MetricMention, MetricMention])[] {
  const employers = employersOf(reading.evidence);
  const { text } = read.passage.rendered;
  const sentence = { start: whole.start + leadingOver.exec(text.slice(whole.start, whole.end))![0].length, end: whole.end };
  const said = text.slice(sentence.start, sentence.end);
  const inside = metrics.filter(({ quantity }) => contains(sentence, quantity.span));
  if (!inside.some(isProven)) return [];
  const within = namedByPart(text, sentence, employers) ?? namedIn(text, sentence, inside, employers, reading);
  // What the sentence adds behind is of another time, or of none: `…, and I would like to do it again`.
  if (looksAround.test(within ? text.slice(sentence.start, endOfTold(text, within, inside)).replace(leadingThere, '') : said)) return [];
  const named = within ?? namedByLead(read, sentence, employers) ?? namedAbove(read, sentence, reading);
  if (!named || [...employers.mentionedIn(said)].some((other) => other !== named.employer)) return [];
  const numbers = inside.filter(({ quantity, verdict }) => verdict !== 'not-a-claim' && contains(named.scope, quantity.span));
  const { words } = named;
  if (words && named.isOpening !== true && !numbers.some(({ quantity }) => isBeside(text, quantity.span, words))) return [];
  const item = provenElsewhere(numbers, said, named.employer, reading);
  if (!item || (!words && !isSaidAgain(said, item, named.employer)) || !areTimesOf(said, named.employer)) return [];
  return numbers.filter(isProven).map((mention) => [mention, asContradiction(mention, named.employer, reading)]);
}

function asContradiction(mention: MetricMention, said: Employer, reading: Reading): MetricMention {
  const comparison = mention.comparison!;
  const proven = employerOf(comparison.item, reading)!.name;
  const explanation = `The evidence has this under ${proven}, the dossier says ${said.name}.`;
  return { ...mention, verdict: 'contradiction', comparison: { ...comparison, verdict: 'contradiction', explanation, droppedHedge: false, employers: { said: said.name, proven } } };
}

function isProven({ verdict, comparison }: MetricMention): boolean {
  return comparison !== undefined && (verdict === 'match' || verdict === 'weaker');
}

/** Where an item stands: under a heading that says when or whose name is that of a workplace; else the employer at which the item says it was. */
function employerOf(item: EvidenceItem, { evidence, employerTrail }: Reading): Employer | undefined {
  const employers = employersOf(evidence);
  const isReal = (employer: Employer): boolean => employer.period !== undefined || employerTrail.isWorkplace(employer);
  const around = employers.around(item).find(isReal);
  if (around) return around;
  const [at, ...others] = employers.workplacesIn(item.statement);
  return others.length === 0 ? at : undefined;
}

/** So many words may stand between a number and the name behind it, and between a name within a sentence and the number. */
const farthest = { ahead: 5, behind: 1 };

/** `At Thornwick I cut it from 48 s to 31 s`, `48 s to 31 s at Thornwick`: what a comma separates is told of it only where the sentence opens with it. */
function namedIn(text: string, sentence: Span, metrics: readonly MetricMention[], employers: Employers, { employerTrail }: Reading): Named | undefined {
  const cues = [...text.slice(sentence.start, sentence.end).matchAll(at)].flatMap(({ 0: cue, 1: word, index }) => {
    const start = sentence.start + index;
    const name = employers.namedAt(text, start + cue.length);
    // An unknown place is one as well.
    return name || word!.toLowerCase() === 'at' ? [{ start, name }] : [];
  });
  const [cue] = cues;
  if (!cue?.name || cues.length > 1) return undefined;
  const { employer, span }: EmployerName = cue.name;
  if (employer.period === undefined && !employerTrail.isWorkplace(employer)) return undefined;
  const words = { start: cue.start, end: span.end };
  const [ahead, behind] = [text.slice(sentence.start, words.start), text.slice(words.end, sentence.end)];
  const lead = ahead.slice(ahead.search(/(?:(?<=[:;]\s)|(?<=\s[–—]\s)|^)[^:;–—]*$/u));
  const opens = opening.test(lead) || arriving.test(lead) ? isDoneThere(behind) : toldOf.test(behind) && isThing(ahead);
  const reach = (stop: RegExp): Span => {
    const before = ahead.search(new RegExp(`(?:${stop.source})(?!.*(?:${stop.source}))`, 'su'));
    const after = behind.search(stop);
    return { start: before < 0 ? sentence.start : sentence.start + before, end: after < 0 ? sentence.end : words.end + after };
  };
  if (opens) return { employer, words, scope: { ...reach(turns), start: words.end }, isOpening: opens };
  const scope = reach(breaks);
  const end = metrics.find(({ quantity }) => isAddedTo(text.slice(words.end, quantity.span.start), text.slice(quantity.span.end, sentence.end)))?.quantity.span.end ?? scope.end;
  return { employer, words, scope: { start: scope.start, end: Math.max(end, scope.end) }, isOpening: opens };
}

/** `a cookery evening at Thornwick, twenty-six sessions of it`: right behind the name, and nothing is told of it. */
function isAddedTo(between: string, behind: string): boolean {
  return addedAfter.test(between) && finiteVerb(/^[^,.;:]*/u.exec(behind)![0]).tense === 'none';
}

/** What was done there or what there was, and not what is done there now with what was done elsewhere. */
function isDoneThere(behind: string): boolean {
  return /^(?:,|:)\s+\S*\p{N}/u.test(behind) || finiteVerb(behind).tense === 'past';
}

/** `My project`: some words without a verb or a break. */
function isThing(words: string): boolean {
  return /^[\p{L}\s’'-]*$/u.test(words) && finiteVerb(words).tense === 'none';
}

function namedByLead({ passage }: ReadPassage, sentence: Span, employers: Employers): Named | undefined {
  const opened = openingOf(passage);
  if (opened === '' || passage.rendered.text.slice(opened.length).search(at) >= 0) return undefined;
  const employer = employers.inTitle(opened);
  return employer && { employer, words: undefined, scope: sentence };
}

function namedAbove({ passage }: ReadPassage, sentence: Span, { employerTrail }: Reading): Named | undefined {
  if (passage.kind === 'heading' || passage.rendered.text.search(at) >= 0) return undefined;
  const employer = employerTrail.above(passage.index);
  return employer && { employer, words: undefined, scope: sentence };
}

/** Where the part that tells of the numbers there ends. */
function endOfTold(text: string, { scope }: Named, metrics: readonly MetricMention[]): number {
  const last = metrics.findLast(({ quantity }) => contains(scope, quantity.span))?.quantity.span.end ?? scope.end;
  const rest = text.slice(last, scope.end);
  const at = rest.search(breaks);
  return at < 0 ? scope.end : last + at;
}

/** `48 s to 31 s at Thornwick`, `dwell time at Thornwick from 48 s`; in `from 212 trains to ships at Thornwick` and `for 212 trains I got the post at Thornwick` it is something else that is there. */
function isBeside(text: string, number: Span, name: Span): boolean {
  const ahead = number.end <= name.start;
  const words: readonly string[] = text.slice(ahead ? number.end : name.end, ahead ? name.start : number.start).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= (ahead ? farthest.ahead : farthest.behind) && !words.some((word) => otherThing.test(word));
}

/** Under a heading, work of another time may be told of: only what says little else than the item is that work in the wrong place. */
function isSaidAgain(said: string, item: EvidenceItem, { headings }: Employer): boolean {
  const name = new Set(contentWords(headings.join(' ')));
  const words = contentWords(said).filter((word) => !name.has(word));
  const known = new Set(contentWords(item.statement));
  return words.filter((word) => known.has(word)).length >= 0.6 * words.length;
}

/** A year outside the time there says that another time is meant. */
function areTimesOf(said: string, { period }: Employer): boolean {
  const { from, to } = period ?? { from: -Infinity, to: Infinity };
  return [...said.matchAll(/(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}])/gu)].every(([year]) => Number(year) >= from && Number(year) <= to);
}

/** The item that has the numbers, where all of them stand under an employer apart from this one. */
function provenElsewhere(numbers: readonly MetricMention[], said: string, employer: Employer, reading: Reading): EvidenceItem | undefined {
  const employers = employersOf(reading.evidence);
  const isElsewhere = (item: EvidenceItem): boolean => {
    const other = employerOf(item, reading);
    return other !== undefined && other !== employer && isApart(other, employer, reading) && !employers.around(item).includes(employer) && !employers.mentionedIn(item.statement).has(employer);
  };
  const proven = numbers.filter(isProven);
  const isPair = proven.some(({ comparison: one }) => proven.some(({ comparison: other }) => one!.item === other!.item && one!.quantity !== other!.quantity));
  const others = numbers.filter(({ verdict, comparison }) => (verdict === 'no-evidence' && !isPair) || ((verdict === 'contradiction' || verdict === 'overclaim') && !isElsewhere(comparison!.item)));
  if (proven.length === 0 || others.length > 0 || !proven.every(({ comparison }) => isElsewhere(comparison!.item))) return undefined;
  const isLikelyHere = (mention: MetricMention): boolean => mayBeOf(mention, isElsewhere, reading);
  // Two numbers of one item are not both here by chance.
  if (isPair ? proven.every(isLikelyHere) : proven.some(isLikelyHere)) return undefined;
  return proven.find((mention) => isSurelyMeant(mention, said, proven))?.comparison!.item;
}

/** By their times; where these aren't told, both have to be workplaces, for work at one of them may have a heading of its own. */
function isApart(one: Employer, other: Employer, { employerTrail }: Reading): boolean {
  return areApart(one, other) ?? (employerTrail.isWorkplace(one) && employerTrail.isWorkplace(other));
}

/** The value stands in an item near that is of the employer named, or of nobody in particular. */
function mayBeOf({ quantity, compared }: MetricMention, isElsewhere: (item: EvidenceItem) => boolean, { evidence }: Reading): boolean {
  return metricIndex(evidence).quantities.some((proven) => {
    if (!compared!.near.has(proven.item) || isElsewhere(proven.item)) return false;
    const { verdict } = compare(quantity, { proven, otherKind: false }, false);
    return (verdict === 'match' || verdict === 'weaker') && isOneOf(quantity, proven.quantity);
  });
}

/** `4.7 out of 5` is no 94 %, and who may say `more than 2,000` does not say `more than 200`. */
function isOneOf(quantity: Quantity, proven: Quantity): boolean {
  if ((quantity.total === undefined) !== (proven.total === undefined) && proven.kind !== 'count') return false;
  const ratio = quantity.comparator === '=' || quantity.unit !== proven.unit ? undefined : ratioOf(proven, quantity);
  return ratio === undefined || (ratio.lt(farthestBound) && ratio.times(farthestBound).gt(1));
}

const farthestBound = 3;

/** Two numbers of one item are hardly there by chance, nor is one beside two words of the item. */
function isSurelyMeant({ comparison }: MetricMention, said: string, proven: readonly MetricMention[]): boolean {
  const { item, quantity: value } = comparison!;
  if (proven.some(({ comparison: other }) => other!.item === item && other!.quantity !== value)) return true;
  const words = new Set(contentWords(item.statement));
  return new Set(contentWords(said).filter((word) => words.has(word))).size > 1;
}
