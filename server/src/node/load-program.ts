import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { keepCode, keptCode, placeForCode } from './kept-code.ts';

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
  const place = placeForCode(path, tag);
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
      keepCode(place, build, () => script.createCachedData());
    },
  };
}
