import type { Quantity } from '../model/quantity.ts';

/** Which way the text says that something went. */
export type Direction = 'up' | 'down';

const ways: readonly (readonly [Direction, string])[] = [
  ['up', 'up|gained|rose|risen|rising|grew|grown|growing|increased|increasing|raised|raising|climbed|more|higher|increase|rise|growth'],
  ['down', 'down|lost|fell|fallen|falling|dropped|dropping|declined|declining|decreased|decreasing|reduced|reducing|lowered|lowering|shrank|shrunk|cut|cutting|less|fewer|lower|decrease|drop|reduction|decline'],
];
const hedges = '(?:about|around|roughly|nearly|almost|some|just|only|over|under|more than|less than|at least|a|an|the|~)';
const before = ways.map(([way, words]) => [way, new RegExp(`(?<![\\p{L}])(?:${words})(?:\\s+(?:by|of))?(?:\\s+${hedges})*\\s*$`, 'iu')] as const);
/** `raised account creation by 40 minutes`: what went so stands between. */
const objects: readonly (readonly [Direction, string])[] = [
  ['up', 'raised|raising|increased|increasing|grew|growing'],
  ['down', 'reduced|reducing|lowered|lowering|decreased|decreasing|cut|cutting|dropped|dropping'],
];
const around = objects.map(([way, words]) => [way, new RegExp(`(?<![\\p{L}])(?:${words})(?:\\s(?!by\\s)[^\\s.,;:()\\d]{1,24}){1,5}\\sby(?:\\s+${hedges})*\\s*$`, 'iu')] as const);
const behind = ways.map(([way, words]) => [way, new RegExp(`^\\s+(?:percentage\\s+)?(?:points?\\s+)?(?:${words})(?![\\p{L}])`, 'iu')] as const);

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
  const found = ways.map(([way], index) => (before[index]![1].test(ahead) || around[index]![1].test(ahead) || behind[index]![1].test(after) || behind[index]![1].test(` ${own.replace(/^[^\p{L}]+/u, '')}`) ? way : undefined)).filter((way) => way !== undefined);
  return found.length === 1 ? found[0] : undefined;
}

const moved = [
  ['up', /(?<![\p{L}])(?:rose|risen|grew|grown|increased|raised|climbed|up)(?:\s+[^\s.,;:()\d]+){0,4}\s+from\s+\S*\s*$/iu],
  ['down', /(?<![\p{L}])(?:fell|fallen|dropped|declined|decreased|reduced|lowered|shrank|shrunk|cut|down)(?:\s+[^\s.,;:()\d]+){0,4}\s+from\s+\S*\s*$/iu],
] as const;
const between = [['up', /(?<![\p{L}])up\s+to\s+\S*\s*$/iu], ['down', /(?<![\p{L}])down\s+to\s+\S*\s*$/iu]] as const;
const ranked = /(?<![\p{L}])(?:rank\p{L}*|place|position|spot|league)(?![\p{L}])/iu;

/** The way of a change that is told with both its ends: `fell from 12 to 5`, `from 12 down to 5`. Who rises in a ranking has a lower number. */
export function directionOfChange(text: string, from: Quantity, to: Quantity): Direction | undefined {
  const ahead = text.slice(Math.max(0, from.numeral.start - 60), from.numeral.start);
  if (ranked.test(ahead)) return undefined;
  const middle = text.slice(from.numeral.end, to.numeral.start);
  return (between.find(([, words]) => words.test(middle)) ?? moved.find(([, words]) => words.test(ahead)))?.[0];
}
