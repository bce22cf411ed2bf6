import { stringify } from 'yaml';
import type { EvidenceFile } from '../model/evidence.ts';
import { parseStructuredText } from '../parse/structured-text.ts';
import type { ListNode, MappingNode, StructuredNode } from '../parse/structured-text.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { slug } from './ids.ts';
import type { NewItem } from './insert-item.ts';

interface Writing {
  readonly text: string;
  readonly json: boolean;
  readonly eol: string;
}

/** What is to be written, by key; a bare statement stays text. */
type Entry = string | Readonly<Record<string, unknown>>;

/** Places for a new item, the best first: at the end of its subject's list, as a new list, as a new subject. Comments and layout stay. */
export function* structuredInsertions(file: EvidenceFile, { statement, subject }: NewItem): Generator<TextEdit> {
  const { text } = file;
  const writing: Writing = { text, json: file.syntax === 'json', eol: /\r\n|\n/.exec(text)?.[0] ?? '\n' };
  const { root, broken } = parseStructuredText(text);
  if (broken) return;
  if (root?.kind !== 'mapping') {
    if (text.replace(/^\uFEFF/, '').trim() === '') yield { span: { start: text.length, end: text.length }, newText: emptyFile(statement, subject, writing) };
    return;
  }
  const subjects = valueOf(root, 'subjects');
  if (subject !== undefined && 'newName' in subject) {
    const entry = { ...(hasKey(subjects, 'id') && { id: slug(subject.newName) }), name: subject.newName, evidence: [statement] };
    yield* intoList(root, 'subjects', entry, writing);
    return;
  }
  const owner = subject === undefined ? root : subjects?.kind === 'list' ? subjects.items.find((node) => isSubject(node, subject.id, subject.name)) : undefined;
  if (owner?.kind !== 'mapping') return;
  yield* intoList(owner, 'evidence', hasKey(valueOf(owner, 'evidence'), 'id') ? { id: slug(statement.replace(/(?<!\S)\S*\d\S*/g, ' '), 4) || 'item', statement } : statement, writing);
  yield* intoList(owner, 'evidence', statement, writing);
}

function valueOf(mapping: MappingNode, key: string): StructuredNode | undefined {
  return mapping.entries.find((entry) => entry.key === key)?.value;
}

function isSubject(node: StructuredNode, id: string, name: string): boolean {
  if (node.kind !== 'mapping') return false;
  const said = ['id', 'name'].map((key) => valueOf(node, key)).map((value) => (value?.kind === 'scalar' ? value.literal.trim() : undefined));
  return said.includes(id) || said.includes(name);
}

/** Whether most items of the list are mappings that have this key: then a new one has it, too. */
function hasKey(list: StructuredNode | undefined, key: string): boolean {
  if (list?.kind !== 'list') return false;
  return list.items.filter((item) => item.kind === 'mapping' && valueOf(item, key) !== undefined).length * 2 > list.items.length;
}

function* intoList(owner: MappingNode, key: string, entry: Entry, writing: Writing): Generator<TextEdit> {
  const list = valueOf(owner, key);
  if (list === undefined) yield newKey(owner, key, entry, writing);
  else if (list.kind === 'list') yield list.items.length === 0 || isFlow(list, writing) ? intoFlow(list, entry, writing) : intoBlock(list, entry, writing);
}

function isFlow(node: StructuredNode, { text }: Writing): boolean {
  return text[node.span.start] === '[' || text[node.span.start] === '{';
}

/** `[a, b]`, on one line or one a line. */
function intoFlow(list: ListNode, entry: Entry, { text, json, eol }: Writing): TextEdit {
  const last = list.items.at(-1);
  if (last === undefined) {
    const start = list.span.start + 1;
    return { span: { start, end: start }, newText: JSON.stringify(entry) };
  }
  const lineStart = Math.max(text.lastIndexOf('\n', last.span.start - 1), text.lastIndexOf('\r', last.span.start - 1)) + 1;
  const indent = text.slice(lineStart, last.span.start);
  const end = endOf(text, last);
  if (indent.trim() !== '') return { span: { start: end, end }, newText: `, ${JSON.stringify(entry)}` };
  const pretty = json && typeof entry !== 'string' && text.slice(last.span.start, end).includes('\n');
  const written = pretty ? JSON.stringify(entry, undefined, unitOf(text)).replaceAll('\n', `${eol}${indent}`) : JSON.stringify(entry);
  return { span: { start: end, end }, newText: `,${eol}${indent}${written}` };
}

/** `- a`, one a line, with the list's own indentation; comments behind the last item stay with it. */
function intoBlock(list: ListNode, entry: Entry, { text, eol }: Writing): TextEdit {
  const lineStart = Math.max(text.lastIndexOf('\n', list.span.start - 1), text.lastIndexOf('\r', list.span.start - 1)) + 1;
  const column = list.span.start - lineStart;
  const end = endOfLine(text, endOf(text, list.items.at(-1)!));
  const indent = ' '.repeat(column);
  const lines = blockLines(entry, indent, eol);
  return { span: { start: end, end }, newText: `${eol}${indent}- ${lines}` };
}

function blockLines(entry: Entry, indent: string, eol: string): string {
  return stringify(entry, { lineWidth: 0 }).trimEnd().replaceAll('\n', `${eol}${indent}  `);
}

/** The list's key is not there yet: behind the last key of its mapping. */
function newKey(owner: MappingNode, key: string, entry: Entry, writing: Writing): TextEdit {
  const { text, eol } = writing;
  const last = owner.entries.at(-1);
  const first = owner.entries[0];
  if (last === undefined || first === undefined || isFlow(owner, writing)) {
    const end = last === undefined ? owner.span.start + 1 : endOf(text, last.value);
    return { span: { start: end, end }, newText: `${last === undefined ? '' : ', '}${JSON.stringify(key)}: ${JSON.stringify([entry])}` };
  }
  const lineStart = Math.max(text.lastIndexOf('\n', first.keySpan.start - 1), text.lastIndexOf('\r', first.keySpan.start - 1)) + 1;
  const indent = ' '.repeat(first.keySpan.start - lineStart);
  const end = endOfLine(text, endOf(text, last.value));
  return { span: { start: end, end }, newText: `${eol}${indent}${key}:${eol}${indent}  - ${blockLines(entry, `${indent}  `, eol)}` };
}

function emptyFile(statement: string, subject: NewItem['subject'], { json, eol, text }: Writing): string {
  const root = subject === undefined ? { version: 1, evidence: [statement] }
    : { version: 1, subjects: [{ name: 'newName' in subject ? subject.newName : subject.name, evidence: [statement] }] };
  const before = text === '' || /[\r\n]$/.test(text) || text === '\uFEFF' ? '' : eol;
  return before + (json ? `${JSON.stringify(root, undefined, 2)}\n` : stringify(root, { lineWidth: 0 })).replaceAll('\n', eol);
}

/** Without the white space that a block scalar or an empty value brings along. */
function endOf(text: string, { span }: StructuredNode): number {
  let end = Math.min(span.end, text.length);
  while (end > span.start && /\s/.test(text[end - 1]!)) end--;
  return end;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The indentation of the file's first indented line. */
function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}
