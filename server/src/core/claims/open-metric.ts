import type { Compared } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { compareExact, exact, multiplyExact } from '../quantities/exact.ts';
import type { Decision, Option } from './decide-metric.ts';
import { namesChange, tellsChange } from '../quantities/tells-change.ts';
import { derivedExperience } from './experience.ts';
import { endOf, isPassage, type End } from './ends-of-change.ts';
import { isBare, linkMetric, type Candidate, type Links, type MetricClaim } from './link-metric.ts';
import type { MetricClaimReader } from './metric-claim.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';
import type { Reading, Statement } from './reading.ts';
import { reckonedNumbers } from './reckoned-numbers.ts';
import { slipBetween } from './slips.ts';
import { inUnitMeant } from './unit-meant.ts';
import { english } from './words/english.ts';

/** What an open metric says, and where. */
interface Asked {
  readonly quantity: Quantity;
  readonly statement: Statement;
  readonly claim: MetricClaim;
  readonly unknownSubject: string | undefined;
  /** The item that gives another statistic of what it measures. */
  readonly otherStatistic: EvidenceItem | undefined;
  /** Which end of a change the text makes it. */
  readonly end: End | undefined;
}

/** A candidate's number on its way to a verdict: what it says, and the items that it may be compared with. */
export class OpenMetric implements Asked, Compared {
  readonly quantity: Quantity;
  readonly statement: Statement;
  readonly claim: MetricClaim;
  readonly unknownSubject: string | undefined;
  readonly otherStatistic: EvidenceItem | undefined;
  readonly end: End | undefined;
  readonly meant = new Set<EvidenceItem>();
  readonly near: Set<EvidenceItem>;
  byValue = false;
  #options: readonly Option[] = [];
  #decision: Decision | undefined;

  constructor({ quantity, statement, claim, unknownSubject, otherStatistic, end }: Asked, { candidates }: Links, options: readonly Option[]) {
    this.quantity = quantity;
    this.statement = statement;
    this.claim = claim;
    this.unknownSubject = unknownSubject;
    this.otherStatistic = otherStatistic;
    this.end = end;
    if (otherStatistic) this.meant.add(otherStatistic);
    this.near = new Set(candidates.map(({ proven }) => proven.item));
    this.options = options;
  }

  get options(): readonly Option[] {
    return this.#options;
  }

  set options(options: readonly Option[]) {
    this.#options = options;
    for (const { nearness, proven } of options) if (nearness === 'same') this.meant.add(proven.item);
  }

  get decision(): Decision | undefined {
    return this.#decision;
  }

  set decision(decision: Decision) {
    this.#decision = decision;
    if (decision.comparison) this.meant.add(decision.comparison.item);
    for (const item of decision.nearest) this.meant.add(item);
    if (decision.swappedWith) this.meant.add(decision.swappedWith);
  }
}

export function openMetric(reader: MetricClaimReader, statement: Statement, quantity: Quantity, neighbours: readonly Quantity[], reading: Reading): OpenMetric {
  const claim = reader.read(statement, quantity, neighbours);
  const unknownSubject = claim.subject ? undefined : reader.unknownSubjectAt(statement, quantity);
  const end = endOf(statement.passage.rendered.text, quantity.numeral);
  const open = (about: MetricClaim): OpenMetric => {
    const links = linkMetric(about, metricIndex(reading.evidence));
    return new OpenMetric({ quantity, statement, claim: about, unknownSubject, otherStatistic: links.otherStatistic, end }, links, optionsFor(about, links, statement, unknownSubject, reading));
  };
  const own = open(claim);
  if (!claim.isGuessed || own.options.some(({ nearness, comparison }) => nearness !== 'about' && comparison.verdict === 'match')) return own;
  // `hold 11 patents and count 31 contributors on lockgrove alone`: another thing may have the patents.
  const any = open({ ...claim, subject: undefined });
  return any.options.some(({ nearness, comparison }) => nearness === 'same' && comparison.verdict === 'match') ? any : own;
}

