import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';
import type { MetricMention, MetricVerdict } from '../../server/src/core/model/claim.ts';
import { root } from './corpus.ts';
import { evidenceOf, runCheck } from './pipeline.ts';

/** A row of the conformance table: what a claim is worth beside some evidence. */
interface Row {
  readonly id: string;
  readonly group: string;
  readonly context?: { readonly section?: string; readonly columns?: readonly string[]; readonly title?: string };
  readonly claim: string;
  readonly evidence: readonly string[];
  readonly expect: Readonly<Record<string, MetricVerdict>>;
}

export interface RowOutcome {
  readonly id: string;
  readonly group: string;
  readonly holds: boolean;
  readonly said: string;
}

/**
 * The conformance table through the core; `test/cli/conformance.test.ts` runs it through the command line. Empty where
 * there is no table.
 */
export function runConformance(): RowOutcome[] {
  const file = path.join(root, 'test/conformance/quantities.json');
  if (!existsSync(file)) return [];
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] };
  return rows.map(runRow);
}

function runRow(row: Row): RowOutcome {
  const { section = 'Resume Emphasis', columns, title = 'Northwind — Engineer' } = row.context ?? {};
  const table = columns ? `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n` : '';
  const text = `# ${title}\n\n## ${section}\n\n${table}${row.claim}\n`;
  const evidence = evidenceOf({ slug: row.id, evidenceName: 'evidence.md', evidenceText: row.evidence.map((item) => `- ${item}\n`).join('') });
  const { metrics } = runCheck(row.id, text, evidence, 'brief');
  const said: string[] = [];
  const holds = Object.entries(row.expect).every(([key, verdict]) => {
    const found = metrics.filter((mention) => standsAt(mention, key));
    said.push(`${key}: ${found.map((mention) => mention.verdict).join(', ') || 'not seen'}, expected ${verdict}`);
    return found.every((mention) => mention.verdict === verdict) && (found.length > 0 || verdict === 'not-a-claim');
  });
  return { id: row.id, group: row.group, holds, said: said.join('; ') };
}

/** Keys are written with plain spaces, whatever kind of space the claim has. */
function standsAt({ passage, quantity }: MetricMention, written: string): boolean {
  const plain = (text: string): string => text.replace(/\s/gu, ' ');
  const [text, key] = [plain(passage.rendered.text), plain(written)];
  const places: Span[] = [];
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) places.push({ start: at, end: at + key.length });
  return places.some((place) => overlaps(place, quantity.span));
}
