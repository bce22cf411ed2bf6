/**
 * Measures `findQuantities` on the public test sets in ../shared/data, when they are there: value F1, and value with unit.
 * These sets label every number, so numbers that a dossier masks (years, names, versions) count as found, with their digits.
 * Run by `npx tsx scripts/bench-accuracy/public-sets.ts [--errors]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Decimal } from '../../server/src/core/quantities/exact.ts';
import { findQuantities } from '../../server/src/core/quantities/find-quantities.ts';
import { currencyWords, unitByName, unitByWord } from '../../server/src/core/quantities/units.ts';

interface Labelled {
  readonly set: string;
  readonly text: string;
  readonly expected: readonly { readonly value: string; readonly unit: string; readonly surface: string }[];
}

interface Found {
  readonly values: readonly string[];
  readonly unit: string;
  readonly surface: string;
  readonly masked: boolean;
}

interface Score {
  hits: number;
  unitHits: number;
  found: number;
  expected: number;
  errors: string[];
}

/** `shared/data` beside the checkout, or beside a folder above it (a worktree). */
function dataFolder(): string | undefined {
  for (let folder = path.resolve(import.meta.dirname, '../../..'); ; folder = path.dirname(folder)) {
    const data = path.join(folder, 'shared/data');
    if (existsSync(data)) return data;
    if (path.dirname(folder) === folder) return undefined;
  }
}

const folder = dataFolder();

/** Plain decimal text, rounded to ten significant digits, so that floats in the sets compare. */
function canonical(value: string): string {
  const plain = value.replace(/%$/u, '');
  return /^-?[\d.]+(?:e[+-]?\d+)?$/iu.test(plain) ? new Decimal(plain).toSignificantDigits(10).toFixed() : plain;
}

function quantulum(): Labelled[] {
  const file = path.join(folder ?? '', 'quantulum3-quantities.json');
  const rows = JSON.parse(readFileSync(file, 'utf8')) as { req: string; res: { value: number; unit: string; surface: string }[] }[];
  return rows.map((row) => ({ set: 'quantulum3', text: row.req, expected: row.res.map((each) => ({ value: canonical(String(each.value)), unit: each.unit, surface: each.surface })) }));
}

interface RecognizerRow {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Results: readonly { readonly Text: string; readonly Resolution?: { readonly value?: string | null; readonly unit?: string } }[];
}

function recognizers(model: string): Labelled[] {
  const rows = JSON.parse(readFileSync(path.join(folder ?? '', `recognizers-${model}.json`), 'utf8').replace(/^\ufeff/u, '')) as RecognizerRow[];
  return rows.map((row) => ({
    set: model, text: row.Input,
    expected: row.Results.flatMap((each) => {
      const value = each.Resolution?.value;
      return value === undefined || value === null || value === 'null' ? [] : [{ value: canonical(value), unit: model === 'NumberModel' ? '' : (each.Resolution?.unit ?? (model === 'PercentModel' ? 'percentage' : '')), surface: each.Text }];
    }),
  }));
}

/** Any reading that the sets' conventions allow for one of ours: the point, the middle of a range, a share of a total. */
function read(text: string): Found[] {
  return findQuantities(text).flatMap((quantity): Found[] => {
    const surface = text.slice(quantity.span.start, quantity.span.end);
    if (quantity.reason !== undefined) {
      if (quantity.reason === 'link') return [];
      const own = quantity.low === null ? [] : [canonical(quantity.low.numerator.div(quantity.low.denominator).toFixed())];
      const fraction = /^-?(\d+)\/([1-9]\d*)$/u.exec(quantity.literal.replaceAll(' ', ''));
      if (fraction !== null) own.push(canonical(new Decimal(fraction[1]!).div(fraction[2]!).toFixed()));
      const runs = quantity.literal.replaceAll(',', '').match(quantity.reason === 'version' || quantity.reason === 'identifier' ? /\d+(?:\.\d+(?!\.))?/gu : /\d+(?:\.\d+)?/gu) ?? [];
      const maskedBy = (values: readonly string[]): Found => ({ values: values.flatMap((each) => [each, `-${each}`]), unit: '', surface, masked: true });
      return runs.length < 2 || fraction !== null ? [maskedBy([...own, ...runs.map(canonical)])] : runs.map((run) => maskedBy([canonical(run)]));
    }
    const ends = [quantity.low, quantity.high].filter((end) => end !== null).map((end) => end.numerator.div(end.denominator));
    if (ends.length === 0) return [];
    const middle = ends.reduce((a, b) => a.add(b)).div(ends.length);
    const vague = quantity.comparator === '>=' && quantity.notation === 'words' && quantity.literal.endsWith('s') ? [middle.div(2)] : [];
    const share = quantity.total === undefined || quantity.total.numerator.isZero() ? [] : [middle.div(quantity.total.numerator)];
    const values = [middle, middle.abs(), ...ends, ...share, ...vague].map((each) => canonical(each.toFixed()));
    return [{ values, unit: quantity.unit, surface, masked: false }];
  });
}

/** `5 feet 2 inches` is 5.1667 feet to the sets and 62 inches to us. */
function inLargerUnit(expected: { readonly value: string; readonly unit: string }, found: Found): boolean {
  const own = unitByName(found.unit);
  const other = unitByWord(expected.unit.toLowerCase());
  if (own === undefined || other === undefined || own.dimension !== other.dimension || own === other || !/\d/u.test(expected.value)) return false;
  return found.values.some((value) => new Decimal(value).mul(own.factor).div(other.factor).sub(expected.value).abs().lt(1e-8));
}

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' });

