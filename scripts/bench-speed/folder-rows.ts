import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf } from './corpus.ts';
import type { Row } from './row.ts';
import { peers, workFolder, type Programs } from './surroundings.ts';
import { wholeProcess, type Run } from './whole-process.ts';

function check({ commandLine }: Programs, folder: string, ...argv: readonly string[]): Promise<Run> {
  return wholeProcess(peers.node, [commandLine, 'check', '--format', 'jsonl', ...argv], folder);
}

const cold: Row = {
  id: 'cold',
  goals: [
    { what: '1,000 dossiers cold ÷ markdownlint-cli2, time', figure: 'dossier s', base: 'markdownlint-cli2 s', most: 0.35 },
    { what: '1,000 dossiers cold ÷ markdownlint-cli2, peak memory', figure: 'dossier MB', base: 'markdownlint-cli2 MB', most: 1 },
  ],
  async round(programs, { few }) {
    const folder = corpusOf(few);
    const peer = await wholeProcess(peers.node, [peers.markdownlintCli, '**/*.md'], folder);
    const own = await check(programs, folder, '--no-cache');
    return { 'markdownlint-cli2 s': peer.seconds, 'markdownlint-cli2 MB': peer.peakMegabytes, 'dossier s': own.seconds, 'dossier MB': own.peakMegabytes };
  },
};

const cache: Row = {
  id: 'cache',
  goals: [{ what: '10,000 unchanged (cache) ÷ reading them', figure: 'dossier s', base: 'reading s', most: 2 }],
  async round(programs, { many }) {
    const folder = corpusOf(many);
    const location = join(workFolder, 'cache');
    rmSync(location, { recursive: true, force: true });
    await check(programs, folder, '--cache-location', location);
    // The first of the two brings the files into the system's own cache.
    await wholeProcess(peers.node, ['-e', readAll, folder], folder);
    const reading = await wholeProcess(peers.node, ['-e', readAll, folder], folder);
    const own = await check(programs, folder, '--cache-location', location);
    return { 'reading s': reading.seconds, 'dossier s': own.seconds, 'dossier MB': own.peakMegabytes };
  },
};

/** What a program that does nothing else would do: list the folder, read each file as text. */
const readAll = `
  const { readdirSync, readFileSync } = require('node:fs');
  let characters = 0;
  for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) characters += readFileSync(entry.parentPath + '/' + entry.name, 'utf8').length;
  }
  if (characters === 0) process.exitCode = 1;
`;

const growth: Row = {
  id: 'growth',
  goals: [
    { what: '10,000 dossiers ÷ 1,000, time', figure: 'many s', base: 'few s', most: 10.5 },
    { what: '10,000 dossiers ÷ 1,000, peak memory', figure: 'many MB', base: 'few MB', most: 1.3 },
  ],
  async round(programs, { few, many }) {
    const small = await check(programs, corpusOf(few), '--no-cache');
    const large = await check(programs, corpusOf(many), '--no-cache');
    return { 'few s': small.seconds, 'few MB': small.peakMegabytes, 'many s': large.seconds, 'many MB': large.peakMegabytes };
  },
};

export const folderRows: readonly Row[] = [cold, cache, growth];
