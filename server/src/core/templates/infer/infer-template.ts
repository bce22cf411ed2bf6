import type { MarkdownDocument } from '../../model/document.ts';
import type { SectionTemplate, Template } from '../../model/template.ts';
import { writeStructuredText } from '../../parse/write-structured-text.ts';
import { joinTemplates } from '../join-templates.ts';
import { matchHeading, normaliseHeading, slugOf } from '../headings.ts';
import { recogniseTemplate } from '../recognise.ts';
import { readApplication } from '../title.ts';
import { driftOf, type Drift } from './drift.ts';
import { groupHeadings, type HeadingGroup } from './group-headings.ts';
import { dividing, observe, type ObservedFile } from './observe.ts';

export interface InferredFrom {
  readonly document: MarkdownDocument;
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
}

export interface Proposal {
  readonly kind: string;
  /** The built-in kind that it extends. */
  readonly extends: string | undefined;
  /** The template file. */
  readonly yaml: string;
  /** Paths of files that it does not recognise: a README, or a file whose front matter names another kind. */
  readonly unrecognised: readonly string[];
  readonly drift: Drift;
}

/** A section that so many of the files have is theirs, and one that nearly all have is needed. */
const [half, nearlyAll] = [1 / 2, 9 / 10];
const fewestHeadings = 3;

/**
 * Proposes the template that a person's files keep to: the nearest built-in kind with what they do otherwise, or a kind of its own.
 * The same files give the same template, in whatever order they come.
 *
 * @param name The kind's name where neither the files nor a built-in kind give one.
 */
export function inferTemplate(given: readonly InferredFrom[], builtIn: readonly Template[], name: string): Proposal {
  const sorted = given.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const base = nearest(sorted, builtIn);
  const files = sorted.map(({ document, path }) => observe(document, path, base));
  const groups = groupHeadings(files, new Set(builtIn.flatMap(({ sections }) => sections.map(({ title }) => normaliseHeading(title)))));
  const kind = base?.id ?? (slugOf(commonDeclared(files) ?? '') || name);
  const draft = { ...head(kind, base, files), ...bodyOf(base, groups, files.length) };
  const known = (extra: object): readonly Template[] => joinTemplates([{ uri: 'proposed.yaml', text: writeStructuredText({ ...draft, ...extra }) }], builtIn).templates;
  const missed = (templates: readonly Template[]) => files.filter(({ document, path }) => recogniseTemplate(document, templates, path)?.id !== kind).map(({ path }) => path);
  const recognise = recognition(base, files, known({}), missed(known({})));
  const { sections, ...top } = draft;
  const yaml = writeStructuredText({ ...top, ...recognise, ...(sections && { sections }) });
  return { kind, extends: base?.id, yaml, unrecognised: missed(known(recognise)), drift: driftOf(groups, files) };
}

/** The built-in kind whose headings most of the files have. */
function nearest(files: readonly InferredFrom[], builtIn: readonly Template[]): Template | undefined {
  let best: { readonly template: Template; readonly score: number } | undefined;
  for (const template of builtIn) {
    const counts = files.map(({ document }) => {
      const { company } = readApplication(document);
      const headings = dividing(document);
      const ids = new Set(headings.flatMap(({ title }) => matchHeading(title, template, company)?.section.id ?? []));
      return ids.size >= Math.min(fewestHeadings, headings.length / 2) && ids.size > 0 ? ids.size : 0;
    });
    const score = counts.reduce((sum, count) => sum + count, 0);
    if (counts.filter((count) => count > 0).length >= files.length * half && score > (best?.score ?? 0)) best = { template, score };
  }
  return best?.template;
}

function commonDeclared(files: readonly ObservedFile[]): string | undefined {
  const declared = files.flatMap((file) => file.declared ?? []);
  return declared.length > files.length * half && declared.every((one) => one === declared[0]) ? declared[0] : undefined;
}

function head(kind: string, base: Template | undefined, files: readonly ObservedFile[]): object {
  const named = files.filter((file) => file.named).length > files.length * half;
  return { kind, ...(base ? { extends: base.id } : named && { title: '{company} — {role}', file: `{company}-{role}-${kind}.md` }) };
}

