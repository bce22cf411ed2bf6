import { explicitLinks } from '../claims/explicit-links.ts';
import { asAverage } from '../claims/follows-from-text.ts';
import type { Reading } from '../claims/reading.ts';
import type { ComparedNumber, ValueChange } from '../claims/value-change.ts';
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
  /** Ids of items that some number was taken for, that it may quote, or that the dossier links. */
  readonly items: ReadonlySet<string>;
  /** The dossier's numbers that were compared with the evidence's. */
  readonly numbers: readonly ComparedNumber[];
  /** Those that no item has: several may add up to one. */
  readonly unproven: readonly Quantity[];
  /** Numbers that were looked for as they are written. */
  readonly numerals: ReadonlySet<string>;
  /** Names with digits in them that the evidence was asked for, each with a space behind. */
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
  const numbers = new Map<string, ComparedNumber>();
  const unproven = new Set<Quantity>();
  const places = new Map(reading.evidence.items.map((item, at) => [item, String.fromCharCode(at)]));
  for (const { compared, quantity, verdict, passage } of metrics) {
    if (!compared) continue;
    for (const item of compared.meant) items.add(item);
    const near = [...compared.near].map((item) => places.get(item)).join('');
    for (const number of new Set([quantity, asAverage(quantity, passage.rendered.text)].map(common))) {
      numbers.set(`${number.at} ${compared.byValue} ${near}`, { number: number.quantity, near, byValue: compared.byValue });
    }
    if (verdict === 'no-evidence') unproven.add(common(quantity).quantity);
  }
  // Of what is backed nobody quotes an item.
  for (const { unbacked, evidence } of claims) if (unbacked.length > 0) for (const item of [...evidence, ...unbacked.flatMap((part) => part.item ?? [])]) items.add(item);
  const told = new Set(findings.flatMap(({ related }) => related.map(({ location }) => location)));
  for (const item of reading.evidence.items) if (told.has(item.location)) items.add(item);
  return { items: new Set([...items].map(({ id }) => id).concat(linkedIn(reading))), numbers: [...numbers.values()], unproven: [...unproven], ...wordsIn(reading, companions) };
}

function linkedIn({ passages }: Reading): string[] {
  return passages.flatMap(({ passage }) => explicitLinks(passage).map(({ id }) => id));
}

function wordsIn({ passages }: Reading, { companies }: Companions): Pick<Sight, 'numerals' | 'names'> {
  const numerals = new Set(passages.flatMap(({ alike }) => [...alike.numerals]));
  const names = [...companies.flatMap(({ name }) => (/\p{N}/u.test(name) ? [name] : [])), ...passages.flatMap(({ alike }) => [...alike.names])];
  return { numerals, names: [...new Set(names)].map((name) => `${name.replace(/[^\p{L}\p{N}]/gu, '')} `).join('') };
}

/** Whether a check may find anything else, or put it otherwise, after the change. */
export function sees({ items, numbers, unproven, numerals, names }: Sight, change: ValueChange): boolean {
  return meetsAny(items, change.items) || meetsAny(numerals, change.numerals) || change.digits.some((digits) => names.includes(digits)) || numbers.some(change.isTold) || unproven.some(change.isPart);
}

function meetsAny(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const each of other) if (one.has(each)) return true;
  return false;
}

/** The one that stands for all numbers that are compared alike, and its number. */
interface Common {
  readonly quantity: Quantity;
  readonly at: number;
}

const mostKept = 10_000;
let kept = new Map<string, Common>();
let made = 0;
const commonOf = new WeakMap<Quantity, Common>();

/** A person writes few numbers, and writes them into every dossier. */
function common(quantity: Quantity): Common {
  let found = commonOf.get(quantity);
  if (found === undefined) {
    const key = JSON.stringify({ ...quantity, span: undefined, numeral: undefined, qualifiers: undefined });
    found = kept.get(key);
    if (found === undefined) {
      if (kept.size >= mostKept) kept = new Map();
      kept.set(key, (found = { quantity, at: made++ }));
    }
    commonOf.set(quantity, found);
  }
  return found;
}
