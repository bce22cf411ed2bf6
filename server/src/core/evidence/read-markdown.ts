import type { EvidenceFile, EvidenceStatus, EvidenceSubject } from '../model/evidence.ts';
import type { Lead, MarkdownDocument, Passage, Section } from '../model/document.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { splitSentences } from '../parse/sentences.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Span } from '../text/span.ts';
import { contains, shift } from '../text/span.ts';
import { readAnnotations, readStatus, splitList } from './annotations.ts';
import type { Annotations, LinkInText } from './annotations.ts';
import { composeText, passageText, trimSpan } from './composed-text.ts';
import type { ComposedText } from './composed-text.ts';
import { finishItems, locate } from './draft.ts';
import type { DraftItem, FilePlaces } from './draft.ts';
import { behindOpening, hasNumbers, openingOf } from './openings.ts';
import { composeRow } from './read-table.ts';
import { setLines } from './set-lines.ts';
import { looksLikeName, subjectRegister } from './subjects.ts';
import type { SubjectRegister } from './subjects.ts';
import { isEnumeratingLabel, isGeneralLabel } from './words/general-labels.ts';

/** What holds for everything under a heading, unless a bullet says otherwise. */
interface Heading {
  readonly subject: EvidenceSubject | undefined;
  readonly texts: readonly string[];
  readonly status: EvidenceStatus | undefined;
  readonly asOf: string | undefined;
  readonly confidential: boolean;
}

interface Reading {
  readonly document: MarkdownDocument;
  readonly places: FilePlaces;
  readonly subjects: SubjectRegister;
  readonly drafts: DraftItem[];
  readonly headings: readonly Heading[];
  /** What the bullets nested under a passage are about, by the passage's index. */
  readonly subjectBelow: Map<number, EvidenceSubject | undefined>;
  /** What bullets open with that name what is nested under them, by the passage's index. */
  readonly openings: Map<number, ComposedText>;
  /** Passages under which other items are nested. */
  readonly parents: ReadonlySet<number>;
  /** What a line of its own in bold says, which holds until the next heading or such line. */
  boldLine: { readonly section: number; readonly heading: Heading } | undefined;
}

/** Reads the Markdown people already have: headings, bullets, tables and sentences. Total: whatever the text, it returns. */
export function readMarkdownEvidence(uri: string, text: string): EvidenceFile {
  const document = parseDocument(uri, text);
  const places = { uri, lines: document.lines };
  const subjects = subjectRegister();
  const reading: Reading = {
    document, places, subjects, drafts: [], headings: readHeadings(document, subjects, places), subjectBelow: new Map(),
    openings: new Map(),
    parents: new Set(document.passages.flatMap((passage) => passage.item?.parent ?? [])), boldLine: undefined,
  };
  const rowsDone = new Set<string>();
  for (const passage of document.passages) {
    if (passage.quoted || passage.kind === 'heading') continue;
    if (passage.cell === undefined) readPassage(passage, reading);
    else if (passage.cell.row >= 0) {
      const row = `${passage.cell.table}:${passage.cell.row}`;
      if (!rowsDone.has(row)) readRow(passage, reading);
      rowsDone.add(row);
    }
  }
  const { items, problems } = finishItems(reading.drafts, places);
  return { uri, text, syntax: 'markdown', subjects: subjects.all(), items, problems, readable: true };
}

/**
 * One entry per section. The file's title is no subject, nor is a general label (`Results`): what stands under it is about
 * the heading above. A heading that is a status (`Planned`) or ends in one holds for all that stands under it.
 */
function readHeadings(document: MarkdownDocument, subjects: SubjectRegister, places: FilePlaces): Heading[] {
  const headings: Heading[] = [];
  const titles = document.sections.filter((section) => section.depth === 1);
  for (const section of document.sections) {
    const above = section.parent === undefined ? undefined : headings[section.parent];
    headings.push(readHeading(section, above, isTitle(section, titles), subjects, places));
  }
  return headings;
}

/** A single level-1 heading names the file; of several, the first does if nothing stands directly under it. */
function isTitle(section: Section, titles: readonly Section[]): boolean {
  if (section.depth !== 1 || titles[0] !== section) return false;
  return titles.length === 1 || !section.passages.some((passage) => passage.item !== undefined || passage.cell !== undefined);
}

