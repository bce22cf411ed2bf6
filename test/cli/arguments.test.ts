import assert from 'node:assert/strict';
import { readArguments, type Arguments } from '../../server/src/cli/arguments.ts';
import type { Surroundings } from '../../server/src/cli/io.ts';

function read(...argv: string[]): { readonly read: Arguments; readonly stdout: string; readonly stderr: string } {
  let [stdout, stderr] = ['', ''];
  const surroundings: Surroundings = {
    stdout: { write: (text) => void (stdout += text), isTTY: false, columns: undefined },
    stderr: { write: (text) => void (stderr += text), isTTY: false, columns: undefined },
    readStdin: async () => '',
    cwd: '/',
    env: {},
    today: '2026-06-01',
    version: '9.8.7',
  };
  return { read: readArguments(argv, surroundings), stdout, stderr };
}

describe('arguments', () => {
  it('check has sensible defaults', () => {
    assert.deepEqual(read('check').read, {
      command: 'check', paths: [], evidence: [], config: undefined, format: 'pretty', fix: false,
      cache: true, cacheLocation: undefined, shard: undefined, maxWarnings: undefined, failOn: 'warning', exitZero: false,
    });
  });

  it('check takes paths and every option, in any order', () => {
    const argv = ['check', '--evidence', 'e.md', 'a.md', '-e', 'f.yaml', 'b', '--format', 'sarif', '--fix', '--max-warnings', '3', '--fail-on', 'error', '--exit-zero', '--shard', '2/3', '--config=c.yaml', '--no-cache', '--cache-location', 'd'];
    assert.deepEqual(read(...argv).read, {
      command: 'check', paths: ['a.md', 'b'], evidence: ['e.md', 'f.yaml'], config: 'c.yaml', format: 'sarif', fix: true,
      cache: false, cacheLocation: 'd', shard: { index: 2, count: 3 }, maxWarnings: 3, failOn: 'error', exitZero: true,
    });
  });

  it('explain takes a file or standard input', () => {
    const expected = { command: 'explain', file: '-', evidence: ['e.md'], config: undefined, format: 'jsonl' };
    assert.deepEqual(read('explain', '-', '--evidence', 'e.md', '--format', 'jsonl').read, expected);
    assert.deepEqual(read('explain', '--evidence', 'e.md', '--format', 'jsonl', '-').read, expected);
  });

  it('prints version and help on standard output and is done', () => {
    assert.deepEqual(read('--version'), { read: { command: 'done', status: 0 }, stdout: '9.8.7\n', stderr: '' });
    for (const argv of [['--help'], ['check', '--help'], ['help', 'explain']]) {
      const { read: result, stdout, stderr } = read(...argv);
      assert.deepEqual([result, stderr], [{ command: 'done', status: 0 }, '']);
      assert.match(stdout, /^Usage: dossier/);
    }
  });

  const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', '--formt', 'json'], /^dossier: unknown option '--formt'/],
    [['check', '--format', 'xml'], /^dossier: .*'xml' is invalid\. Allowed choices are pretty, json/],
    [['check', '--max-warnings', '-1'], /^dossier: .*'-1' is invalid\. It must be a whole number/],
    [['check', '--shard', '4/3'], /^dossier: .*'4\/3' is invalid\. It must be i\/n/],
    [['check', '--shard', '0/3'], /^dossier: .*'0\/3' is invalid\. It must be i\/n/],
    [['merge'], /^dossier: missing required argument 'report'/],
    [['check', '--evidence'], /^dossier: option '-e, --evidence <file>' argument missing/],
    [['explain'], /^dossier: missing required argument 'file'/],
    [['explain', 'a.md', 'b.md'], /^dossier: too many arguments/],
    [['chekc'], /^dossier: unknown command 'chekc'/],
    [[], /^Usage: dossier/],
  ];
  for (const [argv, complaint] of mistakes) {
    it(`says what is wrong with: dossier ${argv.join(' ')}`, () => {
      const { read: result, stdout, stderr } = read(...argv);
      assert.deepEqual(result, { command: 'done', status: 2 });
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
    });
  }
});
