import { textMemo } from '../memo/text-memo.ts';
import { weakMemo } from '../memo/weak-memo.ts';
import type { SectionTemplate, Template } from '../model/template.ts';

export interface HeadingMatch {
  readonly section: SectionTemplate;
  /** The heading is one of the template's own names, but for case, punctuation, numbering and a parenthesis at the end. */
  readonly exact: boolean;
  /** Words of the name that matched: a single one is too common to recognise a kind of document by. */
  readonly words: number;
}

const numbering = /^\s*(?:(?:section|part|block|step)\s+)?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[A-Za-z][.)]|[ivxIVX]{1,4}[.)])\s+/i;
const letterDash = /^\s*[A-H]\s*[—–:-]\s+/;
const trailingParenthesis = /(?<!\s)\s*[([][^()[\]]*[)\]]\s*$/;
/** `## Gaps {#gaps}`: an anchor of Pandoc's and kramdown's. */
const anchor = /(?<!\s)\s*\{:?\s?[#.][^{}]*\}\s*$/;
/** Nobody names a section in more characters; longer ones are cut before any pattern sees them. */
const longestHeading = 200;
const notWord = /[^\p{L}\p{N}]+/gu;

/** `A. Ovens`, `2. Ovens`: one of several. */
export function isNumbered(title: string): boolean {
  return numbering.test(title) || letterDash.test(title);
}

/** A heading as it is compared: lower case, words only, without numbering and parentheses at the end. */
export const normaliseHeading: (title: string) => string = textMemo(normalise);

function normalise(title: string): string {
  let text = spelledOut(title.slice(0, longestHeading).trim()).replace(anchor, '');
  for (let i = 0; i < 3 && trailingParenthesis.test(text); i++) text = text.replace(trailingParenthesis, '');
  const bare = words(text.replace(letterDash, '').replace(numbering, ''));
  return bare === '' ? words(title) : bare;
}

const contractions: readonly (readonly [pattern: RegExp, full: string])[] = [
  [/\bwon['’]t\b/gi, 'will not'], [/\bcan['’]t\b/gi, 'cannot'], [/n['’]t\b/gi, ' not'], [/['’]ll\b/gi, ' will'], [/['’]ve\b/gi, ' have'], [/['’]m\b/gi, ' am'], [/['’]re\b/gi, ' are'],
  // Behind other words it is mostly a possessive.
  [/\b(what|who|where|how|why|it|that|here)['’]s\b/gi, '$1 is'],
];

/** `Questions they'll ask`, `What I don't have`: as one writes who does not speak. */
function spelledOut(title: string): string {
  return /['’]/.test(title) ? contractions.reduce((text, [pattern, full]) => text.replace(pattern, full), title) : title;
}

/** Lower case, words only. */
export const words: (text: string) => string = textMemo(wordsOf);

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/['’]/g, '').replace(/&/g, ' and ').replace(notWord, ' ').trim();
}

/** As file names and ids are made of what people read: `calder-vale-water`. */
export function slugOf(text: string): string {
  return words(text).replaceAll(' ', '-');
}

interface Names {
  readonly exact: ReadonlyMap<string, SectionTemplate>;
  /** Names with the company in them: the words before and after it. */
  readonly withCompany: readonly { readonly before: string; readonly after: string; readonly section: SectionTemplate }[];
  readonly other: SectionTemplate | undefined;
}

const known = new WeakMap<Template, Names>();

function namesOf(template: Template): Names {
  const cached = known.get(template);
  if (cached) return cached;
  const exact = new Map<string, SectionTemplate>();
  const withCompany: { before: string; after: string; section: SectionTemplate }[] = [];
  for (const section of template.sections) {
    for (const name of [section.title, ...section.aliases]) {
      const [before, after] = name.split('{company}');
      if (after !== undefined) withCompany.push({ before: words(spelledOut(before!)), after: words(spelledOut(after)), section });
      else if (name !== '*' && !exact.has(normaliseHeading(name))) exact.set(normaliseHeading(name), section);
    }
  }
  const names = { exact, withCompany, other: template.sections.find((section) => section.aliases.includes('*')) };
  known.set(template, names);
  return names;
}

/** The template's section that takes any heading, if it has one. */
export function otherSection(template: Template): SectionTemplate | undefined {
  return namesOf(template).other;
}

/** The section that a heading opens. A miss is better than a misreading: what follows the name must be set off from it. */
export function matchHeading(title: string, template: Template, company: string | undefined): HeadingMatch | undefined {
  let matcher = matchers.get(template);
  if (!matcher) matchers.set(template, matcher = { unnamed: matcherFor(template, undefined), company, named: matcherFor(template, company) });
  // A heading without the company's first word means the same in every dossier.
  const names = company !== undefined && normaliseHeading(title).includes(firstWord(words(company)));
  if (names && matcher.company !== company) Object.assign(matcher, { company, named: matcherFor(template, company) });
  return (names ? matcher.named : matcher.unnamed)(title) ?? undefined;
}

type Matcher = (title: string) => HeadingMatch | null;

function matcherFor(template: Template, company: string | undefined): Matcher {
  return textMemo((title) => matchOf(title, template, company) ?? null);
}

/** For headings that do not name the company, and for those that name the one that was asked about last. */
const matchers = new WeakMap<Template, { readonly unnamed: Matcher; company: string | undefined; named: Matcher }>();

function matchOf(title: string, template: Template, company: string | undefined): HeadingMatch | undefined {
  const names = namesOf(template);
  const normal = normaliseHeading(title);
  const cut = title.slice(0, longestHeading).replace(anchor, '');
  if (normal === '') return undefined;
  const section = names.exact.get(normal);
  if (section) return { section, exact: true, words: normal.split(' ').length };
  return matchCompanyName(cut, normal, names, company) ?? matchQualified(cut, normal, names, company);
}

/**
 * The section that a heading of the author's own is about, by the keywords in it: `Openings for the letter`. Undefined where it speaks
 * of none, or of several. A heading so read is no sure sign of anything: it must not be taken for a section that another heading names.
 */
export function matchKeywords(title: string, template: Template): SectionTemplate | undefined {
  return keywordMatcher(template)(title) ?? undefined;
}

const keywordMatcher = weakMemo(({ sections }: Template): ((title: string) => SectionTemplate | null) => {
  const spoken = sections.map((section) => ({ section, keywords: (section.keywords ?? []).map((keyword) => ` ${words(spelledOut(keyword))} `) }));
  return textMemo((title) => {
    const normal = ` ${normaliseHeading(title)} `;
    const [first, second] = spoken.filter(({ keywords }) => keywords.some((keyword) => normal.includes(keyword)));
    return first && !second ? first.section : null;
  });
});

/** By its name or by a keyword. */
export function speaksOfSection(title: string, template: Template, company: string | undefined): boolean {
  return matchHeading(title, template, company) !== undefined || matchKeywords(title, template) !== undefined;
}

/** `The role I had`, `My post`, and not `The post, as I understand it`. */
export function speaksOfOneself(title: string): boolean {
  return /(?<!\bas )\b(?:i|my|me)\b/u.test(normaliseHeading(title));
}

/** A second name beside the first: `Gap Analysis & Mitigation`. */
const addition = /\s*(?:[&+/]|\band\b)\s*/i;
const qualifier = /\s*(?:[:;|→,]|[—–]|\s-{1,2}\s|\bfor\b|\bat\b|\bbefore\b|\bto (?:me|myself)\b|\b(?:as )?i (?=\p{L})|\bin (?:short|brief|(?:an?|one|two|three|\d{1,2}) \p{L}+)\b|\b(?:in|on) (?:the|my) (?:cv|r[eé]sum[eé])(?!\p{L}))\s*/giu;

/**
 * `Gap Analysis — Backend track`, `Gaps, honestly`, `Profile in short`, `What to stress in the CV`, `Honest Gap Analysis`,
 * `Cover Letter Hooks for Acme`, `Checklist before sending`, `Interview questions I expect`, `Acme Role Summary`.
 */
function matchQualified(title: string, normal: string, names: Names, company: string | undefined): HeadingMatch | undefined {
  const bare = title.replace(letterDash, '').replace(numbering, '');
  const candidates = [...bare.matchAll(qualifier)].filter(({ index }) => index > 0).map(({ index }) => normaliseHeading(bare.slice(0, index)));
  const added = addition.exec(bare);
  const first = added && added.index > 0 ? normaliseHeading(bare.slice(0, added.index)) : '';
  if (first.includes(' ')) candidates.push(first);
  const behind = normal.slice(normal.indexOf(' ') + 1);
  if (behind.includes(' ')) candidates.push(behind);
  const name = company === undefined ? '' : words(company);
  if (name !== '' && normal.startsWith(`${name} `)) candidates.push(normal.slice(name.length + 1));
  if (name !== '' && normal.endsWith(` ${name}`)) candidates.push(normal.slice(0, -name.length - 1));
  for (const candidate of candidates) {
    const section = names.exact.get(candidate);
    if (section) return { section, exact: false, words: candidate.split(' ').length };
  }
  return undefined;
}

/** `Why {company}`: the company of the title, or any name of one to three capitalised words. */
function matchCompanyName(title: string, normal: string, names: Names, company: string | undefined): HeadingMatch | undefined {
  for (const { before, after, section } of names.withCompany) {
    const rest = between(normal, before, after);
    if (rest === undefined) continue;
    const known = company !== undefined && (rest === words(company) || firstWord(rest) === firstWord(words(company)));
    if (known) return { section, exact: false, words: normal.split(' ').length };
    if (isName(title, rest)) return { section, exact: false, words: 1 };
  }
  return undefined;
}

function between(text: string, before: string, after: string): string | undefined {
  const start = before === '' ? '' : `${before} `;
  const end = after === '' ? '' : ` ${after}`;
  if (!text.startsWith(start) || !text.endsWith(end) || text.length <= start.length + end.length) return undefined;
  return text.slice(start.length, text.length - end.length);
}

const noName = new Set([
  'i', 'me', 'us', 'we', 'you', 'they', 'it', 'he', 'she', 'this', 'that', 'these', 'those', 'the', 'a', 'an', 'my', 'our', 'your', 'their', 'not', 'now',
  'no', 'yes', 'is', 'are', 'was', 'do', 'does', 'did', 'am', 'be', 'to', 'so', 'and', 'or', 'but', 'how', 'what', 'who', 'when', 'where', 'hire', 'should', 'would',
  'can', 'will', 'leave', 'leaving', 'left', 'change', 'bother', 'care',
]);

/** One to three words, each capitalised in the heading as written, none of which is an everyday word. */
function isName(title: string, rest: string): boolean {
  const joined = (word: string) => word === 'and' || word === '&';
  const parts = rest.split(' ').filter((word, i) => i === 0 || !joined(word));
  if (parts.length > 3 || parts.some((part) => noName.has(part))) return false;
  const written = title.replace(trailingParenthesis, '').split(/\s+/).filter((word) => !joined(word)).slice(-parts.length);
  return written.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word) || /\p{Lu}/u.test(word.slice(1)));
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0]!;
}
