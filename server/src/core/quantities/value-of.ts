import type { Comparator, ExactNumber } from '../model/quantity.ts';
import type { Amount } from './amounts.ts';
import type { Bound, BoundReading } from './bounds.ts';
import type { Change } from './change.ts';
import { compareExact, exact, negateExact, zero } from './exact.ts';

/** Of a bound, where the number stands for a fall. */
const mirrored: ReadonlyMap<Bound, Bound> = new Map([['at-least', 'at-most'], ['more', 'less'], ['at-most', 'at-least'], ['less', 'more']]);

/** `more than halved` is less than half. */
function shrinks(amount: Amount): boolean {
  return amount.verb === true && compareExact(amount.high, exact(1)) < 0;
}

/** What a number says with its bound and its direction: `down 20 %` is -20, `down by more than 20 %` is below. */
export function valueOf(amount: Amount, bound: BoundReading, change: Change | undefined): { low: ExactNumber | null; high: ExactNumber | null; comparator: Comparator } {
  const relative = amount.unit?.dimension === 'share' || amount.unit?.dimension === 'points' || amount.numeral.fraction;
  const fall = change?.direction === 'down' && relative && compareExact(amount.low, zero) > 0;
  const low = fall ? negateExact(amount.high) : amount.low;
  const high = fall ? negateExact(amount.low) : amount.high;
  switch (bound.bound === undefined || !shrinks(amount) ? bound.bound : mirrored.get(bound.bound) ?? bound.bound) {
    case 'at-least': return fall ? { low: null, high, comparator: '<=' } : { low, high: null, comparator: '>=' };
    case 'more': return fall ? { low: null, high, comparator: '<' } : { low, high: null, comparator: '>' };
    case 'at-most': return fall ? { low, high: exact(0), comparator: '>=' } : { low: null, high, comparator: '<=' };
    case 'less': return fall ? { low, high: exact(0), comparator: '>' } : { low: null, high, comparator: '<' };
    case 'about':
    case 'nearly': return { low, high, comparator: '~' };
    default: return { low, high, comparator: '=' };
  }
}