function readHeading(
  section: Section, above: Heading | undefined, title: boolean, subjects: SubjectRegister, places: FilePlaces,
): Heading {
  const outer: Heading = above ?? { subject: undefined, texts: [], status: undefined, asOf: undefined, confidential: false };
  return section.heading === undefined || title ? outer : headingOf(section.title, section.heading.span, outer, subjects, places);
}

function headingOf(written: string, span: Span, outer: Heading, subjects: SubjectRegister, places: FilePlaces): Heading {
  const annotations = readAnnotations(written, []);
  const name = keptText(written, annotations).replace(/\s*:$/, '');
  const status = readStatus(name) ?? annotations.status;
  const naming = name !== '' && readStatus(name) === undefined && !isGeneralLabel(name);
  return {
    subject: naming ? subjects.get(name, 'heading', locate(places, span)) : outer.subject,
    texts: name === '' ? outer.texts : [...outer.texts, name],
    status: status ?? outer.status, asOf: annotations.asOf ?? outer.asOf,
    confidential: annotations.confidential || outer.confidential,
  };
}

function keptText(text: string, annotations: Annotations): string {
  return annotations.kept.map((span) => text.slice(span.start, span.end)).join('').trim();
}

function readPassage(passage: Passage, reading: Reading): void {
  const { text } = passage.rendered;
  if (isStruck(passage)) return;
  if (isBoldLine(passage, reading)) {
    const outer = reading.headings[passage.section]!;
    reading.boldLine = { section: passage.section, heading: headingOf(text.trim(), passage.span, outer, reading.subjects, reading.places) };
    if (!hasNumbers(text)) return;
  }
  const around = subjectAround(passage, reading);
  const lead = passage.item?.continuation === true ? undefined : passage.lead;
  const named = lead !== undefined && isName(lead) ? reading.subjects.get(lead.text, 'lead', locate(reading.places, passage.span)) : undefined;
  const subject = named ?? (isWholeName(passage, reading) ? reading.subjects.get(text.trim(), 'lead', locate(reading.places, passage.span)) : around);
  if (passage.item !== undefined && !passage.item.continuation) reading.subjectBelow.set(passage.index, subject);
  const isLeadAlone = lead === undefined || text.slice(lead.rest).trim() === '';
  const opening = reading.parents.has(passage.index) && isLeadAlone ? openingOf(passage) : undefined;
  if (opening !== undefined) reading.openings.set(passage.index, opening);
  const label = lead !== undefined && lead.style !== 'plain' && named === undefined && isGeneralLabel(lead.text) && !opensWithValue(text.slice(lead.rest));
  if (reading.parents.has(passage.index) && (label || named !== undefined || subject !== around || /:\s*$/.test(text))) {
    // An opening with nothing to say of its own: `- **harbor**:` above nested bullets.
    if (isLeadAlone && !hasNumbers(text)) return;
  }
  const full = passageText(passage);
  const links = linksIn(passage);
  let firstLink = 0;
  let about = subject;
  for (const part of partsOf(passage, lead, label, reading.document.text)) {
    if (opensAnew(passage, part)) about = around;
    while (firstLink < links.length && links[firstLink]!.span.end <= part.start) firstLink++;
    const own = linksWithin(links, firstLink, part);
    addItem(full, part, { passage, subject: about, links: own, lead: named === undefined ? 0 : lead!.rest }, reading);
  }
}

/** A later line with a bold opening of its own is not about what the first one names. */
function opensAnew(passage: Passage, part: Span): boolean {
  return part.start > 0 && passage.marks.some(({ kind, span }) => kind === 'strong' && span.start === part.start);
}

/** `**Broken links:** 1,270 when I came`: a number that counts nothing of its own is of what the label says. */
function opensWithValue(rest: string): boolean {
  const [first] = findQuantities(rest.slice(0, 120));
  return first !== undefined && first.reason === undefined && first.span.start < 4 && (first.kind !== 'count' || first.unit === '');
}

