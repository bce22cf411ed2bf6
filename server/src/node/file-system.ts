import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeText, largestFile } from '../file-system.ts';
import type { DirectoryEntry, FileContent, FileStat, FileSystem } from '../file-system.ts';
import { canonicalUri } from '../uri.ts';

/** Canonical uri of a path; relative ones are taken from the process's folder. */
export function uriOfPath(path: string): string {
  return sep === '/' && plainPath.test(path) ? `file://${path}` : canonicalUri(pathToFileURL(path).href);
}

/** Most paths: absolute, with nothing to resolve and nothing to encode. */
const plainPath = /^(?:\/[\w~-][\w.~-]*)+$/;

/** Undefined for uris of other schemes and those that no path of this system can stand for. */
export function pathOfUri(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The disk as Node sees it. Reads only. */
export function createNodeFileSystem(options: { readonly largestFile?: number } = {}): FileSystem {
  const limit = options.largestFile ?? largestFile;
  return {
    readFile: (uri) => readText(uri, limit),
    stat: async (uri) => {
      const path = pathOfUri(uri);
      return path === undefined ? undefined : statPath(path);
    },
    readDirectory: async (uri) => {
      const path = pathOfUri(uri);
      return path === undefined ? [] : listFolder(path);
    },
    realUri: async (uri) => {
      const path = pathOfUri(uri);
      try {
        return path === undefined ? uri : uriOfPath(await realpath(path));
      } catch {
        return uri;
      }
    },
  };
}

/** Looks before it reads: opening a pipe or device could wait for ever. */
async function readText(uri: string, limit: number): Promise<FileContent> {
  const path = pathOfUri(uri);
  if (path === undefined) return { fault: 'missing', reason: 'is no file of this computer' };
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { fault: 'folder', reason: 'is a folder' };
    if (!found.isFile()) return { fault: 'special', reason: 'is no regular file' };
    if (found.size > limit) {
      return { fault: 'too-large', reason: `is too large (${sizeName(found.size)}; files above ${sizeName(limit)} are not read)` };
    }
    return decodeText(await readFile(path));
  } catch (error) {
    return faultOf(error);
  }
}

async function statPath(path: string): Promise<FileStat | undefined> {
  try {
    const found = await stat(path);
    return { type: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
  } catch {
    return undefined;
  }
}

async function listFolder(path: string): Promise<readonly DirectoryEntry[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const listed = await Promise.all(entries.map(async (entry): Promise<DirectoryEntry> => {
      if (entry.isSymbolicLink()) {
        return { name: entry.name, type: (await statPath(`${path}/${entry.name}`))?.type ?? 'other', link: true };
      }
      return { name: entry.name, type: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' };
    }));
    return listed.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch {
    return [];
  }
}

function faultOf(error: unknown): FileContent {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT': case 'ENOTDIR': return { fault: 'missing', reason: 'does not exist' };
    case 'EACCES': case 'EPERM': return { fault: 'denied', reason: 'may not be read (permission denied)' };
    case 'EISDIR': return { fault: 'folder', reason: 'is a folder' };
    default: return { fault: 'failed', reason: `could not be read (${code || (error instanceof Error ? error.message : String(error))})` };
  }
}

function sizeName(bytes: number): string {
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kB'] : [bytes / (1024 * 1024), 'MB'];
  return `${amount.toFixed(1).replace(/\.0$/, '')} ${unit}`;
}
