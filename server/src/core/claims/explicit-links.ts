import { weakMemo } from '../memo/weak-memo.ts';
import type { Passage } from '../model/document.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';

/** A place where the author names the evidence item: `[text](evidence:id)` or `text[^id]`. */
export interface ExplicitLink {
  readonly id: string;
  /** Rendered span of the text that it backs. */
  readonly span: Span;
  /** Source of the link or reference itself, for findings about it. */
  readonly source: Span;
  /** Written as a footnote reference, which may be an ordinary footnote. */
  readonly footnote: boolean;
}

const scheme = 'evidence:';

/** A footnote reference backs the words from the previous punctuation or reference up to it. */
export function explicitLinks(passage: Passage): readonly ExplicitLink[] {
  const { text } = passage.rendered;
  const links: ExplicitLink[] = [];
  for (const mark of passage.marks) {
    if (mark.kind === 'link' && mark.url?.startsWith(scheme)) {
      links.push({ id: mark.url.slice(scheme.length), span: mark.span, source: mark.source, footnote: false });
    } else if (mark.kind === 'footnote' && mark.url !== undefined) {
      const end = mark.span.start;
      links.push({ id: mark.url, span: { start: backedFrom(text, end), end }, source: mark.source, footnote: true });
    }
  }
  return links;
}

/** The links that limit what can back a number: a reference to an id that no item has is an ordinary footnote. */
export function binding(links: readonly ExplicitLink[], evidence: EvidenceSet): readonly ExplicitLink[] {
  return links.filter(({ footnote, id }) => !footnote || idsOf(evidence).has(id));
}

const idsOf = weakMemo(({ items }: EvidenceSet): ReadonlySet<string> => new Set(items.map(({ id }) => id)));

function backedFrom(text: string, end: number): number {
  const before = text.slice(0, end);
  const cut = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('. '), before.lastIndexOf(']'), before.lastIndexOf(' and '));
  return cut < 0 ? 0 : cut + 1;
}
