import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { comparable } from '../quantities/comparable.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { areAlike } from '../quantities/deviation.ts';
import { compareExact } from '../quantities/exact.ts';
import { unitByName } from '../quantities/units.ts';
import { agrees, bySentence, differs, sameClause, sameNumber } from './agreement.ts';
import { plainSlip } from './clearly-meant.ts';
import { contentWords } from './content-words.ts';
import { canBeWrong, isLoss } from './can-be-wrong.ts';
import { decide, type Asked, type Decision, type Option } from './decide-metric.ts';
import { decideDerived } from './decide-derived.ts';
import { isSpanOfElse } from './experience.ts';
import { isBare, isVague } from './link-metric.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';
import { saidInOtherWords } from './same-value.ts';
import { agreeingHeading } from './heading-numbers.ts';
import { itemInOtherCurrency } from './other-currency.ts';
import { isReckonedWith, reckonedNumbers } from './reckoned-numbers.ts';
import { hasDigitsOf, significantDigits } from './slips.ts';
import { compare, inUnitOf, type OpenMetric } from './open-metric.ts';
import { toldOfLater } from './told-of-later.ts';
import { isUnheardOf } from './unheard-of.ts';
import { asPieces, inUnitMeant } from './unit-meant.ts';
import { questionAgreement } from './questions-of-agreement.ts';
import type { Reading } from './reading.ts';
import { english } from './words/english.ts';

/**
 * First those that agree; then the rest, with what the agreeing numbers of the same sentence tell: a partner's item is
 * likelier (`29 calls in 3.94 s`), and a value of the evidence that a partner has taken is no longer open. Nor is one that
 * another sentence of the passage has told, unless the same is measured (`Page delay: 0.2 s. Badge scanning: <0.1 s`).
 */
export function decideTogether(open: readonly OpenMetric[], reading: Reading): void {
  for (const each of open) each.decision = decide(each.options, asked(each, reading));
  giveBack(open, reading);
  const settled = new Set(open.filter(agrees));
  const told = new Set([...settled].map((other) => other.decision!.comparison!.quantity));
  const beside = bySentence(open);
  for (const each of open) {
    if (settled.has(each)) continue;
    const partners = beside(each).filter((other) => settled.has(other));
    const taken = new Set(partners.map((other) => other.decision!.comparison!.quantity));
    const near = new Set(partners.map((other) => other.decision!.comparison!.item));
    const items = new Map(partners.filter((other) => sameClause(other, each)).map((other) => [other.decision!.comparison!.item, other]));
    each.options = each.options
      .filter(({ proven: { quantity }, nearness }) => !taken.has(quantity) && (nearness === 'same' || !told.has(quantity)))
      .map((option) => (items.has(option.proven.item) ? besidePartner(option, each, items.get(option.proven.item)!, beside(each)) : { ...option, partner: near.has(option.proven.item) }))
      .sort((a, b) => b.score - a.score);
    each.decision = decide(each.options, asked(each, reading));
  }
  for (const each of open) each.byValue = !agrees(each);
  for (const [index, each] of open.entries()) agreeInPair(each, open[index + 1], reading);
  for (const each of open) each.decision = agreeBeside(each, beside(each), open, reading) ?? each.decision!;
  for (const each of open) each.decision = agreeInParts(each, reading) ?? agreeInHeading(each, reading) ?? agreeByValue(each, reading) ?? slipped(each) ?? each.decision!;
  let backed = open.filter(agrees);
  for (const each of open) {
    if (agrees(each)) continue;
    each.decision = decideDerived(each, beside(each), backed, reading) ?? each.decision!;
    if (agrees(each)) backed = open.filter(agrees);
  }
  for (const each of open) each.decision = inOtherCurrency(each, reading) ?? saidInOtherWords(each, open, reading) ?? each.decision!;
  for (const each of open) if (differs(each) && isSpanOfElse(each)) each.decision = { ...each.decision!, verdict: 'undecided' };
  for (const [index, each] of open.entries()) each.decision = restated(each, open[index - 1]) ?? each.decision!;
  for (const each of open) each.decision = toldOfLater(each, reading) ?? each.decision!;
  questionAgreement(open, reading);
}

/**
 * In `4 docs and 6 exploits`, where the evidence has 6 documents and 4 exploits, the 4 is no document by its value alone:
 * the exploits are another number's, which counts them and says otherwise.
 */
