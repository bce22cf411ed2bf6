import type { EvidenceFile, EvidenceProblem, EvidenceSource, EvidenceStatus, EvidenceSubject } from '../model/evidence.ts';
import { asBoolean, asChoice, asList, asMapping, asText, asTexts, describe, readFields } from '../parse/structured-fields.ts';
import type { Complain } from '../parse/structured-fields.ts';
import { parseStructuredText, scalarSource } from '../parse/structured-text.ts';
import type { MappingEntry, MappingNode, ScalarNode, StructuredNode } from '../parse/structured-text.ts';
import { lineIndex, rangeOf } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { readAnnotations, readStatus } from './annotations.ts';
import { composeText, trimSpan } from './composed-text.ts';
import type { ComposedText } from './composed-text.ts';
import { readDate } from './dates.ts';
import { finishItems, locate } from './draft.ts';
import type { DraftItem, FilePlaces } from './draft.ts';
import { idPattern, idRegister, slug } from './ids.ts';
import { comparators, quantityOfMetric, withMetric } from './metric.ts';
import type { ExplicitMetric } from './metric.ts';
import { readSource } from './source.ts';

/** The keys of the format, as in `schemas/evidence.schema.json`. */
export const evidenceKeys = {
  root: ['version', 'subjects', 'evidence'],
  subject: ['id', 'name', 'aliases', 'about', 'evidence'],
  item: ['id', 'statement', 'metric', 'source', 'asOf', 'status', 'confidential'],
  metric: ['value', 'unit', 'of', 'statistic', 'measure', 'better', 'comparator', 'low', 'high', 'approx'],
  source: ['url', 'note', 'file', 'pointer', 'column', 'row', 'testsuite', 'pattern'],
} as const;

export const statuses = ['shipped', 'in-progress', 'planned', 'retired'] as const satisfies readonly EvidenceStatus[];

interface Reading {
  readonly text: string;
  readonly places: FilePlaces;
  readonly complain: Complain;
  readonly drafts: DraftItem[];
  readonly subjects: EvidenceSubject[];
}