/** Names of units in the sets, brought to ours. */
function sameUnit(set: string, expected: string, found: Found): boolean {
  // Its labels have no units, and leave the noun or unit behind the number out.
  if (set === 'NumberModel') return true;
  const name = expected.toLowerCase();
  if (name === '' || name === 'dimensionless') return found.masked || unitByName(found.unit) === undefined;
  const [base = ''] = name.split(' per ');
  const currency = base === 'pound' && found.unit === 'GBP' ? 'GBP' : currencyWords.get(base) ?? currencyWords.get(base.replace(/^(?:united states|us) /u, ''));
  if (/^[A-Z]{3}$/u.test(found.unit) && currencyNames.of(found.unit)?.toLowerCase() === base) return true;
  const unit = unitByWord(base.replace(/-mass$/u, ''));
  const own = currency ?? unit?.name;
  const other = unitByName(found.unit);
  // `5 ft 2 in` is in feet to the sets; millilitres and cubic centimetres are the same.
  if (unit !== undefined && unit.dimension === other?.dimension && (unit.factor.eq(other.factor) || unit.name === 'ft')) return true;
  if (own !== undefined) return found.unit === own;
  if (name === 'percentage') return found.unit === '%';
  return found.unit.toLowerCase() === base || base.startsWith(found.unit.toLowerCase()) && found.unit.length > 2;
}

/** The sets of currencies, dimensions and percentages leave other numbers unlabelled. */
function labels(set: string, found: Found): boolean {
  const dimension = unitByName(found.unit)?.dimension;
  if (set === 'CurrencyModel') return /^[A-Z]{3}$/u.test(found.unit);
  if (set === 'PercentModel') return found.unit === '%';
  // Durations are another model's.
  if (set === 'DimensionModel') return dimension !== undefined && !['share', 'count', 'time', 'calendar'].includes(dimension);
  // Its rows with a number stuck to a unit (`180ml`) say that this is no plain number.
  if (set === 'NumberModel') return dimension === undefined;
  return true;
}

function measure(rows: readonly Labelled[]): Score {
  const score: Score = { hits: 0, unitHits: 0, found: 0, expected: 0, errors: [] };
  for (const row of rows) {
    const found = read(row.text);
    const open = [...found];
    const missed: string[] = [];
    const units: string[] = [];
    for (const expected of row.expected) {
      const fits = (each: Found): boolean => each.values.includes(expected.value) || inLargerUnit(expected, each);
      const at = Math.max(open.findIndex((each) => fits(each) && sameUnit(row.set, expected.unit, each)), -1);
      const index = at === -1 ? open.findIndex(fits) : at;
      if (index === -1 && takesPair(expected, open)) score.hits += 1;
      else if (index === -1) missed.push(`${expected.surface} = ${expected.value}`);
      else {
        score.hits += 1;
        if (sameUnit(row.set, expected.unit, open[index]!)) score.unitHits += 1;
        else units.push(`${expected.surface}: ${expected.unit} is ${open[index]!.unit || 'none'}`);
        open.splice(index, 1);
      }
    }
    // A masked number that the set does not label either is no false find, nor is one of another kind than the set labels.
    const extra = open.filter((each) => !each.masked && labels(row.set, each));
    score.found += found.length - open.length + extra.length;
    score.expected += row.expected.length;
    if (missed.length + extra.length + units.length > 0) {
      score.errors.push(`[${row.set}] ${row.text}\n    missed: ${missed.join('; ') || '-'}\n    extra: ${extra.map((each) => `${each.surface} = ${each.values[0]} ${each.unit}`).join('; ') || '-'}\n    unit: ${units.join('; ') || '-'}`);
    }
  }
  return score;
}

/** `from 7 to 10` is one range to the sets and two levels to us: two neighbours whose middle is the labelled value. */
function takesPair(expected: { readonly value: string; readonly surface: string }, open: Found[]): boolean {
  if (!expected.surface.includes(' to ')) return false;
  const at = open.findIndex((each, index) => {
    const next = open[index + 1];
    return next !== undefined && !each.masked && canonical(new Decimal(each.values[0]!).add(next.values[0]!).div(2).toFixed()) === expected.value;
  });
  if (at === -1) return false;
  open.splice(at, 2);
  return true;
}

function line(name: string, score: Score): string {
  const f1 = (hits: number): string => ((2 * hits) / Math.max(1, score.found + score.expected)).toFixed(3);
  const precision = (score.hits / Math.max(1, score.found)).toFixed(3);
  const recall = (score.hits / Math.max(1, score.expected)).toFixed(3);
  return `${name.padEnd(16)} value P ${precision}  R ${recall}  F1 ${f1(score.hits)}   value+unit F1 ${f1(score.unitHits)}   labelled ${score.expected}, found ${score.found}`;
}

function main(): void {
  if (folder === undefined) {
    console.log('No public sets in ../shared/data; nothing measured.');
    return;
  }
  const sets = [quantulum(), ...['NumberModel', 'PercentModel', 'CurrencyModel', 'DimensionModel'].map(recognizers)];
  const scores = sets.map((rows) => ({ name: rows[0]?.set ?? '', score: measure(rows) }));
  for (const { name, score } of scores) console.log(line(name, score));
  const all = scores.reduce<Score>((sum, { score }) => ({
    hits: sum.hits + score.hits, unitHits: sum.unitHits + score.unitHits, found: sum.found + score.found, expected: sum.expected + score.expected, errors: [...sum.errors, ...score.errors],
  }), { hits: 0, unitHits: 0, found: 0, expected: 0, errors: [] });
  console.log(line('all', all));
  console.log(`${all.errors.length} sentences with an error${process.argv.includes('--errors') ? ':' : ' (--errors lists them)'}`);
  if (process.argv.includes('--errors')) for (const error of all.errors) console.log(error);
}

main();
