import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { cacheLocation } from './cache-location.ts';
import { makeFolder } from './make-folder.ts';

export interface Program<Exports> {
  readonly exports: Exports;
  /** Keeps the code that was compiled so far for the next start, unless it came from there. */
  readonly keepCode: () => void;
}

type Wrapper = (exports: unknown, require: NodeJS.Require, module: { readonly exports: unknown }, filename: string, dirname: string) => void;

/**
 * Loads a bundle with the code that V8 compiled of it at an earlier start. Node's own compile cache keeps a program as it was before it
 * ran, so that each function is still compiled when it is first called, and is there from Node 22.8 on.
 *
 * No V8 flag is set here: `--no-regexp-tier-up`, which saves 15 to 27 % of the time to the first diagnostics, now and then ends the
 * process if it is changed under running code. Whoever starts Node may give it, as the extension does.
 */
export function loadProgram<Exports>(path: string): Program<Exports> {
  const source = readFileSync(path);
  const build = createHash('sha1').update(source).digest();
  const tag = cachedDataVersionTag();
  const place = placeFor(path, tag);
  const cachedData = place === undefined ? undefined : keptCode(place, build);
  // The build leaves nothing beyond ASCII in it.
  const text = `(function (exports, require, module, __filename, __dirname) {${source.toString('latin1')}\n})`;
  const script = new Script(text, { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} as Exports };
  (script.runInThisContext() as Wrapper)(module.exports, createRequire(path), module, path, dirname(path));
  let isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    exports: module.exports,
    keepCode: () => {
      // Under other flags than it is loaded with it would be refused.
      if (isKept || place === undefined || cachedDataVersionTag() !== tag) return;
      isKept = true;
      keep(place, build, script.createCachedData());
    },
  };
}

/** One for each installed program, V8 and its flags: were two to share one, each would throw away the other's. */
function placeFor(path: string, tag: number): string | undefined {
  const cache = process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined ? cacheLocation(process.env) : undefined;
  return cache === undefined ? undefined : join(cache, 'code', `${basename(path, '.cjs')}-${createHash('sha1').update(`${path} ${tag}`).digest('hex').slice(0, 12)}`);
}

/** V8 looks at no more than the length of the program, and trusts the code: what is damaged, or another build's, must not reach it. */
function keptCode(place: string, build: Buffer): Buffer | undefined {
  try {
    const file = readFileSync(place);
    const code = file.subarray(digestLength);
    return digest(build, code).equals(file.subarray(0, digestLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keep(place: string, build: Buffer, code: Buffer): void {
  try {
    makeFolder(dirname(place));
    removeOld(dirname(place));
    const unfinished = `${place}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([digest(build, code), code]), { mode: 0o600 });
    renameSync(unfinished, place);
  } catch {
    // Where nothing can be kept, it starts as slowly as without.
  }
}

/** Milliseconds: what an installation left that was updated since; one that is there still keeps its code anew. */
const oldest = 30 * 24 * 60 * 60 * 1000;

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (Date.now() - statSync(join(folder, name)).mtimeMs > oldest) rmSync(join(folder, name), { recursive: true });
  }
}

const digestLength = 20;

function digest(build: Buffer, code: Buffer): Buffer {
  return createHash('sha1').update(build).update(code).digest();
}
