import type { TextEdit } from '../../server/src/core/text/text-edit.ts';
import { directionOf, replaceWord, synonyms } from './direction-words.ts';
import { pick, seeded } from './random.ts';
import { statedAsWritten, type Mutation, type Target } from './targets.ts';
import { conversions, reductions } from './unit-swaps.ts';
import { grouped, smallWords, writtenNumbers, type WrittenNumber } from './written-number.ts';

type Operator = (target: Target, number: WrittenNumber, random: () => number) => readonly TextEdit[] | undefined;

/** Other ways to write the same metric: none of them may raise an alarm. */
const operators: Readonly<Record<string, Operator>> = {
  'word-or-digits': wordOrDigits,
  unit: convertUnit,
  rounding: roundOnce,
  grouping: regroup,
  'direction-sign': signOrWord,
  'direction-synonym': otherVerb,
  suffix: useSuffix,
};

export const rewritingNames: readonly string[] = Object.keys(operators);

/** One rewriting per operator and target at most, always the same ones. */
export function rewritingsOf(targets: readonly Target[]): Mutation[] {
  return targets.flatMap((target) => {
    const { entry, label, number, span } = target;
    if (!number || target.partOf) return [];
    return Object.entries(operators).flatMap(([operator, change]): Mutation[] => {
      const edits = change(target, number, seeded([entry.slug, label.line, span.start, operator].join('|')));
      return edits ? [{ operator, target, edits, focus: [span] }] : [];
    });
  });
}

