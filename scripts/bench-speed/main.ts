// `npm run bench:speed`: the ratios that the speed goals are about, each measured against its base in the same round.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { editorRows } from './editor-rows.ts';
import { folderRows } from './folder-rows.ts';
import { keep, tableOf, writeResults } from './results.ts';
import type { Effort, Figures } from './row.ts';
import { buildPrograms, installPeers, peers, peersAreInstalled, root } from './surroundings.ts';

const rows = [...editorRows, ...folderRows];

const usage = `npm run bench:speed -- [options]
  --install         first fetch what is compared with (markdownlint, rumdl, a Node that runs them) into .bench-speed/
  --only ROW,…      ${rows.map(({ id }) => id).join(', ')}; all unless given
  --rounds N        rounds of each row (5)
  --edits N         keystrokes of a round (1000)
  --few N, --many N dossiers of the smaller and the larger folder (1000, 10000)
  --quick           a look: 1 round, 200 edits, 200 and 2000 dossiers; prints and writes nothing
  --print           print the table of what was measured so far
  --help`;

const { values } = parseArgs({
  options: {
    install: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
    edits: { type: 'string' },
    few: { type: 'string' },
    many: { type: 'string' },
    quick: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const effort: Effort = {
  rounds: Number(values.rounds ?? (values.quick ? 1 : 5)),
  edits: Number(values.edits ?? (values.quick ? 200 : 1000)),
  few: Number(values.few ?? (values.quick ? 200 : 1000)),
  many: Number(values.many ?? (values.quick ? 2000 : 10_000)),
};

async function measure(): Promise<void> {
  if (values.install) installPeers();
  if (!peersAreInstalled()) throw new Error('what is compared with is not installed: npm run bench:speed -- --install');
  const wanted = values.only?.split(',');
  const unknown = wanted?.find((id) => !rows.some((row) => row.id === id));
  if (unknown !== undefined) throw new Error(`there is no row ${unknown}`);
  const programs = buildPrograms();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  for (const row of rows.filter(({ id }) => wanted?.includes(id) ?? true)) {
    const rounds: Figures[] = [];
    for (let i = 1; i <= effort.rounds; i++) {
      const figures = await row.round(programs, effort);
      rounds.push(figures);
      console.log(`${row.id} ${i}/${effort.rounds}: ${Object.entries(figures).map(([name, value]) => `${name} ${Number(value.toPrecision(4))}`).join(', ')}`);
      // A long measurement that is stopped keeps the rounds that it has made.
      if (!values.quick) keep(row.id, { rounds, effort: { ...effort, rounds: i }, commit, date: new Date().toISOString().slice(0, 10) });
    }
  }
}

if (values.help) console.log(usage);
else if (values.print) console.log(tableOf(rows));
else {
  await measure();
  if (!values.quick) {
    writeResults(rows, execFileSync(peers.node, ['--version'], { encoding: 'utf8' }).trim().slice(1));
    console.log(tableOf(rows));
  }
}
