import type { Quantity } from '../model/quantity.ts';
import { english } from './words/english.ts';

/** Which way the text says that something went. */
export type Direction = 'up' | 'down';

const { before, around, behind, moved, between, ranked } = english.direction;
const ways = ['up', 'down'] as const;

/**
 * The way that its sign or the words right at a difference give it: `−8 pp`, `up 27 %`, `fell by 4.5 points`, `40 % more`. Words that only praise
 * (`improved by`, `better`) say neither, since a wait improves by falling.
 */
export function directionAt(text: string, { span, numeral, literal }: Quantity): Direction | undefined {
  const sign = /^[+−-]/u.exec(literal)?.[0];
  if (sign !== undefined) return sign === '+' ? 'up' : 'down';
  const ahead = text.slice(Math.max(0, numeral.start - 60), numeral.start);
  const after = text.slice(numeral.end, span.end + 40);
  const own = text.slice(numeral.start, numeral.end);
  const found = ways.filter((way) => before[way].test(ahead) || around[way].test(ahead) || behind[way].test(after) || behind[way].test(` ${own.replace(/^[^\p{L}]+/u, '')}`));
  return found.length === 1 ? found[0] : undefined;
}

/** The way of a change that is told with both its ends: `fell from 12 to 5`, `from 12 down to 5`. Who rises in a ranking has a lower number. */
export function directionOfChange(text: string, from: Quantity, to: Quantity): Direction | undefined {
  const ahead = text.slice(Math.max(0, from.numeral.start - 60), from.numeral.start);
  if (ranked.test(ahead)) return undefined;
  const middle = text.slice(from.numeral.end, to.numeral.start);
  return ways.find((way) => between[way].test(middle)) ?? ways.find((way) => moved[way].test(ahead));
}
