import type { PlacedDocument } from './core/templates/application-of.ts';
import type { DirectoryEntry, FileContent, FileSystem } from './file-system.ts';

/**
 * What a snapshot draws on: a file, the list of a folder, the place where symbolic links lead, and the applications that the files
 * in and around a folder are about (`beside`), of whose texts nothing else is used.
 */
export type UseKind = 'file' | 'folder' | 'place' | 'beside';

/** The state that something was found in; equal states come as the same object for as long as they are remembered. */
export type UsedState = FileContent | readonly DirectoryEntry[] | readonly PlacedDocument[] | string;

export type OnUse = (kind: UseKind, uri: string, state: UsedState) => void;

/** The file system, telling where links were found to lead. */
export function tellingPlaces(disk: FileSystem, onUse: OnUse): FileSystem {
  const { realUri } = disk;
  if (realUri === undefined) return disk;
  return {
    ...disk,
    realUri: async (uri) => {
      const real = await realUri(uri);
      onUse('place', uri, real);
      return real;
    },
  };
}
