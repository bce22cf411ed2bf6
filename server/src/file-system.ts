/** What the workspace needs from a host. Uris are canonical (see `uri.ts`); nothing here throws for what a disk may hold. */
export interface FileSystem {
  readFile(uri: string): Promise<FileContent>;
  /** Undefined where there is nothing. */
  stat(uri: string): Promise<FileStat | undefined>;
  /** Entries of a folder in the order of their names; empty where there is no such folder or it cannot be read. */
  readDirectory(uri: string): Promise<readonly DirectoryEntry[]>;
  /** The place itself where the uri names a symbolic link; absent in hosts that have none. */
  realUri?(uri: string): Promise<string>;
}

export type FileContent =
  | { readonly text: string }
  | { readonly fault: FileFault; /** Continues "FILE …": `does not exist`, `is binary`. */ readonly reason: string };

export type FileFault = 'missing' | 'denied' | 'folder' | 'special' | 'binary' | 'encoding' | 'too-large' | 'failed';

export interface FileStat {
  readonly type: 'file' | 'folder' | 'other';
  readonly size: number;
}

export interface DirectoryEntry {
  readonly name: string;
  /** Of what a symbolic link points at. */
  readonly type: 'file' | 'folder' | 'other';
  /** A symbolic link; searches do not follow those to folders. */
  readonly link?: boolean;
}

/** Larger files are not read: they are no dossier, and an editor would stand still over them. */
export const largestFile = 8 * 1024 * 1024;

/**
 * Bytes to text: UTF-8 only, a byte order mark stays in the text so that offsets agree with the file.
 * A NUL byte means binary, as git has it.
 */
export function decodeText(bytes: Uint8Array): FileContent {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: 'encoding', reason: 'is UTF-16; save it as UTF-8' };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { fault: 'binary', reason: `is binary (a NUL byte at offset ${zero})` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { fault: 'encoding', reason: `is not valid UTF-8 (line ${firstBadLine(bytes)}); save it as UTF-8` };
  }
}

/** 1-based line of the first byte that no UTF-8 text has there, found by halving. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // Streaming leaves a character cut in two at the end alone; what is wrong before it still throws.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return decoder.decode(bytes.subarray(0, good), { stream: true }).split(/\r\n|\r|\n/).length;
}