/** Reads YAML or JSON evidence. What is right is read although something else is wrong. */
export function readStructuredEvidence(uri: string, text: string): EvidenceFile {
  const lines = lineIndex(text);
  const syntax = /\.json$/i.test(uri) ? 'json' : 'yaml';
  const problems: EvidenceProblem[] = [];
  const complain: Complain = (message, span) => {
    const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}${message.endsWith('?') ? '' : '.'}`;
    problems.push({ rule: 'evidence-invalid', message: sentence, span, range: rangeOf(lines, span), related: [] });
  };
  const reading: Reading = { text, places: { uri, lines }, complain, drafts: [], subjects: [] };
  const structured = parseStructuredText(text);
  for (const problem of structured.problems) {
    complain(structured.broken ? `the ${syntax.toUpperCase()} cannot be read: ${problem.message}` : problem.message, problem.span);
  }
  const understood = !structured.broken && (structured.root === undefined || readRoot(structured.root, reading));
  const { items, problems: duplicates } = finishItems(reading.drafts, reading.places);
  problems.push(...duplicates);
  problems.sort((a, b) => a.span.start - b.span.start);
  // Where only faults were read, the dossiers are not to blame for what is missing.
  const readable = understood && (items.length > 0 || problems.length === 0);
  return { uri, text, syntax, subjects: reading.subjects, items, problems, readable };
}

/** False when nothing in it is evidence. */
function readRoot(root: StructuredNode, reading: Reading): boolean {
  if (root.kind === 'scalar' && root.value === null) return true;
  const mapping = asMapping(root, 'an evidence file', reading.complain);
  if (mapping === undefined) return false;
  const fields = readFields(mapping, evidenceKeys.root, reading.complain);
  if (fields.version !== undefined && !isVersionOne(fields.version.value)) {
    reading.complain(`"version" must be 1, not ${describe(fields.version.value)}`, fields.version.value.span);
  }
  if (fields.subjects === undefined && fields.evidence === undefined) {
    if (mapping.entries.every((entry) => entry.key === 'version' || entry.key.startsWith('$'))) return true;
    reading.complain('there is neither "subjects" nor "evidence" in this file', mapping.entries[0]!.keySpan);
    return false;
  }
  if (isGiven(fields.subjects)) {
    const ids = idRegister();
    const list = asList(fields.subjects.value, '"subjects"', reading.complain);
    list?.items.forEach((node) => readSubject(node, ids, reading));
  }
  if (isGiven(fields.evidence)) readItems(fields.evidence.value, undefined, reading);
  return true;
}

function isVersionOne(node: StructuredNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.literal === '1');
}

/** A key with nothing after it is being typed. */
function isGiven(entry: MappingEntry | undefined): entry is MappingEntry {
  return entry !== undefined && !(entry.value.kind === 'scalar' && entry.value.value === null);
}

function readSubject(node: StructuredNode, ids: ReturnType<typeof idRegister>, reading: Reading): void {
  const { complain, places } = reading;
  const mapping = asMapping(node, 'a subject', complain);
  if (mapping === undefined) return;
  const fields = readFields(mapping, evidenceKeys.subject, complain);
  const written = isGiven(fields.id) ? asText(fields.id.value, '"id"', complain)?.trim() : undefined;
  const given = isGiven(fields.name) ? asText(fields.name.value, '"name"', complain)?.trim() : undefined;
  const valid = written === undefined || checkId(written, fields.id!.value.span, complain);
  const called = given ?? written;
  if (called === undefined) complain('a subject needs an "id" or a "name"', mapping.entries[0]?.keySpan ?? mapping.span);
  const wanted = (valid ? written : undefined) ?? (slug(called ?? '') || 'subject');
  if (written !== undefined && ids.has(wanted)) complain(`the subject "${wanted}" stands here a second time; give all its evidence in one place`, fields.id!.value.span);
  const aliases = isGiven(fields.aliases) ? asTexts(fields.aliases.value, '"aliases"', complain) : [];
  const about = isGiven(fields.about) ? asText(fields.about.value, '"about"', complain) : undefined;
  const subject: EvidenceSubject | undefined = called === undefined ? undefined : {
    id: ids.take(wanted), name: called, aliases: unique(aliases.map((alias) => alias.trim()), called), about,
    origin: 'declared', location: locate(places, (fields.id ?? fields.name)!.value.span),
  };
  if (subject !== undefined) reading.subjects.push(subject);
  if (isGiven(fields.evidence)) readItems(fields.evidence.value, subject, reading);
}

function unique(aliases: readonly string[], name: string): string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name);
}

function checkId(id: string, span: Span, complain: Complain): boolean {
  if (idPattern.test(id)) return true;
  complain(`the id "${id}" may only hold letters, digits, ".", "_" and "-"`, span);
  return false;
}

function readItems(node: StructuredNode, subject: EvidenceSubject | undefined, reading: Reading): void {
  const list = node.kind === 'scalar' ? [node] : asList(node, '"evidence"', reading.complain)?.items ?? [];
  for (const item of list) {
    const draft = item.kind === 'mapping' ? readItem(item, subject, reading) : readBareItem(item, subject, reading);
    if (draft !== undefined) reading.drafts.push(draft);
  }
}

/** A bare string is a statement; annotations in it are read as in Markdown, for people who moved their bullets over. */
function readBareItem(node: StructuredNode, subject: EvidenceSubject | undefined, reading: Reading): DraftItem | undefined {
  const text = asText(node, 'an item of evidence', reading.complain);
  if (text === undefined || node.kind !== 'scalar') return undefined;
  return { ...draftOf(node, reading), subject, span: trimmed(reading.text, node.span) };
}

/** Everything that the statement itself says. */
function draftOf(node: ScalarNode, { text }: Reading): DraftItem {
  const literal = node.literal.replace(/[\r\n\t]/g, ' ');
  const composed: ComposedText = { text: literal, code: [], source: (part) => scalarSource(text, node, part) };
  const annotations = readAnnotations(literal, []);
  const statement = composeText(annotations.kept.map((span) => ({ of: composed, span: trimEnd(literal, span) })));
  return {
    statement, subject: undefined, headings: [], source: annotations.source, asOf: annotations.asOf,
    status: annotations.status ?? 'shipped', confidential: annotations.confidential, better: undefined,
    id: undefined, span: node.span, excerpt: statement.text, lead: 0,
  };
}

function trimEnd(text: string, span: Span): Span {
  return { start: span.start, end: Math.max(span.start, trimSpan(text, span).end) };
}

function trimmed(text: string, span: Span): Span {
  return trimEnd(text, { start: span.start, end: Math.min(span.end, text.length) });
}

function readItem(mapping: MappingNode, subject: EvidenceSubject | undefined, reading: Reading): DraftItem | undefined {
  const { complain } = reading;
  const fields = readFields(mapping, evidenceKeys.item, complain);
  if (fields.statement === undefined) {
    complain('an item of evidence needs a "statement"', mapping.entries[0]?.keySpan ?? mapping.span);
    return undefined;
  }
  const statement = fields.statement.value;
  if (asText(statement, '"statement"', complain) === undefined || statement.kind !== 'scalar') return undefined;
  const base = draftOf(statement, reading);
  const id = isGiven(fields.id) ? asText(fields.id.value, '"id"', complain)?.trim() : undefined;
  const span = fields.id?.value.span;
  const source = isGiven(fields.source) ? readSourceField(fields.source.value, '"source"', complain) : undefined;
  const asOf = isGiven(fields.asOf) ? readDateField(fields.asOf.value, '"asOf"', complain) : undefined;
  const status = isGiven(fields.status) ? readStatusField(fields.status.value, '"status"', complain) : undefined;
  const confidential = isGiven(fields.confidential) ? asBoolean(fields.confidential.value, '"confidential"', complain) : undefined;
  const metric = isGiven(fields.metric) ? readMetric(fields.metric.value, complain) : undefined;
  return {
    ...base, subject, source: source ?? base.source, asOf: asOf ?? base.asOf, status: status ?? base.status,
    confidential: confidential ?? base.confidential, better: metric?.better,
    id: id !== undefined && span !== undefined && checkId(id, span, complain) ? { text: fullId(id, subject), span } : undefined,
    span: trimmed(reading.text, mapping.span),
    ...(metric?.quantity !== undefined && { metric: (found) => withMetric(found, metric.quantity!, metric.span) }),
  };
}

/** `tests` in `harbor` is `harbor.tests`; one that says so itself stays. */
function fullId(id: string, subject: EvidenceSubject | undefined): string {
  return subject === undefined || id.startsWith(`${subject.id}.`) ? id : `${subject.id}.${id}`;
}

function readDateField(node: StructuredNode, name: string, complain: Complain): string | undefined {
  const date = node.kind === 'scalar' && /^\d{4}-\d{2}(-\d{2})?$/.test(node.literal) ? readDate(node.literal) : undefined;
  if (date === undefined) complain(`${name} must be a date as YYYY-MM-DD, not ${describe(node)}`, node.span);
  return date;
}

/** `in progress` and `In-Progress` are read as what they mean. */
function readStatusField(node: StructuredNode, name: string, complain: Complain): EvidenceStatus | undefined {
  const known = node.kind === 'scalar' ? readStatus(node.literal) : undefined;
  return known ?? asChoice(node, statuses, name, complain);
}

function readSourceField(node: StructuredNode, name: string, complain: Complain): EvidenceSource | undefined {
  if (node.kind !== 'mapping') {
    const text = asText(node, name, complain);
    return text === undefined ? undefined : readSource(text);
  }
  const fields = readFields(node, evidenceKeys.source, complain);
  const text = (key: 'url' | 'note' | 'file' | 'pointer' | 'column' | 'pattern') =>
    (isGiven(fields[key]) ? asText(fields[key].value, `"${key}" of a source`, complain) : undefined);
  const file = text('file');
  if (file === undefined) {
    const url = text('url');
    const note = text('note');
    if (url !== undefined) return { kind: 'url', url };
    if (note !== undefined) return { kind: 'note', text: note };
    if (!isGiven(fields.file)) complain('a source needs a "url", a "file" or a "note"', node.entries[0]?.keySpan ?? node.span);
    return undefined;
  }
  const pointer = text('pointer');
  const column = text('column');
  const pattern = text('pattern');
  const row = isGiven(fields.row) ? asCount(fields.row.value, '"row" of a source', complain) : undefined;
  const testsuite = isGiven(fields.testsuite) ? asChoice(fields.testsuite.value, ['tests', 'failures'], '"testsuite" of a source', complain) : undefined;
  if (pointer !== undefined && pointer !== '' && !pointer.startsWith('/')) {
    complain(`"pointer" must be a JSON Pointer such as /results/0/median, not "${pointer}"`, fields.pointer!.value.span);
  }
  return {
    kind: 'artefact', file, ...(pointer !== undefined && { pointer }), ...(column !== undefined && { column }),
    ...(row !== undefined && { row }), ...(testsuite !== undefined && { testsuite }), ...(pattern !== undefined && { pattern }),
  };
}

function asCount(node: StructuredNode, name: string, complain: Complain): number | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= 1) return node.value;
  complain(`${name} must be a whole number from 1 on, not ${describe(node)}`, node.span);
  return undefined;
}

function readMetric(node: StructuredNode, complain: Complain) {
  const mapping = asMapping(node, '"metric"', complain);
  if (mapping === undefined) return undefined;
  const fields = readFields(mapping, evidenceKeys.metric, complain);
  const text = (key: 'value' | 'low' | 'high' | 'unit' | 'of' | 'statistic' | 'measure') =>
    (isGiven(fields[key]) ? asText(fields[key].value, `"${key}" of a metric`, complain)?.trim() : undefined);
  const metric: ExplicitMetric = {
    value: text('value'), low: text('low'), high: text('high'), unit: text('unit'), of: text('of'),
    statistic: text('statistic'), measure: text('measure'),
    comparator: isGiven(fields.comparator) ? asChoice(fields.comparator.value, comparators, '"comparator"', complain) : undefined,
    approx: isGiven(fields.approx) && asBoolean(fields.approx.value, '"approx"', complain) === true,
  };
  const better = isGiven(fields.better) ? asChoice(fields.better.value, ['higher', 'lower'], '"better"', complain) : undefined;
  const place = (fields.value ?? fields.low ?? fields.high)?.value;
  if (place === undefined) {
    complain('a metric needs a "value", or "low" and "high"', mapping.entries[0]?.keySpan ?? mapping.span);
    return { better, quantity: undefined, span: undefined };
  }
  const stated = metric.value ?? metric.low ?? metric.high;
  const quantity = stated === undefined ? undefined : quantityOfMetric(metric);
  if (quantity === undefined && stated !== undefined) complain(`"value" must be a number such as 143, "100+" or "4-5", not "${stated}"`, place.span);
  return { better, quantity, span: metric.value === undefined ? undefined : place.span };
}
