import type { Limits, Owner, TemplateSigns } from '../model/template.ts';
import { asBoolean, asChoice, asList, asMapping, asPair, asText, asTexts, describe, readFields } from '../parse/structured-fields.ts';
import type { Complain } from '../parse/structured-fields.ts';
import { parseStructuredText } from '../parse/structured-text.ts';
import type { MappingEntry, StructuredNode } from '../parse/structured-text.ts';
import { globEscapes } from '../text/glob.ts';
import { slugOf } from './headings.ts';
import type { ColumnDraft, FieldDraft, Named, RecogniseDraft, SectionDraft, TemplateDraft } from './template-draft.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The keys of the format, as in `schemas/template.schema.json`. */
export const templateKeys = {
  root: ['kind', 'name', 'extends', 'without', 'order', 'title', 'file', 'recognise', 'sections', 'vocabularies'],
  recognise: ['files', 'headings', 'titles', 'together', 'columns', 'fields'],
  section: ['id', 'title', 'aliases', 'keywords', 'presence', 'repeatable', 'distinctive', 'shape', 'items', 'owner', 'limits', 'fields', 'columns', 'insert'],
  limits: ['sentences', 'words'],
  field: ['id', 'label', 'aliases', 'presence', 'type', 'limits', 'section'],
  column: ['id', 'header', 'aliases', 'presence', 'owner', 'vocabulary'],
  word: ['word', 'synonyms'],
} as const;

export const templateChoices = {
  presence: ['required', 'recommended', 'optional'],
  shape: ['prose', 'list', 'ordered-list', 'fields', 'story', 'table', 'questions', 'checklist'],
  items: ['text', 'link'],
  owner: ['candidate', 'posting', 'employer', 'plan', 'nobody'] satisfies readonly Owner[],
  type: ['text', 'url', 'money', 'score'],
} as const;

/** Reads one template file. Total: what is wrong is complained of with its place, and the rest is read. */
export function readTemplateDraft(text: string, complain: Complain): TemplateDraft | undefined {
  const structured = parseStructuredText(text);
  for (const problem of structured.problems) complain(problem.message, problem.span);
  // A file that is still empty is being written.
  if (structured.root === undefined) return undefined;
  const root = asMapping(structured.root, 'a template', complain);
  if (root === undefined) return undefined;
  const fields = readFields(root, templateKeys.root, complain, 'strict');
  const kind = named(fields.kind, 'kind', complain);
  if (kind === undefined) {
    if (fields.kind === undefined) complain('a template needs a kind: the word by which front matter and settings name it', firstKey(root.entries, root.span));
    return undefined;
  }
  const parent = named(fields.extends, 'extends', complain);
  return {
    kind,
    ...(parent && { extends: parent }),
    without: nodesOf(fields.without, 'without', complain).flatMap((node) => namedNode(node, 'without', complain) ?? []),
    order: nodesOf(fields.order, 'order', complain).flatMap((node) => namedNode(node, 'order', complain) ?? []),
    ...textOf('name', fields.name, complain), ...textOf('title', fields.title, complain), ...textOf('file', fields.file, complain),
    ...(given(fields.recognise) && withRecognition(fields.recognise.value, complain)),
    sections: readParts(fields.sections, 'sections', complain, readSection),
    vocabularies: readVocabularies(fields.vocabularies, complain),
  };
}

function firstKey(entries: readonly MappingEntry[], otherwise: { readonly start: number; readonly end: number }) {
  return entries[0]?.keySpan ?? { start: otherwise.start, end: Math.min(otherwise.end, otherwise.start + 1) };
}

/** A key with nothing after it is being typed. */
function given(entry: MappingEntry | undefined): entry is MappingEntry {
  return entry !== undefined && !(entry.value.kind === 'scalar' && entry.value.value === null);
}

function named(entry: MappingEntry | undefined, name: string, complain: Complain): Named | undefined {
  return entry && namedNode(entry.value, name, complain);
}

/** Ids and kinds are written in lower case with hyphens, in any script. */
function namedNode(node: StructuredNode, name: string, complain: Complain): Named | undefined {
  const text = asText(node, name, complain);
  if (text === undefined) return undefined;
  if (/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(text)) return { name: text, span: node.span };
  complain(`${name} must be lower-case words joined by hyphens, such as "${slugOf(text) || 'cover-letter'}", not ${describe(node)}`, node.span);
  return undefined;
}

function nodesOf(entry: MappingEntry | undefined, name: string, complain: Complain): readonly StructuredNode[] {
  return given(entry) ? (asList(entry.value, name, complain)?.items ?? []) : [];
}

