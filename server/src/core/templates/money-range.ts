import type { Span } from '../text/span.ts';

/** A range whose first amount is the larger one; spans are in the text searched. */
export interface SwappedRange {
  readonly low: Span;
  readonly high: Span;
  /** Both ends are written in the same form, so that they can simply change places. */
  readonly alike: boolean;
}

const symbol = String.raw`(?:[A-Z]{0,3}[$€£¥₹]|(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN)\s?)?`;
const amount = String.raw`${symbol}\s?(\d{1,3}(?:[,.'’ ]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)\s?([kKmM](?![\w²³]))?`;
const range = new RegExp(`(${amount})(\\s?(?:-|–|—|to)\\s?)(${amount})(?!\\s?[%\\d])`, 'g');

/** The first range of amounts that runs downwards: `€66,000 - €58,000`. A suffix at the second end holds for the first too. */
export function findSwappedRange(text: string): SwappedRange | undefined {
  for (const found of text.slice(0, 500).matchAll(range)) {
    const [, first, firstDigits, firstSuffix, joint, second, secondDigits, secondSuffix] = found;
    if (!isMoney(first!) && !isMoney(second!)) continue;
    const inherited = firstSuffix ?? borrowed(secondSuffix, firstDigits!);
    if (valueOf(firstDigits!, inherited) <= valueOf(secondDigits!, secondSuffix ?? borrowed(firstSuffix, secondDigits!))) continue;
    const start = found.index;
    const secondStart = start + first!.length + joint!.length;
    return {
      low: { start, end: start + first!.trimEnd().length },
      high: { start: secondStart, end: secondStart + second!.trimEnd().length },
      alike: shapeOf(first!) === shapeOf(second!),
    };
  }
  return undefined;
}

/** `$150K - 120` and `120 - 150K` mean 120K; in `120,000 - 150K` the digits are whole. */
function borrowed(suffix: string | undefined, digits: string): string | undefined {
  return digits.length <= 3 ? suffix : undefined;
}

/** A currency, a suffix, or at least four digits: `10-15` alone may be anything. */
function isMoney(text: string): boolean {
  return /[$€£¥₹kKmM]|[A-Z]{3}/.test(text) || text.replace(/\D/g, '').length > 3;
}

function valueOf(digits: string, suffix: string | undefined): number {
  const grouped = /^\d{1,3}(?:[,.'’ ]\d{3})+/.exec(digits)?.[0] ?? '';
  const rest = digits.slice(grouped.length);
  const whole = grouped === '' ? Number(digits.replace(',', '.')) : Number(grouped.replace(/\D/g, '') + rest.replace(',', '.'));
  return whole * (suffix === undefined ? 1 : suffix.toLowerCase() === 'k' ? 1e3 : 1e6);
}

function shapeOf(text: string): string {
  return text.trim().replace(/\d+(?:[,.'’ ]\d+)*/, '0');
}
