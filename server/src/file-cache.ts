import { withOpenBuffers } from './evidence-discovery.ts';
import type { DirectoryEntry, FileContent, FileSystem } from './file-system.ts';
import { isInside, parentUri } from './uri.ts';
import type { OnUse } from './uses.ts';

/** A text as an editor holds it; it wins over the file. */
export interface OpenBuffer {
  readonly version: number;
  readonly text: string;
}

export type Content = { readonly text: string; readonly version: number | undefined } | Unreadable;
export type Unreadable = Exclude<FileContent, { readonly text: string }>;

/** Files and folders as the workspace sees them: each is read once until it changes, and open buffers win. Uris are canonical. */
export interface FileCache {
  /** How many files were read so far; tests count them. */
  readonly work: { filesRead: number };
  read(uri: string): Promise<Content>;
  list(uri: string): Promise<readonly DirectoryEntry[]>;
  /** The file or folder has changed on disk, come or gone; without a uri everything may have. */
  invalidate(uri?: string): void;
  release(uri: string): void;
}

export function fileCache(fs: FileSystem, overlay: ReadonlyMap<string, OpenBuffer>, onUse?: OnUse): FileCache {
  const contents = new Map<string, Promise<FileContent>>();
  const listings = new Map<string, Promise<readonly DirectoryEntry[]>>();
  const work = { filesRead: 0 };
  const readFile = (uri: string): Promise<FileContent> => {
    work.filesRead++;
    return fs.readFile(uri);
  };
  return {
    work,
    async read(uri) {
      const open = overlay.get(uri);
      if (open !== undefined) return open;
      const content = await remembered(contents, uri, () => readFile(uri));
      onUse?.('file', uri, content);
      // While the file was read it may have been opened.
      return overlay.get(uri) ?? ('text' in content ? { text: content.text, version: undefined } : content);
    },
    async list(uri) {
      const entries = await remembered(listings, uri, () => fs.readDirectory(uri));
      onUse?.('folder', uri, entries);
      return withOpenBuffers(uri, entries, overlay.keys());
    },
    invalidate(uri) {
      if (uri === undefined) {
        contents.clear();
        listings.clear();
        return;
      }
      for (const cache of [contents, listings]) {
        for (const key of cache.keys()) if (isInside(uri, key)) cache.delete(key);
      }
      // A folder that has come or gone shows in the listing above the one of its files.
      for (let folder = parentUri(uri), i = 0; folder !== undefined && i < 2; folder = parentUri(folder), i++) listings.delete(folder);
    },
    release: (uri) => void contents.delete(uri),
  };
}

async function remembered<Value>(cache: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  let value = cache.get(key);
  if (value === undefined) {
    cache.set(key, value = make());
    // What failed may succeed the next time.
    value.catch(() => cache.delete(key));
  }
  return value;
}
