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

describe('dossier new', () => {
  let folder: string;
  const dossierNew = (...argv: string[]) => dossier(['new', ...argv], { cwd: folder });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-new-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes a brief that only has to be filled in, and never over another file', async () => {
    const argv = ['brief', '--company', 'Tarn Fell', '--role', 'Warden', '--link', 'https://tarn.example/2'];
    assert.deepEqual(await dossierNew(...argv), { status: 0, stdout: 'tarn-fell-warden.md\n', stderr: '' });
    assert.match(await readFile(join(folder, 'tarn-fell-warden.md'), 'utf8'), /^# Tarn Fell — Warden\n\n## Role Summary\n- \*\*Link\*\*: https:\/\/tarn\.example\/2\n/u);
    assert.deepEqual(await dossierNew(...argv), { status: 2, stdout: '', stderr: 'dossier: tarn-fell-warden.md is there already; name another file with --output\n' });
    const { stdout } = await dossier(['check', '--format', 'jsonl'], { cwd: folder });
    const rules = stdout.trim().split('\n').map((line) => (JSON.parse(line) as { rule: string }).rule);
    assert.deepEqual([...new Set(rules)].toSorted(), ['no-evidence-file', 'placeholder']);
  });

  it('makes rows of the requirements of a saved posting, and links it', async () => {
    await mkdir(join(folder, 'postings'));
    await writeFile(join(folder, 'postings/tarn.md'), '# Tarn Fell — Warden\n\n## Requirements\n\n- Rope work\n');
    assert.deepEqual((await dossierNew('brief', '--posting', 'postings/tarn.md', '-o', 'briefs/tarn.md')).stdout, 'briefs/tarn.md\n');
    const text = await readFile(join(folder, 'briefs/tarn.md'), 'utf8');
    assert.ok(text.startsWith('# Tarn Fell — Warden\n') && text.includes('- **Link**: ../postings/tarn.md\n') && text.includes('| Rope work | {evidence} | gap |'), text);
  });

  it('fills a package with the words of a brief, beside it or where it is told', async () => {
    await mkdir(join(folder, 'briefs'));
    await writeFile(join(folder, 'evidence.md'), '# Proof points\n\n- 3 rope bridges\n');
    await writeFile(join(folder, 'briefs/tarn.md'), '---\ndossier: brief\nevidence: ../evidence.md\n---\n# Tarn Fell — Warden\n\n## Role Summary\n- **Link**: https://tarn.example/2\n\n## Cover Letter Hooks\n- I built 3 rope bridges.\n');
    assert.deepEqual(await dossierNew('package', '--from', 'briefs/tarn.md'), { status: 0, stdout: 'briefs/tarn-fell-warden-READY.md\n', stderr: '' });
    const text = await readFile(join(folder, 'briefs/tarn-fell-warden-READY.md'), 'utf8');
    assert.ok(text.startsWith('---\nevidence: ../evidence.md\n---\n\n# Tarn Fell — Warden: Application Package\n\n## Cover Letter\nDear {name or team},\n\nI built 3 rope bridges.\n'), text);
    const { stdout } = await dossier(['check', 'briefs/tarn-fell-warden-READY.md', '--format', 'jsonl'], { cwd: folder });
    assert.deepEqual([...new Set(stdout.trim().split('\n').map((line) => (JSON.parse(line) as { rule: string }).rule))], ['placeholder']);
    await dossierNew('package', '--from', 'briefs/tarn.md', '-o', 'out/deep/x-READY.md');
    assert.match(await readFile(join(folder, 'out/deep/x-READY.md'), 'utf8'), /^---\nevidence: \.\.\/\.\.\/evidence\.md\n/u);
    assert.deepEqual(await dossierNew('package', '--from', 'evidence.md'), { status: 2, stdout: '', stderr: 'dossier: evidence.md is no brief\n' });
    assert.deepEqual(await dossierNew('brief', '--from', 'briefs/tarn.md'), { status: 2, stdout: '', stderr: 'dossier: --from fills a package, not a brief\n' });
    assert.deepEqual(await dossierNew('package', '--from', 'briefs/tarn.md', '--role', 'x'), { status: 2, stdout: '', stderr: 'dossier: --from takes everything from the brief; leave out --role\n' });
    assert.match((await dossierNew('package', '--from', 'briefs/none.md')).stderr, /^dossier: cannot read the brief briefs\/none\.md: it /u);
  });

  it("knows a workspace's own kinds, and names the kinds that there are", async () => {
    await mkdir(join(folder, '.dossier/templates'), { recursive: true });
    await writeFile(join(folder, '.dossier/templates/residency.yaml'), template);
    assert.equal((await dossierNew('residency', '-o', '-')).stdout, '---\ndossier: residency\n---\n\n## Artist Statement\n{artist statement}\n\n## Budget\n| Item | Certainty |\n| ---- | --------- |\n| {item} | sure |\n');
    assert.match((await dossierNew('letter')).stderr, /^dossier: there is no kind "letter"; there are brief, package, .*, residency\n$/u);
  });
});

