import { Decimal } from 'decimal.js';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { periods } from '../quantities/periods.ts';
import { spreadOf } from './spread-over.ts';
import { comesTo, point } from './worked-out.ts';
import { yearAt } from './year-of-number.ts';

/** How many of them make a year, which may have one day more. */
function inYear(period: string): readonly number[] | undefined {
  const many = periods.get(period)?.inYear;
  return many === undefined ? undefined : period === 'day' ? [many, many + 1] : [many];
}

/**
 * The same rate over another time: three a month where an item has 9 a quarter, £800,000 a month of £9.6 million a year, six and a half
 * a month where it has 78 in 2024. Weeks have seven days, whatever a year has.
 */
export function otherPeriod(claim: Quantity, quantity: Quantity, item: EvidenceItem): string | undefined {
  const own = claim.perTime === true ? inYear(claim.per ?? '') : undefined;
  const at = own && isOfKind(claim, quantity) ? point(quantity) : undefined;
  const said = at && periodOf(quantity, item);
  if (!own || !at || said === undefined || said === claim.per) return undefined;
  const ratios = said === 'week' && claim.per === 'day' ? [new Decimal(1).div(7)] : said === 'day' && claim.per === 'week' ? [new Decimal(7)] : inYear(said)!.flatMap((many) => own.map((each) => new Decimal(many).div(each)));
  const found = ratios.map((ratio) => at.times(ratio)).find((each) => comesTo(claim, each));
  return found && `${quantity.literal.trim()} a ${said} is ${found.toSignificantDigits(3).toString()} a ${claim.per}.`;
}

/** The time that the item reckons a number by; what was counted in a year is of that year. */
function periodOf(quantity: Quantity, { statement, quantities }: EvidenceItem): string | undefined {
  const spread = spreadOf(statement, quantity, quantities);
  if (spread?.by === 'time') return inYear(spread.word) && spread.word;
  return spread === undefined && yearAt(statement, quantity) !== undefined ? 'year' : undefined;
}

/** Money of one currency; counts of the same things, or of what goes without saying. */
function isOfKind(claim: Quantity, { kind, unit, head, total }: Quantity): boolean {
  if (total !== undefined || claim.total !== undefined) return false;
  if (claim.kind === 'money' || kind === 'money') return claim.kind === kind && claim.unit === unit;
  return ['count', 'rate'].includes(kind) && ['count', 'rate'].includes(claim.kind) && (claim.head === '' || head === '' || claim.head === head);
}
