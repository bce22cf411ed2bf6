import { overlaps } from '../../server/src/core/text/span.ts';
import type { CorpusEntry } from './corpus.ts';
import { placeLabels, visibleLines } from './place-labels.ts';
import { itemText, targetsOf } from './targets.ts';
import { writtenNumbers } from './written-number.ts';

/** What looks like a slip of the label writer; `detail` is for the tuning half only. */
export interface Slip {
  readonly slug: string;
  readonly what: 'text not on its line' | 'out of order' | 'overlaps another' | 'number without label' | 'evidence line has no item' | 'match without the value in its item';
  readonly detail: string;
}

/** Looks for plain mistakes in labels. `match without the value` also finds rounding, other units and sums, which are right. */
export function checkLabels(entry: CorpusEntry): Slip[] {
  const { numbers, claims, lost } = placeLabels(entry);
  const slips: Slip[] = [];
  const add = (what: Slip['what'], detail: string): void => void slips.push({ slug: entry.slug, what, detail });
  for (const label of lost) add('text not on its line', `${label.line}: ${label.text}`);
  numbers.forEach(({ label, span }, i) => {
    const before = numbers[i - 1];
    if (!before) return;
    if (overlaps(before.span, span)) add('overlaps another', `${label.line}: ${label.text}`);
    else if (span.start < before.span.start) add('out of order', `${label.line}: ${label.text}`);
  });
  for (const line of visibleLines(entry.text)) {
    for (const match of line.text.matchAll(/\d+/gu)) {
      const span = { start: line.offsets[match.index]!, end: line.offsets[match.index]! + 1 };
      if (!numbers.some((placed) => overlaps(placed.span, span))) add('number without label', line.text.slice(Math.max(0, match.index - 30), match.index + 30));
    }
  }
  const evidence = entry.evidenceText.split(/\r\n?|\n/u);
  for (const { label } of numbers) {
    if (label.evidence !== undefined && !/^\s*(?:[-*]\s|\d+[.)]\s|\|\s|statement:)/u.test(evidence[label.evidence - 1] ?? '')) add('evidence line has no item', `${label.line}: ${label.text} -> ${label.evidence}`);
  }
  for (const { label, number } of targetsOf(entry, numbers, ['match'])) {
    const item = label.evidence === undefined ? '' : itemText(evidence, label.evidence);
    if (number && !writtenNumbers(item).some(({ value }) => value === number.value)) add('match without the value in its item', `${label.line}: ${label.text} -> ${item.trim()}`);
  }
  if (claims.length === 0) add('text not on its line', 'no claims');
  return slips;
}