/** A bullet is one item; a list behind a general label is one item a part; a paragraph one a sentence or line. */
function partsOf(passage: Passage, lead: Lead | undefined, label: boolean, source: string): readonly Span[] {
  const { text } = passage.rendered;
  const from = label ? lead!.rest : 0;
  const rest = text.slice(from);
  const sentences = splitSentences(rest).map((sentence) => shift(sentence, from));
  if (label && isEnumeratingLabel(lead!.text) && sentences.length <= 1) {
    return splitList(text, { start: from, end: text.length }).map((part) => withoutJoiner(text, trimSpan(text, part)));
  }
  const bullet = passage.item !== undefined && !passage.item.continuation;
  if (bullet) return [trimSpan(text, { start: from, end: text.length })];
  const lines = setLines(passage, source).filter((line) => line.end > from).map((line) => ({ start: Math.max(from, line.start), end: line.end }));
  return lines.length === 1 ? sentences
    : lines.flatMap((line) => splitSentences(text.slice(line.start, line.end)).map((sentence) => shift(sentence, line.start)));
}

function withoutJoiner(text: string, part: Span): Span {
  const joiner = /^(?:and|plus)\s+/i.exec(text.slice(part.start, part.start + 8));
  const end = /\.\s*$/.test(text.slice(Math.max(part.start, part.end - 2), part.end)) ? part.end - 1 : part.end;
  return { start: part.start + (joiner?.[0].length ?? 0), end };
}

function subjectAround(passage: Passage, reading: Reading): EvidenceSubject | undefined {
  const parent = passage.item?.parent;
  if (parent !== undefined && reading.subjectBelow.has(parent)) return reading.subjectBelow.get(parent);
  if (passage.item?.continuation === true) {
    const opener = reading.drafts.at(-1);
    if (opener !== undefined && contains(passage.item.span, opener.span)) return opener.subject;
  }
  return headingAbove(passage, reading).subject;
}

function headingAbove({ section }: Passage, { boldLine, headings }: Reading): Heading {
  return boldLine?.section === section ? boldLine.heading : headings[section]!;
}

/** A bold, code or linked opening that names something: no quantity, no general label, no sentence. */
function isName(lead: Lead): boolean {
  return lead.style !== 'plain' && looksLikeName(lead.text) && !isGeneralLabel(lead.text) && readStatus(lead.text) === undefined;
}

/** `- **harbor**` above nested bullets. */
function isWholeName(passage: Passage, reading: Reading): boolean {
  return reading.parents.has(passage.index) && isAllMarked(passage, ['strong', 'code']) && looksLikeName(passage.rendered.text)
    && !isGeneralLabel(passage.rendered.text);
}

/** A paragraph that is one bold name, or bold above a list or a table: people use it as a heading. */
function isBoldLine(passage: Passage, { document }: Reading): boolean {
  if (passage.item !== undefined || passage.cell !== undefined || !isAllMarked(passage, ['strong'])) return false;
  const name = passage.rendered.text.trim().replace(/:$/, '');
  if (looksLikeName(name)) return true;
  const next = document.passages[passage.index + 1];
  return (next?.item !== undefined || next?.cell !== undefined) && next.section === passage.section
    && !/[.!?,;]$/.test(name) && name.split(/\s+/).length <= longestBoldHeading;
}

/** In words. */
const longestBoldHeading = 16;

function isStruck(passage: Passage): boolean {
  return isAllMarked(passage, ['delete']);
}

function isAllMarked(passage: Passage, kinds: readonly string[]): boolean {
  const inner = trimSpan(passage.rendered.text, { start: 0, end: passage.rendered.text.replace(/[\s:]+$/, '').length });
  return inner.end > inner.start && passage.marks.some((mark) => kinds.includes(mark.kind) && mark.span.start <= inner.start && inner.end <= mark.span.end + 1 && mark.span.end <= passage.rendered.text.length);
}

function linksIn(passage: Passage): LinkInText[] {
  return passage.marks.filter((mark) => mark.kind === 'link' && mark.url !== undefined).map((mark) => ({ span: mark.span, url: mark.url! }));
}

