import type { TextEdit } from '../../server/src/core/text/text-edit.ts';
import { directionOf, opposites, replaceWord } from './direction-words.ts';
import { pick, seeded } from './random.ts';
import { mayBeTrue, type Mutation, type Target } from './targets.ts';
import { neighbours } from './unit-swaps.ts';
import { grouped, smallWords, type WrittenNumber } from './written-number.ts';

type Operator = (target: Target, number: WrittenNumber, random: () => number) => readonly TextEdit[] | undefined;

/** Changes that make a true metric false, as slips of the pen and of memory do. */
const operators: Readonly<Record<string, Operator>> = {
  digit: changeDigit,
  'times-ten': timesTen,
  unit: swapUnit,
  currency: swapCurrency,
  direction: flipDirection,
  bound: tightenBound,
  word: changeWord,
  decimal: dropPoint,
};

export const mutantNames: readonly string[] = [...Object.keys(operators), 'fraction', 'swap'];

/** One mutant per operator and target at most, always the same ones. */
export function mutantsOf(targets: readonly Target[]): Mutation[] {
  const single = targets.flatMap((target) => {
    const { entry, label, number, span } = target;
    if (!number) return fractionMutant(target);
    return Object.entries(operators).flatMap(([operator, change]): Mutation[] => {
      if (label.verdict === 'weaker' && operator !== 'bound') return [];
      const edits = change(target, number, seeded([entry.slug, label.line, span.start, operator].join('|')));
      return edits ? [{ operator, target, edits, focus: [span] }] : [];
    });
  });
  return [...single, ...swaps(targets.filter(({ label }) => label.verdict === 'match'))];
}

/** A value that differs so much that neither rounding nor a hedge covers it, in the direction that the bound leaves false. */
function isFalse(target: Target, number: WrittenNumber, value: number): boolean {
  const old = number.value;
  if (target.bound === 'unclear') return false;
  if (target.bound === 'lower' && value <= old) return false;
  if (target.bound === 'upper' && value >= old) return false;
  if (number.unit.startsWith('year') && value < old) return false;
  if (target.hedged && Math.abs(value - old) < 0.35 * old) return false;
  return !mayBeTrue(target, value);
}

/** Two units of the last written digit at least; in small whole numbers one is enough. */
function changeDigit(target: Target, number: WrittenNumber, random: () => number): TextEdit[] | undefined {
  if (number.style !== 'digits' || number.text === '0' || target.raw.includes('±')) return undefined;
  const figures = [...number.text];
  const last = number.text.search(/[1-9][^1-9]*$/u);
  const choices = figures.flatMap((figure, i) =>
    /\d/u.test(figure) && (i <= last || number.value < 1000 || number.decimals > 0)
      ? ['1', '2', '3', '4', '5', '6', '7', '8', '9'].filter((other) => other !== figure).map((other) => number.text.slice(0, i) + other + number.text.slice(i + 1))
      : []);
  const scale = number.digits === 0 ? 1 : number.value / number.digits;
  const wide = choices.filter((text) => {
    const value = Number(text.replace(/[^\d.]/gu, ''));
    const step = 10 ** -number.decimals * (number.digits >= 1000 ? 10 ** /0*$/u.exec(text.replace(/\D/gu, ''))![0].length : 1);
    const least = number.digits < 10 && number.decimals === 0 && number.suffix === '' ? 1 : 2;
    return Math.abs(value - number.digits) >= least * step - 1e-9 && isFalse(target, number, value * scale);
  });
  const newText = pick(wide, random);
  return newText === undefined ? undefined : [{ span: number.span, newText }];
}

const tenfold: Readonly<Record<string, string>> = {
  two: 'twenty', three: 'thirty', four: 'forty', five: 'fifty', six: 'sixty', seven: 'seventy', eight: 'eighty', nine: 'ninety',
};

