import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../support/command-line.ts';

type Class = 'L' | 'N' | 'Lu' | 'Ll' | 'Nd' | 'Sc';

interface PlainClasses {
  readonly plainClasses: Readonly<Record<Class, string>>;
  withPlainClasses(module: string): string;
}

describe('what is shipped instead of \\p{L} and its like', () => {
  let plain: PlainClasses;
  before(async () => {
    plain = (await import(pathToFileURL(join(projectRoot, 'scripts/plain-classes.mjs')).href)) as PlainClasses;
  });

  /** Characters on which the two differ. */
  function differences(name: Class, from: number, to: number): string[] {
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

  it('misses no letter of any script that a single unit can write', () => {
    const exact = /\p{L}/u;
    assert.deepEqual(differences('L', 0, 0x10000).filter((character) => exact.test(character)), []);
  });

  it('tells capitals in European languages and Vietnamese, and takes nothing else for one', () => {
    for (const name of ['Lu', 'Ll'] as const) {
      for (const [from, to] of [[0, 0x180], [0x218, 0x21c], [0x370, 0x460], [0x490, 0x492], [0x1ea0, 0x1f00]] as const) assert.deepEqual(differences(name, from, to), []);
      const ours = new RegExp(`[${plain.plainClasses[name]}]`, 'u');
      assert.deepEqual(differences(name, 0, 0x110000).filter((character) => ours.test(character)), []);
    }
  });

  it('is the same digits and signs of money in every script that a single unit can write', () => {
    for (const name of ['Nd', 'Sc'] as const) assert.deepEqual(differences(name, 0, 0x10000), []);
  });

  it('needs no u where case does not matter, and has none there', () => {
    const { L } = plain.plainClasses;
    assert.equal(plain.withPlainClasses(String.raw`const a = /^\p{L}/giu, b = new RegExp(c, 'iu'), d = /\p{L}/u;`), `const a = /^[${L}]/gi, b = new RegExp(c, 'i'), d = /[${L}]/u;`);
    assert.throws(() => plain.withPlainClasses(String.raw`const a = /\p{Script=Greek}/iu;`), /no plain class/);
    assert.throws(() => plain.withPlainClasses(String.raw`const a = /\u{1f600}/iu;`), /no plain class/);
  });

  it('takes no emoji for a letter', () => {
    assert.deepEqual(differences('L', 0x1f000, 0x20000), []);
  });

  it('stands inside brackets and outside, in expressions, raw texts and texts', () => {
    const { L, N } = plain.plainClasses;
    const twice = L.replaceAll('\\', '\\\\');
    const written = [
      [String.raw`const a = /(?<![\p{L}'\p{N}])\p{L}+\]\[?\p{L}/iu; // it's \p{L}`, String.raw`const a = /(?<![${L}'${N}])[${L}]+\]\[?[${L}]/i; // it's \p{L}`],
      ['const b = [/[/`\'"]/u, /\\p{L}/u];', `const b = [/[/\`'"]/u, /[${L}]/u];`],
      ['const c = String.raw`[\\p{L}${a}]\\p{N}`;', `const c = String.raw\`[${L}\${a}][${N}]\`;`],
      ['const d = `\\\\[\\\\p{L}${a}`;', `const d = \`\\\\[[${twice}]\${a}\`;`],
      ["word('(?:\\\\p{L}+ ){0,2}[\\\\p{L}]')", `word('(?:[${twice}]+ ){0,2}[${twice}]')`],
      ['const half = 1 / 2; const e = x / y; // \\p{L}', 'const half = 1 / 2; const e = x / y; // \\p{L}'],
    ];
    for (const [module, shipped] of written) assert.equal(plain.withPlainClasses(module!), shipped);
  });
});
