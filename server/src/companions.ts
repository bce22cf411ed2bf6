import type { Companions, OtherCompany, Posting } from './core/model/companions.ts';
import { noCompanions } from './core/model/companions.ts';
import type { Dossier } from './core/model/dossier.ts';
import type { Settings } from './core/model/settings.ts';
import type { Template } from './core/model/template.ts';
import { companyOf } from './core/templates/company-of.ts';
import { slugOf } from './core/templates/headings.ts';
import { readPosting } from './core/templates/read-posting.ts';
import { isSkippedFolder, staysInside, type ListFolder } from './evidence-discovery.ts';
import type { FileContent, FileSystem } from './file-system.ts';
import { baseName, childUri, isInside, parentUri, relativePath, resolveUri } from './uri.ts';

/** Folders and files beyond these numbers are not looked at: nobody has applied so often. */
const mostFolders = 300;
const mostFiles = 600;
const longestText = 256 * 1024;

export interface Around {
  readonly fs: FileSystem;
  readonly list: ListFolder;
  readonly root: string | undefined;
  readonly settings: Settings;
  readonly templates: readonly Template[];
}

/** Reads what stands beside a dossier; a file in the same state is read once. */
export function companionReader(read: (uri: string) => Promise<FileContent>): (dossier: Dossier, around: Around) => Promise<Companions> {
  const companies = new Map<string, { readonly text: string; readonly templates: readonly Template[]; readonly settings: Settings; readonly company: string | undefined }>();
  const postings = new Map<string, { readonly text: string; readonly template: Template; readonly posting: Posting }>();

  async function companyAt(uri: string, { root, settings, templates }: Around): Promise<OtherCompany | undefined> {
    const content = await read(uri);
    if (!('text' in content) || content.text.length > longestText) return undefined;
    let known = companies.get(uri);
    if (known?.text !== content.text || known.templates !== templates || known.settings !== settings) {
      const path = root === undefined ? undefined : relativePath(root, uri);
      known = { text: content.text, templates, settings, company: companyOf(content.text, templates, path, settings) };
      companies.set(uri, known);
    }
    return known.company === undefined ? undefined : { name: known.company, uri };
  }

  async function postingAt(uri: string, { templates }: Around): Promise<Posting | undefined> {
    const template = templates.find(({ id }) => id === 'posting');
    const content = await read(uri);
    if (template === undefined || !('text' in content) || content.text.length > longestText) return undefined;
    let known = postings.get(uri);
    if (known?.text !== content.text || known.template !== template) {
      known = { text: content.text, template, posting: readPosting(uri, content.text, template) };
      postings.set(uri, known);
    }
    return known.posting;
  }

  return async (dossier, around) => {
    const { uri } = dossier.document;
    const files = await markdownNear(uri, around);
    const found = await Promise.all(files.filter((file) => file !== uri).map((file) => companyAt(file, around)));
    const saved = dossier.template.id === 'posting' ? undefined : await findPosting(dossier, around);
    const posting = saved === undefined || saved === uri ? undefined : await postingAt(saved, around);
    const others = found.filter((one) => one !== undefined);
    return others.length === 0 && posting === undefined ? noCompanions : { companies: others, ...(posting && { posting }) };
  };
}

/** The posting that front matter or the Role Summary links, else `postings/<slug>.md` of the folder or one above it. */
async function findPosting(dossier: Dossier, { fs, list, root }: Around): Promise<string | undefined> {
  const own = parentUri(dossier.document.uri);
  if (own === undefined || root === undefined || !isInside(root, own)) return undefined;
  for (const path of linkedFiles(dossier)) {
    const uri = resolveUri(own, path);
    if (uri !== undefined && await staysInside(fs, root, uri)) return uri;
  }
  const names = slugsOf(dossier);
  for (let folder: string | undefined = own; folder !== undefined && isInside(root, folder); folder = parentUri(folder)) {
    const postings = childUri(folder, 'postings');
    const entry = (await list(postings)).find(({ name, type }) => type === 'file' && names.includes(slugOf(name.replace(markdown, ''))) && markdown.test(name));
    if (entry !== undefined) {
      const uri = childUri(postings, entry.name);
      return await staysInside(fs, root, uri) ? uri : undefined;
    }
  }
  return undefined;
}

const markdown = /\.(?:md|markdown)$/i;

/** Paths of Markdown files that the dossier names as its posting. */
function linkedFiles({ document, sections }: Dossier): string[] {
  const named = document.frontMatter?.values['posting'];
  const links = sections.flatMap(({ fields }) => fields.filter(({ template }) => template?.id === 'link')).flatMap(({ passage, value }) => [
    ...passage.marks.filter(({ kind, span }) => kind === 'link' && span.start >= value.start && span.end <= value.end).map(({ url }) => decoded(url ?? '')),
    passage.rendered.text.slice(value.start, value.end).trim(),
  ]);
  return [...(typeof named === 'string' ? [named] : []), ...links].filter((path) => markdown.test(path));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** By the dossier's own name, its company, or company and role. */
function slugsOf({ document, company, role }: Dossier): string[] {
  const file = baseName(document.uri).replace(markdown, '').replace(/-(?:ready|evaluation)$/i, '');
  const names = [file, company ?? '', company !== undefined && role !== undefined ? `${company} ${role}` : ''];
  return names.map(slugOf).filter((slug) => slug !== '');
}

/** Markdown files of the dossier's folder, of the one above it, and of that one's other folders, inside the root. */
async function markdownNear(uri: string, { root, list }: Around): Promise<readonly string[]> {
  const own = parentUri(uri);
  if (own === undefined || root === undefined || !isInside(root, own)) return [];
  const above = own === root ? undefined : parentUri(own);
  const folders = [own];
  if (above !== undefined) {
    folders.push(above);
    for (const { name, type, link } of await list(above)) {
      const folder = childUri(above, name);
      if (type === 'folder' && link !== true && folder !== own && !isSkippedFolder(name) && folders.length < mostFolders) folders.push(folder);
    }
  }
  const files: string[] = [];
  for (const folder of folders) {
    for (const { name, type } of await list(folder)) {
      if (type === 'file' && /\.(?:md|markdown)$/i.test(name) && files.length < mostFiles) files.push(childUri(folder, name));
    }
  }
  return files;
}

export function sameCompanions(a: Companions, b: Companions): boolean {
  return a.posting === b.posting && a.companies.length === b.companies.length && a.companies.every((one, i) => one.name === b.companies[i]!.name && one.uri === b.companies[i]!.uri);
}

/** Whether a file stands where saved postings are looked for. */
export function mayBePosting(uri: string): boolean {
  return /\/postings\/[^/]+$/.test(uri) && markdown.test(uri);
}
