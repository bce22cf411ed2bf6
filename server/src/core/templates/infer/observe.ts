import type { MarkdownDocument, Section } from '../../model/document.ts';
import type { SectionTemplate, Template } from '../../model/template.ts';
import { matchHeading, normaliseHeading, words } from '../headings.ts';
import { readApplication } from '../title.ts';
import { shapeOf, type ObservedShape } from './observe-shape.ts';

/** One of a person's files, as far as a template can be made of it. */
export interface ObservedFile {
  readonly document: MarkdownDocument;
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  /** The kind that its front matter names. */
  readonly declared: string | undefined;
  /** Its title names both company and role. */
  readonly named: boolean;
  /** In the order in which they stand. */
  readonly headings: readonly ObservedHeading[];
}

export interface ObservedHeading {
  /** The same for headings that mean the same: an id of the base template's, or the words of the heading. */
  readonly key: string;
  /** Without what stands in parentheses at the end, the company as `{company}`. */
  readonly title: string;
  /** The section of the base template that it opens. */
  readonly base: SectionTemplate | undefined;
  readonly shape: ObservedShape;
}

const parenthesis = /(?<!\s)\s*[([][^()[\]]*[)\]]\s*$/u;
const longestTitle = 120;
/** By a first word of so many letters a company may be called. */
const shortestName = 4;

/** Reads the headings that divide the document: those of its highest depth, its title left aside. */
export function observe(document: MarkdownDocument, path: string, base: Template | undefined): ObservedFile {
  const { company, role } = readApplication(document);
  const declared = document.frontMatter?.values['dossier'];
  return {
    document, path, declared: typeof declared === 'string' ? declared.trim() : undefined, named: company !== undefined && role !== undefined,
    headings: dividing(document).flatMap((section) => headingOf(document, section, base, company)),
  };
}

/** Sections of the depth at which the document is divided. */
export function dividing({ sections }: MarkdownDocument): readonly Section[] {
  const titles = sections.filter(({ depth }) => depth === 1).length;
  const below = sections.filter(({ heading, depth, title }) => heading && title.trim() !== '' && !(depth === 1 && titles === 1));
  const top = Math.min(...below.map(({ depth }) => depth));
  return below.filter(({ depth }) => depth === top);
}

function headingOf(document: MarkdownDocument, section: Section, base: Template | undefined, company: string | undefined): ObservedHeading[] {
  const found = base && matchHeading(section.title, base, company);
  const title = withoutCompany(section.title.replace(parenthesis, '').replace(/\s+/gu, ' ').trim().slice(0, longestTitle), company);
  const name = normaliseHeading(title);
  if (name === '') return [];
  return [{
    key: found ? `base:${found.section.id}` : name, title, base: found?.section,
    shape: shapeOf(section, document),
  }];
}

/** `Warum Nebelhorn` as it reads for any company. */
function withoutCompany(title: string, company: string | undefined): string {
  if (company === undefined || words(company) === '') return title;
  const [first = ''] = company.split(/[\s,]+/u, 1);
  for (const name of first.length >= shortestName ? [company, first] : [company]) {
    const at = title.toLowerCase().indexOf(name.toLowerCase());
    const whole = at > 0 && !/[\p{L}\p{N}]/u.test(title[at - 1]!) && !/[\p{L}\p{N}]/u.test(title[at + name.length] ?? '');
    if (whole) return `${title.slice(0, at)}{company}${title.slice(at + name.length)}`;
  }
  return title;
}
