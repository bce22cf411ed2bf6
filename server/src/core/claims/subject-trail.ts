import type { EvidenceSubject } from '../model/evidence.ts';
import { contains } from '../text/span.ts';
import type { ReadPassage } from './reading.ts';
import type { SubjectMention } from './subjects.ts';

/**
 * The subject that a place in a passage is about: named in the same sentence before it, else the passage's opening, else
 * the nearest earlier sentence, else later in the same sentence, else inherited from the enclosing list item, the row
 * or the heading.
 */
export function subjectAt(read: ReadPassage, offset: number, all: readonly ReadPassage[], inherited = true): EvidenceSubject | undefined {
  const { subjects, passage, statements } = read;
  const sentence = statements.find((each) => contains(each.sentence, { start: offset, end: offset }))?.sentence;
  const before = subjects.filter((mention) => mention.span.end <= offset);
  const same = sentence ? before.filter((mention) => mention.span.start >= sentence.start) : [];
  const opening = passage.lead ? subjects.find((mention) => mention.span.start < passage.lead!.rest) : undefined;
  const after = sentence ? subjects.find((mention) => mention.span.start >= offset && mention.span.end <= sentence.end) : undefined;
  const nearest = last(same) ?? opening ?? last(before) ?? after;
  if (nearest) return nearest.subject;
  return inherited ? inheritedSubject(read, all) : undefined;
}

/** The last mention; a project's name beats a heading's, which is often an everyday word. */
function last(mentions: readonly SubjectMention[]): SubjectMention | undefined {
  return mentions.findLast((mention) => mention.subject.origin !== 'heading') ?? mentions.at(-1);
}

function inheritedSubject({ passage }: ReadPassage, all: readonly ReadPassage[]): EvidenceSubject | undefined {
  const { item, cell } = passage;
  if (item?.parent !== undefined) {
    const parent = all[item.parent];
    if (parent) return subjectAt(parent, parent.passage.rendered.text.length, all);
  }
  if (cell) return rowSubject(passage.index, cell.table, cell.row, all);
  if (item) return undefined;
  const heading = all.findLast((each) => each.passage.index < passage.index && each.passage.kind === 'heading');
  return heading && heading.passage.section === passage.section ? heading.subjects[0]?.subject : undefined;
}

/** The one subject that the other cells of the row name. */
function rowSubject(index: number, table: number, row: number, all: readonly ReadPassage[]): EvidenceSubject | undefined {
  const found = new Set<EvidenceSubject>();
  const inRow = (at: number): boolean => all[at]?.passage.cell?.table === table && all[at]?.passage.cell?.row === row;
  for (let at = index - 1; inRow(at); at--) for (const mention of all[at]!.subjects) found.add(mention.subject);
  for (let at = index + 1; inRow(at); at++) for (const mention of all[at]!.subjects) found.add(mention.subject);
  return found.size === 1 ? [...found][0] : undefined;
}
