import { lineIndex } from '../../server/src/core/text/line-index.ts';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';
import type { ClaimLabel, CorpusEntry, Label } from './corpus.ts';
import { occurrences, sourceSpan, visibleLine, type VisibleLine } from './visible-line.ts';

export interface Placed<T> {
  readonly label: T;
  /** In the source of the dossier. */
  readonly span: Span;
}

export interface PlacedLabels {
  readonly numbers: readonly Placed<Label>[];
  readonly claims: readonly Placed<ClaimLabel>[];
  /** Labels whose text does not stand on their line: mistakes of the label writer. */
  readonly lost: readonly (Label | ClaimLabel)[];
}

/** Finds the labels in the source. Labels of one line come in order of appearance, which tells equal texts apart. */
export function placeLabels(entry: CorpusEntry): PlacedLabels {
  const lines = visibleLines(entry.text);
  const numbers: Placed<Label>[] = [];
  const claims: Placed<ClaimLabel>[] = [];
  const lost: (Label | ClaimLabel)[] = [];
  const taken = new Map<number, Span[]>();
  for (const label of entry.labels) {
    const before = taken.get(label.line) ?? [];
    const span = placeNumber(lines[label.line - 1], label, before);
    if (!span) lost.push(label);
    else {
      numbers.push({ label, span });
      taken.set(label.line, [...before, span]);
    }
  }
  for (const label of entry.claims) {
    const line = lines[label.line - 1];
    const [found] = line ? occurrences(line, label.text) : [];
    if (line && found) claims.push({ label, span: sourceSpan(line, found.start, found.end) });
    else lost.push(label);
  }
  return { numbers, claims, lost };
}

/** Whole words and numbers go before parts of others. */
function placeNumber(line: VisibleLine | undefined, { text, nth }: Label, before: readonly Span[]): Span | undefined {
  if (!line) return undefined;
  const all = occurrences(line, text);
  const whole = all.filter((each) => each.whole);
  const found = (whole.length >= (nth ?? 1) ? whole : all).map(({ start, end }) => sourceSpan(line, start, end));
  const cursor = Math.max(0, ...before.map((each) => each.end));
  const free = found.filter((span) => !before.some((other) => overlaps(other, span)));
  return (nth === undefined ? undefined : found[nth - 1]) ?? free.find((span) => span.start >= cursor) ?? free[0] ?? found[0];
}

/** Every line of a text as a reader sees it. */
export function visibleLines(text: string): VisibleLine[] {
  const { starts } = lineIndex(text);
  return starts.map((start, i) => visibleLine(text.slice(start, starts[i + 1] ?? text.length).replace(/[\r\n]+$/u, ''), start));
}
