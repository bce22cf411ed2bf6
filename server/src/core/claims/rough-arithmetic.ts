import type { Decimal as Base } from 'decimal.js';
import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { ExactNumber, Quantity } from '../model/quantity.ts';
import { Decimal } from '../quantities/exact.ts';
import { unitByName } from '../quantities/units.ts';
import { significantDigits } from './decide-metric.ts';

/** A value without its digits' unit: `money EUR`, `length`; counts, shares and multiples have none. */
interface Value {
  readonly at: Base;
  /** As it is written, before it was converted. */
  readonly written: Base;
  readonly scale: string;
  /** How many of its periods make a year, where it is so much in a period. */
  readonly inYear: number | undefined;
  readonly isShare: boolean;
}

const plain = '';
const periods: Readonly<Record<string, number>> = { day: 365, week: 52, month: 12 };
/** More numbers than these give anything. */
const most = 6;

/** What is worked out in the head is rounded once more than what is written: to the second digit, behind `about` to the first. */
const rounded = '0.02';
const roundedRoughly = '0.1';
/** `over 100` of 120: nobody who may say `over 150` says less. */
const beyondBound = '0.25';

/**
 * The first item two of whose numbers give the claimed one by a plain sum: so many times so many, shared among so many, a share of an
 * amount, how many times as much, in a year what it is in a month. Differences are left to `derivation`, which knows their ends. Two
 * numbers of an item give a third by chance now and then, so that this only says that the claim may follow, not that it does.
 *
 * @param beside Items of which another number stands beside the claim; of others a single digit or a percentage tells nothing.
 */
export function mayFollow(claim: Quantity, beside: readonly EvidenceItem[], about: readonly EvidenceItem[]): EvidenceItem | undefined {
  const wanted = valueOf(claim);
  if (!wanted || claim.total !== undefined) return undefined;
  const telling = claim.unit !== '%' && (significantDigits(claim) > 1 || claim.comparator !== '=');
  return [...beside, ...(telling ? about : [])].find((item) => resultsOf(item).some(({ at, scale, exactly }) => scale === wanted.scale && (exactly === true ? at.eq(wanted.at) && significantDigits(claim) > 1 : isThat(at, wanted, claim))));
}

interface Result extends Pick<Value, 'at' | 'scale'> {
  /** Nobody rounds a sum of two numbers once more. */
  readonly exactly?: boolean;
}

const resultsOf = weakMemo(({ quantities }: EvidenceItem): readonly Result[] => {
  const values = quantities.filter(({ reason }) => reason === undefined).flatMap((quantity) => [valueOf(quantity) ?? [], totalOf(quantity) ?? []].flat());
  if (values.length > most) return [];
  const single = values.flatMap(({ at, scale, inYear }) => (inYear === undefined ? [] : [{ at: at.times(inYear), scale }]));
  return [...single, ...values.flatMap((a) => values.flatMap((b) => (a === b || b.at.isZero() ? [] : together(a, b))))];
});

function together(a: Value, b: Value): Result[] {
  if (a.isShare) return b.isShare ? [] : [{ at: a.at.times(b.at), scale: b.scale }, { at: b.at.minus(a.at.times(b.at)), scale: b.scale }];
  if (b.isShare) return [];
  const results: Result[] = [];
  if (a.scale === b.scale) {
    const inYear = a.inYear ?? b.inYear;
    results.push({ at: a.at.div(b.at), scale: plain }, { at: b.at.div(a.at.plus(b.at)), scale: plain }, { at: a.at.plus(b.at), scale: a.scale, exactly: true });
    if (inYear !== undefined) results.push({ at: a.at.minus(b.at).abs().times(inYear), scale: a.scale });
  }
  if (b.scale === plain) results.push({ at: a.at.times(b.at), scale: a.scale }, { at: a.at.div(b.at), scale: a.scale });
  // `84 panels in 9 days` are nine a day.
  else if (a.scale === plain) results.push({ at: a.at.div(b.written), scale: plain });
  return results;
}

function isThat(at: Base, { at: claimed, written }: Value, { comparator, tolerance, low }: Quantity): boolean {
  if (comparator === '=' || comparator === '~') {
    const asWritten = low?.denominator.eq(1) && !written.isZero() ? tolerance.times(claimed).div(written) : 0;
    return at.minus(claimed).abs().lte(Decimal.max(claimed.times(comparator === '~' ? roundedRoughly : rounded), asWritten));
  }
  const beyond = claimed.times(beyondBound);
  const [least, greatest] = comparator.startsWith('>') ? [claimed, claimed.plus(beyond)] : [claimed.minus(beyond), claimed];
  return at.gte(least) && at.lte(greatest);
}

function valueOf(quantity: Quantity): Value | undefined {
  return placed(quantity.low ?? quantity.high, quantity);
}

function totalOf(quantity: Quantity): Value | undefined {
  return quantity.total && placed(quantity.total, quantity);
}

function placed(bound: ExactNumber | null, { unit, kind, per, perTime }: Quantity): Value | undefined {
  if (bound === null) return undefined;
  const written = bound.numerator.div(bound.denominator).abs();
  const inYear = perTime === true && per !== undefined ? periods[per] : undefined;
  const value = { at: written, written, scale: plain, inYear, isShare: false };
  if (unit === '%') return { ...value, at: written.div(100), isShare: true };
  if (kind === 'money') return { ...value, scale: `money ${unit}` };
  const known = unitByName(unit);
  if (!known || known.dimension === 'count' || known.dimension === 'multiple') return value;
  return { ...value, at: written.times(known.factor), scale: known.dimension };
}
