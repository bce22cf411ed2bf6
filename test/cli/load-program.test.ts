import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { cacheLocation } from '../../server/src/node/cache-location.ts';
import { loadProgram } from '../../server/src/node/load-program.ts';

interface Exports {
  readonly times: (n: number) => number;
}

describe('a program with kept code', () => {
  const environment = { ...process.env };
  let folder: string;
  let program: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-program-'));
    program = join(folder, 'its-program.cjs');
    writeFileSync(program, 'exports.times = (n) => 2 * n;');
    delete process.env['NODE_DISABLE_COMPILE_CACHE'];
    process.env['LOCALAPPDATA'] = process.env['XDG_CACHE_HOME'] = folder;
  });
  afterEach(() => {
    process.env = { ...environment };
    rmSync(folder, { recursive: true, force: true });
  });

  /** Loads it, uses it, and tells what it answers. */
  function start(): number {
    const { exports, keepCode } = loadProgram<Exports>(program);
    const answer = exports.times(21);
    keepCode();
    return answer;
  }

  function kept(): string {
    const [name, ...others] = readdirSync(join(folder, 'dossier/code'));
    assert.deepEqual(others, []);
    return join(folder, 'dossier/code', name!);
  }

  it('is the same at the next start, and keeps its code once', () => {
    assert.equal(start(), 42);
    const { ino } = statSync(kept());
    assert.equal(start(), 42);
    assert.equal(statSync(kept()).ino, ino);
  });

  it('replaces code that is damaged', () => {
    start();
    const whole = readFileSync(kept());
    for (const damaged of [whole.subarray(0, 10), whole.subarray(0, whole.length - 1), whole.with(whole.length >> 1, whole[whole.length >> 1]! ^ 1)]) {
      writeFileSync(kept(), damaged);
      assert.equal(start(), 42);
      assert.deepEqual(readFileSync(kept()).length, whole.length);
    }
  });

  it('runs as it is now where another build of the same length left its code', () => {
    start();
    writeFileSync(program, 'exports.times = (n) => 3 * n;');
    assert.equal(start(), 63);
    assert.equal(start(), 63);
  });

  it('leaves the code of another installation alone, unless it is older than a month', () => {
    start();
    const others = kept();
    program = join(folder, 'copy-program.cjs');
    writeFileSync(program, 'exports.times = (n) => 3 * n;');
    assert.equal(start(), 63);
    assert.equal(readdirSync(join(folder, 'dossier/code')).length, 2);
    rmSync(join(folder, 'dossier/code', readdirSync(join(folder, 'dossier/code')).find((name) => name.startsWith('copy'))!));
    utimesSync(others, 0, 0);
    start();
    assert.match(kept(), /copy-program-/u);
  });

  const elsewhere = process.platform === 'win32' ? it.skip : it;

  elsewhere('takes no code that others could have written, waits for no pipe, and writes through no link', () => {
    start();
    const place = kept();
    for (const mode of [0o620, 0o602]) {
      chmodSync(place, mode);
      const { ino } = statSync(place);
      assert.equal(start(), 42);
      assert.notEqual(statSync(place).ino, ino);
      assert.equal(statSync(place).mode & 0o777, 0o600);
    }
    rmSync(place);
    execFileSync('mkfifo', [place]);
    assert.equal(start(), 42);
    rmSync(place);
    writeFileSync(join(folder, 'mine'), 'mine');
    symlinkSync(join(folder, 'mine'), place);
    assert.equal(start(), 42);
    assert.equal(readFileSync(join(folder, 'mine'), 'utf8'), 'mine');
    assert.ok(statSync(kept()).size > 20);
  });

  elsewhere('removes nothing that it did not write, and leaves nothing unfinished', () => {
    start();
    const name = kept().slice(join(folder, 'dossier/code').length + 1);
    const own = join(folder, 'own');
    renameSync(join(folder, 'dossier/code'), own);
    symlinkSync(own, join(folder, 'dossier/code'));
    rmSync(join(own, name));
    mkdirSync(join(own, name));
    mkdirSync(join(own, 'old-program-0123456789ab'));
    symlinkSync(join(folder, 'nowhere'), join(own, 'link-program-0123456789ab'));
    writeFileSync(join(own, 'letter.md'), 'Dear');
    for (const old of ['letter.md', 'old-program-0123456789ab', name]) utimesSync(join(own, old), 0, 0);
    assert.equal(start(), 42);
    assert.deepEqual(readdirSync(own).sort(), ['letter.md', 'link-program-0123456789ab', 'old-program-0123456789ab', name].sort());
  });

  it('lies in no folder that depends on the current one', () => {
    assert.equal(cacheLocation({ XDG_CACHE_HOME: 'cache', HOME: '/home/ada' }, 'linux'), join('/home/ada', '.cache/dossier'));
    assert.equal(cacheLocation({ HOME: '.' }, 'darwin'), undefined);
    assert.equal(cacheLocation({ LOCALAPPDATA: 'AppData' }, 'win32'), undefined);
    assert.equal(cacheLocation({ LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, 'win32'), join('C:\\Users\\ada\\AppData\\Local', 'dossier'));
    process.env['LOCALAPPDATA'] = process.env['XDG_CACHE_HOME'] = process.env['HOME'] = 'cache';
    assert.equal(start(), 42);
    assert.equal(existsSync('cache'), false);
  });

  it('keeps nothing where the person wants none, where nothing can be written, or under other flags', () => {
    process.env['NODE_DISABLE_COMPILE_CACHE'] = '1';
    assert.equal(start(), 42);
    delete process.env['NODE_DISABLE_COMPILE_CACHE'];
    const { exports, keepCode } = loadProgram<Exports>(program);
    setFlagsFromString('--heap-growing-percent=50');
    keepCode();
    setFlagsFromString('--heap-growing-percent=0');
    assert.equal(exports.times(1), 2);
    writeFileSync(join(folder, 'dossier'), 'in the way');
    assert.equal(start(), 42);
    assert.deepEqual(readdirSync(folder).sort(), ['dossier', 'its-program.cjs']);
  });
});
