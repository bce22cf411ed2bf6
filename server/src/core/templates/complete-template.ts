import type { ColumnTemplate, FieldTemplate, SectionTemplate, Template } from '../model/template.ts';
import type { Complain } from '../parse/structured-fields.ts';
import { defaultInsert } from './default-insert.ts';
import type { ColumnDraft, FieldDraft, Named, SectionDraft, TemplateDraft } from './template-draft.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Vocabularies that a column may name, nearest first. */
type Vocabularies = readonly Readonly<Record<string, Vocabulary>>[];

/** Fewest headings that tell a kind where the template does not say. */
const usualHeadings = 3;

/**
 * Fills in what a draft leaves out: from the template that it extends, else with what is usual.
 *
 * @param others Vocabularies of other templates, which may be named, too.
 */
export function completeTemplate(draft: TemplateDraft, parent: Template | undefined, others: Vocabularies, complain: Complain): Template {
  const kept = (parent?.sections ?? []).filter((section) => !draft.without.some(({ name }) => name === section.id));
  for (const { name, span } of draft.without) {
    if (!parent?.sections.some((section) => section.id === name)) complain(`without: the extended template has no section "${name}"`, span);
  }
  const vocabularies = { ...parent?.vocabularies, ...draft.vocabularies };
  const known: Vocabularies = [vocabularies, ...others];
  const merged = mergeParts(kept, draft.sections, (one, before) => completeSection(one, before, known, complain));
  const sections = inOrder(merged, draft.order, complain);
  // Another kind is told by signs of its own: those of the extended one tell that.
  const signs = parent?.id === draft.kind.name ? parent : undefined;
  const own = draft.recognise;
  const allSigns = { ...signs?.signs, ...own?.signs };
  const template: Template = {
    id: draft.kind.name,
    name: draft.name ?? signs?.name ?? asName(draft.kind.name),
    ...textOr('title', draft.title, parent?.title), ...textOr('file', draft.file, parent?.file),
    files: own?.files ?? signs?.files ?? [],
    minimumHeadings: own?.headings ?? parent?.minimumHeadings ?? usualHeadings,
    ...(Object.keys(allSigns).length > 0 && { signs: allSigns }),
    sections,
    ...(Object.keys(vocabularies).length > 0 && { vocabularies }),
  };
  checkSigns(template, draft, complain);
  if (sections.length === 0) complain('a template needs at least one section', draft.kind.span);
  return template;
}

function textOr<Key extends string>(key: Key, own: string | undefined, inherited: string | undefined): Partial<Record<Key, string>> {
  const text = own ?? inherited;
  return text === undefined ? {} : { [key]: text } as Partial<Record<Key, string>>;
}

