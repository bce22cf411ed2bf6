import type { EvidenceItem, EvidenceSubject } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable, type Comparability } from '../quantities/comparable.ts';
import { areAlike } from '../quantities/deviation.ts';
import { contentWords } from './content-words.ts';
import type { MetricIndex, ProvenQuantity } from './metric-index.ts';
import { telling } from './telling-words.ts';
import { inUnitMeant } from './unit-meant.ts';
import { english } from './words/english.ts';

/** A number of the dossier with what its surroundings say it is about. */
export interface MetricClaim {
  readonly quantity: Quantity;
  readonly subject: EvidenceSubject | undefined;
  /** The subject is named later in the sentence, and may be another number's alone. */
  readonly isGuessed: boolean;
  /** Stems of the measured thing as the grammar found it. */
  readonly measure: ReadonlySet<string>;
  /** Stems of the clause around it. */
  readonly clause: ReadonlySet<string>;
  /** Stems of the sentence, the lead, the row, the question: weak hints. */
  readonly context: ReadonlySet<string>;
  /** Stems of what the other numbers beside it measure: they speak for those numbers. */
  readonly others: ReadonlySet<string>;
  /** Ids of the items that explicit links in the text name; only these can back it. */
  readonly links: readonly string[];
}

/**
 * How near an item is.
 *
 * - `same`: the measured thing agrees, so that another value is a mismatch.
 * - `like`: the measured thing agrees in part; an equal value is the same metric, another value may be another metric.
 * - `about`: the surroundings share words, and the value may be the same figure put in another way.
 */
export type Nearness = 'same' | 'like' | 'about';

export interface Candidate {
  readonly proven: ProvenQuantity;
  /** Higher is nearer; comparable among the candidates of one claim only. */
  readonly score: number;
  readonly nearness: Nearness;
  /** The same measure in another kind (a level for a change), which never matches. */
  readonly otherKind: boolean;
  /** Weight of the words that the claim's surroundings share with the item. */
  readonly shared: number;
  /** The same for the words of its own clause alone. */
  readonly close: number;
  /** Share of the item's own words, by weight, that stand in the claim's surroundings: 1 where it is said all over again. */
  readonly cover: number;
  /** Share of the words of the claim's own clause, by weight, that the item has: 1 where it says nothing else. */
  readonly within: number;
  /** Weight of the words before the head of the claim's measure that the item's measure has, too: the DAX of `3 DAX customers`. */
  readonly modified: number;
  /** It is of the project or employer that the claim is about. */
  readonly sameSubject: boolean;
  /** One counts a thing, the other something of that thing: `31 webhooks` and `31 webhook deliveries`. `akin` where they share more. */
  readonly narrower?: 'akin' | 'alone';
}

/** A claim with what is the same for every item. */
interface Asked extends MetricClaim {
  readonly own: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  /** Of those, what is not the number itself: its unit and number words say nothing of what it is about. */
  readonly besides: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly besidesWeight: number;
  readonly tellingWeight: number;
}

/** What a claim may be compared with. */
export interface Links {
  /** Items that can be the same metric, best first; those with nothing in common are left out. */
  readonly candidates: readonly Candidate[];
  /** The item that measures it, nearer than any candidate, but gives another statistic of it: the median of what is claimed of the p99. */
  readonly otherStatistic: EvidenceItem | undefined;
}

export function linkMetric(asked: MetricClaim, index: MetricIndex): Links {
  const own = ownWords(asked);
  const near = new Set([...asked.measure, ...[...asked.clause].filter((word) => !asked.others.has(word))]);
  const itself = new Set(contentWords(asked.quantity.literal).filter((word) => !asked.measure.has(word)));
  const besides = new Set([...near].filter((word) => !itself.has(word)));
  const told = telling(asked.measure, asked.quantity.qualifiers, asked.clause);
  const claim: Asked = { ...asked, own, near, besides, telling: told, besidesWeight: weight(besides, index), tellingWeight: weight(told, index) };
  const candidates: Candidate[] = [];
  let other: Candidate | undefined;
  for (const proven of index.quantities) {
    if (claim.links.length > 0 && !claim.links.includes(proven.item.id)) continue;
    const statistic = hasOtherStatistic(claim.quantity, proven.quantity);
    const relation = relationOf(statistic ? { ...claim.quantity, statistic: undefined } : claim.quantity, proven);
    if (relation === 'no') continue;
    const candidate = weigh(claim, proven, index, relation === 'other-kind');
    if (!statistic) {
      if (candidate) candidates.push(candidate);
    } else if (candidate && candidate.nearness !== 'about' && (!other || isNearer(candidate, other))) other = candidate;
  }
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!other || (best && !isNearer(other, best))) return { candidates, otherStatistic: undefined };
  // What is farther than the item that measures it may hold the value, but does not contradict it.
  return { candidates: candidates.map((each) => (each.nearness === 'same' ? { ...each, nearness: 'like' } : each)), otherStatistic: other.proven.item };
}

