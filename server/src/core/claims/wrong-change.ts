import type { EvidenceItem } from '../model/evidence.ts';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { absoluteExact, compareExact, divideExact, exact, multiplyExact, negateExact, subtractExact, zero } from '../quantities/exact.ts';
import type { Decision } from './decide-metric.ts';
import { endOf } from './ends-of-change.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const { apposition, ofElse, apart, alone } = english.changeApart;

/** A change that is given so many points off or less may have been worked out from values that were rounded. */
const rounded = exact(2);

/**
 * `from 21,400 to 12,900 tokens, a saving of 60 %`: the two values right before it are the evidence's, and what lies between them is another
 * change. Asked of what does not follow from them; undefined where the text may speak of another thing.
 */
export function wrongChange(each: OpenMetric, backed: readonly OpenMetric[]): Decision | undefined {
  const { quantity } = each;
  const said = quantity.low ?? quantity.high;
  if (!said) return undefined;
  if (quantity.kind !== 'change' || quantity.unit !== '%') return wrongDifference(each, said, backed);
  const ends = endsBefore(each, backed);
  if (!ends) return undefined;
  const { from, to, item } = ends;
  const percent = changeInPercent(from.quantity, to.quantity);
  if (!percent || compareExact(absoluteExact(subtractExact(absoluteExact(said), percent)), rounded) <= 0) return undefined;
  const shown = percent.numerator.div(percent.denominator).toSignificantDigits(3);
  const at = said.numerator.isNegative() ? negateExact(exact(shown)) : exact(shown);
  return {
    verdict: 'contradiction', nearest: [], swappedWith: undefined, workedOut: true,
    comparison: {
      item, quantity: { ...quantity, comparator: '=', low: at, high: at, literal: `${shown.toString()} %` }, verdict: 'contradiction', droppedHedge: false,
      explanation: `From ${from.quantity.literal.trim()} to ${to.quantity.literal.trim()} is ${shown.toString()} %.`,
    },
  };
}

/** The two backed ends of a change of one item right before a number that says how much it was. */
function endsBefore({ quantity, statement: { passage, sentence } }: OpenMetric, backed: readonly OpenMetric[]): { from: OpenMetric; to: OpenMetric; item: EvidenceItem } | undefined {
  const { text } = passage.rendered;
  const [from, to] = backed.filter((other) => other.statement.sentence.start === sentence.start && other.quantity.span.end <= quantity.span.start).slice(-2);
  const item = to?.decision?.comparison?.item;
  if (!from || !to || !item || from.decision!.comparison!.item !== item) return undefined;
  if (endOf(text, from.quantity.numeral) !== 'before' || endOf(text, to.quantity.numeral) !== 'after') return undefined;
  if (!apposition.test(text.slice(to.quantity.span.end, quantity.span.start)) || ofElse.test(text.slice(quantity.span.end))) return undefined;
  return { from, to, item };
}

/** `410 a month down to 160, 270 fewer`: on one scale, and not about as much as lies between them. */
function wrongDifference(each: OpenMetric, said: ExactNumber, backed: readonly OpenMetric[]): Decision | undefined {
  const { quantity, statement: { passage } } = each;
  const behind = passage.rendered.text.slice(quantity.numeral.end);
  if (quantity.total !== undefined || quantity.comparator !== '=' || !['count', 'duration', 'money', 'size', 'other'].includes(quantity.kind)) return undefined;
  if (!apart.test(behind) && (quantity.direction === undefined || !alone.test(behind))) return undefined;
  const ends = endsBefore(each, backed);
  if (!ends) return undefined;
  const { from, to, item } = ends;
  const isPlain = [from.quantity, to.quantity].every(({ low, high, total, comparator }) => low && high && compareExact(low, high) === 0 && total === undefined && comparator === '=');
  if (!isPlain || (from.quantity.unit !== to.quantity.unit && from.quantity.unit !== '') || (quantity.unit !== to.quantity.unit && quantity.unit !== '')) return undefined;
  const difference = absoluteExact(subtractExact(to.quantity.low!, from.quantity.low!));
  const off = absoluteExact(subtractExact(absoluteExact(said), difference));
  if (compareExact(multiplyExact(off, exact(10)), difference) <= 0) return undefined;
  const shown = difference.numerator.div(difference.denominator).toSignificantDigits(6).toString();
  const explanation = `From ${from.quantity.literal.trim()} to ${to.quantity.literal.trim()} is a difference of ${shown}.`;
  return {
    verdict: 'contradiction', nearest: [], swappedWith: undefined, workedOut: true,
    comparison: { item, quantity: { ...quantity, low: difference, high: difference, literal: shown }, verdict: 'contradiction', droppedHedge: false, explanation },
  };
}

/** Without its sign; undefined for ranges, for values in two units, and from nothing. */
function changeInPercent(from: Quantity, to: Quantity): ExactNumber | undefined {
  const points = [from, to].every(({ low, high, total }) => low && high && compareExact(low, high) === 0 && total === undefined);
  const oneUnit = from.unit === to.unit || (from.unit === '' && from.kind === 'count');
  if (!points || !oneUnit || compareExact(from.low!, zero) === 0) return undefined;
  return absoluteExact(multiplyExact(divideExact(subtractExact(to.low!, from.low!), from.low!), exact(100)));
}
