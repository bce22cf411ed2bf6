import type { Lead, Mark, Passage } from '../model/document.ts';

const separator = /[ \t]{0,4}(?::(?=\s|$)|[—–]|--(?=\s|$)|-(?=\s|$))\s{0,4}/y;
const aside = /[ \t]{0,4}\([^()\n]{1,60}\)/y;
const quoted = /^["“”«'‘„]/;
const address = /^(?:https?:|www\.)|@/i;
const maximumWords = 10;
const plainLead = /^([^:.!?;,"“”()\s][^:.!?;"“”\n]{0,58}?):(?=\s|$)\s{0,4}/;
const plainMaximumWords = 6;

/** The opening of a passage that names what the rest is about, if it has one. */
export function findLead(text: string, marks: readonly Mark[], kind: Passage['kind']): Lead | undefined {
  if (kind === 'heading') return undefined;
  const opening = marks.find((mark) =>
    mark.span.start === 0 && mark.span.end > 0 && (mark.kind === 'strong' || mark.kind === 'code' || mark.kind === 'link'));
  return opening ? markedLead(text, opening) : plain(text, marks);
}

function markedLead(text: string, mark: Mark): Lead | undefined {
  const style = mark.kind as 'strong' | 'code' | 'link';
  const inside = text.slice(0, mark.span.end).trimEnd();
  const start = inside.length - inside.trimStart().length;
  if (inside.endsWith(':')) {
    const name = inside.slice(start, -1).trimEnd();
    return named(name, start, style, skipSpace(text, mark.span.end), ':');
  }
  let at = mark.span.end;
  aside.lastIndex = at;
  if (aside.test(text)) at = aside.lastIndex;
  separator.lastIndex = at;
  const found = separator.exec(text);
  if (!found) return undefined;
  // A hyphen without space before it joins a word: `**harbor**-based`.
  if (found[0].startsWith('-') && !found[0].startsWith('--')) return undefined;
  return named(inside.slice(start), start, style, separator.lastIndex, found[0].includes(':') ? ':' : '-');
}

function named(name: string, start: number, style: Lead['style'], rest: number, mark: Lead['separator']): Lead | undefined {
  if (name === '' || quoted.test(name) || address.test(name) || name.endsWith('?') || wordCount(name) > maximumWords) return undefined;
  return { text: name, span: { start, end: start + name.length }, style, rest, separator: mark };
}

function plain(text: string, marks: readonly Mark[]): Lead | undefined {
  const found = plainLead.exec(text);
  if (!found) return undefined;
  const name = found[1]!.trimEnd();
  if (wordCount(name) > plainMaximumWords) return undefined;
  if (marks.some((mark) => mark.kind === 'link' && mark.span.start < found[0].length)) return undefined;
  return { text: name, span: { start: 0, end: name.length }, style: 'plain', rest: found[0].length, separator: ':' };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
