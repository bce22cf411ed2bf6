import type { MarkdownDocument } from '../model/document.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Location } from '../text/position.ts';
import type { Span } from '../text/span.ts';

const longest = 120;

/** `proof-points.md:13`, as a person refers to a place. */
export function placeName(location: Location): string {
  return `${fileName(location.uri)}:${location.range.start.line + 1}`;
}

export function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/u, '');
  return decode(path.slice(path.lastIndexOf('/') + 1));
}

/** Where a finding about the whole file stands. */
export function firstLine({ text, lines }: MarkdownDocument): Span {
  return { start: 0, end: text.slice(0, lines.starts[1] ?? text.length).trimEnd().length };
}

/** `"Lookup overhead: 0.02 ms median" (proof-points.md:13)` */
export function quoteItem(item: EvidenceItem): string {
  return `"${shorten(item.excerpt)}" (${placeName(item.location)})`;
}

/** White space folded, cut at a word when it is very long. */
export function shorten(text: string, limit = longest): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  if (folded.length <= limit) return folded;
  const cut = folded.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit - 20))}…`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
