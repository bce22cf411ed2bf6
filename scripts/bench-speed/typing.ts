import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { evidenceOf } from './corpus.ts';
import { LanguageClient, pause, type ServerCommand } from './language-client.ts';
import { randomFrom } from './random.ts';

export interface Typed {
  /** Milliseconds from each keystroke to its diagnostics. */
  readonly latencies: readonly number[];
  readonly firstDiagnostics: number;
  readonly diagnostics: number;
  readonly megabytes: number;
}

const places = 40;
const word = 'river';
/** Milliseconds between the answer and the next keystroke. */
const rest = 15;

/** Types a word at forty places of the dossier and takes it out again, a character at a time, and waits for the diagnostics of each. */
export async function type(server: ServerCommand, text: string, edits: number): Promise<Typed> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-speed-'));
  const uri = pathToFileURL(join(folder, 'dossier.md')).href;
  writeFileSync(join(folder, 'dossier.md'), text);
  writeFileSync(join(folder, 'evidence.md'), evidenceOf(60));
  const client = new LanguageClient(server, folder);
  try {
    await client.initialize(pathToFileURL(folder).href);
    const diagnostics = await client.open(uri, text);
    const firstDiagnostics = performance.now() - client.started;
    await pause(300);
    const latencies: number[] = [];
    const keystrokes = keystrokesIn(text);
    for (let version = 2; version < edits + 2; version++) {
      const change = keystrokes.next().value!;
      const start = performance.now();
      await client.change(uri, version, change);
      latencies.push(performance.now() - start);
      await pause(rest);
    }
    return { latencies, firstDiagnostics, diagnostics, megabytes: client.megabytes };
  } finally {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Incremental changes; the same for the same text. */
function* keystrokesIn(text: string): Generator<object, undefined> {
  const random = randomFrom(12_345);
  const lines = text.split('\n');
  const spots: { readonly line: number; readonly character: number }[] = [];
  while (spots.length < places) {
    const line = Math.floor(random() * lines.length);
    const from = 5 + Math.floor(random() * Math.max(1, lines[line]!.length - 15));
    const inWord = lines[line]!.length > 20 ? /[a-z]{3}/.exec(lines[line]!.slice(from)) : null;
    if (inWord !== null) spots.push({ line, character: from + inWord.index + 1 });
  }
  for (let i = 0; ; i = (i + 1) % places) {
    const { line, character } = spots[i]!;
    for (let typed = 0; typed < word.length; typed++) {
      const at = { line, character: character + typed };
      yield { range: { start: at, end: at }, text: word[typed] };
    }
    for (let left = word.length - 1; left >= 0; left--) {
      yield { range: { start: { line, character: character + left }, end: { line, character: character + left + 1 } }, text: '' };
    }
  }
}
