import { words } from '../../templates/headings.ts';

let names: ReadonlySet<string> | undefined;

/** Whether a place, in lower case, is a country by its English name. */
export function isCountry(place: string): boolean {
  names ??= new Set([...parts, ...regionNames()]);
  return names.has(place);
}

/** Countries and continents that have no code of two letters of their own, and short names. */
const parts = ['england', 'scotland', 'wales', 'northern ireland', 'britain', 'great britain', 'europe', 'usa', 'america', 'uk', 'eu'];

/** The names that go with the two-letter codes, in English wherever this runs. */
function regionNames(): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => words(regions.of(first + second) ?? ''))).filter((name) => name !== '');
}
