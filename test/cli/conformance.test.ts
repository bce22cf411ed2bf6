import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Explained, ExplainedMetric } from '../../server/src/cli/explanation.ts';
import { parseDocument } from '../../server/src/core/parse/parse-document.ts';
import { positionAt } from '../../server/src/core/text/line-index.ts';
import { toSource } from '../../server/src/core/text/rendered-text.ts';
import { buildCommandLine, inParallel, projectRoot, type CommandLine } from '../support/command-line.ts';

/** One row of the table that fixes how numbers are compared (see findings.md of the design). */
interface Row {
  readonly id: string;
  readonly claim: string;
  readonly evidence: readonly string[];
  readonly expect: Readonly<Record<string, string>>;
  readonly context?: { readonly section?: string; readonly columns?: readonly string[]; readonly title?: string };
}

/** Where a row's claim was explained: its line, with the text around it as it was read. */
interface Explanation {
  readonly row: Row;
  readonly metrics: readonly ExplainedMetric[];
  /** Places of a key's occurrences in the rendered text, as columns of the claim's line. */
  readonly occurrences: (key: string) => { readonly column: number; readonly endColumn: number }[];
}

/** Rows that must hold; it only goes up. */
const floor = 120;

describe('conformance of numbers, through the built command line', function () {
  this.timeout(180_000);
  let commandLine: CommandLine;
  let folder: string;
  before(async () => {
    commandLine = await buildCommandLine();
    folder = await mkdtemp(join(tmpdir(), 'dossier-conformance-'));
  });
  after(async () => {
    await commandLine.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it(`at least ${floor} rows hold`, async () => {
    const table = JSON.parse(await readFile(join(projectRoot, 'test/conformance/quantities.json'), 'utf8')) as { rows: Row[] };
    assert.equal(table.rows.length, 120);
    const explained = (await inParallel(batches(table.rows), 2, (batch) => explain(batch))).flat();
    assert.equal(explained.length, table.rows.length);
    const failures = explained
      .map((one) => ({ id: one.row.id, faults: faultsOf(one) }))
      .filter(({ faults }) => faults.length > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const holding = table.rows.length - failures.length;
    if (failures.length > 0) console.log(`      ${holding} of ${table.rows.length} rows hold; not:`);
    for (const { id, faults } of failures) console.log(`      ${id} ${faults.join('; ')}`);
    assert.ok(holding >= floor, `${holding} rows hold`);
  });

  /** Rows with the same evidence go through one process, line by line; rows with a context are files of their own. */
  async function explain(rows: readonly Row[]): Promise<Explanation[]> {
    const [first] = rows;
    const evidence = join(folder, `${first!.id}-evidence.md`);
    await writeFile(evidence, `# Proof points\n\n${first!.evidence.map((bullet) => `- ${bullet}\n`).join('')}`);
    const options = ['--evidence', evidence, '--format', 'jsonl'];
    const input = rows.map((row) => row.claim).join('\n');
    const file = first!.context === undefined ? undefined : join(folder, `${first!.id}.md`);
    const text = file === undefined ? input : dossierFor(first!);
    if (file !== undefined) await writeFile(file, text);
    const { status, stdout, stderr } = await commandLine.run(['explain', file ?? '-', ...options], { cwd: folder, stdin: input });
    assert.deepEqual([status, stderr], [0, ''], first!.id);
    const mentions = stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Explained);
    const lines = text.split('\n');
    return rows.map((row, i) => {
      const line = file === undefined ? i : lines.indexOf(row.claim);
      return {
        row,
        metrics: mentions.filter((mention): mention is ExplainedMetric => mention.type === 'metric' && mention.line === line + 1),
        occurrences: (key) => (file === undefined ? occurrencesOn(row.claim, 0, key) : occurrencesOn(text, line, key)),
      };
    });
  }
});

function batches(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    // A heading line opens another section for the lines after it.
    const alone = row.context !== undefined || row.claim.startsWith('## ');
    const key = alone ? row.id : JSON.stringify(row.evidence);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function dossierFor({ claim, context = {} }: Row): string {
  const { title = 'Northwind — Engineer', section = 'Resume Emphasis', columns } = context;
  const head = columns === undefined ? '' : `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
  return `# ${title}\n\n## ${section}\n\n${head}${claim}\n`;
}

function occurrencesOn(text: string, line: number, key: string): { column: number; endColumn: number }[] {
  const document = parseDocument('file:///row.md', text);
  return document.passages.flatMap(({ rendered }) => {
    const found: { column: number; endColumn: number }[] = [];
    const text = folded(rendered.text);
    for (let at = text.indexOf(folded(key)); at !== -1; at = text.indexOf(folded(key), at + 1)) {
      const source = toSource(rendered, { start: at, end: at + key.length });
      const start = positionAt(document.lines, source.start);
      if (start.line === line) found.push({ column: start.character + 1, endColumn: positionAt(document.lines, source.end).character + 1 });
    }
    return found;
  });
}

/** A no-break space is a space to the reader; one by one, so that offsets stay. */
function folded(text: string): string {
  return text.replace(/\s/g, ' ');
}

function faultsOf({ row, metrics, occurrences }: Explanation): string[] {
  return Object.entries(row.expect).flatMap(([key, expected]) => {
    const places = occurrences(key);
    if (places.length === 0) return [`"${key}" is not in the text`];
    const hits = metrics.filter((metric) => places.some((place) => metric.column < place.endColumn && place.column < metric.endColumn));
    if (hits.length === 0) return expected === 'not-a-claim' ? [] : [`"${key}" was not seen, expected ${expected}`];
    return hits.filter((hit) => hit.verdict !== expected).map((hit) => `"${hit.text}" is ${hit.verdict}, expected ${expected}`);
  });
}
