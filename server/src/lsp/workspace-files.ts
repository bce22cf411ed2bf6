import type { CancellationToken } from 'vscode-languageserver';
import { isSkippedFolder } from '../evidence-discovery.ts';
import type { FileSystem } from '../file-system.ts';
import { childUri } from '../uri.ts';
import { throwIfCancelled } from './guard.ts';

/** Folders beyond this number are not searched. */
const mostFolders = 20_000;

/** Markdown, YAML and JSON files below the folders, sorted; links to folders are not followed. */
export async function workspaceFiles(fileSystem: FileSystem, folders: readonly string[], token?: CancellationToken): Promise<string[]> {
  const found = new Set<string>();
  const pending = [...folders];
  for (let visited = 0; pending.length > 0 && visited < mostFolders; visited++) {
    if (token) throwIfCancelled(token);
    const folder = pending.pop()!;
    for (const entry of await fileSystem.readDirectory(folder)) {
      const uri = childUri(folder, entry.name);
      if (entry.type === 'folder' && entry.link !== true && !isSkippedFolder(entry.name)) pending.push(uri);
      else if (entry.type === 'file' && /\.(?:md|markdown|ya?ml|json)$/iu.test(entry.name)) found.add(uri);
    }
  }
  return [...found].sort();
}