function optionsFor(claim: MetricClaim, { candidates }: Links, statement: Statement, unknownSubject: string | undefined, { evidence }: Reading): Option[] {
  const { text } = statement.passage.rendered;
  const { start } = claim.quantity.span;
  const all = allBefore.test(text.slice(Math.max(0, start - 40), start)) || allBefore.test(`${text.slice(start, claim.quantity.numeral.start)}`);
  // `rose to 18 %` is a level, whatever rose.
  const isAtEnd = endOf(text, claim.quantity.numeral) !== undefined;
  const around: Around = { isAtEnd, text: isAtEnd ? text.slice(statement.sentence.start, start) : text.slice(statement.clause.start, statement.clause.end) };
  const linked = candidates
    .filter(({ proven }) => unknownSubject === undefined || !proven.item.subject || proven.item.subject.origin === 'heading')
    .map((candidate) => optionFrom(claim.quantity, candidate, all, around));
  if (linked.length > 0) return linked;
  const experience = partOfThem.test(text.slice(claim.quantity.span.end)) ? undefined : derivedExperience(claim, evidence);
  if (!experience) return [];
  const none = new Set<string>();
  const proven = { ...experience, measure: none, telling: none, words: none, statement: none, end: undefined, scale: undefined };
  return [optionFrom(claim.quantity, { proven, score: 1, nearness: 'same', otherKind: false, sameSubject: false, shared: 1, close: 1, cover: 1, within: 1, modified: 0 }, false, { isAtEnd: true, text: '' })];
}

/** What stands around a number: its clause, or for an end of a change the sentence before it. */
interface Around {
  readonly isAtEnd: boolean;
  readonly text: string;
}

function optionFrom(quantity: Quantity, candidate: Candidate, all: boolean, around: Around): Option {
  const meant = candidate.otherKind && isSameChange(quantity, candidate.proven, around) ? { ...candidate, otherKind: false } : candidate;
  const comparison = meant === candidate ? compare(quantity, candidate, all) : sameChange(quantity, candidate.proven);
  return { ...meant, comparison, slip: slipBetween(quantity, candidate.proven.quantity), partner: false };
}

/** One side says by how much, the other only names the share (`cut by $420k (26 %)`) and tells elsewhere that it is a change. */
function isSameChange(claim: Quantity, { item, quantity }: ProvenQuantity, around: Around): boolean {
  if (item.status === 'planned' || claim.total !== undefined || quantity.total !== undefined) return false;
  const directionOf = ({ low, high }: Quantity): 'up' | 'down' => ((low ?? high)?.numerator.isNegative() ? 'down' : 'up');
  if (claim.kind === 'change' && quantity.kind === 'ratio') return tellsChange(item.statement, directionOf(claim));
  return claim.kind === 'ratio' && quantity.kind === 'change' && (around.isAtEnd ? namesChange : tellsChange)(around.text, directionOf(quantity));
}

function sameChange({ literal }: Quantity, { item, quantity }: ProvenQuantity): Option['comparison'] {
  return { item, quantity, verdict: 'match', explanation: `Both say ${literal.trim()}.`, droppedHedge: false };
}

/** Planned work proves nothing done, whatever the number; another kind of value never matches. */
export function compare(claim: Quantity, { proven, otherKind }: Pick<Option, 'proven' | 'otherKind'>, all: boolean): Option['comparison'] {
  const { item } = proven;
  const quantity = inUnitMeant(claim, proven.quantity);
  const claimed = isBare(quantity) && proven.quantity.unit !== '' ? inScaleOf(inUnitOf(quantity, proven.quantity), proven.quantity) : quantity;
  const scaled = proven.scale && !isBare(claimed) && claimed.unit === proven.scale.unit ? inUnitOf(proven.quantity, proven.scale) : proven.quantity;
  const found = compareQuantities(claimed, scaled, item.better ? { better: item.better } : {});
  const base = { item, quantity: scaled, explanation: found.explanation, droppedHedge: found.droppedHedge };
  if (quantity.total === undefined && isTotalOf(claimed, proven.quantity)) {
    if (!all) return { ...base, verdict: 'match', droppedHedge: false };
    return { ...base, verdict: 'overclaim', explanation: 'The evidence says this of a part, the dossier of all.', droppedHedge: false };
  }
  if (saysPart(quantity, proven.quantity) && item.status !== 'planned') return { ...base, verdict: 'match', explanation: `Both say ${quantity.literal.trim()}.` };
  if (otherKind) return { ...base, verdict: 'contradiction' };
  const change = asChange(claimed, proven) ?? asEnd(claimed, proven.quantity);
  const { verdict } = change ?? found;
  if ((verdict === 'match' || verdict === 'weaker') && item.status === 'planned') {
    return { ...base, verdict: 'overclaim', explanation: 'The evidence says planned, the dossier says done.' };
  }
  return change ? { ...base, ...change, droppedHedge: false } : { ...base, verdict };
}

