/**
 * Scrolls so that the given source line is at the top, between the two elements that enclose it.
 * Line 0 is the very top, with the summary.
 */
export function scrollToLine(page: HTMLElement, line: number): void {
  if (line <= 0) {
    window.scrollTo({ top: 0 });
    return;
  }
  const placed = [...page.querySelectorAll<HTMLElement>('[data-line]')];
  const after = placed.findIndex((one) => lineOf(one) > line);
  const before = after === -1 ? placed.at(-1) : placed[after - 1];
  if (!before) return;
  const next = after === -1 ? undefined : placed[after];
  const from = topOf(before);
  const share = next ? (line - lineOf(before)) / (lineOf(next) - lineOf(before)) : 0;
  window.scrollTo({ top: from + (next ? (topOf(next) - from) * share : 0) });
}

function lineOf(placed: HTMLElement): number {
  return Number(placed.dataset['line']);
}

function topOf(placed: HTMLElement): number {
  return placed.getBoundingClientRect().top + window.scrollY;
}
