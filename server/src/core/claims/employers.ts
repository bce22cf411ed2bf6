import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceSet } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { english } from './words/english.ts';

const { running, beginning, workedAt, span, behindOf, whereItWas, sentenceBehind, articleAhead, nameRun } = english.employers;

/** What a heading of the evidence may name as a place where the candidate was for a time; see {@link Employers.isWorkplace}. */
export interface Employer {
  /** Its place among all, which stands for it in keys. */
  readonly index: number;
  /** All that have the same name: one may have been two things at one place. */
  readonly headings: readonly string[];
  /** As much of the heading as names it. */
  readonly name: string;
  /** Undefined where no heading says when. */
  readonly period: Period | undefined;
}

/** In whole years; `to` is infinite where it is still running. */
interface Period {
  readonly from: number;
  readonly to: number;
}

/** A name in a text, as far as it goes. */
export interface EmployerName {
  readonly employer: Employer;
  readonly span: Span;
}

/** Finds the names of employers in running text. */
export interface Employers {
  /** Under whose headings an item stands, outermost first. */
  around(item: EvidenceItem): readonly Employer[];
  /** The employer whose name begins at the offset; no name that goes on in words of another one. */
  namedAt(text: string, offset: number): EmployerName | undefined;
  /** All that a text has a distinctive word of. */
  mentionedIn(text: string): ReadonlySet<Employer>;
  /** Those that a text says one was at. */
  workplacesIn(text: string): readonly Employer[];
  /** The employer whose name is all that a heading or an opening says, but for times and what one was there. */
  inTitle(text: string): Employer | undefined;
  /** Likewise, where it says when. */
  inDatedTitle(text: string): Employer | undefined;
  /** Those that some item says one was at. */
  readonly workplaces: readonly Employer[];
}

export const employersOf = weakMemo((evidence: EvidenceSet): Employers => {
  const byHeading = readHeadings(evidence);
  const byWord = distinctiveWords(evidence, byHeading);
  const ofWord = (word: string): Employer | undefined => byWord.get(word.toLowerCase());
  const namedAt = (text: string, offset: number): EmployerName | undefined => nameAt(text, offset, ofWord);
  const mentionedIn = (text: string): ReadonlySet<Employer> => new Set([...text.matchAll(nameWord)].flatMap(([word]) => ofWord(word) ?? []));
  const inTitle = (text: string): Employer | undefined => wholeName(text, namedAt, mentionedIn);
  const workplacesIn = (text: string): readonly Employer[] => {
    const named = [...text.matchAll(workedAt)].flatMap(({ index, 0: cue }) => namedAt(text, index + cue.length)?.employer ?? []);
    return [...new Set(named)];
  };
  return {
    around: ({ headings }) => headings.flatMap((heading) => byHeading.get(heading) ?? []),
    namedAt, mentionedIn, workplacesIn, inTitle,
    inDatedTitle: (text) => (text.search(year) < 0 ? undefined : inTitle(text)),
    workplaces: [...new Set(evidence.items.flatMap(({ statement }) => workplacesIn(statement)))],
  };
});

/** One was over when the other began: what was done at one of them was not done at the other. */
export function areApart({ period: one }: Employer, { period: other }: Employer): boolean | undefined {
  if (!one || !other) return undefined;
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  return first.to < second.from || (first.to === second.from && first.from < first.to && second.to > second.from);
}

const year = /(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu;

function readHeadings(evidence: EvidenceSet): ReadonlyMap<string, Employer> {
  const byName = new Map<string, { headings: string[]; name: string; period: Period | undefined }>();
  for (const heading of new Set(evidence.items.flatMap(({ headings }) => headings))) {
    const name = nameOf(heading);
    const known = byName.get(name.toLowerCase());
    const period = periodIn(heading) ?? periodBelow(heading, evidence);
    if (known) Object.assign(known, { headings: [...known.headings, heading], period: joined(known.period, period) });
    else byName.set(name.toLowerCase(), { headings: [heading], name, period });
  }
  return new Map([...byName.values()].flatMap((each, index) => {
    const employer = { ...each, index };
    return each.headings.map((heading) => [heading, employer] as const);
  }));
}

function joined(one: Period | undefined, other: Period | undefined): Period | undefined {
  return one && other ? { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) } : undefined;
}

function periodIn(heading: string): Period | undefined {
  const years = [...heading.matchAll(year)].map(([digits]) => Number(digits));
  if (years.length === 0) return undefined;
  const isOpen = running.test(heading) || (years.length === 1 && beginning.test(heading));
  return { from: Math.min(...years), to: isOpen ? Infinity : Math.max(...years) };
}

