import { contentWords } from '../../claims/content-words.ts';
import { once } from '../../memo/once.ts';
import type { EvidenceItem } from '../../model/evidence.ts';
import type { Quantity } from '../../model/quantity.ts';
import { comparable } from '../../quantities/comparable.ts';
import { compareQuantities } from '../../quantities/compare.ts';
import { overlapping } from '../../text/sorted-spans.ts';
import type { Span } from '../../text/span.ts';
import type { EvidenceContext, EvidenceRule, Report } from '../rule.ts';
import { quoteItem } from '../wording.ts';

interface Statement {
  readonly item: EvidenceItem;
  readonly quantity: Quantity;
  /** Place of the quantity among the item's, for the finding. */
  readonly index: number;
}

/** Two items that say the same thing of the same subject with values that cannot both be true. */
export const evidenceConflict: EvidenceRule = {
  id: 'evidence-conflict',
  severity: 'warning',
  applies: 'evidence',
  check(context) {
    const earlier = new Map<string, Statement[]>();
    const reports: Report[] = [];
    for (const item of context.set.items) {
      if (item.status === 'planned' || item.status === 'retired') continue;
      const own = statementsOf(item);
      for (const { key, statement } of own) {
        const other = earlier.get(key)?.find((one) => disagree(one, statement));
        if (other !== undefined && item.location.uri === context.file.uri) reports.push(report(statement, other, context));
      }
      // Only now, so that an item never disagrees with itself.
      for (const { key, statement } of own) {
        const known = earlier.get(key);
        if (known === undefined) earlier.set(key, [statement]);
        // A few are enough to disagree with; a thousand equal lines must not cost a million comparisons.
        else if (known.length < 8) known.push(statement);
      }
    }
    return reports;
  },
};

function report({ item, quantity, index }: Statement, other: Statement, { file }: EvidenceContext): Report {
  const place = item.quantityLocations[index];
  return {
    span: place?.uri === file.uri ? place.span : item.location.span,
    message: `${quantity.literal} differs from ${other.quantity.literal}, which another item states for the same: ${quoteItem(other.item)}.`,
    related: [{ location: other.item.location, message: `The other item: ${other.item.excerpt}` }],
  };
}

/**
 * Statements with a key that only the same words about the same subject share: content words and numbers of the clause apart
 * from the values themselves, statistic, unit, and the place among the clause's values of that unit. Whatever sets two items
 * apart (another environment, verb or year) is in one of these, so that a true pair of statements is no conflict.
 */
function statementsOf(item: EvidenceItem): { key: string; statement: Statement }[] {
  const counts = new Map<string, number>();
  const names = [item.subject?.name ?? '', ...(item.subject?.aliases ?? [])].map((name) => name.toLowerCase());
  const headings = item.headings.filter((heading) => !names.includes(heading.toLowerCase())).join(' > ');
  const clauseOf = clausesOf(item);
  return item.quantities.map((quantity, index) => {
    const kind = [quantity.unit, quantity.per ?? '', quantity.statistic ?? '', quantity.head].join(' ');
    const clause = clauseOf(quantity);
    const place = counts.get(clause + kind) ?? 0;
    counts.set(clause + kind, place + 1);
    return {
      key: [item.subject?.id ?? '', headings, clause, kind, place].join('\n'),
      statement: { item, quantity, index },
    };
  });
}

/** Sorted content words and foreign numbers of the clause that holds the quantity; the subject's own name says nothing new. */
function clausesOf(item: EvidenceItem): (quantity: Quantity) => string {
  const values = item.quantities.map(({ numeral }) => numeral).filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const wordsIn = (span: Span): string => wordsBetween(item, overlapping(values, (value) => value, span), span);
  const whole = once(() => wordsIn({ start: 0, end: item.statement.length }));
  let around: Span | undefined;
  let words = '';
  return ({ numeral }) => {
    // A list may hold a thousand numbers in one clause.
    if (!around || numeral.start < around.start || numeral.end > around.end) {
      around = clauseAround(item.statement, numeral);
      words = wordsIn(around);
    }
    // `…, 45 pupils in three years`: a clause that only names what is counted says too little by itself.
    return words.includes(' ') ? words : whole();
  };
}

function wordsBetween(item: EvidenceItem, values: readonly Span[], { start, end }: Span): string {
  const { statement } = item;
  let words = '';
  let at = start;
  for (const value of values.filter((one) => one.start >= start && one.end <= end)) {
    if (value.start > at) words += `${statement.slice(at, value.start)} `;
    at = Math.max(at, value.end);
  }
  words += statement.slice(at, end);
  const numbers = words.match(/\d[\d.,:/-]*/g) ?? [];
  const own = new Set([item.subject?.name ?? '', ...(item.subject?.aliases ?? [])].flatMap(contentWords));
  return [...new Set(contentWords(words).filter((word) => !own.has(word))), ...numbers].sort().join(' ');
}

function clauseAround(text: string, numeral: Span): { start: number; end: number } {
  let start = numeral.start;
  while (start > 0 && !isBoundary(text, start - 1)) start--;
  let end = numeral.end;
  while (end < text.length && !isBoundary(text, end)) end++;
  return { start, end };
}

function isBoundary(text: string, at: number): boolean {
  return /[,;.!?()]/.test(text[at]!) && /\s|^$/.test(text[at + 1] ?? '');
}

function disagree(one: Statement, other: Statement): boolean {
  if (one.item === other.item || !sameTime(one.item, other.item)) return false;
  if (comparable(one.quantity, other.quantity) !== 'same') return false;
  const better = one.item.better ?? other.item.better;
  const options = better === undefined ? {} : { better };
  return !agrees(one.quantity, other.quantity, options) && !agrees(other.quantity, one.quantity, options);
}

function agrees(claim: Quantity, evidence: Quantity, options: { readonly better?: 'higher' | 'lower' }): boolean {
  const { verdict } = compareQuantities(claim, evidence, options);
  return verdict === 'match' || verdict === 'weaker';
}

/** Two dates make two true statements. */
function sameTime(one: EvidenceItem, other: EvidenceItem): boolean {
  return one.asOf === undefined || other.asOf === undefined || one.asOf === other.asOf;
}
