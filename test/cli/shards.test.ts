import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossier, type Printed } from '../support/surroundings.ts';

describe('dossier check --shard and dossier merge', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-shards-'));
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, 'evidence.md'), '# Proof points\n\n## Fjordlinjen\n\n- 42 sailings a week planned (as of 2026-03-01)\n');
    for (let i = 0; i < 7; i++) {
      const text = `# Nordlicht ${i} — Planner\n\n## Tailored Pitch (2-3 sentences)\n\nI plan ${40 + i} sailings a week.\n\n## Resume Emphasis\n\n1. I plan ${40 + i} sailings a week.\n\n## Gap Analysis\n`;
      await writeFile(join(folder, `brief-${i}.md`), text);
    }
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const run = (...argv: string[]): Promise<Printed> => dossier(argv, { cwd: folder });

  async function shards(count: number): Promise<string[]> {
    const reports: string[] = [];
    for (let index = 1; index <= count; index++) {
      const { stdout, stderr } = await run('check', 'brief-3.md', '.', '--format', 'json', '--shard', `${index}/${count}`);
      assert.equal(stderr, '');
      reports.push(`${index}.report`);
      await writeFile(join(folder, `${index}.report`), stdout);
    }
    return reports;
  }

  for (const count of [1, 2, 3, 11]) {
    it(`${count} shards merged are byte for byte one run`, async () => {
      const whole = await run('check', 'brief-3.md', '.', '--format', 'json');
      const { summary } = JSON.parse(whole.stdout) as { readonly summary: { readonly files: number } };
      assert.equal(summary.files, 8);
      assert.equal(whole.status, 1);
      assert.deepEqual(await run('merge', ...(await shards(count)).reverse()), whole);
    });
  }

  it('merge fails as check would', async () => {
    const reports = await shards(2);
    assert.equal((await run('merge', '--exit-zero', ...reports)).status, 0);
  });

  it('refuses the same shard twice and what is no report', async () => {
    const [first = ''] = await shards(2);
    const twice = await run('merge', first, first);
    assert.deepEqual([twice.status, twice.stdout], [2, '']);
    assert.match(twice.stderr, /the same report was given twice/);
    for (const text of ['', 'null', '{"version":1}', '{"version":1,"files":[{}]}', '{"version":1,"files":[null]}']) {
      await writeFile(join(folder, 'odd.report'), text);
      const { status, stderr } = await run('merge', 'odd.report');
      assert.deepEqual([status, stderr], [2, 'dossier: cannot merge odd.report: it is no report of dossier check --format json\n'], text);
    }
    assert.match((await run('merge', 'absent.report')).stderr, /^dossier: cannot read the report absent\.report/);
  });
});