/** `grant-proposal` is read as `Grant Proposal`. */
function asName(id: string): string {
  return id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/**
 * Parts of the extended template keep their place; a new one stands behind the part that is written before it, else in front of
 * the one that is written after it, else at the end.
 */
function mergeParts<Part extends { readonly id: string }, Draft extends { readonly id: string }>(
  inherited: readonly Part[], drafts: readonly Draft[], complete: (draft: Draft, before: Part | undefined) => Part,
): Part[] {
  const parts = new Map(inherited.map((part) => [part.id, part]));
  const standing = new Set(parts.keys());
  const leading: string[] = [];
  const behind = new Map<string, string[]>();
  let run = leading;
  for (const draft of drafts) {
    const before = parts.get(draft.id);
    if (standing.has(draft.id)) behind.set(draft.id, run = behind.get(draft.id) ?? []);
    else if (!before) run.push(draft.id);
    parts.set(draft.id, complete(draft, before));
  }
  const first = drafts.find(({ id }) => standing.has(id))?.id;
  const order = inherited.flatMap(({ id }) => [...(id === first ? leading : []), id, ...(behind.get(id) ?? [])]);
  return [...order, ...(first === undefined ? leading : [])].map((id) => parts.get(id)!);
}

/** Named sections in the order named; each other one stays behind the section that it stood behind. */
function inOrder(sections: readonly SectionTemplate[], order: readonly Named[], complain: Complain): readonly SectionTemplate[] {
  if (order.length === 0) return sections;
  for (const { name, span } of order) {
    if (!sections.some(({ id }) => id === name)) complain(`order: the template has no section "${name}"`, span);
  }
  const named = new Set(order.map(({ name }) => name));
  const moved = [...named].flatMap((name) => sections.find(({ id }) => id === name) ?? []);
  sections.forEach((section, i) => {
    if (named.has(section.id)) return;
    const before = sections[i - 1];
    moved.splice(before ? moved.indexOf(before) + 1 : 0, 0, section);
  });
  return moved;
}

/** The names of both: what was called otherwise stays recognised. */
function mergedAliases(name: string, inherited: string | undefined, ...lists: readonly (readonly string[] | undefined)[]): string[] {
  const all = [...(inherited === undefined || inherited === name ? [] : [inherited]), ...lists.flatMap((list) => list ?? [])];
  return [...new Set(all)].filter((alias) => alias !== name);
}

function completeSection(draft: SectionDraft, before: SectionTemplate | undefined, known: Vocabularies, complain: Complain): SectionTemplate {
  const { span: _, fields: ownFields, columns: ownColumns, ...own } = draft;
  const title = own.title ?? before?.title ?? asName(own.id);
  const owner = own.owner ?? before?.owner ?? 'candidate';
  const fields = ownFields ? mergeParts(before?.fields ?? [], ownFields, completeField) : before?.fields;
  const columns = ownColumns
    ? mergeParts(before?.columns ?? [], ownColumns, (one, inherited) => completeColumn(one, inherited, owner, known, complain))
    : before?.columns;
  const usual = columns ? 'table' : fields ? 'fields' : 'prose';
  const section = {
    presence: 'optional' as const, repeatable: false, distinctive: true, shape: usual as SectionTemplate['shape'],
    ...before, ...own,
    title, owner,
    aliases: mergedAliases(title, before?.title, own.aliases, before?.aliases),
    ...((own.keywords ?? before?.keywords) && { keywords: [...new Set([...(own.keywords ?? []), ...(before?.keywords ?? [])])] }),
    ...(fields && { fields }), ...(columns && { columns }),
  };
  // Text that was inherited no longer fits once the parts are others.
  const inherited = ownFields || ownColumns ? undefined : before?.insert;
  return { ...section, insert: own.insert ?? inherited ?? defaultInsert(section) };
}

function completeField(draft: FieldDraft, before: FieldTemplate | undefined): FieldTemplate {
  const { span: _, ...own } = draft;
  const label = own.label ?? before?.label ?? asName(own.id);
  return { presence: 'optional', type: 'text', ...before, ...own, label, aliases: mergedAliases(label, before?.label, own.aliases, before?.aliases) };
}

function completeColumn(
  draft: ColumnDraft, before: ColumnTemplate | undefined, owner: SectionTemplate['owner'], known: Vocabularies, complain: Complain,
): ColumnTemplate {
  const { span: _, vocabulary: written, ...own } = draft;
  const header = own.header ?? before?.header ?? asName(own.id);
  const vocabulary = written === undefined ? before?.vocabulary : 'name' in written ? vocabularyNamed(written, known, complain) : written;
  return {
    presence: 'required', owner, ...before, ...own, header, aliases: mergedAliases(header, before?.header, own.aliases, before?.aliases),
    ...(vocabulary && { vocabulary }),
  };
}

function vocabularyNamed({ name, span }: Named, known: Vocabularies, complain: Complain): Vocabulary | undefined {
  const found = known.find((each) => Object.hasOwn(each, name))?.[name];
  if (found === undefined) {
    const names = [...new Set(known.flatMap((each) => Object.keys(each)))].join(', ');
    complain(`there is no vocabulary "${name}"${names === '' ? '' : `; known are ${names}`}`, span);
  }
  return found;
}

/** Signs name sections, columns and fields that the template has. */
function checkSigns({ sections }: Template, { recognise }: TemplateDraft, complain: Complain): void {
  if (!recognise) return;
  const ids = {
    together: sections.map(({ id }) => id),
    columns: sections.flatMap(({ columns }) => columns?.map(({ id }) => id) ?? []),
    fields: sections.flatMap(({ fields }) => fields?.map(({ id }) => id) ?? []),
  };
  for (const key of ['together', 'columns', 'fields'] as const) {
    for (const id of recognise.signs[key]?.flat() ?? []) {
      if (!ids[key].includes(id)) complain(`recognise.${key}: the template has no ${key === 'together' ? 'section' : key.slice(0, -1)} "${id}"`, recognise.span);
    }
  }
}
