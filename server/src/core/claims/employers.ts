import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';

/** Where the candidate was for a time: an outermost heading of the evidence that says from when to when. */
export interface Employer {
  readonly heading: string;
  /** As much of the heading as names it. */
  readonly name: string;
  readonly period: Period;
}

/** In whole years; `to` is infinite where it is still running. */
interface Period {
  readonly from: number;
  readonly to: number;
}

/** Finds the names of employers in running text. */
export interface Employers {
  /** The employer under which an item stands; none where no heading above it says when. */
  of(item: EvidenceItem): Employer | undefined;
  /** The employer whose name begins at the offset, with the end of the name; no name that goes on in words of another one. */
  namedAt(text: string, offset: number): { readonly employer: Employer; readonly span: Span } | undefined;
  /** All that a text has a distinctive word of. */
  mentionedIn(text: string): ReadonlySet<Employer>;
}

export const employersOf = weakMemo((evidence: EvidenceSet): Employers => {
  const byHeading = new Map<string, Employer>();
  const ofItem = new Map<EvidenceItem, Employer>();
  for (const item of evidence.items) {
    const employer = item.headings.map((heading) => byHeading.get(heading) ?? employerIn(heading)).find((each) => each !== undefined);
    if (!employer) continue;
    byHeading.set(employer.heading, employer);
    ofItem.set(item, employer);
  }
  const byWord = distinctiveWords(evidence, [...byHeading.values()], ofItem);
  const ofWord = (word: string): Employer | undefined => byWord.get(word.toLowerCase());
  return {
    of: (item) => ofItem.get(item),
    namedAt: (text, offset) => nameAt(text, offset, ofWord),
    mentionedIn: (text) => new Set([...text.matchAll(nameWord)].flatMap(([word]) => ofWord(word) ?? [])),
  };
});

/** One was over when the other began: what was done at one of them was not done at the other. */
export function areApart(one: Employer, other: Employer): boolean {
  const [first, second] = one.period.from <= other.period.from ? [one.period, other.period] : [other.period, one.period];
  return first.to < second.from || (first.to === second.from && first.from < first.to && second.to > second.from);
}

const year = /(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu;
const running = /(?<![\p{L}])(?:since|now|today|present|date|current|currently|ongoing|onwards?)(?![\p{L}])|\d\s*[-–—]\s*(?:$|[,;)\]])/iu;
const beginning = /(?<![\p{L}])from(?![\p{L}])/iu;

function employerIn(heading: string): Employer | undefined {
  const years = [...heading.matchAll(year)].map(([digits]) => Number(digits));
  if (years.length === 0) return undefined;
  const isOpen = running.test(heading) || (years.length === 1 && beginning.test(heading));
  return { heading, name: nameOf(heading), period: { from: Math.min(...years), to: isOpen ? Infinity : Math.max(...years) } };
}

function nameOf(heading: string): string {
  const [first, rest] = [heading.slice(0, nameEnd.exec(heading)?.index).trim(), heading.slice(0, /\s*[(\d]/u.exec(heading)?.index)];
  return first === '' || rest.slice(first.length).search(behindOf) >= 0 ? rest || heading : first;
}

const nameWord = /\p{Lu}[\p{L}\p{N}]{2,}/gu;
/** What stands before it names the employer, what stands behind it says what one was there, and when. */
const nameEnd = /[,:;(|–—]|\s-\s|\d/u;
/** `Doctorate, University of Lindholm`. */
const behindOf = /(?<![\p{L}])of\s(?:the\s)?((?:\p{Lu}[\p{L}\p{N}]+\s?)+)/gu;

/** Words of names that stand nowhere else in the evidence: under another heading they may name a customer or a place. */
function distinctiveWords(evidence: EvidenceSet, employers: readonly Employer[], ofItem: ReadonlyMap<EvidenceItem, Employer>): ReadonlyMap<string, Employer> {
  const owners = new Map<string, Set<Employer | undefined>>();
  const put = (text: string, employer: Employer | undefined): void => {
    for (const [word] of text.matchAll(nameWord)) owners.set(word.toLowerCase(), (owners.get(word.toLowerCase()) ?? new Set()).add(employer));
  };
  for (const employer of employers) put(employer.heading, employer);
  for (const item of evidence.items) put([item.statement, ...item.headings, item.subject?.name ?? ''].join('\n'), ofItem.get(item));
  const found = new Map<string, Employer>();
  for (const employer of employers) {
    const { heading } = employer;
    const names = [heading.slice(0, nameEnd.exec(heading)?.index), ...[...heading.matchAll(behindOf)].map(([, name]) => name!)].join('\n');
    for (const [word] of names.matchAll(nameWord)) if (owners.get(word.toLowerCase())?.size === 1) found.set(word.toLowerCase(), employer);
  }
  return found;
}

/** Capitalised words in a row, with what joins them in a name. */
const nameRun = /\p{Lu}[\p{L}\p{N}.]*(?:(?:\s&|\sand|\sof|\sof the)?\s\p{Lu}[\p{L}\p{N}.]*)*/uy;

function nameAt(text: string, offset: number, ofWord: (word: string) => Employer | undefined): ReturnType<Employers['namedAt']> {
  nameRun.lastIndex = offset;
  // The pronoun is no part of the name: `At Thornwick I cut it`.
  const run = nameRun.exec(text)?.[0].replace(/\s(?:I|We|My|Our)(?:\s.*)?$/su, '').replace(/\.$/u, '');
  if (run === undefined) return undefined;
  const words = run.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  const employer = words.map(ofWord).find((each) => each !== undefined);
  const span = { start: offset, end: offset + run.length };
  if (!employer || /^(?:['’-]\p{L}|['’](?=\s))/u.test(text.slice(span.end))) return undefined;
  const own = new Set(employer.heading.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu));
  return words.every((word) => own.has(word.toLowerCase())) ? { employer, span } : undefined;
}
