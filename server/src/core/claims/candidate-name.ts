import type { Dossier } from '../model/dossier.ts';
import type { Span } from '../text/span.ts';
import { literally } from '../text/pattern.ts';
import { english } from './words/english.ts';

const { opening, inFirstSentence, pronouns, labelled, pronounBehind } = english.candidateName;

/** Finds where a text names the candidate, for drafts that speak of them in the third person. */
export type CandidateMatcher = (text: string) => readonly Span[];

const profiles = new Set(['lead-profile', 'tailored-pitch', 'one-liner', 'pitch', 'cover-letter']);

/** Only where the name is known do `she` and `he` mean the candidate too. */
export function candidateMatcher(name: string | undefined): CandidateMatcher {
  if (name === undefined) return () => [];
  const parts = name.split(/\s+/u).filter((part) => part.length > 2);
  const names = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${parts.map(literally).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  return (text) =>
    [...text.matchAll(names), ...text.matchAll(pronouns)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The name is read from a label above the first sections, or from the opening of a profile or pitch ("Ann Example is a nurse with …"). */
export function candidateName({ document, sections, company }: Dossier): string | undefined {
  for (const passage of document.passages.slice(0, 6)) {
    const name = nameAtLabel(passage.rendered.text);
    if (name !== undefined) return name;
  }
  const title = document.title?.rendered.text ?? '';
  for (const { section, template } of sections) {
    if (!template || !profiles.has(template.id)) continue;
    for (const passage of section.passages) {
      if (passage.kind !== 'paragraph') continue;
      const name = nameAtOpening(passage.rendered.text);
      const first = name?.split(' ')[0];
      // A letter opens with its reader as often: the one in the title.
      if (name !== undefined && !(template.id === 'cover-letter' ? `${title} ${company ?? ''}` : (company ?? '')).includes(first!)) return name;
    }
  }
  return undefined;
}

/** What a text would tell of the candidate's name, wherever it stands. */
export function namesToldIn(text: string): string {
  return `${nameAtLabel(text) ?? ''}|${nameAtOpening(text) ?? ''}`;
}

function nameAtLabel(text: string): string | undefined {
  return labelled.exec(text)?.[1];
}

function nameAtOpening(text: string): string | undefined {
  const name = opening.exec(text)?.[1];
  if (name !== undefined) return name;
  const behind = inFirstSentence.exec(text);
  return behind && pronounBehind.test(text.slice(behind[0].length)) ? behind[1] : undefined;
}
