import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../support/command-line.ts';
import { pullingEditor, startEditor } from '../support/lsp-client.ts';

describe('a start of the server', () => {
  let cache: string;
  beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'dossier-cache-'))));
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  it('leaves its compiled code for the next one, after the first answer', async () => {
    const folder = join(projectRoot, 'examples');
    const brief = join(folder, 'briefs/calder-vale-water.md');
    const editor = await startEditor(pathToFileURL(folder).href, pullingEditor, undefined, true, { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, NODE_DISABLE_COMPILE_CACHE: undefined });
    const code = (): string[] => readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => /server-program-[0-9a-f]+$/u.test(name));
    try {
      assert.deepEqual(code(), []);
      editor.open(pathToFileURL(brief).href, readFileSync(brief, 'utf8'));
      await editor.pull(pathToFileURL(brief).href);
      while (code().length === 0) await setTimeout(20);
    } finally {
      await editor.stop();
    }
  });
});
