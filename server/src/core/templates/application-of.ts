import type { StatedHome } from '../model/companions.ts';
import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { filesParseMemo, type ParseMemo } from '../parse/parse-chunks.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { words } from './headings.ts';
import { recogniseTemplate } from './recognise.ts';
import { readApplication } from './title.ts';

const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)[\s\S]{0,4000}?(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** What a file is about, told by its front matter and headings alone: cheap enough to be asked of every file of a folder. */
export interface ApplicationDocument {
  /** Document kind: `brief`, `package`. */
  readonly kind: string;
  /** Undefined for kinds that are about no company, and where none is named. */
  readonly company: string | undefined;
  readonly role: string | undefined;
  /** Where it says that the candidate lives, once. */
  readonly home?: StatedHome;
}

/** So many headings are kept that the files of a folder have in common. */
const headingsOfFolder = 500;

/** For the outlines of many files: one heading is one chunk, and most are those of another file. */
export function outlineMemo(): ParseMemo {
  return filesParseMemo(headingsOfFolder, 1);
}

/** Undefined for files that are no dossier. */
export function applicationOf(
  text: string, templates: readonly Template[], path: string | undefined, settings: Pick<Settings, 'templates'>, memo?: ParseMemo,
): ApplicationDocument | undefined {
  const outline = parseDocument('', outlineOf(text), memo);
  const template = recogniseTemplate(outline, templates, path, settings);
  if (template === undefined) return undefined;
  const named = template.title?.includes('{company}') === true;
  return { kind: template.id, ...(named ? readApplication(outline) : { company: undefined, role: undefined }) };
}

/** An application document with the name of its file. */
export interface PlacedDocument extends ApplicationDocument {
  readonly uri: string;
}

/**
 * Whether two documents belong to one application: of different kinds, about one company, and named for the same role or by the
 * same file name (`acme.md`, `acme-READY.md`). A posting is the employer's and speaks for itself.
 */
export function isSameApplication(one: PlacedDocument, other: PlacedDocument): boolean {
  if (one.kind === other.kind || one.kind === 'posting' || other.kind === 'posting' || one.company === undefined || other.company === undefined) return false;
  if (words(one.company) === '' || words(one.company) !== words(other.company)) return false;
  return (one.role !== undefined && other.role !== undefined && words(one.role) === words(other.role)) || fileStem(one.uri) === fileStem(other.uri);
}

/** The file's name without what the conventions of the kinds add to it. */
export function fileStem(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '').replace(/-(?:ready|package|brief|evaluation)$/i, '').toLowerCase();
}

/** Front matter and headings, without what stands between them. */
function outlineOf(text: string): string {
  const head = frontMatter.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let open: string | undefined;
  for (const line of text.slice(head.length).split(/\r\n|\n|\r/)) {
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined && open === undefined) open = mark[0];
    else if (mark !== undefined && mark[0] === open) open = undefined;
    else if (open === undefined && /^ {0,3}#{1,6}[ \t]/.test(line)) lines.push(line, '');
  }
  return `${head}${lines.join('\n')}`;
}
