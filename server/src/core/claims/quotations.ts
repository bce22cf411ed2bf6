import type { Span } from '../text/span.ts';

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

/**
 * Spans between double quotation marks, without the marks. Single quotes are apostrophes too often, and a mark after a
 * digit is inches, so neither opens a quotation. A quotation that is never closed is none.
 */
export function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const close = closing[text[i]!];
    if (close === undefined || /[\p{L}\p{N}]/u.test(text[i - 1] ?? '')) continue;
    const end = text.indexOf(close, i + 1);
    if (end < 0) continue;
    found.push({ start: i + 1, end });
    i = end;
  }
  return found;
}

/** What stands before a quotation, without the other quotations there. */
export function textBefore(text: string, quotation: Span, quotations: readonly Span[]): string {
  let outside = '';
  let from = 0;
  for (const { start, end } of quotations) {
    if (start >= quotation.start) break;
    outside += text.slice(from, start);
    from = end;
  }
  return outside + text.slice(from, quotation.start);
}

/** Words follow that say whose the quoted ones are: `…," her director wrote`. */
export function isAttributed(behind: string): boolean {
  return /^["”’]?[,.]?\s+\p{L}/u.test(behind);
}
