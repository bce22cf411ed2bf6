import { f1, ratio, type Share } from './score-metrics.ts';

/** `0.973 (108/111)`; `–` where nothing was counted. */
export function showShare(share: Share): string {
  return share.of === 0 ? '–' : `${ratio(share).toFixed(3)} (${share.part}/${share.of})`;
}

/** `1.2 % (5/406)` */
export function showPercent(share: Share): string {
  return share.of === 0 ? '–' : `${(100 * ratio(share)).toFixed(1)} % (${share.part}/${share.of})`;
}

export function showF1(precision: Share, recall: Share): string {
  return `precision ${showShare(precision)}  recall ${showShare(recall)}  F1 ${f1(precision, recall).toFixed(3)}`;
}

/** Columns as wide as their widest cell; the first to the left, the rest to the right. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) => `    ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')}`)
    .join('\n');
}

/** Items by key, in the order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export function count<T>(items: readonly T[], test: (item: T) => boolean): Share {
  return { part: items.filter(test).length, of: items.length };
}