function giveBack(open: readonly OpenMetric[], reading: Reading): void {
  const owner = new Map(open.filter((each) => differs(each) && isOf(each.decision!.comparison!.quantity, each)).map((each) => [each.decision!.comparison!.quantity, each]));
  for (const each of open) {
    const taken = each.decision!.comparison?.quantity;
    const other = taken && agrees(each) && !isBare(each.quantity) && !isOf(taken, each) ? owner.get(taken) : undefined;
    if (!other || !sameClause(other, each)) continue;
    each.options = each.options.filter((option) => option.proven.quantity !== taken);
    each.decision = decide(each.options, asked(each, reading));
  }
}

/** The claim counts what the item's value counts. */
function isOf({ kind, head }: Quantity, { claim: { quantity } }: OpenMetric): boolean {
  return kind !== 'count' || quantity.kind !== 'count' || head === quantity.head;
}

function asked(open: OpenMetric, reading: Reading): Asked {
  return { quantity: open.quantity, end: open.end, isTotal: isTotal(open), otherStatistic: open.otherStatistic, isWindow: isWindow(open), isUnheardOf: () => isUnheardOf(open, reading) };
}

const { recently, otherCurrency, allTogether } = english.besideOthers;

/** `the last two years` say when, not how long. */
function isWindow({ statement, quantity: { kind, span } }: OpenMetric): boolean {
  return kind === 'duration' && recently.test(statement.passage.rendered.text.slice(Math.max(0, span.start - 20), span.start));
}

/**
 * Two neighbouring numbers that stand in one item are that item's, whatever the words around them: one number may be
 * there by chance, two hardly are.
 */
function agreeInPair(first: OpenMetric, second: OpenMetric | undefined, { evidence }: Reading): void {
  const lost = ({ decision, unknownSubject }: OpenMetric): boolean => unknownSubject === undefined && (decision!.verdict === 'no-evidence' || decision!.verdict === 'undecided');
  if (!second || !sameClause(first, second) || !lost(first) || !lost(second)) return;
  if ((isBare(first.quantity) && isBare(second.quantity)) || Math.max(significantDigits(first.quantity), significantDigits(second.quantity)) < 2) return;
  const agreeing = ({ quantity }: OpenMetric): readonly ProvenQuantity[] =>
    metricIndex(evidence).quantities.filter((proven) => {
      const pieces = asPieces(quantity, proven.quantity);
      const scaled = isBare(pieces) ? inUnitOf(pieces, proven.quantity) : quantity;
      return comparable(scaled, proven.quantity) === 'same' && compareQuantities(scaled, proven.quantity).verdict === 'match';
    });
  const seconds = agreeing(second);
  for (const proven of agreeing(first)) {
    const partner = seconds.find((other) => other.item === proven.item && other.quantity !== proven.quantity);
    if (!partner || proven.item.status === 'planned') continue;
    first.decision = agreed(asPieces(first.quantity, proven.quantity), proven);
    second.decision = agreed(asPieces(second.quantity, partner.quantity), partner);
    return;
  }
  contradictInPair(first, second, evidence);
}

/** `from 96 hours to 41` where one item has 96 and 41 minutes: the same digits twice, and another unit or power of ten. */
function contradictInPair(first: OpenMetric, second: OpenMetric, evidence: Reading['evidence']): void {
  const slips = ({ quantity }: OpenMetric): readonly ProvenQuantity[] => significantDigits(quantity) < 2 || isBare(quantity) ? [] : metricIndex(evidence).quantities.filter(
    (proven) => proven.item.status !== 'planned' && isReckonedWith(proven.item) && comparable(quantity, proven.quantity) === 'same' && hasDigitsOf(quantity, proven.quantity) && !isLoss(quantity, proven.quantity));
  const [ones, others] = [slips(first), slips(second)];
  const pairs = ones.flatMap((one) => others.filter((other) => other.item === one.item && other.quantity !== one.quantity).map((other) => [one, other] as const));
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return;
  for (const [index, each] of [first, second].entries()) {
    const comparison = compare(each.quantity, { proven: pair[index]!, otherKind: false }, false);
    each.decision = { verdict: comparison.verdict, comparison, nearest: [], swappedWith: undefined };
  }
}

function agreed(quantity: Quantity, proven: ProvenQuantity): Decision {
  const comparison = compare(quantity, { proven, otherKind: false }, false);
  return { verdict: comparison.verdict, comparison, nearest: [], swappedWith: undefined };
}

