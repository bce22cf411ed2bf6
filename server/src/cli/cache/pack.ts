import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where a text stands in a pack, in bytes, and its checksum. */
export type Slice = readonly [offset: number, length: number, checksum: number];

/**
 * One file of many texts and an index: texts, then the index as JSON, then the trailer (a mark, then offset, length and checksum of
 * the index). It is written beside its place and moved there when it is complete, so that another run sees the old one or the new one.
 */
const mark = Buffer.from('DOSSIER1');
const trailerLength = mark.length + 3 * 6;
const buffered = 1024 * 1024;

export interface Pack {
  readonly index: unknown;
  /** Undefined where it is damaged. */
  read(slice: Slice): string | undefined;
  close(): void;
}

/** Undefined where there is none, and where it is damaged. */
export function openPack(path: string): Pack | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const index = readIndex(file);
    if (index !== undefined) {
      return {
        index,
        read: (slice) => readChecked(file, slice)?.toString('utf8'),
        close: () => closeSync(file),
      };
    }
  } catch {
    // Not ours, or cut off: as good as none.
  }
  closeSync(file);
  return undefined;
}

function readIndex(file: number): unknown {
  const { size } = fstatSync(file);
  const trailer = Buffer.alloc(trailerLength);
  if (size < trailerLength || readSync(file, trailer, 0, trailerLength, size - trailerLength) < trailerLength) return undefined;
  if (!trailer.subarray(0, mark.length).equals(mark)) return undefined;
  const [offset, length, checksum] = [0, 6, 12].map((at) => trailer.readUIntBE(mark.length + at, 6)) as [number, number, number];
  const text = readChecked(file, [offset, length, checksum])?.toString('utf8');
  return text === undefined ? undefined : JSON.parse(text);
}

function readChecked(file: number, [offset, length, checksum]: Slice): Buffer | undefined {
  if (length > fstatSync(file).size) return undefined;
  const bytes = Buffer.allocUnsafe(length);
  for (let read = 0; read < length;) {
    const more = readSync(file, bytes, read, length - read, offset + read);
    if (more === 0) return undefined;
    read += more;
  }
  return crc32(bytes) === checksum ? bytes : undefined;
}

export interface PackWriter {
  add(text: string): Slice;
  /** Completes the pack and moves it to its place. */
  finish(index: unknown): void;
  /** Leaves what was there. */
  abandon(): void;
}

/** Readable by nobody but the person: it holds what was found in their files. */
export function createPack(path: string): PackWriter {
  const temporary = `${path}.${randomUUID()}.tmp`;
  const file = openSync(temporary, 'wx', 0o600);
  let parts: Buffer[] = [];
  let pending = 0;
  let length = 0;

  function flush(): void {
    const bytes = Buffer.concat(parts);
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    [parts, pending] = [[], 0];
  }

  function append(bytes: Buffer): Slice {
    const slice = [length, bytes.length, crc32(bytes)] as const;
    parts.push(bytes);
    length += bytes.length;
    pending += bytes.length;
    if (pending >= buffered) flush();
    return slice;
  }

  return {
    add: (text) => append(Buffer.from(text)),
    finish: (index) => {
      const slice = append(Buffer.from(JSON.stringify(index)));
      const trailer = Buffer.alloc(trailerLength);
      mark.copy(trailer);
      for (const [i, number] of slice.entries()) trailer.writeUIntBE(number, mark.length + 6 * i, 6);
      append(trailer);
      flush();
      closeSync(file);
      renameSync(temporary, path);
    },
    abandon: () => {
      closeSync(file);
      rmSync(temporary, { force: true });
    },
  };
}
