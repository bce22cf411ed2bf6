import type { Posting } from '../model/companions.ts';
import type { SectionTemplate, Template } from '../model/template.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { slugOf } from './headings.ts';
import { recogniseTemplate } from './recognise.ts';
import { plainText } from './skeleton.ts';

/** What a new document is about, as far as it is known. */
export interface DocumentAbout {
  readonly company?: string;
  readonly role?: string;
  readonly link?: string;
  /** Its must-haves and nice-to-haves become rows of the mapping. */
  readonly posting?: Posting;
  /** Text of sections by id, with tab stops of their own, in place of the template's. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Paths of evidence files for the front matter. */
  readonly evidence?: readonly string[];
}

export interface NewDocument {
  /** Path of the file by the kind's convention, relative to the folder. */
  readonly file: string;
  /** What is to be filled in stands in braces, where `placeholder` finds it. */
  readonly text: string;
  /** The same with tab stops, for editors. */
  readonly snippet: string;
}

/** A document with all its sections, so far as a kind has them, and what is known filled in. */
export function newDocument(template: Template, about: DocumentAbout): NewDocument {
  const title = template.title === undefined ? [] : [`# ${titleOf(template.title, about)}`];
  const first = highestStop(title.join(''));
  const sections = sectionsOfNew(template).map((section) => `## ${escaped(section.title)}\n${filled(section, about).trimEnd()}`);
  let used = first;
  const numbered = sections.map((section) => {
    const text = renumber(section, used);
    used += highestStop(section);
    return text;
  });
  const body = [...title, ...numbered].join('\n\n');
  const file = fileOf(template, about);
  const plain = `${plainText(body)}\n`;
  // Few headings do not tell the kind: then it says so itself.
  const told = recogniseTemplate(parseDocument('', plain), [template], file)?.id === template.id;
  const front = frontMatter([...(told ? [] : [`dossier: ${template.id}`]), ...evidenceLine(about.evidence)]);
  return { file, text: front + plain, snippet: `${escaped(front)}${bracedHints(body)}\n$0` };
}

function frontMatter(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
}

function evidenceLine(paths: readonly string[] = []): string[] {
  if (paths.length === 0) return [];
  const written = paths.map((path) => (/^[\w./-]+$/u.test(path) ? path : JSON.stringify(path)));
  return [`evidence: ${written.length === 1 ? written[0]! : `[${written.join(', ')}]`}`];
}

/** Where hardly any section is asked for, all that there are. */
function sectionsOfNew({ sections }: Template): readonly SectionTemplate[] {
  const wanted = sections.filter((section) => section.presence !== 'optional');
  return wanted.length >= 3 ? wanted : sections;
}

function titleOf(title: string, about: DocumentAbout): string {
  let stops = 0;
  return title.replace(/\{(company|role)\}/g, (_, key: 'company' | 'role') => {
    const value = oneLine(about[key]);
    return value === '' ? `\${${++stops}:${key}}` : escaped(value);
  });
}

/** The text of a section with what is known in the place of its tab stops. */
function filled(section: SectionTemplate, { link, posting, texts = {} }: DocumentAbout): string {
  if (Object.hasOwn(texts, section.id)) return texts[section.id]!;
  const rows = posting && posting.requirements.length > 0 ? mappingRows(section, posting) : undefined;
  if (rows !== undefined) return rows;
  const field = link === undefined ? undefined : section.fields?.find(({ id }) => id === 'link');
  if (!field) return section.insert;
  const label = `**${field.label}**: `;
  return section.insert.split('\n').map((line) => {
    const at = line.indexOf(label);
    return at < 0 ? line : `${line.slice(0, at + label.length)}${escaped(oneLine(link))}`;
  }).join('\n');
}

/** Every requirement as a gap, until evidence is written beside it. */
function mappingRows({ columns }: SectionTemplate, { requirements }: Posting): string | undefined {
  if (!columns?.some(({ id }) => id === 'requirement')) return undefined;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  let stops = 0;
  const rows = requirements.map(({ text }) => row(columns.map(({ id, header, vocabulary }) => {
    if (id === 'requirement') return escaped(oneLine(text).replaceAll('|', '\\|'));
    const words = vocabulary?.map(({ word }) => word) ?? [];
    return words.length > 0 ? `\${${++stops}|${words.join(',')}|}` : `\${${++stops}:${header.toLowerCase()}}`;
  })));
  const headers = columns.map(({ header }) => header);
  return [row(headers), row(headers.map((header) => '-'.repeat(Math.max(3, header.length)))), ...rows, ''].join('\n');
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** Text that means nothing to a snippet. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A placeholder that is left as it is keeps its braces, so that it shows up as a finding. */
export function bracedHints(insert: string): string {
  return insert.replace(/(?<!\\)\$\{(\d+):([^{}]*)\}/gu, '$${$1:{$2\\}}');
}

const stop = /(?<!\\)\$(\{?)(\d+)/gu;

/** The tab stops counted on from another text's. */
function renumber(text: string, by: number): string {
  return text.replace(stop, (_, brace: string, number: string) => `$${brace}${Number(number) + by}`);
}

function highestStop(text: string): number {
  return Math.max(0, ...[...text.matchAll(stop)].map((match) => Number(match[2])));
}

/** `{company}-{role}.md` with what is known; what is not leaves no trace. */
function fileOf(template: Template, about: DocumentAbout): string {
  const pattern = template.file ?? `{company}-{role}-${template.id}.md`;
  const named = pattern.replace(/\{(company|role)\}/g, (_, key: 'company' | 'role') => slugOf(oneLine(about[key])).slice(0, 60).replace(/-$/, ''));
  const clean = named.replace(/-{2,}/g, '-').replace(/(^|\/)-|-(?=\.)/g, '$1');
  return /(?:^|\/)\.[a-z]+$/i.test(clean) ? clean.replace(/\.([a-z]+)$/i, `new-${template.id}.$1`) : clean;
}