function textOf<Key extends string>(key: Key, entry: MappingEntry | undefined, complain: Complain): Partial<Record<Key, string>> {
  const text = given(entry) ? asText(entry.value, key, complain) : undefined;
  return text === undefined ? {} : { [key]: text } as Partial<Record<Key, string>>;
}

function flag<Key extends string>(key: Key, entry: MappingEntry | undefined, complain: Complain): Partial<Record<Key, boolean>> {
  const value = given(entry) ? asBoolean(entry.value, key, complain) : undefined;
  return value === undefined ? {} : { [key]: value } as Partial<Record<Key, boolean>>;
}

function choice<Key extends keyof typeof templateChoices>(
  key: Key, entry: MappingEntry | undefined, complain: Complain,
): Partial<Record<Key, (typeof templateChoices)[Key][number]>> {
  const value = given(entry) ? asChoice<(typeof templateChoices)[Key][number]>(entry.value, templateChoices[key], key, complain) : undefined;
  return value === undefined ? {} : { [key]: value } as Partial<Record<Key, typeof value>>;
}

function aliases(entry: MappingEntry | undefined, complain: Complain): { readonly aliases?: readonly string[] } {
  return given(entry) ? { aliases: asTexts(entry.value, 'aliases', complain) } : {};
}

function withRecognition(node: StructuredNode, complain: Complain): { readonly recognise?: RecogniseDraft } {
  const mapping = asMapping(node, 'recognise', complain);
  if (mapping === undefined) return {};
  const fields = readFields(mapping, templateKeys.recognise, complain, 'strict');
  const headings = given(fields.headings) ? readHeadings(fields.headings.value, complain) : undefined;
  const signs: TemplateSigns = {
    ...(given(fields.titles) && { titles: asTexts(fields.titles.value, 'titles', complain) }),
    ...(given(fields.together) && { together: groups(fields.together, 'together', complain) }),
    ...(given(fields.columns) && { columns: groups(fields.columns, 'columns', complain) }),
    ...(given(fields.fields) && { fields: groups(fields.fields, 'fields', complain) }),
  };
  return {
    recognise: {
      signs, span: node.span,
      ...(given(fields.files) && { files: readGlobs(fields.files.value, complain) }),
      ...(headings !== undefined && { headings }),
    },
  };
}

function readGlobs(node: StructuredNode, complain: Complain): string[] {
  return asTexts(node, 'files', complain).filter((pattern) => {
    const escapes = globEscapes(pattern);
    if (escapes) complain(`files: "${pattern}" leaves the workspace folder; nothing outside it is read`, node.span);
    return !escapes;
  });
}

function readHeadings(node: StructuredNode, complain: Complain): number | undefined {
  if (node.kind === 'scalar' && node.literal === 'never') return Infinity;
  if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isInteger(node.value) && node.value > 0) return node.value;
  complain(`headings must be a whole number above 0, or never, not ${describe(node)}`, node.span);
  return undefined;
}

/** Lists of ids that stand together. */
function groups(entry: MappingEntry, name: string, complain: Complain): readonly (readonly string[])[] {
  return nodesOf(entry, name, complain).map((node) => asTexts(node, name, complain)).filter((group) => group.length > 0);
}

/** Sections, fields or columns: each a mapping with an id, or with a name that makes one. */
function readParts<Part extends { readonly id: string }>(
  entry: MappingEntry | undefined, name: string, complain: Complain, read: (node: StructuredNode, complain: Complain) => Part | undefined,
): Part[] {
  const parts = new Map<string, Part>();
  for (const node of nodesOf(entry, name, complain)) {
    const part = read(node, complain);
    if (part === undefined) continue;
    if (parts.has(part.id)) complain(`${name}: "${part.id}" stands here a second time`, firstKey(node.kind === 'mapping' ? node.entries : [], node.span));
    else parts.set(part.id, part);
  }
  return [...parts.values()];
}

/** The id as written, else made of the name that people read. */
function identity(id: MappingEntry | undefined, name: string | undefined, node: StructuredNode, what: string, complain: Complain): string | undefined {
  if (given(id)) return named(id, 'id', complain)?.name;
  const made = name === undefined ? '' : slugOf(name);
  if (made !== '') return made;
  complain(`${what} needs an id or a ${what === 'a field' ? 'label' : what === 'a column' ? 'header' : 'title'}`, firstKey(node.kind === 'mapping' ? node.entries : [], node.span));
  return undefined;
}

