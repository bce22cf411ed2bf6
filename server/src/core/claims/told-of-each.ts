import type { Quantity } from '../model/quantity.ts';
import { stem } from '../quantities/stem.ts';
import { unitByWord } from '../quantities/units.ts';
import { agrees, sameNumber } from './agreement.ts';
import { countingWord } from './counting-words.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';

/** `£4.7 million each`, `1.3 M points/s per node`. */
const eachBehind = /^(?:\s\p{L}+){0,2}?\s(?:(each|apiece)(?![\p{L}-])(?!\s\p{L})|per\s(\p{Ll}{3,})(?![\p{L}-]))/u;
/** `480 queries in each of the 4 corpora`, `40 runs on every route`. */
const inEach = new RegExp(`^(?:\\s\\p{L}+){0,2}?\\s(?:in|on|at|for|over|with|from)\\s(?:each|every)(?:\\sone)?\\s(?:of\\s(?:(?:the|my|our|its|their|these|those)\\s)?(?:(?:[2-9]|[1-9]\\d{1,3}|${countingWord})\\s)?)?(?:\\p{Ll}+\\s)?(\\p{Ll}{3,})(?![\\p{L}-])`, 'iu');
/** `12 checks on all 4 routes` may be twelve on each. */
const ofAll = /^[^.;:|\d]{0,30}?(?<![\p{L}])all\s/iu;
const inTotal = /^[^.,;:|()]{0,40}?(?<![\p{L}])(?:in (?:all|total)|altogether|all told|combined|together)(?![\p{L}]|\swith|\s\p{N})/iu;
const among = new RegExp(`^[^.;:|\\d]{0,30}?(?<![\\p{L}])(?:on|over|across|with|for|from|by|in|among|between)\\s(?:(?:all|the|my|our|its|their)\\s){0,2}(?:[2-9]|[1-9]\\d+|${countingWord})\\s(?:\\p{Ll}+\\s)?(\\p{Ll}{3,})`, 'iu');

/** What the evidence has of several things together is said to be each one's: as much of each as there is of all. */
export function toldOfEach(each: OpenMetric): Decision | undefined {
  const { quantity, decision, statement } = each;
  const found = agrees(each) && decision!.workedOut !== true ? decision!.comparison : undefined;
  if (!found || quantity.total !== undefined || quantity.kind === 'ratio' || quantity.kind === 'change' || !sameNumber(quantity, found.quantity)) return undefined;
  const behind = statement.passage.rendered.text.slice(quantity.span.end, quantity.span.end + 60);
  const said = eachBehind.exec(behind);
  const thing = said?.[2] ?? (said || !isSum(quantity) ? undefined : inEach.exec(behind)?.[1]);
  if ((!said && (thing === undefined || ofAll.test(found.item.statement.slice(found.quantity.span.end)))) || (thing !== undefined && isTime(thing)) || !isOfAll(found.item.statement, found.quantity, thing)) return undefined;
  const others = each.options.filter(({ proven, comparison }) => comparison.verdict === 'match' && proven.item !== found.item);
  if (others.some(({ proven }) => !isOfAll(proven.item.statement, proven.quantity, thing))) return undefined;
  const verdict = quantity.better === 'lower' ? 'contradiction' : 'overclaim';
  return { verdict, comparison: { ...found, verdict, explanation: 'The evidence says this of all together, the dossier of each.', droppedHedge: false }, nearest: [], swappedWith: undefined };
}

/** What adds up over several things; `200 ms in each region` is as true of all of them. */
function isSum({ kind, comparator }: Quantity): boolean {
  return comparator === '=' && (kind === 'count' || kind === 'money' || kind === 'size');
}

function isTime(word: string): boolean {
  const dimension = unitByWord(word)?.dimension;
  return dimension === 'time' || dimension === 'calendar';
}

/** Right behind the number: `in total`, or so many of the very things. */
function isOfAll(text: string, { span, numeral }: Quantity, thing: string | undefined): boolean {
  const tail = text.slice(span.end, span.end + 80);
  if (/(?<![\p{L}])(?:each|apiece|per)(?![\p{L}])/iu.test(text.slice(numeral.end, span.end + 80))) return false;
  if (thing === undefined) return inTotal.test(tail);
  const things = among.exec(tail)?.[1];
  return things !== undefined && stem(things.toLowerCase()) === stem(thing);
}
