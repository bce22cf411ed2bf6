import type { Amount } from './amounts.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

interface Read {
  readonly end: number;
  readonly amount: Amount | undefined;
}

/** `0.8 percentage points (95 % CI -4.9 to 6.5)`: the interval of a value has its unit. */
export function shareConfidence<R extends Read>(readings: readonly R[], tokens: readonly Token[], words: LanguageWords): R[] {
  return readings.map((read, index) => {
    const [value, level] = [readings[index - 2]?.amount, readings[index - 1]];
    const { amount } = read;
    if (amount?.range !== true || amount.unit !== undefined || amount.currency !== undefined || !value || !level || !words.confidence.has(tokens[level.end]?.lower ?? '')) return read;
    const isNear = amount.first - level.end <= 4 && level.end - value.end <= 4;
    return isNear && (value.unit !== undefined || value.currency !== undefined) ? { ...read, amount: { ...amount, unit: value.unit, currency: value.currency, per: value.per, perTime: value.perTime } } : read;
  });
}
