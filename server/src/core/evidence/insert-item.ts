import type { EvidenceFile, EvidenceItem, EvidenceSubject } from '../model/evidence.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import { markdownInsertions } from './insert-in-markdown.ts';
import { structuredInsertions } from './insert-in-structured.ts';
import { readEvidence } from './read-evidence.ts';

export interface NewItem {
  /** Plain text of one line. */
  readonly statement: string;
  /** What it is about: a subject of the file, the name of one that is still to be made, or nothing. */
  readonly subject: EvidenceSubject | { readonly newName: string } | undefined;
}

/**
 * The edit that adds an item in the file's own syntax and style, beside what the file says of its subject. Each possible
 * place is tried by reading the file anew: all that was there must still say the same, and the new item what was wanted.
 * Undefined where no place holds.
 */
export function insertItem(file: EvidenceFile, item: NewItem): TextEdit | undefined {
  // In a set of files ids and names may be others than the file itself has them.
  const before = readEvidence(file.uri, file.text);
  if (!before.readable) return undefined;
  const insertions = file.syntax === 'markdown' ? markdownInsertions(before, item) : structuredInsertions(before, item);
  for (const edit of insertions) if (holds(before, item, applyEdits(file.text, [edit]))) return edit;
  return undefined;
}

function holds(file: EvidenceFile, wanted: NewItem, text: string): boolean {
  const after = readEvidence(file.uri, text);
  if (!after.readable || after.problems.length !== file.problems.length || after.items.length !== file.items.length + 1) return false;
  const at = file.items.findIndex((item, index) => saying(item) !== saying(after.items[index]!));
  const place = at < 0 ? file.items.length : at;
  const added = after.items[place]!;
  const kept = file.items.every((item, index) => saying(item) === saying(after.items[index < place ? index : index + 1]!));
  return kept && added.status === 'shipped' && plain(added.statement) === plain(withName(wanted, added)) && nameOf(wanted) === added.subject?.name;
}

/** All that a person would miss if it changed; a derived id may go to another item. */
function saying({ statement, subject, source, asOf, status, confidential, explicitId, id, quantities }: EvidenceItem): string {
  return JSON.stringify([statement, subject?.name, source, asOf, status, confidential, explicitId ? id : '', quantities.length]);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A bullet that opens with its subject's name says the name, too. */
function withName({ statement }: NewItem, added: EvidenceItem): string {
  const name = added.subject?.name;
  return name !== undefined && added.statement.startsWith(`${name}: `) && !statement.startsWith(`${name}: `) ? `${name}: ${statement}` : statement;
}

function nameOf({ subject }: NewItem): string | undefined {
  return subject === undefined ? undefined : 'newName' in subject ? subject.newName : subject.name;
}
