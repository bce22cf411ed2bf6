import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Log } from 'sarif';
import type { ReportedFinding } from '../../server/src/cli/report.ts';
import { ruleIds } from '../../server/src/core/model/finding.ts';
import { buildCommandLine, type CommandLine } from '../support/command-line.ts';
import { dossier, type Printed } from '../support/surroundings.ts';

const evidence = '# Proof points\n\n## Fjordlinjen\n\n- 42 sailings a week planned (as of 2026-03-01)\n- Punctuality: 93% of departures on time\n';

/** All ten sections, all true against `evidence`. */
function brief(line = 'I plan 42 sailings a week.'): string {
  return [
    '# Nordlicht Fähren — Timetable Planner', '',
    '## Role Summary', '- **Link**: https://nordlicht.example/jobs/7', '- **Location**: Kiel', '- **Comp**: €50,000 - €60,000', '- **Fit Score**: 4/5', '',
    '## Lead Profile', 'Lead with **Planner**.', '',
    '## Tailored Pitch (2-3 sentences)', 'I like timetables that hold. Yours could.', '',
    '## Resume Emphasis', `1. ${line}`, '',
    '## Proof Point Mapping', '| Requirement | Evidence | Strength |', '| --- | --- | --- |', '| Planning | 42 sailings a week planned | strong |', '',
    '## Why This Role', 'The harbour is at the door.', '',
    '## Gap Analysis', '| Gap | How to Frame |', '| --- | --- |', '| No night ferries yet | Same tides. |', '',
    '## If They Ask X, Say Y', '- **"Why ferries?"** → Because they leave on time.', '',
    '## Cover Letter Hooks', '- A timetable is a promise.', '',
    '## Application Notes', '- Ask for the summer plan.', '',
  ].join('\n');
}

