import type { MarkdownDocument, Passage, Section, Slice } from '../model/document.ts';
import type { QuestionAnswer } from '../model/dossier.ts';
import type { SectionTemplate } from '../model/template.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import { columnsOf } from './columns.ts';
import { findQuestion, isQuestion, type QuestionOpening } from './question-opening.ts';

/** Questions and answers of one section (not of deeper ones), in every notation that people use. Without the document, headings ask nothing. */
export function readQuestions(document: MarkdownDocument | undefined, section: Section, template: SectionTemplate, owned: boolean): QuestionAnswer[] {
  const inBody = bodyQuestions(section.passages);
  const inTables = section.tables.flatMap((table) => {
    const columns = columnsOf(table, template);
    const question = columns.findIndex((column) => column?.id === 'question');
    const answer = columns.findIndex((column) => column?.id === 'answer');
    if (question < 0 || answer < 0) return [];
    return table.rows.flatMap(({ cells }) => {
      const asked = cells[question];
      return asked && asked.rendered.text.trim() !== '' ? [collect(whole(asked), cells[answer] ? [whole(cells[answer])] : [])] : [];
    });
  });
  const all = [...inBody, ...inTables].sort((a, b) => a.span.start - b.span.start);
  if (owned || !section.heading || !document) return all;
  return headingQuestion(document, section, all) ?? all;
}

/**
 * Questions below a field that stands for a section of questions (`**Likely questions**`), up to the next label.
 * A bare list of questions is no more than that: only where one is answered do the others want an answer.
 */
export function readLabelledQuestions(section: Section, holds: (label: string) => boolean): QuestionAnswer[] {
  const parts: Passage[][] = [];
  let part: Passage[] | undefined;
  for (const passage of section.passages) {
    const label = labelOf(passage);
    if (label === undefined) part?.push(passage);
    else if (holds(label)) parts.push(part = []);
    else part = undefined;
  }
  return parts.map(bodyQuestions).filter((all) => all.some(({ answer }) => answer.length > 0)).flat();
}

/** What a passage is about by its own words: a lead, or nothing but bold words. A question is none; a prompt in bold can't be told from one. */
function labelOf(passage: Passage): string | undefined {
  const { rendered: { text }, lead, marks } = passage;
  if (passage.kind !== 'paragraph' || isQuestion(text)) return undefined;
  if (lead) return findQuestion(passage) ? undefined : lead.text;
  const bold = marks.find(({ kind, span }) => kind === 'strong' && span.start === 0);
  return bold && /^\W*$/u.test(text.slice(bold.span.end)) ? text.slice(0, bold.span.end) : undefined;
}

/** `### Question` with its answer below; a heading over several questions is none itself. */
function headingQuestion(document: MarkdownDocument, section: Section, inside: readonly QuestionAnswer[]): QuestionAnswer[] | undefined {
  const heading = section.heading!;
  const asks = isQuestion(heading.rendered.text);
  if (inside.length > 0 && !asks) return undefined;
  const below: Section[] = [];
  for (let i = section.index + 1; i < document.sections.length && document.sections[i]!.span.start < section.treeSpan.end; i++) below.push(document.sections[i]!);
  const answer = [section, ...below].flatMap((one) => one.passages).filter((passage) => passage.rendered.text.trim() !== '');
  if (!asks && (answer.length === 0 || below.length > 0)) return undefined;
  return [collect(whole(heading), answer.map(whole))];
}

function bodyQuestions(passages: readonly Passage[]): QuestionAnswer[] {
  const found: QuestionAnswer[] = [];
  let open: { opening: QuestionOpening; passage: Passage; answer: Slice[] } | undefined;
  const close = () => {
    if (open) found.push(collect({ passage: open.passage, span: open.opening.question }, open.answer));
    open = undefined;
  };
  for (const passage of passages) {
    if (passage.kind !== 'paragraph' || passage.quoted) continue;
    const opening = open && isNestedIn(passage, open.passage) ? undefined : findQuestion(passage);
    if (opening) {
      close();
      open = { opening, passage, answer: [] };
      const { answer } = opening;
      if (answer.end > answer.start) open.answer.push({ passage, span: answer });
    } else if (open && continues(passage, open.passage, open.answer.length > 0)) {
      if (passage.rendered.text.trim() !== '') open.answer.push(answerSlice(passage));
    } else {
      close();
    }
  }
  close();
  return found;
}

/** In a list below the question's own item: part of its answer, whatever it looks like. */
function isNestedIn(passage: Passage, question: Passage): boolean {
  return passage.item !== undefined && question.item !== undefined
    && (passage.item.depth > question.item.depth || (passage.item.continuation && sameItem(passage, question)));
}

function sameItem(a: Passage, b: Passage): boolean {
  return a.item !== undefined && b.item !== undefined && a.item.list === b.item.list && a.item.index === b.item.index;
}

/** Whether a passage that opens no question belongs to the answer of the one before it. */
function continues(passage: Passage, question: Passage, answered: boolean): boolean {
  if (!question.item) return true;
  if (isNestedIn(passage, question)) return true;
  // A question that is a list item is answered inside it; a paragraph after the list answers it only if nothing else does.
  return !passage.item && !answered;
}

const answerLabel = /^(?:A|Answer)\s?\d{0,3}\s{0,4}[:.—-]\s{0,4}|^(?:→|->|=>|--|—|–)\s{0,4}/i;

function answerSlice(passage: Passage): Slice {
  const skipped = answerLabel.exec(passage.rendered.text)?.[0].length ?? 0;
  return { passage, span: { start: skipped, end: passage.rendered.text.length } };
}

function whole(passage: Passage): Slice {
  return { passage, span: { start: 0, end: passage.rendered.text.length } };
}

function collect(question: Slice, answer: readonly Slice[]): QuestionAnswer {
  const kept = answer.filter(({ passage, span }) => passage.rendered.text.slice(span.start, span.end).trim() !== '');
  const spans = [question, ...kept].map(({ passage, span }): Span => toSource(passage.rendered, span));
  return { question, answer: kept, span: { start: spans.reduce((start, one) => Math.min(start, one.start), Infinity), end: spans.reduce((end, one) => Math.max(end, one.end), 0) } };
}