describe('dossier infer-template', () => {
  let folder: string;
  const infer = (...argv: string[]) => dossier(['infer-template', ...argv], { cwd: folder });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-infer-'));
    const text = (company: string, extra = '') => `# ${company} — Planerin\n\n## Rolle im Überblick\n\n- **Ort**: Bonn\n- **Gehalt**: offen\n\n## Warum ${company}\n\nText.\n\n## Offene Punkte\n\n- a\n${extra}`;
    for (const company of ['Nebelhorn', 'Rebstock', 'Amselgrund']) await writeFile(join(folder, `${company.toLowerCase()}.md`), text(company, company === 'Rebstock' ? '\n## Anhang\n\nText.\n' : ''));
    await writeFile(join(folder, 'README.md'), '# Notes\n\n## Something Else\n');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('proposes a template that, saved, recognises the files and finds nothing missing', async () => {
    const { status, stdout, stderr } = await infer('.', '--kind', 'bewerbung', '-o', '.dossier/templates/bewerbung.yaml');
    assert.deepEqual([status, stdout], [0, '.dossier/templates/bewerbung.yaml\n']);
    assert.match(stderr, /^3 files as kind "bewerbung" \(a kind of its own\); 3 have every section that most have\.\n\nSections\n {4}3\/3 {2}Rolle im Überblick\n {4}3\/3 {2}Warum \{company\}\n/u);
    const before = await dossier(['check', '--format', 'json'], { cwd: folder });
    const { files } = JSON.parse(before.stdout) as { files: { file: string; kind: string; findings: { rule: string }[] }[] };
    assert.deepEqual(files.map(({ file, kind }) => `${kind} ${file}`), ['amselgrund.md', 'nebelhorn.md', 'rebstock.md'].map((file) => `bewerbung ${file}`));
    assert.deepEqual([...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))], ['no-evidence-file']);
    await writeFile(join(folder, 'nebelhorn.md'), '---\ndossier: bewerbung\n---\n# Nebelhorn — Planerin\n\n## Rolle im Überblick\n\n- **Ort**: Bonn\n\n## Warum Nebelhorn\n\nText.\n');
    assert.match((await dossier(['check', 'nebelhorn.md'], { cwd: folder })).stdout, /The section "Offene Punkte" is missing; a bewerbung has it after "Warum \{company\}"/u);
  });

  it('writes to standard output, never over a file, and says what it needs', async () => {
    assert.match((await infer('*.md')).stdout, /^kind: own\ntitle: /u);
    await writeFile(join(folder, 'x.yaml'), '');
    assert.deepEqual((await infer('*.md', '-o', 'x.yaml')).status, 2);
    assert.deepEqual(await infer('rebstock.md'), { status: 2, stdout: '', stderr: 'dossier: a template is made of two Markdown files at least\n' });
    assert.match((await infer('.', '--kind', 'Two Words')).stderr, /It must be lower-case words joined by hyphens/u);
  });
});