/** Beside numbers of an item, its other count of the same value is meant: `28 beds, 41 people` where it has 28 beds and 41 staff. */
function agreeBeside(each: OpenMetric, beside: readonly OpenMetric[], open: readonly OpenMetric[], { evidence }: Reading): Decision | undefined {
  const { quantity, decision } = each;
  const isElsewhere = differs(each) && (quantity.kind !== 'count' || isBare(quantity) || (isVague(quantity) && significantDigits(quantity) > 1)) && (each.options.find(({ proven }) => proven.quantity === decision!.comparison!.quantity)?.slip ?? 0) < 0.3;
  if ((!isLost(decision!) && !isElsewhere) || quantity.total !== undefined) return undefined;
  const items = new Set(beside.filter(agrees).map((other) => other.decision!.comparison!.item));
  if (items.size === 0) return undefined;
  if (isElsewhere) items.delete(decision!.comparison!.item);
  if (quantity.kind !== 'count') return levelBeside(each, beside, items, evidence) ?? asModifier(each, items);
  const plain = isVague(quantity) || quantity.part === true || significantDigits(quantity) > 2;
  const taken = new Set(open.map((other) => other.decision?.comparison?.quantity));
  const found = metricIndex(evidence).quantities.find(({ item, quantity: proven }) =>
    items.has(item) && item.status !== 'planned' && !taken.has(proven) && proven.kind === 'count' && (proven.total === undefined || isElsewhere) && (plain || isVague(proven) || countsThat(item, proven, quantity)) && sameNumber(quantity, { ...proven, total: undefined }));
  return found ? agreed(quantity, found) : countBeside(each, items, taken);
}

/** `4.6 of 5 from 230 replies` of `4.6 of 5 from 230 questionnaires`: whatever they are called, that number is there. */
function countBeside({ quantity, decision }: OpenMetric, items: ReadonlySet<EvidenceItem>, taken: ReadonlySet<Quantity | undefined>): Decision | undefined {
  if (decision!.verdict !== 'no-evidence' || significantDigits(quantity) < 2) return undefined;
  const item = [...items].find(({ quantities }) => quantities.some((proven) => proven.reason === undefined && !taken.has(proven) && proven.kind === 'count' && proven.total === undefined && sameNumber(quantity, proven)));
  return item && { verdict: 'undecided', comparison: undefined, nearest: [item], swappedWith: undefined };
}

/** `24 day places` beside an item of `18 beds and a day centre with 24 places`: a time in the singular that says what kind they are. */
function asModifier({ quantity, statement }: OpenMetric, items: ReadonlySet<EvidenceItem>): Decision | undefined {
  const { kind, head, literal, low, span } = quantity;
  const isKind = kind === 'duration' && head !== '' && /\s(?!\p{L}*s$)\p{L}+$/u.test(literal.trim()) && /^\s\p{L}+s(?!\p{L})/u.test(statement.passage.rendered.text.slice(span.end));
  if (!isKind || !low) return undefined;
  const counted: Quantity = { ...quantity, kind: 'count', unit: head };
  for (const item of items) {
    const proven = item.quantities.find((other) => other.reason === undefined && other.kind === 'count' && other.total === undefined && other.head === head && sameNumber(counted, other));
    if (proven) return { verdict: 'match', comparison: { item, quantity: proven, verdict: 'match', explanation: `Both say ${low.numerator.toString()}.`, droppedHedge: false }, nearest: [], swappedWith: undefined };
  }
  return undefined;
}

/** `22 NF6` where the item has `22 type NF6`. */
function countsThat({ statement }: EvidenceItem, { numeral }: Quantity, { head }: Quantity): boolean {
  return head !== '' && contentWords(/^(?:\s[^\s,;.:()]+){0,3}/u.exec(statement.slice(numeral.end))![0]).includes(head);
}

/** `AUC up by twelve points, to 0.83`: what the item beside ends at. */
function levelBeside({ quantity }: OpenMetric, beside: readonly OpenMetric[], items: ReadonlySet<EvidenceItem>, evidence: Reading['evidence']): Decision | undefined {
  // `1.9 % were late in 2022; by 2024, 0.6 %`: the other end of what stands beside.
  const isShort = significantDigits(quantity) < 2;
  if (isShort && quantity.unit === '') return undefined;
  const found = metricIndex(evidence).quantities.find((proven) => (!isShort || isOtherEnd(proven, beside)) && items.has(proven.item) && proven.item.status !== 'planned' && comparable(quantity, proven.quantity) === 'same' && compare(quantity, { proven, otherKind: false }, false).verdict === 'match');
  return found && agreed(quantity, found);
}

/** A number of the sentence is one end of the change, this is the other. */
function isOtherEnd({ item, quantity, end }: ProvenQuantity, beside: readonly OpenMetric[]): boolean {
  return end !== undefined && beside.some((other) => {
    const taken = agrees(other) && other.decision!.workedOut !== true && other.decision!.comparison!.item === item ? other.decision!.comparison!.quantity : undefined;
    return taken !== undefined && taken.unit === quantity.unit && taken.kind === quantity.kind && taken.numeral.start !== quantity.numeral.start;
  });
}