/** `1,900 users, 260 of whom` for `900 users, 260 of them`: of how many is the other number's claim. */
function saysPart(claim: Quantity, proven: Quantity): boolean {
  if (claim.part !== true || claim.total === undefined || proven.total === undefined || claim.kind !== proven.kind) return false;
  return compareQuantities({ ...claim, total: undefined }, { ...proven, total: undefined }).verdict === 'match';
}

export const { allBefore } = english.openMetric;
const { partOfThem, scaled } = english.openMetric;

/** `97 to 99 %` beside an item that goes from one value to another is that change, and no range. */
function asChange(claim: Quantity, { item, quantity, end }: ProvenQuantity): { verdict: 'match' | 'contradiction'; explanation: string } | undefined {
  const { low, high } = claim;
  if (end === undefined || !low || !high || !isPassage(claim)) return undefined;
  const other = reckonedNumbers(item).find((each) => each !== quantity && comparable(each, quantity) === 'same' && ![undefined, end].includes(endOf(item.statement, each.numeral)));
  if (!other) return undefined;
  const [from, to] = end === 'before' ? [quantity, other] : [other, quantity];
  const says = (at: typeof low, proven: Quantity): boolean => compareQuantities({ ...claim, low: at, high: at }, proven).verdict === 'match';
  if (says(low, from) && says(high, to)) return { verdict: 'match', explanation: `Both go from ${from.literal.trim()} to ${to.literal.trim()}.` };
  const meant = says(low, from) || says(high, to) || (says(low, to) && says(high, from));
  return meant ? { verdict: 'contradiction', explanation: `The evidence goes from ${from.literal.trim()} to ${to.literal.trim()}.` } : undefined;
}

/** `recall rose to 0.94` where the evidence has `recall 0.83 to 0.94`. */
function asEnd(claim: Quantity, proven: Quantity): { verdict: 'match'; explanation: string } | undefined {
  if (claim.kind !== proven.kind || !isPassage(proven) || !claim.low || !claim.high || compareExact(claim.low, claim.high) !== 0) return undefined;
  const isAt = (at: Quantity['low']): boolean => compareQuantities(claim, { ...proven, low: at, high: at }).verdict === 'match';
  return isAt(proven.low) || isAt(proven.high) ? { verdict: 'match', explanation: `It is an end of ${proven.literal.trim()}.` } : undefined;
}

/** `12 migrations` is the total of `9 of 12 migrations`. */
function isTotalOf(claimed: Quantity, { total, ...part }: Quantity): boolean {
  return total !== undefined && compareQuantities(claimed, { ...part, kind: claimed.kind, low: total, high: total, total: undefined }).verdict === 'match';
}

/** `6.8 in five years` for $6.8M: who leaves out the unit leaves out the millions, too. */
function inScaleOf(bare: Quantity, { literal, low, high }: Quantity): Quantity {
  const at = low ?? high;
  if (!scaled.test(literal) || !at || !bare.low || !bare.high) return bare;
  const { low: from, high: to } = bare;
  const factor = [1e3, 1e6, 1e9].map((each) => exact(each)).find((each) => compareExact(multiplyExact(from, each), at) === 0);
  return factor ? { ...bare, low: multiplyExact(from, factor), high: multiplyExact(to, factor), tolerance: bare.tolerance.mul(factor.numerator) } : bare;
}

/** A bare number read as the evidence's unit and kind. */
export function inUnitOf(bare: Quantity, { unit, kind, per, perTime }: Quantity): Quantity {
  return { ...bare, unit, kind, per, ...(perTime === undefined ? {} : { perTime }) };
}