/** Two to twenty, before a word or nothing; symbols and `m²` want digits. */
function wordOrDigits({ entry }: Target, number: WrittenNumber): TextEdit[] | undefined {
  const { span, text, style, value, decimals, currency, suffix, unit } = number;
  if (currency !== '' || suffix !== '' || decimals > 0 || value < 2 || value > 20) return undefined;
  if (style === 'word') return [{ span, newText: String(value) }];
  if (unit === '' ? /^\s?[\d%°/:+-]/u.test(entry.text.slice(span.end)) : !/^\p{L}{3,}/u.test(unit)) return undefined;
  if (/[#+−±~.:/-]\s?$/u.test(entry.text.slice(0, span.start)) || text.startsWith('0')) return undefined;
  return [{ span, newText: smallWords[value]! }];
}

/** Only exact conversions of values that the evidence states as they are written here. */
function convertUnit(target: Target, number: WrittenNumber): TextEdit[] | undefined {
  if (number.style !== 'digits' || number.suffix !== '' || number.currency !== '' || !statedAsWritten(target)) return undefined;
  if (target.raw.includes('±') || sharesUnit(target) || isMoney(target, number)) return undefined;
  const unit = target.entry.text.slice(number.unitSpan.start, number.unitSpan.end);
  const up = reductions[unit];
  const upValue = up && number.digits / up[1];
  if (up && upValue !== undefined && (upValue > 1 || unit === 'ms') && Number.isInteger(upValue * 1000) && String(upValue).length <= 5) {
    return [{ span: number.span, newText: String(upValue) }, { span: number.unitSpan, newText: up[0] }];
  }
  const down = conversions[unit];
  if (!down || (unit.startsWith('year') && number.digits > 3)) return undefined;
  const value = Number((number.digits * down[1]).toFixed(6));
  if (!Number.isInteger(value)) return undefined;
  return [{ span: number.span, newText: value >= 10_000 ? grouped(value) : String(value) }, { span: number.unitSpan, newText: down[0] }];
}

/** The m of `EUR 42 m` and `42 m CHF` are millions. */
function isMoney({ entry }: Target, { span, unitSpan }: WrittenNumber): boolean {
  return /(?:\p{Sc}|(?<!\p{L})[A-Z]{3}\s?)$/u.test(entry.text.slice(0, span.start)) || /^\s?(?:\p{Sc}|[A-Z]{3}(?!\p{L}))/u.test(entry.text.slice(unitSpan.end));
}

/** `from 55 to 18 minutes`: the unit belongs to another number too. */
function sharesUnit({ before, after }: Target): boolean {
  const near = [...writtenNumbers(before.slice(-40)), ...writtenNumbers(after.slice(0, 60))];
  return near.some(({ unit, currency }) => currency === '' && /^(?:|to|now|after|before|on|of|down|and|in|instead|from|at)$/u.test(unit));
}

/** Drops the last decimal of a value with three digits or more, or rounds a large whole number to three. */
function roundOnce(target: Target, number: WrittenNumber): TextEdit[] | undefined {
  if (number.style !== 'digits' || target.bound !== undefined || target.hedged || !statedAsWritten(target)) return undefined;
  const figures = number.text.replace(/\D/gu, '').replace(/^0+/u, '');
  if (number.decimals > 0) {
    if (figures.length < 3) return undefined;
    const value = Number(number.digits.toFixed(number.decimals + 2));
    const newText = roundHalfUp(value, number.decimals - 1);
    return Number(newText) === value || newText === '100' ? undefined : [{ span: number.span, newText }];
  }
  if (number.suffix !== '' || number.value < 1000) return undefined;
  const step = 10 ** (figures.length - 3);
  const value = Math.round(number.value / step) * step;
  return value === number.value || value % (step * 10) === 0 ? undefined : [{ span: number.span, newText: number.text.includes(',') ? grouped(value) : String(value) }];
}

function roundHalfUp(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.floor(Number((value * scale).toFixed(6)) + 0.5) / scale).toFixed(decimals);
}

/** `12,431` as `12 431` with a narrow or a no-break space, or without any; `12431` as `12,431`. */
function regroup(_: Target, { span, text, style, decimals }: WrittenNumber, random: () => number): TextEdit[] | undefined {
  if (style !== 'digits' || decimals > 0) return undefined;
  if (/\d,\d/u.test(text)) {
    const newText = text.replaceAll(',', pick(['', '\u00A0', '\u202F'], random)!);
    return [{ span, newText }];
  }
  return /^\d{5,}$/u.test(text) ? [{ span, newText: grouped(text) }] : undefined;
}

/** `18% higher` and `+18%`. */
function signOrWord(target: Target, number: WrittenNumber): TextEdit[] | undefined {
  const { raw, span, entry } = target;
  const sign = /^[+−-](?=\d)/u.exec(raw);
  if (sign && number.unit === '%' && raw.endsWith('%')) {
    const newText = `${raw.slice(1)} ${sign[0] === '+' ? 'higher' : 'lower'}`;
    return [{ span, newText }];
  }
  const word = directionOf(target);
  const at = word && entry.text.slice(number.unitSpan.end, word.span.start);
  if (!word || number.unit !== '%' || at?.trim() !== '' || number.style !== 'digits' || target.bound || target.hedged) return undefined;
  if (!/^(?:higher|more|lower|less|fewer)$/iu.test(word.text) || /^\s+than\b/u.test(entry.text.slice(word.span.end))) return undefined;
  const newText = (/^(?:higher|more)$/iu.test(word.text) ? '+' : '−') + entry.text.slice(number.span.start, number.unitSpan.end);
  return [{ span: { start: number.span.start, end: word.span.end }, newText }];
}

function otherVerb(target: Target): TextEdit[] | undefined {
  const word = directionOf(target);
  const newText = word && word.span.end <= target.span.start ? replaceWord(synonyms, word.text) : undefined;
  return word && newText !== undefined ? [{ span: word.span, newText }] : undefined;
}

/** `38,000` and `38K`, `1.2 million` and `1.2M`, `2.4M` and `2,400,000`. */
function useSuffix(target: Target, number: WrittenNumber): TextEdit[] | undefined {
  const { span, suffix, digits, value, style } = number;
  if (style !== 'digits' || (suffix !== '' && !statedAsWritten(target))) return undefined;
  const end = span.end + suffix.length;
  if (suffix.startsWith(' ')) {
    const short = { thousand: 'K', million: 'M', billion: 'bn' }[suffix.trim()];
    return short === undefined ? undefined : [{ span: { start: span.end, end }, newText: short }];
  }
  if (suffix !== '') return [{ span: { start: span.start, end }, newText: grouped(Math.round(value)) }];
  if (digits < 1000 || digits % 100 !== 0 || !statedAsWritten(target)) return undefined;
  return [{ span, newText: digits >= 1e6 ? `${digits / 1e6}M` : `${digits / 1000}K` }];
}
