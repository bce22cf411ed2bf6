import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { recogniseTemplate } from './recognise.ts';
import { readApplication } from './title.ts';

const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)[\s\S]{0,4000}?(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The company that a file's dossier is about, told by its front matter and headings alone: cheap enough to be asked of every file
 * of a folder. Undefined for files that are no dossier, and for kinds that are about no company.
 */
export function companyOf(text: string, templates: readonly Template[], path: string | undefined, settings: Pick<Settings, 'templates'>): string | undefined {
  const outline = parseDocument('', outlineOf(text));
  const template = recogniseTemplate(outline, templates, path, settings);
  return template?.title?.includes('{company}') === true ? readApplication(outline).company : undefined;
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
