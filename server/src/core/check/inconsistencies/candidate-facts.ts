import { contentWords } from '../../claims/content-words.ts';
import { factOf } from '../../memo/facts.ts';
import type { Passage } from '../../model/document.ts';
import type { PlacedHome } from '../../model/companions.ts';
import type { Dossier } from '../../model/dossier.ts';
import { words } from '../../templates/headings.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { Span } from '../../text/span.ts';
import type { Location } from '../../text/position.ts';
import { lineOf, locate } from '../place.ts';
import { areOtherHomes, homesInText, sentenceFinder, type FoundHome } from './homes.ts';
import type { DossierContext, Report } from '../rule.ts';
import { fileName } from '../wording.ts';
import { englishCandidateCues as cues } from '../words/candidate-cues.ts';

interface Said {
  readonly text: string;
  readonly rendered: Span;
}

interface Post extends Said {
  readonly employer: string;
  readonly ranks: readonly string[];
  readonly trade: string;
}

/** Two homes, or two posts with one employer, that the candidate has today. */
export function candidateReports({ dossier, companions }: DossierContext): Report[] {
  const passages = ownPassages(dossier);
  const homes = inPlaces(passages, homesIn);
  const own = firstDisagreement(homes, areOtherHomes, 'The candidate lives in', dossier);
  return [
    ...(own.length > 0 ? own : homeElsewhere(homes, companions)),
    ...firstDisagreement(inPlaces(passages, postsIn), otherPost, 'The candidate is', dossier),
  ];
}

/** Where the dossier says first that the candidate lives. */
export function homeOf(dossier: Dossier): PlacedHome | undefined {
  const [home] = inPlaces(ownPassages(dossier), homesIn);
  return home && { text: home.text, put: home.put, location: locate(dossier.document, toSource(home.passage.rendered, home.rendered)) };
}

/**
 * The documents of one application contradict each other. Of other dossiers most have to say otherwise, and as people move between
 * applications, it is but information; the many that agree with each other stay silent.
 */
function homeElsewhere([own]: readonly Placed<FoundHome>[], { homes, sameApplication }: DossierContext['companions']): Report[] {
  if (!own) return [];
  const near = sameApplication.flatMap(({ home }) => (home && areOtherHomes(own, home) ? [home] : []))[0];
  if (near) return [homeReport(own, near.text, near.location, '')];
  const others = homes.filter((other) => areOtherHomes(own, other));
  const [other] = others;
  if (!other || 2 * others.length <= homes.length) return [];
  const more = others.length > 1 ? ` (and ${others.length - 1} more)` : '';
  return [{ ...homeReport(own, other.text, startOf(other.uri), more), severity: 'information' }];
}

function homeReport({ passage, rendered, text }: Placed<FoundHome>, there: string, location: Location, more: string): Report {
  return {
    span: toSource(passage.rendered, rendered),
    message: `The candidate lives in ${text} here and in ${there} in ${fileName(location.uri)}${more}.`,
    related: [{ location, message: `There: ${there}` }],
  };
}

function startOf(uri: string): Location {
  const start = { line: 0, character: 0 };
  return { uri, span: { start: 0, end: 0 }, range: { start, end: start } };
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

export const homesIn = factOf(readHomes);

function readHomes(passage: Passage): readonly FoundHome[] {
  const { text } = passage.rendered;
  const { lead } = passage;
  if (lead && cues.homeLabels.has(words(lead.text))) {
    const name = /^\p{Lu}[\p{L}'’-]*(?:(?:, | )\p{Lu}[\p{L}'’-]*)*/u.exec(text.slice(lead.rest))?.[0];
    return name === undefined || cues.moving.test(text.slice(lead.rest)) ? [] : [{ text: name, put: 'field', rendered: { start: lead.rest, end: lead.rest + name.length } }];
  }
  return homesInText(text);
}

export const postsIn = factOf(readPosts);

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
