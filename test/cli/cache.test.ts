import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkFormats } from '../../server/src/cli/arguments.ts';
import type { Work } from '../../server/src/cli/io.ts';
import { dossier, type Printed } from '../support/surroundings.ts';

const evidence = '# Proof points\n\n## Fjordlinjen\n\n- 42 sailings a week planned (as of 2026-03-01)\n';

function brief(company: string, sailings: number): string {
  return `# ${company} — Planner\n\n## Tailored Pitch (2-3 sentences)\n\nI plan ${sailings} sailings a week.\n\n## Resume Emphasis\n\n1. I plan ${sailings} sailings a week.\n\n## Why This Role\n\nI would like to work at Kieler Werft.\n\n## Gap Analysis\n`;
}

describe('the cache of dossier check', () => {
  let folder: string;
  let location: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-cache-'));
    location = await mkdtemp(join(tmpdir(), 'dossier-cached-'));
    await write('.git/HEAD', '');
    await write('evidence.md', evidence);
    await write('README.md', '# Ferries\n\nNo dossier.\n');
    for (let i = 0; i < 4; i++) await write(`briefs/${i}.md`, brief(`Nordlicht ${i}`, 41 + i));
  });
  afterEach(async () => {
    for (const one of [folder, location]) await rm(one, { recursive: true, force: true });
  });

  async function write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }

  async function check(...argv: string[]): Promise<Printed & Work> {
    let work: Work | undefined;
    const printed = await dossier(['check', ...argv], { cwd: folder, onWork: (done) => (work = done) });
    return { ...printed, ...work! };
  }

  const cached = (...argv: string[]): ReturnType<typeof check> => check('--cache-location', location, ...argv);

  /** Runs with the cache, and says how much was checked once it has seen that nothing else is printed than without. */
  async function checkedNow(...argv: string[]): Promise<number> {
    const without = await check('--no-cache', '--format', 'json', ...argv);
    const { checked, status, stdout, stderr } = await cached('--format', 'json', ...argv);
    assert.deepEqual({ status, stdout, stderr }, { status: without.status, stdout: without.stdout, stderr: without.stderr });
    return checked;
  }

  const packs = (): Promise<string[]> => readdir(location);

  it('prints the same in every format, and checks nothing that has not changed', async () => {
    assert.equal((await cached()).checked, 5);
    for (const format of checkFormats) {
      const { checked, cached: taken, ...printed } = await cached('--format', format);
      const { checked: _, cached: __, ...without } = await check('--no-cache', '--format', format);
      assert.deepEqual([checked, taken], [0, 5], format);
      assert.deepEqual(printed, without, format);
    }
  });

  it('a changed dossier is checked alone', async () => {
    await cached();
    await write('briefs/2.md', brief('Nordlicht 2', 77));
    assert.equal(await checkedNow(), 1);
    assert.equal(await checkedNow(), 0);
  });

  for (const [what, change] of [
    ['evidence', () => write('evidence.md', evidence.replace('42', '43'))],
    ['a second evidence file', () => write('briefs/evidence.md', evidence.replace('42', '43'))],
    ['a configuration', () => write('dossier.config.yaml', 'rules: { metric-mismatch: hint }\n')],
    ['a template', () => write('.dossier/templates/brief.yaml', 'kind: brief\nextends: brief\nwithout: [gap-analysis]\n')],
    ['another company beside it', () => write('briefs/kiel.md', brief('Kieler Werft', 42))],
  ] as const) {
    it(`${what}: every dossier it may matter to is checked again`, async () => {
      await cached();
      const { stdout } = await check('--no-cache', '--format', 'json');
      await change();
      assert.ok(await checkedNow() >= 4);
      assert.notEqual((await cached('--format', 'json')).stdout, stdout);
      assert.equal(await checkedNow(), 0);
    });
  }

  it('another home of the candidate beside it: every dossier is checked again', async () => {
    const livingIn = (place: string): string => `${brief('Nordlicht 0', 42)}\nI am based in ${place}, Germany.\n`;
    await write('briefs/0.md', livingIn('Kiel'));
    await write('briefs/1.md', livingIn('Kiel').replace('Nordlicht 0', 'Nordlicht 1'));
    await cached();
    await write('briefs/0.md', livingIn('Bremen'));
    assert.equal(await checkedNow(), 4);
    assert.match((await cached()).stdout, /lives in Kiel, Germany here and in Bremen, Germany in 0\.md/u);
    assert.equal(await checkedNow(), 0);
  });

  it('what a neighbour says beside its company, role and home does not matter', async () => {
    await cached();
    await write('briefs/0.md', `${brief('Nordlicht 0', 42)}\nTides.\n`);
    assert.equal(await checkedNow(), 1);
    await write('briefs/0.md', brief('Kieler Werft', 42));
    assert.equal(await checkedNow(), 4);
  });

  it('a named file is not taken for one that was found', async () => {
    await cached();
    assert.equal(await checkedNow('README.md'), 1);
    assert.equal(await checkedNow('README.md'), 0);
  });

  it('part of the files leaves what is known of the others', async () => {
    await cached();
    await write('briefs/1.md', brief('Nordlicht 1', 99));
    assert.equal(await checkedNow('briefs/1.md'), 1);
    // The named file and the found one are known apart.
    assert.equal(await checkedNow(), 1);
  });

  it('what could not be checked is told every time', async () => {
    await write('briefs/latin.md', brief('Nordlicht', 1));
    await writeFile(join(folder, 'briefs/latin.md'), Buffer.from('# M\xFCnchen', 'latin1'));
    await cached();
    assert.equal(await checkedNow(), 1);
  });

  it('damage anywhere in the file is not noticed', async () => {
    await cached();
    const [name = ''] = await packs();
    const whole = await readFile(join(location, name));
    for (const at of [0, 30, Math.floor(whole.length / 2), whole.length - 3]) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 0x5a;
      await writeFile(join(location, name), damaged);
      await checkedNow();
    }
    for (const length of [0, 10, whole.length - 1]) {
      await writeFile(join(location, name), whole.subarray(0, length));
      assert.equal(await checkedNow(), 5);
      assert.equal(await checkedNow(), 0);
    }
  });

  it('runs at the same time do not disturb one another', async () => {
    const { stdout } = await check('--no-cache', '--format', 'json');
    const runs = await Promise.all(Array.from({ length: 4 }, () => cached('--format', 'json')));
    for (const run of runs) assert.equal(run.stdout, stdout);
    assert.deepEqual((await packs()).filter((name) => name.endsWith('.tmp')), []);
    assert.equal(await checkedNow(), 0);
  });

  it('is readable by its owner only, and lets go of what nobody uses', async () => {
    await cached();
    const [name = ''] = await packs();
    assert.equal((await stat(join(location, name))).mode & 0o777, 0o600);
    await writeFile(join(location, 'left.pack'), '');
    await writeFile(join(location, 'letter.md'), '');
    const longAgo = new Date(Date.now() - 40 * 24 * 3600 * 1000);
    for (const one of ['left.pack', 'letter.md']) await utimes(join(location, one), longAgo, longAgo);
    // One of a run that was killed, and one of a run that is under way.
    for (const [one, hours] of [['cut.pack.1a.tmp', 30], ['now.pack.2b.tmp', 1]] as const) {
      await writeFile(join(location, one), '');
      await utimes(join(location, one), new Date(), new Date(Date.now() - hours * 3600 * 1000));
    }
    await write('briefs/9.md', brief('Nordlicht 9', 42));
    await cached();
    assert.deepEqual((await packs()).sort(), [name, 'letter.md', 'now.pack.2b.tmp'].sort());
  });

  it('a place where nothing can be written is no failure', async () => {
    await writeFile(join(location, 'file'), '');
    await chmod(join(location, 'file'), 0o400);
    for (const place of [join(location, 'file/below'), '/proc/dossier/cache']) {
      const { status, stderr } = await check('--cache-location', place);
      assert.deepEqual([status, stderr], [1, ''], place);
    }
  });

  it('lies in the cache folder of the user unless told otherwise, and --fix goes without', async () => {
    const env = { XDG_CACHE_HOME: location };
    await dossier(['check', '--fix'], { cwd: folder, env });
    await dossier(['check', '--no-cache'], { cwd: folder, env });
    assert.deepEqual(await packs(), []);
    await dossier(['check'], { cwd: folder, env });
    assert.deepEqual(await packs(), ['dossier']);
  });
});
