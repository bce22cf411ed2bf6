import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Connection } from 'vscode-languageserver';
import { diagnosticsOf } from '../../server/src/lsp/diagnostics.ts';
import { LastSights } from '../../server/src/lsp/last-sights.ts';
import { Session } from '../../server/src/lsp/session.ts';
import { memoryFileSystem, type MemoryFileSystem } from '../support/memory-file-system.ts';

const example = (path: string): string => readFileSync(join(import.meta.dirname, '../../examples', path), 'utf8');
const evidence = example('evidence.md');
/** Whole dossiers, and parts of them that draw on less. */
const dossiers = Object.fromEntries(['briefs/calder-vale-water.md', 'briefs/dunmere-rivers.md', 'packages/calder-vale-water-READY.md'].flatMap((path) => {
  const [head = '', ...sections] = example(path).split(/^(?=## )/m);
  const parts = sections.slice(2).map((section, i) => [path.replace('.md', `-${i}.md`), [head.replace(/^# \S+/m, `# Part${i}`), ...sections.slice(0, 2), section].join('')]);
  return [[path, example(path)], ...parts.filter((_, i) => i % 2 === 0)];
}));

function sessionOn(disk: MemoryFileSystem): Session {
  const session = new Session({ console: { warn: () => {}, error: (message: string) => assert.fail(message) } } as unknown as Connection, disk, () => {});
  session.setFolders([disk.uri('')]);
  return session;
}

/** One digit of the evidence is another, or doubled. */
function edited(text: string, { at, digit, more }: { readonly at: number; readonly digit: number; readonly more: boolean }): string {
  const places = [...text.matchAll(/(?<![\d-])[1-9](?!\d*-)/g)].map(({ index }) => index);
  const place = places[at % places.length]!;
  return text.slice(0, place + (more ? 1 : 0)) + digit + text.slice(place + 1);
}

describe('dossiers of a workspace whose last checks saw nothing of what has changed in the evidence', () => {
  it('have the diagnostics that they had, line and column in the evidence included', async function test() {
    this.timeout(120_000);
    const edit = fc.record({ at: fc.noBias(fc.nat({ max: 100_000 })), digit: fc.integer({ min: 1, max: 9 }), more: fc.boolean() });
    for (const edits of fc.sample(fc.array(edit, { minLength: 8, maxLength: 8, size: 'max' }), 1)) {
      const disk = memoryFileSystem({ 'dossier.config.yaml': 'templates:\n  files:\n    brief: "**/*.md"\n', 'evidence.md': evidence, ...dossiers });
      const session = sessionOn(disk);
      const sights = new LastSights((set) => session.workspace.evidenceNow(set));
      const uris = Object.keys(dossiers).map((path) => disk.uri(path));
      const shown = new Map<string, unknown>();
      let [text, held] = [evidence, 0];
      for (const each of [undefined, ...edits]) {
        if (each) disk.write('evidence.md', (text = edited(text, each)));
        session.workspace.invalidate(disk.uri('evidence.md'));
        const fresh = sessionOn(disk);
        for (const uri of uris) {
          if (await sights.holds(uri, new Set([disk.uri('evidence.md')]))) held++;
          else {
            const analysis = await session.analyse(uri);
            sights.keep(uri, analysis);
            shown.set(uri, diagnosticsOf(analysis));
          }
          assert.deepEqual(shown.get(uri), diagnosticsOf(await fresh.analyse(uri)));
        }
      }
      assert.ok(held > uris.length, `${held} were not looked at again`);
    }
  });
});