/** `19 of 112 runs` where an item speaks of 19 falls in 112 runs. */
function agreeInParts(each: OpenMetric, { evidence }: Reading): Decision | undefined {
  const { quantity, options, decision, unknownSubject } = each;
  const { total } = quantity;
  const nested = partOfPart(each);
  if (nested) return nested;
  const own = total === undefined || agrees(each) ? undefined : options.find(({ proven }) => proven.item === decision!.comparison?.item && proven.item.status !== 'planned' && proven.quantity.total !== undefined && compareExact(proven.quantity.total, total) === 0 && sameNumber(quantity, proven.quantity));
  if (own) return agreed(quantity, own.proven);
  const part: Quantity = { ...quantity, total: undefined };
  if (total === undefined || agrees(each) || (quantity.part !== true && !isLost(decision!) && decision!.comparison?.quantity.total !== undefined)) return undefined;
  const whole: Quantity = { ...part, low: total, high: total, total: undefined };
  const saysBoth = ({ item, quantity: proven }: ProvenQuantity, timed: boolean): boolean =>
    proven.total === undefined && item.status !== 'planned' && sameNumber(part, proven) && reckonedNumbers(item).some((other) => other !== proven && sameNumber(whole, { ...other, total: undefined }) && (!timed || other.unit === quantity.unit));
  // `five of my eight years`: the same two numbers of years are hardly others, whatever stands around them.
  const timed = unitByName(quantity.unit) !== undefined && unknownSubject === undefined;
  const found = options.find(({ proven }) => saysBoth(proven, false))?.proven ?? (unknownSubject === undefined ? samePart(quantity, evidence) : undefined) ?? (timed ? metricIndex(evidence).quantities.find((proven) => saysBoth(proven, true)) : undefined);
  if (!found) return undefined;
  const { item, quantity: proven } = found;
  return { verdict: 'match', comparison: { item, quantity: proven, verdict: 'match', explanation: `Both say ${quantity.literal.trim()}.`, droppedHedge: false }, nearest: [], swappedWith: undefined };
}

/** `3 out of 54 participants` where an item has 54 of 180 and three of something else. */
function partOfPart({ quantity, decision }: OpenMetric): Decision | undefined {
  const [{ total }, compared] = [quantity, decision!.comparison];
  const { low, total: whole } = compared?.quantity ?? {};
  if (!compared || decision!.verdict !== 'contradiction' || total === undefined || !whole || !low || compareExact(low, total) !== 0 || compared.item.status === 'planned') return undefined;
  const part = compared.item.quantities.find((other) => other !== compared.quantity && other.reason === undefined && other.total === undefined && sameNumber({ ...quantity, total: undefined }, other));
  return part && { verdict: 'match', comparison: { ...compared, quantity: part, verdict: 'match', explanation: `The evidence has both numbers.` }, nearest: [], swappedWith: undefined };
}

/** `23 of 28 primaries` where the evidence has `23 of the 28 schools`: two numbers are hardly the same by chance. */
function samePart(quantity: Quantity, evidence: Reading['evidence']): ProvenQuantity | undefined {
  const { total } = quantity;
  if (total === undefined || significantDigits(quantity) < 2) return undefined;
  return metricIndex(evidence).quantities.find(({ item, quantity: proven }) => item.status !== 'planned' && proven.total !== undefined && compareExact(proven.total, total) === 0 && sameNumber(quantity, proven));
}

function agreeInHeading(each: OpenMetric, { evidence }: Reading): Decision | undefined {
  const found = agrees(each) || each.unknownSubject !== undefined ? undefined : agreeingHeading(each.quantity, evidence);
  return found && { verdict: 'match', comparison: { ...found, verdict: 'match', explanation: `A heading says ${found.quantity.literal.trim()}.`, droppedHedge: false }, nearest: [], swappedWith: undefined, workedOut: true };
}

/**
 * A measured value of several digits that stands in the evidence in the same unit is hardly another one: with three digits it is
 * taken for it where the text says nothing else of it (`118 %, $2.3M, 31 logos`), with two it accuses nobody.
 */