/** Links from the given one on, as far as the part reaches; offsets in the part. */
function linksWithin(links: readonly LinkInText[], first: number, part: Span): LinkInText[] {
  const own: LinkInText[] = [];
  for (let i = first; i < links.length && links[i]!.span.start < part.end; i++) {
    const link = links[i]!;
    if (contains(part, link.span)) own.push({ span: shift(link.span, -part.start), url: link.url });
  }
  return own;
}

interface Place {
  readonly passage: Passage;
  readonly subject: EvidenceSubject | undefined;
  /** Offsets in the part. */
  readonly links: readonly LinkInText[];
  /** Length of the subject's name and separator at the start of the part. */
  readonly lead: number;
}

function addItem(full: ComposedText, part: Span, { passage, subject, links, lead }: Place, reading: Reading): void {
  const text = full.text.slice(part.start, part.end);
  const annotations = readAnnotations(text, links);
  const own = statementOf(full, part.start, annotations);
  if (!/[\p{L}\p{N}]/u.test(own.text)) return;
  const { parent, continuation } = passage.item ?? {};
  const opening = parent === undefined || continuation === true ? undefined : reading.openings.get(parent);
  const { statement, by } = opening === undefined ? { statement: own, by: 0 } : behindOpening(opening, passage, own);
  const idSpan = annotations.idSpan && full.source(shift(annotations.idSpan, part.start));
  reading.drafts.push({
    ...common(annotations, passage, reading), statement, subject,
    id: annotations.id !== undefined && idSpan !== undefined ? { text: annotations.id, span: idSpan } : undefined,
    span: full.source(part) ?? passage.span, excerpt: withoutId(text, annotations), lead: lead + by,
  });
}

/** The kept parts joined, without white space at either end. */
function statementOf(full: ComposedText, offset: number, annotations: Annotations): ComposedText {
  const pieces = annotations.kept.map((span) => ({ of: full, span: shift(span, offset) }));
  const last = pieces.length - 1;
  return composeText(pieces.map((piece, index) => {
    const trimmed = trimSpan(full.text, piece.span);
    return { of: full, span: { start: index === 0 ? trimmed.start : piece.span.start, end: index === last ? trimmed.end : piece.span.end } };
  }));
}

function withoutId(text: string, annotations: Annotations): string {
  return annotations.idSpan === undefined ? text : text.slice(0, annotations.idSpan.start) + text.slice(annotations.idSpan.end);
}

/** An unticked task is still to do. */
function common(annotations: Annotations, passage: Passage, reading: Reading) {
  const heading = headingAbove(passage, reading);
  return {
    headings: heading.texts, source: annotations.source, asOf: annotations.asOf ?? heading.asOf,
    status: annotations.status ?? (passage.item?.checked === false ? 'planned' : undefined) ?? heading.status ?? 'shipped',
    confidential: annotations.confidential || heading.confidential, better: undefined,
  } as const;
}

function readRow(first: Passage, reading: Reading): void {
  const place = first.cell!;
  const table = reading.document.tables[place.table];
  const row = table?.rows[place.row];
  if (table === undefined || row === undefined) return;
  const composed = composeRow(table.header, row.cells);
  const annotations = readAnnotations(composed.statement.text, composed.links);
  const statement = statementOf(composed.statement, 0, annotations);
  if (!/[\p{L}\p{N}]/u.test(statement.text)) return;
  const around = subjectAround(first, reading);
  const subject = composed.subject !== undefined
    ? reading.subjects.get(composed.subject.text, 'lead', locate(reading.places, composed.subject.span)) : around;
  const inText = annotations.idSpan && composed.statement.source(annotations.idSpan);
  const id = composed.id ?? (annotations.id !== undefined && inText !== undefined ? { text: annotations.id, span: inText } : undefined);
  const base = common(annotations, first, reading);
  reading.drafts.push({
    ...base, statement, subject, id, span: row.span, lead: 0, excerpt: row.cells.map((cell) => cell.rendered.text.trim()).filter(Boolean).join(' | '),
    source: composed.source ?? base.source, asOf: composed.asOf ?? base.asOf,
    status: annotations.status ?? composed.status ?? base.status, confidential: base.confidential || composed.confidential,
  });
}
