import { readdir as readFolder } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { FileSystem } from '../file-system.ts';
import { CannotCheck } from './io.ts';
import type { Paths } from './paths.ts';

/** Files to look at: those a person named are checked whatever they are, those found only if they are dossiers or evidence. */
export interface FoundFiles {
  readonly named: readonly string[];
  readonly found: readonly string[];
  /** Folders below the named ones that could not be searched, each as one line. */
  readonly failures: readonly string[];
}

/** What a dossier or an evidence file may end with. */
const searched = '**/*.{md,markdown,yaml,yml,json}';
const ignored = ['**/node_modules/**', '**/.git/**'];

/** Uris for the paths of the command line, without repetition, by path. */
export async function findFiles(paths: readonly string[], cwd: string, at: Paths, fs: FileSystem): Promise<FoundFiles> {
  const named = new Set<string>();
  const found = new Set<string>();
  const failures: string[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const uri = at.uri(path);
    const stat = await fs.stat(uri);
    if (stat?.type === 'folder') {
      await ensureReadable(path, resolve(cwd, path));
      for (const file of await search(searched, resolve(cwd, path), at, failures)) found.add(file);
    } else if (stat !== undefined) {
      named.add(uri);
    } else if (isDynamicPattern(path)) {
      const matches = await search(path, cwd, at, failures);
      if (matches.length === 0) throw new CannotCheck(`no file matches ${path}`);
      for (const file of matches) found.add(file);
    } else {
      throw new CannotCheck(`cannot check ${path}: there is no such file or folder`);
    }
  }
  return { named: [...named].sort(), found: [...found].filter((uri) => !named.has(uri)).sort(), failures };
}

async function ensureReadable(shown: string, folder: string): Promise<void> {
  try {
    await readdir(folder);
  } catch (error) {
    throw new CannotCheck(`cannot search ${shown}: ${reasonOf(error)}`);
  }
}

/** A folder that cannot be opened is told, not passed over: what is in it was not checked. */
async function search(pattern: string, folder: string, at: Paths, failures: string[]): Promise<string[]> {
  const listing = ((path: string, options: { withFileTypes: true }, done: (error: Error | null, entries: unknown[]) => void) =>
    readFolder(path, options, (error, entries) => {
      if (error !== null) failures.push(`cannot search ${at.shown(at.uri(path))}: ${reasonOf(error)}`);
      done(error, entries);
    })) as unknown as typeof readFolder;
  const files = await glob(pattern, {
    cwd: folder,
    absolute: true,
    ignore: ignored,
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { readdir: listing },
  });
  return files.map((file) => at.uri(file));
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
