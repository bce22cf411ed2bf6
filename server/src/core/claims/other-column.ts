import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { compareQuantities } from '../quantities/compare.ts';
import { agrees } from './agreement.ts';
import { isOnScale } from './contrary-time.ts';
import type { Decision } from './decide-metric.ts';
import type { End } from './ends-of-change.ts';
import { isBare } from './link-metric.ts';
import { inUnitOf, type OpenMetric } from './open-metric.ts';
import { orderInTime } from './order-in-time.ts';
import { english } from './words/english.ts';
import { yearAt, yearToldOf } from './year-of-number.ts';

/**
 * `| Start-up | 1.4 s | 5.8 s |` below `Then` and `Now`, where it came down from 5.8 s: the head of a column says of which time its numbers are.
 * What the cell says itself comes first.
 */
export function otherColumn(each: OpenMetric): Decision | undefined {
  const { quantity, statement: { passage }, decision } = each;
  const found = passage.cell && agrees(each) && decision!.workedOut !== true ? decision!.comparison! : undefined;
  if (!found || each.end !== undefined || quantity.total !== undefined || yearToldOf(passage.rendered.text, quantity) !== undefined) return undefined;
  const meant = valueBelow(passage.cell!.header.trim(), found.quantity, found.item);
  if (!meant) return undefined;
  const { verdict, explanation } = compareQuantities(isBare(quantity) ? inUnitOf(quantity, meant) : quantity, meant);
  if (verdict === 'match' || verdict === 'weaker') return undefined;
  return { verdict, comparison: { item: found.item, quantity: meant, verdict, explanation, droppedHedge: false }, nearest: [], swappedWith: undefined };
}

/** The only other value of the item that may stand below such a head, where the one that it has may not. */
function valueBelow(header: string, own: Quantity, { statement, quantities }: EvidenceItem): Quantity | undefined {
  const others = quantities.filter((other) => other.numeral.start !== own.numeral.start && isOnScale(other, own));
  const end: End | undefined = english.columns.before.test(header) ? 'before' : english.columns.after.test(header) ? 'after' : undefined;
  const passes = (other: Quantity): boolean => {
    if (end === undefined) return isOfYear(header, statement, own, other);
    const order = orderInTime(statement, own, other);
    return order !== undefined && (order === 'forwards') === (end === 'after');
  };
  const [only, ...more] = (end !== undefined || year.test(header) ? others : []).filter(passes);
  return more.length > 0 ? undefined : only;
}

const year = /^(?:19|20)\d\d$/u;

/** The other one is of that year, or the item's own of another one and the other of none. */
function isOfYear(header: string, statement: string, own: Quantity, other: Quantity): boolean {
  const [one, second] = [yearAt(statement, own), yearAt(statement, other)];
  return one !== header && (second === header || (one !== undefined && second === undefined));
}
