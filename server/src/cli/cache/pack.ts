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
/** The checksum of what has none. */
const unchecked = -1;

export interface Pack {
  readonly index: unknown;
  /** The text as UTF-8; undefined where it is damaged. */
  read(slice: Slice): Uint8Array | undefined;
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
    const { size } = fstatSync(file);
    const read = sliceReader(file, size);
    const index = readIndex(size, read);
    if (index !== undefined) {
      return {
        index,
        read,
        close: () => closeSync(file),
      };
    }
  } catch {
    // Not ours, or cut off: as good as none.
  }
  closeSync(file);
  return undefined;
}

type ReadSlice = (slice: Slice) => Buffer | undefined;

function readIndex(size: number, read: ReadSlice): unknown {
  const trailer = size < trailerLength ? undefined : read([size - trailerLength, trailerLength, unchecked]);
  if (trailer === undefined || !trailer.subarray(0, mark.length).equals(mark)) return undefined;
  const [offset, length, checksum] = [0, 6, 12].map((at) => trailer.readUIntBE(mark.length + at, 6)) as [number, number, number];
  const text = read([offset, length, checksum])?.toString('utf8');
  return text === undefined ? undefined : JSON.parse(text);
}

/**
 * Texts are asked for in the order in which they were written, mostly: who asks for one that stands right behind the last one gets
 * those that follow read with it.
 */
function sliceReader(file: number, size: number): ReadSlice {
  let known: Buffer = Buffer.alloc(0);
  let start = 0;
  let end = 0;
  return ([offset, length, checksum]) => {
    if (offset + length > size) return undefined;
    if (offset < start || offset + length > start + known.length) {
      const follows = offset >= end && offset - end < buffered;
      known = readAt(file, offset, follows ? Math.min(size - offset, Math.max(length, buffered)) : length);
      start = offset;
    }
    end = offset + length;
    const bytes = known.subarray(offset - start, end - start);
    return bytes.length === length && (checksum === unchecked || crc32(bytes) === checksum) ? bytes : undefined;
  };
}

/** Shorter where the file ends before. */
function readAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  for (let more = 1; more > 0 && read < length; read += more) more = readSync(file, bytes, read, length - read, offset + read);
  return bytes.subarray(0, read);
}

export interface PackWriter {
  add(text: string | Uint8Array): Slice;
  /** Completes the pack and moves it to its place. */
  finish(index: unknown): void;
  /** Leaves what was there. */
  abandon(): void;
}

/** Readable by nobody but the person: it holds what was found in their files. */
export function createPack(path: string): PackWriter {
  const temporary = `${path}.${randomUUID()}.tmp`;
  const file = openSync(temporary, 'wx', 0o600);
  let parts: Uint8Array[] = [];
  let pending = 0;
  let length = 0;

  function flush(): void {
    const bytes = Buffer.concat(parts);
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    [parts, pending] = [[], 0];
  }

  function append(bytes: Uint8Array): Slice {
    const slice = [length, bytes.length, crc32(bytes)] as const;
    parts.push(bytes);
    length += bytes.length;
    pending += bytes.length;
    if (pending >= buffered) flush();
    return slice;
  }

  return {
    add: (text) => append(typeof text === 'string' ? Buffer.from(text) : text),
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
