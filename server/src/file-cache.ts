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
  /** As `read`, of files that are many and looked at once: what is not remembered already is not kept, nor told as a use. */
  peek(uri: string): Promise<FileContent>;
  list(uri: string): Promise<readonly DirectoryEntry[]>;
  /** Equal as long as nothing was told to have changed the file: who asks need not read it again, nor keep its text. */
  stateOf(uri: string): string;
  /** The file or folder has changed on disk, come or gone; without a uri everything may have. */
  invalidate(uri?: string): void;
  release(uri: string): void;
}

export function fileCache(fs: FileSystem, overlay: ReadonlyMap<string, OpenBuffer>, onUse?: OnUse): FileCache {
  const contents = new Map<string, Promise<FileContent>>();
  const listings = new Map<string, Promise<readonly DirectoryEntry[]>>();
  /** How often a file, or a folder that it may lie in, was told to have changed; and how often everything was. */
  const changes = new Map<string, number>();
  let changesOfAll = 0;
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
    peek: async (uri) => overlay.get(uri) ?? contents.get(uri) ?? fs.readFile(uri),
    async list(uri) {
      const entries = await remembered(listings, uri, () => fs.readDirectory(uri));
      onUse?.('folder', uri, entries);
      return withOpenBuffers(uri, entries, overlay.keys());
    },
    stateOf(uri) {
      let state = `${overlay.get(uri)?.version ?? ''} ${changesOfAll}`;
      if (changes.size > 0) for (let at: string | undefined = uri; at !== undefined; at = parentUri(at)) state += ` ${changes.get(at) ?? 0}`;
      return state;
    },
    invalidate(uri) {
      if (uri === undefined) {
        changesOfAll++;
        changes.clear();
        contents.clear();
        listings.clear();
        return;
      }
      changes.set(uri, (changes.get(uri) ?? 0) + 1);
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