/** Only what differs from the base, and the order where that does. */
function bodyOf(base: Template | undefined, groups: readonly HeadingGroup[], count: number): { readonly order?: readonly string[]; readonly sections?: readonly object[] } {
  const ids = new Set(base?.sections.map(({ id }) => id));
  const named = groups.map((group) => {
    const id = group.base?.id ?? freeId(slugOf(group.spellings[0]!.title.replaceAll('{company}', 'company')), ids);
    ids.add(id);
    return { group, id };
  });
  const sections = [
    ...named.flatMap(({ group, id }) => sectionOf(group, id, count)),
    // What none of the files has is nothing that they lack.
    ...(base?.sections ?? []).filter(({ id, presence }) => presence !== 'optional' && !groups.some((group) => group.base?.id === id))
      .map(({ id }) => ({ id, presence: 'optional' })),
  ];
  const order = named.map(({ id }) => id);
  const usual = (base?.sections ?? []).map(({ id }) => id).filter((id) => order.includes(id));
  const differs = base !== undefined && (usual.length < order.length || usual.some((id, i) => id !== order[i]));
  return { ...(differs && { order }), ...(sections.length > 0 && { sections }) };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const id = wanted === '' ? 'section' : wanted;
  for (let i = 1; ; i++) {
    const tried = i === 1 ? id : `${id}-${i}`;
    if (!taken.has(tried)) return tried;
  }
}

function presenceOf({ places, base }: HeadingGroup, count: number): SectionTemplate['presence'] {
  if (places.size <= count * half) return 'optional';
  if (base && base.presence !== 'optional') return base.presence;
  return places.size >= count * nearlyAll ? 'required' : 'recommended';
}

function sectionOf(group: HeadingGroup, id: string, count: number): object[] {
  const { base, spellings } = group;
  const presence = presenceOf(group, count);
  const repeatable = group.repeated * 3 > group.places.size && base?.repeatable !== true;
  const { title } = spellings[0]!;
  const aliases = aliasesOf(group);
  if (!base) return [{ id, title, ...(aliases.length > 0 && { aliases }), presence, ...(repeatable && { repeatable }), owner: 'nobody', ...shapeOf(group) }];
  const changed = { ...(aliases.length > 0 && { aliases }), ...(presence !== base.presence && { presence }), ...(repeatable && { repeatable }) };
  return Object.keys(changed).length > 0 ? [{ id, ...changed }] : [];
}

/** Spellings that the reader would not take for the title or a known alias by itself. */
function aliasesOf({ base, spellings, guesses }: HeadingGroup): string[] {
  const known = new Set([spellings[0]!.title, ...(base ? [base.title, ...base.aliases] : [])].map(normaliseHeading));
  const wanted = base ? guesses.map(({ title }) => title) : spellings.slice(1).map(({ title }) => title);
  return wanted.filter((title) => {
    const name = normaliseHeading(title);
    return !known.has(name) && known.add(name) !== undefined;
  });
}

function shapeOf({ shapes }: HeadingGroup): object {
  const votes = new Map<SectionTemplate['shape'], number>();
  for (const { shape } of shapes) votes.set(shape, (votes.get(shape) ?? 0) + 1);
  const [shape, most] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  if (most <= shapes.length * half || shape === 'prose') return { shape: 'prose' };
  if (shape !== 'table' && shape !== 'fields') return { shape };
  const common = shared(shapes.filter((one) => one.shape === shape).map(({ parts }) => parts));
  if (common.length < 2) return { shape: 'prose' };
  return shape === 'table' ? { shape, columns: common.map((header) => ({ header })) } : { shape, fields: common.map((label) => ({ label })) };
}

/** Parts that more than half of the sections have, in the order of the first that has them; one name makes one id. */
function shared(lists: readonly (readonly string[])[]): string[] {
  const all = [...new Map(lists.flat().map((part) => [slugOf(part), part])).entries()].filter(([slug]) => slug !== '');
  return all.filter(([slug]) => lists.filter((parts) => parts.some((part) => slugOf(part) === slug)).length > lists.length * half).map(([, part]) => part);
}

/** By headings where they suffice, and by path where they do not. */
function recognition(base: Template | undefined, files: readonly ObservedFile[], templates: readonly Template[], missed: readonly string[]): object {
  const own = templates.find(({ id }) => id === base?.id) ?? templates.at(-1)!;
  const counts = files.map(({ document }) => {
    const { company } = readApplication(document);
    return new Set(dividing(document).flatMap(({ title }) => {
      const found = matchHeading(title, own, company);
      return found && found.section.distinctive && found.words > 1 ? [found.section.id] : [];
    })).size;
  });
  const fewest = Math.min(...counts);
  const headings = !base && fewest === 2 ? { headings: 2 } : {};
  if (missed.length === 0 || (missed.length === files.length && 'headings' in headings)) return Object.keys(headings).length > 0 ? { recognise: headings } : {};
  const paths = [...(base?.files ?? []), ...missed.map((path) => path.replace(/[*?[\]{}!\\]/gu, '?'))];
  return { recognise: { ...headings, files: paths } };
}