describe('dossier check', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-check-'));
    await write('.git/HEAD', '');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }

  const check = (...argv: string[]): Promise<Printed> => dossier(['check', ...argv], { cwd: folder });

  async function findings(...argv: string[]): Promise<ReportedFinding[]> {
    const { stdout } = await check(...argv, '--format', 'jsonl');
    return stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as ReportedFinding);
  }

  it('an artefact that has moved on is a finding of the evidence file, and --fix leaves it', async () => {
    await write('evidence.yaml', 'evidence:\n  - statement: 42 sailings a week planned\n    source: { file: plan.csv, column: sailings }\n');
    await write('plan.csv', 'week,sailings\n1,42\n2,44\n');
    await write('nordlicht.md', brief());
    const [finding, ...others] = await findings('--fix');
    assert.deepEqual([finding?.file, finding?.rule, finding?.severity, others], ['evidence.yaml', 'evidence-artefact-changed', 'warning', []]);
    assert.match(await readFile(join(folder, 'evidence.yaml'), 'utf8'), /42 sailings/);
  });

  it('a true dossier ends with status 0 and says what was seen', async () => {
    await write('evidence.md', evidence);
    await write('nordlicht.md', brief());
    const { status, stdout, stderr } = await check();
    assert.deepEqual([status, stderr], [0, ''], stdout);
    assert.match(stdout, /✔ nordlicht\.md {2}brief, checked against evidence\.md/);
    assert.match(stdout, /No findings in 1 dossier and 1 evidence file\./);
  });

  it('a wrong number ends with status 1 and stands where it is', async () => {
    await write('evidence.md', evidence);
    await write('nordlicht.md', brief('I plan 52 sailings a week.'));
    assert.equal((await check()).status, 1);
    const [finding, ...others] = await findings();
    assert.deepEqual(others, []);
    const { file, line, column, endLine, rule, severity, verdict } = finding!;
    assert.deepEqual(
      { file, line, column, endLine, rule, severity, verdict },
      { file: 'nordlicht.md', line: 16, column: 11, endLine: 16, rule: 'metric-mismatch', severity: 'warning', verdict: 'overclaim' },
    );
    assert.deepEqual([finding!.evidence?.file, finding!.evidence?.line], ['evidence.md', 5]);
  });

  it('counts columns in UTF-16 units, through emphasis and emoji', async () => {
    await write('evidence.md', evidence);
    await write('nordlicht.md', brief('🚢 I plan **52** sailings a week.'));
    const [{ column, endColumn }] = (await findings()) as [ReportedFinding];
    const line = '1. 🚢 I plan **52** sailings a week.';
    assert.ok(line.slice(column - 1, endColumn - 1).startsWith('52'), line.slice(column - 1, endColumn - 1));
  });

  it('searches folders for dossiers and leaves ordinary Markdown alone', async () => {
    await write('evidence.md', evidence);
    await write('README.md', '# Ferries\n\nI plan 52 sailings a week.\n');
    await write('node_modules/x/brief.md', brief('I plan 52 sailings a week.'));
    await write('2026/nordlicht.md', brief());
    const { stdout } = await check('--format', 'json');
    const { files } = JSON.parse(stdout) as { files: { file: string; kind: string; evidence: string[] }[] };
    assert.deepEqual(files.map(({ file, kind, evidence: used }) => [file, kind, used]), [
      ['2026/nordlicht.md', 'brief', ['evidence.md']],
      ['evidence.md', 'evidence', []],
    ]);
  });

  it('checks a named file whatever it is, and asks no sections of it', async () => {
    await write('evidence.md', evidence);
    await write('notes.txt', 'I plan 52 sailings a week.\n');
    const rules = (await findings('notes.txt')).map((finding) => finding.rule);
    assert.deepEqual(rules, ['metric-mismatch']);
  });

  it('takes globs, and refuses those that match nothing', async () => {
    await write('evidence.md', evidence);
    await write('a/one.md', brief('I plan 52 sailings a week.'));
    await write('b/two.md', brief('I plan 52 sailings a week.'));
    assert.deepEqual((await findings('{a,c}/*.md')).map((finding) => finding.file), ['a/one.md']);
    assert.deepEqual(await check('c/*.md'), { status: 2, stdout: '', stderr: 'dossier: no file matches c/*.md\n' });
  });

  it('--evidence replaces what would be found', async () => {
    await write('evidence.md', evidence);
    await write('other.md', '# Proof points\n\n- 52 sailings a week planned\n');
    await write('nordlicht.md', brief());
    const [first] = await findings('nordlicht.md', '--evidence', 'other.md');
    assert.deepEqual([first?.rule, first?.evidence?.file], ['metric-mismatch', 'other.md']);
  });

  it('reads dossier.config.yaml at the root, or what --config names', async () => {
    await write('evidence.md', evidence);
    await write('nordlicht.md', brief('I plan 52 sailings a week.'));
    await write('dossier.config.yaml', 'rules: { metric-mismatch: hint }\n');
    await write('strict.yaml', 'rules: { metric-mismatch: error }\n');
    assert.deepEqual((await findings()).map((finding) => finding.severity), ['hint']);
    assert.deepEqual((await findings('--config', 'strict.yaml')).map((finding) => finding.severity), ['error']);
  });

  it('fails as it was asked to', async () => {
    await write('evidence.md', evidence);
    await write('nordlicht.md', brief('I plan 52 sailings a week.'));
    for (const [argv, status] of [
      [[], 1], [['--exit-zero'], 0], [['--max-warnings', '1'], 0], [['--max-warnings', '0'], 1],
      [['--fail-on', 'error'], 0], [['--fail-on', 'hint'], 1],
    ] as const) {
      assert.equal((await check(...argv)).status, status, argv.join(' '));
    }
  });

  it('prints the same twice, whatever the order of the paths', async () => {
    await write('evidence.md', evidence);
    await write('a.md', brief('I plan 52 sailings a week.'));
    await write('b.md', brief('I plan 62 sailings a week.'));
    const [one, two, three] = [await check('a.md', 'b.md'), await check('b.md', 'a.md'), await check('.', 'b.md')];
    assert.equal(one.stdout, two.stdout);
    assert.equal(one.stdout, three.stdout);
  });

  it('--fix leaves a dossier with nothing to fix as it is, byte by byte', async () => {
    await write('evidence.md', evidence);
    const text = `\uFEFF${brief()}`.replaceAll('\n', '\r\n');
    await write('nordlicht.md', text);
    assert.equal((await check('--fix')).status, 0);
    assert.equal(await readFile(join(folder, 'nordlicht.md'), 'utf8'), text);
  });

  it('sarif names every rule it uses and points into the files', async () => {
    await write('evidence.md', evidence);
    await write('my briefs/nordlicht.md', brief('I plan 52 sailings a week.'));
    const log = JSON.parse((await check('--format', 'sarif')).stdout) as Log;
    const [{ tool, results = [], columnKind }] = log.runs as [Log['runs'][number]];
    assert.deepEqual([log.version, columnKind, tool.driver.semanticVersion], ['2.1.0', 'utf16CodeUnits', '9.8.7']);
    assert.equal(results.length, 1);
    for (const { ruleId, ruleIndex, locations, relatedLocations = [] } of results) {
      assert.ok((ruleIds as readonly string[]).includes(ruleId!));
      assert.equal(tool.driver.rules?.[ruleIndex!]?.id, ruleId);
      for (const { physicalLocation } of [...locations!, ...relatedLocations]) {
        const { uri } = physicalLocation!.artifactLocation!;
        assert.equal(new URL(uri!, 'file:///root/').href, `file:///root/${uri}`);
        assert.ok(physicalLocation!.region!.startLine! >= 1 && physicalLocation!.region!.endColumn! >= 1);
      }
    }
    assert.equal(results[0]!.locations![0]!.physicalLocation!.artifactLocation!.uri, 'my%20briefs/nordlicht.md');
  });

  it('colours on a terminal, but not with NO_COLOR', async () => {
    await write('evidence.md', evidence);
    await write('nordlicht.md', brief('I plan 52 sailings a week.'));
    const terminal = { cwd: folder, isTTY: true, columns: 90 };
    assert.match((await dossier(['check'], terminal)).stdout, /\p{Cc}\[/u);
    assert.doesNotMatch((await dossier(['check'], { ...terminal, env: { NO_COLOR: '1' } })).stdout, /\p{Cc}\[/u);
    assert.match((await dossier(['check'], { cwd: folder, env: { FORCE_COLOR: '1' } })).stdout, /\p{Cc}\[/u);
  });

  it('lists suppressions with their reasons', async () => {
    await write('evidence.md', evidence);
    await write('nordlicht.md', brief('I plan 52 sailings a week. <!-- dossier-disable-line metric-mismatch: new plan is out -->'));
    const { status, stdout } = await check();
    assert.equal(status, 0, stdout);
    assert.match(stdout, /16 +suppressed: metric-mismatch — new plan is out/);
  });

  describe('bad input', () => {
    it('nothing there: one line that names it, status 2', async () => {
      for (const [argv, line] of [
        [['gone.md'], 'dossier: cannot check gone.md: there is no such file or folder'],
        [['--evidence', 'gone.md'], 'dossier: cannot read the evidence file gone.md: it does not exist'],
        [['--config', 'gone.yaml'], 'dossier: cannot read the configuration file gone.yaml: it does not exist'],
      ] as const) {
        assert.deepEqual(await check(...argv), { status: 2, stdout: '', stderr: `${line}\n` });
      }
    });

    it('a folder without dossiers: says so, status 0', async () => {
      assert.deepEqual(await check('--format', 'jsonl'), { status: 0, stdout: '', stderr: 'dossier: no dossiers in the current folder\n' });
    });

    it('a broken configuration: each fault with its place, nothing on standard output', async () => {
      await write('nordlicht.md', brief());
      await write('dossier.config.yaml', 'rules:\n  metric-mismatsch: off\nevidence: [\n');
      for (const format of ['pretty', 'json']) {
        const { status, stdout, stderr } = await check('--format', format);
        assert.deepEqual([status, stdout], [2, '']);
        for (const line of stderr.trim().split('\n')) assert.match(line, /^dossier: dossier\.config\.yaml:\d+:\d+: ./);
      }
    });

    it('a broken evidence file: one finding there, the dossiers say once that they were not checked, status 2', async () => {
      await write('evidence.yaml', 'version: 1\nsubjects:\n  - id: [\n');
      await write('nordlicht.md', brief('I plan 52 sailings a week.'));
      const { status, stderr } = await check('--format', 'json');
      assert.equal(status, 2);
      assert.match(stderr, /^dossier: cannot read the evidence file evidence\.yaml:\d+:\d+: .+\n$/);
      const found = (await findings()).map(({ file, rule }) => `${file} ${rule}`);
      assert.deepEqual(found, ['nordlicht.md evidence-unreadable', 'evidence.yaml evidence-invalid']);
    });

    it('a configuration that is named is read as one, not as evidence', async () => {
      await write('evidence.md', evidence);
      await write('nordlicht.md', brief());
      await write('dossier.config.yaml', 'evidence:\n  maxAgeDays: 900\n');
      const names = ['dossier.config.yaml', 'evidence.md', 'nordlicht.md'];
      assert.deepEqual([(await check(...names)).status, (await check('dossier.config.yaml')).stderr], [0, 'dossier: no dossiers in dossier.config.yaml\n']);
      await write('dossier.config.yaml', 'evidence:\n  maxAgeDays: old\n');
      const { status, stderr } = await check('dossier.config.yaml');
      assert.equal(status, 2);
      assert.match(stderr, /^dossier: dossier\.config\.yaml:2:15: evidence\.maxAgeDays must be .*\n$/);
    });

    it('evidence outside the workspace folder is told once and never opened', async () => {
      await write('evidence.md', '# Private\n\n- 7 secrets (as of 1999-01-01)\n');
      await write('inner/.git/HEAD', '');
      await write('inner/nordlicht.md', `---\nevidence: ../evidence.md\n---\n${brief()}`);
      const { status, stdout, stderr } = await check('inner', '--format', 'jsonl');
      assert.equal(status, 2);
      assert.deepEqual(stdout.trim().split('\n').map((line) => (JSON.parse(line) as ReportedFinding).rule), ['evidence-unreadable']);
      assert.equal(stderr, 'dossier: cannot read the evidence file evidence.md: it lies outside the workspace folder; nothing outside it is read\n');
    });

    it('no evidence file: a single finding', async () => {
      await write('nordlicht.md', brief('I plan 52 sailings a week.'));
      assert.deepEqual((await findings()).map(({ rule, severity }) => [rule, severity]), [['no-evidence-file', 'information']]);
    });

    it('binary or foreign encoding: one line, and the other files are checked all the same', async () => {
      await write('evidence.md', evidence);
      await write('nordlicht.md', brief('I plan 52 sailings a week.'));
      await write('scan.md', new Uint8Array([35, 32, 0, 255]));
      await write('latin.md', Buffer.from('# M\xFCnchen', 'latin1'));
      const { status, stdout, stderr } = await check('--format', 'jsonl');
      assert.equal(status, 2);
      assert.equal(stdout.trim().split('\n').length, 1);
      assert.deepEqual(stderr.trim().split('\n').map((line) => line.replace(/ \(.*| UTF-8.*/, '')), [
        'dossier: cannot check latin.md: it is not valid', 'dossier: cannot check scan.md: it is binary',
      ]);
    });

    it('an empty file and half a table are dossiers like others when named', async () => {
      await write('empty.md', '');
      await write('half.md', '# Nordlicht —\n\n## Gap Analysis\n| Gap |\n|---');
      for (const file of ['empty.md', 'half.md']) assert.ok((await check(file)).status < 2, file);
    });

    it('5 MB of text come back', async () => {
      await write('evidence.md', evidence);
      await write('long.md', brief() + 'One more word about ferries and tides, and 42 sailings a week.\n\n'.repeat(80_000));
      const { status } = await check('--format', 'json');
      assert.ok(status < 2);
    }).timeout(60_000);

    it('a link that leads back to its own folder ends', async () => {
      await write('evidence.md', evidence);
      await write('nordlicht.md', brief());
      await symlink('.', join(folder, 'again'));
      assert.equal((await check()).status, 0);
    });
  });
});

describe('dossier explain', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-explain-'));
    await writeFile(join(folder, 'evidence.md'), evidence);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('reads standard input line by line', async () => {
    const { status, stdout, stderr } = await dossier(['explain', '-', '--format', 'jsonl'], {
      cwd: folder,
      stdin: 'I plan **42 sailings** a week.\n\nSince 2019, 52 sailings a week.\n',
    });
    assert.deepEqual([status, stderr], [0, '']);
    const mentions = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    const metrics = mentions.filter((mention) => mention['type'] === 'metric');
    assert.deepEqual(
      metrics.map(({ file, line, low, high, comparator, kind, owner, judged, verdict, reason }) => ({ file, line, low, high, comparator, kind, owner, judged, verdict, reason })),
      [
        { file: '-', line: 1, low: '42', high: '42', comparator: '=', kind: 'rate', owner: 'candidate', judged: true, verdict: 'match', reason: undefined },
        { ...pick(metrics[1]!), file: '-', line: 3, judged: false, verdict: 'not-a-claim', reason: 'date' },
        { file: '-', line: 3, low: '52', high: '52', comparator: '=', kind: 'rate', owner: 'candidate', judged: true, verdict: 'overclaim', reason: undefined },
      ],
    );
    assert.equal((metrics[0]!['evidence'] as { file: string }).file, 'evidence.md');
    assert.ok(mentions.some((mention) => mention['type'] === 'claim'));
  });

  it('tells a person line by line what was seen and why', async () => {
    await writeFile(join(folder, 'nordlicht.md'), brief('I plan 52 sailings a week.'));
    const { stdout } = await dossier(['explain', 'nordlicht.md'], { cwd: folder });
    assert.match(stdout, /16 {2}1\. I plan 52 sailings a week\./);
    assert.match(stdout, /✘ 52 sailings.* {2}more than the evidence supports/);
    assert.match(stdout, /evidence\.md:5 \S+: “42 sailings a week planned”/);
    assert.match(stdout, /\d+ numbers and \d+ claims seen, \d+ of them judged\./);
  });

  it('a file that is not there ends with status 2', async () => {
    assert.deepEqual(await dossier(['explain', 'gone.md'], { cwd: folder }), {
      status: 2, stdout: '', stderr: 'dossier: cannot explain gone.md: it does not exist\n',
    });
  });

  function pick({ low, high, comparator, kind, owner }: Record<string, unknown>): Record<string, unknown> {
    return { low, high, comparator, kind, owner };
  }
});

describe('the built command line', function () {
  this.timeout(60_000);
  let commandLine: CommandLine;
  let folder: string;
  before(async () => {
    commandLine = await buildCommandLine();
    folder = await mkdtemp(join(tmpdir(), 'dossier-built-'));
  });
  after(async () => {
    await commandLine.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await commandLine.run(['--version'], { cwd: folder }), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints a long report to a pipe to its end', async () => {
    await writeFile(join(folder, 'long.md'), brief(Array.from({ length: 1500 }, (_, i) => `${i + 3} ferries crossed.`).join('\n\n')));
    const { status, stdout } = await commandLine.run(['explain', 'long.md', '--format', 'jsonl'], { cwd: folder });
    assert.equal(status, 0);
    assert.ok(stdout.length > 200_000, `${stdout.length} characters`);
    for (const line of stdout.trimEnd().split('\n')) JSON.parse(line);
  });

  it('says nothing when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [commandLine.bundle, 'explain', 'long.md', '--format', 'jsonl'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'close');
    assert.equal(stderr, '');
  });
});
