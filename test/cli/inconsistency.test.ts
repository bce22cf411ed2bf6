import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossier, type Printed } from '../support/surroundings.ts';

interface Reported {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly related: readonly { readonly file: string; readonly line: number }[];
}

describe('dossier check: briefs and packages that disagree', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-inconsistency-'));
    await Promise.all(['.git', 'briefs', 'packages'].map((name) => mkdir(join(folder, name))));
    for (let i = 0; i < 6; i++) {
      const score = i === 3 ? '2/5' : '4/5';
      await writeFile(join(folder, 'briefs', `marram-${i}.md`), `---\ndossier: brief\n---\n# Marram ${i} — Ferrier\n\n## Role Summary\n\n- **Fit Score**: 4/5\n\n## Cover Letter Hooks\n\n- I moored ${20 + i} chain ferries.\n`);
      await writeFile(join(folder, 'packages', `marram-${i}-READY.md`), `# Marram ${i} — Ferrier: Application Package\n\n**Fit Score**: ${score}\n\n## Cover Letter\n\nI moored ${i === 5 ? 52 : 20 + i} chain ferries.\n`);
    }
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const run = (...argv: string[]): Promise<Printed> => dossier(argv, { cwd: folder });
  const found = ({ stdout }: Printed): string[] => stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Reported)
    .filter(({ rule }) => rule === 'inconsistency').map(({ file, line, related: [other] }) => `${file}:${line} ${other!.file}:${other!.line}`).sort();

  const expected = [
    'briefs/marram-3.md:8 packages/marram-3-READY.md:3', 'briefs/marram-5.md:12 packages/marram-5-READY.md:7',
    'packages/marram-3-READY.md:3 briefs/marram-3.md:8', 'packages/marram-5-READY.md:7 briefs/marram-5.md:12',
  ];

  it('are told in both files', async () => {
    assert.deepEqual(found(await run('check', '--format', 'jsonl')), expected);
  });

  it('are told in the file that is checked alone, and in shards that hold one of both', async () => {
    assert.deepEqual(found(await run('check', 'briefs/marram-3.md', '--format', 'jsonl')), expected.slice(0, 1));
    const shards = await Promise.all([1, 2, 3].map((index) => run('check', '--format', 'jsonl', '--shard', `${index}/3`)));
    assert.deepEqual(shards.flatMap(found).sort(), expected);
  });
});