function isNearer(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.shared > b.shared);
}

function hasOtherStatistic(claim: Quantity, proven: Quantity): boolean {
  return claim.statistic !== undefined && proven.statistic !== undefined && claim.statistic !== proven.statistic;
}

/** Whether the two are on one scale, as far as the values themselves tell. */
export function relationOf(claim: Quantity, proven: ProvenQuantity): Comparability {
  return sharesScale(claim, proven) ? 'same' : comparable(inUnitMeant(claim, proven.quantity), proven.quantity);
}

/** A bare number takes any unit, also in the evidence; the years of `5 of 6 years` are the six years of a claim. */
function sharesScale(claim: Quantity, { quantity: proven, scale }: ProvenQuantity): boolean {
  return (isBare(claim) && proven.unit !== '') || (scale !== undefined && scale.unit === claim.unit) || (proven.total !== undefined && proven.unit !== '' && proven.unit === claim.unit);
}

/** A number without unit or counted noun: `from 61 days to 47`. Its unit is that of whatever it agrees with. */
export function isBare(quantity: Quantity): boolean {
  return quantity.kind === 'count' && quantity.unit === '' && quantity.total === undefined;
}

const genericHeads = english.genericHeads;

/** A number whose counted noun says next to nothing: `15 people use it` may be 15 colleagues. */
export function isVague(quantity: Quantity): boolean {
  return isBare(quantity) || genericHeads.has(quantity.head);
}

/** The score of an item that an explicit link names: more than words can give. */
export const linkedScore = 10;

/** Undefined for an item that has nothing to say; it is asked of every number of the evidence, most of which have not. */
function weigh(claim: Asked, proven: ProvenQuantity, index: MetricIndex, otherKind: boolean): Candidate | undefined {
  const linked = claim.links.length > 0;
  const subject = subjectRelation(claim.subject, proven, index);
  if (!linked && subject === 'other') return undefined;
  const shared = weightOfShared(claim.own, proven.words, index);
  const near = linked ? undefined : isCountPair(claim, proven) ? countNearness(claim, proven, index) : levelNearness(claim, proven, index);
  if (near?.nearness === 'about' && shared === 0) return undefined;
  const nearby = {
    proven, otherKind, sameSubject: subject === 'same', shared,
    close: weightOfShared(claim.near, proven.words, index),
    cover: coverage(proven.statement, weight(proven.statement, index), claim.own, index),
    within: coverage(claim.besides, claim.besidesWeight, proven.words, index),
    modified: weight([...claim.measure].filter((word) => word !== claim.quantity.head && proven.measure.has(word)), index),
  };
  if (!near) return { ...nearby, score: linkedScore, nearness: 'same' };
  const bonus = (subject === 'same' ? 0.5 : 0) + 0.1 * Math.min(2, shared) + likeness(claim.quantity, proven.quantity);
  return { ...nearby, ...near, score: near.score + bonus };
}

function isCountPair(claim: MetricClaim, proven: ProvenQuantity): boolean {
  const counts = (quantity: Quantity): boolean => quantity.kind === 'count' || quantity.kind === 'rate';
  if (!counts(claim.quantity) || !counts(proven.quantity)) return false;
  const bare = isBare(claim.quantity) || isBare(proven.quantity);
  return !bare || (claim.quantity.head !== '' && claim.quantity.head === proven.quantity.head);
}

/** Of several items about the same thing, the one in the same unit, rate and statistic is meant. */
function likeness(claim: Quantity, proven: Quantity): number {
  const equal = (a: string | undefined, b: string | undefined): number => (a !== undefined && a === b ? 0.25 : 0);
  return equal(claim.unit || undefined, proven.unit) + equal(claim.per, proven.per) + equal(claim.statistic, proven.statistic);
}

/**
 * A named project other than the claim's rules an item out; a heading or topic is only a hint. An item that mentions
 * the claim's subject in its text or stands under a heading of that name is the subject's too.
 */