function readSection(node: StructuredNode, complain: Complain): SectionDraft | undefined {
  const mapping = asMapping(node, 'a section', complain);
  if (mapping === undefined) return undefined;
  const fields = readFields(mapping, templateKeys.section, complain, 'strict');
  const title = textOf('title', fields.title, complain);
  const id = identity(fields.id, title.title, node, 'a section', complain);
  if (id === undefined) return undefined;
  return {
    id, span: firstKey(mapping.entries, node.span), ...title, ...aliases(fields.aliases, complain),
    ...(given(fields.keywords) && { keywords: asTexts(fields.keywords.value, 'keywords', complain) }),
    ...choice('presence', fields.presence, complain), ...flag('repeatable', fields.repeatable, complain),
    ...flag('distinctive', fields.distinctive, complain), ...choice('shape', fields.shape, complain), ...choice('items', fields.items, complain), ...choice('owner', fields.owner, complain),
    ...(given(fields.limits) && withLimits(fields.limits.value, complain)),
    ...(given(fields.fields) && { fields: readParts(fields.fields, 'fields', complain, readField) }),
    ...(given(fields.columns) && { columns: readParts(fields.columns, 'columns', complain, readColumn) }),
    ...textOf('insert', fields.insert, complain),
  };
}

function withLimits(node: StructuredNode, complain: Complain): { readonly limits?: Limits } {
  const mapping = asMapping(node, 'limits', complain);
  if (mapping === undefined) return {};
  const fields = readFields(mapping, templateKeys.limits, complain, 'strict');
  const sentences = given(fields.sentences) ? asPair(fields.sentences.value, 'limits.sentences', complain) : undefined;
  const counted = given(fields.words) ? asPair(fields.words.value, 'limits.words', complain) : undefined;
  return { limits: { ...(sentences && { sentences }), ...(counted && { words: counted }) } };
}

function readField(node: StructuredNode, complain: Complain): FieldDraft | undefined {
  const mapping = asMapping(node, 'a field', complain);
  if (mapping === undefined) return undefined;
  const fields = readFields(mapping, templateKeys.field, complain, 'strict');
  const label = textOf('label', fields.label, complain);
  const id = identity(fields.id, label.label, node, 'a field', complain);
  return id === undefined ? undefined : {
    id, span: firstKey(mapping.entries, node.span), ...label, ...aliases(fields.aliases, complain),
    ...choice('presence', fields.presence, complain), ...choice('type', fields.type, complain),
    ...(given(fields.limits) && withLimits(fields.limits.value, complain)), ...sectionNamed(fields.section, complain),
  };
}

function sectionNamed(entry: MappingEntry | undefined, complain: Complain): { readonly section?: string } {
  const section = given(entry) ? named(entry, 'section', complain) : undefined;
  return section === undefined ? {} : { section: section.name };
}

function readColumn(node: StructuredNode, complain: Complain): ColumnDraft | undefined {
  const mapping = asMapping(node, 'a column', complain);
  if (mapping === undefined) return undefined;
  const fields = readFields(mapping, templateKeys.column, complain, 'strict');
  const header = textOf('header', fields.header, complain);
  const id = identity(fields.id, header.header, node, 'a column', complain);
  if (id === undefined) return undefined;
  const vocabulary = given(fields.vocabulary)
    ? (fields.vocabulary.value.kind === 'list' ? readWords(fields.vocabulary, complain) : named(fields.vocabulary, 'vocabulary', complain))
    : undefined;
  return {
    id, span: firstKey(mapping.entries, node.span), ...header, ...aliases(fields.aliases, complain),
    ...choice('presence', fields.presence, complain), ...choice('owner', fields.owner, complain), ...(vocabulary && { vocabulary }),
  };
}

function readVocabularies(entry: MappingEntry | undefined, complain: Complain): Readonly<Record<string, Vocabulary>> {
  if (!given(entry)) return {};
  const found = asMapping(entry.value, 'vocabularies', complain)?.entries ?? [];
  return Object.fromEntries(found.filter(given).map((one) => [one.key, readWords(one, complain)]));
}

/** From weakest to strongest: words, or words with their synonyms. */
function readWords(entry: MappingEntry, complain: Complain): Vocabulary {
  return nodesOf(entry, entry.key, complain).flatMap((node) => {
    if (node.kind === 'scalar') {
      const word = asText(node, 'word', complain);
      return word === undefined ? [] : [{ word, synonyms: [] }];
    }
    const mapping = asMapping(node, 'a word', complain);
    if (mapping === undefined) return [];
    const fields = readFields(mapping, templateKeys.word, complain, 'strict');
    const { word } = textOf('word', fields.word, complain);
    if (word === undefined) return [];
    return [{ word, synonyms: given(fields.synonyms) ? asTexts(fields.synonyms.value, 'synonyms', complain) : [] }];
  });
}
