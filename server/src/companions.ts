import type { Companions, OtherCompany } from './core/model/companions.ts';
import { noCompanions } from './core/model/companions.ts';
import type { Settings } from './core/model/settings.ts';
import type { Template } from './core/model/template.ts';
import { companyOf } from './core/templates/company-of.ts';
import { isSkippedFolder, type ListFolder } from './evidence-discovery.ts';
import type { FileContent } from './file-system.ts';
import { childUri, isInside, parentUri, relativePath } from './uri.ts';

/** Folders and files beyond these numbers are not looked at: nobody has applied so often. */
const mostFolders = 300;
const mostFiles = 600;
const longestText = 256 * 1024;

interface Around {
  readonly root: string | undefined;
  readonly settings: Settings;
  readonly templates: readonly Template[];
}

/** Reads what stands beside a dossier; a file in the same state is read once. */
export function companionReader(list: ListFolder, read: (uri: string) => Promise<FileContent>): (uri: string, around: Around) => Promise<Companions> {
  const known = new Map<string, { readonly text: string; readonly templates: readonly Template[]; readonly settings: Settings; readonly company: string | undefined }>();
  const companyAt = async (uri: string, { root, settings, templates }: Around): Promise<string | undefined> => {
    const content = await read(uri);
    if (!('text' in content) || content.text.length > longestText) return undefined;
    const before = known.get(uri);
    if (before?.text === content.text && before.templates === templates && before.settings === settings) return before.company;
    const company = companyOf(content.text, templates, root === undefined ? undefined : relativePath(root, uri), settings);
    known.set(uri, { text: content.text, templates, settings, company });
    return company;
  };
  return async (uri, around) => {
    const files = await markdownNear(uri, around.root, list);
    const found = await Promise.all(files.filter((file) => file !== uri).map(async (file): Promise<OtherCompany | undefined> => {
      const name = await companyAt(file, around);
      return name === undefined ? undefined : { name, uri: file };
    }));
    const companies = found.filter((one) => one !== undefined);
    return companies.length === 0 ? noCompanions : { companies };
  };
}

/** Markdown files of the dossier's folder, of the one above it, and of that one's other folders, inside the root. */
async function markdownNear(uri: string, root: string | undefined, list: ListFolder): Promise<readonly string[]> {
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
  return a.companies.length === b.companies.length && a.companies.every((one, i) => one.name === b.companies[i]!.name && one.uri === b.companies[i]!.uri);
}
