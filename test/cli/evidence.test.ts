import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dossier, type Printed } from '../support/surroundings.ts';

describe('dossier evidence', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-evidence-'));
    await write('evidence.yaml', [
      'subjects:', '  - id: ferry', '    name: Fjordlinjen', '    evidence:', '      - { id: sailings, statement: 42 ferries overhauled, asOf: 2024-01-01 }',
      '      - { id: pay, statement: Largest budget €2M, confidential: true }', '      - { id: crew, statement: 9 crews rostered, status: planned }', '',
    ].join('\n'));
    await write('a/brief.md', brief('Fjordlinjen: 42 ferries overhauled.'));
    await write('b/brief.md', brief('Fjordlinjen: 40 ferries overhauled.'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const brief = (line: string): string => `---\ndossier: brief\n---\n# Nordlicht — Planner\n\n## Resume Emphasis\n- ${line}\n`;
  async function write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const run = (...argv: string[]): Promise<Printed> => dossier(['evidence', ...argv], { cwd: folder });

  it('lists the items of every evidence file with their uses', async () => {
    const { status, stdout, stderr } = await run();
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^\nevidence\.yaml\n\n {5}5 {2}ferry\.sailings {2}used in 2 dossiers, 2 places {2}used, but stale\n {8}42 ferries overhauled\n {11}a\/brief\.md:7:16 {2}42 ferries/u);
    assert.match(stdout, /6 {2}ferry\.pay {2}never used\n {8}\(confidential\)/u);
    assert.match(stdout, /3 items, 2 dossiers: 2 never used, 1 used but stale, 0 used often without a source\.\n$/u);
  });

  it('--unused leaves those that no dossier uses', async () => {
    const { stdout } = await run('--unused', '--format', 'jsonl');
    const items = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(items.map(({ id, file, line, statement, notes }) => [id, file, line, statement, notes]), [
      ['ferry.pay', 'evidence.yaml', 6, '', ['unused']], ['ferry.crew', 'evidence.yaml', 7, '9 crews rostered', ['unused']],
    ]);
  });

  it('json is one document, of the dossiers that were named', async () => {
    const { stdout } = await run('b', '--format', 'json');
    const report = JSON.parse(stdout) as { version: number; dossiers: number; items: { id: string; places: { file: string; line: number; state: string }[] }[] };
    assert.deepEqual([report.version, report.dossiers], [1, 1]);
    assert.deepEqual(report.items[0]!.places.map(({ file, line, state }) => [file, line, state]), [['b/brief.md', 7, 'contradicted']]);
  });

  it('a file that cannot be read ends with 2 and a line that says so', async () => {
    await write('evidence.yaml', 'subjects: [\n');
    const { status, stderr } = await run();
    assert.equal(status, 2);
    assert.match(stderr, /^dossier: cannot read the evidence file evidence\.yaml:\d+:\d+: /u);
    assert.equal((await run('nowhere')).status, 2);
    assert.equal((await run('--format', 'sarif')).status, 2);
  });
});
