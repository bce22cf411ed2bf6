import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { unitByName } from '../quantities/units.ts';
import { overlapping } from '../text/sorted-spans.ts';
import { agrees, differs } from './agreement.ts';
import { readWords } from './content-words.ts';
import { directionAt } from './contrary-direction.ts';
import { isUnlike } from './clearly-meant.ts';
import type { Decision } from './decide-metric.ts';
import { derivation, derivationTurned, itemsAbout, pointsAsPercent } from './derived-values.ts';
import { latestYear, leavesRoomFor } from './experience.ts';
import { asAverage, followsFromText, sumBehind, toldAgain } from './follows-from-text.ts';
import { forSoMany, isForIt } from './for-so-many.ts';
import { isInferred, withPeriodBehind } from './inferred.ts';
import { listedUnder } from './listed-under.ts';
import { metricIndex, type MetricIndex } from './metric-index.ts';
import { countsTimeFromStart, namesDatesApart, underDatesApart } from './months-apart.ts';
import type { OpenMetric } from './open-metric.ts';
import { overDates } from './over-dates.ts';
import { differenceOverItems, shareOverItems } from './over-items.ts';
import type { Reading, Statement } from './reading.ts';
import { itemsOfRow } from './row-items.ts';
import { isRange, mayFollow, mayFollowFromNumbers } from './rough-arithmetic.ts';
import { isRecurring, rateMayFollow } from './rough-rates.ts';
import { hasDigitsOf, significantDigits } from './slips.ts';
import { wrongChange } from './wrong-change.ts';
import { followsFromLinked, isSumOf, partsOfSubjects } from './sum-of-items.ts';
import { sumOfList } from './sum-of-list.ts';
import { english } from './words/english.ts';

const { within, differenceBefore, byBefore, endBefore, asideOf, moreBehind, listJoint } = english.derivedFrom;

/**
 * What becomes of a number that no item has by itself: it may follow from the values of an item, from other numbers of the text, or from
 * dates; undefined where it does not.
 *
 * @param beside The numbers of the same sentence.
 * @param backed The numbers of the passage that the evidence backs, in order.
 */
export function decideDerived(each: OpenMetric, beside: readonly OpenMetric[], backed: readonly OpenMetric[], reading: Reading): Decision | undefined {
  if (each.unknownSubject !== undefined) return undefined;
  const counted = listedUnder(each.quantity, reading.evidence);
  if (counted) return { verdict: 'undecided', comparison: undefined, nearest: [counted], swappedWith: undefined };
  const about = toldItems(each, reading);
  return ofSubjects(each, reading) ?? fromItems(each, [...beside, ...shortlyBefore(each, backed)], [...itemsOfRow(each, reading), ...about], reading) ?? fromText(each, backed) ?? wayFrom(each, backed) ?? wrongChange(each, backed)
    ?? perhapsDerived(each, agreedItems(beside), about, reading.evidence) ?? fromDates(each, beside, about, reading) ?? perhapsFromText(each, beside, backed);
}

/** `28 releases of harbor and quay`: a sum over what the sentence names is none of one of them; whether it may be added up is the author's to say, by links. */
function ofSubjects(each: OpenMetric, { evidence, passages }: Reading): Decision | undefined {
  const { quantity, claim, statement: { passage, sentence } } = each;
  if (claim.links.length > 0) return undefined;
  const named = new Set(overlapping(passages[passage.index]!.subjects, ({ span }) => span, sentence).map(({ subject }) => subject.id));
  const items = partsOfSubjects(quantity, named, evidence);
  for (const item of items) each.meant.add(item);
  return isSumOf(quantity, items, evidence) ? { verdict: 'no-evidence', comparison: undefined, nearest: items, swappedWith: undefined } : undefined;
}