function subjectRelation(subject: EvidenceSubject | undefined, { item }: ProvenQuantity, index: MetricIndex): 'same' | 'neutral' | 'other' {
  if (!subject) return 'neutral';
  if (item.subject?.id === subject.id) return 'same';
  const names = [subject.name, ...subject.aliases].map((name) => name.toLowerCase());
  if (item.headings.some((heading) => names.includes(heading.toLowerCase()))) return 'same';
  const statement = item.statement.toLowerCase();
  if (names.some((name) => name.length > 2 && statement.includes(name))) return 'same';
  return item.subject && index.isNamed(item.subject) && index.isNamed(subject) ? 'other' : 'neutral';
}

/** Words that all items of a subject share, and so tell nothing of one of them. */
function namesOf({ subject, headings }: ProvenQuantity['item']): ReadonlySet<string> {
  return new Set(contentWords([subject?.name ?? '', ...headings].join(' ')));
}

type Near = Pick<Candidate, 'score' | 'nearness' | 'narrower'>;

/** Counts count the same thing when their head nouns agree; further words then tell which of several is meant. */
function countNearness(claim: Asked, proven: ProvenQuantity, index: MetricIndex): Near {
  const { head } = claim.quantity;
  const other = proven.quantity.head;
  if (head !== other || head === '') {
    // "31 webhooks" is not "31 webhook deliveries": a head that only qualifies the other one counts something else.
    // Said of the same doing it may still be the same persons or things ("connected 85 sources", "85 source systems connected").
    const narrower = proven.measure.has(head) && [...claim.measure].every((word) => proven.measure.has(word));
    if (!narrower) return { score: 0, nearness: 'about' };
    const names = namesOf(proven.item);
    const others = [...claim.clause].filter((word) => !claim.measure.has(word) && proven.words.has(word) && !names.has(word));
    return { score: 0, nearness: 'about', narrower: weight(others, index) >= 0.4 ? 'akin' : 'alone' };
  }
  const outside = (word: string): boolean => word !== head && !proven.words.has(word);
  const claimOnly = [...claim.measure].filter(outside);
  const provenOnly = [...proven.measure].filter((word) => word !== head && !claim.measure.has(word) && !claim.clause.has(word) && !claim.context.has(word));
  const beside = claim.quantity.qualifiers.filter((word) => outside(word) && !claim.others.has(word));
  const shared = [...claim.measure].filter((word) => word !== head && proven.words.has(word));
  const around = [...claim.clause].filter((word) => !claim.measure.has(word) && proven.words.has(word));
  const conflict = provenOnly.length > 0 && (claimOnly.length > 0 || (beside.length > 1 && around.length === 0));
  const score = 1 + weight(shared, index) + 0.5 * Math.min(1.5, weight(around, index)) - (conflict ? 0.8 : 0) - 0.2 * claimOnly.length;
  if (claimOnly.length > 0 || conflict) return { score, nearness: conflict ? 'about' : 'like' };
  // Persons and things are counted everywhere: they must be the same ones by another word.
  return { score, nearness: genericHeads.has(head) && weight(shared, index) + weight(around, index) < 0.8 ? 'like' : 'same' };
}

/** Levels, durations, ratios and money are the same metric when what is measured is. */
function levelNearness(claim: Asked, proven: ProvenQuantity, index: MetricIndex): Near {
  const said = coverage(claim.telling, claim.tellingWeight, proven.words, index);
  const meant = coverage(proven.telling, weight(proven.telling, index), claim.own, index);
  const score = said + meant + 0.4 * Math.min(1.5, weightOfShared(claim.clause, proven.words, index));
  if (isBare(claim.quantity) !== isBare(proven.quantity)) return { score, nearness: 'about' };
  if (areAlike(claim.quantity, proven.quantity) && said >= 0.5 && (meant >= 0.5 || proven.measure.size === 0)) return { score, nearness: 'same' };
  return { score, nearness: Math.max(said, meant) >= 0.5 ? 'like' : 'about' };
}

/** Share of the words (by rarity; `total` is the weight of all) that the other side has too; 0 for no words. */
function coverage(words: ReadonlySet<string>, total: number, other: ReadonlySet<string>, index: MetricIndex): number {
  return total === 0 ? 0 : weightOfShared(words, other, index) / total;
}

function weightOfShared(words: ReadonlySet<string>, other: ReadonlySet<string>, index: MetricIndex): number {
  let sum = 0;
  for (const word of words) if (other.has(word)) sum += index.rarity(word);
  return sum;
}

function weight(words: Iterable<string>, index: MetricIndex): number {
  let sum = 0;
  for (const word of words) sum += index.rarity(word);
  return sum;
}

/** All words that can speak for the claim's number. */
function ownWords({ measure, clause, context, others }: MetricClaim): ReadonlySet<string> {
  return new Set([...measure, ...[...clause, ...context].filter((word) => !others.has(word))]);
}