/** The line right below a heading says when: `Backend engineer, 2016 to 2021. Software for property managers.` A list item tells of something there. */
function periodBelow(heading: string, { items }: EvidenceSet): Period | undefined {
  const first = items.find(({ headings }) => headings.at(-1) === heading);
  const said = first && first.location.range.start.character === 0 ? span.exec(first.statement)?.[0] : undefined;
  return said === undefined ? undefined : periodIn(said);
}

function nameOf(titled: string): string {
  const heading = titled.replace(listNumber, '');
  const [first, rest] = [nameEnd, timeOrAside].map((end) => heading.slice(0, end.exec(heading)?.index).trim()) as [string, string];
  return first === '' || rest.slice(first.length).search(behindOf) >= 0 ? rest || heading : first;
}

const nameWord = /\p{Lu}[\p{L}\p{N}]{2,}/gu;
/** `2. Port of Ellisund`, `B) Thornwick Rail`. */
const listNumber = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z][.)])\s+/u;
/** What stands before it names the employer, what stands behind it says what one was there, and when; the digits of `Studio54` are of the name. */
const nameEnd = /[,:;(|–—]|\s-\s|(?<![\p{L}\p{N}])\p{N}/u;
const timeOrAside = /\(|(?<![\p{L}\p{N}])\p{N}/u;

/**
 * Words of names that stand nowhere else in the evidence: under another heading they may name a customer or a place, unless only the one
 * where they are the name says when it was.
 */
function distinctiveWords(evidence: EvidenceSet, byHeading: ReadonlyMap<string, Employer>): ReadonlyMap<string, Employer> {
  const headingsOf = new Map<string, (readonly string[])[]>();
  for (const { statement, headings, subject } of evidence.items) {
    // Behind `at`, an item elsewhere says where it was.
    const words = new Set([...[statement, ...headings, subject?.name ?? ''].map((text) => text.replaceAll(whereItWas, '')).join('\n').matchAll(nameWord)].map(([word]) => word.toLowerCase()));
    for (const word of words) {
      const known = headingsOf.get(word);
      if (known) known.push(headings);
      else headingsOf.set(word, [headings]);
    }
  }
  const isOf = (headings: readonly string[], employer: Employer): boolean =>
    headings.some((each) => byHeading.get(each) === employer) || (employer.period !== undefined && headings.every((each) => byHeading.get(each)!.period === undefined));
  const found = new Map<string, Employer>();
  for (const [heading, employer] of byHeading) {
    const title = heading.replace(listNumber, '');
    const names = [title.slice(0, nameEnd.exec(title)?.index), ...[...heading.matchAll(behindOf)].map(([, name]) => name!)].join('\n');
    for (const [name] of names.matchAll(nameWord)) {
      const word = name.toLowerCase();
      if (!found.has(word) && headingsOf.get(word)?.every((headings) => isOf(headings, employer)) === true) found.set(word, employer);
    }
  }
  return found;
}

/** A heading or an opening is no longer, and a name is not. */
const longestTitle = 160;

function nameAt(text: string, offset: number, ofWord: (word: string) => Employer | undefined): EmployerName | undefined {
  nameRun.lastIndex = 0;
  // The pronoun is no part of the name: `At Thornwick I cut it`.
  const run = nameRun.exec(text.slice(offset, offset + longestTitle))?.[0].replace(sentenceBehind, '').replace(/\.$/u, '');
  if (run === undefined) return undefined;
  const words = run.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  const employer = words.map(ofWord).find((each) => each !== undefined);
  if (!employer) return undefined;
  const own = employer.headings.join('\n').toLowerCase();
  // `at St Oswin's`, where the name itself is one.
  const end = offset + run.length + (own.includes(`${run.toLowerCase().replaceAll('’', "'")}'s`) || own.includes(`${run.toLowerCase()}’s`) ? (/^['’]s/u.exec(text.slice(offset + run.length))?.[0].length ?? 0) : 0);
  if (/^(?:['’-]\p{L}|['’](?=\s))/u.test(text.slice(end))) return undefined;
  const known = new Set(own.match(/\p{L}[\p{L}\p{N}]*/gu));
  return words.every((word) => known.has(word.toLowerCase())) ? { employer, span: { start: offset, end } } : undefined;
}

function wholeName(text: string, namedAt: Employers['namedAt'], mentionedIn: Employers['mentionedIn']): Employer | undefined {
  if (text.length > longestTitle) return undefined;
  const start = articleAhead.exec(text)![0].length;
  const name = namedAt(text, start);
  if (!name || !/^\s*(?:$|[.,:(|–—-])/u.test(text.slice(name.span.end)) || mentionedIn(text).size !== 1) return undefined;
  return name.employer;
}