/** A number that the text gives as an end of a change or as a level, and not as the difference. */
function isEnd(statement: Statement, { span, direction, kind, changeEnd }: Quantity): boolean {
  const { text } = statement.passage.rendered;
  const ahead = text.slice(Math.max(0, span.start - 40), span.start);
  if (asideOf.test(text.slice(span.end, span.end + 12))) return false;
  return direction === undefined && !differenceBefore.test(ahead) && ((changeEnd !== undefined && !byBefore.test(ahead)) || endBefore.test(ahead) || (kind === 'duration' && within.test(ahead)));
}

/** The items of the evidence that a number may be about, by the words around it. */
function toldItems(each: OpenMetric, { evidence }: Reading): readonly EvidenceItem[] {
  const { claim, decision } = each;
  const index = metricIndex(evidence);
  const words = new Set([...claim.measure, ...claim.clause, ...claim.context]);
  const own = new Set([...claim.measure, ...claim.clause]);
  const about = [...new Set([...itemsAbout(own, evidence, index).slice(0, 5), ...itemsAbout(words, evidence, index).slice(0, 5)])];
  // What contradicts an item follows by chance from one that has no word of the clause besides.
  const rival = differs(each) ? index.wordsOf(decision!.comparison!.item) : undefined;
  return about.filter((item) => rival === undefined || [...claim.clause].some((word) => !rival.has(word) && index.wordsOf(item).has(word)));
}

/** Letters before a number in which others may be what it is worked out from: some three sentences. */
const reach = 300;

function shortlyBefore({ quantity }: OpenMetric, backed: readonly OpenMetric[]): readonly OpenMetric[] {
  return backed.filter(({ quantity: { span } }) => span.end <= quantity.span.start && quantity.span.start - span.end < reach).slice(-fewest);
}

/**
 * A difference, change or share that follows from the values of one item needs no item of its own. Looked for in the item that it
 * would contradict, in those of its neighbours, and in those that share its words.
 */
function fromItems(each: OpenMetric, beside: readonly OpenMetric[], told: readonly EvidenceItem[], { evidence }: Reading): Decision | undefined {
  const { decision, claim, statement } = each;
  const quantity = asAverage(each.quantity, statement.passage.rendered.text);
  const linked = followsFromLinked(quantity, evidence.items.filter(({ id }) => claim.links.includes(id)), evidence);
  if (linked) return { verdict: 'match', comparison: { ...linked, verdict: 'match', droppedHedge: false }, nearest: [], swappedWith: undefined, workedOut: true };
  const items = [...new Set([...(decision!.comparison ? [decision!.comparison.item] : []), ...agreedItems(beside), ...told])];
  for (const item of items) each.near.add(item);
  const found = derivation(quantity, items, isEnd(statement, quantity), directionAt(statement.passage.rendered.text, quantity)) ?? forSoMany(each, items);
  const turned = contradictTurned(each, found ? itemsBefore(each, found.item, items, metricIndex(evidence)) : items);
  if (turned) return turned;
  if (!found || found.item.status === 'planned') return undefined;
  return { verdict: 'match', comparison: { ...found, verdict: 'match', droppedHedge: false }, nearest: [], swappedWith: undefined, workedOut: true };
}

/** The items that are asked before another one, but for those of which the words right before the number are less: in `output is up by a third and scrap down by a half` the scrap is. */
function itemsBefore({ quantity: { span }, statement }: OpenMetric, found: EvidenceItem, items: readonly EvidenceItem[], { wordsOf }: MetricIndex): readonly EvidenceItem[] {
  const words = readWords(statement.passage.rendered.text.slice(Math.max(statement.sentence.start, span.start - justBefore), span.start).split(listJoint).at(-1)!);
  const shared = (item: EvidenceItem): number => words.filter((word) => wordsOf(item).has(word)).length;
  return items.slice(0, items.indexOf(found)).filter((item) => shared(item) >= shared(found));
}

/** Letters before a number in which the thing stands that it is told of. */
const justBefore = 60;

