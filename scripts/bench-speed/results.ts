import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Effort, Figures, Goal, Row } from './row.ts';
import { median } from './statistics.ts';
import { root, workFolder } from './surroundings.ts';

/** What was measured of one row, round by round. */
interface Measured {
  readonly rounds: readonly Figures[];
  readonly effort: Effort;
  readonly commit: string;
  readonly date: string;
}

const stored = join(workFolder, 'measured.json');

/** Rows are measured apart as well as together; the table shows the last measurement of each. */
export function keep(id: string, measured: Measured): void {
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(stored, JSON.stringify({ ...kept(), [id]: measured }, undefined, 1));
}

function kept(): Readonly<Record<string, Measured>> {
  return existsSync(stored) ? (JSON.parse(readFileSync(stored, 'utf8')) as Record<string, Measured>) : {};
}

export function tableOf(rows: readonly Row[]): string {
  const measured = kept();
  const lines = rows.flatMap((row) => row.goals.map((goal) => goalLine(goal, measured[row.id])));
  return ['| what | measured | goal | met | lowest … highest round | medians |', '| --- | --- | --- | --- | --- | --- |', ...lines].join('\n');
}

function goalLine(goal: Goal, measured: Measured | undefined): string {
  const wanted = `${goal.strictly === true ? '<' : '≤'} ${goal.most}`;
  if (measured === undefined) return `| ${goal.what} | not measured | ${wanted} | | | |`;
  const { rounds } = measured;
  const values = rounds.map((figures) => figures[goal.figure]! / (goal.base === undefined ? 1 : figures[goal.base]!));
  const value = median(values);
  const met = goal.strictly === true ? value < goal.most : value <= goal.most;
  const medians = [goal.figure, goal.base].filter((name) => name !== undefined).map((name) => `${name.replace(/ (\S+)$/, ` ${shown(median(rounds.map((figures) => figures[name]!)))} $1`)}`);
  const verdict = `${met ? 'yes' : 'no'}${isWhole(measured.effort) ? '' : ', on less'}`;
  return `| ${goal.what} | **${shown(value)}** | ${wanted} | ${verdict} | ${shown(Math.min(...values))} … ${shown(Math.max(...values))} | ${medians.join(', ')} |`;
}

/** As much as the goals are about. */
function isWhole({ edits, few, many }: Effort): boolean {
  return edits >= 1000 && few >= 1000 && many >= 10_000;
}

function shown(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–';
}

/** `bench/RESULTS.md`. */
export function writeResults(rows: readonly Row[], node: string): void {
  const measured = kept();
  const origins = rows.flatMap(({ id }) => {
    const one = measured[id];
    if (one === undefined) return [];
    const { rounds, edits, few, many } = one.effort;
    return [`- ${id}: ${one.date}, commit ${one.commit}, ${rounds} rounds, ${edits} edits, folders of ${few} and ${many}`];
  });
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(join(root, 'bench/RESULTS.md'), `# Speed

Written by \`npm run bench:speed\`. Each line is a ratio of two programs (or a figure) measured in turn in the same round; shown is the median
of the rounds' ratios. Ratios travel between machines, the medians beside them don't.

${tableOf(rows)}

All Node programs run on Node ${node}. Machine: ${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, load in the last quarter of an hour ${shown(loadavg()[2]!)}. The dossiers are the
examples varied (\`scripts/bench-speed/corpus.ts\`), about 11.4 KB each, with one evidence file of 60 items. Longer documents hold more
questions and answers, not more findings. The goals are about folders of 1,000 and 10,000 dossiers and 1,000 edits; where a row says "on
less", it was measured with less, for want of time, and the list says with how much: folders that are ten times smaller say less about growth.

${origins.join('\n')}
`);
}
