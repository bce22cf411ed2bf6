import type { Passage } from '../model/document.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A place where the author names the evidence item: `[text](evidence:id)` or `text[^id]`. */
export interface ExplicitLink {
  readonly id: string;
  /** Rendered span of the text that it backs. */
  readonly span: Span;
  /** Rendered span of the link or reference itself, for findings about it. */
  readonly at: Span;
  /** Written as a footnote reference, which may be an ordinary footnote. */
  readonly footnote: boolean;
}

const scheme = 'evidence:';
const reference = /\[\^([A-Za-z0-9._-]{1,200})\]/gu;

/** A footnote reference backs the words from the previous punctuation or reference up to it. */
export function explicitLinks(passage: Passage): readonly ExplicitLink[] {
  const links: ExplicitLink[] = [];
  for (const mark of passage.marks) {
    if (mark.kind !== 'link' || !mark.url?.startsWith(scheme)) continue;
    links.push({ id: mark.url.slice(scheme.length), span: mark.span, at: mark.span, footnote: false });
  }
  const { text } = passage.rendered;
  for (const match of text.matchAll(reference)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (!passage.marks.some((mark) => mark.kind === 'code' && overlaps(mark.span, at))) {
      links.push({ id: match[1]!, span: { start: backedFrom(text, at.start), end: at.start }, at, footnote: true });
    }
  }
  return links;
}

function backedFrom(text: string, end: number): number {
  const before = text.slice(0, end);
  const cut = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('. '), before.lastIndexOf(']'), before.lastIndexOf(' and '));
  return cut < 0 ? 0 : cut + 1;
}