function timesTen(target: Target, number: WrittenNumber): TextEdit[] | undefined {
  if (target.partOf || target.raw.includes('±') || number.decimals === 1 || number.value === 0) return undefined;
  if (!isFalse(target, number, number.value * 10)) return undefined;
  if (number.style === 'word') {
    const newText = replaceWord(tenfold, number.text);
    return newText === undefined ? undefined : [{ span: number.span, newText }];
  }
  const value = (number.digits * 10).toFixed(Math.max(0, number.decimals - 1));
  return [{ span: number.span, newText: number.text.includes(',') || value.length > 4 ? grouped(value) : value }];
}

/** To a neighbouring unit; a bound only towards the side where it says more than before. */
function swapUnit(target: Target, number: WrittenNumber, random: () => number): TextEdit[] | undefined {
  if (target.raw.includes('±') || target.bound === 'unclear') return undefined;
  const unit = target.entry.text.slice(number.unitSpan.start, number.unitSpan.end);
  if (/^percentage points?$/iu.test(unit)) return [{ span: number.unitSpan, newText: '%' }];
  if (unit === '%' && /\bby\s*$/u.test(target.before)) return [{ span: number.unitSpan, newText: ' percentage points' }];
  const scale = swapScale(target, number);
  if (scale) return scale;
  const { larger, smaller } = neighbours(unit);
  const fits = [target.bound === 'upper' ? undefined : larger, target.bound === 'lower' ? undefined : smaller];
  const choices = fits.filter((each) => each !== undefined).filter((each) => !mayBeTrue({ ...target, proven: [] }, number.value, each));
  const newText = pick(choices, random);
  return newText === undefined ? undefined : [{ span: number.unitSpan, newText }];
}

const largerScale: Readonly<Record<string, string>> = { K: 'M', k: 'M', M: 'bn', m: 'bn', thousand: 'million', million: 'billion' };

function swapScale({ bound }: Target, { suffix, span }: WrittenNumber): TextEdit[] | undefined {
  const newText = largerScale[suffix.trim()];
  if (newText === undefined || bound === 'upper') return undefined;
  const end = span.end + suffix.length;
  return [{ span: { start: end - suffix.trim().length, end }, newText }];
}

const otherCurrency: Readonly<Record<string, string>> = { '€': '$', '$': '€', '£': '€' };

function swapCurrency(_: Target, { currency, span }: WrittenNumber): TextEdit[] | undefined {
  const newText = otherCurrency[currency];
  return newText === undefined ? undefined : [{ span: { start: span.start - currency.length, end: span.start }, newText }];
}

function flipDirection(target: Target): TextEdit[] | undefined {
  const sign = /^[+−-](?=\s?\d)/u.exec(target.raw);
  if (sign) return [{ span: { start: target.span.start, end: target.span.start + 1 }, newText: sign[0] === '+' ? '−' : '+' }];
  const word = directionOf(target);
  const newText = word && replaceWord(opposites, word.text);
  return word && newText !== undefined ? [{ span: word.span, newText }] : undefined;
}

/** `100+` to `500+`, `under 5 s` to `under 1 s`; also from bounds that are weaker than the evidence, if they end up beyond it. */
function tightenBound(target: Target, number: WrittenNumber): TextEdit[] | undefined {
  const { bound, boundInside, proven } = target;
  if (!boundInside || bound === 'unclear' || number.style !== 'digits' || target.partOf) return undefined;
  const near = proven.filter(({ value }) => value >= number.value / 5 && value <= number.value * 5).map(({ value }) => value);
  if (near.length === 0) return undefined;
  const factor = bound === 'lower' ? 5 : 0.2;
  const value = number.value * factor;
  if (bound === 'lower' ? value < 1.3 * Math.max(...near) : value > 0.7 * Math.min(...near)) return undefined;
  if (mayBeTrue(target, value)) return undefined;
  const written = String(Number((number.digits * factor).toPrecision(6)));
  return [{ span: number.span, newText: number.text.includes(',') ? grouped(written) : written }];
}

