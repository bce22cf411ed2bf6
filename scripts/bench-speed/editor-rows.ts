import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { corpusOf, dossierOf } from './corpus.ts';
import { LanguageClient, type ServerCommand } from './language-client.ts';
import type { Row } from './row.ts';
import { median, percentile } from './statistics.ts';
import { peers, type Programs } from './surroundings.ts';
import { type } from './typing.ts';
import { wholeProcess } from './whole-process.ts';

/** The document that is typed in, by its size. */
const seed = 4;
const [kilobytes12, kilobytes120, kilobytes1200] = [12_000, 120_000, 1_200_000];

/** Started as the extension starts it. */
function ours({ server }: Programs): ServerCommand {
  return { name: 'dossier', command: peers.node, argv: ['--no-regexp-tier-up', server, '--stdio'], pulls: true };
}

function empty({ minimalServer }: Programs): ServerCommand {
  return { name: 'empty', command: peers.node, argv: [minimalServer, '--stdio'], pulls: false };
}

const typing: Row = {
  id: 'typing',
  goals: [
    { what: 'keystroke in 12 KB, p50 ÷ empty server', figure: 'dossier p50 ms', base: 'empty p50 ms', most: 3 },
    { what: 'keystroke in 12 KB, p99 ÷ empty server', figure: 'dossier p99 ms', base: 'empty p99 ms', most: 4 },
    { what: 'keystroke in 12 KB, p50 ÷ rumdl', figure: 'dossier p50 ms', base: 'rumdl p50 ms', most: 1, strictly: true },
    { what: 'keystroke in 12 KB, p99 ÷ rumdl', figure: 'dossier p99 ms', base: 'rumdl p99 ms', most: 1.2 },
    { what: 'keystroke in 12 KB, p99 ÷ markdownlint', figure: 'dossier p99 ms', base: 'markdownlint p99 ms', most: 0.3 },
  ],
  async round(programs, { edits }) {
    const servers: ServerCommand[] = [
      empty(programs),
      ours(programs),
      { name: 'rumdl', command: peers.rumdl, argv: ['server', '--stdio'], pulls: false },
      { ...empty(programs), name: 'markdownlint', env: { BENCH_MARKDOWNLINT: pathToFileURL(peers.markdownlint).href } },
    ];
    const figures: Record<string, number> = {};
    for (const server of servers) {
      const { latencies, diagnostics } = await type(server, dossierOf(seed, kilobytes12), edits);
      figures[`${server.name} p50 ms`] = median(latencies);
      figures[`${server.name} p99 ms`] = percentile(latencies, 0.99);
      figures[`${server.name} findings`] = diagnostics;
    }
    return figures;
  },
};

const sizes: Row = {
  id: 'sizes',
  goals: [
    { what: 'keystroke in 120 KB, p50 ÷ that in 12 KB', figure: '120 KB p50 ms', base: '12 KB p50 ms', most: 1.5 },
    { what: 'keystroke in 1.2 MB, p50 ÷ that in 12 KB', figure: '1.2 MB p50 ms', base: '12 KB p50 ms', most: 1.5 },
  ],
  async round(programs, { edits }) {
    const figures: Record<string, number> = {};
    for (const [name, size] of [['12 KB', kilobytes12], ['120 KB', kilobytes120], ['1.2 MB', kilobytes1200]] as const) {
      // Enough for a median where each takes seconds.
      const typed = await type(ours(programs), dossierOf(seed, size), size === kilobytes1200 ? Math.ceil(edits / 10) : edits);
      figures[`${name} p50 ms`] = median(typed.latencies);
      figures[`${name} p99 ms`] = percentile(typed.latencies, 0.99);
      figures[`${name} findings`] = typed.diagnostics;
    }
    return figures;
  },
};

const startUp: Row = {
  id: 'start-up',
  goals: [{ what: 'spawn to first diagnostics ÷ empty server', figure: 'dossier ms', base: 'empty ms', most: 3 }],
  async round(programs) {
    const text = dossierOf(seed, kilobytes12);
    const base = await type(empty(programs), text, 0);
    const own = await type(ours(programs), text, 0);
    return { 'empty ms': base.firstDiagnostics, 'dossier ms': own.firstDiagnostics };
  },
};

const memory: Row = {
  id: 'memory',
  goals: [
    { what: 'server memory, one dossier open ÷ empty server', figure: 'dossier MB', base: 'empty MB', most: 1.7 },
    { what: 'server memory, 1,000 dossiers indexed, MB', figure: 'indexed MB', most: 250 },
  ],
  async round(programs, { few }) {
    const text = dossierOf(seed, kilobytes12);
    const base = await type(empty(programs), text, 200);
    const own = await type(ours(programs), text, 200);
    const client = await workspaceChecked(programs, few);
    const indexed = client.megabytes;
    await client.stop();
    return { 'empty MB': base.megabytes, 'dossier MB': own.megabytes, 'indexed MB': indexed };
  },
};

/** A server that has checked a whole workspace, with its evidence file open. */
async function workspaceChecked(programs: Programs, count: number): Promise<LanguageClient> {
  const folder = corpusOf(count);
  const client = new LanguageClient(ours(programs), folder);
  await client.initialize(pathToFileURL(folder).href);
  await client.open(pathToFileURL(join(folder, 'evidence.md')).href, readFileSync(join(folder, 'evidence.md'), 'utf8'));
  await client.request('dossier/checkWorkspace', null);
  await client.quiet(settled);
  return client;
}

/** So long without a message, in milliseconds, and the last diagnostic has been refreshed; longer than the pause before a check. */
const settled = 1000;

const evidenceEdit: Row = {
  id: 'evidence-edit',
  goals: [
    { what: 'one evidence value changed that nearly all of 1,000 dossiers use, to the last diagnostic ÷ cold check', figure: 'refresh s', base: 'cold check s', most: 0.1 },
    { what: 'one evidence value changed that few of 1,000 dossiers use, to the last diagnostic ÷ cold check', figure: 'refresh of few s', base: 'cold check s', most: 0.1 },
  ],
  async round(programs, { few }) {
    const folder = corpusOf(few);
    const cold = await wholeProcess(peers.node, [programs.commandLine, 'check', '--no-cache', '--format', 'jsonl'], folder);
    const client = await workspaceChecked(programs, few);
    const uri = pathToFileURL(join(folder, 'evidence.md')).href;
    const lines = readFileSync(join(folder, 'evidence.md'), 'utf8').split('\n');
    let version = 1;
    /** Seconds from the edit to the last message. */
    const refreshed = async (from: string, to: string): Promise<number> => {
      const line = lines.findIndex((one) => one.includes(from));
      const character = lines[line]!.indexOf(from);
      const start = performance.now();
      await client.change(uri, ++version, { range: { start: { line, character }, end: { line, character: character + from.length } }, text: to });
      await client.quiet(settled);
      return (client.lastMessage - start) / 1000;
    };
    // One of the items that are only in the evidence.
    const unused = await refreshed('788 valves serviced', '811 valves serviced');
    const used = await refreshed('143 passing tests', '144 passing tests');
    await client.stop();
    return { 'cold check s': cold.seconds, 'refresh s': used, 'refresh of few s': unused };
  },
};

export const editorRows: readonly Row[] = [typing, sizes, startUp, evidenceEdit, memory];
