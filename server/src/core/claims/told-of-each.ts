import type { Quantity } from '../model/quantity.ts';
import { stem } from '../quantities/stem.ts';
import { unitByWord } from '../quantities/units.ts';
import { agrees, sameNumber } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const { eachBehind, inEach, ofAll, inTotal, among, eachOf } = english.ofEach;

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
  if (eachOf.test(text.slice(numeral.end, span.end + 80))) return false;
  if (thing === undefined) return inTotal.test(tail);
  const things = among.exec(tail)?.[1];
  return things !== undefined && stem(things.toLowerCase()) === stem(thing);
}