function changeWord(target: Target, number: WrittenNumber, random: () => number): TextEdit[] | undefined {
  const at = smallWords.indexOf(number.text.toLowerCase());
  if (number.style !== 'word' || at < 2) return undefined;
  const choices = smallWords.filter((_, value) => value >= 2 && Math.abs(value - at) >= 2 && isFalse(target, number, value));
  const chosen = pick(choices, random);
  if (chosen === undefined) return undefined;
  const newText = /^\p{Lu}/u.test(number.text) ? chosen[0]!.toUpperCase() + chosen.slice(1) : chosen;
  return [{ span: number.span, newText }];
}

/** `4.8` to `48`. */
function dropPoint(target: Target, number: WrittenNumber): TextEdit[] | undefined {
  if (number.decimals === 0 || target.raw.includes('±')) return undefined;
  const newText = number.text.replace('.', '').replace(/^0+(?=\d)/u, '');
  const scale = number.digits === 0 ? 1 : number.value / number.digits;
  return isFalse(target, number, Number(newText.replace(/\D/gu, '')) * scale) ? [{ span: number.span, newText }] : undefined;
}

const otherFraction: Readonly<Record<string, string>> = {
  half: 'a third', 'a third': 'a quarter', 'a quarter': 'a third', 'a fifth': 'a third', 'two-thirds': 'three-quarters',
  twice: 'three times', doubled: 'tripled', tripled: 'doubled', halved: 'doubled', doubling: 'tripling', halving: 'doubling',
};

/** Fractions and multiples in words, where they are the whole label. */
function fractionMutant(target: Target): Mutation[] {
  if (target.label.verdict !== 'match' || /^\s+(?:a|an)\s/u.test(target.after)) return [];
  const newText = replaceWord(otherFraction, target.raw);
  return newText === undefined ? [] : [{ operator: 'fraction', target, edits: [{ span: target.span, newText }], focus: [target.span] }];
}

/** Neighbours in one sentence that change places, if both are of one kind and near enough in size to be mixed up. */
function swaps(targets: readonly Target[]): Mutation[] {
  return targets.flatMap((first, i): Mutation[] => {
    const second = targets[i + 1];
    if (!second || !isPlain(first) || !isPlain(second) || first.label.line !== second.label.line) return [];
    const [a, b] = [first.number!, second.number!];
    if (kindOf(a) !== kindOf(b) || a.style !== b.style) return [];
    if (Math.abs(a.value - b.value) < 0.2 * Math.max(a.value, b.value)) return [];
    if (Math.max(a.value, b.value) > 100 * Math.min(a.value, b.value) || !sameSentence(first, second)) return [];
    if (first.label.evidence !== second.label.evidence && (mayBeTrue(first, b.value) || mayBeTrue(second, a.value))) return [];
    const edits = [{ span: withSuffix(a), newText: b.text + b.suffix }, { span: withSuffix(b), newText: a.text + a.suffix }];
    return [{ operator: 'swap', target: first, edits, focus: [first.span, second.span] }];
  });
}

function sameSentence({ entry, span }: Target, second: Target): boolean {
  const between = entry.text.slice(span.end, second.span.start);
  return between.length <= 60 && !/[.!?]\s/u.test(between);
}

function isPlain({ number, partOf, bound, hedged, raw, after }: Target): boolean {
  return number !== undefined && !partOf && bound === undefined && !hedged && !/^[^-]*-\p{L}/u.test(raw + after.slice(0, 2));
}

function withSuffix({ span, suffix }: WrittenNumber): TextEdit['span'] {
  return { start: span.start, end: span.end + suffix.length };
}

/** Units that are no word of this list are counted things; they take whole numbers. */
function kindOf({ unit, currency, decimals }: WrittenNumber): string {
  if (currency !== '') return currency;
  if (/^(?:%|per ?cent|percentage points?)$/u.test(unit)) return unit;
  const { larger, smaller } = neighbours(unit);
  return larger === undefined && smaller === undefined ? (decimals > 0 ? 'measure' : 'count') : unit;
}
