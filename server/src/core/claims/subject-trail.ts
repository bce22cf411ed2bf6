import type { EvidenceSubject } from '../model/evidence.ts';
import { firstEndingAfter, overlapping } from '../text/sorted-spans.ts';
import type { Span } from '../text/span.ts';
import type { Reading, ReadPassage } from './reading.ts';
import { rowOf } from './row-of.ts';
import type { SubjectMention } from './subjects.ts';
import { english } from './words/english.ts';

/**
 * The subject that a place in a sentence is about: tied to it by a preposition (`6 at Corvane`), else named in the sentence
 * before it, else the passage's opening, else the nearest earlier sentence, else later in the sentence (of a
 * list, where that ends it), else inherited from the enclosing list item, the row or the heading.
 *
 * @param end Where what stands there ends.
 */
export function subjectAt(read: ReadPassage, sentence: Span, offset: number, reading: Reading, end = offset): EvidenceSubject | undefined {
  return toldSubject(read, sentence, offset, end) ?? laterSubject(read, { start: offset, end: sentence.end }) ?? inheritedSubject(read, reading);
}

/** The subject that the text tells before it comes to the place, or ties to it. */
function toldSubject(read: ReadPassage, sentence: Span, offset: number, end: number): EvidenceSubject | undefined {
  return (
    tiedSubject(read, { start: end, end: sentence.end }) ??
    inSentence(read, { start: sentence.start, end: offset }) ??
    openingSubject(read) ??
    earlierSubject(read, sentence.start)
  );
}

/** Whether a place in a sentence has the subject only because it is named later, at another number perhaps: then it is a guess. */
export function isGuessed(read: ReadPassage, sentence: Span, offset: number, end = offset): boolean {
  return toldSubject(read, sentence, offset, end) === undefined && laterSubject(read, { start: offset, end: sentence.end }) !== undefined;
}

const { tie, prepositionAtEnd } = english.tiedSubject;

function tiedSubject({ passage, subjects }: ReadPassage, part: Span): EvidenceSubject | undefined {
  const { text } = passage.rendered;
  return overlapping(subjects, spanOf, part).find(({ span }) => span.start > part.start && span.start < part.start + 60 && tie.test(text.slice(part.start, span.start)))?.subject;
}

const spanOf = (mention: SubjectMention): Span => mention.span;

function inSentence({ subjects }: ReadPassage, part: Span): EvidenceSubject | undefined {
  return last(overlapping(subjects, spanOf, part).filter(({ span }) => span.start >= part.start && span.end <= part.end))?.subject;
}

/** The last mention; a project's name beats a heading's, which is often an everyday word. */
function last(mentions: readonly SubjectMention[]): SubjectMention | undefined {
  return mentions.findLast((mention) => mention.subject.origin !== 'heading') ?? mentions.at(-1);
}

/** In `64 checks, 860 tests in harbor, 7 adapters` harbor has the tests alone; where it ends the list, it may have all. */
function laterSubject(read: ReadPassage, rest: Span): EvidenceSubject | undefined {
  const found = overlapping(read.subjects, spanOf, rest).find(({ span }) => span.start >= rest.start && span.end <= rest.end);
  if (!found) return undefined;
  const { text } = read.passage.rendered;
  const between = text.slice(rest.start, found.span.start);
  const isInPart = between.includes(',') && prepositionAtEnd.test(between);
  return isInPart && /[,;]\s/u.test(text.slice(found.span.end, rest.end)) ? undefined : found.subject;
}

function openingSubject({ passage, subjects }: ReadPassage): EvidenceSubject | undefined {
  const [first] = subjects;
  return passage.lead && first && first.span.start < passage.lead.rest ? first.subject : undefined;
}

function earlierSubject({ subjects }: ReadPassage, offset: number): EvidenceSubject | undefined {
  const next = firstEndingAfter(subjects, spanOf, offset);
  return last(subjects.slice(Math.max(0, next - 3), next))?.subject;
}

function inheritedSubject({ passage }: ReadPassage, reading: Reading): EvidenceSubject | undefined {
  const { item, cell } = passage;
  const { passages, dossier } = reading;
  const parent = item?.parent === undefined ? undefined : passages[item.parent];
  if (parent && parent.passage.index < passage.index) {
    return openingSubject(parent) ?? last(parent.subjects)?.subject ?? inheritedSubject(parent, reading);
  }
  if (cell) return rowSubject(passages[passage.index]!, reading);
  if (item) return undefined;
  const heading = dossier.document.sections[passage.section]?.heading;
  return heading ? passages[heading.index]?.subjects[0]?.subject : undefined;
}

/** The one subject that the other cells of the row name. */
function rowSubject(cell: ReadPassage, reading: Reading): EvidenceSubject | undefined {
  const found = new Set(otherCells(cell, reading).flatMap((other) => other.subjects.map((mention) => mention.subject)));
  return found.size === 1 ? [...found][0] : undefined;
}

/** The other cells of a cell's row; none for a passage that is no cell. */
export function otherCells({ passage: { index } }: ReadPassage, { passages }: Reading): ReadPassage[] {
  return rowOf(index, passages).filter((at) => at !== index).map((at) => passages[at]!);
}
