import type { Span } from './span.ts';

/** A way to write a name. */
export interface NameForm {
  /** Its words, where any white space may stand between them. */
  readonly parts: readonly string[];
  /** A sticky pattern that matches where the form may end. */
  readonly end: RegExp;
}

/**
 * Where a text has a name in one of its forms; of those that begin at one place the first. A pattern of the forms would find the
 * same, but each dossier has names of its own, and to compile a pattern takes longer than to look for it.
 *
 * @param start A sticky pattern that matches where a form may begin.
 */
export function namesIn(text: string, forms: readonly NameForm[], start: RegExp): Span[] {
  const found: Span[] = [];
  for (let from = 0; from <= text.length;) {
    let first: Span | undefined;
    for (const form of forms) {
      const next = nextOf(form, text, from, start);
      if (next && (!first || next.start < first.start)) first = next;
    }
    if (!first) break;
    found.push(first);
    from = Math.max(first.end, first.start + 1);
  }
  return found;
}

function nextOf({ parts, end }: NameForm, text: string, from: number, start: RegExp): Span | undefined {
  for (let at = text.indexOf(parts[0]!, from); at >= 0 && at < text.length; at = text.indexOf(parts[0]!, at + 1)) {
    const last = holds(start, text, at) ? endOf(parts, text, at) : undefined;
    if (last !== undefined && holds(end, text, last)) return { start: at, end: last };
  }
  return undefined;
}

function endOf(parts: readonly string[], text: string, start: number): number | undefined {
  let at = start;
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      if (!holds(space, text, at)) return undefined;
      at = space.lastIndex;
    }
    if (!text.startsWith(part, at)) return undefined;
    at += part.length;
  }
  return at;
}

const space = /\s+/uy;

/** Leaves the end of the match in the pattern. */
function holds(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
