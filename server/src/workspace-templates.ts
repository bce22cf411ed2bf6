import { builtInTemplates } from './core/templates/built-in.ts';
import { joinTemplates } from './core/templates/join-templates.ts';
import type { TemplateFile, TemplateSet } from './core/templates/join-templates.ts';
import type { ListFolder } from './evidence-discovery.ts';
import type { FileContent } from './file-system.ts';
import { childUri, isInside, parentUri } from './uri.ts';

/** A person's own templates, relative to the workspace folder. */
export const templateFolder = '.dossier/templates';

/** Templates that apply in a folder; the same object as long as no file has changed. */
export interface WorkspaceTemplates extends TemplateSet {
  /** Uris of the files, read or not. */
  readonly files: readonly string[];
}

const onlyBuiltIn: WorkspaceTemplates = { templates: builtInTemplates, problems: [], files: [] };

/** Whether a file stands where templates are looked for, in whatever folder that is. */
export function isTemplateFile(uri: string): boolean {
  return uri.includes(`/${templateFolder}/`) && isTemplateName(uri) && parentUri(uri)?.endsWith(`/${templateFolder}`) === true;
}

/** Whether this file's coming, change or going may change the templates of the folder. */
export function mayBeTemplate(root: string, uri: string): boolean {
  return isTemplateFile(uri) && isInside(root, uri);
}

function isTemplateName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Reads the templates of workspace folders, each state of their files once. */
export function templateReader(list: ListFolder, read: (uri: string) => Promise<FileContent>): (root: string | undefined) => Promise<WorkspaceTemplates> {
  const known = new Map<string, { readonly state: string; readonly set: WorkspaceTemplates }>();
  return async (root) => {
    if (root === undefined) return onlyBuiltIn;
    const folder = templateFolder.split('/').reduce(childUri, root);
    const entries = (await list(folder)).filter((entry) => entry.type === 'file' && isTemplateName(entry.name));
    if (entries.length === 0) return onlyBuiltIn;
    const uris = entries.map((entry) => childUri(folder, entry.name));
    const contents = await Promise.all(uris.map(read));
    const state = contents.map((content, i) => `${uris[i]}\0${'text' in content ? content.text : `\0${content.reason}`}`).join('\0');
    const before = known.get(root);
    if (before?.state === state) return before.set;
    const set = join(uris, contents);
    known.set(root, { state, set });
    return set;
  };
}

function join(uris: readonly string[], contents: readonly FileContent[]): WorkspaceTemplates {
  const texts: TemplateFile[] = [];
  const unreadable = contents.flatMap((content, i) => {
    const uri = uris[i]!;
    if ('text' in content) {
      texts.push({ uri, text: content.text });
      return [];
    }
    const start = { line: 0, character: 0 };
    return [{ location: { uri, span: { start: 0, end: 0 }, range: { start, end: start } }, message: `the template ${content.reason}` }];
  });
  const { templates, problems } = joinTemplates(texts, builtInTemplates);
  return { templates, problems: [...unreadable, ...problems], files: uris };
}
