import { createHash, randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cacheLocation } from './cache-location.ts';
import { makeFolder } from './make-folder.ts';

/** Milliseconds: what an installation left that was updated since; one that is there still keeps its code anew. */
const oldest = 30 * 24 * 60 * 60 * 1000;
const digestLength = 20;
/** What `keepCode` writes, and what it leaves where it is killed. */
const ours = /-program-[0-9a-f]{12}(?:\.[0-9a-f-]{36}\.tmp)?$/u;

/**
 * One for each installed program, V8 and its flags: were two to share one, each would throw away the other's. V8's own tag leaves out
 * who built it, and Electron's code is not Node's.
 */
export function placeForCode(path: string, tag: number): string | undefined {
  const cache = process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined ? cacheLocation(process.env) : undefined;
  const key = createHash('sha1').update([path, tag, process.versions.v8, process.arch].join('\n')).digest('hex').slice(0, 12);
  return cache === undefined ? undefined : join(cache, 'code', `${basename(path, '.cjs')}-${key}`);
}

/** V8 looks at no more than the length of the program, and trusts the code: what is damaged, or another build's, must not reach it. */
export function keptCode(place: string, build: Buffer): Buffer | undefined {
  try {
    const file = readOwnFile(place);
    const code = file?.subarray(digestLength);
    return file && code && digest(build, code).equals(file.subarray(0, digestLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Undefined where somebody else may have written it: code is run as it is, and a cache may be where others can write, as with
 * `XDG_CACHE_HOME=/tmp`, or be another person's, as with `sudo`. On Windows, a user's own folders are closed to others.
 */
function readOwnFile(path: string): Buffer | undefined {
  // To open a pipe would wait for its writer.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { uid, mode } = fstatSync(file);
    const isOwn = process.geteuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0);
    return isOwn && (mode & constants.S_IFMT) === constants.S_IFREG ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

/** Where nothing can be kept, the program starts as slowly as without. */
export function keepCode(place: string, build: Buffer, code: () => Buffer): void {
  const unfinished = `${place}.${randomUUID()}.tmp`;
  try {
    makeFolder(dirname(place));
    removeOld(dirname(place));
    const compiled = code();
    // A new file: whoever put a link there beforehand chose what is overwritten.
    writeFileSync(unfinished, Buffer.concat([digest(build, compiled), compiled]), { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, place);
  } catch {
    attempt(() => rmSync(unfinished, { force: true }));
  }
}

/** Nothing but files of our own: the folder may be a link to another one. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => ours.test(one))) {
    attempt(() => {
      const path = join(folder, name);
      const entry = lstatSync(path);
      if (entry.isFile() && Date.now() - entry.mtimeMs > oldest) rmSync(path, { force: true });
    });
  }
}

/** What another run does in the folder at the same time is no fault. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // It stays as it is.
  }
}

function digest(build: Buffer, code: Buffer): Buffer {
  return createHash('sha1').update(build).update(code).digest();
}
