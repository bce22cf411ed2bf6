import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClaimKind, MetricVerdict } from '../../server/src/core/model/claim.ts';

/** `tuning` may be looked at line by line; of `heldout` only totals are shown, or it would measure nothing. */
export type Half = 'tuning' | 'heldout';

export const halves: readonly Half[] = ['tuning', 'heldout'];

/** What a reader made of one number of a dossier. Lines count from 1. */
export interface Label {
  readonly line: number;
  /** As it reads on that line, without Markdown marks. */
  readonly text: string;
  /** Which of several equal texts on the line is meant, from 1. */
  readonly nth?: number;
  readonly verdict: MetricVerdict;
  /** For `not-a-claim` why not; otherwise a remark. */
  readonly reason: string;
  /** Line of the evidence file that it was compared with. */
  readonly evidence?: number;
}

/** What a reader made of one sentence of a dossier. */
export interface ClaimLabel {
  readonly line: number;
  readonly text: string;
  readonly kind: ClaimKind;
  /** Empty where the claim needs no evidence. */
  readonly support: 'full' | 'partial' | 'none' | '';
  /** The part that nothing backs, in the dossier's words. */
  readonly unbacked: string;
}

export interface CorpusEntry {
  readonly half: Half;
  readonly slug: string;
  /** Which kind of document it is, where its headings do not tell: its author would name it in the front matter. */
  readonly kind: string | undefined;
  readonly text: string;
  /** `evidence.md` or `evidence.yaml`. */
  readonly evidenceName: string;
  readonly evidenceText: string;
  readonly labels: readonly Label[];
  readonly claims: readonly ClaimLabel[];
}

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.join(here, '../..');

/** The dossiers of one half, by name. */
export function readCorpus(half: Half): CorpusEntry[] {
  const folder = path.join(root, 'test/corpus', half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readEntry(half, entry.name, path.join(folder, entry.name)))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readEntry(half: Half, slug: string, folder: string): CorpusEntry {
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const evidenceName = existsSync(path.join(folder, 'evidence.md')) ? 'evidence.md' : 'evidence.yaml';
  return {
    half,
    slug,
    kind: existsSync(path.join(folder, 'kind')) ? read('kind').trim() : undefined,
    text: read('dossier.md'),
    evidenceName,
    evidenceText: read(evidenceName),
    labels: readLines<Label>(read('labels.jsonl')),
    claims: readLines<ClaimLabel>(read('claims.jsonl')),
  };
}

function readLines<T>(text: string): T[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
