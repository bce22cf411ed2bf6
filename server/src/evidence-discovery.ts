import type { FrontMatter } from './core/model/document.ts';
import { glob, globBase } from './core/text/glob.ts';
import type { DirectoryEntry, FileSystem } from './file-system.ts';
import { canonicalUri, childUri, isInside, parentUri, relativePath, resolveUri } from './uri.ts';

/** Evidence files of one dossier before they are read. */
export interface Discovered {
  readonly files: readonly string[];
  /** Named explicitly, but not to be read. `reason` continues "FILE …". */
  readonly refused: readonly { readonly uri: string; readonly reason: string }[];
}

/** Folder listings as the workspace sees them: cached, open buffers included. */
export type ListFolder = (uri: string) => Promise<readonly DirectoryEntry[]>;

export interface Surroundings {
  readonly fs: FileSystem;
  readonly list: ListFolder;
  /** The folder that nothing explicit may leave and where walking up ends; undefined for a file in no folder. */
  readonly root: string | undefined;
}

const outside = 'lies outside the workspace folder; nothing outside it is read';
const subfolders = ['assets', 'evidence'];
/** A search for globs gives up after this many folders. */
const mostFolders = 20_000;

/** By name alone: what walking up looks for, in any letter case. */
export function isEvidenceName(name: string): boolean {
  return /^(?:evidence\.(?:ya?ml|json|md)|proof-points\.md)$/i.test(name);
}

/** The files that the front matter's `evidence:` names, relative to the dossier; undefined where it names none. */
export async function fromFrontMatter(
  uri: string, frontMatter: FrontMatter | undefined, { fs, root }: Surroundings,
): Promise<Discovered | undefined> {
  const named = frontMatter?.values['evidence'];
  const paths = (Array.isArray(named) ? named : [named]).filter((path) => path !== null && path !== undefined && path !== '');
  if (paths.length === 0) return undefined;
  const folder = parentUri(uri) ?? root;
  const files: string[] = [];
  const refused: { uri: string; reason: string }[] = [];
  for (const path of paths) {
    const target = typeof path === 'string' && folder !== undefined ? resolveUri(folder, path) : undefined;
    if (target === undefined) refused.push({ uri: written(path), reason: 'is no path relative to the dossier' });
    else if (!(await staysInside(fs, root ?? folder!, target))) refused.push({ uri: target, reason: outside });
    else if (!files.includes(target)) files.push(target);
  }
  return { files, refused };
}

/** Stands for the file in a message; it is no uri. */
function written(path: unknown): string {
  if (typeof path === 'object') return Array.isArray(path) ? '(a list)' : '(a mapping)';
  return String(path);
}

/** Lexically, and where symbolic links lead. */
export async function staysInside(fs: FileSystem, root: string, uri: string): Promise<boolean> {
  if (!isInside(root, uri)) return false;
  if (fs.realUri === undefined) return true;
  return isInside(await fs.realUri(root), await fs.realUri(uri));
}

/** Files below the root that match the globs of the setting, by glob and then by path; undefined where none does. */
export async function fromSetting(patterns: readonly string[], { fs, list, root }: Surroundings): Promise<Discovered | undefined> {
  if (patterns.length === 0 || root === undefined) return undefined;
  const files: string[] = [];
  const refused: { uri: string; reason: string }[] = [];
  for (const pattern of patterns) {
    const base = globBase(pattern) === '' ? root : resolveUri(root, globBase(pattern));
    if (base === undefined || !isInside(root, base)) continue;
    const matches = glob(pattern);
    for (const uri of await filesBelow(base, list)) {
      if (files.includes(uri) || !matches(relativePath(root, uri) ?? '')) continue;
      if (await staysInside(fs, root, uri)) files.push(uri);
      else refused.push({ uri, reason: outside });
    }
  }
  return files.length + refused.length === 0 ? undefined : { files, refused };
}

