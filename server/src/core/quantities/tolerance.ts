import type { Quantity, QuantityKind } from '../model/quantity.ts';
import type { Amount } from './amounts.ts';
import { Decimal } from './exact.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];

/** Counts below 1,000 are exact, also as part of a total; everything else is open by half of its last digit. */
export function toleranceOf(tokens: Tokens, amount: Amount, kind: QuantityKind, words: LanguageWords): Quantity['tolerance'] {
  const counted = (kind === 'count' || kind === 'rate') && (amount.unit === undefined || amount.unit.dimension === 'count');
  if (amount.numeral.vague || (counted && amount.step.lte(1) && amount.high.numerator.abs().lt(1000) && amount.numeral.suffix === '' && amount.step.eq(1))) return new Decimal(0);
  // Nobody says 48 minutes to the minute who says three quarters of an hour.
  if (amount.numeral.fraction && amount.unit?.dimension === 'time' && amount.high.numerator.lt(amount.high.denominator)) return amount.high.numerator.div(amount.high.denominator).div(10);
  // Nor does `a week and a half` end on a certain hour.
  if (isRoughTime(tokens, amount, words)) return Decimal.min(amount.high.numerator.div(amount.high.denominator).div(10), '0.25');
  return amount.step.div(2);
}

/** `an hour and a half`, `two and a half weeks`, `half a year`. */
function isRoughTime(tokens: Tokens, { unit, numeral, high, range }: Amount, words: LanguageWords): boolean {
  const time = unit?.dimension === 'time' || unit?.dimension === 'calendar';
  const whole = high.denominator.eq(1) && high.numerator.isInteger();
  const decimal = tokens.slice(numeral.first, numeral.end).some(({ lower }) => lower === words.point);
  return time && !whole && !range && !decimal && (numeral.notation === 'words' || numeral.value.numerator.isInteger());
}
