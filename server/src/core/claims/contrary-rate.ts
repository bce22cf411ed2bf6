import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { absoluteExact, compareExact, exact, subtractExact } from '../quantities/exact.ts';
import { contentWords } from './content-words.ts';
import { agrees, sameNumber, type Around } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { hasDigitsOf } from './slips.ts';
import { spreadOf, type Spread } from './spread-over.ts';
import { english } from './words/english.ts';

/**
 * A proven number that is told of another time or thing than the evidence reckons it by: `82 rooms a week` of 82 rooms a night, `€0.22 a page`
 * of €0.22 per invoice, `520 a year` of 520 in four years, `4 per 1,000` of 4 per 10,000.
 */
export function contraryRate(each: OpenMetric, { passage: open }: Around): Decision | undefined {
  const { decision, quantity } = each;
  if (quantity.base === true) return contraryBase(each, open[open.indexOf(each) - 1]);
  const found = agrees(each) ? decision!.comparison : undefined;
  if (!found || quantity.kind === 'ratio' || quantity.kind === 'change' || quantity.total !== undefined) return undefined;
  const said = spreadOf(each.statement.passage.rendered.text, quantity, open.map((other) => other.quantity));
  const many = said && perMany(said, found);
  if (many) return { verdict: 'contradiction', comparison: { ...found, verdict: 'contradiction', explanation: `The evidence has it per ${many.literal.trim()}.`, droppedHedge: false }, nearest: [], swappedWith: undefined };
  const proven = said && (decision!.workedOut ? ofDifference(each, said, found.item, open) : ofSame(each, said, found));
  if (!proven) return undefined;
  const verdict = flatters(said, proven, quantity) ? 'overclaim' : 'contradiction';
  return { verdict, comparison: { ...found, verdict, explanation: `The evidence goes ${inWords(proven)}, the dossier ${inWords(said)}.`, droppedHedge: false }, nearest: [], swappedWith: undefined };
}

/** `$1.15 a run` of what the evidence has per 1,000 runs. */
function perMany(said: Spread, { item, quantity }: { readonly item: EvidenceItem; readonly quantity: Quantity }): Quantity | undefined {
  const own = said.by === 'thing' ? spreadOf(item.statement, quantity, item.quantities) : undefined;
  if (said.by !== 'thing' || (own?.by === 'thing' && own.stem === said.stem)) return undefined;
  return item.quantities.find(({ base, head, low }) => base === true && head === said.stem && low !== null && compareExact(low, exact(1)) > 0);
}

/** How the evidence reckons the number that agrees, where that is another way and no other item has it so. */
function ofSame(each: OpenMetric, said: Spread, { item, quantity }: { readonly item: EvidenceItem; readonly quantity: Quantity }): Spread | undefined {
  const { text } = each.statement.passage.rendered;
  const own = item.quantities.find(({ numeral, literal }) => numeral.start === quantity.numeral.start && literal === quantity.literal);
  if (!own || !sameDigits(each.quantity, own)) return undefined;
  const contrary = (among: EvidenceItem, at: Quantity): Spread | undefined => {
    const proven = spreadOf(among.statement, at, among.quantities);
    return proven && isElse(said, proven, text, among.statement) ? proven : undefined;
  };
  const found = contrary(item, own);
  if (!found) return undefined;
  const others = each.options.filter(({ proven, comparison }) => comparison.verdict === 'match' && sameDigits(each.quantity, proven.quantity)).map(({ proven }) => proven);
  for (const other of others) each.meant.add(other.item);
  return others.every((other) => contrary(other.item, other.quantity)) ? found : undefined;
}

/** `from 21,400 to 8,900 a year, a saving of 12,500 a month`: the difference of two rates is one in the same time. */
function ofDifference({ quantity, statement }: OpenMetric, said: Spread, item: EvidenceItem, open: readonly OpenMetric[]): Spread | undefined {
  const { text } = statement.passage.rendered;
  const inText = open.map((other) => other.quantity);
  for (const [where, among] of [[item.statement, item.quantities], [text, inText]] as const) {
    for (const [at, from] of among.entries()) {
      const to = among[at + 1];
      if (!to || !isDifference(quantity, from, to)) continue;
      const proven = spreadOf(where, to, among) ?? spreadOf(where, from, among);
      return proven?.by === 'time' && said.by === 'time' && isElse(said, proven, text, where) ? proven : undefined;
    }
  }
  return undefined;
}

function isDifference({ low, unit }: Quantity, from: Quantity, to: Quantity): boolean {
  if (!low || !from.low || !to.low || from.reason !== undefined || to.reason !== undefined || ![from, to].some((each) => each.unit === unit)) return false;
  return compareExact(absoluteExact(subtractExact(from.low, to.low)), absoluteExact(low)) === 0;
}

/** What a number is counted against (`per 1,000 units`) has its digits in the evidence, and another power of ten. */
function contraryBase({ quantity, decision, statement }: OpenMetric, before: OpenMetric | undefined): Decision | undefined {
  const found = before && before.quantity.base !== true && before.decision?.workedOut !== true && agrees(before) && before.statement.sentence.start === statement.sentence.start ? before.decision!.comparison! : undefined;
  const bases = found && sameDigits(before!.quantity, found.quantity) ? found.item.quantities.filter(({ base }) => base === true) : [];
  const [base] = bases;
  if (!found || !base || bases.some((each) => sameDigits(each, quantity) || !hasDigitsOf(quantity, each))) return undefined;
  const comparison = { item: found.item, quantity: base, verdict: 'contradiction', explanation: `The evidence has it per ${base.literal.trim()}.`, droppedHedge: false } as const;
  return { ...decision, verdict: 'contradiction', comparison, nearest: [], swappedWith: undefined };
}

/** Whatever each is reckoned by. */
function sameDigits(a: Quantity, b: Quantity): boolean {
  return sameNumber({ ...a, per: undefined, perTime: false }, { ...b, per: undefined, perTime: false });
}

const generic = english.generic;

function isElse(said: Spread, proven: Spread, text: string, statement: string): boolean {
  if (said.by === 'time' && proven.by === 'time') return said.least > proven.most || said.most < proven.least;
  if (said.by === 'thing' && proven.by === 'thing') {
    if (said.stem === proven.stem || generic.has(said.stem) || generic.has(proven.stem)) return false;
    return !contentWords(statement).includes(said.stem) && !contentWords(text).includes(proven.stem);
  }
  // `40 desks since 2019` may well be 40 a day.
  if (said.by === 'all' && said.since) return false;
  // The three days of a yearly fair are none of several years.
  const [all, time] = said.by === 'all' ? [said, proven] : [proven, said];
  return all.by === 'all' && time.by === 'time' && all.most > time.most;
}

/** As much in less time is more. */
function flatters(said: Spread, proven: Spread, { better }: Quantity): boolean {
  if (better === undefined || said.by === 'thing' || proven.by === 'thing') return false;
  const isMore = proven.by === 'all' || (said.by === 'time' && said.most < proven.most);
  return isMore === (better === 'higher');
}

function inWords(spread: Spread): string {
  return spread.by === 'all' ? 'over all of the time' : `by the ${spread.word}`;
}
