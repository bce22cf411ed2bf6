import type { Quantity } from '../model/quantity.ts';
import { addExact, compareExact, exact, exactText, subtractExact } from './exact.ts';
import { nearsFromAbove } from './interval.ts';
import { centsOfAny } from './units.ts';

/** Why a comparison came out as it did. */
export type Reason =
  | 'kind' | 'direction' | 'ends' | 'total' | 'holds' | 'range' | 'modest-end' | 'precise' | 'more' | 'less' | 'bound' | 'left-out' | 'looser' | 'tighter' | 'at-bound' | 'inside' | 'short' | 'beyond';

/** One short sentence, in the written values and units of both sides. */
export function explain(reason: Reason, claim: Quantity, evidence: Quantity): string {
  const fall = bothFall(claim, evidence);
  const rates = claim.perTime === true && evidence.perTime === true && claim.per !== evidence.per;
  const said = fall ? `a fall of ${magnitudeText(claim)}` : withPeriod(valueText(claim), claim, rates);
  const proven = fall ? magnitudeText(evidence) : withPeriod(valueText(evidence), evidence, rates);
  switch (fall ? inMagnitude(reason) : reason) {
    case 'kind': return `${said} ${kindText(claim)}, ${proven} ${kindText(evidence)}.`;
    case 'direction': return `${said} goes ${claim.direction ?? 'one way'}, ${proven} goes ${evidence.direction ?? 'the other'}.`;
    case 'ends': return claim.changeEnd === 'to' ? `${said} is what it was, not what it became.` : `${said} is what it became, not what it was.`;
    case 'total': return `${said} is of another total than ${proven}.`;
    case 'holds': return said === proven ? `Both say ${said}.` : holdsText(claim, said, proven);
    case 'range': return `${said} holds ${proven}, which is more exact.`;
    case 'modest-end': return `${said} is the cautious end of ${proven}.`;
    case 'precise': return `${said} is more exact than ${proven}${roundText(evidence)}.`;
    case 'more': return `${said} is more than ${proven}.`;
    case 'less': return `${said} is less than ${proven}.`;
    case 'bound': return `${said} is true of ${proven}.`;
    case 'left-out': return `${said} leaves out ${proven}.`;
    case 'looser': return `${said} follows from ${proven}.`;
    case 'tighter': return `${said} is tighter than ${proven}.`;
    case 'at-bound': return `${said} is the least that ${proven} allows.`;
    case 'inside': return `${said} says more than ${proven} proves.`;
    case 'short': return `${said} falls short of ${proven}.`;
    case 'beyond': return `${said} goes beyond ${proven}.`;
  }
}

/** `4 per day`, where the other side counts by another period. */
function withPeriod(text: string, { per }: Quantity, rates: boolean): string {
  return rates && per !== undefined ? `${text} per ${per}` : text;
}

/** Two falls are compared by their size, as a person does: 24 % down is more than 18 % down. */
export function bothFall(a: Quantity, b: Quantity): boolean {
  const falls = ({ kind, low, high }: Quantity): boolean => kind === 'change' && ((low ?? high)?.numerator.isNegative() ?? false);
  return falls(a) && falls(b);
}

function inMagnitude(reason: Reason): Reason {
  return reason === 'more' ? 'less' : reason === 'less' ? 'more' : reason;
}

/** The size of a change without its direction: `18%`, `up to 30%`. */
export function magnitudeText(quantity: Quantity): string {
  const { low, high, comparator } = quantity;
  // A fall of up to 30 % lies between -30 and 0.
  const upTo = low !== null && high?.numerator.isZero() === true;
  const bound = upTo ? low : high ?? low;
  if (bound === null) return valueText(quantity);
  const size = exact(bound.numerator.abs(), bound.denominator);
  const text = quantity.unit === '%' ? `${exactText(size)}%` : quantity.literal.replace(/^\W+/u, '');
  if (upTo) return `${comparator === '>' ? 'under' : 'up to'} ${text}`;
  if (low === null) return `${comparator === '<' ? 'over' : 'at least'} ${text}`;
  return comparator === '~' ? `${quantity.hedge === 'nearly' ? 'nearly' : 'about'} ${text}` : text;
}

function holdsText(claim: Quantity, said: string, proven: string): string {
  const range = standsFor(claim);
  return range === undefined ? `${said} agrees with ${proven}.` : `${said} stands for ${range}, which holds ${proven}.`;
}

function roundText(evidence: Quantity): string {
  const range = standsFor(evidence);
  return range === undefined ? '' : `, which stands for ${range}`;
}

/** `4.25 s to 4.35 s`; undefined where nothing was rounded. */
function standsFor(quantity: Quantity): string | undefined {
  const { low, high } = quantity;
  if (low === null || high === null || compareExact(low, high) !== 0) return undefined;
  const tenth = exact(high.numerator.abs().mul('0.1'), high.denominator);
  const tolerance = quantity.comparator === '~' ? tenth : exact(quantity.tolerance);
  if (tolerance.numerator.isZero() || !low.denominator.eq(1)) return undefined;
  const short = exact(quantity.tolerance);
  const [below, above] = quantity.hedge !== 'nearly' ? [tolerance, tolerance] : nearsFromAbove(quantity) ? [short, tolerance] : [tolerance, short];
  return `${numberText(exactText(subtractExact(low, below)), quantity)} to ${numberText(exactText(addExact(high, above)), quantity)}`;
}

const glued = new Set(['%', '‰', 'x', '°']);

function numberText(number: string, quantity: Quantity): string {
  const unit = quantity.kind === 'count' || (quantity.kind === 'rate' && quantity.unit !== '') ? '' : quantity.unit;
  if (unit === '' || unit === centsOfAny) return number;
  if (quantity.kind === 'money') return `${number} ${unit}`;
  return glued.has(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

/** The value as a person would say it, comparator included. */
export function valueText(quantity: Quantity): string {
  const literal = signedLiteral(quantity);
  const part = quantity.total === undefined || /\D/u.test(literal) ? literal : `${literal} of ${exactText(quantity.total)}`;
  switch (quantity.comparator) {
    case '~': return `${quantity.hedge === 'nearly' ? 'nearly' : 'about'} ${part}`;
    case '>':
    case '>=': return `at least ${part}`;
    // `more than halved` is less than half.
    case '<': return quantity.kind === 'multiplier' && quantity.notation === 'words' ? `more than ${part}` : `under ${part}`;
    case '<=': return `at most ${part}`;
    default: return part;
  }
}

/** A fall that a verb elsewhere states shows its sign; `no incidents` says none. */
function signedLiteral(quantity: Quantity): string {
  const literal = quantity.literal.replace(/\s+/gu, ' ').replace(/\+$/u, '');
  const value = quantity.high ?? quantity.low;
  const bare = /^\d/u.test(literal) && !/\p{L}{2,}/u.test(literal);
  if (quantity.kind === 'change' && bare && value !== null) return `${value.numerator.isNegative() ? '−' : '+'}${literal}`;
  if (value?.numerator.isZero() === true && quantity.notation === 'words') return 'none';
  return quantity.notation === 'words' && /^\p{Lu}\p{Ll}/u.test(literal) ? literal[0]!.toLowerCase() + literal.slice(1) : literal;
}

function kindText(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'change':
    case 'multiplier': return 'is a change';
    case 'points': return 'is in points';
    case 'ratio': return 'is a level';
    case 'rate': return 'is a rate';
    case 'duration': return 'is a time';
    case 'money': return 'is an amount of money';
    case 'count': return 'is a count';
    default: return `is in ${quantity.unit || 'another unit'}`;
  }
}
