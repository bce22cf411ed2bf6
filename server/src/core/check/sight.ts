import { explicitLinks } from '../claims/explicit-links.ts';
import { asAverage } from '../claims/follows-from-text.ts';
import { withPeriodBehind } from '../claims/inferred.ts';
import type { Reading } from '../claims/reading.ts';
import type { ComparedNumber, ValueChange } from '../claims/value-change.ts';
import { detached } from '../memo/detached.ts';
import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { Companions } from '../model/companions.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Quantity } from '../model/quantity.ts';

/**
 * What a check saw of the numbers in the evidence. Small, for there may be thousands. Whoever lets a judgement or a rule read the
 * evidence's numbers in another way must put it down here; `npm run fuzz:edits` tells when it was forgotten.
 */
export interface Sight {
  /** Ids of items that some number was taken for, that it may quote, or that the dossier links; each between spaces. */
  readonly items: string;
  /** The dossier's numbers that were compared with the evidence's. */
  readonly numbers: readonly ComparedNumber[];
  /** Those that no item has: several may add up to one. */
  readonly unproven: readonly Quantity[];
  /** Numbers that were looked for as they are written, each between spaces. */
  readonly numerals: string;
  /** Names with digits in them that the evidence was asked for, likewise. */
  readonly names: string;
}

/** What a check was made from and found. */
interface Seen {
  readonly reading: Reading;
  readonly metrics: readonly MetricMention[];
  readonly claims: readonly ClaimMention[];
  readonly findings: readonly Finding[];
  readonly companions: Companions;
}

export function sightOf({ reading, metrics, claims, findings, companions }: Seen): Sight {
  const items = new Set<EvidenceItem>();
  const numbers = new Set<ComparedNumber>();
  const unproven = new Set<Quantity>();
  const places = new Map(reading.evidence.items.map((item, at) => [item, String.fromCharCode(at)]));
  for (const { compared, quantity, verdict, passage } of metrics) {
    if (!compared) continue;
    for (const item of compared.meant) items.add(item);
    const near = [...compared.near].map((item) => places.get(item)).join('');
    for (const number of new Set([quantity, asAverage(quantity, passage.rendered.text), withPeriodBehind(quantity, passage.rendered.text)])) numbers.add(comparedAlike(number, near, compared.byValue));
    if (verdict === 'no-evidence') unproven.add(common(quantity));
  }
  // Of what is backed nobody quotes an item.
  for (const { unbacked, evidence } of claims) if (unbacked.length > 0) for (const item of [...evidence, ...unbacked.flatMap((part) => part.item ?? [])]) items.add(item);
  const told = new Set(findings.flatMap(({ related }) => related.map(({ location }) => location)));
  for (const item of reading.evidence.items) if (told.has(item.location)) items.add(item);
  return { items: between([...items].map(({ id }) => id).concat(linkedIn(reading))), numbers: [...numbers], unproven: [...unproven], ...wordsIn(reading, companions) };
}

/** A text takes a tenth of a set's memory. */
function between(texts: Iterable<string>): string {
  return detached(` ${[...new Set(texts)].join(' ')} `);
}

function linkedIn({ passages }: Reading): string[] {
  return passages.flatMap(({ passage }) => explicitLinks(passage).map(({ id }) => detached(id)));
}

function wordsIn({ passages }: Reading, { companies }: Companions): Pick<Sight, 'numerals' | 'names'> {
  const names = [...companies.flatMap(({ name }) => (/\p{N}/u.test(name) ? [name] : [])), ...passages.flatMap(({ alike }) => [...alike.names])];
  return { numerals: between(passages.flatMap(({ alike }) => [...alike.numerals])), names: between(names.map((name) => name.replace(/[^\p{L}\p{N}]/gu, ''))) };
}

/** Whether a check may find anything else, or put it otherwise, after the change. */
export function sees({ items, numbers, unproven, numerals, names }: Sight, change: ValueChange): boolean {
  return holds(items, change.items) || holds(numerals, change.numerals) || change.digits.some((digits) => names.includes(digits)) || numbers.some(change.isTold) || unproven.some(change.isPart);
}

function holds(texts: string, any: ReadonlySet<string>): boolean {
  for (const each of any) if (texts.includes(` ${each} `)) return true;
  return false;
}

const mostKept = 4096;
let numbersKept = new Map<string, Quantity>();
let comparedKept = new Map<string, ComparedNumber>();
const keys = new WeakMap<Quantity, string>();

function keyOf(quantity: Quantity): string {
  let key = keys.get(quantity);
  if (key === undefined) keys.set(quantity, key = JSON.stringify({ ...quantity, span: undefined, numeral: undefined, qualifiers: undefined }));
  return key;
}

/** Outlives the text that it was read from. */
function apart(quantity: Quantity): Quantity {
  return Object.fromEntries(Object.entries(quantity).map(([name, value]: [string, unknown]) => [name, typeof value === 'string' ? detached(value) : value])) as unknown as Quantity;
}

/** One and the same object for numbers that are compared alike: a person writes few, and writes them into every dossier. */
function common(quantity: Quantity): Quantity {
  if (numbersKept.size >= mostKept) numbersKept = new Map();
  const key = keyOf(quantity);
  const known = numbersKept.get(key) ?? apart(quantity);
  numbersKept.set(key, known);
  return known;
}

function comparedAlike(quantity: Quantity, near: string, byValue: boolean): ComparedNumber {
  if (comparedKept.size >= mostKept) comparedKept = new Map();
  const key = `${keyOf(quantity)} ${byValue} ${near}`;
  const known = comparedKept.get(key) ?? { number: common(quantity), near, byValue };
  comparedKept.set(key, known);
  return known;
}
