import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../support/command-line.ts';

interface PlainClasses {
  readonly plainClasses: { readonly L: string; readonly N: string };
  withPlainClasses(module: string): string;
}

describe('what is shipped instead of \\p{L} and \\p{N}', () => {
  let plain: PlainClasses;
  before(async () => {
    plain = (await import(pathToFileURL(join(projectRoot, 'scripts/plain-classes.mjs')).href)) as PlainClasses;
  });

  /** Characters on which the two differ. */
  function differences(name: 'L' | 'N', from: number, to: number): string[] {
    const ours = new RegExp(`[${plain.plainClasses[name]}]`, 'u');
    const exact = new RegExp(String.raw`\p{${name}}`, 'u');
    const characters = Array.from({ length: to - from }, (_, i) => String.fromCodePoint(from + i));
    return characters.filter((character) => ours.test(character) !== exact.test(character));
  }

  it('is the same in Latin, Greek and Cyrillic, and among signs and punctuation', () => {
    for (const name of ['L', 'N'] as const) {
      assert.deepEqual(differences(name, 0, 0x530), []);
      assert.deepEqual(differences(name, 0x1e00, 0x1f00), []);
      assert.deepEqual(differences(name, 0x2000, 0x2460), []);
    }
  });

  it('misses no letter of any script', () => {
    const exact = /\p{L}/u;
    assert.deepEqual(differences('L', 0, 0x110000).filter((character) => exact.test(character)), []);
  });

  it('takes no emoji for a letter', () => {
    assert.deepEqual(differences('L', 0x1f000, 0x20000), []);
  });

  it('stands inside brackets and outside, in expressions, raw texts and texts', () => {
    const { L, N } = plain.plainClasses;
    const twice = L.replaceAll('\\', '\\\\');
    const written = [
      [String.raw`const a = /(?<![\p{L}'\p{N}])\p{L}+\]\[?\p{L}/iu; // it's \p{L}`, String.raw`const a = /(?<![${L}'${N}])[${L}]+\]\[?[${L}]/iu; // it's \p{L}`],
      ['const b = [/[/`\'"]/u, /\\p{L}/u];', `const b = [/[/\`'"]/u, /[${L}]/u];`],
      ['const c = String.raw`[\\p{L}${a}]\\p{N}`;', `const c = String.raw\`[${L}\${a}][${N}]\`;`],
      ['const d = `\\\\[\\\\p{L}${a}`;', `const d = \`\\\\[[${twice}]\${a}\`;`],
      ["word('(?:\\\\p{L}+ ){0,2}[\\\\p{L}]')", `word('(?:[${twice}]+ ){0,2}[${twice}]')`],
      ['const half = 1 / 2; const e = x / y; // \\p{L}', 'const half = 1 / 2; const e = x / y; // \\p{L}'],
    ];
    for (const [module, shipped] of written) assert.equal(plain.withPlainClasses(module!), shipped);
  });
});