/** What two numbers of an item may give accuses nobody: `€380 a head` of 900 guests for €340,000. */
function perhapsDerived(each: OpenMetric, beside: readonly EvidenceItem[], about: readonly EvidenceItem[], evidence: Reading['evidence']): Decision | undefined {
  const quantity = withPeriodBehind(each.quantity, each.statement.passage.rendered.text);
  const slip = differs(each) ? (each.options.find(({ proven }) => proven.quantity === each.decision!.comparison?.quantity)?.slip ?? 1) : 1;
  const contradicted = contradictsUnlike(each) || (differs(each) && isInferred(each)) || (slip < 0.3 && (significantDigits(quantity) > 2 || ((quantity.comparator !== '=' || isRange(quantity)) && quantity.unit !== '%'))) ? [each.decision!.comparison!.item] : [];
  const listed = differs(each) ? sumOfList(quantity, [each.decision!.comparison!.item]) : undefined;
  if (listed) return { verdict: 'undecided', comparison: undefined, nearest: [listed], swappedWith: undefined };
  if (each.decision!.verdict !== 'no-evidence' && contradicted.length === 0) return undefined;
  const item = contradicted.length > 0 ? mayFollow(quantity, [], [...contradicted, ...(significantDigits(quantity) > 2 || quantity.perTime === true ? beside : [])]) : (mayFollow(quantity, beside, about) ?? rateMayFollow(quantity, [...beside, ...about, ...recurringItems(each, evidence)], latestYear(evidence)) ?? overDates(quantity, [...beside, ...about]) ?? sumOfList(quantity, [...beside, ...about]));
  const found = item ?? (each.decision!.verdict === 'no-evidence' ? (isForIt(each, about) ?? differenceSomewhere(each, evidence) ?? differenceOverItems(each, evidence) ?? shareOverItems(each, about, evidence)) : undefined);
  return found && { verdict: 'undecided', comparison: undefined, nearest: [found], swappedWith: undefined };
}

/** How many numbers of the text a number may be worked out from: of more of them anything follows. */
const fewest = 4;

/** What two of the numbers that stand nearest before it may give, in its sentence or the one before, right or wrong. */
function perhapsFromText(each: OpenMetric, beside: readonly OpenMetric[], backed: readonly OpenMetric[]): Decision | undefined {
  const { statement, decision } = each;
  const quantity = withPeriodBehind(each.quantity, statement.passage.rendered.text);
  if (decision!.verdict !== 'no-evidence' && !(differs(each) && isInferred(each))) return undefined;
  const near = [...new Set([...backed.filter((other) => other.statement.sentence.end <= statement.sentence.start && statement.sentence.start - other.statement.sentence.end < 3), ...beside])];
  const before = near.filter((other) => other.quantity.span.end <= quantity.span.start).slice(-fewest);
  // Of a single one only what it is in another period.
  const follows = (before.length > 1 || quantity.perTime === true) && mayFollowFromNumbers(quantity, before.map((other) => other.quantity));
  return follows ? { ...decision!, verdict: 'undecided', comparison: undefined } : undefined;
}

/** `Rigging checks every quarter` has no number, and says how often. */
function recurringItems({ quantity, claim }: OpenMetric, evidence: Reading['evidence']): readonly EvidenceItem[] {
  return quantity.perTime === true ? itemsAbout(new Set([...claim.measure, ...claim.clause]), evidence, metricIndex(evidence), isRecurring) : [];
}

/** `the rate rose by €18.70` where no word is shared with what went from €118.20 to €136.90: three digits are hardly a difference by chance. */
function differenceSomewhere({ quantity, statement }: OpenMetric, { items }: Reading['evidence']): EvidenceItem | undefined {
  return isEnd(statement, quantity) ? undefined : itemOfDifference(quantity, items);
}