function agreeByValue({ quantity, decision, unknownSubject }: OpenMetric, { evidence }: Reading): Decision | undefined {
  if (decision!.verdict !== 'no-evidence' || unknownSubject !== undefined || quantity.kind === 'count' || significantDigits(quantity) < 2) return undefined;
  const same = metricIndex(evidence).quantities.filter((proven) => {
    const meant = inUnitMeant(quantity, proven.quantity);
    return proven.quantity.unit === meant.unit && comparable(meant, proven.quantity) === 'same' && compareQuantities(meant, proven.quantity).verdict === 'match';
  });
  const [only, ...others] = same;
  if (!only) return undefined;
  if (others.length === 0 && significantDigits(quantity) > 2 && only.item.status !== 'planned') return agreed(quantity, only);
  return { ...decision!, verdict: 'undecided', nearest: [only.item] };
}

/** What no item has is a slip from the value that it looks like. */
function slipped({ quantity, options, decision, statement, unknownSubject, otherStatistic }: OpenMetric): Decision | undefined {
  if (!isLost(decision!) || unknownSubject !== undefined || otherStatistic) return undefined;
  const meant = plainSlip(options, quantity, statement.place.role === 'cell');
  return meant && canBeWrong(quantity, meant.proven.quantity) ? { verdict: meant.comparison.verdict, comparison: meant.comparison, nearest: [], swappedWith: undefined, byContext: true } : undefined;
}

function inOtherCurrency({ quantity, decision }: OpenMetric, { evidence }: Reading): Decision | undefined {
  const item = decision!.verdict === 'no-evidence' ? itemInOtherCurrency(quantity, evidence) : undefined;
  return item && { ...decision!, nearest: [item], isSlip: true };
}

function isLost({ verdict }: Decision): boolean {
  return verdict === 'no-evidence' || verdict === 'undecided';
}

/** `EUR 39.5 million, or CHF 37.1 million`: what a proven amount is in another currency nobody can tell here. */
function restated(each: OpenMetric, before: OpenMetric | undefined): Decision | undefined {
  const { quantity, statement, decision } = each;
  if (!before || agrees(each) || !agrees(before) || quantity.kind !== 'money' || before.quantity.kind !== 'money' || before.quantity.unit === quantity.unit) return undefined;
  if (!otherCurrency.test(statement.passage.rendered.text.slice(before.quantity.span.end, quantity.span.start))) return undefined;
  return { ...decision!, verdict: 'undecided', comparison: undefined, nearest: [before.decision!.comparison!.item], swappedWith: undefined };
}

/** Its partner in the clause is of this item: then a value on the same scale is the item's other value. A bare number has its partner's. */
function besidePartner(option: Option, each: OpenMetric, other: OpenMetric, beside: readonly OpenMetric[]): Option {
  const partner = other.decision!.comparison!.quantity;
  const { quantity } = each;
  const { unit } = option.proven.quantity;
  if ((isBare(quantity) && isLabelled(each, option.proven)) || !areAlike(quantity, option.proven.quantity)) return option;
  // What does not say what it is of is a partner's by its digits or its place.
  const close = option.slip > 0 || each.claim.measure.size > 0 || areNeighbours(each, other, beside);
  // A bare number is in a unit where it is an end of a change, or has its digits.
  const inUnit = unit === '' || each.end !== undefined || option.slip > 0;
  const bare = isBare(quantity) && inUnit && (isBare(partner) || comparable(partner, option.proven.quantity) === 'same');
  const sameScale = !option.otherKind && (bare || (unit !== '' && unit === quantity.unit && !isElse(each, option) && close));
  return { ...option, partner: close, score: option.score + (sameScale || !isBare(quantity) ? 0.6 : 0.3), nearness: sameScale ? 'same' : option.nearness };
}

/** No other number stands between them. */
function areNeighbours(a: OpenMetric, b: OpenMetric, beside: readonly OpenMetric[]): boolean {
  return Math.abs(beside.indexOf(a) - beside.indexOf(b)) === 1;
}

/** `98 % answered, two years of tests` beside an item of five years: what it measures is no word of the item, and no digit is. */
function isElse({ claim }: OpenMetric, { proven, slip }: Option): boolean {
  return slip === 0 && claim.measure.size > 0 && ![...claim.measure].some((word) => proven.words.has(word));
}

/** In `wait 47 days, headcount 11` the second says right before it what it is of. */
function isLabelled({ quantity, claim, end, statement }: OpenMetric, { words }: ProvenQuantity): boolean {
  const before = statement.passage.rendered.text.slice(0, quantity.numeral.start).trimEnd().toLowerCase();
  return end === undefined && quantity.measure !== '' && before.endsWith(quantity.measure) && ![...claim.measure].some((word) => words.has(word));
}

/** `293 tests in all` is a sum: no single item has it, and it is no value of one of them. */
function isTotal({ statement, quantity }: OpenMetric): boolean {
  return allTogether.test(statement.passage.rendered.text.slice(quantity.span.end));
}
