import { decodeText } from '../../server/src/file-system.ts';
import type { DirectoryEntry, FileContent, FileStat, FileSystem } from '../../server/src/file-system.ts';
import { canonicalUri } from '../../server/src/uri.ts';

/** A disk in memory: files by path below `root` (`file:///` unless given); text or bytes, or a fault to report. */
export interface MemoryFileSystem extends FileSystem {
  write(path: string, content: string | Uint8Array | Exclude<FileContent, { readonly text: string }>): void;
  remove(path: string): void;
  uri(path: string): string;
  /** Uris read so far, in order, for tests that count. */
  readonly reads: string[];
}

export function memoryFileSystem(files: Readonly<Record<string, string | Uint8Array>> = {}, root = 'file:///'): MemoryFileSystem {
  const stored = new Map<string, string | Uint8Array | Exclude<FileContent, { readonly text: string }>>();
  const uri = (path: string) => canonicalUri(root + path.replace(/^\//, ''));
  const reads: string[] = [];
  const inside = (folder: string) => (folder.endsWith('/') ? folder : `${folder}/`);
  for (const [path, content] of Object.entries(files)) stored.set(uri(path), content);
  return {
    uri, reads,
    write: (path, content) => void stored.set(uri(path), content),
    remove: (path) => {
      for (const key of stored.keys()) if (key === uri(path) || key.startsWith(inside(uri(path)))) stored.delete(key);
    },
    readFile: async (at): Promise<FileContent> => {
      reads.push(at);
      const content = stored.get(at);
      if (content === undefined) {
        const folder = [...stored.keys()].some((key) => key.startsWith(inside(at)));
        return folder ? { fault: 'folder', reason: 'is a folder' } : { fault: 'missing', reason: 'does not exist' };
      }
      if (typeof content === 'string') return { text: content };
      return content instanceof Uint8Array ? decodeText(content) : content;
    },
    stat: async (at): Promise<FileStat | undefined> => {
      const content = stored.get(at);
      if (content !== undefined) return { type: 'file', size: typeof content === 'string' ? content.length : 0 };
      return [...stored.keys()].some((key) => key.startsWith(inside(at))) ? { type: 'folder', size: 0 } : undefined;
    },
    readDirectory: async (at): Promise<readonly DirectoryEntry[]> => {
      const entries = new Map<string, DirectoryEntry>();
      for (const key of stored.keys()) {
        if (!key.startsWith(inside(at))) continue;
        const [name, ...rest] = key.slice(inside(at).length).split('/');
        const decoded = decodeURIComponent(name!);
        entries.set(decoded, { name: decoded, type: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