/** The first item from whose values so telling a number follows, whatever it is about. */
export function itemOfDifference(quantity: Quantity, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  if (significantDigits(quantity) < 3 || !['money', 'duration', 'other', 'points'].includes(quantity.kind)) return undefined;
  return derivation(quantity, items.filter(({ status }) => status !== 'planned'), false)?.item;
}

/** `frame carbon up 27 %` where it fell by that. */
function contradictTurned({ quantity, statement, decision }: OpenMetric, items: readonly EvidenceItem[]): Decision | undefined {
  const way = directionAt(statement.passage.rendered.text, quantity);
  const found = way && !isEnd(statement, quantity) ? (derivationTurned(quantity, way, items) ?? pointsAsPercent(quantity, items)) : undefined;
  return found && { ...decision!, verdict: 'contradiction', comparison: { ...found, verdict: 'contradiction', droppedHedge: false } };
}

function fromText(each: OpenMetric, backed: readonly OpenMetric[]): Decision | undefined {
  return toldAgain(each, backed) ?? sumBehind(each, backed) ?? followsFromText(each, backed, isEnd(each.statement, each.quantity));
}

/** `took 570 ms off`, where an item has 1,480 ms and what is left of them stands beside it. */
function wayFrom(each: OpenMetric, backed: readonly OpenMetric[]): Decision | undefined {
  const { quantity, decision, statement } = each;
  const from = differs(each) ? decision!.comparison! : undefined;
  if (!from || (significantDigits(quantity) < 2 && quantity.direction === undefined && !moreBehind.test(statement.passage.rendered.text.slice(quantity.numeral.end))) || quantity.unit === '' || quantity.unit !== from.quantity.unit || isEnd(statement, quantity)) return undefined;
  for (const other of backed) {
    const { item, quantity: to } = other.decision!.comparison!;
    if (to.unit !== quantity.unit || to.kind !== from.quantity.kind) continue;
    const found = derivation(quantity, [{ ...item, statement: '', quantities: [from.quantity, to] }], false);
    if (found) return { verdict: 'match', comparison: { ...from, verdict: 'match', explanation: found.explanation, droppedHedge: false }, nearest: [], swappedWith: undefined, workedOut: true };
  }
  return undefined;
}

/** Years that fit the dates of the evidence may be those years, whatever they are called. */
function fromDates(each: OpenMetric, beside: readonly OpenMetric[], about: readonly EvidenceItem[], { evidence }: Reading): Decision | undefined {
  const { decision, quantity } = each;
  const under = underDatesApart(quantity, evidence);
  const near = [...agreedItems(beside), ...(decision!.comparison ? [decision!.comparison.item] : []), ...(decision!.verdict === 'no-evidence' ? about : [])];
  const between = under ?? namesDatesApart(quantity, near) ?? countsTimeFromStart(quantity, near);
  const item = between ?? (decision!.verdict === 'no-evidence' || contradictsUnlike(each) || contradictsShorter(each) ? leavesRoomFor(quantity, evidence) : undefined);
  return item && { ...decision!, verdict: 'undecided', comparison: undefined, nearest: [item], swappedWith: undefined };
}

/** Years at work are no 24 hours, whatever stands beside them. */
function contradictsShorter(each: OpenMetric): boolean {
  const proven = differs(each) ? unitByName(each.decision!.comparison!.quantity.unit) : undefined;
  return proven?.dimension === 'time' && !hasDigitsOf(each.quantity, each.decision!.comparison!.quantity);
}

/** It contradicts a number that it is unlike. */
function contradictsUnlike(each: OpenMetric): boolean {
  const { decision, options } = each;
  const option = options.find(({ proven }) => proven.quantity === decision!.comparison?.quantity);
  return differs(each) && option !== undefined && isUnlike(option);
}

/** The items that the numbers agree with. */
function agreedItems(open: readonly OpenMetric[]): EvidenceItem[] {
  return open.filter(agrees).map((other) => other.decision!.comparison!.item);
}
