import type { EvidenceSubject } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import type { MetricIndex, ProvenQuantity } from './metric-index.ts';

/** A number of the dossier with what its surroundings say it is about. */
export interface MetricClaim {
  readonly quantity: Quantity;
  readonly subject: EvidenceSubject | undefined;
  /** Stems of the measured thing as the grammar found it. */
  readonly measure: ReadonlySet<string>;
  /** Stems of the clause around it. */
  readonly clause: ReadonlySet<string>;
  /** Stems of the sentence, the lead and the row: weak hints. */
  readonly context: ReadonlySet<string>;
  /** Ids of the items that explicit links in the text name; only these can back it. */
  readonly links: readonly string[];
}

export interface Candidate {
  readonly proven: ProvenQuantity;
  /** Higher is nearer; comparable among the candidates of one claim only. */
  readonly score: number;
  /** Near enough that a different value is a mismatch, and not just another metric. */
  readonly strong: boolean;
  /** The same measure in another kind (a level for a change), which never matches. */
  readonly otherKind: boolean;
}

/** Items that can be the same metric, best first. */
export function linkMetric(claim: MetricClaim, index: MetricIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const proven of index.quantities) {
    if (claim.links.length > 0 && !claim.links.includes(proven.item.id)) continue;
    const relation = comparable(claim.quantity, proven.quantity);
    if (relation === 'no') continue;
    const candidate = weigh(claim, proven, index, relation === 'other-kind');
    if (candidate) found.push(candidate);
  }
  return found.sort((a, b) => b.score - a.score);
}

function weigh(claim: MetricClaim, proven: ProvenQuantity, index: MetricIndex, otherKind: boolean): Candidate | undefined {
  if (claim.links.length > 0) return { proven, score: 10, strong: true, otherKind };
  const subject = subjectRelation(claim.subject, proven);
  if (subject === 'other') return undefined;
  const near = nearness(claim, proven, index);
  if (!near) return undefined;
  const bonus = subject === 'same' ? 0.5 : 0;
  return { proven, score: near.score + bonus, strong: near.strong, otherKind };
}

/**
 * A named project other than the claim's rules an item out; a heading is a domain and only a hint. An item that mentions
 * the claim's subject in its text or stands under a heading of that name is the subject's too.
 */
function subjectRelation(subject: EvidenceSubject | undefined, { item }: ProvenQuantity): 'same' | 'neutral' | 'other' {
  if (!subject) return 'neutral';
  if (item.subject?.id === subject.id) return 'same';
  const names = [subject.name, ...subject.aliases].map((name) => name.toLowerCase());
  if (item.headings.some((heading) => names.includes(heading.toLowerCase()))) return 'same';
  const statement = item.statement.toLowerCase();
  if (names.some((name) => name.length > 2 && statement.includes(name))) return 'same';
  if (!item.subject || item.subject.origin === 'heading' || subject.origin === 'heading') return 'neutral';
  return 'other';
}

interface Nearness {
  readonly score: number;
  readonly strong: boolean;
}

function nearness(claim: MetricClaim, proven: ProvenQuantity, index: MetricIndex): Nearness | undefined {
  return claim.quantity.kind === 'count' && proven.quantity.kind === 'count'
    ? countNearness(claim, proven, index)
    : levelNearness(claim, proven, index);
}

/** Counts count the same thing when their head nouns agree; further words then tell which of several is meant. */
function countNearness(claim: MetricClaim, proven: ProvenQuantity, index: MetricIndex): Nearness | undefined {
  const head = claim.quantity.head;
  if (head === '' || head !== proven.quantity.head) return undefined;
  const claimOnly = [...claim.measure].filter((word) => word !== head && !proven.words.has(word));
  const provenOnly = [...proven.measure].filter((word) => word !== head && !claim.clause.has(word) && !claim.context.has(word));
  const shared = [...claim.measure].filter((word) => word !== head && proven.measure.has(word));
  const around = [...claim.clause].filter((word) => !claim.measure.has(word) && proven.words.has(word));
  const conflict = claimOnly.length > 0 && provenOnly.length > 0;
  const score = 1 + weight(shared, index) + 0.5 * Math.min(1.5, weight(around, index)) - (conflict ? 0.8 : 0) - 0.2 * claimOnly.length;
  return { score, strong: claimOnly.length === 0 };
}

/** Levels, durations, ratios and money are the same metric when what is measured is. */
function levelNearness(claim: MetricClaim, proven: ProvenQuantity, index: MetricIndex): Nearness | undefined {
  const own = claim.measure.size > 0 ? claim.measure : claim.clause;
  const said = coverage(own, proven.words, index);
  const meant = coverage(proven.measure, union(claim.measure, claim.clause, claim.context), index);
  const best = Math.max(said, meant);
  if (best < 0.5 || said + meant === 0) return undefined;
  const around = [...claim.clause].filter((word) => proven.words.has(word));
  const score = said + meant + 0.4 * Math.min(1.5, weight(around, index));
  return { score, strong: said >= 0.5 && (meant >= 0.5 || proven.measure.size === 0) };
}

/** Share of the words (by rarity) that the other side has too; 0 for no words. */
function coverage(words: ReadonlySet<string>, other: ReadonlySet<string>, index: MetricIndex): number {
  const total = weight(words, index);
  return total === 0 ? 0 : weight([...words].filter((word) => other.has(word)), index) / total;
}

function weight(words: Iterable<string>, index: MetricIndex): number {
  let sum = 0;
  for (const word of words) sum += index.rarity(word);
  return sum;
}

function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
