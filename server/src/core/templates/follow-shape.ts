import type { Passage, Section, Slice } from '../model/document.ts';
import type { DossierSection, QuestionAnswer } from '../model/dossier.ts';
import type { Keystroke } from '../parse/keystroke.ts';
import { isRowNumber } from './columns.ts';
import { asks } from './fits.ts';
import { readQuestions } from './questions.ts';

/** Whether the template of a document can't be another for what was typed: it is told by headings, columns, what lines begin with, and question marks. */
export function keepsKind({ was, now }: Keystroke): boolean {
  return was.kind !== 'heading' && was.cell?.row !== -1 && was.lead?.text === now.lead?.text && was.marks.length === now.marks.length && asks(was) === asks(now);
}

/**
 * The sections of a dossier in which words were typed that are part of no field, no label and no question; positions stay as they
 * were. Undefined where the whole has to be read again.
 */
export function followShape(shape: readonly DossierSection[], keystroke: Keystroke): readonly DossierSection[] | undefined {
  const { was, now } = keystroke;
  const before = shape[was.section];
  if (!before || !keepsKind(keystroke)) return undefined;
  // A column of numbers is told by all of them.
  if (was.cell && [was, now].some(({ rendered }) => isRowNumber(rendered.text))) return undefined;
  const section = withPassage(before.section, was, now);
  // Where a section has fields, any line may be one, or the value below one.
  if (!section || before.template?.fields !== undefined || before.fields.length > 0 || isBelowQuestion(shape, before)) return undefined;
  const questions = before.template?.shape === 'questions' ? readQuestions(undefined, section, before.template, true) : before.questions;
  if (!asksTheSame(before.questions, questions)) return undefined;
  return shape.with(was.section, { ...before, section, questions });
}

function withPassage(section: Section, was: Passage, now: Passage): Section | undefined {
  const at = was.index - (section.passages[0]?.index ?? 0);
  if (section.passages[at]?.index !== was.index) return undefined;
  const passages = section.passages.with(at, now);
  return { ...section, passages, tables: was.cell ? section.tables.map((table) => (table.index === was.cell!.table ? withCell(table, was, now) : table)) : section.tables };
}

function withCell(table: Section['tables'][number], was: Passage, now: Passage): Section['tables'][number] {
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.index === was.index ? now : cell)) })) };
}

/** Under a heading that asks, all is the answer; below a label of questions, too. */
function isBelowQuestion(shape: readonly DossierSection[], section: DossierSection): boolean {
  if (section.template?.shape !== 'questions' && section.questions.length > 0) return true;
  for (let one: DossierSection | undefined = section; one; one = one.section.parent === undefined ? undefined : shape[one.section.parent]) {
    if (one.template?.shape === 'questions' && !one.matched) return true;
  }
  return false;
}

function asksTheSame(before: readonly QuestionAnswer[], after: readonly QuestionAnswer[]): boolean {
  return before.length === after.length && before.every((one, i) => isSameQuestion(one, after[i]!));
}

function isSameQuestion(a: QuestionAnswer, b: QuestionAnswer): boolean {
  return a.question.passage.index === b.question.passage.index && a.question.span.start === b.question.span.start && a.question.span.end === b.question.span.end
    && textOfSlice(a.question) === textOfSlice(b.question) && a.answer.length === b.answer.length
    && a.answer.every((slice, i) => slice.passage.index === b.answer[i]!.passage.index && /[\p{L}\p{N}]/u.test(textOfSlice(slice)) === /[\p{L}\p{N}]/u.test(textOfSlice(b.answer[i]!)));
}

function textOfSlice({ passage, span }: Slice): string {
  return passage.rendered.text.slice(span.start, span.end);
}
