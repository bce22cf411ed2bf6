import { contentWords } from '../../claims/content-words.ts';
import { factOf } from '../../memo/facts.ts';
import type { Passage } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import { words } from '../../templates/headings.ts';
import { splitSentences } from '../../parse/sentences.ts';
import { toSource } from '../../text/rendered-text.ts';
import { overlapping } from '../../text/sorted-spans.ts';
import type { Span } from '../../text/span.ts';
import { lineOf, locate } from '../place.ts';
import { isCountry } from './countries.ts';
import type { DossierContext, Report } from '../rule.ts';
import { englishCandidateCues as cues } from '../words/candidate-cues.ts';

interface Said {
  readonly text: string;
  readonly rendered: Span;
}

interface Home extends Said {
  /** `based`, `live`, or that it stands in a field. */
  readonly put: string;
  /** From the smallest place to the largest, lower case. */
  readonly parts: readonly string[];
}

interface Post extends Said {
  readonly employer: string;
  readonly ranks: readonly string[];
  readonly trade: string;
}

/** Two homes, or two posts with one employer, that the candidate has today. */
export function candidateReports({ dossier }: DossierContext): Report[] {
  const passages = ownPassages(dossier);
  return [
    ...firstDisagreement(inPlaces(passages, homesIn), otherHome, 'The candidate lives in', dossier),
    ...firstDisagreement(inPlaces(passages, postsIn), otherPost, 'The candidate is', dossier),
  ];
}

/** Questions, headings and quotations are not the candidate speaking. */
function ownPassages({ sections }: Dossier): Passage[] {
  return sections.filter(({ template }) => template?.owner !== 'posting')
    .flatMap(({ section }) => section.passages.filter(({ quoted }) => !quoted));
}

type Placed<T> = T & { readonly passage: Passage };

function inPlaces<T extends Said>(passages: readonly Passage[], saidIn: (passage: Passage) => readonly T[]): Placed<T>[] {
  const found: Placed<T>[] = [];
  for (const passage of passages) for (const one of saidIn(passage)) found.push({ ...one, passage });
  return found;
}

function firstDisagreement<T extends Said>(said: readonly Placed<T>[], differ: (a: T, b: T) => boolean, opening: string, { document }: Dossier): Report[] {
  const [first, ...others] = said;
  const other = first && others.find((one) => differ(first, one));
  if (!first || !other) return [];
  const [span, there] = [toSource(other.passage.rendered, other.rendered), toSource(first.passage.rendered, first.rendered)];
  return [{
    span,
    message: `${opening} ${other.text} here and ${first.text} in line ${lineOf(document, there.start)}.`,
    related: [{ location: locate(document, there), message: `Here: ${first.text}` }],
    fixes: [{ title: `Replace "${other.text}" by "${first.text}"`, edits: [{ span, newText: first.text }], safe: false, preferred: true }],
  }];
}

const homesIn = factOf(readHomes);

function readHomes(passage: Passage): readonly Home[] {
  const { text } = passage.rendered;
  const { lead } = passage;
  if (lead && cues.homeLabels.has(words(lead.text))) {
    const name = /^\p{Lu}[\p{L}'’-]*(?:(?:, | )\p{Lu}[\p{L}'’-]*)*/u.exec(text.slice(lead.rest))?.[0];
    return name === undefined || cues.moving.test(text.slice(lead.rest)) ? [] : [homeOf('field', name, lead.rest)];
  }
  const sentenceAt = sentenceFinder(text);
  return [...text.matchAll(cues.home)].flatMap((found) => {
    const [all, verb, name] = found as unknown as [string, string, string];
    return cues.moving.test(sentenceAt(found.index)) ? [] : [homeOf(verb.replace(/s$/u, ''), name, found.index + all.length - name.length)];
  });
}

function homeOf(put: string, name: string, start: number): Home {
  return { text: name, rendered: { start, end: start + name.length }, put, parts: name.split(',').map((part) => words(part)).filter((part) => part !== '') };
}

/**
 * Places of different sizes may hold each other (`Porto`, `Portugal`), and no list of places stands here: two names alone are
 * two homes only where they are put in the same words and neither is a country; with a region behind them they can be told apart.
 */
function otherHome(a: Home, b: Home): boolean {
  if (a.parts.length === 0 || b.parts.length === 0) return false;
  const [first, second] = [a.parts[0]!, b.parts[0]!];
  if (first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `)) return false;
  if (a.parts.length > 1 && b.parts.length > 1) return !a.parts.includes(second) && !b.parts.includes(first);
  if (a.parts.includes(second) || b.parts.includes(first)) return false;
  return a.parts.length === b.parts.length && a.put === b.put && !isRegion(first) && !isRegion(second);
}

function isRegion(place: string): boolean {
  return isCountry(place) || place.length < 4 || /\b(?:area|county|region|valley|coast|state|province|greater|island|islands)\b/u.test(place);
}

const postsIn = factOf(readPosts);

function readPosts(passage: Passage): readonly Post[] {
  const { text } = passage.rendered;
  const sentenceAt = sentenceFinder(text);
  return [...text.matchAll(cues.post)].flatMap((found) => {
    const [all, title, employer] = found as unknown as [string, string, string];
    if (cues.moving.test(sentenceAt(found.index))) return [];
    const parts = title.trim().split(' ');
    const ranks = parts.map((part) => part.toLowerCase()).filter((part) => cues.ranks.has(part));
    const trade = contentWords(parts.filter((part) => !cues.ranks.has(part.toLowerCase())).join(' ')).join(' ');
    const start = found.index + all.indexOf(title);
    return [{ text: title.trim(), rendered: { start, end: start + title.trimEnd().length }, employer: employer.replace(/[.’'].*$/u, ''), ranks, trade }];
  });
}

/** The same trade at two ranks; other words for one's work may be true together. */
function otherPost(a: Post, b: Post): boolean {
  return a.employer === b.employer && a.trade !== '' && a.trade === b.trade && a.ranks.length > 0 && b.ranks.length > 0 && !a.ranks.some((rank) => b.ranks.includes(rank));
}

/** A very long sentence is told by what stands near. */
const longestSentence = 400;

function sentenceFinder(text: string): (at: number) => string {
  let sentences: readonly Span[] | undefined;
  return (at) => {
    sentences ??= splitSentences(text);
    const [{ start, end } = { start: 0, end: text.length }] = overlapping(sentences, (one) => one, { start: at, end: at + 1 });
    return text.slice(Math.max(start, at - longestSentence), Math.min(end, at + longestSentence));
  };
}