async function filesBelow(folder: string, list: ListFolder): Promise<readonly string[]> {
  const files: string[] = [];
  const pending = [folder];
  for (let visited = 0; pending.length > 0 && visited < mostFolders; visited++) {
    const next = pending.shift()!;
    for (const entry of await list(next)) {
      const uri = childUri(next, entry.name);
      if (entry.type === 'file') files.push(uri);
      else if (entry.type === 'folder' && entry.link !== true && !isSkippedFolder(entry.name)) pending.push(uri);
    }
  }
  return files.sort();
}

/** Folders that hold no person's writing. */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || name === '.git' || name === '.hg' || name === '.svn';
}

/** The nearest folder, from the dossier's own up to the root, that holds evidence by name. */
export async function fromWalkingUp(uri: string, { fs, list, root }: Surroundings): Promise<Discovered> {
  let folder = parentUri(uri) ?? root;
  while (folder !== undefined) {
    const entries = await list(folder);
    const candidates = evidenceIn(folder, entries, false);
    for (const name of subfolders) {
      const subfolder = entries.find((entry) => entry.type === 'folder' && entry.name.toLowerCase() === name);
      if (subfolder === undefined) continue;
      const inner = childUri(folder, subfolder.name);
      candidates.push(...evidenceIn(inner, await list(inner), subfolder.link === true));
    }
    if (candidates.length > 0) return withoutLinksOutside(candidates, root ?? folder, fs);
    if (root === undefined || folder === root || !isInside(root, folder)) break;
    folder = parentUri(folder);
  }
  return { files: [], refused: [] };
}

interface Candidate {
  readonly uri: string;
  /** It, or its folder, is a symbolic link and may lead anywhere. */
  readonly linked: boolean;
}

function evidenceIn(folder: string, entries: readonly DirectoryEntry[], linked: boolean): Candidate[] {
  return entries
    .filter((entry) => entry.type === 'file' && isEvidenceName(entry.name))
    .map((entry) => ({ uri: childUri(folder, entry.name), linked: linked || entry.link === true }));
}

async function withoutLinksOutside(candidates: readonly Candidate[], root: string, fs: FileSystem): Promise<Discovered> {
  const files: string[] = [];
  const refused: { uri: string; reason: string }[] = [];
  for (const { uri, linked } of candidates) {
    if (!linked || await staysInside(fs, root, uri)) files.push(uri);
    else refused.push({ uri, reason: outside });
  }
  return { files, refused };
}

/** Adds open buffers that have no file yet, and the folders that lead to them, to a listing. */
export function withOpenBuffers(folder: string, entries: readonly DirectoryEntry[], open: Iterable<string>): readonly DirectoryEntry[] {
  const added: DirectoryEntry[] = [];
  for (const uri of open) {
    const path = isInside(folder, uri) ? relativePath(folder, canonicalUri(uri)) : undefined;
    if (path === undefined || path === '') continue;
    const [name, ...rest] = path.split('/');
    if (![...entries, ...added].some((entry) => entry.name === name)) {
      added.push({ name: name!, type: rest.length === 0 ? 'file' : 'folder' });
    }
  }
  return added.length === 0 ? entries : [...entries, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The folder a file belongs to: the deepest workspace folder that holds it; on the command line the nearest one with
 * `.git` or a configuration file, else the current folder; else the file's own.
 *
 * @param marksRoot Tells by a listing whether its folder is a root; undefined where none is by what is in it.
 */
export async function findRoot(
  uri: string, folders: readonly string[], list: ListFolder, marksRoot: ((entries: readonly DirectoryEntry[]) => boolean) | undefined, currentFolder: string | undefined,
): Promise<string | undefined> {
  const own = parentUri(uri);
  if (own === undefined) return folders[0] ?? currentFolder;
  const holding = folders.filter((folder) => isInside(folder, uri)).sort((a, b) => b.length - a.length)[0];
  if (holding !== undefined) return holding;
  if (marksRoot !== undefined) {
    for (let folder: string | undefined = own; folder !== undefined; folder = parentUri(folder)) if (marksRoot(await list(folder))) return folder;
  }
  return currentFolder !== undefined && isInside(currentFolder, uri) ? currentFolder : own;
}
