import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dossier } from '../support/surroundings.ts';

const template = `kind: residency
name: Residency
recognise:
  titles: [Residency]
sections:
  - title: Artist Statement
    aliases: [Künstlerische Haltung]
    presence: required
    limits: { sentences: [1, 2] }
  - title: Budget
    presence: required
    owner: plan
    columns:
      - header: Item
      - { header: Certainty, vocabulary: [open, likely, sure] }
`;

describe('dossier check with a template of the workspace', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-templates-'));
    await write('.dossier/templates/residency.yaml', template);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }

  it('finds its files, checks them by it and inserts what is missing', async () => {
    await write('a/glass.md', '# Residency: Havn Glass\n\n## Künstlerische Haltung\n\nOne. Two. Three.\n');
    const { stdout, status } = await dossier(['check', '--format', 'jsonl'], { cwd: folder });
    assert.equal(status, 1);
    const found = stdout.trim().split('\n').map((line) => JSON.parse(line) as { rule: string; message: string });
    assert.deepEqual(found.filter(({ rule }) => rule !== 'no-evidence-file').map(({ rule, message }) => `${rule}: ${message}`), [
      'missing-section: The section "Budget" is missing; a residency has it after "Artist Statement".',
      'length: Artist Statement has 3 sentences; expected 1-2.',
    ]);
    await dossier(['check', '--fix'], { cwd: folder });
    assert.match(await readFile(join(folder, 'a/glass.md'), 'utf8'), /\n\n## Budget\n\n\| Item \| Certainty \|\n\| ---- \| --------- \|\n\| \{item\} \| sure \|\n$/u);
  });

  it('that is wrong cannot check: status 2, with the place', async () => {
    await write('a/glass.md', '# Residency: Havn Glass\n\n## Artist Statement\n\nOne.\n');
    await write('.dossier/templates/residency.yaml', template.replace('plan', 'planned'));
    const { stderr, status } = await dossier(['check'], { cwd: folder });
    assert.deepEqual([status, stderr], [2, 'dossier: .dossier/templates/residency.yaml:12:12: owner must be one of candidate, posting, employer, plan, nobody, not "planned"\n']);
  });
});
